import type { Canonical } from '../../kernel/canonical.ts'
import type { Effect } from '../../kernel/effects.ts'
import { clockOf, type MatterState, type Party } from '../../kernel/matter.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { Change, ClockOrder, Given, PrincipalRef } from '../../kernel/process.ts'
import { tell as tellOf } from '../../kernel/tell.ts'
import { directiveOpening } from '../directives/index.ts'
import { officePosts, partyOfPost, postsFrom, type OfficePost } from './document/office-posts.ts'
import { marksOf, refOf, sentTo, unread } from './rules.ts'
import { titleOf } from './title.ts'
import type { Forward, GiveTasks, Marks, Note, Reason, Register } from './terms.ts'

export function registered({ input, matter, viewer }: Given<Register>): Change {
  const { files: _files, dueOn, marks, ...fields } = input
  const { source, paper, besides, ...rest } = fields
  const clerk: Party[] = viewer
    ? [{ role: 'registrar', body: viewer.post.bodyId, unit: viewer.post.unitId, post: viewer.post.id, note: null }]
    : []
  return {
    title: titleOf(input),
    fields: {
      ...rest,
      documentSource: source,
      paperOn: paper ? matter.receivedOn : null,
      besides,
      marks,
      given: [],
      notes: [],
      forwards: [],
    },
    partiesIn: clerk,
    clocks: dueOn ? [{ clock: 'xu-ly', order: 'start', from: matter.receivedOn, due: { dueOn, words: input.dueWords } }] : [],
  }
}

/** The deadline of the document's handling: set for the first time, or moved. */
function dueOrder(matter: MatterState, dueOn: string | null, reason: string): ClockOrder[] {
  if (dueOn === null) return []
  const running = clockOf(matter, 'xu-ly')
  if (running && running.endedOn === null) return [{ clock: 'xu-ly', order: 'move', due: { dueOn }, reason }]
  return [{ clock: 'xu-ly', order: 'start', due: { dueOn } }]
}

const listOf = (value: Canonical | undefined): readonly Canonical[] => (Array.isArray(value) ? value : [])

export function noted({ input, matter, viewer, facts, now }: Given<Note>): Change {
  const handlers = postsFrom(facts, input.handlers, 'handlers')
  const posts = isProblem(handlers) ? [] : handlers
  const by = input.by ?? viewer?.post.id ?? null
  const note = {
    text: input.text,
    dueOn: input.dueOn,
    handlers: posts.map(post => post.id),
    by,
    at: now.instant.toISOString(),
    seq: matter.lastSeq + 1,
  }
  const asked = matter.parties.find(party => party.role === 'noter' && party.post === by)
  return {
    ...(posts.length > 0
      ? { state: matter.state === 'assigned' ? 'assigned' : 'forwarded', holder: holderFor(matter, posts[0]) }
      : {}),
    fields: { notes: [...listOf(matter.fields['notes']), note] },
    partiesOut: asked ? [{ role: 'noter', post: asked.post ?? undefined }] : [],
    partiesIn: [
      ...(asked ? [{ ...asked, role: 'recipient' }] : []),
      ...posts.map(post => partyOfPost('handler', post, input.text.slice(0, 200))),
    ],
    clocks: dueOrder(matter, input.dueOn, 'bút phê'),
  }
}

/** The body stays accountable; the first handler of its own does the work. */
function holderFor(matter: MatterState, post: OfficePost | undefined): MatterState['holder'] {
  if (!post || post.bodyId !== matter.holder.body) return matter.holder
  return { body: matter.holder.body, unit: post.unitId, post: post.id }
}

export function forwarded({ input, matter, viewer, facts, now }: Given<Forward>): Change {
  const post = (id: string): OfficePost | undefined => officePosts(facts).find(each => each.id === id)
  const several = (list: readonly string[], role: string): Party[] =>
    list.flatMap(id => {
      const found = post(id)
      return found ? [partyOfPost(role, found, input.note)] : []
    })
  const units = input.units.map((unit): Party => ({
    role: 'recipient',
    body: matter.holder.body,
    unit,
    post: null,
    note: input.note,
  }))
  const comes = [
    ...several(input.lead ? [input.lead] : [], 'handler'),
    ...several(input.leaders, 'noter'),
    ...several(input.posts, 'recipient'),
    ...units,
  ]
  const sent = {
    by: viewer?.post.id ?? null,
    at: now.instant.toISOString(),
    on: now.today,
    note: input.note,
    to: comes.map(party => ({ ref: refOf(party), role: party.role })),
  }
  return {
    ...(matter.state === 'assigned' ? {} : { state: 'forwarded' }),
    ...(input.lead ? { holder: holderFor(matter, post(input.lead)) } : {}),
    fields: { forwards: [...listOf(matter.fields['forwards']), sent] },
    partiesIn: comes,
    clocks: dueOrder(matter, input.dueOn, 'chuyển xử lý'),
  }
}

