import type { Holder, MatterState } from '../../kernel/matter.ts'
import type { Lane, ProcessDef, Seat } from '../../kernel/process.ts'
import { LANES } from '../../kernel/process.ts'

/**
 * Seats of the accountable side: the most exact holder does the work, those above see that it is being done. A matter that is still at
 * the body stands before whoever receives for the body.
 */
export function holderSeats(holder: Holder, lane: Lane): Seat[] {
  const chain = [
    { kind: 'body', id: holder.body, role: 'holder-body' },
    { kind: 'unit', id: holder.unit, role: 'holder-unit' },
    { kind: 'post', id: holder.post, role: 'holder-post' },
  ] as const
  const known = chain.flatMap(({ kind, id, role }) => (id === null ? [] : [{ principal: { kind, id }, role }]))
  return known.map((seat, i) => ({ ...seat, lane: i === known.length - 1 ? lane : 'wait' }))
}

/** Seats of the parties of one role: at the most exact of body, unit and post that is known. */
export function partySeats(matter: MatterState, role: string, lane: Lane): Seat[] {
  return matter.parties
    .filter(party => party.role === role)
    .flatMap(({ body, unit, post }): Seat[] => {
      if (post !== null) return [{ principal: { kind: 'post', id: post }, role, lane }]
      if (unit !== null) return [{ principal: { kind: 'unit', id: unit }, role, lane }]
      return body === null ? [] : [{ principal: { kind: 'body', id: body }, role, lane }]
    })
}

/** Seats that the process gives, and those which every process has: leaders to whom a late matter has risen. */
export function allSeats(process: ProcessDef, matter: MatterState): Seat[] {
  return [...process.seats(matter), ...partySeats(matter, 'risen', 'follow')]
}

export type MergedSeat = { readonly ref: string; readonly lane: Lane; readonly roles: readonly string[] }

/** One row per principal: the most pressing lane, all roles. Restricted matters keep persons and posts only (ENGINE 21). */
export function mergedSeats(seats: readonly Seat[], secrecy: MatterState['secrecy']): MergedSeat[] {
  const merged = new Map<string, { lane: Lane; roles: Set<string> }>()
  for (const { principal, lane, role } of seats) {
    if (secrecy !== 'normal' && principal.kind !== 'person' && principal.kind !== 'post') continue
    const seat = merged.get(principal.id)
    if (!seat) merged.set(principal.id, { lane, roles: new Set([role]) })
    else {
      seat.roles.add(role)
      if (LANES.indexOf(lane) < LANES.indexOf(seat.lane)) seat.lane = lane
    }
  }
  return [...merged]
    .map(([ref, { lane, roles }]) => ({ ref, lane, roles: [...roles].toSorted() }))
    .toSorted((a, b) => (a.ref < b.ref ? -1 : 1))
}
