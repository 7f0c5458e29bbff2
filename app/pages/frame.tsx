import { use, type ReactNode } from 'react'
import { UNSAFE_DataRouterContext, useLocation, useRevalidator } from 'react-router'
import { AppShell, ButtonLink, MAIN_ID, Notice, tellLiveNews, UiContext, useLive, type MenuItem } from '../../ui/index.ts'
import type { Frame as FrameData, FrameViewer } from '../web/frame.ts'
import { appText } from '../text.ts'
import { isFormInUse } from './form-in-use.ts'
import { RouterLink } from './router-link.tsx'
import { KeptNotice } from './kept-notice.tsx'
import { NoticesBell } from './notices-bell.tsx'
import { SessionEnd } from './session-end.tsx'
import { Sending } from './trouble-notice.tsx'
import { useNoticeCount } from './use-notice-count.ts'
import { useFormFocus } from './use-form-focus.ts'
import { useSearchLine } from './use-search-line.ts'

type FrameProps = { frame: FrameData; plain?: boolean; children: ReactNode }

/** Around every page: the office frame for whoever is logged in, nothing but the page itself otherwise. */
export function Frame({ frame, plain, children }: FrameProps) {
  const { lang, theme, today, viewer } = frame
  return (
    <UiContext value={{ lang, theme, today, link: RouterLink }}>
      {viewer && !plain ? (
        <OfficeFrame frame={frame} viewer={viewer}>
          {children}
        </OfficeFrame>
      ) : (
        <PlainFrame frame={frame}>{children}</PlainFrame>
      )}
      <Sending lang={lang} />
    </UiContext>
  )
}

function OfficeFrame({ frame, viewer, children }: { frame: FrameData; viewer: FrameViewer; children: ReactNode }) {
  const { pathname } = useLocation()
  const { revalidate } = useRevalidator()
  const notices = useNoticeCount(frame)
  const router = use(UNSAFE_DataRouterContext)?.router
  useLive('/su-kien', () => {
    tellLiveNews()
    // The answer to a post (a refusal, names that a press filled in) would be gone from a page that is looked at anew.
    const answered = router !== undefined && router.state.actionData !== null
    if (answered || isFormInUse(document)) notices.ask()
    else void revalidate()
  })
  useFormFocus()
  const menu = menuItems(frame, pathname)
  const search = useSearchLine(
    frame.menu,
    frame.menu.some(item => item.href === '/viec'),
  )
  return (
    <AppShell
      home="/"
      office={[viewer.bodyName]}
      menu={menu}
      dayOff={frame.dayOff ?? undefined}
      footLinks={footLinks(frame, pathname)}
      title={menu.find(item => item.current)?.label ?? appText(frame.lang).product}
      search={search}
      acting={{ name: viewer.name, role: viewer.title, href: '/tai-khoan', onBehalf: onBehalf(viewer) }}
      notices={<NoticesBell count={notices.count} csrf={frame.csrf} />}
      banner={<Banner frame={frame} />}
    >
      {children}
    </AppShell>
  )
}

/** What everybody must know just now; empty most of the time. */
function Banner({ frame }: { frame: FrameData }) {
  const text = appText(frame.lang)
  return (
    <>
      {frame.clockTrouble === 'set-back' && <Notice kind="warning">{text.clockSetBack}</Notice>}
      {frame.clockTrouble === 'set-forward' && <Notice kind="warning">{text.clockSetForward}</Notice>}
      {frame.session?.sample && <Notice kind="info">{text.sampleBanner}</Notice>}
      <SessionEnd frame={frame} />
      {frame.kept ? <KeptNotice kept={frame.kept} frame={frame} /> : null}
    </>
  )
}

function footLinks({ lang, session }: FrameData, pathname: string) {
  const text = appText(lang)
  const back = `?ve=${encodeURIComponent(pathname)}`
  return [
    session?.sample ? { href: '/vao-vai', label: text.switchSample } : { href: `/doi-vai${back}`, label: text.switchPost },
    { href: `/hien-thi${back}`, label: text.display },
    { href: '/dang-xuat', label: text.signOut },
  ]
}

function onBehalf({ onBehalfOf }: FrameViewer) {
  return onBehalfOf === null ? undefined : { words: onBehalfOf, href: '/doi-vai' }
}

function menuItems({ menu, lang }: FrameData, pathname: string): MenuItem[] {
  const current = menu.filter(item => pathname === item.href || pathname.startsWith(`${item.href}/`)).at(-1)
  return menu.map(item => ({
    href: item.href,
    label: item.label,
    count: item.count ?? undefined,
    countOf: appText(lang).openItems,
    current: item === current,
    apart: item.order >= 90,
  }))
}

function PlainFrame({ frame, children }: { frame: FrameData; children: ReactNode }) {
  const text = appText(frame.lang)
  return (
    <div className="plain">
      <main className="main" id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      <footer className="plain-foot">
        <ButtonLink look="text" href={`/hien-thi?ve=${encodeURIComponent(frame.path)}`}>
          {text.display}
        </ButtonLink>
      </footer>
    </div>
  )
}
