import { fold } from '@kheo/viet-text'
import { sql } from 'kysely'
import { newAgencyCode, type DirectoryEntry } from '@kheo/edxml'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** An agency on the axis. */
export type AxisAgency = {
  readonly code: string
  /** The code as packages write it. */
  readonly givenCode: string
  readonly name: string
  readonly parent: string | null
  readonly source: 'truc' | 'goi-tin' | 'nhap'
  readonly active: boolean
  readonly seenAt: Date
}

const COLUMNS = sql`code, given_code as "givenCode", name, parent, source, active, seen_at as "seenAt"`

/** Agencies whose code begins with, or whose name contains, what was typed (with or without marks). */
export async function agenciesLike(
  db: Reader,
  typed: string,
  { limit = 20, onlyActive = true }: { readonly limit?: number; readonly onlyActive?: boolean } = {},
): Promise<AxisAgency[]> {
  const words = fold(typed.trim())
  const { rows } = await sql<AxisAgency>`select ${COLUMNS} from exchange_agency
    where (${words} = '' or search like ${`%${escaped(words)}%`} or lower(code) like ${`${escaped(typed.trim().toLowerCase())}%`}
      or lower(given_code) like ${`${escaped(typed.trim().toLowerCase())}%`})
      and (active or not ${onlyActive})
    order by active, lower(code) = ${typed.trim().toLowerCase()} desc, search, code limit ${limit}`.execute(db)
  return rows
}

const escaped = (text: string): string => text.replace(/[\\%_]/g, sign => `\\${sign}`)

export async function agencyByCode(db: Reader, code: string): Promise<AxisAgency | null> {
  const { rows } = await sql<AxisAgency>`select ${COLUMNS} from exchange_agency where code = ${newAgencyCode(code)}`.execute(db)
  return rows[0] ?? null
}

/** The code under which an agency is known by exactly this name, marks and case aside; null when none or several are. */
export async function codeByName(db: Reader, name: string): Promise<string | null> {
  const { rows } = await sql<{
    code: string
  }>`select given_code as code from exchange_agency where search = ${fold(name.trim())} and active limit 2`.execute(db)
  return rows.length === 1 ? (rows[0]?.code ?? null) : null
}

/** Takes over what the axis says; names that changed are changed, nothing is deleted. Returns how many entries came. */
export async function takeDirectory(db: Reader, entries: readonly DirectoryEntry[], at: Date): Promise<number> {
  const rows = [
    ...new Map(
      entries.map(({ code, name, parent }) => [
        newAgencyCode(code),
        { code: newAgencyCode(code), given: code, name, search: fold(name), parent },
      ]),
    ).values(),
  ]
  await sql`insert into exchange_agency (code, given_code, name, search, parent, source, active, seen_at)
    select x.code, x.given, x.name, x.search, x.parent, 'truc', true, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(code text, given text, name text, search text, parent text)
    on conflict (code) do update set name = excluded.name, search = excluded.search, given_code = excluded.given_code,
      parent = excluded.parent, source = 'truc', active = true, seen_at = excluded.seen_at`.execute(db)
  return rows.length
}

/** Notes an agency that a package named. One that nobody knew stays inactive until the administrator confirms it. */
export async function noteAgency(
  db: Reader,
  { code, name }: { readonly code: string; readonly name: string },
  at: Date,
): Promise<void> {
  await sql`insert into exchange_agency (code, given_code, name, search, source, active, seen_at)
    values (${newAgencyCode(code)}, ${code}, ${name || code}, ${fold(name || code)}, 'goi-tin', false, ${at})
    on conflict (code) do update set seen_at = excluded.seen_at`.execute(db)
}

/** The administrator says that an agency is real, or that it is not to be used. */
export async function confirmAgency(
  db: Reader,
  { code, active, by, at }: { readonly code: string; readonly active: boolean; readonly by: Uuid; readonly at: Date },
): Promise<void> {
  await sql`update exchange_agency set active = ${active}, confirmed_at = ${at}, confirmed_by = ${by} where code = ${code}`.execute(
    db,
  )
}
