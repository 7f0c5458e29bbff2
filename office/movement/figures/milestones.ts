import type { PlainDate } from '../../../kernel/clock.ts'
import type { ClockOrder, LawBook } from '../../../kernel/process.ts'

/** The year of a model, in order: which step, and the row of law/ with its last day. */
export const MILESTONES = ['register', 'list', 'mid-year', 'self-assess', 'verify', 'recognise', 'sum-up'] as const
export type Milestone = (typeof MILESTONES)[number]

/** Last day of a step in a year, as the office sets it (law/ `movement.<step>-by`: day, month). */
export function milestoneOn(law: (date: PlainDate) => LawBook, year: number, step: Milestone): PlainDate {
  const [day = 1, month = 1] = law(`${year}-01-01`).numbers(`movement.${step}-by`)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const WORDS: Readonly<Record<Milestone, string>> = {
  register: 'hạn đăng ký mô hình của năm',
  list: 'hạn thông báo danh mục của năm',
  'mid-year': 'hạn sơ kết 6 tháng',
  'self-assess': 'hạn tự chấm điểm',
  verify: 'hạn thẩm định, họp xét',
  recognise: 'hạn quyết định công nhận',
  'sum-up': 'hạn khép năm của mô hình',
}

/** The model's one running limit goes over from one step to the next; the step that has ended keeps how it ended. */
export function nextStep(law: (date: PlainDate) => LawBook, year: number, step: Milestone): ClockOrder[] {
  return [
    { clock: 'step', order: 'stop' },
    { clock: 'step', order: 'start', due: { dueOn: milestoneOn(law, year, step), words: WORDS[step] } },
  ]
}

export function firstStep(law: (date: PlainDate) => LawBook, year: number): ClockOrder[] {
  return [{ clock: 'step', order: 'start', due: { dueOn: milestoneOn(law, year, 'register'), words: WORDS.register } }]
}
