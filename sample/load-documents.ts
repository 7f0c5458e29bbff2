import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { MemoryMatter } from '../casework/acts/in-memory.ts'
import { idFrom, type Uuid } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/clock.ts'
import { agencyKey, designationKey } from '../records/index.ts'
import type { Tx } from '../platform/database/transaction.ts'
import type { Incoming } from './document-plan.ts'
import { accountId, bodyId } from './organisation.ts'

const BATCH = 500
const KEY = 'so-den'

/** The records that stand beside the matters of incoming documents, and the numbers they have taken. */
export async function loadDocuments(tx: Tx, matters: readonly MemoryMatter[]): Promise<void> {
  const documents = matters.filter(({ process }) => process.id === 'van-ban-den')
  for (let at = 0; at < documents.length; at += BATCH) {
    const rows = documents.slice(at, at + BATCH).map(rowOf)
    await sql`insert into document (id, direction, body_id, type, designation, designation_key, issued_on, agency, agency_key, agency_body, abstract,
        urgency, signatory, source, received_on, created_at, created_by)
      select id, 'den', ${bodyId('vp')}, type, designation, designation_key, issued_on, agency, agency_key, agency_body, abstract, urgency,
        jsonb_build_object('name', signer, 'position', null), source, received_on, created_at, ${accountId('mai')}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, type text, designation text, designation_key text, issued_on date,
        agency text, agency_key text, agency_body uuid, abstract text, urgency text, signer text, source text, received_on date,
        created_at timestamptz)`.execute(tx)
    await sql`insert into number_taken (series_id, number, matter_id, taken_at)
      select series, number, id, created_at from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as x(series uuid, number integer, id uuid, created_at timestamptz)`.execute(tx)
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

function rowOf({ state, acts }: MemoryMatter) {
  const { fields } = state
  const designation = textOf(fields['designation'])
  const agency = textOf(fields['agency'])
  return {
    id: state.id,
    type: textOf(fields['type']),
    designation,
    designation_key: designationKey(designation),
    issued_on: textOf(fields['issuedOn']),
    agency,
    agency_key: agencyKey(agency),
    agency_body: textOf(fields['agencyBody']),
    abstract: textOf(fields['abstract']),
    urgency: state.urgency,
    signer: textOf(fields['signer']),
    source: textOf(fields['documentSource']) ?? 'typed',
    received_on: state.receivedOn,
    created_at: acts[0]?.recordedAt,
    series: seriesId(state.receivedOn.slice(0, 4)),
    number: fields['soDen'],
  }
}

/** The register of each year, closed in the first days of the next one; the running one goes on after the last document of the plan. */
export async function storeRegisters(tx: Tx, documents: readonly Incoming[], today: PlainDate): Promise<void> {
  const last = new Map(documents.map(({ receivedOn, number }) => [receivedOn.slice(0, 4), number]))
  for (const [year, number] of last) {
    const closed = year < today.slice(0, 4) ? new Date(`${Number(year) + 1}-01-04T01:00:00Z`) : null
    await sql`insert into number_series (id, key, body_id, period, next, gap_free, closed_at)
      values (${seriesId(year)}, ${KEY}, ${bodyId('vp')}, ${year}, ${number + 1}, true, ${closed})`.execute(tx)
  }
}

function seriesId(year: string): Uuid {
  return idFrom(0, createHash('sha256').update(`series:${KEY}:vp:${year}`).digest().subarray(0, 10))
}
