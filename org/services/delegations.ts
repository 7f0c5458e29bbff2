import { isPlainDate, type Now, type PlainDate } from '../../kernel/clock.ts'
import { isId, newId, type Uuid } from '../../kernel/ids.ts'
import type { Viewer } from '../../kernel/access.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { accountById } from '../store/account.ts'
import { delegationById, insertDelegation, revokeDelegationRow } from '../store/delegation.ts'
import { postById } from '../store/post.ts'

export type NewDelegation = {
  /** The delegator: gives the post acted for, which must be his own. */
  readonly by: Viewer
  readonly toAccount: Uuid
  readonly startsOn: PlainDate
  /** The last day. */
  readonly endsOn: PlainDate
  readonly note?: string
  /** Null: all rights of the post. */
  readonly rights?: readonly string[] | null
  readonly now: Now
}

/**
 * Lets another account act for one's own post between two dates, never with more than the post has. Problems: `org/delegation-dates`,
 * `org/delegation-in-past`, `org/delegation-to-self`, `org/delegation-note` (no right chosen), `org/account-not-found`,
 * `org/delegation/not-allowed` (not one's own post, or without the right to delegate).
 */
export async function delegate(tx: Tx, given: NewDelegation): Promise<Uuid | Problem> {
  const { by, toAccount, startsOn, endsOn, now, rights = null } = given
  if (by.onBehalfOf || !by.rights.has('delegation.give')) return problem('org/delegation/not-allowed')
  if (!isPlainDate(startsOn)) return fieldProblem('org/delegation-dates', 'startsOn')
  if (!isPlainDate(endsOn) || endsOn < startsOn) return fieldProblem('org/delegation-dates', 'endsOn')
  if (endsOn < now.today) return fieldProblem('org/delegation-in-past', 'endsOn')
  if (rights?.length === 0) return fieldProblem('org/delegation-note', 'rights')
  const account = isId(toAccount) ? await accountById(tx, toAccount) : null
  if (!account || account.locked || account.deletedAt) return fieldProblem('org/account-not-found', 'toAccount')
  if (account.personId === by.personId) return fieldProblem('org/delegation-to-self', 'toAccount')
  const id = newId(now.instant.getTime())
  const row = {
    id,
    fromPost: by.post.id,
    toAccount,
    startsOn,
    endsOn,
    note: given.note?.trim() ?? '',
    rights: rights && [...rights],
  }
  await insertDelegation(tx, { ...row, createdBy: by.accountId, at: now.instant })
  return id
}

/** Ends a delegation before its time; by the delegator only (or an administrator, whose page asks for the right). Problem: `org/delegation-not-found`. */
export async function revokeDelegation(tx: Tx, { id, by, now }: { id: Uuid; by: Viewer; now: Now }): Promise<Uuid | Problem> {
  const delegation = await delegationById(tx, id)
  const post = delegation && (await postById(tx, delegation.fromPost))
  const isOwn = post?.personId === by.personId
  if (!delegation || !(isOwn || by.rights.has('admin.people'))) return problem('org/delegation-not-found')
  await revokeDelegationRow(tx, id, now.instant)
  return id
}
