import { sql } from 'kysely'
import type { FactQuery } from '../../casework/index.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'

type Ended = { name: string; on: string; successor: string | null }

/** Bodies that are no more, by the last name they had, unless a living body bears it too. The same for every matter. */
const reportEndedBodies: FactQuery = async (tx, ids) => {
  const { rows } = await sql<Ended>`select v.name, b.valid_until as "on", (select n.name from body_succession s
      join body_version n on n.body_id = s.to_body where s.from_body = b.id order by s.is_default desc, n.valid_from desc limit 1) as successor
    from body b join lateral (select name from body_version where body_id = b.id order by valid_from desc limit 1) v on true
    where b.valid_until is not null and not b.is_division and not exists (select 1 from body_version l join body o on o.id = l.body_id
      where l.name = v.name and o.valid_until is null) order by v.name limit 2000`.execute(tx)
  const facts: Canonical = rows.map(({ name, on, successor }) => ({ name, on, successor }))
  return new Map(ids.map(id => [id, facts]))
}

/** Texts of the same unit's last three accepted reports. */
const reportEarlierTexts: FactQuery = async (tx, ids) => {
  const { rows } = await sql<{ id: Uuid; text: string }>`select m.id, t.value->>'text' as text from matter m
    join lateral (select e.fold from matter e where e.process = 'bao-cao-don-vi' and e.state = 'accepted' and e.holder_body = m.holder_body
      and e.id <> m.id order by e.closed_on desc, e.id desc limit 3) before on true
    cross join lateral jsonb_each(before.fold->'fields') t
    where m.id = any(${[...ids]}::uuid[]) and t.key like 'muc.%'`.execute(tx)
  const texts = Map.groupBy(rows, row => row.id)
  return new Map(ids.map(id => [id, (texts.get(id) ?? []).map(row => row.text)]))
}

/** Facts that the checks of a unit's report read. */
export const reportFacts: Readonly<Record<string, FactQuery>> = { reportEndedBodies, reportEarlierTexts }
