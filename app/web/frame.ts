import { toEpochDay } from '@kheo/working-days'
import { COUNT_CAP, laneCounts, unreadNotices, type LaneCounts } from '../../casework/index.ts'
import type { Lang, Viewer } from '../../kernel/access.ts'
import { calendarOf } from '../../org/index.ts'
import type { AppContext, RetainedForm, Theme } from '../../platform/http/context.ts'
import { KEPT_PARAMETER, keptForm } from '../checks/kept-forms.ts'
import { keptLabels } from '../checks/kept-labels.ts'
import { menuFor, type MenuEntry } from './menu.ts'

/** What the frame around every page shows. */
export type Frame = {
  lang: Lang
  theme: Theme
  today: string
  csrf: string
  requestId: string
  path: string
  menu: readonly FrameItem[]
  viewer: FrameViewer | null
  /** Name of today's day off, if it is one. */
  dayOff: string | null
  notices: number
  /** Ends of the session, ms since 1970. */
  session: { idleUntil: number; endsAt: number; sample: boolean } | null
  clockTrouble: 'set-back' | 'set-forward' | null
  /** What was typed when the session ended, given back to its account. */
  kept: KeptInPage | null
}

export type KeptInPage = RetainedForm & { readonly id: string; readonly labels: Readonly<Record<string, string>> }

export type FrameItem = MenuEntry & { count: string | null }
export type FrameViewer = { name: string; title: string; bodyName: string; onBehalfOf: string | null }

/** Gathers the frame of a page. A refusal page asks the database for nothing: it may be what is away. */
export async function frameOf(app: AppContext, request: Request): Promise<Frame> {
  const { viewer, lang, session, clock } = app
  const away = app.refusal?.problem.status === 503
  const url = new URL(request.url)
  const [living, kept] = await Promise.all([
    viewer && !away ? livingParts(app, viewer) : STILL,
    viewer && !away ? keptForm(app, viewer.accountId, url.searchParams.get(KEPT_PARAMETER)) : null,
  ])
  return {
    lang,
    theme: app.theme,
    today: clock.now().today,
    csrf: app.csrf,
    requestId: app.requestId,
    path: url.pathname,
    menu: menuFor(viewer, lang).map(item => ({ ...item, count: countOf(item, living.counts) })),
    viewer: viewer && frameViewer(viewer),
    dayOff: living.dayOff,
    notices: living.notices,
    session: session && { idleUntil: session.idleUntil.getTime(), endsAt: session.endsAt.getTime(), sample: session.sample },
    clockTrouble: clock.trouble()?.kind ?? null,
    kept: kept && { ...kept, labels: keptLabels(kept, lang) },
  }
}

type Living = { counts: LaneCounts | null; notices: number; dayOff: string | null }
const STILL: Living = { counts: null, notices: 0, dayOff: null }

async function livingParts({ db, world }: AppContext, viewer: Viewer): Promise<Living> {
  const [counts, notices, now] = await Promise.all([laneCounts(db.kysely, viewer), unreadNotices(db.kysely, viewer), world()])
  const calendar = calendarOf(now)
  const { today } = now.clock.now()
  const row = calendar.isWorkingDay(today) ? undefined : calendar.days.rows.get(toEpochDay(today))
  return { counts, notices, dayOff: row?.name ?? null }
}

function countOf({ countLane }: MenuEntry, counts: LaneCounts | null): string | null {
  const lanes: Readonly<Record<string, number>> = counts ?? {}
  const count = countLane ? (lanes[countLane] ?? 0) : 0
  if (count === 0) return null
  return count > COUNT_CAP ? `${COUNT_CAP.toLocaleString('vi-VN')}+` : String(count)
}

function frameViewer({ personName, post, onBehalfOf }: Viewer): FrameViewer {
  // "Trưởng phòng Kinh tế" names its division already.
  const named = post.unitName === null || post.title.toLocaleLowerCase('vi').includes(post.unitName.toLocaleLowerCase('vi'))
  return {
    name: personName,
    title: named ? post.title : `${post.title}, ${post.unitName}`,
    bodyName: post.bodyName,
    onBehalfOf: onBehalfOf?.personName ?? null,
  }
}
