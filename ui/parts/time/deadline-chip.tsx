import { useUi } from '../../context.tsx'
import { deadlineInFull, deadlineWords, type Deadline } from './deadline-words.ts'
import { Aloud } from '../text/aloud.tsx'
import { Icon } from '../text/icon.tsx'
import { Link } from '../page/link.tsx'

type DeadlineChipProps = {
  deadline: Deadline
  /** Opens the explanation of the date. */
  href?: string
  /** Adds the date in full after the words: "còn 3 ngày làm việc, hết thứ Sáu, 27/11/2026". */
  inFull?: boolean
  large?: boolean
}

/** Shape, words, colour; the date in full on hover, and always for screen readers. */
export function DeadlineChip({ deadline, href, inFull = false, large = false }: DeadlineChipProps) {
  const { lang, today } = useUi()
  const words = deadlineWords(deadline, today, lang)
  const date = deadlineInFull(deadline, lang)
  const full = date !== '' && hasDueDate(deadline) && (inFull ? <>, {date}</> : <Aloud>, {date}</Aloud>)
  const said = (
    <span>
      {words}
      {full}
    </span>
  )
  return (
    <span
      className={large ? 'deadline-chip deadline-chip-large' : 'deadline-chip'}
      data-state={deadline.state}
      title={date === '' ? undefined : date}
    >
      <Icon name={deadline.state} />
      {href ? <Link href={href}>{said}</Link> : said}
    </span>
  )
}

function hasDueDate(deadline: Deadline): boolean {
  return deadline.state === 'far' || deadline.state === 'soon' || deadline.state === 'today' || deadline.state === 'overdue'
}
