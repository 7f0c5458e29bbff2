import { z } from 'zod'
import type { ActDef, Change, Given, ProcessDef } from '../kernel/process.ts'
import { clockOf } from '../kernel/matter.ts'

const Succession = z.object({ to: z.string(), reason: z.string(), chosen: z.boolean() })
const Recalculation = z.object({
  edition: z.string(),
  reason: z.string(),
  clocks: z.array(z.object({ clock: z.string(), dueOn: z.string() })).min(1),
})
const Rise = z.object({ post: z.string(), step: z.string(), clock: z.string(), workingDaysLate: z.number().int() })
const Joining = z.object({ from: z.uuid(), kind: z.string().min(1) })
const Comment = z.object({ text: z.string().trim().min(1, 'form/comment-needed').max(4000, 'form/too-long') })

/** Acts that every kind of matter has. */
const COMMON_ACTS: Readonly<Record<string, ActDef>> = {
  /** A note in the history; changes nothing, never conflicts. */
  'ghi-chu': { from: 'any', right: 'casework.comment', input: Comment },
  /** An ended body's matter goes to its successor; the former holder stays in the history (HOUSE § 5). */
  'chuyen-giao': {
    from: 'open',
    right: 'casework.system',
    systemOnly: true,
    input: Succession,
    change: ({ input }: Given<z.infer<typeof Succession>>): Change => ({ holder: { body: input.to, unit: null, post: null } }),
  },
  /** The calendar was edited: clocks get their new dates (ENGINE 18). */
  'tinh-lai-han': {
    from: 'open',
    right: 'casework.system',
    systemOnly: true,
    input: Recalculation,
    change: ({ input }: Given<z.infer<typeof Recalculation>>): Change => ({
      clocks: input.clocks.map(({ clock, dueOn }) => ({ clock, order: 'recalculate', due: { dueOn }, reason: input.reason })),
    }),
  },
  /** A job found that another matter leads to this one: the answer to a document of ours came. */
  'noi-viec': {
    from: 'any',
    right: 'casework.system',
    systemOnly: true,
    input: Joining,
    facts: [],
    effects: ({ input }: Given<z.infer<typeof Joining>>) => [{ effect: 'link', from: input.from, kind: input.kind }],
    may: ['link'],
  },
  /** Late by so many working days: a leader is told and sees it from now on. */
  'bao-cao-cap-tren': {
    from: 'open',
    right: 'casework.system',
    systemOnly: true,
    input: Rise,
    change: ({ input }: Given<z.infer<typeof Rise>>): Change => ({
      partiesIn: [{ role: 'risen', body: null, unit: null, post: input.post, note: input.step }],
    }),
    effects: ({ matter, input }: Given<z.infer<typeof Rise>>) => [
      {
        effect: 'notify',
        to: [{ kind: 'post', id: input.post }],
        kind: 'matter.risen',
        data: {
          code: matter.code,
          title: matter.title,
          step: input.step,
          late: input.workingDaysLate,
          dueOn: clockOf(matter, input.clock)?.dueOn ?? null,
        },
      },
    ],
    may: ['notify'],
  },
}

const COMMON_NAMES: ProcessDef['actNames'] = {
  'ghi-chu': { vi: 'Ghi chú', en: 'Note' },
  'chuyen-giao': { vi: 'Chuyển cho đơn vị kế thừa', en: 'Moved to the successor' },
  'tinh-lai-han': { vi: 'Tính lại hạn theo lịch mới', en: 'Deadline recalculated' },
  'noi-viec': { vi: 'Nối với việc liên quan', en: 'Joined with a related matter' },
  'bao-cao-cap-tren': { vi: 'Báo cáo cấp trên vì quá hạn', en: 'Reported upwards as overdue' },
}

/** The process with the acts that every process has. Its own acts of the same name win. */
export function withCommonActs<S extends string>(process: ProcessDef<S>): ProcessDef {
  return {
    ...process,
    acts: { ...COMMON_ACTS, ...(process.acts as ProcessDef['acts']) },
    actNames: { ...COMMON_NAMES, ...process.actNames },
    policy: { 'casework.comment': () => true, ...process.policy },
  }
}
