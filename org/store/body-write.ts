import { sql } from 'kysely'
import { sortKey } from '@kheo/viet-text'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { bodySearchText } from '../rules/abbreviation.ts'

export type NewBodyRow = {
  readonly id: Uuid
  readonly kind: string
  readonly isDivision: boolean
  readonly agencyId: Uuid | null
  readonly validFrom: PlainDate
}

export type VersionRow = {
  readonly bodyId: Uuid
  readonly validFrom: PlainDate
  readonly parentId: Uuid | null
  readonly code: string
  readonly electronicCode: string | null
  readonly name: string
  readonly shortName: string
  readonly legalDocument: string | null
}

export async function insertBody(tx: Tx, body: NewBodyRow): Promise<void> {
  await sql`insert into body (id, kind, is_division, agency_id, valid_from)
    values (${body.id}, ${body.kind}, ${body.isDivision}, ${body.agencyId}, ${body.validFrom})`.execute(tx)
}

/** A version from a date on; the one in force ends there. One that begins the same day is replaced. */
export async function putVersion(tx: Tx, version: VersionRow): Promise<void> {
  const { bodyId, validFrom, parentId, code, electronicCode, name, shortName, legalDocument } = version
  await sql`delete from body_version where body_id = ${bodyId} and valid_from >= ${validFrom}`.execute(tx)
  await sql`update body_version set valid_until = ${validFrom}
    where body_id = ${bodyId} and (valid_until is null or valid_until > ${validFrom})`.execute(tx)
  await sql`insert into body_version (body_id, valid_from, parent_id, code, electronic_code, name, short_name, sort_key, search_text, legal_document)
    values (${bodyId}, ${validFrom}, ${parentId}, ${code}, ${electronicCode}, ${name}, ${shortName}, ${sortKey(name)},
      ${bodySearchText(version)}, ${legalDocument})`.execute(tx)
}

/** Ends bodies and their versions and posts on the first day of not existing. Returns the posts that ended. */
export async function closeBodies(tx: Tx, ids: readonly Uuid[], on: PlainDate): Promise<Uuid[]> {
  const list = [...ids]
  await sql`update body set valid_until = ${on} where id = any(${list}::uuid[]) and (valid_until is null or valid_until > ${on})`.execute(
    tx,
  )
  await sql`update body_version set valid_until = ${on}
    where body_id = any(${list}::uuid[]) and (valid_until is null or valid_until > ${on})`.execute(tx)
  const { rows } = await sql<{ id: Uuid }>`update post set valid_until = greatest(${on}::date, valid_from)
    where (body_id = any(${list}::uuid[]) or unit_id = any(${list}::uuid[])) and (valid_until is null or valid_until > ${on})
    returning id`.execute(tx)
  return rows.map(row => row.id)
}

export async function setArchiveKeeper(tx: Tx, id: Uuid, keeperId: Uuid): Promise<void> {
  await sql`update body set archive_keeper_id = ${keeperId} where id = ${id}`.execute(tx)
}

export async function setLocked(tx: Tx, id: Uuid, locked: boolean): Promise<void> {
  await sql`update body set locked = ${locked} where id = ${id}`.execute(tx)
}

export type SuccessionRow = {
  readonly id: Uuid
  readonly on: PlainDate
  readonly kind: 'create' | 'rename' | 'merge' | 'split' | 'abolish' | 'move'
  readonly from: Uuid | null
  readonly to: Uuid | null
  readonly legalDocument: string | null
  readonly isDefault?: boolean
}

export async function insertSuccession(tx: Tx, row: SuccessionRow): Promise<void> {
  await sql`insert into body_succession (id, on_date, kind, from_body, to_body, legal_document, is_default)
    values (${row.id}, ${row.on}, ${row.kind}, ${row.from}, ${row.to}, ${row.legalDocument}, ${row.isDefault ?? true})`.execute(
    tx,
  )
}

/** Removes a body that nothing refers to; throws a foreign-key error (23503) when something does. */
export async function deleteBodyRows(tx: Tx, id: Uuid): Promise<void> {
  await sql`delete from body_succession where (from_body = ${id} or to_body = ${id}) and kind in ('create', 'rename', 'move')`.execute(
    tx,
  )
  await sql`delete from ceiling where body_id = ${id}`.execute(tx)
  await sql`delete from body_version where body_id = ${id}`.execute(tx)
  await sql`delete from body where id = ${id}`.execute(tx)
}
