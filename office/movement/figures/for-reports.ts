import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { givenWords } from './amounts.ts'
import { modelOf } from '../model/model.ts'
import { bodyNames } from '../registry/registry.ts'
import { FIELDS, fieldIds, REWARDS, type Field } from '../scoring/vocabulary.ts'

/** The four fields in their order, with their names: rows and columns of a sum-up's tables. */
export const MOVEMENT_FIELDS: ReadonlyArray<{ readonly id: Field; readonly name: string }> = fieldIds.map(id => ({
  id,
  name: FIELDS[id].vi,
}))

/** A recognised model as a report tells of it. */
export type ToldModel = {
  readonly id: Uuid
  readonly code: string
  readonly title: string
  readonly holder: string
  readonly field: string
  readonly year: number
  readonly method: string
  readonly results: readonly string[]
  readonly resources: readonly string[]
  /** "Quyết định 12/QĐ-BCĐ ngày 10/12/2025"; null: not recognised. */
  readonly recognised: { readonly designation: string; readonly issuedOn: PlainDate } | null
  readonly typical: boolean
}

/** Models of the register for a report, by their matters, a model of several years once (as first named); those that only named people may see are left out. */
export async function modelsForReport(db: Reader, ids: readonly Uuid[], today: PlainDate): Promise<ToldModel[]> {
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where process = 'mo-hinh' and secrecy = 'normal'
    and id = any(${[...ids]}::uuid[])`.execute(db)
  const holders = rows.map(({ fold }) => fold.holder.body)
  const names = await bodyNames(db, holders, today)
  const byId = new Map(rows.map(({ fold }) => [fold.id, toldModel(fold, names.get(fold.holder.body) ?? '')]))
  const models = new Map(rows.map(({ fold }) => [fold.id, modelOf(fold).modelId]))
  const once = ids.filter((id, i) => ids.findIndex(other => models.get(other) === models.get(id)) === i)
  return once.flatMap(id => byId.get(id) ?? [])
}

function toldModel(matter: MatterState, holder: string): ToldModel {
  const { field, year, method, results, resources, recognition } = modelOf(matter)
  return {
    id: matter.id,
    code: matter.code,
    title: matter.title,
    holder,
    field: FIELDS[field].vi,
    year,
    method,
    results: results.map(({ name, unit, before, after }) => {
      const [from, to] = [before, after].map(value => (value === '' || unit === '' ? value : `${value} ${unit}`))
      return from ? `${name}: trước ${from}, sau ${to}` : `${name}: ${to}`
    }),
    resources: resources.map(({ kind, amount }) => givenWords(kind, amount)),
    recognised: recognition ? { designation: recognition.designation, issuedOn: recognition.issuedOn } : null,
    typical: recognition?.typical ?? false,
  }
}

/** A reward of a model, with its decision. */
export type ToldReward = {
  readonly model: Uuid
  readonly code: string
  readonly title: string
  readonly holder: string
  readonly form: string
  readonly designation: string
  readonly issuedOn: PlainDate
}

/** Rewards whose decision lies in a period, by date: those that DV-08 counts, so not of a model whose recognition was revoked. */
export async function rewardsForReport(
  db: Reader,
  { from, to, today }: { readonly from: PlainDate; readonly to: PlainDate; readonly today: PlainDate },
): Promise<ToldReward[]> {
  const { rows } = await sql<{
    fold: MatterState
  }>`select m.fold from fact_model f join matter m on m.id = f.matter_id
    where m.secrecy = 'normal' and m.state not in ('revoked', 'copied') and f.rewards <> '[]'`.execute(db)
  const names = await bodyNames(
    db,
    rows.map(({ fold }) => fold.holder.body),
    today,
  )
  return rows
    .flatMap(({ fold }) =>
      modelOf(fold).rewards.map(reward => ({
        model: fold.id,
        code: fold.code,
        title: fold.title,
        holder: names.get(fold.holder.body) ?? '',
        form: REWARDS[reward.form].vi,
        designation: reward.designation,
        issuedOn: reward.issuedOn,
      })),
    )
    .filter(reward => from <= reward.issuedOn && reward.issuedOn <= to)
    .toSorted((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : a.code < b.code ? -1 : 1))
}
