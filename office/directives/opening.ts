import { canonicalText, type Canonical } from '../../kernel/canonical.ts'
import type { Opening } from '../../kernel/effects.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState, Party } from '../../kernel/matter.ts'
import type { NewTask } from './terms.ts'

/** A post with its place, as far as a directive needs it. */
export type PlacedPost = { readonly id: Uuid; readonly bodyId: Uuid; readonly unitId: Uuid | null }
/** Who gives a task, and who follows it for the Office. */
export type GivingPeople = { readonly assigner: PlacedPost; readonly follower: PlacedPost }

/** How a task begins: for one lead body a directive; for several a `giao-nhieu` held by the follower. Pure; the task has been checked. */
export function directiveOpening(task: NewTask, { assigner, follower }: GivingPeople): Opening {
  const { content, leads, source, urgency, assigner: _assigner, follower: _follower, ...give } = task
  const [lead] = leads
  if (lead === undefined) throw new Error('directiveOpening: the schema lets no task without a lead through')
  const common = {
    act: 'giao',
    title: content,
    source,
    urgency,
    parties: [partyFor('assigner', assigner), partyFor('follower', follower)],
  } as const
  if (leads.length === 1)
    return { ...common, process: 'directive', holder: { body: lead, unit: null, post: null }, input: canonical(give) }
  const office: MatterState['holder'] = { body: follower.bodyId, unit: follower.unitId, post: follower.id }
  return { ...common, process: 'giao-nhieu', holder: office, input: canonical({ ...give, leads }) }
}

/** How a task that comes again begins: held by the follower for the Office; each period becomes a directive of the one lead body. */
export function recurringOpening(task: NewTask, rule: string, { assigner, follower }: GivingPeople): Opening {
  const { content, leads, source, urgency, assigner: _assigner, follower: _follower, ...give } = task
  const [lead] = leads
  if (lead === undefined) throw new Error('recurringOpening: the schema lets no task without a lead through')
  return {
    process: 'viec-dinh-ky',
    act: 'giao',
    title: content,
    source,
    urgency,
    parties: [partyFor('assigner', assigner), partyFor('follower', follower)],
    holder: { body: follower.bodyId, unit: follower.unitId, post: follower.id },
    input: canonical({ ...give, lead, rule }),
  }
}

function partyFor(role: string, post: PlacedPost): Party {
  return { role, body: post.bodyId, unit: post.unitId, post: post.id, note: null }
}

/** Parsed input is JSON data already; this says so to the compiler and fails on anything else. */
function canonical(value: unknown): Canonical {
  return JSON.parse(canonicalText(value)) as Canonical
}
