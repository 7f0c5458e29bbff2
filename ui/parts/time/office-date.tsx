import { useUi } from '../../context.tsx'
import { formatDate, formatDateShort, fullDate, inHanoi, instantWords, timeWords } from '../../format.ts'

type DateProps = { date: string; form?: 'short' | 'plain' | 'full'; className?: string }

/** A date: 27/11 in lists of this year (`short`), 27/11/2026 (`plain`), thứ Sáu, 27/11/2026 (`full`). */
export function OfficeDate({ date, form = 'plain', className }: DateProps) {
  const { lang, today } = useUi()
  const words = form === 'short' ? formatDateShort(date, today) : form === 'full' ? fullDate(date, lang) : formatDate(date)
  return (
    <time className={className} dateTime={date}>
      {words}
    </time>
  )
}

/** An instant in Hanoi time: "16 giờ 48, 20/11"; with `full` "16 giờ 48, 20/11/2026". */
export function OfficeTime({ instant, full = false }: { instant: string; full?: boolean }) {
  const { lang, today } = useUi()
  const { date, time } = inHanoi(instant)
  const words = full ? `${timeWords(time, lang)}, ${formatDate(date)}` : instantWords(instant, today, lang)
  return <time dateTime={instant}>{words}</time>
}
