import type { LoaderFunctionArgs } from 'react-router'
import { formatDate } from '@kheo/viet-text'
import { askerOf } from '../../../casework/asker.ts'
import { whenWords } from '../../../casework/when-words.ts'
import { appContext } from '../../../platform/http/context.ts'
import { writeXlsx } from '../../../platform/xlsx.ts'
import { fileQuery } from '../list-query.ts'
import { STATE_NAMES } from '../names.ts'
import { fileLines } from '../store.ts'
import { workFilesText } from '../text.ts'

/** Longer lists are narrowed by their days. */
const LINES = 20_000

/** Exactly the work files of the list as it is filtered, as XLSX. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, viewer, world, lang } = await askerOf(context.get(appContext))
  const query = { ...fileQuery(new URL(request.url).searchParams), after: null }
  const words = workFilesText(lang)
  const lines = await fileLines(app.db.kysely, viewer, query, LINES)
  const filter = [
    words.tabs[query.tab],
    query.text ? `“${query.text}”` : '',
    query.from ? `${words.openedFrom} ${formatDate(query.from)}` : '',
    query.to ? `${words.openedUntil} ${formatDate(query.to)}` : '',
  ]
  const bytes = await writeXlsx([
    {
      name: words.files,
      title: [
        viewer.post.bodyName,
        `${words.files}: ${filter.filter(Boolean).join(', ')}`,
        `${viewer.personName}, ${whenWords(world.clock.now().instant, lang)}`,
      ],
      columns: [
        { header: words.code, width: 14 },
        { header: words.title, width: 60 },
        { header: words.inCharge, width: 24 },
        { header: words.openedOn, width: 12 },
        { header: words.due, width: 12 },
        { header: words.progress, width: 10 },
        { header: words.documents, width: 10, kind: 'number' },
        { header: words.state, width: 18 },
      ],
      rows: lines
        .slice(0, LINES)
        .map(line => [
          line.code,
          line.title,
          line.inCharge ?? '',
          formatDate(line.openedOn),
          line.dueOn ? formatDate(line.dueOn) : '',
          `${line.progress} %`,
          line.documents,
          STATE_NAMES[line.state][lang],
        ]),
    },
  ])
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': 'attachment; filename="ho-so-cong-viec.xlsx"',
      'cache-control': 'private, no-store',
    },
  })
}
