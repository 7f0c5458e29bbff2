import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../../../kernel/problem.ts'
import { calendarYears, pendingDecisions, sourceOfDay } from '../../../../law/index.ts'
import { appContext, type AppContext } from '../../../../platform/http/context.ts'
import { Notice, PageHead, Section, type PageProps } from '../../../../ui/index.ts'
import { editCalendar, proposedCalendar } from '../../../services/calendar-edit.ts'
import { ownDays } from '../../../store/calendar.ts'
import { orgWiring } from '../../../wiring.ts'
import { refused, textOf } from '../../form.ts'
import { Done } from '../../parts.tsx'
import { administer } from '../administer.ts'
import { CalendarForm, MovesTable } from './calendar-form.tsx'
import { calendarEditIn } from './calendar-input.ts'
import { CalendarTable, type CalendarDay } from './calendar-table.tsx'
import { adminMeta, adminText } from '../text.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { searchParams } = new URL(request.url)
  const { today } = app.clock.now()
  const asked = searchParams.get('nam') ?? today.slice(0, 4)
  const year = /^20[1-4]\d$/.test(asked) ? asked : today.slice(0, 4)
  const own = (await ownDays(app.db.kysely)).filter(day => day.date.startsWith(year))
  const set = new Map(own.map(day => [day.date, day]))
  const national = calendarYears.find(each => String(each.year) === year)
  const days: CalendarDay[] = [
    ...(national?.rows ?? []).map(day => ({
      date: day.date,
      name: day.name,
      kind: day.kind,
      status: day.status,
      source: sourceOfDay(day),
      replaced: set.has(day.date),
    })),
    ...own.map(day => ({
      date: day.date,
      name: day.name,
      kind: day.kind,
      status: day.status,
      source: day.source,
      replaced: false,
    })),
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const years = [...new Set([...calendarYears.map(each => String(each.year)), year])].toSorted()
  const pending = pendingDecisions.filter(each => each.days.some(day => day.startsWith(year))).map(each => each.about)
  return { lang: app.lang, year, years, days, known: national !== undefined, pending, done: searchParams.get('da') === 'ghi' }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const edit = calendarEditIn(body)
  if (isProblem(edit)) return refused(edit, { body, lang: app.lang })
  if (textOf(body, 'act') === 'preview') return preview(app, body, edit)
  const days = [...edit.set.map(day => day.date), ...edit.removed]
  const line = { right: 'admin.calendar', act: 'calendar.edit', subject: days.join(', '), detail: { ...edit } }
  const done = await administer(app, line, (tx, { accountId }) => editCalendar(tx, { edit, by: accountId, now: app.clock.now() }))
  return isProblem(done)
    ? refused(done, { body, lang: app.lang })
    : redirect(`/quan-tri/lich-lam-viec?nam=${days[0]?.slice(0, 4)}&da=ghi`)
}

async function preview(app: AppContext, body: FormData, edit: Parameters<typeof proposedCalendar>[1]) {
  const { previewRecalculation } = orgWiring()
  const calendar = await proposedCalendar(app.db.kysely, edit)
  const dates = [...edit.set.map(day => day.date), ...edit.removed]
  const moves = previewRecalculation ? await previewRecalculation(app.db.kysely, { calendar, dates }) : null
  const values = Object.fromEntries([...body.entries()].map(([name, value]) => [name, String(value)]))
  return data({ state: { form: '', problems: [], values }, done: null, secret: null, preview: { moves } })
}

export const meta = adminMeta(text => text.calendar)

export default function Calendar({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, year, years, days, known, pending, done } = loaderData
  const text = adminText(lang)
  const preview = actionData?.preview ?? null
  const tabs = years.map(each => ({ href: `/quan-tri/lich-lam-viec?nam=${each}`, label: each, current: each === year }))
  return (
    <>
      <PageHead
        title={text.calendar}
        note={text.calendarNote}
        crumbs={[{ label: text.admin, href: '/quan-tri' }, { label: text.calendar }]}
        tabs={{ label: text.calendar, items: tabs }}
      />
      <Done words={done ? text.calendarSaved : null} />
      {known ? null : <Notice kind="warning">{text.calendarUnknown}</Notice>}
      {pending.map(about => (
        <Notice kind="info" key={about}>
          {text.calendarPending} {about}
        </Notice>
      ))}
      <Section id="nam" head={text.calendarYear(year)}>
        <CalendarTable days={days} lang={lang} year={year} />
      </Section>
      {preview ? <MovesTable moves={preview.moves} lang={lang} /> : null}
      <Section id="sua" head={text.calendarEdit} look="form">
        <CalendarForm state={actionData?.state} previewed={preview !== null} lang={lang} />
      </Section>
    </>
  )
}
