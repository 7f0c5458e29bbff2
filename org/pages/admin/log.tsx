import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../../platform/http/context.ts'
import { DataTable, EmptyState, OfficeTime, PageHead, Pager, Section, type Column, type PageProps } from '../../../ui/index.ts'
import { adminActs } from '../../store/admin-log.ts'
import { attempts } from '../../store/login-attempt.ts'
import { adminMeta, adminText } from './text.ts'

const PAGE = 50

/** A line of either log as a page shows it. */
type Line = { id: string; at: string; who: string; what: string; subject: string; address: string; more: string }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { searchParams } = new URL(request.url)
  const before = new Date(searchParams.get('truoc') ?? '9999-01-01')
  const logins = searchParams.get('xem') === 'dang-nhap'
  const paged = { before: Number.isNaN(before.getTime()) ? undefined : before, limit: PAGE + 1 }
  const db = app.db.kysely
  const text = adminText(app.lang)
  const found: Line[] = logins
    ? (await attempts(db, paged)).map(each => ({
        id: each.id,
        at: each.at.toISOString(),
        who: each.name,
        what: text.outcome[each.outcome] ?? each.outcome,
        subject: '',
        address: each.address,
        more: each.browser,
      }))
    : (await adminActs(db, paged)).map(each => ({
        id: each.id,
        at: each.at.toISOString(),
        who: each.who ?? text.logServer,
        what: each.act,
        subject: each.subject,
        address: each.address ?? '',
        more: Object.keys(each.detail).length > 0 ? JSON.stringify(each.detail) : '',
      }))
  const lines = found.slice(0, PAGE)
  return { lang: app.lang, logins, lines, next: found.length > PAGE ? (lines.at(-1)?.at ?? null) : null }
}

export const meta = adminMeta(text => text.log)

export default function Log({ loaderData }: PageProps<typeof loader>) {
  const { lang, logins, lines, next } = loaderData
  const text = adminText(lang)
  const columns: Column<Line>[] = [
    { id: 'at', head: text.logWhen, rowHead: true, cell: line => <OfficeTime instant={line.at} full /> },
    { id: 'who', head: text.logWho, cell: line => line.who },
    { id: 'what', head: logins ? text.logOutcome : text.logAct, cell: line => line.what },
    ...(logins ? [] : [{ id: 'subject', head: text.logSubject, cell: (line: Line) => line.subject }]),
    { id: 'address', head: text.logAddress, cell: line => line.address },
    { id: 'more', head: logins ? text.logBrowser : text.state, soft: true, wide: true, cell: line => line.more },
  ]
  const base = logins ? '/quan-tri/nhat-ky?xem=dang-nhap&' : '/quan-tri/nhat-ky?'
  return (
    <>
      <PageHead
        title={text.log}
        note={text.logNote}
        crumbs={[{ label: text.admin, href: '/quan-tri' }, { label: text.log }]}
        tabs={{
          label: text.log,
          items: [
            { href: '/quan-tri/nhat-ky', label: text.logActs, current: !logins },
            { href: '/quan-tri/nhat-ky?xem=dang-nhap', label: text.logLogins, current: logins },
          ],
        }}
      />
      <Section id="dong" head={text.log} hideHead>
        {lines.length === 0 ? (
          <EmptyState>{text.logNone}</EmptyState>
        ) : (
          <DataTable caption={text.log} hideCaption columns={columns} rows={lines} rowKey={line => line.id} />
        )}
        <Pager href={next ? `${base}truoc=${encodeURIComponent(next)}` : undefined} />
      </Section>
    </>
  )
}
