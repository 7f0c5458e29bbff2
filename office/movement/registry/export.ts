import { formatDate } from '@kheo/viet-text'
import type { Asker } from '../../../casework/asker.ts'
import { dateInVietnam, timeInVietnam } from '../../../kernel/clock.ts'
import { writeXlsx, type Sheet, type SheetCell } from '../../../platform/web/xlsx.ts'
import { figuresView, type ActivitiesView, type FigureLine } from '../figures/figures-view.ts'
import { LINES } from '../figures/figures.ts'
import { filtered, registryRows, yearsOf, type RegistryRow } from './registry.ts'
import { filterIn, stateWords } from './registry-view.ts'
import { movementText } from '../text.ts'
import { unitsView } from '../figures/units-view.ts'
import { FIELDS, KINDS, LEVELS, TYPES } from '../scoring/vocabulary.ts'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export type Exported = { readonly name: string; readonly content: Uint8Array }

/** The register as its address filters it: the filter in words, who took it and when stand above the table. */
export async function exportRegister(asker: Asker, url: URL): Promise<Exported> {
  const { app, viewer, today, lang } = asker
  const text = movementText(lang)
  const filter = filterIn(url.searchParams, await yearsOf(app.db.kysely))
  const rows = filtered(await registryRows(app.db.kysely, viewer, { year: filter.year, today }), filter)
  const chosen = [
    filter.field ? FIELDS[filter.field][lang] : text.allFields,
    filter.stage ? text.stages[filter.stage] : text.allStages,
    filter.words,
    filter.line ? text.columns[filter.line] : '',
  ].filter(part => part !== '')
  const content = await writeXlsx([
    registerSheet(rows, { asker, title: [text.registerOf(filter.year), chosen.join('; '), takenBy(asker)] }),
  ])
  return { name: `so-mo-hinh-${filter.year ?? 'moi-nam'}.xlsx`, content }
}

/** Who took the file, when. */
function takenBy({ viewer, world }: Asker): string {
  const { instant } = world.clock.now()
  return `${viewer.personName}, ${viewer.post.title}, ${viewer.post.bodyName}; ${timeInVietnam(instant)}, ${formatDate(dateInVietnam(instant))}`
}

function registerSheet(rows: readonly RegistryRow[], { asker, title }: { asker: Asker; title: readonly string[] }): Sheet {
  const text = movementText(asker.lang)
  return {
    name: text.register,
    title,
    columns: [
      { header: text.code, width: 14 },
      { header: text.model, width: 48 },
      { header: text.unit, width: 28 },
      { header: text.place, width: 20 },
      { header: text.year, width: 8 },
      { header: text.kind, width: 14 },
      { header: text.field, width: 24 },
      { header: text.type, width: 18 },
      { header: text.level, width: 12 },
      { header: text.state, width: 20 },
      { header: text.points, width: 12, kind: 'number' },
      { header: text.copies, width: 12, kind: 'number' },
      { header: text.decision, width: 22 },
      { header: text.recognition, width: 14, kind: 'date' },
    ],
    rows: rows.map(row => registerCells(row, asker)),
  }
}

function registerCells(row: RegistryRow, { lang }: Asker): SheetCell[] {
  return [
    row.code,
    row.title,
    row.holderName,
    row.place,
    String(row.year),
    KINDS[row.kind][lang],
    FIELDS[row.field][lang],
    TYPES[row.type][lang],
    LEVELS[row.level][lang],
    stateWords(row, lang),
    row.tenths === null ? null : row.tenths / 10,
    row.copies,
    row.decision,
    row.recognisedOn,
  ]
}

/** The years by unit, in the geography of the address. */
export async function exportUnits(asker: Asker, url: URL): Promise<Exported> {
  const text = movementText(asker.lang)
  const view = await unitsView(asker, url.searchParams)
  const content = await writeXlsx([
    {
      name: text.byUnit,
      title: [text.unitsTitle(view), view.now ? text.unitsNow : text.unitsThen, takenBy(asker)],
      columns: [
        { header: text.unit, width: 40 },
        { header: text.models, width: 12, kind: 'number' },
        ...LINES.map(line => ({ header: text.columns[line], width: 12, kind: 'number' as const })),
      ],
      rows: [...view.rows, view.total].map((row): SheetCell[] => [row.name, row.models, ...LINES.map(line => row.figures[line])]),
    },
  ])
  return { name: `so-lieu-don-vi-${view.from}-${view.to}.xlsx`, content }
}

function activitySheet(
  { years }: ActivitiesView,
  { activities, year, activityHeads: heads }: ReturnType<typeof movementText>,
): Sheet {
  const titles = [heads.meetings, heads.people, heads.articles, heads.inspections, heads.units]
  return {
    name: activities,
    title: [activities],
    columns: [{ header: year, width: 10 }, ...titles.map(header => ({ header, width: 16, kind: 'number' as const }))],
    rows: years.map(({ year: of, counts }) => [
      String(of),
      counts['hoi-nghi'].number,
      counts['hoi-nghi'].reach,
      counts['tin-bai'].number,
      counts['kiem-tra'].number,
      counts['kiem-tra'].reach,
    ]),
  }
}

/** The yearly tables: by year with both totals, and by field of every year. */
export async function exportFigures(asker: Asker): Promise<Exported> {
  const text = movementText(asker.lang)
  const view = await figuresView(asker)
  const title = [text.figuresTitle, text.figuresDefinition, takenBy(asker)]
  const columns = (head: string) => [
    { header: head, width: 34 },
    ...LINES.map(line => ({ header: text.columns[line], width: 12, kind: 'number' as const })),
  ]
  const cells = (row: FigureLine): SheetCell[] => [row.head, ...LINES.map(line => row.figures[line])]
  const content = await writeXlsx([
    { name: text.byYear, title, columns: columns(text.year), rows: [...view.years, ...view.totals].map(cells) },
    ...view.fields.map(({ year, rows }) => ({
      name: String(year),
      title: [`${text.byField}, ${year}`],
      columns: columns(text.field),
      rows: rows.map(cells),
    })),
    activitySheet(view.activities, text),
  ])
  return { name: 'so-lieu-phong-trao.xlsx', content }
}
