import { sql } from 'kysely'
import type { MemoryMatter } from '../casework/acts/in-memory.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { putFacts } from '../casework/facts/fact-rows.ts'
import { actRows, audienceRows, clockRowsOf, factRowsOf, flowRowsOf, linkRowsOf, matterRow, textRow } from './rows.ts'

/** Writes matters made in memory, with all that `perform` would have written, in a handful of statements. */
export async function loadMatters(tx: Tx, matters: readonly MemoryMatter[]): Promise<void> {
  if (matters.length === 0) return
  await loadMatterRows(tx, matters)
  for (const [table, rows] of factRowsOf(matters)) await putFacts(table, rows).execute(tx)
  await loadTexts(tx, matters)
  await loadActs(tx, matters)
  await loadClocks(tx, matters)
  await loadAudience(tx, matters)
  await loadFlow(tx, matters)
  await loadLinks(tx, matters)
}

const json = (rows: readonly unknown[]) => sql`${JSON.stringify(rows)}::jsonb`
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

async function loadMatterRows(tx: Tx, matters: readonly MemoryMatter[]): Promise<void> {
  const rows = matters.map(matter => {
    const row = matterRow(matter)
    return { ...row, last_hash: hex(row.last_hash) }
  })
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
}

async function loadTexts(tx: Tx, matters: readonly MemoryMatter[]): Promise<void> {
  await sql`insert into matter_text (matter_id, principals, folded, exact, designation, changed_at)
    select x.id, (select coalesce(array_agg(p.id order by p.id), '{}') from principal p where p.ref_id = any(x.refs)),
      to_tsvector('simple', x.folded), to_tsvector('simple', x.exact), x.designation, x.at
    from jsonb_to_recordset(${json(matters.map(textRow))})
      as x(id uuid, refs uuid[], folded text, exact text, designation text, at timestamptz)`.execute(tx)
}

async function loadActs(tx: Tx, matters: readonly MemoryMatter[]): Promise<void> {
  const rows = matters.flatMap(actRows).map(row => ({ ...row, prev_hash: hex(row.prev_hash), hash: hex(row.hash) }))
  await sql`insert into act (matter_id, seq, kind, recorded_at, effective_on, account_id, actor, post_id, on_behalf_of, input, change, from_state,
      to_state, schema_version, cause_matter, cause_seq, prev_hash, hash)
    select matter_id, seq, kind, recorded_at, effective_on, account_id, actor, post_id, on_behalf_of, input, change, from_state, to_state,
      schema_version, cause_matter, cause_seq, decode(prev_hash, 'hex'), decode(hash, 'hex')
    from jsonb_to_recordset(${json(rows)}) as x(matter_id uuid, seq integer, kind text, recorded_at timestamptz, effective_on date,
      account_id uuid, actor text, post_id uuid, on_behalf_of uuid, input text, change text, from_state text, to_state text,
      schema_version integer, cause_matter uuid, cause_seq integer, prev_hash text, hash text)`.execute(tx)
}

async function loadClocks(tx: Tx, matters: readonly MemoryMatter[]): Promise<void> {
  await sql`insert into clock (matter_id, name, started_seq, is_main, rule, started_on, due_on, due_at, original_due_on, paused, ended_on, result)
    select matter_id, name, started_seq, is_main, rule, started_on, due_on, due_at, original_due_on, paused, ended_on, result
    from jsonb_to_recordset(${json(matters.flatMap(clockRowsOf))}) as x(matter_id uuid, name text, started_seq integer, is_main boolean,
      rule text, started_on date, due_on date, due_at timestamptz, original_due_on date, paused boolean, ended_on date, result text)`.execute(
    tx,
  )
}

async function loadAudience(tx: Tx, matters: readonly MemoryMatter[]): Promise<void> {
  await sql`insert into audience (principal, matter_id, process, open, lane, roles, state, due_on, changed_at)
    select p.id, x.matter_id, x.process, x.open, x.lane, x.roles, x.state, x.due_on, x.changed_at
    from jsonb_to_recordset(${json(matters.flatMap(audienceRows))}) as x(ref uuid, matter_id uuid, process text, open boolean, lane text,
      roles text[], state text, due_on date, changed_at timestamptz) join principal p on p.ref_id = x.ref`.execute(tx)
}

async function loadFlow(tx: Tx, matters: readonly MemoryMatter[]): Promise<void> {
  await sql`insert into flow (matter_id, seq, process, kind, recorded_at, effective_on, body, assigner, follower, source, due_on, original_due_on,
      result, dims)
    select matter_id, seq, process, kind, recorded_at, effective_on, body, assigner, follower, source, due_on, original_due_on, result, dims
    from jsonb_to_recordset(${json(matters.flatMap(flowRowsOf))}) as x(matter_id uuid, seq integer, process text, kind text,
      recorded_at timestamptz, effective_on date, body uuid, assigner uuid, follower uuid, source text, due_on date,
      original_due_on date, result text, dims text[])`.execute(tx)
}

async function loadLinks(tx: Tx, matters: readonly MemoryMatter[]): Promise<void> {
  const rows = matters.flatMap(linkRowsOf)
  if (rows.length === 0) return
  await sql`insert into link (from_matter, to_matter, kind, by_matter, created_at)
    select from_matter, to_matter, kind, by_matter, created_at from jsonb_to_recordset(${json(rows)})
      as x(from_matter uuid, to_matter uuid, kind text, by_matter uuid, created_at timestamptz)`.execute(tx)
}
