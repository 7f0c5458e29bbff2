import { sql } from 'kysely'
import { newId, type Uuid } from '../kernel/ids.ts'
import { fieldProblem, problem, type Problem } from '../kernel/problem.ts'
import type { Reader } from '../platform/database/open.ts'
import type { Tx } from '../platform/database/transaction.ts'

export const REGISTER_DIRECTIONS = ['den', 'di', 'du-thao', 'ho-so'] as const
export type RegisterDirection = (typeof REGISTER_DIRECTIONS)[number]

/** A register (sổ) of a body: which kinds of document it numbers and in which period its numbers run. */
export type Register = {
  readonly id: Uuid
  readonly bodyId: Uuid
  readonly direction: RegisterDirection
  readonly name: string
  /** Key of its number series. */
  readonly series: string
  /** Types of document; empty: every type. */
  readonly types: readonly string[]
  /** Last part of the sign where it is another than the body's. */
  readonly sign: string | null
  /** The advisory body whose own series it is (NĐ 30/2020/NĐ-CP, Phụ lục I, II.3.a). */
  readonly advisory: string | null
  readonly period: 'year' | 'term'
  readonly term: string | null
  readonly isDefault: boolean
}
export type NewRegister = Omit<Register, 'id' | 'series'> & { readonly id: Uuid | null }

/** The registers of a body that are in use; the default one first. */
export async function registersOf(db: Reader, bodyId: Uuid, direction?: RegisterDirection): Promise<Register[]> {
  const { rows } =
    await sql<Register>`select id, body_id as "bodyId", direction, name, series, types, sign, advisory, period, term,
      is_default as "isDefault" from register where body_id = ${bodyId} and ended_at is null
      ${direction ? sql`and direction = ${direction}` : sql``} order by direction, is_default desc, name`.execute(db)
  return rows
}

/**
 * Makes a register or changes it. A new default one of its kind takes the place of the old (one default per body and kind). Problems:
 * `series/name-taken`, `series/not-found`.
 */
export async function saveRegister(tx: Tx, register: NewRegister, { by, at }: { by: Uuid; at: Date }): Promise<Uuid | Problem> {
  const { bodyId, direction, name, types, sign, advisory, period, term, isDefault } = register
  await sql`select pg_advisory_xact_lock(hashtextextended(${`kheo.register.${bodyId}`}, 0))`.execute(tx)
  const id = register.id ?? newId(at.getTime())
  const nameKey = name.normalize('NFC').toLocaleLowerCase('vi')
  const twin = await sql`select 1 from register where body_id = ${bodyId} and direction = ${direction} and name_key = ${nameKey}
    and ended_at is null and id <> ${id}`.execute(tx)
  if (twin.rows.length > 0) return fieldProblem('series/name-taken', 'name', { name })
  if (isDefault) {
    await sql`update register set is_default = false where body_id = ${bodyId} and direction = ${direction} and id <> ${id}`.execute(
      tx,
    )
  }
  const list = [...types]
  if (register.id === null) {
    await sql`insert into register (id, body_id, direction, name, name_key, series, types, sign, advisory, period, term, is_default, created_at, created_by)
      values (${id}, ${bodyId}, ${direction}, ${name}, ${nameKey}, ${`so-${direction}:${id}`}, ${list}::text[], ${sign}, ${advisory}, ${period}, ${term},
        ${isDefault}, ${at}, ${by})`.execute(tx)
    return id
  }
  const { rows } =
    await sql`update register set name = ${name}, name_key = ${nameKey}, types = ${list}::text[], sign = ${sign}, advisory = ${advisory},
    period = ${period}, term = ${term}, is_default = ${isDefault} where id = ${id} and body_id = ${bodyId} and ended_at is null
    returning id`.execute(tx)
  return rows.length > 0 ? id : problem('series/not-found', { period: name })
}

/** Takes a register out of use; its numbers and its book stay. */
export async function endRegister(tx: Tx, { bodyId, id, at }: { bodyId: Uuid; id: Uuid; at: Date }): Promise<Problem | null> {
  const { rows } = await sql`update register set ended_at = ${at}, is_default = false
    where id = ${id} and body_id = ${bodyId} and ended_at is null returning id`.execute(tx)
  return rows.length > 0 ? null : problem('series/not-found', { period: id })
}
