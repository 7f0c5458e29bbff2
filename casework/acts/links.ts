import { sql } from 'kysely'
import type { Effect } from '../../kernel/effects.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterLink, MatterState } from '../../kernel/matter.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'

export type LinkEffect = Extract<Effect, { effect: 'link' }>

const linkOf = ({ kind, from, to }: LinkEffect): MatterLink => ({ kind, from: from ?? null, to: to ?? null })
const isSame = (a: MatterLink, b: MatterLink): boolean => a.kind === b.kind && a.from === b.from && a.to === b.to

/** The state with the links that the effects of an act make and take away: they stand in the chain like everything an act changes. */
export function withLinks(after: MatterState, effects: readonly Effect[]): MatterState {
  const asked = effects.filter(effect => effect.effect === 'link')
  if (asked.length === 0) return after
  let links: readonly MatterLink[] = after.links ?? []
  for (const effect of asked) {
    const link = linkOf(effect)
    const others = links.filter(each => !isSame(each, link))
    links = effect.off ? others : [...others, link]
  }
  return { ...after, links }
}

/** A row of `link`: both ends, and the matter whose act made it. */
export function linkRow(matter: Uuid, { kind, from, to }: MatterLink) {
  return { from_matter: from ?? matter, to_matter: to ?? matter, kind, by_matter: matter }
}

export async function removeLink(tx: Tx, matter: Uuid, effect: LinkEffect): Promise<void> {
  const { from_matter, to_matter, kind } = linkRow(matter, linkOf(effect))
  await sql`delete from link where from_matter = ${from_matter} and to_matter = ${to_matter} and kind = ${kind}`.execute(tx)
}

export type LinkDifference = { readonly matter: Uuid; readonly detail: string }

/** Links of these matters that are not what their states say: missing, or made by none of their acts. */
export async function differingLinks(db: Reader, matters: readonly MatterState[]): Promise<LinkDifference[]> {
  const due = matters.flatMap(({ id, links = [] }) => links.map(link => linkRow(id, link)))
  const ids = matters.map(({ id }) => id)
  const { rows } = await sql<{ matter: Uuid; kind: string; missing: boolean }>`
    with due as (select * from jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as x(from_matter uuid, to_matter uuid, kind text, by_matter uuid))
    select d.by_matter as matter, d.kind, true as missing from due d
      where not exists (select 1 from link l where l.from_matter = d.from_matter and l.to_matter = d.to_matter and l.kind = d.kind)
    union all
    select l.by_matter, l.kind, false from link l where l.by_matter = any(${ids}::uuid[]) and not exists (select 1 from due d
      where d.from_matter = l.from_matter and d.to_matter = l.to_matter and d.kind = l.kind and d.by_matter = l.by_matter)`.execute(
    db,
  )
  return rows.map(({ matter, kind, missing }) => ({ matter, detail: `${kind}: ${missing ? 'no row' : 'made by no act'}` }))
}
