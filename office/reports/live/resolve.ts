import type { MeasureFigure, MeasurePeriod } from '../../../casework/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { isNumeric, numberWords } from '../unit-reports/cells.ts'
import { figuresWithReach, measureLines, type Counted, type MeasureLine } from '../measures/figures.ts'
import type { MergedAnnex } from '../merging/merge.ts'
import { changeWords, differenceWords, valueWords } from '../paragraphs/words.ts'
import { listHref, partWords, type FigurePart, type LiveFigure, type LiveFigures } from './figure.ts'
import { beforeOf, periodNamed, type NamedPeriod, type ReportFrame } from './period.ts'
import type { AnnexToken, LiveToken, MeasureToken } from './tokens.ts'

export type ToResolve = {
  readonly tokens: readonly LiveToken[]
  readonly frame: ReportFrame
  readonly annexes: readonly MergedAnnex[]
  /** Where the merged annexes are shown. */
  readonly annexHref: string
}

/** What every live figure says now. One pass over each source of measures, whatever the number of figures. */
export async function liveFigures(db: Reader, { tokens, frame, annexes, annexHref }: ToResolve): Promise<LiveFigures> {
  const ofMeasures = tokens.filter(token => token.kind === 'measure')
  const counted = await countedFor(db, ofMeasures, frame)
  const entries = tokens.map((token): [string, LiveFigure] => [
    token.text,
    token.kind === 'annex' ? annexFigure(token, annexes, annexHref) : measureFigure(token, counted),
  ])
  return Object.fromEntries(entries)
}

type CountedToken = { readonly now: readonly Counted[]; readonly before: readonly Counted[] | null; readonly beforeName: string }

async function countedFor(
  db: Reader,
  tokens: readonly MeasureToken[],
  frame: ReportFrame,
): Promise<ReadonlyMap<string, CountedToken>> {
  const lines = new Map(measureLines().map(line => [line.id, line]))
  const asked = tokens.flatMap(token => {
    const line = lines.get(token.measure)
    const period = periodNamed(token.period, frame)
    if (!line || !period) return []
    const before = COMPARING.includes(token.part) ? beforeOf(period, frame) : null
    return [{ token, line, period, before }]
  })
  const periods = new Map<string, MeasurePeriod>()
  for (const { period, before } of asked)
    for (const each of before ? [period, before] : [period]) periods.set(each.key, each.measured)
  const used: MeasureLine[] = [...new Set(asked.map(each => each.line))]
  const figures = await figuresWithReach(db, used, { periods: [...periods.values()], body: null })
  const of = ({ key, measured }: NamedPeriod): MeasurePeriod => periods.get(key) ?? measured
  return new Map(
    asked.map(({ token, line, period, before }) => [
      token.text,
      {
        now: figures.at(line, of(period)),
        before: before && figures.keptBy(line, of(before)) ? figures.at(line, of(before)) : null,
        beforeName: before?.name ?? '',
      },
    ]),
  )
}

const COMPARING: ReadonlyArray<MeasureToken['part']> = ['change', 'difference']

const UNKNOWN = 'chưa có dữ liệu'

function measureFigure(token: MeasureToken, counted: ReadonlyMap<string, CountedToken>): LiveFigure {
  const found = counted.get(token.text)
  const now = found?.now ?? []
  const parts = now.map(partOf)
  const known = now.length > 0 && now.every(({ figure }) => figure.value !== null)
  const words = found ? tokenWords(token, found) : UNKNOWN
  const [first] = parts
  return {
    token: token.text,
    words: known ? words : UNKNOWN,
    inFull: known ? inFull(token, words, now) : UNKNOWN,
    href: first ? listHref(first, token.part === 'denominator') : null,
    known,
    zero: known && now.every(({ figure }) => figure.value === 0),
    parts,
  }
}

function tokenWords({ part }: MeasureToken, { now, before, beforeName }: CountedToken): string {
  if (COMPARING.includes(part)) {
    const [only] = now
    const [then] = before ?? []
    const same = now.length === 1 && before?.length === 1 && then && !then.part && then.version.version === only?.version.version
    const words = only && same ? said(part, only, { before: then.figure, beforeName }) : ''
    return words === '' ? 'không có số liệu để so sánh' : words
  }
  const say = ({ version, figure }: Counted): string => {
    if (part === 'value') return valueWords(version, figure)
    const value = part === 'numerator' ? figure.numerator : figure.denominator
    return valueWords({ kind: 'flow' }, { value: value ?? null })
  }
  const [only] = now
  if (only && now.length === 1) return say(only)
  return now.map(each => `${say(each)} (${partWords(partOf(each))})`).join(' và ')
}

function said(
  part: MeasureToken['part'],
  { version, figure: now }: Counted,
  { before, beforeName: name }: { before: MeasureFigure; beforeName: string },
): string {
  return part === 'change' ? changeWords(version, { now, before, name }) : differenceWords(version, { now, before })
}

function inFull({ part }: MeasureToken, words: string, now: readonly Counted[]): string {
  const [only] = now
  if (part !== 'value' || now.length > 1 || only?.figure.denominator === undefined) return words
  return `${words} (${only.figure.numerator ?? 0}/${only.figure.denominator})`
}

const decimal = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(Math.round(value * 1e6) / 1e6)

function partOf({ version, period, figure }: Counted): FigurePart {
  return {
    measure: version.id,
    version: version.version,
    from: period.from,
    to: period.to,
    value: decimal(figure.value),
    numerator: decimal(figure.numerator),
    denominator: decimal(figure.denominator),
  }
}

function annexFigure(token: AnnexToken, annexes: readonly MergedAnnex[], annexHref: string): LiveFigure {
  const merged = annexes.find(each => each.annex.id === token.annex)
  const at = merged?.annex.columns.findIndex(column => column.id === token.column && isNumeric(column)) ?? -1
  const cells = token.row === null ? merged?.total : merged?.rows[token.row - 1]?.cells
  const value = at < 0 ? null : (cells?.[at] ?? null)
  const words = value === null ? UNKNOWN : annexWords(value)
  return {
    token: token.text,
    words,
    inFull: words,
    href: merged ? `${annexHref}#${merged.annex.id}` : null,
    known: value !== null,
    zero: value === '0',
    parts: [],
  }
}

const annexWords = (value: string): string => (/^[1-9]$/.test(value) ? `0${value}` : numberWords(value))
