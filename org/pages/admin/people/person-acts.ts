import { isId, type Uuid } from '../../../../kernel/ids.ts'
import { fieldProblem, isProblem, problem, type Problem } from '../../../../kernel/problem.ts'
import type { AppContext } from '../../../../platform/http/context.ts'
import {
  createAccount,
  deleteAccount,
  linkOidc,
  lockAccount,
  resetPassword,
  resetSecondFactor,
} from '../../../services/accounts.ts'
import { createPostBy, grantRoles } from '../../../services/people.ts'
import { changePerson, endPost } from '../../../services/posts.ts'
import type { PersonLine } from '../../../store/person.ts'
import { orgWiring } from '../../../wiring.ts'
import { listOf, textOf } from '../../form.ts'
import { administer } from '../administer.ts'
import { postIn } from './official-input.ts'

const right = 'admin.people'

/** What came of it: the one-time secret where one was made. */
export type PersonDone = { readonly secret: string | null }
type Given = { readonly app: AppContext; readonly body: FormData; readonly person: PersonLine }
type PersonAct = (given: Given) => Promise<PersonDone | Problem>

const PLAIN: PersonDone = { secret: null }
const plain = (done: unknown): PersonDone | Problem => (isProblem(done) ? done : PLAIN)

/** What the forms of a person's page do, by the form's name. */
export const PERSON_ACTS: Readonly<Record<string, PersonAct>> = {
  facts: async ({ app, body, person }) => {
    const fields = { name: textOf(body, 'name'), email: textOf(body, 'email') || null, phone: textOf(body, 'phone') || null }
    if (fields.name === '') return fieldProblem('org/name-needed', 'name')
    return plain(
      await administer(app, { right, act: 'person.change', subject: person.name, detail: fields }, tx =>
        changePerson(tx, person.id, fields),
      ),
    )
  },
  post: async ({ app, body, person }) => {
    const post = await postIn(app.db.kysely, body, person.id)
    if (isProblem(post)) return post
    const line = { right, act: 'post.create', subject: person.name, detail: { title: post.title, roles: post.roles } }
    return plain(await administer(app, line, (tx, by) => createPostBy(tx, { ...post, by })))
  },
  roles: async ({ app, body, person }) => {
    const postId = postOf(body, person)
    if (!postId) return problem('org/post-not-found')
    const codes = listOf(body, 'roles')
    const line = { right, act: 'post.roles', subject: person.name, detail: { post: titleOf(person, postId), roles: codes } }
    return plain(await administer(app, line, (tx, by) => grantRoles(tx, { postId, codes, by })))
  },
  'end-post': async ({ app, body, person }) => {
    const postId = postOf(body, person)
    if (!postId) return problem('org/post-not-found')
    const now = app.clock.now()
    const line = { right, act: 'post.end', subject: person.name, detail: { post: titleOf(person, postId), on: now.today } }
    return plain(await administer(app, line, tx => endPost(tx, { postId, on: now.today })))
  },
  account: async ({ app, body, person }) => {
    const name = textOf(body, 'accountName')
    const line = { right, act: 'account.create', subject: person.name, detail: { name } }
    const made = await administer(app, line, tx => createAccount(tx, { personId: person.id, name, now: app.clock.now() }))
    return isProblem(made) ? made : { secret: made.oneTimeSecret }
  },
  reset: withAccount('account.reset', async ({ app, accountId, line }) => {
    const made = await administer(app, line, tx => resetPassword(tx, accountId, app.clock.now()))
    return isProblem(made) ? made : { secret: made.oneTimeSecret }
  }),
  lock: withAccount('account.lock', ({ app, accountId, line }) => lockIt(app, { accountId, locked: true, line })),
  unlock: withAccount('account.unlock', ({ app, accountId, line }) => lockIt(app, { accountId, locked: false, line })),
  delete: withAccount('account.delete', async ({ app, accountId, line }) =>
    plain(await administer(app, line, async tx => (await deleteAccount(tx, accountId, app.clock.now()), accountId))),
  ),
  'drop-factor': withAccount('account.second-factor', async ({ app, accountId, line }) =>
    plain(await administer(app, line, async tx => (await resetSecondFactor(tx, accountId, app.clock.now()), accountId))),
  ),
  oidc: withAccount('account.identity', async ({ app, body, accountId, line }) => {
    const issuer = orgWiring().oidc?.issuer
    if (!issuer) return problem('org/oidc-off')
    const subject = textOf(body, 'oidcSubject')
    return plain(await administer(app, line, tx => linkOidc(tx, accountId, subject === '' ? null : { issuer, subject })))
  }),
}

type Line = { right: string; act: string; subject: string; detail: Record<string, unknown> }

/** An act on the account of the person; refused when there is none. */
function withAccount(
  act: string,
  work: (given: Given & { accountId: Uuid; line: Line }) => Promise<PersonDone | Problem>,
): PersonAct {
  return async given => {
    const { accountId, accountName, name } = given.person
    if (!accountId) return problem('org/account-not-found')
    return work({ ...given, accountId, line: { right, act, subject: name, detail: { account: accountName } } })
  }
}

async function lockIt(
  app: AppContext,
  { accountId, locked, line }: { accountId: Uuid; locked: boolean; line: Line },
): Promise<PersonDone | Problem> {
  return plain(
    await administer(app, line, async tx => (await lockAccount(tx, { accountId, locked, now: app.clock.now() }), accountId)),
  )
}

/** Only a post of this very person. */
function postOf(body: FormData, person: PersonLine): Uuid | null {
  const id = textOf(body, 'postId')
  return isId(id) && person.posts.some(post => post.id === id) ? id : null
}

const titleOf = (person: PersonLine, postId: Uuid): string => person.posts.find(post => post.id === postId)?.title ?? ''
