import { sql } from 'kysely'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { FactQuery } from '../../casework/index.ts'
import { worldOf } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import { countedModels } from './figures/counted-models.ts'
import { checkKept, checkYear, yearFigures, type Counted } from './figures/figures.ts'
import { likeness, type Likeness } from './registry/duplicates.ts'
import { modelOf, movementOf, type ModelFields } from './model/model.ts'
import { PENDING } from './names.ts'
import type { Reward } from './scoring/vocabulary.ts'

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

/**
 * Models of other years and owners that may be the same as this one, most alike first; drafts of its own unit too. What it says it goes
 * on from, or copies, is none.
 */
export async function likeModels(
  db: Reader,
  matter: Pick<MatterState, 'id' | 'title' | 'holder' | 'fields' | 'receivedOn' | 'code'>,
): Promise<LikeModel[]> {
  const own = modelOf(matter)
  const { law } = await worldOf(db)
  const least = law(matter.receivedOn).number('movement.like-names')
  const { rows } =
    await sql<Row>`select m.id, m.code, m.title, m.holder_body as holder, f.place, f.model, f.learnt_from as source, f.year, m.state
    from fact_model f join matter m on m.id = f.matter_id where m.state not in ('stopped', 'revoked', 'copied') and m.id <> ${matter.id}
      and (m.state <> 'draft' or m.holder_body = ${matter.holder.body})`.execute(db)
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

/** Rewards of one form: the quota of the year and what is given or proposed of it, in all and of the unit's own. Null: no quota set. */
export type RewardStanding = Readonly<Record<'all' | 'unit', { readonly quota: number; readonly used: number } | null>>

/** Quota of the year and what of it is given or proposed, by form, for models of this one's type. Forms without a quota are absent. */
export const rewardStandingFact: FactQuery = async (tx, ids) => {
  const found = new Map<Uuid, Canonical>()
  for (const matter of await folds(tx, ids)) found.set(matter.id, await rewardStanding(tx, matter))
  return found
}

export async function rewardStanding(
  db: Reader,
  matter: Pick<MatterState, 'id' | 'fields' | 'code' | 'holder'>,
): Promise<Partial<Record<Reward, RewardStanding>>> {
  const { movement, year, type } = modelOf(matter)
  const [fold] = await folds(db, [movement])
  const body = matter.holder.body
  const quotas = fold
    ? movementOf(fold).quotas.filter(line => line.year === year && (line.body === null || line.body === body))
    : []
  if (quotas.length === 0) return {}
  const used = await usedForms(db, { movement, year, type, not: matter.id })
  const countOf = (line: (typeof quotas)[number] | undefined) =>
    line ? { quota: type === 'tap-the' ? line.collective : line.individual } : null
  const standing = (form: Reward): RewardStanding => {
    const [all, own] = [null, body].map(whose => countOf(quotas.find(line => line.form === form && line.body === whose)))
    return {
      all: all ? { ...all, used: used.filter(each => each.form === form).length } : null,
      unit: own ? { ...own, used: used.filter(each => each.form === form && each.body === body).length } : null,
    }
  }
  return Object.fromEntries([...new Set(quotas.map(line => line.form))].map(form => [form, standing(form)]))
}

type Scope = { readonly movement: Uuid; readonly year: number; readonly type: string; readonly not: Uuid }

async function usedForms(db: Reader, { movement, year, type, not }: Scope): Promise<Array<{ form: string; body: Uuid }>> {
  const { rows } = await sql<{
    form: string
    body: Uuid
  }>`select x.form, m.holder_body as body from fact_model f join matter m on m.id = f.matter_id,
      lateral (select r->>'form' as form from jsonb_array_elements(f.rewards) r union all select f.proposal_form) x
    where f.year = ${year} and f.movement = ${movement} and f.type = ${type} and m.id <> ${not} and m.state not in ('revoked', 'copied') and x.form is not null`.execute(
    db,
  )
  return rows
}

/** Of the movement: what disagrees in each year (the first rule that finds something), which models are not decided yet, and the figures as they are now. */
export const yearFiguresFact: FactQuery = async (tx, ids) => {
  const found = new Map<Uuid, Canonical>()
  for (const movement of ids) {
    const models = await countedModels(tx, { from: 2009, to: 2100, movement })
    const years = [...new Set(models.map(model => model.year))]
    found.set(movement, Object.fromEntries(years.map(year => [String(year), yearFact(models, year)])))
  }
  return found
}

function yearFact(models: readonly Counted[], year: number): Canonical {
  const figures = yearFigures(models, year)
  const [first] = [...checkYear(figures), ...checkKept(models, year)]
  return {
    rule: first?.rule ?? null,
    codes: [...(first?.codes ?? [])],
    pending: models.filter(model => model.year === year && PENDING.includes(model.state)).map(model => model.code),
    figures: { ...figures.all },
  }
}

async function folds(db: Reader, ids: readonly Uuid[]): Promise<MatterState[]> {
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = any(${[...ids]}::uuid[])`.execute(db)
  return rows.map(row => row.fold)
}
