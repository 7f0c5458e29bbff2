import type { MatterState } from '../../kernel/matter.ts'
import type { Lane, Seat } from '../../kernel/process.ts'
import { holderSeats, partySeats } from '../../casework/index.ts'

const AWAITS: readonly string[] = ['confirming', 'submitted', 'selfAssessed', 'verified', 'proposedForReward']

const NOT_UP_YET: readonly string[] = ['draft', 'confirming']

/** Why the unit has its model in front of it, by state. */
function holderLane(state: string): Lane {
  return AWAITS.includes(state) ? 'wait' : 'hold'
}

/** The unit with its person in charge, and the body that receives registrations, down to its officer. */
export function modelSeats(matter: MatterState): Seat[] {
  return [
    ...holderSeats(matter.holder, holderLane(matter.state)),
    ...confirmerSeats(matter),
    ...authoritySeats(matter, AWAITS.includes(matter.state) ? 'decide' : 'follow'),
  ]
}

/** The Party committee sees what was handed in, from then on. */
function confirmerSeats(matter: MatterState): Seat[] {
  if (matter.state === 'draft') return []
  return partySeats(matter, 'confirmer', matter.state === 'confirming' ? 'decide' : 'know')
}

/** A draft is the unit's own, and what waits for the Party committee has not come up yet: nobody above sees it. */
function authoritySeats(matter: MatterState, lane: Lane): Seat[] {
  return NOT_UP_YET.includes(matter.state) ? [] : partySeats(matter, 'authority', lane)
}

export function movementSeats(matter: MatterState): Seat[] {
  return [...holderSeats(matter.holder, 'hold'), ...partySeats(matter, 'authority', 'know')]
}
