import { formatDate } from '@kheo/viet-text'
import type { Asker } from '../../../casework/asker.ts'
import { dateInVietnam, timeInVietnam } from '../../../kernel/clock.ts'
import { writeXlsx, type Sheet, type SheetCell } from '../../../platform/web/xlsx.ts'
import { figuresView, type ActivitiesView, type FigureLine } from '../figures/figures-view.ts'
import { LINES } from '../figures/figures.ts'
import { movementText } from '../text.ts'
import { unitsView } from '../figures/units-view.ts'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export type Exported = { readonly name: string; readonly content: Uint8Array }

/** Who took the file, when. */
function takenBy({ viewer, world }: Asker): string {
  const { instant } = world.clock.now()
  return `${viewer.personName}, ${viewer.post.title}, ${viewer.post.bodyName}; ${timeInVietnam(instant)}, ${formatDate(dateInVietnam(instant))}`
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
