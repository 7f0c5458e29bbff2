import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { AppShell, ButtonLink, MAIN_ID, UiContext, type MenuItem } from '../../ui/index.ts'
import type { Frame as FrameData, FrameViewer } from '../frame.ts'
import { appText } from '../text.ts'
import { RouterLink } from './router-link.tsx'

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
    </UiContext>
  )
}

function OfficeFrame({ frame, viewer, children }: { frame: FrameData; viewer: FrameViewer; children: ReactNode }) {
  const text = appText(frame.lang)
  const { pathname } = useLocation()
  const menu = menuItems(frame, pathname)
  return (
    <AppShell
      home="/"
      office={[viewer.bodyName]}
      menu={menu}
      dayOff={frame.dayOff ?? undefined}
      footLinks={[{ href: `/hien-thi?ve=${encodeURIComponent(pathname)}`, label: text.display }]}
      title={menu.find(item => item.current)?.label ?? text.product}
      search={{ action: '/tim' }}
      acting={{ name: viewer.name, role: viewer.title, href: '/tai-khoan', onBehalf: onBehalf(viewer) }}
      notices={{ href: '/thong-bao', count: frame.notices }}
    >
      {children}
    </AppShell>
  )
}

function onBehalf({ onBehalfOf }: FrameViewer) {
  return onBehalfOf === null ? undefined : { words: onBehalfOf, href: '/tai-khoan' }
}

function menuItems({ menu }: FrameData, pathname: string): MenuItem[] {
  const current = menu.filter(item => pathname === item.href || pathname.startsWith(`${item.href}/`)).at(-1)
  return menu.map(item => ({
    href: item.href,
    label: item.label,
    count: item.count ?? undefined,
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
