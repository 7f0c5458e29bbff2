import type { Asker } from '../../../casework/asker.ts'
import type { Lang } from '../../../kernel/access.ts'
import { LINES } from '../figures/figures.ts'
import { STATE_NAMES } from '../names.ts'
import { points } from '../problem-text.ts'
import { filtered, registryRows, STAGES, yearsOf, type RegistryFilter, type RegistryRow, type Stage } from './registry.ts'
import { runningMovements } from '../service.ts'
import { movementText } from '../text.ts'
import { FIELDS, fieldIds, KINDS, tagIds, type Field } from '../scoring/vocabulary.ts'

export const SHOWN = 50

export type RegistryLine = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly holder: string
  readonly place: string
  readonly field: string
  readonly kind: string
  readonly year: number
  readonly points: string
  readonly copies: number
  readonly state: string
}

export type RegistryView = {
  readonly filter: RegistryFilter
  readonly years: readonly number[]
  readonly fields: ReadonlyArray<{
    readonly id: Field | null
    readonly label: string
    readonly count: number
    readonly href: string
  }>
  readonly stages: ReadonlyArray<{ readonly value: string; readonly label: string }>
  readonly rows: readonly RegistryLine[]
  readonly count: number
  readonly recognised: number
  readonly more: { readonly count: number; readonly href: string } | null
  readonly query: string
  readonly movements: ReadonlyArray<{ readonly id: string; readonly title: string }>
}

/** The filter that stands in the address. Without a year: the latest one that has models. */
export function filterIn(query: URLSearchParams, years: readonly number[]): RegistryFilter {
  const year = query.get('nam')
  const field = fieldIds.find(id => id === query.get('linh-vuc')) ?? null
  const stage = (Object.keys(STAGES) as Stage[]).find(id => id === query.get('tinh-trang')) ?? null
  return {
    year: year === 'tat-ca' ? null : Number(year) || (years[0] ?? null),
    field,
    stage,
    words: query.get('tim')?.trim() ?? '',
    line: LINES.find(id => id === query.get('so')) ?? null,
    tag: tagIds.find(id => id === query.get('nhan')) ?? null,
    distinct: query.get('rieng') === '1',
  }
}

/** The register as an address asks for it. */
export async function registryView(asker: Asker, url: URL): Promise<RegistryView> {
  const { app, viewer, lang, today } = asker
  const db = app.db.kysely
  const years = await yearsOf(db)
  const filter = filterIn(url.searchParams, years)
  const all = await registryRows(db, viewer, { year: filter.year, today })
  const beside = filtered(all, { ...filter, field: null })
  const rows = filtered(all, filter)
  const shown = Math.max(SHOWN, Number(url.searchParams.get('dong')) || 0)
  return {
    filter,
    years,
    fields: [...fieldIds, null].map(id => ({
      id,
      label: id === null ? movementText(lang).allFields : FIELDS[id][lang],
      count: id === null ? beside.length : beside.filter(row => row.field === id).length,
      href: hrefOf(filter, { field: id }),
    })),
    stages: Object.entries(movementText(lang).stages).map(([value, label]) => ({ value, label })),
    rows: rows.slice(0, shown).map(row => lineOf(row, lang)),
    count: rows.length,
    recognised: rows.filter(row => isRecognised(row)).length,
    more: rows.length > shown ? { count: rows.length - shown, href: `${hrefOf(filter, {})}&dong=${shown + SHOWN * 4}` } : null,
    query: queryOf(filter),
    movements: (await runningMovements(db)).map(({ id, title }) => ({ id, title })),
  }
}

export function isRecognised(row: Pick<RegistryRow, 'state'>): boolean {
  const recognised: readonly string[] = STAGES['cong-nhan']
  return recognised.includes(row.state)
}

export function queryOf({ year, field, stage, words, line, tag, distinct }: RegistryFilter): string {
  const query = new URLSearchParams({ nam: year === null ? 'tat-ca' : String(year) })
  if (field) query.set('linh-vuc', field)
  if (stage) query.set('tinh-trang', stage)
  if (words !== '') query.set('tim', words)
  if (line) query.set('so', line)
  if (tag) query.set('nhan', tag)
  if (distinct) query.set('rieng', '1')
  return query.toString()
}

export function hrefOf(filter: RegistryFilter, change: Partial<RegistryFilter>): string {
  return `/phong-trao?${queryOf({ ...filter, ...change })}`
}

export function lineOf(row: RegistryRow, lang: Lang): RegistryLine {
  const { id, code, title, holderName, place, copies, year } = row
  return {
    id,
    code,
    title,
    holder: holderName,
    place,
    field: FIELDS[row.field][lang],
    kind: KINDS[row.kind][lang],
    year,
    points: row.tenths === null ? '' : points(row.tenths),
    copies,
    state: stateWords(row, lang),
  }
}

/** The state with what stands beside it: typical, late, without a result. */
export function stateWords(row: Pick<RegistryRow, 'state' | 'typical' | 'late' | 'stale'>, lang: Lang): string {
  const text = movementText(lang)
  const beside = [
    row.typical && isRecognised(row) ? text.typical : '',
    row.stale ? text.columns.stale.toLowerCase() : '',
    row.late ? text.lateMark : '',
  ]
  return [STATE_NAMES[row.state][lang], ...beside].filter(part => part !== '').join(', ')
}
