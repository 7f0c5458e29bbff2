import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { livingSuccessors } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { countedModels } from './counted-models.ts'
import { figuresOf, type Counted, type Figures } from './figures.ts'
import { bodyNames } from '../registry/registry.ts'

/** `then`: by the unit that registered, named as it was called; `now`: by the unit that stands in its place today. */
export type Geography = 'then' | 'now'
export type UnitFigures = { readonly body: Uuid; readonly name: string; readonly figures: Figures; readonly models: number }
export type ByUnit = { readonly rows: readonly UnitFigures[]; readonly total: Figures; readonly models: number }

type Placed = Counted & { readonly first: Uuid }

/**
 * Figures of the years by unit. Both geographies count the same models, so their totals are equal; a unit that was split among several
 * and left no single heir keeps its own line in both.
 */
export async function figuresByUnit(
  db: Reader,
  { from, to, geography, today }: { from: number; to: number; geography: Geography; today: PlainDate },
): Promise<ByUnit> {
  const models = await placedModels(db, { from, to })
  const heirs =
    geography === 'now' ? await heirsOf(db, [...new Set(models.map(model => model.first))], today) : new Map<Uuid, Uuid>()
  const groups = Map.groupBy(models, model => heirs.get(model.first) ?? model.first)
  const named = await namesOn(db, groups, geography === 'now' ? today : null)
  const rows = [...groups].map(([body, own]) => ({
    body,
    name: named.get(body) ?? '',
    figures: figuresOf(own),
    models: new Set(own.map(model => model.modelId)).size,
  }))
  return {
    rows: rows.toSorted((a, b) => b.figures.registered - a.figures.registered || a.name.localeCompare(b.name, 'vi')),
    total: figuresOf(models),
    models: new Set(models.map(model => model.modelId)).size,
  }
}

/** Models with the unit that began their registration: it may have been taken over since. */
async function placedModels(db: Reader, years: { from: number; to: number }): Promise<Placed[]> {
  const models = await countedModels(db, years)
  const { rows } = await sql<{ id: Uuid; first: Uuid }>`select matter_id as id, change::jsonb->'holder'->>'body' as first from act
    where seq = 1 and matter_id = any(${models.map(model => model.id)}::uuid[])`.execute(db)
  const first = new Map(rows.map(row => [row.id, row.first]))
  return models.flatMap(model => {
    const body = first.get(model.id)
    return body ? [{ ...model, first: body }] : []
  })
}

/** The one unit that has taken over each that ended. */
async function heirsOf(db: Reader, bodies: readonly Uuid[], today: PlainDate): Promise<ReadonlyMap<Uuid, Uuid>> {
  const heirs = new Map<Uuid, Uuid>()
  for (const body of bodies) {
    const living = await livingSuccessors(db, body, today)
    const [only] = living
    if (only && living.length === 1) heirs.set(body, only)
  }
  return heirs
}

/** Names as of a day; without one, as of the last registration of each unit. */
async function namesOn(
  db: Reader,
  groups: ReadonlyMap<Uuid, readonly Placed[]>,
  day: PlainDate | null,
): Promise<ReadonlyMap<Uuid, string>> {
  const byDay = Map.groupBy(groups, ([, own]) => day ?? lastDay(own))
  const names = new Map<Uuid, string>()
  for (const [on, bodies] of byDay)
    for (const [id, name] of await bodyNames(
      db,
      bodies.map(([body]) => body),
      on,
    ))
      names.set(id, name)
  return names
}

function lastDay(models: readonly Placed[]): PlainDate {
  const days = models.map(model => model.registeredOn ?? `${model.year}-01-01`).toSorted()
  return days.at(-1) ?? '2020-01-01'
}
