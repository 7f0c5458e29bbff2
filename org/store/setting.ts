import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { SETTINGS, type SettingKey, type SettingValue } from '../settings.ts'

/** A setting as stored, completed by its first values; a stored value that no longer fits is as good as absent. */
export async function settingOf<K extends SettingKey>(db: Reader, key: K): Promise<SettingValue<K>> {
  const { rows } = await sql<{ value: unknown }>`select value from setting where key = ${key}`.execute(db)
  const schema = SETTINGS[key]
  const stored = schema.safeParse(rows[0]?.value ?? {})
  // The schema is the one of this key: the compiler cannot follow that through the table.
  return (stored.success ? stored.data : schema.parse({})) as SettingValue<K>
}

export async function storeSetting(tx: Tx, { key, value, by }: { key: string; value: unknown; by: Uuid | null }): Promise<void> {
  await sql`insert into setting (key, value, changed_at, changed_by) values (${key}, ${JSON.stringify(value)}::jsonb, now(), ${by})
    on conflict (key) do update set value = excluded.value, changed_at = excluded.changed_at, changed_by = excluded.changed_by`.execute(
    tx,
  )
}

/** A setting of another module, or one that is no form's: parsed by the caller. */
export async function rawSetting(db: Reader, key: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select value from setting where key = ${key}`.execute(db)
  return rows[0]?.value ?? null
}
