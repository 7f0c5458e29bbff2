import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { GatewayProblem } from '@kheo/edxml'
import { appContext } from '../../../platform/http/context.ts'
import { administer } from '../../../org/pages/admin/administer.ts'
import { PostForm } from '../../../org/pages/parts.tsx'
import { viewerHere } from '../../../org/pages/viewer-here.ts'
import { Button, DataTable, EmptyState, Notice, PageHead, Section, type PageHandle, type PageProps } from '../../../ui/index.ts'
import { agenciesLike, confirmAgency, takeDirectory } from '../sending/directory.ts'
import { activeLinks } from '../relations/links.ts'
import { exchangeParts } from '../parts.ts'
import { exchangeText } from '../text.ts'
import { textOf } from '../../../org/pages/form.ts'
import { useWords } from './words.ts'

export const handle: PageHandle = { frame: 'office' }

const HREF = '/quan-tri/lien-thong/danh-ba'
const MOST = 200

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  viewerHere(app, 'admin.exchange')
  const query = new URL(request.url).searchParams
  const rows = await agenciesLike(app.db.kysely, '', { limit: MOST, onlyActive: false })
  return {
    lang: app.lang,
    rows: rows.map(({ code, name, givenCode, active }) => ({ code, name, givenCode, active })),
    fetched: query.get('lay'),
    failed: query.get('loi'),
  }
}

/** Confirms an agency, takes one out of use, or fetches the axis' directory. */
export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  viewerHere(app, 'admin.exchange')
  const body = await request.formData()
  const at = app.clock.now().instant
  if (body.get('do') === 'fetch') return fetchDirectory(exchangeParts(app), at)
  const [active, code] = [body.get('do') === 'use', textOf(body, 'code')]
  const line = { right: 'admin.exchange', act: active ? 'exchange.agency-confirmed' : 'exchange.agency-stopped', subject: code }
  await administer(app, line, async (tx, { accountId }) => {
    await confirmAgency(tx, { code, active, by: accountId, at })
    return true
  })
  return redirect(HREF)
}

async function fetchDirectory(parts: ReturnType<typeof exchangeParts>, at: Date) {
  let taken = 0
  try {
    for (const link of await activeLinks(parts.db.kysely)) {
      taken += await takeDirectory(parts.db.kysely, await parts.gateway(link.id).agencies(), at)
    }
    return redirect(`${HREF}?lay=${taken}`)
  } catch (error) {
    if (!(error instanceof GatewayProblem)) throw error
    return redirect(`${HREF}?loi=${encodeURIComponent(error.message)}`)
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${exchangeText(loaderData?.lang ?? 'vi').directory} – Khéo` },
]

/** The directory for the administrator: those nobody knew come first. */
export default function ConfirmPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { rows, fetched, failed } = loaderData
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.admin, href: '/quan-tri' },
          { label: words.links, href: '/quan-tri/lien-thong' },
          { label: words.directory },
        ]}
        title={words.directory}
        note={words.directoryNote}
        acts={
          <PostForm failed={words.notDone} form="lay" hidden={{ do: 'fetch' }}>
            <Button>{words.fetchDirectory}</Button>
          </PostForm>
        }
      />
      {fetched === null ? null : (
        <Notice kind="done" live>
          {words.directoryFetched(Number(fetched) || 0)}
        </Notice>
      )}
      {failed === null ? null : (
        <Notice kind="warning" live>
          {failed}
        </Notice>
      )}
      <Section id="co-quan" head={words.directory} hideHead>
        {rows.length === 0 ? (
          <EmptyState>{words.directoryEmpty}</EmptyState>
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
              { id: 'act', head: '', cell: row => <Use code={row.code} name={row.name} active={row.active} /> },
            ]}
          />
        )}
      </Section>
    </>
  )
}

function Use({ code, name, active }: { code: string; name: string; active: boolean }) {
  const words = useWords()
  return (
    <PostForm failed={words.notDone} formId={`co-quan-${code}`} hidden={{ code, do: active ? 'stop' : 'use' }}>
      <Button>
        {active ? words.stopUsing : words.confirm}
        <span className="only-read-aloud"> {name}</span>
      </Button>
    </PostForm>
  )
}
