import { migrate } from '../../platform/database/migrate.ts'
import { openDatabase, type Database } from '../../platform/database/open.ts'
import { fail, ok, warn, type Check } from './check.ts'

const MOST_SHOWN = 5

/** Holds the tables against those which the migrations of this version make: what somebody changed by hand is found. */
export const schemaCheck: Check = {
  name: 'schema',
  async look({ db }) {
    const live = await manifest(db)
    if (live.size === 0) return warn('Chưa có bảng nào: npx kheo migrate', 'no tables yet: npx kheo migrate')
    const fresh = await openDatabase({ dataDir: 'memory://' })
    try {
      await migrate(fresh)
      const made = await manifest(fresh)
      const missing = [...made].filter(line => !live.has(line))
      const extra = [...live].filter(line => !made.has(line))
      if (missing.length + extra.length === 0) return ok(`${made.size} cột, khóa, chỉ mục`, `${made.size} columns, keys, indexes`)
      const some = [...missing.map(line => `− ${line}`), ...extra.map(line => `+ ${line}`)].slice(0, MOST_SHOWN).join('; ')
      return missing.length > 0
        ? fail(`Thiếu so với bản này: ${some}`, `not as this version makes it: ${some}`)
        : warn(`Thêm: ${some}`, `more than this version makes: ${some}`)
    } finally {
      await fresh.close()
    }
  },
}

/** Columns, constraints and indexes of the own schema, one line each. */
async function manifest(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ line: string }>(`
    select 'column ' || table_name || '.' || column_name || ' ' || udt_name || case is_nullable when 'NO' then ' not null' else '' end as line
      from information_schema.columns where table_schema = current_schema()
    union all select 'constraint ' || t.relname || '.' || c.conname from pg_constraint c join pg_class t on t.oid = c.conrelid
      where c.connamespace = current_schema()::regnamespace and c.contype in ('p', 'u', 'f', 'c')
    union all select 'index ' || indexname from pg_indexes where schemaname = current_schema()`)
  return new Set(rows.map(({ line }) => line))
}
