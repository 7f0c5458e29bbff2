import { useUi } from '../context.tsx'
import { figureWords } from '../format.ts'
import { Aloud } from './aloud.tsx'
import { Link } from './link.tsx'

export type FigureProps = {
  value: number
  /** The list behind the figure; a zero needs none. */
  href?: string
  /** What it counts, for screen readers: "việc, đầu tuần, Sở Xây dựng". */
  of?: string
  /** Over a cap: "1.000+". */
  capped?: boolean
  late?: boolean
}

/** A figure is a link to its list and says of what. */
export function Figure({ value, href, of, capped = false, late = false }: FigureProps) {
  const { lang } = useUi()
  const words = figureWords(value, lang) + (capped ? '+' : '')
  const said = (
    <>
      {words}
      {of ? <Aloud>{` ${of}`}</Aloud> : null}
    </>
  )
  const className = late && value > 0 ? 'figure-late' : undefined
  if (!href || value === 0) return <span className={value === 0 ? 'figure-zero' : className}>{said}</span>
  return (
    <Link href={href} className={className}>
      {said}
    </Link>
  )
}
