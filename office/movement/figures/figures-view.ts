import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import { formatDate } from '@kheo/viet-text'
import type { MatterState } from '../../../kernel/matter.ts'
import { amountWords } from './amounts.ts'
import {
  checkKept,
  checkPeriod,
  checkYear,
  LINES,
  periodFigures,
  taggedFigures,
  type Counted,
  type Figures,
  type Finding,
  type PeriodFigures,
} from './figures.ts'
import { movementOf } from '../model/model.ts'
import { papersView, type PapersView } from '../papers/view.ts'
import { participationLines } from './participation.ts'
import { bodyNames } from '../registry/registry.ts'
import { activitiesByYear, type ActivityYear } from './activities.ts'
import { runningMovements } from '../service.ts'
import { countedModels } from './counted-models.ts'
import { movementText } from '../text.ts'
import { ACTIVITIES, FIELDS, fieldIds, RESOURCES, resourceIds, TAGS, type Resource } from '../scoring/vocabulary.ts'

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
  /** People of the body who are not named; null: unknown. */
  readonly missing: number | null
  readonly href: string
}
export type ResourceLine = { readonly id: string; readonly name: string; readonly proved: string; readonly unproved: string }
/** Meetings, articles, inspections: sums by year, and every entry. */
export type ActivitiesView = {
  readonly years: readonly ActivityYear[]
  readonly entries: ReadonlyArray<{ readonly id: string; readonly words: string; readonly struck: string | null }>
  /** Where an entry is made, for those who may. */
  readonly href: string | null
}
export type ClosedLine = { readonly id: string; readonly head: string; readonly words: string }
export type FiguresView = {
  readonly years: readonly FigureLine[]
  readonly totals: readonly FigureLine[]
  readonly fields: ReadonlyArray<{ readonly year: number; readonly rows: readonly FigureLine[] }>
  readonly findings: readonly string[]
  readonly participation: readonly PartLine[]
  readonly resources: readonly ResourceLine[]
  readonly activities: ActivitiesView
  readonly closed: readonly ClosedLine[]
  /** Plan and report of the year, for those who hold the movement. */
  readonly papers: PapersView
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
      { id: 'sum', head: text.yearsSum, href: '/phong-trao?nam=tat-ca&so=registered', figures: period.sum, group: 'total' },
      {
        id: 'distinct',
        head: text.yearsDistinct,
        href: '/phong-trao?nam=tat-ca&so=registered&rieng=1',
        figures: period.distinct,
        group: 'total',
      },
    ],
    fields: fieldTables(models, period, lang),
    findings: findings.map(finding => findingWords(finding, text)),
    participation: await participationOf(asker),
    resources: await resourcesOf(asker),
    activities: await activitiesOf(asker),
    closed: await closedYears(asker, period),
    papers: await papersOf(asker),
  }
}

/** Of the movement that runs, for the present year. */
async function papersOf(asker: Asker): Promise<PapersView> {
  const [running] = await runningMovements(asker.app.db.kysely)
  return running
    ? papersView(asker, { id: running.id, process: 'phong-trao', year: Number(asker.today.slice(0, 4)) })
    : { drafts: [], made: [] }
}

/** The four fields of each year, and beside them the models of new countryside, which are counted in their fields already. */
function fieldTables(models: readonly Counted[], { years }: PeriodFigures, lang: Asker['lang']): FiguresView['fields'] {
  return years.toReversed().map(({ year, fields, all }) => ({
    year,
    rows: [
      ...fieldIds.map(field => ({
        id: `${year}-${field}`,
        head: FIELDS[field][lang],
        href: `/phong-trao?nam=${year}&linh-vuc=${field}`,
        figures: fields[field],
        group: 'field' as const,
      })),
      {
        id: `${year}-cong`,
        head: movementText(lang).fieldsSum,
        href: `/phong-trao?nam=${year}`,
        figures: all,
        group: 'total' as const,
      },
      {
        id: `${year}-${APART}`,
        head: movementText(lang).ntmLine(TAGS[APART][lang]),
        href: `/phong-trao?nam=${year}&nhan=${APART}`,
        figures: taggedFigures(models, year, APART),
        group: 'field' as const,
      },
    ],
  }))
}

