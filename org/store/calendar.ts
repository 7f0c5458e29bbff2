import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'

/** A day as the administrator set it, over the national calendar. */
export type OwnDay = {
  date: PlainDate
  kind: 'off' | 'work'
  name: string
  source: string
  status: 'official' | 'provisional'
  edition: Uuid
}
/** A figure of the office in place of a house default of law/. `validUntil`: the last day. */
export type OwnFigure = {
  id: Uuid
  key: string
  amount: number
  unit: string
  validFrom: PlainDate
  validUntil: PlainDate | null
  source: string
}

/** The editions in force: they change with every edit, so that what was prepared for one is never used for another. */
export type Editions = { calendar: Uuid | null; rules: Uuid | null }

const CALENDAR = 'org.calendar-edition'
const RULES = 'org.rules-edition'

const editionOf = (key: string) => sql`(select value from setting where key = ${sql.lit(key)})`

/** The editions as one value of a query. */
export const EDITIONS = sql<Editions>`json_build_object('calendar', ${editionOf(CALENDAR)}, 'rules', ${editionOf(RULES)})`

export async function editions(db: Reader): Promise<Editions> {
  const { rows } = await sql<{ editions: Editions }>`select ${EDITIONS} as editions`.execute(db)
  return rows[0]?.editions ?? { calendar: null, rules: null }
}

async function setEdition(tx: Tx, key: string, edition: Uuid): Promise<void> {
  await sql`insert into setting (key, value) values (${key}, ${JSON.stringify(edition)}::jsonb)
    on conflict (key) do update set value = excluded.value, changed_at = now()`.execute(tx)
}

export async function ownDays(db: Reader): Promise<OwnDay[]> {
  const { rows } =
    await sql<OwnDay>`select on_date as date, kind, name, source, status, edition from calendar_day order by on_date`.execute(db)
  return rows
}

/** Edits are made one after the other. */
export async function lockCalendar(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('kheo.org.calendar'))`.execute(tx)
}

export async function putOwnDays(
  tx: Tx,
  days: ReadonlyArray<Omit<OwnDay, 'edition'>>,
  removed: readonly PlainDate[],
  edition: Uuid,
): Promise<void> {
  await sql`delete from calendar_day where on_date = any(${[...removed, ...days.map(day => day.date)]}::date[])`.execute(tx)
  for (const { date, kind, name, source, status } of days) {
    await sql`insert into calendar_day (on_date, kind, name, source, status, edition)
      values (${date}, ${kind}, ${name}, ${source}, ${status}, ${edition})`.execute(tx)
  }
  await setEdition(tx, CALENDAR, edition)
}

export async function ownFigures(db: Reader): Promise<OwnFigure[]> {
  const { rows } =
    await sql<OwnFigure>`select id, key, amount, unit, valid_from as "validFrom", valid_until as "validUntil", source
    from rule_override order by key, valid_from, made_at`.execute(db)
  return rows
}

export async function putOwnFigure(tx: Tx, figure: OwnFigure & { by: Uuid | null }, edition: Uuid): Promise<void> {
  await sql`delete from rule_override where key = ${figure.key} and valid_from = ${figure.validFrom}`.execute(tx)
  await sql`insert into rule_override (id, key, amount, unit, valid_from, valid_until, source, made_by)
    values (${figure.id}, ${figure.key}, ${figure.amount}, ${figure.unit}, ${figure.validFrom}, ${figure.validUntil}, ${figure.source}, ${figure.by})`.execute(
    tx,
  )
  await setEdition(tx, RULES, edition)
}

/** Ends a figure of the office: from `until` + 1 the house default stands again. */
export async function endOwnFigure(tx: Tx, id: Uuid, { until, edition }: { until: PlainDate; edition: Uuid }): Promise<boolean> {
  const { rows } = await sql`update rule_override set valid_until = ${until} where id = ${id} returning id`.execute(tx)
  await setEdition(tx, RULES, edition)
  return rows.length > 0
}
