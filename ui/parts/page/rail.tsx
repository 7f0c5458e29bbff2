import type { ReactNode } from 'react'
import { useText, useUi } from '../../context.tsx'
import { fullDate } from '../../format.ts'
import { Aloud } from '../text/aloud.tsx'
import { Link } from './link.tsx'
import { KeyCap } from '../text/marks.tsx'

export type MenuItem = {
  href: string
  label: string
  /** Shown as it is: "23", "1.000+". */
  count?: string
  /** What is counted, for screen readers: "việc đang mở". */
  countOf?: string
  current?: boolean
  /** Stands under a line, apart from the rest (Quản trị). */
  apart?: boolean
}

export type RailProps = {
  home: string
  /** Name of the office, one entry per line. */
  office: readonly string[]
  menu: readonly MenuItem[]
  /** Name of today's day off, if it is one. */
  dayOff?: string
  /** Language, theme, log out … */
  footLinks?: readonly { href: string; label: string }[]
}

export const RAIL_ID = 'muc-luc'
export const KEYS_ID = 'phim-tat'
export const MAIN_ID = 'noi-dung'

/** The parts of the system; under 896 px the same list opens as a sheet through its address (:target). */
export function Rail({ home, office, menu, dayOff, footLinks = [] }: RailProps) {
  const text = useText()
  return (
    <nav className="rail" id={RAIL_ID} aria-label={text.parts}>
      <a className="rail-close" href={`#${MAIN_ID}`} data-key="Escape">
        {text.close}
      </a>
      <Link className="rail-brand" href={home}>
        <Seal />
        <span className="rail-name">{text.sealName}</span>
      </Link>
      <p className="rail-office">{lines(office)}</p>
      <ul className="rail-list">
        {menu.map(item => (
          <li key={item.href} className={item.apart ? 'rail-apart' : undefined}>
            <RailLink item={item} />
          </li>
        ))}
      </ul>
      <RailFoot dayOff={dayOff} links={footLinks} />
    </nav>
  )
}

export function Seal() {
  return (
    <span className="seal" aria-hidden="true">
      Kh
    </span>
  )
}

function RailLink({ item }: { item: MenuItem }) {
  return (
    <Link className="rail-link" href={item.href} aria-current={item.current ? 'page' : undefined}>
      {item.label}
      {item.count === undefined ? null : (
        <span className="rail-count">
          {item.count}
          {item.countOf ? <Aloud>{` ${item.countOf}`}</Aloud> : null}
        </span>
      )}
    </Link>
  )
}

function RailFoot({ dayOff, links }: { dayOff: string | undefined; links: readonly { href: string; label: string }[] }) {
  const text = useText()
  const { lang, today } = useUi()
  return (
    <div className="rail-foot">
      <strong>
        <time dateTime={today}>{fullDate(today, lang)}</time>
      </strong>
      {dayOff ? <span className="rail-day-off">{text.dayOff(dayOff)}</span> : null}
      <button type="button" className="button-text" popoverTarget={KEYS_ID} data-key="?">
        {text.shortcuts}
      </button>{' '}
      <KeyCap>?</KeyCap>
      {links.length > 0 ? (
        <ul className="rail-links">
          {links.map(link => (
            <li key={link.href}>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function lines(words: readonly string[]): ReactNode {
  return words.map((line, index) => (
    <span key={line}>
      {index > 0 ? <br /> : null}
      {line}
    </span>
  ))
}
