import { sql } from 'kysely'
import type { FactQuery } from '../../casework/index.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Reader } from '../../platform/database/open.ts'
import { citedKeys } from './checks/cited.ts'
import { writtenTexts } from './written-texts.ts'

/** A body that is no more, as the checks need it. */
type Ended = { readonly name: string; readonly short: string; readonly on: string; readonly successor: string | null }

/** Bodies that are no more and that a text names, by the last names they had, unless a living body bears the name too. */
export async function endedBodiesIn(db: Reader, text: string): Promise<Ended[]> {
  if (text.trim() === '') return []
  const { rows } =
    await sql<Ended>`select e.* from (select v.name, v.short_name as short, b.valid_until as "on", (select n.name from body_succession s
      join body_version n on n.body_id = s.to_body where s.from_body = b.id order by s.is_default desc, n.valid_from desc limit 1) as successor
    from body b join lateral (select name, short_name from body_version where body_id = b.id order by valid_from desc limit 1) v on true
    where b.valid_until is not null and not b.is_division and not exists (select 1 from body_version l join body o on o.id = l.body_id
      where l.name = v.name and o.valid_until is null)) e
    where position(e.name in ${text}) > 0 or position(e.short in ${text}) > 0 order by e.name limit 500`.execute(db)
  return rows
}

async function textsOf(tx: Reader, ids: readonly Uuid[]): Promise<ReadonlyMap<Uuid, string[]>> {
  const { rows } = await sql<{
    id: Uuid
    fold: MatterState
  }>`select id, fold from matter where id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, fold }) => [id, writtenTexts(fold)]))
}

const reportEndedBodies: FactQuery = async (tx, ids) => {
  const found = new Map<Uuid, Canonical>()
  for (const [id, texts] of await textsOf(tx, ids))
    found.set(
      id,
      (await endedBodiesIn(tx, texts.join('\n'))).map(body => ({ ...body })),
    )
  return found
}

/** What the records know of the documents that a report cites by number. */
const reportCitedDocuments: FactQuery = async (tx, ids) => {
  const cited = new Map([...(await textsOf(tx, ids))].map(([id, texts]) => [id, citedKeys(texts)]))
  const stored = await storedDocuments(tx, [...new Set([...cited.values()].flat())])
  return new Map(
    ids.map(id => [id, Object.fromEntries((cited.get(id) ?? []).flatMap(key => (stored[key] ? [[key, stored[key]]] : [])))]),
  )
}

type StoredRow = { key: string; designation: string; issuedOn: string | null; agency: string | null }

/** Documents of the records by their designations, each once. */
export async function storedDocuments(db: Reader, keys: readonly string[]): Promise<Record<string, Canonical[]>> {
  if (keys.length === 0) return {}
  const { rows } = await sql<StoredRow>`select distinct designation_key as key, designation, issued_on as "issuedOn", agency
    from document where designation_key = any(${[...keys]}::text[]) and designation is not null order by key, "issuedOn" limit 500`.execute(
    db,
  )
  const found: Record<string, Canonical[]> = {}
  for (const { key, ...document } of rows) (found[key] ??= []).push({ ...document })
  return found
}

/** Texts of the same unit's last three accepted reports. */
const reportEarlierTexts: FactQuery = async (tx, ids) => {
  const { rows } = await sql<{ id: Uuid; fold: MatterState }>`select m.id, before.fold from matter m
    join lateral (select e.fold from matter e where e.process = 'bao-cao-don-vi' and e.state = 'accepted' and e.holder_body = m.holder_body
      and e.id <> m.id order by e.closed_on desc, e.id desc limit 3) before on true
    where m.id = any(${[...ids]}::uuid[])`.execute(tx)
  const texts = Map.groupBy(rows, row => row.id)
  return new Map(ids.map(id => [id, (texts.get(id) ?? []).flatMap(({ fold }) => writtenTexts(fold))]))
}

/** Facts that the checks of a unit's report read. */
export const reportFacts: Readonly<Record<string, FactQuery>> = {
  reportEndedBodies,
  reportEarlierTexts,
  reportCitedDocuments,
}
