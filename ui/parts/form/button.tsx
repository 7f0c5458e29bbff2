import type { ReactNode } from 'react'
import { Aloud } from '../text/aloud.tsx'
import { KeyCap } from '../text/marks.tsx'
import { Link } from '../page/link.tsx'

type Look = 'plain' | 'primary' | 'danger' | 'text'

type Shared = {
  children: ReactNode
  look?: Look
  /** The key printed on the button; the key hook presses the button when it is released. */
  keyCap?: string
  /** Added for screen readers: which row the button belongs to. */
  of?: string
}

export type ButtonProps = Shared & {
  name?: string
  value?: string
  /** Id of the form it sends, when it stands outside. */
  form?: string
  formAction?: string
  /** `_blank`: the answer is a paper that opens beside the form. */
  formTarget?: '_blank'
  type?: 'submit' | 'button'
  /** The sentence beside it that says why it cannot be pressed now. The button stays visible and does nothing. */
  reason?: string
  /** Id of a sentence elsewhere on the page that gives the reason. */
  reasonId?: string
  pressed?: boolean
  popoverTarget?: string
  id?: string
  /** Skips the browser's own checks, so that the server's words are shown instead. */
  formNoValidate?: boolean
}

/** One act. The label says the verb and the result; only one `primary` per area. */
export function Button(props: ButtonProps) {
  const { look = 'plain', keyCap, of, children, reason, reasonId, pressed, type = 'submit', ...rest } = props
  const blocked = reason !== undefined || reasonId !== undefined
  const describedBy = reasonId ?? (reason === undefined ? undefined : `ly-do-${props.id ?? props.value ?? 'nut'}`)
  const button = (
    <button
      {...rest}
      type={blocked ? 'button' : type}
      className={className(look)}
      aria-disabled={blocked || undefined}
      aria-describedby={blocked ? describedBy : undefined}
      aria-pressed={pressed}
      aria-keyshortcuts={keyCap}
      data-key={keyCap}
    >
      {label(children, of, keyCap)}
    </button>
  )
  if (reason === undefined) return button
  return (
    <span className="button-blocked">
      {button}
      <span className="act-note" id={describedBy}>
        {reason}
      </span>
    </span>
  )
}

/** A link that looks like a button: it opens a form or another page, it records nothing. */
export function ButtonLink(props: Shared & { href: string; current?: boolean }) {
  const { look = 'plain', keyCap, of, children, href, current } = props
  return (
    <Link
      href={href}
      className={className(look)}
      aria-current={current ? 'true' : undefined}
      aria-keyshortcuts={keyCap}
      data-key={keyCap}
    >
      {label(children, of, keyCap)}
    </Link>
  )
}

function className(look: Look): string {
  if (look === 'text') return 'button-text'
  return look === 'plain' ? 'button' : `button button-${look}`
}

function label(children: ReactNode, of: string | undefined, keyCap: string | undefined) {
  return (
    <>
      <span>
        {children}
        {of ? <Aloud>{` ${of}`}</Aloud> : null}
      </span>
      {keyCap ? <KeyCap>{keyCap}</KeyCap> : null}
    </>
  )
}
