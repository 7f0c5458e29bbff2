import { sql, type RawBuilder } from 'kysely'
import type { Reader } from '../platform/database/open.ts'

/** Beyond this many nobody counts: the value stays in any case. */
const ENOUGH = 1000

/** What records hold a value of a catalogue, by its name. Catalogues that nothing records are not named here. */
const USES: Readonly<Record<string, (name: RawBuilder<unknown>) => RawBuilder<unknown>>> = {
  'loai-van-ban': name => sql`select 1 from document where lower(type) = lower(${name})`,
  'linh-vuc': name => sql`select 1 from matter where fold->'fields'->>'field' = ${name}`,
}

/** How often a value of a catalogue is used by records, up to a thousand. */
export async function catalogueUses(db: Reader, catalogue: string, code: string): Promise<number> {
  const uses = USES[catalogue]
  if (!uses) return 0
  const name = sql`(select name from catalogue_item where catalogue = ${catalogue} and code = ${code})`
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from (${uses(name)} limit ${ENOUGH}) as used`.execute(db)
  return rows[0]?.n ?? 0
}
