import { formatDate } from '@kheo/viet-text'
import type { Asker } from '../../../casework/asker.ts'
import { loadedProcesses } from '../../../casework/index.ts'
import { instantInVietnam, type PlainDate } from '../../../kernel/clock.ts'
import { readDate } from '../../../ui/format.ts'
import { writeXlsx } from '../../../platform/web/xlsx.ts'
import { bodyAsked, bodyOptions } from '../requests/asked.ts'
import { STATISTIC_DIMENSIONS, statisticsOf, type StatisticDimension, type Statistics } from './statistics.ts'
import { reportsText } from '../text.ts'

const DAY = 86_400_000

type Asked = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly dimension: StatisticDimension
  readonly process: string
  readonly body: { readonly id: string | null; readonly typed: string; readonly unknown: boolean }
}

/** What the address asks for; without it the year so far, by unit, of directives. */
async function askedIn(asker: Asker, query: URLSearchParams): Promise<Asked> {
  const year = asker.today.slice(0, 4)
  const to = readDate(query.get('den') ?? '') ?? asker.today
  const from = readDate(query.get('tu') ?? '') ?? `${year}-01-01`
  const body = await bodyAsked(asker, query.get('don-vi') ?? '')
  const processes = countedProcesses(asker)
  return {
    from: from > to ? to : from,
    to: to > asker.today ? asker.today : to,
    dimension: STATISTIC_DIMENSIONS.find(each => each === query.get('theo')) ?? 'body',
    process: processes.find(each => each.value === query.get('loai'))?.value ?? 'directive',
    body: { id: body.body, typed: body.typed, unknown: body.unknown },
  }
}

/** Kinds of matters that stand in the balance. */
function countedProcesses({ lang }: Asker): Array<{ value: string; label: string }> {
  return loadedProcesses()
    .filter(process => process.counted)
    .map(({ id, names }) => ({ value: id, label: names[lang] }))
}

/** Carried over, new, done, overdue by unit, officer or assigner, of a period. */
export async function statisticsView(asker: Asker, query: URLSearchParams) {
  const asked = await askedIn(asker, query)
  const { from, to, dimension, process, body } = asked
  const end = new Date(Math.min(instantInVietnam(to).getTime() + DAY - 1, asker.world.clock.now().instant.getTime()))
  const statistics = await statisticsOf(asker.app.db.kysely, {
    processes: [process],
    dimension,
    from: new Date(instantInVietnam(from).getTime() - 1),
    to: end,
    body: body.id,
  })
  return {
    asked,
    statistics,
    processes: countedProcesses(asker),
    bodies: await bodyOptions(asker),
    query: new URLSearchParams({
      tu: formatDate(from),
      den: formatDate(to),
      theo: dimension,
      loai: process,
      ...(body.id ? { 'don-vi': body.id } : {}),
    }).toString(),
  }
}

/** The same as a workbook. */
export async function statisticsFile(asker: Asker, query: URLSearchParams): Promise<Uint8Array> {
  const { asked, statistics } = await statisticsView(asker, query)
  const words = reportsText('vi')
  const { statisticColumns: heads } = words
  const row = (each: Statistics['total'], name: string) => [
    name,
    each.carried,
    each.opened,
    each.done,
    each.late,
    each.withdrawn,
    each.end,
    each.overdue,
  ]
  const figure = (header: string) => ({ header, width: 16, kind: 'number' as const })
  return writeXlsx([
    {
      name: 'Thống kê',
      title: [words.statistics, words.statisticsOf({ from: asked.from, to: asked.to })],
      columns: [
        { header: words.dimensions[asked.dimension], width: 44 },
        ...[heads.carried, heads.opened, heads.done, heads.late, heads.withdrawn, heads.end, heads.overdue].map(figure),
      ],
      rows: [...statistics.rows.map(each => row(each, each.name || words.nobody)), row(statistics.total, words.total)],
    },
  ])
}
