import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../../platform/http/context.ts'
import { viewerHere } from '../../../org/pages/viewer-here.ts'
import {
  Button,
  DataTable,
  EmptyState,
  FormActs,
  PageHead,
  Section,
  TextField,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { agenciesLike } from '../sending/directory.ts'
import { whenWords } from '../../../casework/clocks/when-words.ts'
import { exchangeText } from '../text.ts'
import { useWords } from './words.ts'

export const handle: PageHandle = { frame: 'office' }

const MOST = 100

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  viewerHere(app, 'exchange')
  const typed = new URL(request.url).searchParams.get('tim') ?? ''
  const found = await agenciesLike(app.db.kysely, typed, { limit: MOST, onlyActive: false })
  return { lang: app.lang, typed, rows: found.map(row => ({ ...row, seenAt: whenWords(row.seenAt, app.lang) })) }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${exchangeText(loaderData?.lang ?? 'vi').directory} – Khéo` },
]

/** Agencies on the axis, to look up a code or a name. */
export default function DirectoryPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { rows, typed } = loaderData
  return (
    <>
      <PageHead
        crumbs={[{ label: words.exchange, href: '/lien-thong' }, { label: words.directory }]}
        title={words.directory}
        note={words.directoryNote}
      />
      <Section id="tim-co-quan" head={words.find} hideHead>
        <form method="get" action="/lien-thong/danh-ba">
          <TextField name="tim" type="search" label={words.find} value={typed} optional />
          <FormActs>
            <Button look="primary">{words.search}</Button>
          </FormActs>
        </form>
      </Section>
      <Section id="co-quan" head={words.directory} hideHead>
        {rows.length === 0 ? (
          <EmptyState>{typed === '' ? words.directoryEmpty : words.nobodyFound}</EmptyState>
        ) : (
          <DataTable
            caption={words.directory}
            hideCaption
            rows={rows}
            rowKey={row => row.code}
            columns={[
              { id: 'name', head: words.name, rowHead: true, wide: true, cell: row => row.name },
              { id: 'code', head: words.electronicCode, cell: row => row.givenCode },
              { id: 'state', head: words.state, cell: row => (row.active ? words.active : words.inactive) },
              { id: 'seen', head: words.seen, soft: true, cell: row => row.seenAt },
            ]}
          />
        )}
      </Section>
    </>
  )
}
