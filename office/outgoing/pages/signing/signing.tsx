import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, refused } from '../../../../casework/asker.ts'
import { isId } from '../../../../kernel/ids.ts'
import { isProblem, problem } from '../../../../kernel/problem.ts'
import { DoneNotice } from '../../../../casework/pages/parts/done-notice.tsx'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  HiddenFields,
  Notice,
  PageHead,
  Section,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { partsOf } from '../../parts-of.ts'
import { failureWords } from '../../signing/faults.ts'
import { signingCounts, signingLines, SIGNING_LISTS, type SigningList } from '../../signing/inbox.ts'
import { keysOf } from '../../signing/key-store.ts'
import { openRequests } from '../../signing/request-store.ts'
import { advance, giveUp } from '../../signing/sign.ts'
import { whenWords } from '../../../../casework/clocks/when-words.ts'
import { pageText } from '../text.ts'
import { useWords } from '../use-words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { app, viewer, lang } = asker
  // What waits at the service is asked for again with every look at the page.
  const own = (await openRequests(app.db.kysely)).filter(each => each.accountId === viewer.accountId)
  for (const row of own) await advance(partsOf(asker), row)
  const params = new URL(request.url).searchParams
  const list: SigningList = SIGNING_LISTS.find(each => each === params.get('loc')) ?? 'cho-ky'
  const [lines, counts, keys] = [
    await signingLines(app.db.kysely, viewer, list),
    await signingCounts(app.db.kysely, viewer),
    await keysOf(app.db.kysely, { personId: viewer.personId, bodyId: null }),
  ]
  return {
    lang,
    done: params.get('xong'),
    list,
    counts,
    rows: lines.map(line => ({
      ...line,
      at: whenWords(line.at, lang),
      expiresAt: line.expiresAt ? whenWords(line.expiresAt, lang) : null,
      failure:
        line.state === 'failed'
          ? failureWords(line.failure, lang)
          : pageText(lang).requestStates[line.state === 'cancelled' ? 'cancelled' : 'expired'],
    })),
    hasKey: keys.length > 0,
    waiting: own.length > 0 && list === 'dang-ky',
    csrf: app.csrf,
  }
}

/** The signer gives a request up. */
export async function action({ context, request }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const id = (await request.formData()).get('yeu-cau')
  const done = isId(id) ? await giveUp(partsOf(asker), id) : problem('outgoing/no-such-request')
  if (isProblem(done)) throw refused(done)
  throw redirect('/van-ban/di/ky?loc=loi')
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en'; waiting: boolean } }) => [
  { title: `${pageText(loaderData?.lang ?? 'vi').signingInbox} – Khéo` },
  // Looks again by itself, with scripts or without.
  ...(loaderData?.waiting ? [{ httpEquiv: 'refresh', content: '5' }] : []),
]

type Data = PageProps<typeof loader>['loaderData']

/** What waits for my signature, and what became of what I signed? */
export default function SigningInbox({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { list, counts, rows, hasKey } = loaderData
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: words.signingInbox }]}
        title={words.signingInbox}
        acts={<ButtonLink href="/van-ban/di/khoa">{words.ownKeys}</ButtonLink>}
        tabs={{
          label: words.signingInbox,
          items: SIGNING_TABS.map(each => ({
            href: `/van-ban/di/ky?loc=${each}`,
            label: words.signingTab(each, counts[each]),
            current: each === list,
          })),
        }}
      />
      <DoneNotice done={loaderData.done} />
      {hasKey ? null : (
        <Notice kind="info" acts={<ButtonLink href="/van-ban/di/khoa">{words.addKey}</ButtonLink>}>
          {words.noKeyYet}
        </Notice>
      )}
      {loaderData.waiting ? <Notice kind="info">{words.confirmNow}</Notice> : null}
      <Section id="ky" head={words.signingInbox} hideHead>
        {rows.length === 0 ? (
          <EmptyState>{words.signingEmpty[list]}</EmptyState>
        ) : (
          <DataTable
            caption={words.signingInbox}
            hideCaption
            rows={rows}
            rowKey={row => row.requestId ?? row.matterId}
            columns={columnsOf(words, loaderData)}
          />
        )}
      </Section>
    </>
  )
}

const SIGNING_TABS = ['cho-ky', 'dang-ky', 'da-ky', 'loi'] as const

function columnsOf(words: ReturnType<typeof useWords>, { list, csrf }: Data): Column<Data['rows'][number]>[] {
  return [
    { id: 'code', head: words.numberColumn, cell: row => row.code, soft: true },
    {
      id: 'title',
      head: words.documentColumn,
      rowHead: true,
      wide: true,
      cell: row => <a href={`/van-ban/di/${row.matterId}`}>{row.title}</a>,
    },
    { id: 'at', head: words.dayColumn, cell: row => row.at },
    ...(list === 'dang-ky'
      ? [{ id: 'until', head: words.confirmUntil, cell: (row: Data['rows'][number]) => row.expiresAt }]
      : []),
    ...(list === 'loi' ? [{ id: 'why', head: words.reason, cell: (row: Data['rows'][number]) => row.failure }] : []),
    {
      id: 'act',
      head: words.signing,
      word: '',
      cell: row =>
        list === 'cho-ky' || list === 'loi' ? (
          <ButtonLink href={`/van-ban/di/${row.matterId}/${row.seal ? 'dong-dau' : 'ky'}`}>
            {list === 'loi' ? words.signAgain : row.seal ? words.coSeal : words.sign_}
          </ButtonLink>
        ) : list === 'dang-ky' ? (
          <form method="post">
            <HiddenFields values={{ csrf, 'yeu-cau': row.requestId ?? '' }} />
            <Button look="text" of={row.title}>
              {words.giveUp}
            </Button>
          </form>
        ) : (
          <a href={`/van-ban/di/${row.matterId}/chu-ky`}>{words.checkSignature}</a>
        ),
    },
  ]
}
