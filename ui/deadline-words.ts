import type { Lang } from './context.tsx'
import { formatDate, formatDateShort, fullDate, timeWords } from './format.ts'

/**
 * A deadline as the server computed it; nothing is counted in the browser. Dates are YYYY-MM-DD, `time` is HH:MM,
 * `workingDays` counts what is left after today, or what has passed since the due date.
 */
export type Deadline =
  | { state: 'far' | 'soon'; workingDays: number; date: string; time?: string }
  | { state: 'today'; date: string; time?: string }
  | { state: 'overdue'; workingDays: number; date: string }
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

/** The due date told in full ("hết thứ Sáu, 27/11/2026"), for the tooltip and for screen readers; empty where there is none. */
export function deadlineInFull(deadline: Deadline, lang: Lang): string {
  switch (deadline.state) {
    case 'far':
    case 'soon':
    case 'today':
    case 'overdue':
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
      return deadline.workingDays > 0 ? `còn ${days(deadline.workingDays)}` : `hạn ${formatDateShort(deadline.date, today)}`
    case 'today':
      return deadline.time ? `trước ${timeWords(deadline.time, 'vi')} hôm nay` : 'hạn hôm nay'
    case 'overdue':
      return deadline.workingDays > 0
        ? `quá hạn ${days(deadline.workingDays)}`
        : `quá hạn từ ${formatDateShort(deadline.date, today)}`
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
      return deadline.workingDays > 0
        ? `${workingDays(deadline.workingDays)} left`
        : `due ${formatDateShort(deadline.date, today)}`
    case 'today':
      return deadline.time ? `before ${timeWords(deadline.time, 'en')} today` : 'due today'
    case 'overdue':
      return deadline.workingDays > 0
        ? `${workingDays(deadline.workingDays)} overdue`
        : `overdue since ${formatDateShort(deadline.date, today)}`
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

function days(count: number): string {
  return `${count}${nbsp}ngày làm việc`
}

function workingDays(count: number): string {
  return `${count}${nbsp}working ${count === 1 ? 'day' : 'days'}`
}
