import { useRef, useSyncExternalStore, type ToggleEvent } from 'react'
import { useText, useUi } from '../../context.tsx'
import { HiddenFields } from '../form/act-bar.tsx'
import { Aloud } from '../text/aloud.tsx'
import { Link } from './link.tsx'
import { OfficeTime } from '../time/office-date.tsx'

export type NoticeItem = { id: string; words: string; code: string | null; href: string | null; at: string; read: boolean }

export type NoticesMenuProps = {
  href: string
  count: number
  /** The newest ones; absent while they are on their way. */
  items?: readonly NoticeItem[]
  /** Asked for when the menu opens. */
  onOpen: () => void
  /** Where "đọc hết" is sent, with what it needs. */
  readAll: { action: string; hidden: Record<string, string> }
}

/** Scripts are there or not: nothing to listen for. */
const stands = () => () => undefined

const MENU_ID = 'thong-bao-moi'

/** The notices of a reader: a link to their page; with scripts a menu of the newest ones, opened and shut by the browser itself. */
export function NoticesMenu(props: NoticesMenuProps) {
  const scripted = useSyncExternalStore(
    stands,
    () => true,
    () => false,
  )
  return scripted ? <Menu {...props} /> : <NoticesLink href={props.href} count={props.count} />
}

export function NoticesLink({ href, count }: { href: string; count: number }) {
  const label = useLabel(count)
  return (
    <Link className="top-notices" href={href} aria-label={label}>
      <Count count={count} />
    </Link>
  )
}

function Menu({ href, count, items, onOpen, readAll }: NoticesMenuProps) {
  const text = useText()
  const label = useLabel(count)
  const menu = useRef<HTMLElement>(null)
  const toggled = (event: ToggleEvent<HTMLElement>) => {
    if (event.newState === 'open') onOpen()
  }
  const left = () => menu.current?.hidePopover()
  return (
    <>
      <button type="button" className="button-text top-notices" popoverTarget={MENU_ID} aria-label={label}>
        <Count count={count} />
      </button>
      <section className="menu notices-menu" id={MENU_ID} popover="auto" ref={menu} onToggle={toggled} aria-label={text.notices}>
        <Items items={items} onLeave={left} />
        <div className="notices-foot">
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
          <span onClick={left}>
            <Link href={href}>{text.noticesAll}</Link>
          </span>
          {count > 0 ? (
            <form action={readAll.action} method="post">
              <HiddenFields values={readAll.hidden} />
              <button type="submit" className="button-text">
                {text.noticesReadAll}
              </button>
            </form>
          ) : null}
        </div>
      </section>
    </>
  )
}

function Items({ items, onLeave }: { items: readonly NoticeItem[] | undefined; onLeave: () => void }) {
  const text = useText()
  if (!items) return <p className="notices-none">{text.noticesComing}</p>
  if (items.length === 0) return <p className="notices-none">{text.noticesNone}</p>
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <ul onClick={onLeave}>
      {items.map(item => (
        <li key={item.id} data-unread={item.read ? undefined : ''}>
          {item.href ? <Link href={item.href}>{item.words}</Link> : <span>{item.words}</span>}
          {item.read ? null : <Aloud>{` (${text.noticesUnreadOne})`}</Aloud>}
          <span className="notices-when">
            {item.code ? `${item.code} · ` : ''}
            <OfficeTime instant={item.at} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Count({ count }: { count: number }) {
  const text = useText()
  return (
    <>
      <span className="top-notices-word">{text.notices}</span>{' '}
      {count > 0 ? (
        <span className="count">
          {count > 99 ? '99+' : count}
          <Aloud>{` ${text.noticesUnread}`}</Aloud>
        </span>
      ) : null}
    </>
  )
}

function useLabel(count: number): string {
  const text = useText()
  const { lang } = useUi()
  return count > 0 ? `${text.notices}: ${count.toLocaleString(lang)} ${text.noticesUnread}` : text.notices
}
