import { fold } from '@kheo/viet-text'
import { linkRow } from '../casework/acts/links.ts'
import type { MemoryMatter } from '../casework/acts/in-memory.ts'
import { audienceDue, bareWords, clockRows, matterColumns, searchText } from '../casework/acts/record.ts'
import { changedFacts } from '../casework/facts/fact-rows.ts'
import type { FactRow, FactTable } from '../kernel/fact-table.ts'
import { allSeats, mergedSeats } from '../casework/people/seats.ts'

// What `perform` would have written for matters made in memory, as plain rows: both ways of loading write these.

export function matterRow({ process, state, acts }: MemoryMatter) {
  return {
    ...matterColumns(process, state),
    last_hash: acts.at(-1)?.hash ?? Buffer.alloc(0),
    opened_at: acts[0]?.recordedAt,
    changed_at: acts.at(-1)?.recordedAt,
  }
}

/** Typed facts, by their tables. */
export function factRowsOf(matters: readonly MemoryMatter[]): ReadonlyMap<FactTable, readonly FactRow[]> {
  const facts = matters.flatMap(({ state }) => changedFacts(null, state) ?? [])
  return new Map([...Map.groupBy(facts, ({ table }) => table)].map(([table, of]) => [table, of.map(({ row }) => row)]))
}

export function textRow({ process, state, acts }: MemoryMatter) {
  const text = searchText(process, state)
  const designation = state.fields['designation']
  return {
    id: state.id,
    refs: mergedSeats(allSeats(process, state), state.secrecy).map(seat => seat.ref),
    folded: bareWords(fold(text)),
    exact: bareWords(text.toLowerCase()),
    designation: typeof designation === 'string' ? fold(designation) : null,
    at: acts.at(-1)?.recordedAt,
  }
}

export function actRows({ acts }: MemoryMatter) {
  return acts.map(act => ({
    matter_id: act.matterId,
    seq: act.seq,
    kind: act.kind,
    recorded_at: act.recordedAt,
    effective_on: act.effectiveOn,
    account_id: act.account,
    actor: act.actor,
    post_id: act.postId,
    on_behalf_of: act.onBehalfOf,
    input: act.input,
    change: act.change,
    from_state: act.fromState,
    to_state: act.toState,
    schema_version: act.schemaVersion,
    cause_matter: act.causeMatter,
    cause_seq: act.causeSeq,
    prev_hash: act.prevHash,
    hash: act.hash,
  }))
}

export function clockRowsOf({ process, state }: MemoryMatter) {
  return clockRows(process, state).map(({ nth, ...clock }) => ({ matter_id: state.id, started_seq: nth, ...clock }))
}

export function audienceRows({ process, state, acts }: MemoryMatter) {
  return mergedSeats(allSeats(process, state), state.secrecy).map(seat => ({
    ...seat,
    matter_id: state.id,
    process: state.process,
    open: state.open,
    state: state.state,
    due_on: audienceDue(process, state),
    changed_at: acts.at(-1)?.recordedAt,
  }))
}

export function flowRowsOf({ state, flow }: MemoryMatter) {
  return flow.map(row => ({
    matter_id: state.id,
    seq: row.seq,
    process: state.process,
    kind: row.kind,
    recorded_at: row.recordedAt,
    effective_on: row.effectiveOn,
    body: row.body,
    assigner: row.assigner,
    follower: row.follower,
    source: row.source,
    due_on: row.dueOn,
    original_due_on: row.originalDueOn,
    result: row.result,
    dims: row.dims,
  }))
}

/** Links that acts have made between matters. */
export function linkRowsOf({ state, acts }: MemoryMatter) {
  return (state.links ?? []).map(link => ({ ...linkRow(state.id, link), created_at: acts.at(-1)?.recordedAt }))
}
