import type { ReactNode } from 'react'
import { useText } from '../../context.tsx'
import { Link } from '../page/link.tsx'

/** Xem thêm: the next page under the rows already shown. `words` says how many; without it just "Xem thêm". */
export function Pager({ href, words, children }: { href?: string; words?: string; children?: ReactNode }) {
  const text = useText()
  return (
    <p className="pager">
      {href ? <Link href={href}>{words ?? text.showMore}</Link> : null}
      {children}
    </p>
  )
}
