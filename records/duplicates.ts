import { sql } from 'kysely'
import type { PlainDate } from '../kernel/clock.ts'
import type { Uuid } from '../kernel/ids.ts'
import type { Reader } from '../platform/database/open.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { agencyKey, designationKey } from './designation.ts'

export type DoubleQuery = {
  readonly bodyId: Uuid
  readonly designation: string | null
  readonly issuedOn: PlainDate | null
  readonly agency: string | null
  /** Hashes of the files. */
  readonly files: readonly string[]
  readonly except?: Uuid
}

/** A document registered before that may be the same one. */
export type Double = {
  readonly id: Uuid
  readonly designation: string | null
  readonly issuedOn: PlainDate | null
  readonly agency: string | null
  readonly abstract: string | null
  readonly source: string
  readonly receivedOn: PlainDate | null
  /** A file of both is the same, byte for byte. */
  readonly sameFile: boolean
  /** Number, date and agency agree. */
  readonly sameNumber: boolean
}

/**
 * Documents of the same register that may be this one: same number with sign, date and agency; or the same file. The newest first,
 * five at most.
 */
export async function findDoubles(
  db: Reader,
  { bodyId, designation, issuedOn, agency, files, except }: DoubleQuery,
): Promise<Double[]> {
  const key = designationKey(designation)
  const { rows } = await sql<Double>`
    with same_file as (select distinct document_id as id from document_file where file_hash = any(${[...files]}::text[]) and withdrawn_at is null)
    select d.id, d.designation, d.issued_on as "issuedOn", d.agency, d.abstract, d.source, d.received_on as "receivedOn",
      d.id in (select id from same_file) as "sameFile",
      coalesce(d.designation_key = ${key} and d.issued_on is not distinct from ${issuedOn}::date
        and d.agency_key is not distinct from ${agencyKey(agency)}, false) as "sameNumber"
    from document d
    where d.body_id = ${bodyId} and d.direction = 'den' and d.id is distinct from ${except ?? null}::uuid
      and (d.id in (select id from same_file) or (d.designation_key = ${key} and d.issued_on is not distinct from ${issuedOn}::date
        and d.agency_key is not distinct from ${agencyKey(agency)}))
    order by d.created_at desc limit 5`.execute(db)
  return rows
}

/** The document of a body that left under this number and sign in the year of that day: there is one such number in a year. */
export async function issuedUnder(
  db: Reader,
  {
    body,
    designation,
    on,
    except,
  }: { readonly body: Uuid; readonly designation: string; readonly on: PlainDate; readonly except: Uuid },
): Promise<{ readonly id: Uuid; readonly abstract: string | null } | null> {
  const { rows } = await sql<{ id: Uuid; abstract: string | null }>`select id, abstract from document
    where body_id = ${body} and direction = 'di' and designation_key = ${designationKey(designation)} and id <> ${except}
      and extract(year from issued_on) = ${Number(on.slice(0, 4))} limit 1`.execute(db)
  return rows[0] ?? null
}

/** Two clerks entering one document at once come one after the other: the second sees the first's entry. Held until the commit. */
export async function lockDesignation(tx: Tx, bodyId: Uuid, designation: string | null): Promise<void> {
  const key = designationKey(designation)
  if (key !== null) await sql`select pg_advisory_xact_lock(hashtextextended(${`kheo.document.${bodyId}.${key}`}, 0))`.execute(tx)
}
