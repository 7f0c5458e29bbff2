import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { GatewayProblem } from '@kheo/edxml'
import { appContext } from '../../../platform/http/context.ts'
import { SIGNATURE_CHECK_JOB } from '../../../records/index.ts'
import { PostForm } from '../../../org/pages/parts.tsx'
import { viewerHere } from '../../../org/pages/viewer-here.ts'
import {
  Button,
  DataTable,
  EmptyState,
  Missing,
  Notice,
  PageHead,
  Pager,
  Section,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { workOutbox } from '../../../platform/telling/outbox.ts'
import { exchangeLines, LISTS, type ExchangeLine } from '../relations/exchange-view.ts'
import { exchangeHandlers } from '../jobs.ts'
import { joinAnswers } from '../relations/join-answers.ts'
import { linkFor } from '../relations/links.ts'
import { waitingRequests } from '../relations/messages.ts'
import { exchangeParts } from '../parts.ts'
import { pull } from '../arriving/receive.ts'
import { sayWhatIsDue } from '../sending/say.ts'
import { exchangeText } from '../text.ts'
import { useWords } from './words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { post } = viewerHere(app, 'exchange')
  const query = new URL(request.url).searchParams
  const list = LISTS.find(name => name === query.get('muc')) ?? 'den'
  const before = query.get('truoc')
  const db = app.db.kysely
  const page = await exchangeLines(db, {
    body: post.bodyId,
    list,
    before: before === null ? null : instantOf(before),
    lang: app.lang,
  })
  return {
    ...page,
    list,
    lang: app.lang,
    waiting: await waitingRequests(db, post.bodyId),
    connected: (await linkFor(db, post.bodyId)) !== null,
    fetched: fetchedOf(query),
    failed: query.get('loi'),
  }
}

const instantOf = (text: string): Date | null => (Number.isNaN(Date.parse(text)) ? null : new Date(text))

const fetchedOf = (query: URLSearchParams) =>
  query.has('nhan') ? { stored: Number(query.get('nhan')) || 0, failed: Number(query.get('hong')) || 0 } : null

/** Sends and fetches what waits, now instead of at the next minute. */
export async function action({ context }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const { post } = viewerHere(app, 'exchange')
  const link = await linkFor(app.db.kysely, post.bodyId)
  if (link === null) return redirect('/lien-thong')
  const parts = exchangeParts(app)
  try {
    const { stored, failed } = await pull(parts, link)
    if (stored > 0) await app.jobs.send(SIGNATURE_CHECK_JOB, {}, { onceKey: SIGNATURE_CHECK_JOB })
    await sayWhatIsDue(parts)
    await joinAnswers(app.db, await app.world())
    await workOutbox(app.db, exchangeHandlers(app), { now: () => app.clock.now().instant })
    return redirect(`/lien-thong?nhan=${stored}&hong=${failed}`)
  } catch (error) {
    if (!(error instanceof GatewayProblem)) throw error
    return redirect(`/lien-thong?loi=${encodeURIComponent(error.message)}`)
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${exchangeText(loaderData?.lang ?? 'vi').exchange} – Khéo` },
]

/** What came and went over the axis, and what senders ask. */
export default function ExchangePage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { list, lines, next, waiting, connected, fetched, failed } = loaderData
  const empty = { den: words.nothingArrived, di: words.nothingSent, 'yeu-cau': words.noRequests }[list]
  const tab = (name: typeof list, label: string, count?: string) => ({
    href: `/lien-thong?muc=${name}`,
    label,
    count,
    current: list === name,
  })
  return (
    <>
      <PageHead
        title={words.exchange}
        note={words.exchangeNote}
        tabs={{
          label: words.exchange,
          items: [
            tab('den', words.arrived),
            tab('di', words.sent),
            tab('yeu-cau', words.requests, waiting > 0 ? String(waiting) : undefined),
            { href: '/lien-thong/danh-ba', label: words.directory, end: true },
          ],
        }}
        acts={
          connected ? (
            <PostForm failed={words.notDone}>
              <Button>{words.fetched}</Button>
            </PostForm>
          ) : undefined
        }
      />
      {fetched ? (
        <Notice kind={fetched.failed > 0 ? 'warning' : 'done'} live>
          {words.fetchedDone(fetched.stored, fetched.failed)}
        </Notice>
      ) : null}
      {failed ? (
        <Notice kind="warning" live>
          {failed}
        </Notice>
      ) : null}
      {connected ? null : (
        <Notice kind="warning">
          {words.noLink} {words.noLinkNote}
        </Notice>
      )}
      <Section id="goi-tin" head={words.exchange} hideHead>
        {lines.length === 0 ? (
          <EmptyState>{empty}</EmptyState>
        ) : (
          <DataTable
            caption={words.exchange}
            hideCaption
            columns={columnsOf(words, list)}
            rows={lines}
            rowKey={line => line.id}
          />
        )}
        {next === null ? null : <Pager href={`/lien-thong?muc=${list}&truoc=${encodeURIComponent(next)}`} />}
      </Section>
    </>
  )
}

function columnsOf(words: ReturnType<typeof useWords>, list: (typeof LISTS)[number]): Column<ExchangeLine>[] {
  return [
    {
      id: 'what',
      head: words.document,
      rowHead: true,
      wide: true,
      cell: line => (
        <>
          <a href={`/lien-thong/${line.id}`}>{line.what || <Missing />}</a>
          {line.business ? ` (${line.business.toLocaleLowerCase('vi')})` : null}
        </>
      ),
    },
    { id: 'other', head: list === 'di' ? words.to : words.from, cell: line => line.other },
    { id: 'at', head: words.at, cell: line => line.at },
    { id: 'state', head: words.state, cell: line => <StateCell line={line} /> },
  ]
}

function StateCell({ line }: { line: ExchangeLine }) {
  const words = useWords()
  return (
    <>
      {line.waits ? <strong>{words.answer}</strong> : line.state}
      {line.error ? <div className="quiet">{line.error}</div> : null}
    </>
  )
}
