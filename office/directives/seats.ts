import type { MatterState } from '../../kernel/matter.ts'
import type { Lane, Seat } from '../../kernel/process.ts'
import { holderSeats, partySeats } from '../../casework/index.ts'

/** Why the holder has it in front of him, by state. */
const HOLDER_LANE: Readonly<Record<string, Lane>> = { assigned: 'receive', submitted: 'wait', paused: 'wait' }

/** Who sees a directive and why: lead body down to the person, assigner, follower, whoever may accept, cooperating bodies. */
export function directiveSeats(matter: MatterState): Seat[] {
  const decision: Lane = needsDecision(matter) ? 'decide' : 'follow'
  return [
    ...holderSeats(matter.holder, HOLDER_LANE[matter.state] ?? 'hold'),
    ...partySeats(matter, 'assigner', decision),
    ...partySeats(matter, 'authorised', decision),
    ...partySeats(matter, 'follower', 'follow'),
    ...partySeats(matter, 'cooperating', 'know'),
    ...returnedBy(matter),
  ]
}

function needsDecision(matter: MatterState): boolean {
  return matter.state === 'submitted' || matter.state === 'returned' || Boolean(matter.fields['extension'])
}

/** A body that gave a directive back still sees what became of it. */
function returnedBy(matter: MatterState): Seat[] {
  const body = matter.fields['returnedBy']
  return typeof body === 'string' ? [{ principal: { kind: 'body', id: body }, role: 'returned-by', lane: 'know' }] : []
}