/** Removes those who have not opened it; when nobody is left the document waits again (A024). */
export function recalled({ matter, facts }: Given<Reason>): Change {
  const gone = unread(matter, facts)
  const left = sentTo(matter).filter(party => !gone.includes(party))
  const holderGone = gone.some(party => party.post !== null && party.post === matter.holder.post)
  return {
    ...(left.length === 0 && matter.state === 'forwarded' ? { state: 'registered' } : {}),
    ...(holderGone ? { holder: { body: matter.holder.body, unit: null, post: null } } : {}),
    partiesOut: outOf(gone),
  }
}

function outOf(parties: readonly Party[]): NonNullable<Change['partiesOut']> {
  return parties.map(({ role, body, post }) => ({ role, ...(post ? { post } : { body: body ?? undefined }) }))
}

/** A recipient was the wrong one: gone from the list, the reason stands for the sender (A023). */
export function sentBack({ input, matter, viewer, now }: Given<Reason>): Change {
  const mine = sentTo(matter).filter(
    party => party.post === viewer?.post.id || (party.post === null && party.unit === viewer?.post.unitId),
  )
  const left = sentTo(matter).filter(party => !mine.includes(party))
  const held = matter.holder.post !== null && matter.holder.post === viewer?.post.id
  const line = { by: viewer?.post.id ?? null, at: now.instant.toISOString(), reason: input.reason }
  return {
    ...(held || left.length === 0 ? { state: 'returned', holder: { body: matter.holder.body, unit: null, post: null } } : {}),
    fields: { returns: [...listOf(matter.fields['returns']), line] },
    partiesOut: outOf(mine),
  }
}

export function tasksGiven({ input, matter }: Given<GiveTasks>): Change {
  const marks: Marks = { ...marksOf(matter) }
  for (const task of input.tasks) for (const n of task.proposals) marks[n] = { state: 'given', reason: null, matter: task.id }
  const bodies = new Set(input.tasks.flatMap(task => [...task.leads, ...task.cooperating.map(part => part.body)]))
  bodies.delete(matter.holder.body)
  return {
    fields: { marks, given: [...listOf(matter.fields['given']), ...input.tasks.map(task => task.id)] },
    partiesIn: [...bodies].map((body): Party => ({ role: 'task-body', body, unit: null, post: null, note: null })),
  }
}

/** Each task opens its directive (or `giao-nhieu`) in the same transaction, linked from the document. */
export function givingEffects({ input, matter, viewer, facts }: Given<GiveTasks>): Effect[] {
  const posts = officePosts(facts)
  return input.tasks.map(({ id, proposals: _from, ...task }): Effect => {
    const assigner = posts.find(post => post.id === task.assigner)
    const own: OfficePost | null = viewer
      ? { id: viewer.post.id, bodyId: viewer.post.bodyId, unitId: viewer.post.unitId, leader: false }
      : null
    const follower = (task.follower ? posts.find(post => post.id === task.follower) : own) ?? assigner
    if (!assigner || !follower) throw new Error('givingEffects: the rules let no task without an assigner through')
    const opening = directiveOpening({ ...task, sourceDocument: matter.id }, { assigner, follower })
    return { effect: 'open', as: 'from', open: { ...opening, id, secrecy: matter.secrecy } }
  })
}

/** A notice to those who were just sent the document. */
export function tellSent(matter: MatterState, kind: string): Effect[] {
  const last = listOf(matter.fields['forwards']).at(-1) as
    | { readonly to?: ReadonlyArray<{ readonly ref: string | null }> }
    | undefined
  const refs = new Set((last?.to ?? []).map(each => each.ref))
  return tell(
    matter,
    kind,
    sentTo(matter).filter(party => refs.has(refOf(party))),
  )
}

export function tell(matter: MatterState, kind: string, parties: readonly Party[]): Effect[] {
  const to = parties.flatMap(({ post, unit }): PrincipalRef[] =>
    post ? [{ kind: 'post', id: post }] : unit ? [{ kind: 'unit', id: unit }] : [],
  )
  return tellOf(matter, kind, to, { number: Number(matter.fields['soDen'] ?? 0) })
}
