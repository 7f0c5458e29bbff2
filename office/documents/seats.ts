import { holderSeats, partySeats } from '../../casework/index.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Lane, Seat } from '../../kernel/process.ts'

const HOLDER_LANE: Readonly<Record<string, Lane>> = { assigned: 'follow' }

/** Who sees an incoming document and why: the body that received it, whoever handles it, leaders asked for a note, those told of it, bodies that got a task from it. */
export function documentSeats(matter: MatterState): Seat[] {
  return [
    ...holderSeats(matter.holder, HOLDER_LANE[matter.state] ?? 'hold'),
    ...partySeats(matter, 'registrar', matter.state === 'returned' ? 'hold' : 'wait'),
    ...partySeats(matter, 'noter', 'decide'),
    ...partySeats(matter, 'handler', 'hold'),
    ...partySeats(matter, 'recipient', 'know'),
    ...partySeats(matter, 'task-body', 'know'),
  ]
}
