import type { Asker } from '../../../casework/asker.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { perform, type Performed, type ReadMatter } from '../../../casework/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Posted } from '../drafting/form-input.ts'
import { colleague, division, isInside, officeOf } from './inside.ts'
import { outgoingOf } from '../outgoing.ts'
import { partsOf } from '../parts-of.ts'
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

/** Colleagues and divisions that were ticked, as receivers. One that is not of the office is nobody's: the act refuses it. */
export async function ticked({ app, today }: Asker, { matter }: ReadMatter, posted: Posted): Promise<Recipient[]> {
  const { posts, divisions } = await officeOf(app.db.kysely, matter.holder.body, today)
  return [
    ...posted.many('posts').flatMap(id => posts.filter(post => post.id === id).map(colleague)),
    ...posted.many('units').flatMap(id => divisions.filter(each => each.id === id).map(each => division(each.id, each.name))),
  ]
}

/** Sends what was asked for: the clerk to everybody, others inside the office. */
export async function sendAsked(
  asker: Asker,
  { matter, offers }: ReadMatter,
  { key, recipients }: { readonly key: string; readonly recipients: readonly Recipient[] },
): Promise<Performed | Problem> {
  const parts = partsOf(asker)
  const mayAll = offers.some(offer => offer.act === 'gui' && offer.refusal === null)
  const insideOnly = recipients.length > 0 && recipients.every(isInside)
  if (mayAll && !(insideOnly && outgoingOf(matter).sentOn !== null))
    return sendMore(parts, { matterId: matter.id, key: `${key}:gui`, recipients })
  const act = { matterId: matter.id, act: 'chuyen-noi-bo', key: `${key}:chuyen-noi-bo`, input: { recipients: [...recipients] } }
  const done = await inTransaction(parts.db, tx => perform(tx, parts.world, parts.viewer, act))
  return isProblem(done) && done.problem === 'act/not-allowed' ? problem('matter/not-found') : done
}
