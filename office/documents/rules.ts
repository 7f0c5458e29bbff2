import { z } from 'zod'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState, Party } from '../../kernel/matter.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Given, Need } from '../../kernel/process.ts'
import { isProblem } from '../../kernel/problem.ts'
import { officePosts, postsFrom } from './document/office-posts.ts'
import {
  Marks,
  type Correct,
  type Forward,
  type GiveTasks,
  type GivenTask,
  type MarkTasks,
  type Note,
  type PaperCopy,
  type Register,
} from './terms.ts'

/** Roles of those to whom a document was sent. */
export const SENT_TO = ['handler', 'recipient', 'noter'] as const

const Readers = z.array(z.string())
const Entry = z.record(z.string(), z.string().nullable())

/** Posts and units whose people have opened the document. */
export function readersOf(facts: Given['facts']): readonly string[] {
  return Readers.parse(facts['documentReaders'] ?? [])
}

export const sentTo = (matter: MatterState): readonly Party[] =>
  matter.parties.filter(party => SENT_TO.some(role => role === party.role))
export const refOf = (party: Party): Uuid | null => party.post ?? party.unit

/** Parties who have been sent the document and have not opened it yet. */
export function unread(matter: MatterState, facts: Given['facts']): readonly Party[] {
  const readers = readersOf(facts)
  return sentTo(matter).filter(party => !readers.includes(refOf(party) ?? ''))
}

/** Recalling is possible while somebody has not read it. */
export const someoneUnread: Need = {
  name: 'someone-unread',
  test: ({ matter, facts }) => {
    if (sentTo(matter).length === 0) return problem('documents/not-forwarded')
    return unread(matter, facts).length > 0 ? null : problem('documents/all-read')
  },
}

/** A document that came from a unit or over the exchange axis is received, assigned, returned; never edited (A018). */
export const wasTypedIn: Need = {
  name: 'was-typed-in',
  test: ({ matter }) => (matter.fields['documentSource'] === 'typed' ? null : problem('documents/not-editable')),
}

export const notYetGiven: Need = {
  name: 'not-yet-given',
  test: ({ matter }) =>
    givenTasks(matter).length === 0 ? null : problem('documents/tasks-given', { count: givenTasks(matter).length }),
}

/** Directives given from the document. */
export function givenTasks(matter: MatterState): readonly Uuid[] {
  return Readers.catch([]).parse(matter.fields['given'])
}

export function marksOf(matter: MatterState): Marks {
  return Marks.catch({}).parse(matter.fields['marks'])
}

export function registerRefusal({ matter, input, now }: Given<Register>): Problem | null {
  if (matter.receivedOn > now.today) return fieldProblem('documents/received-in-future', 'receivedOn', { today: now.today })
  if (input.issuedOn && input.issuedOn > matter.receivedOn)
    return fieldProblem('documents/issued-after-received', 'issuedOn', { receivedOn: matter.receivedOn })
  return input.dueOn && input.dueOn < matter.receivedOn ? fieldProblem('documents/due-before-received', 'dueOn') : null
}

/** The record of the register is corrected first, then the matter by this act: they never say different things. */
export function correctRefusal({ matter, input, facts }: Given<Correct>): Problem | null {
  if (input.issuedOn && input.issuedOn > matter.receivedOn)
    return fieldProblem('documents/issued-after-received', 'issuedOn', { receivedOn: matter.receivedOn })
  const { reason: _reason, ...said } = input
  const entry = Entry.parse(facts['documentEntry'] ?? {})
  const differs = Object.entries(said).find(([name, value]) => (entry[name] ?? null) !== value)
  return differs ? problem('documents/correct-on-its-page', { field: differs[0] }) : null
}

export function noteRefusal({ input, facts, now }: Given<Note>): Problem | null {
  const handlers = postsFrom(facts, input.handlers, 'handlers')
  if (isProblem(handlers)) return handlers
  if (input.by && !officePosts(facts).find(post => post.id === input.by)?.leader)
    return fieldProblem('documents/not-a-leader', 'by')
  return input.dueOn && input.dueOn < now.today ? fieldProblem('documents/date-in-past', 'dueOn', { today: now.today }) : null
}

export function forwardRefusal({ input, facts, now }: Given<Forward>): Problem | null {
  const named = [...input.posts, ...input.leaders, ...(input.lead ? [input.lead] : [])]
  if (named.length + input.units.length === 0) return fieldProblem('documents/nobody-chosen', 'lead')
  const posts = postsFrom(facts, named, 'posts')
  if (isProblem(posts)) return posts
  const units = new Set(officePosts(facts).map(post => post.unitId))
  if (input.units.some(unit => !units.has(unit))) return fieldProblem('documents/not-in-office', 'units')
  return input.dueOn && input.dueOn < now.today ? fieldProblem('documents/date-in-past', 'dueOn', { today: now.today }) : null
}

export function paperRefusal({ input, now }: Given<PaperCopy>): Problem | null {
  return input.on > now.today ? fieldProblem('documents/received-in-future', 'on', { today: now.today }) : null
}

/** Tasks that were given stand; marks of the others may change. */
export function marksRefusal({ matter, input }: Given<MarkTasks>): Problem | null {
  const now = marksOf(matter)
  const touched = Object.entries(input.marks).find(([n, mark]) => now[n]?.state === 'given' || mark.state === 'given')
  return touched ? problem('documents/task-already-given', { n: touched[0] }) : null
}

/** The first body of a task that does not exist today. */
function bodyGone({ leads, cooperating }: GivenTask, living: ReadonlySet<string>): { field: string; body: Uuid } | null {
  const lead = leads.find(body => !living.has(body))
  if (lead) return { field: 'leads', body: lead }
  const other = cooperating.find(({ body }) => !living.has(body))
  return other ? { field: 'cooperating', body: other.body } : null
}

/** Tasks have living bodies, a leader of the office as their assigner, a follower in it, a day not gone by unless the document sets it, and are given once. */
export function giveRefusal({ matter, input, facts, now }: Given<GiveTasks>): Problem | null {
  const posts = officePosts(facts)
  const marks = marksOf(matter)
  const living = new Set(Readers.parse(facts['livingBodies'] ?? []))
  for (const [i, task] of input.tasks.entries()) {
    if (!posts.find(post => post.id === task.assigner)?.leader) return fieldProblem('directives/assigner-not-leader', 'assigner')
    if (task.follower && !posts.some(post => post.id === task.follower))
      return fieldProblem('documents/not-in-office', 'follower')
    const gone = bodyGone(task, living)
    if (gone) return fieldProblem('documents/body-not-living', `tasks.${i}.${gone.field}`, { body: gone.body })
    if (task.dueOn && task.dueOn < now.today && task.dueWords === null)
      return fieldProblem('directives/date-in-past', `tasks.${i}.dueOn`, { today: now.today })
    const twice = task.proposals.find(n => marks[n]?.state === 'given')
    if (twice !== undefined) return problem('documents/task-already-given', { n: twice })
  }
  return null
}

/** Further copies of the document that came after it was registered. */
const PassedOn = z.array(z.object({ on: z.string(), names: z.array(z.string()) })).catch([])
/** To whom it was passed on, and when. */
export const passedOn = ({ fields }: Pick<MatterState, 'fields'>): z.infer<typeof PassedOn> => PassedOn.parse(fields['passedOn'])

export function copiesOf(matter: MatterState): ReadonlyArray<{ readonly on: string; readonly source: string }> {
  const copies = matter.fields['copies']
  return Array.isArray(copies) ? (copies as Array<{ on: string; source: string }>) : []
}
