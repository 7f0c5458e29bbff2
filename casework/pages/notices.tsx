import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import {
  Aloud,
  Button,
  ButtonLink,
  EmptyState,
  HiddenFields,
  Link,
  OfficeTime,
  PageHead,
  Pager,
  Section,
  type PageHandle,
  type PageProps,
} from '../../ui/index.ts'
import { ANNOUNCE_RIGHT } from '../notices/announce.ts'
import { askerOf } from '../asker.ts'
import { localPath } from '../forms/matter-post.ts'
import { markRead, notices, type NoticeCursor, type NoticeLine } from '../notices/notices.ts'
import { caseworkText } from '../text.ts'
import { UNREAD_CAP, unreadNotices } from '../notices/unread-notices.ts'
import { isUuid } from '../inbox/work-query.ts'
import { useWords } from './parts/words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, viewer, lang } = await askerOf(context.get(appContext))
  const page = await notices(app.db.kysely, viewer, { lang, after: cursorIn(request.url) })
  const unread = await unreadNotices(app.db.kysely, viewer)
  return {
    ...page,
    unread: unread >= UNREAD_CAP ? '99+' : String(unread),
    csrf: app.csrf,
    lang,
    mayAnnounce: viewer.rights.has(ANNOUNCE_RIGHT),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { app, viewer, world } = await askerOf(context.get(appContext))
  const posted = await request.formData()
  const one = String(posted.get('thong-bao') ?? '')
  await markRead(app.db.kysely, viewer, { ids: isUuid(one) ? [one] : undefined, at: world.clock.now().instant })
  throw redirect(localPath(posted.get('ve')) ?? '/thong-bao')
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${caseworkText(loaderData?.lang ?? 'vi').notices} – Khéo` },
]

/** `?sau=<instant>_<id>`: from there on. */
function cursorIn(address: string): NoticeCursor | null {
  const [at = '', id] = (new URL(address).searchParams.get('sau') ?? '').split('_')
  return isUuid(id) && !Number.isNaN(Date.parse(at)) ? { at, id } : null
}

/** What was told to me, newest first; unread by weight. */
export default function NoticesPage({ loaderData: { lines, next, unread, csrf, mayAnnounce } }: PageProps<typeof loader>) {
  const words = useWords()
  return (
    <>
      <PageHead
        title={words.notices}
        note={words.noticesNote(unread)}
        acts={
          <>
            {mayAnnounce ? <ButtonLink href="/thong-bao/gui">{words.announce}</ButtonLink> : null}
            {unread === '0' ? null : <MarkAll csrf={csrf} />}
          </>
        }
      />
      {lines.length === 0 ? <EmptyState>{words.noticesEmpty}</EmptyState> : null}
      <Section id="danh-sach" head={words.notices} hideHead>
        <ul className="file-list">
          {lines.map(line => (
            <Line key={line.id} line={line} csrf={csrf} />
          ))}
        </ul>
        {next ? <Pager href={`/thong-bao?sau=${encodeURIComponent(`${next.at}_${next.id}`)}`} /> : null}
      </Section>
    </>
  )
}

function MarkAll({ csrf }: { csrf: string }) {
  const words = useWords()
  return (
    <form action="/thong-bao" method="post">
      <HiddenFields values={{ csrf }} />
      <Button>{words.noticeMarkAll}</Button>
    </form>
  )
}

function Line({ line, csrf }: { line: NoticeLine; csrf: string }) {
  const words = useWords()
  const said = line.read ? line.words : <b>{line.words}</b>
  return (
    <li>
      <span>
        {line.matter ? <Link href={`/viec/${line.matter}`}>{said}</Link> : said}
        {line.read ? null : <Aloud>{` (${words.noticeUnread})`}</Aloud>}
      </span>
      <span className="quiet">{line.code}</span>
      <span className="file-size">
        <OfficeTime instant={line.at} />
      </span>
      {line.read ? null : (
        <form action="/thong-bao" method="post">
          <HiddenFields values={{ csrf, 'thong-bao': line.id }} />
          <Button look="text" of={line.words}>
            {words.noticeMark}
          </Button>
        </form>
      )}
    </li>
  )
}
