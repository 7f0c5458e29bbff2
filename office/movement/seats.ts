import type { MatterState } from '../../kernel/matter.ts'
import type { Lane, Seat } from '../../kernel/process.ts'
import { holderSeats, partySeats } from '../../casework/index.ts'

const AWAITS: readonly string[] = ['submitted', 'selfAssessed', 'verified', 'proposedForReward']

/** Why the unit has its model in front of it, by state. */
function holderLane(state: string): Lane {
  return AWAITS.includes(state) ? 'wait' : 'hold'
}

/** The unit with its person in charge, and the body that receives registrations, down to its officer. */
export function modelSeats(matter: MatterState): Seat[] {
  return [
    ...holderSeats(matter.holder, holderLane(matter.state)),
    ...authoritySeats(matter, AWAITS.includes(matter.state) ? 'decide' : 'follow'),
  ]
}

/** A draft is the unit's own: nobody else sees it. */
function authoritySeats(matter: MatterState, lane: Lane): Seat[] {
  return matter.state === 'draft' ? [] : partySeats(matter, 'authority', lane)
}

export function movementSeats(matter: MatterState): Seat[] {
  return [...holderSeats(matter.holder, 'hold'), ...partySeats(matter, 'authority', 'know')]
}
