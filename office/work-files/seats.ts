import type { MatterState } from '../../kernel/matter.ts'
import type { Lane, Seat } from '../../kernel/process.ts'
import { holderSeats, partySeats } from '../../casework/index.ts'

const HOLDER_LANE: Readonly<Record<string, Lane>> = {
  moi: 'receive',
  'da-trinh': 'wait',
  'tam-dung': 'wait',
  'hoan-thanh': 'know',
  'nop-luu': 'know',
}

/** Who sees a work file: whoever is in charge and above, colleagues, the signing leader, those who had it. */
export function workFileSeats(matter: MatterState): Seat[] {
  return [
    ...holderSeats(matter.holder, HOLDER_LANE[matter.state] ?? 'hold'),
    ...partySeats(matter, 'cooperating', 'hold'),
    ...partySeats(matter, 'asked', 'know'),
    ...partySeats(matter, 'signer', matter.state === 'da-trinh' ? 'decide' : 'know'),
    ...partySeats(matter, 'former', 'know'),
  ]
}
