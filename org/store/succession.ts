import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'

export type Successor = { id: Uuid; name: string; on: PlainDate; how: 'merge' | 'split'; isDefault: boolean }

/** Direct successors of ended bodies, by the ended body; the default first. Names as of the date of succession. */
export async function successorsOf(db: Reader, ids: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Successor[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Successor & { fromBody: Uuid }>`
    select s.from_body as "fromBody", s.to_body as id, s.on_date as "on", s.kind as how, s.is_default as "isDefault",
      (select v.name from body_version v where v.body_id = s.to_body order by v.valid_from desc limit 1) as name
    from body_succession s where s.from_body = any(${[...ids]}::uuid[]) and s.kind in ('merge', 'split') and s.to_body is not null
    order by s.is_default desc, s.on_date, s.id`.execute(db)
  return Map.groupBy(rows, row => row.fromBody)
}

/** What became of a body by a date, followed through several successions: the living bodies that stand for it. */
export async function livingSuccessors(db: Reader, id: Uuid, date: PlainDate): Promise<Uuid[]> {
  const { rows } = await sql<{ id: Uuid }>`
    with recursive line (id) as (
      select ${id}::uuid
      union
      select s.to_body from line join body_succession s on s.from_body = line.id
        where s.kind in ('merge', 'split') and s.to_body is not null and s.on_date <= ${date}
    )
    select b.id from line join body b on b.id = line.id where b.valid_until is null or b.valid_until > ${date} order by b.id`.execute(
    db,
  )
  return rows.map(row => row.id)
}

export type SuccessionLine = {
  id: Uuid
  on: PlainDate
  kind: 'create' | 'rename' | 'merge' | 'split' | 'abolish' | 'move'
  fromId: Uuid | null
  fromName: string | null
  toId: Uuid | null
  toName: string | null
  legalDocument: string | null
}

/** The history of a body: what it came from, what became of it, its names and moves, oldest first. */
export async function successionsOf(db: Reader, id: Uuid): Promise<SuccessionLine[]> {
  const { rows } = await sql<SuccessionLine>`
    select s.id, s.on_date as "on", s.kind, s.from_body as "fromId", s.to_body as "toId", s.legal_document as "legalDocument",
      (select v.name from body_version v where v.body_id = s.from_body and v.valid_from < s.on_date order by v.valid_from desc limit 1) as "fromName",
      (select v.name from body_version v where v.body_id = s.to_body and v.valid_from <= s.on_date order by v.valid_from desc limit 1) as "toName"
    from body_succession s where s.from_body = ${id} or s.to_body = ${id} order by s.on_date, s.id`.execute(db)
  return rows
}