/** Many provinces report these models in a line of their own. */
const APART = 'ntm'

async function resourcesOf({ app, lang }: Asker): Promise<ResourceLine[]> {
  const { rows } = await sql<{ kind: Resource; proved: number; unproved: number }>`select r->>'kind' as kind,
      coalesce(sum((r->>'amount')::bigint) filter (where r->>'evidence' <> ''), 0)::float8 as proved,
      coalesce(sum((r->>'amount')::bigint) filter (where coalesce(r->>'evidence', '') = ''), 0)::float8 as unproved
    from fact_model f join matter m on m.id = f.matter_id cross join lateral jsonb_array_elements(f.resources) r
    where m.state not in ('revoked', 'copied') group by 1`.execute(app.db.kysely)
  return resourceIds.flatMap(kind => {
    const row = rows.find(each => each.kind === kind)
    if (!row) return []
    const words = (amount: number) => (amount === 0 ? '–' : amountWords(kind, amount, lang))
    return [{ id: kind, name: RESOURCES[kind].name[lang], proved: words(row.proved), unproved: words(row.unproved) }]
  })
}

async function activitiesOf(asker: Asker): Promise<ActivitiesView> {
  const { app, viewer, lang } = asker
  const text = movementText(lang)
  const { years, lines } = await activitiesByYear(app.db.kysely)
  const [running] = viewer.rights.has('movement.launch') ? await runningMovements(app.db.kysely) : []
  return {
    years,
    entries: lines.map(({ movement, seq, on, kind, what, number, reach, struck }) => ({
      id: `${movement} ${seq}`,
      words: text.activityEntry({ seq, date: formatDate(on), kind: ACTIVITIES[kind][lang], what, number, reach }),
      struck: struck === null ? null : text.struck(struck),
    })),
    href: running ? `/viec/${running.id}?mo=ghi-hoat-dong#bieu-mau` : null,
  }
}

/** Years whose figures were closed, and what is different in the register since. */
async function closedYears({ app, lang }: Asker, period: PeriodFigures): Promise<ClosedLine[]> {
  const text = movementText(lang)
  const { rows } = await sql<{
    fold: MatterState
  }>`select fold from matter where process = 'phong-trao' order by received_on`.execute(app.db.kysely)
  return rows.flatMap(({ fold }) =>
    movementOf(fold).closedYears.map(({ year, on, figures }): ClosedLine => {
      const now = period.years.find(each => each.year === year)?.all
      const changed = LINES.filter(each => now && figures[each] !== undefined && figures[each] !== now[each]).map(each =>
        text.fromTo({ line: text.columns[each].toLowerCase(), was: figures[each] ?? 0, now: now?.[each] ?? 0 }),
      )
      const date = formatDate(on)
      const words = changed.length === 0 ? text.closedOn(date) : text.closedChanged({ date, what: changed.join('; ') })
      return { id: `${fold.id} ${year}`, head: `${year}, ${fold.title}`, words }
    }),
  )
}

function findingWords({ rule, year, codes = [] }: Finding, text: ReturnType<typeof movementText>): string {
  return text.findings[rule]({ where: year === null ? text.yearsSum : String(year), codes: codes.join(', ') })
}

async function participationOf(asker: Asker): Promise<PartLine[]> {
  const db = asker.app.db.kysely
  const { today } = asker
  const lines = await participationLines(asker)
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
    missing: line.missing,
    href: `/phong-trao/tham-gia/${line.movement}/${line.seq}`,
    rate: String(Math.round((1000 * line.listed) / line.headcount) / 10).replace('.', ','),
  }))
}
