import { fold } from '@kheo/viet-text'
import { z } from 'zod'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Effect } from '../../../kernel/effects.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState, Party } from '../../../kernel/matter.ts'
import { fieldProblem, type Problem } from '../../../kernel/problem.ts'
import type { Given, PrincipalRef } from '../../../kernel/process.ts'
import { tell } from '../../../kernel/tell.ts'
import { divisionsOf, postsIn, type PostLine } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Recipient, Send } from '../terms.ts'

/** Part of colleagues and divisions to whom an issued document was sent. */
export const TOLD = 'told'

/** A receiver inside the own office: he reads the document here, nothing leaves. */
export const isInside = ({ kind }: Pick<Recipient, 'kind'>): boolean => kind === 'colleague' || kind === 'division'
export const refOf = ({ kind, post, body }: Recipient): Uuid => (kind === 'colleague' ? post : body) ?? ''

export const colleague = ({ id, personName, title }: Pick<PostLine, 'id' | 'personName' | 'title'>): Recipient => ({
  kind: 'colleague',
  name: `${personName}, ${title}`,
  body: null,
  code: null,
  email: null,
  post: id,
})
export const division = (id: Uuid, name: string): Recipient => ({ kind: 'division', name, body: id, code: null, email: null })

/** The people and divisions of an office, as the organisation has them today. */
export type Office = { readonly posts: readonly PostLine[]; readonly divisions: readonly { id: Uuid; name: string }[] }

export async function officeOf(db: Reader, body: Uuid, today: PlainDate): Promise<Office> {
  const [posts, divisions] = [await postsIn(db, { date: today, bodyId: body }), await divisionsOf(db, body, today)]
  return { posts, divisions: divisions.map(({ id, name }) => ({ id, name })) }
}

const plain = (text: string): string =>
  fold(text)
    .replace(/^(?:ong|ba|dong chi|d\/c|dc)\.? /u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
const ALL_DIVISIONS = /^(?:cac|tat ca cac) phong(?:,? (?:ban|don vi))*(?: (?:truc )?thuoc .+)?$/u

/**
 * Whom a typed line means inside the office: a division by its name, a colleague by name or "name, title", every division by "các phòng".
 * Null: nobody here. Several of one name: all of them, for the typist to choose.
 */
export function insideNamed(line: string, { posts, divisions }: Office): readonly Recipient[] | null {
  const typed = plain(line)
  if (ALL_DIVISIONS.test(typed) && divisions.length > 0) return divisions.map(({ id, name }) => division(id, name))
  const unit = divisions.find(({ name }) => plain(name) === typed)
  if (unit) return [division(unit.id, unit.name)]
  const people = posts.filter(post => [post.personName, `${post.personName}, ${post.title}`].some(name => plain(name) === typed))
  return people.length === 0 ? null : people.map(colleague)
}

const Inside = z.object({ posts: z.array(z.string()), divisions: z.array(z.string()) })

/** Colleagues and divisions are those of the office that holds the document. */
export function insideRefusal({ input, facts }: Pick<Given<Send>, 'input' | 'facts'>): Problem | null {
  const known = Inside.parse(facts['insideOffice'] ?? { posts: [], divisions: [] })
  const all = [...known.posts, ...known.divisions]
  const stranger = input.recipients.find(each => isInside(each) && !all.includes(refOf(each)))
  return stranger ? fieldProblem('outgoing/not-of-the-office', 'inside', { name: stranger.name }) : null
}

/** Sent inside the office alone, by whoever works with the document. */
export function insideOnlyRefusal(given: Given<Send>): Problem | null {
  const { recipients } = given.input
  if (recipients.length === 0) return fieldProblem('outgoing/nobody-inside', 'inside')
  const outside = recipients.find(each => !isInside(each))
  if (outside) return fieldProblem('outgoing/clerk-sends-outside', 'recipients', { name: outside.name })
  return insideRefusal(given)
}

export function insideParties(recipients: readonly Recipient[]): Party[] {
  return recipients.filter(isInside).map(each => ({
    role: TOLD,
    body: null,
    unit: each.kind === 'division' ? refOf(each) : null,
    post: each.kind === 'colleague' ? refOf(each) : null,
    note: null,
  }))
}

type Told = { readonly ref: string; readonly at: string; readonly seq: number }

/** When whom the document was sent to inside, by which act; nobody stands there twice. */
export function toldAfter(
  told: readonly Told[],
  recipients: readonly Recipient[],
  { now, matter }: Pick<Given, 'now' | 'matter'>,
): Told[] {
  const comes = recipients.filter(isInside).map(refOf)
  const fresh = [...new Set(comes)].filter(ref => !told.some(each => each.ref === ref))
  return [...told, ...fresh.map(ref => ({ ref, at: now.instant.toISOString(), seq: matter.lastSeq + 1 }))]
}

export function tellInside(matter: MatterState, recipients: readonly Recipient[], designation: string): Effect[] {
  const to = recipients.filter(isInside).map((each): PrincipalRef => ({
    kind: each.kind === 'division' ? 'unit' : 'post',
    id: refOf(each),
  }))
  return tell(matter, 'outgoing.told', to, { designation })
}
