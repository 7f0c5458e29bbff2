import type { ReactNode } from 'react'
import { useText } from '../../context.tsx'
import { useEnhance } from '../../enhance/use-enhance.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { KeyHelp } from './key-help.tsx'
import { MAIN_ID, Rail, type RailProps } from './rail.tsx'
import { TopBar, type TopBarProps } from './top-bar.tsx'

export type AppShellProps = RailProps &
  TopBarProps & {
    /** Said above everything, e.g. that the clock was set back or that the connection is lost. */
    banner?: ReactNode
    /** What was just done, with its undo. Always rendered, so that screen readers hear the change. */
    toast?: ReactNode
    children: ReactNode
  }

/** The office frame: skip link, rail, top bar, main part. */
export function AppShell({ banner, toast, children, ...rest }: AppShellProps) {
  const text = useText()
  useKeys()
  useEnhance()
  return (
    <>
      <a className="skip-link" href={`#${MAIN_ID}`}>
        {text.skipToContent}
      </a>
      <div className="shell">
        <Rail home={rest.home} office={rest.office} menu={rest.menu} dayOff={rest.dayOff} footLinks={rest.footLinks} />
        <TopBar title={rest.title} search={rest.search} acting={rest.acting} notices={rest.notices} />
        <main className="main" id={MAIN_ID} tabIndex={-1}>
          {banner ? <div className="banner">{banner}</div> : null}
          {children}
        </main>
      </div>
      <div className="toast-region" aria-live="polite">
        {toast}
      </div>
      <KeyHelp />
    </>
  )
}
