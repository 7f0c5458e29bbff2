import { isValidElement, type ReactElement } from 'react'
import { useText } from '../../context.tsx'
import { HiddenFields } from '../form/act-bar.tsx'
import { Aloud } from '../text/aloud.tsx'
import { Icon } from '../text/icon.tsx'
import { Link } from './link.tsx'
import { KeyCap } from '../text/marks.tsx'
import { NoticesLink } from './notices-menu.tsx'
import { SearchLine, type SearchLineProps } from './search-line.tsx'
import { RAIL_ID, Seal } from './rail.tsx'

export type Acting = {
  name: string
  /** The post acted for: "chuyên viên Phòng Kinh tế". */
  role: string
  /** Page of one's own account. */
  href: string
  onBehalf?: { words: string; href: string }
  /** Other posts and delegations one may act for; `value` is sent as `post` to `action`. */
  posts?: { action: string; hidden?: Record<string, string>; options: readonly PostOption[] }
}

export type PostOption = { value: string; label: string; note?: string; current?: boolean }

export type TopBarProps = {
  /** Name of the current part, shown where the rail is folded away. */
  title: string
  search: SearchLineProps
  acting: Acting
  /** Where notices are read, or the menu of the newest ones. */
  notices: { href: string; count: number } | ReactElement
}

export function TopBar({ title, search, acting, notices }: TopBarProps) {
  const text = useText()
  return (
    <header className="top">
      <a className="top-menu" href={`#${RAIL_ID}`}>
        <Seal />
        {title} <Icon name="menu" />
        <Aloud>{text.openParts}</Aloud>
      </a>
      <SearchLine {...search} />
      <ActingLine acting={acting} />
      {isValidElement(notices) ? notices : <NoticesLink {...notices} />}
    </header>
  )
}

function ActingLine({ acting }: { acting: Acting }) {
  const text = useText()
  const { posts } = acting
  return (
    <div className="top-person">
      <Link href={acting.href}>{acting.name}</Link>
      <span className="top-role">{acting.role}</span>
      {acting.onBehalf ? (
        <span className="top-behalf">
          {text.onBehalfOf} <Link href={acting.onBehalf.href}>{acting.onBehalf.words}</Link>
        </span>
      ) : null}{' '}
      {posts && posts.options.length > 1 ? <PostSwitch posts={posts} /> : null}
    </div>
  )
}

function PostSwitch({ posts }: { posts: NonNullable<Acting['posts']> }) {
  const text = useText()
  return (
    <>
      <button type="button" className="button-text top-switch" popoverTarget="doi-vai" data-key="P" aria-keyshortcuts="P">
        {text.switchPost}
        <KeyCap>P</KeyCap>
      </button>
      <form className="menu" id="doi-vai" popover="auto" action={posts.action} method="post" aria-label={text.switchPost}>
        <HiddenFields values={posts.hidden ?? {}} />
        {posts.options.map(option => (
          <button
            key={option.value}
            className="menu-item"
            type="submit"
            name="post"
            value={option.value}
            aria-current={option.current ? 'true' : undefined}
          >
            <span>
              {option.label}
              {option.note ? <span className="menu-note">{option.note}</span> : null}
            </span>
            {option.current ? <span className="quiet">{text.actingNow}</span> : null}
          </button>
        ))}
      </form>
    </>
  )
}
