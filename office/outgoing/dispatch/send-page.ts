import type { Asker } from '../../../casework/asker.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import { atField, perform, readMatter, type Performed, type ReadMatter } from '../../../casework/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { colleague, division, isInside, officeOf } from './inside.ts'
import { outgoingOf } from '../outgoing.ts'
import { partsOf } from '../parts-of.ts'
import { readRecipients, recipientProblem } from './recipients.ts'
import { sendMore } from './send-more.ts'
import type { Recipient } from '../terms.ts'

export type InsideChoice = { readonly value: string; readonly label: string; readonly has: boolean }
export type InsideGroup = {
  readonly id: string | null
  readonly name: string | null
  readonly has: boolean
  readonly people: readonly InsideChoice[]
}

/** Everybody of the office by division, with those who have the document already. */
export async function insideGroups({ app, today }: Asker, { matter }: ReadMatter): Promise<InsideGroup[]> {
  const { posts, divisions } = await officeOf(app.db.kysely, matter.holder.body, today)
  const { told } = outgoingOf(matter)
  const has = (id: string): boolean => told.some(each => each.ref === id)
  const of = (unit: string | null): InsideChoice[] =>
    posts
      .filter(post => post.unitId === unit)
      .map(post => ({ value: post.id, label: `${post.personName}, ${post.title}`, has: has(post.id) }))
  const groups = divisions.map(({ id, name }) => ({ id, name, has: has(id), people: of(id) }))
  const others = of(null)
  return others.length > 0 ? [{ id: null, name: null, has: false, people: others }, ...groups] : groups
}

type SendAsked = {
  readonly matterId: Uuid
  readonly key: string
  /** As they were typed, and ticked. */
  readonly recipients: readonly string[]
  readonly posts: readonly string[]
  readonly units: readonly string[]
}

/** Sends to whom was asked for: the clerk to everybody, others inside the office. */
export async function sendAsked(
  asker: Asker,
  { matterId, key, recipients: lines, ...ticked }: SendAsked,
): Promise<Performed | Problem> {
  const parts = partsOf(asker)
  const { world, viewer } = parts
  const read = await readMatter(asker.app.db.kysely, world, viewer, matterId)
  if (isProblem(read)) return read
  const { matter, offers } = read
  const list = await readRecipients(asker.app.db.kysely, lines, { today: asker.today, office: matter.holder.body })
  const wrong = recipientProblem(list)
  if (wrong) return wrong
  const recipients = [...list.recipients, ...(await insideAsked(asker, read, ticked))]
  const mayAll = offers.some(offer => offer.act === 'gui' && offer.refusal === null)
  const insideOnly = recipients.length > 0 && recipients.every(isInside)
  if (mayAll && !(insideOnly && outgoingOf(matter).sentOn !== null)) return sendMore(parts, { matterId, key, recipients })
  const act = { matterId, act: 'chuyen-noi-bo', key, input: { recipients } }
  return atField(await inTransaction(parts.db, tx => perform(tx, world, viewer, act)), { inside: 'posts' })
}

/** Colleagues and divisions that were ticked, as receivers. One that is not of the office is nobody's: the act refuses it. */
async function insideAsked(
  { app, today }: Asker,
  { matter }: ReadMatter,
  ticked: Pick<SendAsked, 'posts' | 'units'>,
): Promise<Recipient[]> {
  const { posts, divisions } = await officeOf(app.db.kysely, matter.holder.body, today)
  return [
    ...ticked.posts.flatMap(id => posts.filter(post => post.id === id).map(colleague)),
    ...ticked.units.flatMap(id => divisions.filter(each => each.id === id).map(each => division(each.id, each.name))),
  ]
}
