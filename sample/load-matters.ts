import { sql } from 'kysely'
import { fold } from '@kheo/viet-text'
import type { MemoryMatter } from '../casework/in-memory.ts'
import { audienceDue, bareWords, clockRows, matterColumns, searchText } from '../casework/record.ts'
import { allSeats, mergedSeats } from '../casework/seats.ts'
import type { Tx } from '../platform/database/transaction.ts'

/** Writes matters made in memory, with all that `perform` would have written, in a handful of statements. */
export async function loadMatters(tx: Tx, matters: readonly MemoryMatter[]): Promise<void> {
  if (matters.length === 0) return
  await loadMatterRows(tx, matters)
  await loadActs(tx, matters)
  await loadClocks(tx, matters)
  await loadAudience(tx, matters)
  await loadFlow(tx, matters)
}

const json = (rows: readonly unknown[]) => sql`${JSON.stringify(rows)}::jsonb`
const hex = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('hex')

async function loadMatterRows(tx: Tx, matters: readonly MemoryMatter[]): Promise<void> {
  const rows = matters.map(({ process, state, acts }) => ({
    ...matterColumns(process, state),
    last_hash: hex(acts.at(-1)?.hash),
    opened_at: acts[0]?.recordedAt,
    changed_at: acts.at(-1)?.recordedAt,
  }))
  await sql`insert into matter (id, process, version, code, title, state, open, outcome, holder_body, holder_unit, holder_post, assigner_post,
      follower_post, source, source_document, secrecy, urgency, parent_id, received_on, due_on, due_at, original_due_on, paused, waiting,
      submitted_on, closed_on, result, last_seq, last_hash, fold, opened_at, changed_at)
    select id, process, version, code, title, state, open, outcome, holder_body, holder_unit, holder_post, assigner_post, follower_post, source,
      source_document, secrecy, urgency, parent_id, received_on, due_on, due_at, original_due_on, paused, waiting, submitted_on, closed_on,
      result, last_seq, decode(last_hash, 'hex'), fold, opened_at, changed_at
    from jsonb_to_recordset(${json(rows)}) as x(id uuid, process text, version integer, code text, title text, state text, open boolean,
      outcome text, holder_body uuid, holder_unit uuid, holder_post uuid, assigner_post uuid, follower_post uuid, source text,
      source_document uuid, secrecy text, urgency text, parent_id uuid, received_on date, due_on date, due_at timestamptz,
      original_due_on date, paused boolean, waiting boolean, submitted_on date, closed_on date, result text, last_seq integer,
      last_hash text, fold jsonb, opened_at timestamptz, changed_at timestamptz)`.execute(tx)
  const texts = matters.map(({ process, state, acts }) => {
    const text = searchText(process, state)
    const refs = mergedSeats(allSeats(process, state), state.secrecy).map(seat => seat.ref)
    return {
      id: state.id,
      refs,
      folded: bareWords(fold(text)),
      exact: bareWords(text.toLowerCase()),
      at: acts.at(-1)?.recordedAt,
    }
  })
  await sql`insert into matter_text (matter_id, principals, folded, exact, changed_at)
    select x.id, (select coalesce(array_agg(p.id order by p.id), '{}') from principal p where p.ref_id = any(x.refs)),
      to_tsvector('simple', x.folded), to_tsvector('simple', x.exact), x.at
    from jsonb_to_recordset(${json(texts)}) as x(id uuid, refs uuid[], folded text, exact text, at timestamptz)`.execute(tx)
}

async function loadActs(tx: Tx, matters: readonly MemoryMatter[]): Promise<void> {
  const rows = matters.flatMap(({ acts }) =>
    acts.map(({ prevHash, hash, ...act }) => ({ ...act, prev: hex(prevHash), hash: hex(hash) })),
  )
  await sql`insert into act (matter_id, seq, kind, recorded_at, effective_on, account_id, actor, post_id, on_behalf_of, input, change, from_state,
      to_state, schema_version, cause_matter, cause_seq, prev_hash, hash)
    select "matterId", seq, kind, "recordedAt", "effectiveOn", account, actor, "postId", "onBehalfOf", input, change, "fromState", "toState",
      "schemaVersion", "causeMatter", "causeSeq", decode(prev, 'hex'), decode(hash, 'hex')
    from jsonb_to_recordset(${json(rows)}) as x("matterId" uuid, seq integer, kind text, "recordedAt" timestamptz, "effectiveOn" date,
      account uuid, actor text, "postId" uuid, "onBehalfOf" uuid, input text, change text, "fromState" text, "toState" text,
      "schemaVersion" integer, "causeMatter" uuid, "causeSeq" integer, prev text, hash text)`.execute(tx)
}

async function loadClocks(tx: Tx, matters: readonly MemoryMatter[]): Promise<void> {
  const rows = matters.flatMap(({ process, state }) => clockRows(process, state).map(clock => ({ matter: state.id, ...clock })))
  await sql`insert into clock (matter_id, name, started_seq, is_main, rule, started_on, due_on, due_at, original_due_on, paused, ended_on, result)
    select matter, name, nth, is_main, rule, started_on, due_on, due_at, original_due_on, paused, ended_on, result
    from jsonb_to_recordset(${json(rows)}) as x(matter uuid, name text, nth integer, is_main boolean, rule text, started_on date, due_on date,
      due_at timestamptz, original_due_on date, paused boolean, ended_on date, result text)`.execute(tx)
}

async function loadAudience(tx: Tx, matters: readonly MemoryMatter[]): Promise<void> {
  const rows = matters.flatMap(({ process, state, acts }) =>
    mergedSeats(allSeats(process, state), state.secrecy).map(seat => ({
      ...seat,
      matter: state.id,
      process: state.process,
      open: state.open,
      state: state.state,
      due: audienceDue(process, state),
      at: acts.at(-1)?.recordedAt,
    })),
  )
  await sql`insert into audience (principal, matter_id, process, open, lane, roles, state, due_on, changed_at)
    select p.id, x.matter, x.process, x.open, x.lane, x.roles, x.state, x.due, x.at
    from jsonb_to_recordset(${json(rows)}) as x(ref uuid, matter uuid, process text, open boolean, lane text, roles text[], state text, due date,
      at timestamptz) join principal p on p.ref_id = x.ref`.execute(tx)
}

async function loadFlow(tx: Tx, matters: readonly MemoryMatter[]): Promise<void> {
  const rows = matters.flatMap(({ state, flow }) => flow.map(row => ({ ...row, matter: state.id, process: state.process })))
  await sql`insert into flow (matter_id, seq, process, kind, recorded_at, effective_on, body, assigner, follower, source, due_on, original_due_on,
      result, dims)
    select matter, seq, process, kind, "recordedAt", "effectiveOn", body, assigner, follower, source, "dueOn", "originalDueOn", result, dims
    from jsonb_to_recordset(${json(rows)}) as x(matter uuid, seq integer, process text, kind text, "recordedAt" timestamptz, "effectiveOn" date,
      body uuid, assigner uuid, follower uuid, source text, "dueOn" date, "originalDueOn" date, result text, dims text[])`.execute(
    tx,
  )
}
