import type { LoaderFunctionArgs } from 'react-router'
import { formatDate } from '@kheo/viet-text'
import { askerOf } from '../../../casework/asker.ts'
import { whenWords } from '../../../casework/clocks/when-words.ts'
import { dateInVietnam } from '../../../kernel/clock.ts'
import { appContext } from '../../../platform/http/context.ts'
import { writeXlsx } from '../../../platform/web/xlsx.ts'
import { lastApproval, PLAN_COLUMNS, underHeadings } from '../plan/columns.ts'
import { planEntries } from '../plan/store.ts'
import { yearIn } from '../plan/year.ts'
import { workFilesText } from '../text.ts'

/** The file plan of the year as XLSX, in the five columns of the decree. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, viewer, world, lang, today } = await askerOf(context.get(appContext))
  const year = yearIn(new URL(request.url).searchParams, today)
  const lines = await planEntries(app.db.kysely, viewer.post.bodyId, year)
  const words = workFilesText(lang)
  const title = words.planOf(year)
  const approval = lastApproval(lines)
  const approved = approval ? [words.planApproved({ on: formatDate(dateInVietnam(approval.at)), by: approval.by })] : []
  const bytes = await writeXlsx([
    {
      name: title.slice(0, 31),
      title: [viewer.post.bodyName, title, ...approved, `${viewer.personName}, ${whenWords(world.clock.now().instant, lang)}`],
      columns: PLAN_COLUMNS.map(column => ({ header: column.head[lang], width: column.width })),
      rows: underHeadings(lines).flatMap(({ heading, lines: own }) => [
        ...(heading === '' ? [] : [PLAN_COLUMNS.map(column => (column.id === 'title' ? heading : ''))]),
        ...own.map(line => PLAN_COLUMNS.map(column => column.cell(line, lang))),
      ]),
    },
  ])
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="danh-muc-ho-so-${year}.xlsx"`,
    },
  })
}
