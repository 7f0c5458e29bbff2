import type { Lang } from '../../context.tsx'
import { formatDate, formatDateShort, fullDate } from '../../format.ts'

/**
 * A deadline as the server computed it; nothing is counted in the browser. Dates are YYYY-MM-DD, `time` is HH:MM,
 * `workingDays` counts what is left after today, or what has passed since the due date.
 */
export type Deadline =
  | { state: 'far' | 'soon'; workingDays: number; date: string; time?: string }
  | { state: 'today'; date: string; time?: string }
  | { state: 'overdue'; workingDays: number; date: string; time?: string }
  | { state: 'paused'; date: string; reason?: string }
  /** `words`: what is waited for, where it is not acceptance. */
  | { state: 'waiting'; date?: string; words?: string }
  | { state: 'done'; date: string }
  | { state: 'done-late'; workingDays: number; date?: string }
  | { state: 'none'; reason?: string }
  /** Ended without being done: withdrawn, superseded. */
  | { state: 'ended'; date?: string }

const nbsp = '\u00A0'

/** The words of a chip. `today` decides whether a date needs its year. */
export function deadlineWords(deadline: Deadline, today: string, lang: Lang): string {
  return lang === 'en' ? english(deadline, today) : vietnamese(deadline, today)
}

/** The due date told in full ("hết thứ Sáu, 27/11/2026"), for the tooltip and for screen readers; empty where there is none. An hour stands in the words of the chip. */
export function deadlineInFull(deadline: Deadline, lang: Lang): string {
  switch (deadline.state) {
    case 'far':
    case 'soon':
    case 'today':
    case 'overdue':
      if (deadline.time) return fullDate(deadline.date, lang)
      return `${lang === 'en' ? 'end of' : 'hết'} ${fullDate(deadline.date, lang)}`
    case 'paused':
    case 'done':
      return formatDate(deadline.date)
    case 'waiting':
    case 'done-late':
      return deadline.date ? formatDate(deadline.date) : ''
    case 'ended':
      return deadline.date ? formatDate(deadline.date) : ''
    case 'none':
      return ''
  }
}

function vietnamese(deadline: Deadline, today: string): string {
  switch (deadline.state) {
    case 'far':
    case 'soon':
      if (deadline.workingDays > 0) return `còn ${days(deadline.workingDays)}${hourOf(deadline.time, ', trước ', 'vi')}`
      return `hạn ${hourOf(deadline.time, 'trước ', 'vi', ', ')}${formatDateShort(deadline.date, today)}`
    case 'today':
      return deadline.time ? `trước ${hourWords(deadline.time, 'vi')} hôm nay` : 'hạn hôm nay'
    case 'overdue':
      if (deadline.workingDays > 0) return `quá hạn ${days(deadline.workingDays)}`
      if (deadline.time && deadline.date === today) return `quá hạn từ ${hourWords(deadline.time, 'vi')} hôm nay`
      return `quá hạn từ ${hourOf(deadline.time, '', 'vi', ', ')}${formatDateShort(deadline.date, today)}`
    case 'paused':
      return `tạm dừng từ ${formatDateShort(deadline.date, today)}${deadline.reason ? ` (${deadline.reason})` : ''}`
    case 'waiting':
      if (deadline.words) return deadline.words
      return deadline.date ? `chờ nghiệm thu từ ${formatDateShort(deadline.date, today)}` : 'chờ nghiệm thu'
    case 'done':
      return `xong đúng hạn ${formatDateShort(deadline.date, today)}`
    case 'done-late':
      return deadline.workingDays > 0 ? `xong chậm ${days(deadline.workingDays)}` : 'xong chậm'
    case 'ended':
      return deadline.date ? `kết thúc ${formatDateShort(deadline.date, today)}` : 'đã kết thúc'
    case 'none':
      return `không đặt hạn${deadline.reason ? ` (${deadline.reason})` : ''}`
  }
}

function english(deadline: Deadline, today: string): string {
  switch (deadline.state) {
    case 'far':
    case 'soon':
      if (deadline.workingDays > 0) return `${workingDays(deadline.workingDays)} left${hourOf(deadline.time, ', before ', 'en')}`
      return `due ${hourOf(deadline.time, 'before ', 'en', ', ')}${formatDateShort(deadline.date, today)}`
    case 'today':
      return deadline.time ? `before ${hourWords(deadline.time, 'en')} today` : 'due today'
    case 'overdue':
      if (deadline.workingDays > 0) return `${workingDays(deadline.workingDays)} overdue`
      if (deadline.time && deadline.date === today) return `overdue since ${hourWords(deadline.time, 'en')} today`
      return `overdue since ${hourOf(deadline.time, '', 'en', ', ')}${formatDateShort(deadline.date, today)}`
    case 'paused':
      return `paused since ${formatDateShort(deadline.date, today)}${deadline.reason ? ` (${deadline.reason})` : ''}`
    case 'waiting':
      if (deadline.words) return deadline.words
      return deadline.date ? `awaiting acceptance since ${formatDateShort(deadline.date, today)}` : 'awaiting acceptance'
    case 'done':
      return `done on time ${formatDateShort(deadline.date, today)}`
    case 'done-late':
      return deadline.workingDays > 0 ? `done ${workingDays(deadline.workingDays)} late` : 'done late'
    case 'ended':
      return deadline.date ? `ended ${formatDateShort(deadline.date, today)}` : 'ended'
    case 'none':
      return `no due date set${deadline.reason ? ` (${deadline.reason})` : ''}`
  }
}

/** "17 giờ 00": minutes always, as documents write an hour by which something is due. */
function hourWords(time: string, lang: Lang): string {
  const [hour = '', minute = '00'] = time.split(':')
  return lang === 'vi' ? `${Number(hour)}${nbsp}giờ${nbsp}${minute}` : `${hour}:${minute}`
}

/** The hour with the words before and after it; nothing where the whole day counts. */
function hourOf(time: string | undefined, before: string, lang: Lang, after = ''): string {
  return time ? `${before}${hourWords(time, lang)}${after}` : ''
}

function days(count: number): string {
  return `${count}${nbsp}ngày làm việc`
}

function workingDays(count: number): string {
  return `${count}${nbsp}working ${count === 1 ? 'day' : 'days'}`
}
