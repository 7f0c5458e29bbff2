import { sql } from 'kysely'
import type { Asker } from '../../casework/asker.ts'
import { formatDate } from '@kheo/viet-text'
import type { MatterState } from '../../kernel/matter.ts'
import { checkKept, checkPeriod, checkYear, periodFigures, type Figures, type Finding, type PeriodFigures } from './figures.ts'
import { movementOf } from './model.ts'
import { bodyNames } from './registry.ts'
import { countedModels } from './counted-models.ts'
import { movementText } from './text.ts'
import { FIELDS, fieldIds } from './vocabulary.ts'

export type FigureLine = {
  readonly id: string
  readonly head: string
  readonly href: string | null
  readonly figures: Figures
  readonly group: 'year' | 'field' | 'total'
}
export type PartLine = {
  readonly id: string
  readonly name: string
  readonly on: string
  readonly listed: number
  readonly headcount: number
  readonly rate: string
}
export type FiguresView = {
  readonly years: readonly FigureLine[]
  readonly totals: readonly FigureLine[]
  readonly fields: ReadonlyArray<{ readonly year: number; readonly rows: readonly FigureLine[] }>
  readonly findings: readonly string[]
  readonly participation: readonly PartLine[]
}

/** The yearly tables of the movement, with both totals of the period and what disagrees. */
export async function figuresView(asker: Asker): Promise<FiguresView> {
  const { lang } = asker
  const text = movementText(lang)
  const models = await countedModels(asker.app.db.kysely, { from: 2009, to: 2100 })
  const years = [...new Set(models.map(model => model.year))].toSorted((a, b) => a - b)
  const period = periodFigures(models, years)
  const findings = [...period.years.flatMap(checkYear), ...years.flatMap(year => checkKept(models, year)), ...checkPeriod(period)]
  return {
    years: period.years.map(({ year, all }) => ({
      id: String(year),
      head: String(year),
      href: `/phong-trao?nam=${year}`,
      figures: all,
      group: 'year',
    })),
    totals: [
      { id: 'sum', head: text.yearsSum, href: null, figures: period.sum, group: 'total' },
      { id: 'distinct', head: text.yearsDistinct, href: null, figures: period.distinct, group: 'total' },
    ],
    fields: fieldTables(period, lang),
    findings: findings.map(finding => findingWords(finding, text)),
    participation: await participationOf(asker),
  }
}

function fieldTables({ years }: PeriodFigures, lang: Asker['lang']): FiguresView['fields'] {
  return years.toReversed().map(({ year, fields }) => ({
    year,
    rows: fieldIds.map(field => ({
      id: `${year}-${field}`,
      head: FIELDS[field][lang],
      href: `/phong-trao?nam=${year}&linh-vuc=${field}`,
      figures: fields[field],
      group: 'field' as const,
    })),
  }))
}

function findingWords({ rule, year, codes = [] }: Finding, text: ReturnType<typeof movementText>): string {
  return text.findings[rule]({ where: year === null ? text.yearsSum : String(year), codes: codes.join(', ') })
}

async function participationOf({ app, today }: Asker): Promise<PartLine[]> {
  const db = app.db.kysely
  const { rows } = await sql<{
    fold: MatterState
  }>`select fold from matter where process = 'phong-trao' order by received_on desc`.execute(db)
  const lines = rows.flatMap(({ fold }) => movementOf(fold).participation)
  const names = await bodyNames(
    db,
    lines.map(line => line.body),
    today,
  )
  return lines.map(line => ({
    id: `${line.body} ${line.on}`,
    name: names.get(line.body) ?? '',
    on: formatDate(line.on),
    listed: line.listed,
    headcount: line.headcount,
    rate: String(Math.round((1000 * line.listed) / line.headcount) / 10).replace('.', ','),
  }))
}
