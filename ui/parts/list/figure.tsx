import { useText, useUi } from '../../context.tsx'
import { figureWords } from '../../format.ts'
import { Aloud } from '../text/aloud.tsx'
import { Link } from '../page/link.tsx'

export type FigureProps = {
  value: number
  /** The list behind the figure; a zero needs none. */
  href?: string
  /** What it counts, for screen readers: "việc, đầu tuần, Sở Xây dựng". */
  of?: string
  /** Over a cap: "1.000+". */
  capped?: boolean
  late?: boolean
  /** So many more are counted which the reader may not open: said beside, never in the link. */
  beyond?: number
}

/** A figure is a link to its list and says of what. */
export function Figure({ beyond = 0, ...figure }: FigureProps) {
  if (beyond === 0) return <Counted {...figure} />
  return (
    <span className="figure-pair">
      <Counted {...figure} /> <Beyond count={beyond} />
    </span>
  )
}

/** “+3” beside a figure: that many are outside what the reader may open. */
export function Beyond({ count }: { count: number }) {
  const { lang } = useUi()
  const text = useText()
  return (
    <small className="figure-beyond">
      <span aria-hidden="true">+{figureWords(count, lang)}</span>
      <Aloud>{text.beyond(figureWords(count, lang))}</Aloud>
    </small>
  )
}

function Counted({ value, href, of, capped = false, late = false }: Omit<FigureProps, 'beyond'>) {
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
