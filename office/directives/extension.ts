import { z } from 'zod'
import { clockOf } from '../../kernel/matter.ts'
import { fieldProblem, isProblem, type Problem } from '../../kernel/problem.ts'
import type { Given } from '../../kernel/process.ts'

const blank = z.literal('').transform(() => null)
const words = z.string().trim().max(2000, 'form/too-long').default('')

/** Why a task cannot be done in time; the note beside it says the rest. */
export const CAUSES = {
  'cho-so-lieu': { vi: 'Chờ số liệu, hồ sơ của đơn vị khác', en: 'Waiting for figures or papers of others' },
  'cho-y-kien': { vi: 'Chờ ý kiến cấp trên, cơ quan thẩm định', en: 'Waiting for an opinion or appraisal' },
  'khoi-luong': { vi: 'Khối lượng lớn hơn dự kiến', en: 'More work than expected' },
  'phap-ly': { vi: 'Vướng quy định, chờ hướng dẫn', en: 'Rules unclear, guidance awaited' },
  'kinh-phi': { vi: 'Chưa bố trí được kinh phí', en: 'Funds not yet provided' },
  'bat-kha-khang': { vi: 'Thiên tai, dịch bệnh, bất khả kháng', en: 'Disaster, epidemic, force majeure' },
  khac: { vi: 'Lý do khác', en: 'Another reason' },
} as const
const causes = Object.keys(CAUSES) as [keyof typeof CAUSES, ...Array<keyof typeof CAUSES>]

/** From where the working days of an extension are counted. */
export const COUNT_FROM = {
  'han-nay': { vi: 'từ hạn hiện nay', en: 'from the present deadline' },
  'hom-nay': { vi: 'từ hôm nay', en: 'from today' },
} as const

/** A new deadline: as a date, or as working days from the present deadline or from today (A148). */
const NewDeadline = z.object({
  dueOn: z.union([blank, z.iso.date('form/not-a-date').nullable()]).default(null),
  workingDays: z
    .union([blank, z.coerce.number().int().min(1, 'directives/days-needed').max(400, 'directives/days-needed').nullable()])
    .default(null),
  countFrom: z.enum(['han-nay', 'hom-nay']).default('han-nay'),
  cause: z.union([blank, z.enum(causes).nullable()]).default(null),
})
export const AskExtension = NewDeadline.extend({
  reason: words,
  files: z.array(z.object({ hash: z.string(), name: z.string(), kind: z.string().optional() })).default([]),
})
export type AskExtension = z.infer<typeof AskExtension>
export const Extend = NewDeadline.extend({ reason: words })
export type Extend = z.infer<typeof Extend>
type Asked = Pick<AskExtension, 'dueOn' | 'workingDays' | 'countFrom' | 'cause' | 'reason'>

/** The new deadline that was meant; a problem at its field when it says neither date nor days. */
function newDeadline({ matter, input, now, calendar }: Given<Asked>): string | Problem {
  if (input.dueOn) return input.dueOn
  if (input.workingDays === null) return fieldProblem('directives/date-or-days', 'dueOn')
  const from = input.countFrom === 'hom-nay' ? now.today : (clockOf(matter, 'deliver')?.dueOn ?? now.today)
  return calendar.addWorkingDays(from, input.workingDays)
}

/** Why, in words: the reason of the list and the note. */
export function reasonWords({ cause, reason }: Pick<Asked, 'cause' | 'reason'>): string {
  const listed = cause === null || cause === 'khac' ? '' : CAUSES[cause].vi
  return [listed, reason].filter(part => part !== '').join(': ')
}

/** Whoever asks says why, by the list or in ten characters, and means a day after the present deadline. */
export function askingRefusal(given: Given<Asked>): Problem | null {
  return reasonWords(given.input).length < 10 ? fieldProblem('form/reason-of-ten', 'reason') : grantingRefusal(given)
}

/** Whoever grants says why and means a day after the present deadline. */
export function grantingRefusal(given: Given<Asked>): Problem | null {
  const { matter, input } = given
  if (reasonWords(input) === '') return fieldProblem('form/reason-needed', 'reason')
  const dueOn = newDeadline(given)
  if (isProblem(dueOn)) return dueOn
  const present = clockOf(matter, 'deliver')?.dueOn
  return present && dueOn <= present
    ? fieldProblem('directives/date-not-later', input.dueOn ? 'dueOn' : 'workingDays', { dueOn: present })
    : null
}

/** The new deadline of an extension that has passed its check. */
export function deadlineOf(given: Given<Asked>): string {
  const dueOn = newDeadline(given)
  if (isProblem(dueOn)) throw new Error('an extension without a date passed its check')
  return dueOn
}
