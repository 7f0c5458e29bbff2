import type { ReactNode } from 'react'
import { useUi } from '../../context.tsx'
import { figureWords } from '../../format.ts'
import { Aloud } from '../text/aloud.tsx'
import { Link } from '../page/link.tsx'

export type Bar = { label: string; value: number; href?: string; current?: boolean }

type MiniBarsProps = {
  id: string
  head: string
  /** "việc mỗi tuần" */
  unit: string
  /** What each label is: "tuần". */
  labelOf: string
  bars: readonly Bar[]
  kind?: 'overdue'
}

const HEIGHT = 40

/** Small bars whose figures are written over them: the list is its own table. Heights are SVG attributes. */
export function MiniBars({ id, head, unit, labelOf, bars, kind }: MiniBarsProps) {
  const { lang } = useUi()
  const top = Math.max(1, ...bars.map(bar => bar.value))
  return (
    <figure aria-labelledby={id}>
      <figcaption id={id}>
        <b>{head}</b> <span className="quiet">{unit}</span>
      </figcaption>
      <ol className="bars" data-kind={kind}>
        {bars.map(bar => {
          const height = Math.round((bar.value / top) * HEIGHT)
          const words = figureWords(bar.value, lang)
          return (
            <li key={bar.label} className="bar" aria-current={bar.current ? 'true' : undefined}>
              {bar.href ? <Link href={bar.href}>{words}</Link> : <span className="bar-figure">{words}</span>}
              <svg viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect x="3.25" y={HEIGHT - height} width="3.5" height={height} />
              </svg>
              <Aloud>{`${labelOf} `}</Aloud>
              {bar.label}
            </li>
          )
        })}
      </ol>
    </figure>
  )
}

/** Up to three of them side by side. */
export function BarsRow({ children }: { children: ReactNode }) {
  return <div className="bars-row">{children}</div>
}
