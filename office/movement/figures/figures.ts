import type { State } from '../names.ts'
import { fieldIds, type Field, type Kind, type ModelType } from '../scoring/vocabulary.ts'

/** What of a model's year is counted. */
export type Counted = {
  readonly id: string
  readonly code: string
  readonly modelId: string
  readonly year: number
  readonly field: Field
  readonly type: ModelType
  readonly kind: Kind
  readonly state: State
  readonly registeredOn: string | null
  /** A decision of recognition stands, and was not revoked. */
  readonly recognised: boolean
  readonly typical: boolean
  readonly rewards: number
  readonly tags: readonly string[]
  /** Handed in after the last day of registration. */
  readonly late: boolean
  /** Recognised, and without a result for too long. */
  readonly stale: boolean
  /** Dated results that were recorded. */
  readonly results: number
}

export const LINES = [
  'registered',
  'new',
  'kept',
  'stale',
  'copied',
  'declared',
  'recognised',
  'typical',
  'stopped',
  'rewarded',
  'collective',
  'individual',
  'late',
] as const
export type Line = (typeof LINES)[number]
export type Figures = Readonly<Record<Line, number>>

/** Is a model's year behind a figure? One place says so for the figure and for the list behind it. */
export function counts(line: Line, model: Counted): boolean {
  if (line === 'stopped') return model.registeredOn !== null && model.state === 'stopped'
  if (!isRegistered(model)) return false
  switch (line) {
    case 'registered':
      return true
    case 'new':
      return model.kind === 'moi'
    case 'kept':
      return goesOn(model) && !model.stale
    case 'stale':
      return goesOn(model) && model.stale
    case 'copied':
      return model.kind === 'nhan-rong' && model.results > 0
    case 'declared':
      return model.kind === 'nhan-rong' && model.results === 0
    case 'late':
      return model.late
    case 'recognised':
      return model.recognised
    case 'typical':
      return model.recognised && model.typical
    case 'rewarded':
      return model.rewards > 0
    case 'collective':
      return model.type === 'tap-the'
    case 'individual':
      return model.type === 'ca-nhan'
  }
}

const goesOn = ({ kind }: Counted): boolean => kind === 'tiep-tuc' || kind === 'nang-chat'

/** Handed in, and not lying with the unit again. */
function isRegistered({ registeredOn, state }: Counted): boolean {
  return registeredOn !== null && state !== 'returned' && state !== 'draft'
}

/** The figures of some models. */
export function figuresOf(models: readonly Counted[]): Figures {
  return Object.fromEntries(LINES.map(line => [line, models.filter(model => counts(line, model)).length])) as Record<Line, number>
}

export type YearFigures = { readonly year: number; readonly all: Figures; readonly fields: Readonly<Record<Field, Figures>> }
export type PeriodFigures = {
  readonly years: readonly YearFigures[]
  /** Registrations of all years added up: a model of three years counts three times. */
  readonly sum: Figures
  /** Models by their identity: one of three years counts once. */
  readonly distinct: Figures
}

/** Figures year by year with both totals of the period, which are never mixed (law/office-work § 1.8). */
export function periodFigures(models: readonly Counted[], years: readonly number[]): PeriodFigures {
  const within = models.filter(model => years.includes(model.year))
  return { years: years.map(year => yearFigures(within, year)), sum: figuresOf(within), distinct: distinctOf(within) }
}

/** Models of a tag, as the line "trong đó": never added to the total of the fields (law/office-work § 1.2). */
export function taggedFigures(models: readonly Counted[], year: number, tag: string): Figures {
  return figuresOf(models.filter(model => model.year === year && model.tags.includes(tag)))
}

export function yearFigures(models: readonly Counted[], year: number): YearFigures {
  const own = models.filter(model => model.year === year)
  const fields = Object.fromEntries(
    fieldIds.map(field => [field, figuresOf(own.filter(model => model.field === field))]),
  ) as Record<Field, Figures>
  return { year, all: figuresOf(own), fields }
}

function distinctOf(models: readonly Counted[]): Figures {
  return Object.fromEntries(
    LINES.map(line => [line, new Set(models.filter(model => counts(line, model)).map(model => model.modelId)).size]),
  ) as Record<Line, number>
}

export const FINDINGS = [
  'recognised-above-registered',
  'fields-sum',
  'types-sum',
  'kinds-sum',
  'typical-above-recognised',
  'kept-not-recognised',
  'distinct-above-sum',
] as const
export type Finding = {
  readonly rule: (typeof FINDINGS)[number]
  readonly year: number | null
  readonly line?: Line
  readonly codes?: readonly string[]
}

/** What disagrees in the figures of a year: those counted here never do, those typed by a unit may. */
export function checkYear({ year, all, fields }: YearFigures): Finding[] {
  const findings: Finding[] = []
  const scopes = [all, ...fieldIds.map(field => fields[field])]
  if (scopes.some(figures => figures.recognised > figures.registered))
    findings.push({ rule: 'recognised-above-registered', year })
  if (scopes.some(figures => figures.typical > figures.recognised)) findings.push({ rule: 'typical-above-recognised', year })
  const unequal = LINES.find(line => fieldIds.reduce((sum, field) => sum + fields[field][line], 0) !== all[line])
  if (unequal) findings.push({ rule: 'fields-sum', year, line: unequal })
  if (scopes.some(figures => figures.collective + figures.individual !== figures.registered))
    findings.push({ rule: 'types-sum', year })
  if (
    scopes.some(
      ({ new: fresh, kept, stale, copied, declared, registered }) => fresh + kept + stale + copied + declared !== registered,
    )
  )
    findings.push({ rule: 'kinds-sum', year })
  return findings
}

export function checkPeriod(period: Pick<PeriodFigures, 'sum' | 'distinct'>): Finding[] {
  const line = LINES.find(each => period.distinct[each] > period.sum[each])
  return line ? [{ rule: 'distinct-above-sum', year: null, line }] : []
}

/** What is kept up was recognised in an earlier year; `known` are models of all years. */
export function checkKept(known: readonly Counted[], year: number): Finding[] {
  const recognised = new Set(known.filter(model => model.recognised && model.year < year).map(model => model.modelId))
  const codes = known
    .filter(model => model.year === year && isRegistered(model) && goesOn(model) && !recognised.has(model.modelId))
    .map(model => model.code)
  return codes.length > 0 ? [{ rule: 'kept-not-recognised', year, codes }] : []
}
