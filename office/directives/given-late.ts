import { formatDate } from '@kheo/viet-text'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Give } from './terms.ts'

type Due = Pick<Give, 'dueOn' | 'dueAt' | 'dueWords'>

/**
 * From when a body can be late: never before it was given the task. Where the document was entered after its own deadline, the deadline counts from
 * the day of giving, with the reason; the day in the document stays beside it (`dueOfDocument`).
 */
export function dueWhenGiven(input: Due, today: PlainDate) {
  const { dueOn, dueAt, dueWords: words } = input
  if (dueOn === null || dueOn >= today) return { dueOn, dueAt, words }
  const reason = `hạn trong văn bản ${formatDate(dueOn)} đã qua khi giao, tính từ ngày giao`
  return { dueOn: today, dueAt: null, words: words ? `${words}; ${reason}` : reason }
}

/** "Hạn trong văn bản" of a task that was given after it. */
export const dueOfDocument = (input: Due, today: PlainDate): { readonly documentDueOn?: PlainDate } =>
  input.dueOn !== null && input.dueOn < today ? { documentDueOn: input.dueOn } : {}
