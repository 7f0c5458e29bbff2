import { useEffect, useState } from 'react'
import { Notice, readDate, useUi } from '../../../ui/index.ts'
import type { DayOff } from '../../clocks/day-off.ts'
import { dayOffWords } from './day-off-words.ts'

type DueDayNoteProps = { fieldId: string; typed: string; daysOff: readonly DayOff[] }

/** Says at once that the date being typed is a day off; nothing is refused. Without scripts the matter's page says it. */
export function DueDayNote({ fieldId, typed, daysOff }: DueDayNoteProps) {
  const { lang } = useUi()
  const [words, setWords] = useState(typed)
  useEffect(() => {
    const field = document.getElementById(fieldId)
    if (!(field instanceof HTMLInputElement)) return undefined
    const look = () => setWords(field.value)
    look()
    field.addEventListener('input', look)
    return () => field.removeEventListener('input', look)
  }, [fieldId])
  const date = readDate(words)
  const day = date === undefined ? undefined : daysOff.find(each => each.date === date)
  return <div aria-live="polite">{day ? <Notice kind="info">{dayOffWords(day, lang)}</Notice> : null}</div>
}
