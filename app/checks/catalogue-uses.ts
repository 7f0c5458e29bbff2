import { sql, type RawBuilder } from 'kysely'
import { factValues } from '../../casework/index.ts'
import { catalogueItems } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'

/** Beyond this many nobody counts: the value stays in any case. */
const ENOUGH = 1000

/** What records hold a value of a catalogue, written in any of these ways. Catalogues that nothing records are not named here. */
const USES: Readonly<Record<string, (written: RawBuilder<unknown>) => RawBuilder<unknown>>> = {
  'loai-van-ban': written => sql`select 1 from document where type = any(${written})`,
  'linh-vuc': written => sql`select 1 from (${factValues('field')}) f where f.value = any(${written})`,
}

/** How often a value of a catalogue is used by records, up to a thousand. */
export async function catalogueUses(db: Reader, catalogue: string, code: string): Promise<number> {
  const uses = USES[catalogue]
  const item = (await catalogueItems(db, catalogue, { withHidden: true })).find(each => each.code === code)
  if (!uses || !item) return 0
  // A database in the C locale knows no capitals of Vietnamese.
  const written = [item.name, item.name.toLocaleUpperCase('vi'), item.name.toLocaleLowerCase('vi')]
  const used = uses(sql`${written}::text[]`)
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from (${used} limit ${ENOUGH}) as used`.execute(db)
  return rows[0]?.n ?? 0
}
