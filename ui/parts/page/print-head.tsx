import type { ReactNode } from 'react'
import { useText, useUi } from '../../context.tsx'
import { inHanoi, timeWords, formatDate } from '../../format.ts'

type PrintHeadProps = {
  office: string
  /** The page in words: "Việc của tôi". */
  title: string
  /** The filter in words, so that the paper says what it shows. */
  filter?: ReactNode
  printedBy: string
  /** Instant of rendering (ISO). */
  at: string
}

/** Stands on paper only: whose list, which filter, who printed it and when. */
export function PrintHead({ office, title, filter, printedBy, at }: PrintHeadProps) {
  const text = useText()
  const { lang } = useUi()
  const { date, time } = inHanoi(at)
  return (
    <div className="print-head">
      <p>
        <b>{office}</b>
      </p>
      <p>{title}</p>
      {filter ? (
        <p>
          {text.printFilter}: {filter}
        </p>
      ) : null}
      <p>{text.printedBy(printedBy, `${timeWords(time, lang)}, ${formatDate(date)}`)}</p>
    </div>
  )
}
