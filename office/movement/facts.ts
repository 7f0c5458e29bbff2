import { sql } from 'kysely'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { FactQuery } from '../../casework/index.ts'
import { worldOf } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import { likeness, type Likeness } from './duplicates.ts'
import { modelOf, movementOf, type ModelFields } from './model.ts'
import type { Reward } from './vocabulary.ts'

export type LikeModel = Likeness & {
  readonly id: Uuid
  readonly code: string
  readonly title: string
  readonly holder: Uuid
  readonly year: number
  readonly state: string
}

type Row = {
  id: Uuid
  code: string
  title: string
  holder: Uuid
  place: string
  model: Uuid
  source: Uuid | null
  year: number
  state: string
}

/** Models of other years and owners that may be the same as this one, most alike first. What it says it goes on from, or copies, is none. */
export async function likeModels(
  db: Reader,
  matter: Pick<MatterState, 'id' | 'title' | 'holder' | 'fields' | 'receivedOn' | 'code'>,
): Promise<LikeModel[]> {
  const own = modelOf(matter)
  const { law } = await worldOf(db)
  const least = law(matter.receivedOn).number('movement.like-names')
  const { rows } =
    await sql<Row>`select id, code, title, holder_body as holder, fold->'fields'->>'place' as place, fold->'fields'->>'modelId' as model,
      fold->'fields'->>'learntFrom' as source, (fold->'fields'->>'year')::int as year, state
    from matter where process = 'mo-hinh' and state not in ('draft', 'stopped', 'revoked') and id <> ${matter.id}`.execute(db)
  const mine = { name: matter.title, place: own.place, holder: matter.holder.body }
  const found = rows
    .filter(row => !related(row, own))
    .flatMap(({ place, source: _source, model: _model, ...row }) => {
      const like = likeness(mine, { name: row.title, place: place ?? '', holder: row.holder }, least)
      return like ? [{ ...row, ...like }] : []
    })
  return found.toSorted((a, b) => b.percent - a.percent || (a.code < b.code ? -1 : 1))
}

function related(row: Row, own: ModelFields): boolean {
  return row.model === own.modelId || row.model === own.learntFrom || row.source === own.modelId
}

export const likeModelsFact: FactQuery = async (tx, ids) => {
  const found = new Map<Uuid, Canonical>()
  for (const matter of await folds(tx, ids))
    found.set(
      matter.id,
      (await likeModels(tx, matter)).map(({ code, title, percent }) => ({ code, title, percent })),
    )
  return found
}

/** Quota of the year and what of it is given or proposed, by form, for models of this one's type. Forms without a quota are absent. */
export const rewardStandingFact: FactQuery = async (tx, ids) => {
  const found = new Map<Uuid, Canonical>()
  for (const matter of await folds(tx, ids)) found.set(matter.id, await rewardStanding(tx, matter))
  return found
}

export async function rewardStanding(
  db: Reader,
  matter: Pick<MatterState, 'id' | 'fields' | 'code'>,
): Promise<Partial<Record<Reward, { quota: number; used: number }>>> {
  const { movement, year, type } = modelOf(matter)
  const [fold] = await folds(db, [movement])
  const quotas = fold ? movementOf(fold).quotas.filter(line => line.year === year) : []
  if (quotas.length === 0) return {}
  const used = await usedForms(db, { movement, year, type, not: matter.id })
  return Object.fromEntries(
    quotas.map(line => [
      line.form,
      { quota: type === 'tap-the' ? line.collective : line.individual, used: used.get(line.form) ?? 0 },
    ]),
  )
}

type Scope = { readonly movement: Uuid; readonly year: number; readonly type: string; readonly not: Uuid }

async function usedForms(db: Reader, { movement, year, type, not }: Scope): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ form: string; n: number }>`select x.form, count(*)::int as n from matter m, lateral (
      select r->>'form' as form from jsonb_array_elements(coalesce(nullif(m.fold->'fields'->'rewards', 'null'), '[]')) r
      union all select m.fold->'fields'->'proposal'->>'form') x
    where m.process = 'mo-hinh' and m.fold->'fields'->>'year' = ${String(year)} and m.fold->'fields'->>'movement' = ${movement}
      and m.fold->'fields'->>'type' = ${type} and m.id <> ${not} and m.state <> 'revoked' and x.form is not null group by x.form`.execute(
    db,
  )
  return new Map(rows.map(row => [row.form, row.n]))
}

async function folds(db: Reader, ids: readonly Uuid[]): Promise<MatterState[]> {
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = any(${[...ids]}::uuid[])`.execute(db)
  return rows.map(row => row.fold)
}
