import { z } from 'zod'
import { clockOf, type MatterState } from '../kernel/matter.ts'
import { fieldProblem } from '../kernel/problem.ts'
import { defineProcess, type Change, type Given } from '../kernel/process.ts'
import { holderSeats, partySeats } from './people/seats.ts'

const Open = z.object({
  role: z.enum(['phoi-hop', 'noi-bo']),
  dueOn: z.string().nullable(),
  parentCode: z.string(),
  parentTitle: z.string(),
})
type Open = z.infer<typeof Open>
const text = z.string().trim().max(4000, 'form/too-long')
const files = z.array(z.object({ hash: z.string(), name: z.string(), kind: z.string().optional() })).default([])
const Contribute = z.object({ result: text.min(1, 'form/result-needed'), files })
const Inside = z.object({ unit: z.string().nullable().default(null), post: z.string().nullable().default(null) })
const Waive = z.object({ reason: text.min(1, 'form/reason-needed') })
const Shorten = z.object({ dueOn: z.string(), reason: text })
const Return = z.object({ reason: text.min(10, 'form/reason-of-ten') })

/**
 * A part of a matter: a sub-task inside the lead body, or what a cooperating body contributes. Own holder, own clock, done or waived
 * (ENGINE 9). When it ends the matter above hears of it.
 */
export const phanViec = defineProcess<'assigned' | 'working' | 'done' | 'waived'>({
  id: 'phan-viec',
  version: 1,
  codePrefix: 'PV',
  names: { vi: 'Phần việc', en: 'Part of a task' },
  states: { assigned: {}, working: {}, done: { final: 'done' }, waived: { final: 'void' } },
  stateNames: {
    assigned: { vi: 'chưa nhận', en: 'not received' },
    working: { vi: 'đang làm', en: 'in progress' },
    done: { vi: 'đã xong', en: 'done' },
    waived: { vi: 'được miễn', en: 'waived' },
  },
  acts: {
    giao: {
      from: 'new',
      to: 'assigned',
      right: 'part.give',
      systemOnly: true,
      input: Open,
      change: ({ input: { dueOn, ...fields } }: Given<Open>): Change => ({
        fields,
        clocks: [{ clock: 'deliver', order: 'start', due: { dueOn } }],
      }),
      effects: ({ matter }) => [
        {
          effect: 'notify',
          to: [holderRef(matter)],
          kind: 'part.given',
          data: { code: matter.code, title: matter.title, dueOn: clockOf(matter, 'deliver')?.dueOn ?? null },
        },
      ],
      may: ['notify'],
    },
    nhan: { from: ['assigned'], to: 'working', right: 'part.perform', bulk: true },
    'phan-cong': {
      from: ['assigned', 'working'],
      to: 'working',
      right: 'part.distribute',
      input: Inside,
      check: ({ input }: Given<z.infer<typeof Inside>>) =>
        input.unit || input.post ? null : fieldProblem('form/choose-one', 'post'),
      overwrites: true,
      change: ({ matter, input }: Given<z.infer<typeof Inside>>): Change => ({
        holder: { body: matter.holder.body, unit: input.unit ?? matter.holder.unit, post: input.post },
      }),
    },
    'dong-gop': {
      from: ['assigned', 'working'],
      to: 'done',
      right: 'part.perform',
      input: Contribute,
      backdates: true,
      change: ({ input, effectiveOn }: Given<z.infer<typeof Contribute>>): Change => ({
        submittedOn: effectiveOn,
        fields: { result: input.result },
      }),
      effects: ({ matter }) => [
        { effect: 'act-on-parent', act: 'phan-xong', input: null, else: 'skip' },
        {
          effect: 'notify',
          to: matter.parties.filter(party => party.role === 'lead').map(partyRef),
          kind: 'part.done',
          data: { code: matter.code, title: matter.title },
        },
      ],
      may: ['act-on-parent', 'notify'],
    },
    mien: {
      from: 'open',
      to: 'waived',
      right: 'part.waive',
      input: Waive,
      change: ({ input }: Given<z.infer<typeof Waive>>): Change => ({ fields: { waivedBecause: input.reason } }),
      effects: () => [{ effect: 'act-on-parent', act: 'phan-xong', input: null, else: 'skip' }],
      may: ['act-on-parent'],
    },
    'rut-han': {
      from: 'open',
      right: 'part.waive',
      input: Shorten,
      overwrites: true,
      check: ({ matter, input }: Given<z.infer<typeof Shorten>>) => {
        const dueOn = clockOf(matter, 'deliver')?.dueOn
        return dueOn && input.dueOn > dueOn ? fieldProblem('form/date-not-earlier', 'dueOn', { dueOn }) : null
      },
      change: ({ input }: Given<z.infer<typeof Shorten>>): Change => ({
        clocks: [{ clock: 'deliver', order: 'shorten', due: { dueOn: input.dueOn }, reason: input.reason }],
      }),
    },
    'lam-lai': {
      from: ['done'],
      to: 'working',
      right: 'part.waive',
      input: Return,
      change: ({ matter, input }: Given<z.infer<typeof Return>>): Change => ({
        submittedOn: null,
        clocks: [
          { clock: 'deliver', order: 'reopen', due: { dueOn: clockOf(matter, 'deliver')?.dueOn ?? null }, reason: input.reason },
        ],
      }),
    },
  },
  actNames: {
    giao: { vi: 'Giao phần việc', en: 'Give part' },
    nhan: { vi: 'Nhận việc', en: 'Receive' },
    'phan-cong': { vi: 'Phân công', en: 'Assign inside' },
    'dong-gop': { vi: 'Gửi phần việc đã xong', en: 'Contribute' },
    mien: { vi: 'Miễn phần việc này', en: 'Waive' },
    'rut-han': { vi: 'Rút ngắn hạn', en: 'Shorten deadline' },
    'lam-lai': { vi: 'Yêu cầu làm lại', en: 'Send back' },
  },
  clocks: {
    deliver: {
      main: true,
      due: 'given',
      source: { vi: 'Theo hạn của việc chính', en: 'As the main task is due' },
      startsOn: ['giao'],
      stopsOn: ['dong-gop'],
      cancelsOn: ['mien'],
    },
  },
  facts: [],
  policy: {
    'part.perform': ({ roles }) => roles.some(role => role.startsWith('holder-')),
    'part.distribute': ({ roles }) => roles.includes('holder-body') || roles.includes('holder-unit'),
    'part.waive': ({ roles }) => ['lead', 'assigner', 'authorised'].some(role => roles.includes(role)),
  },
  seats: matter => [
    ...holderSeats(matter.holder, matter.state === 'assigned' ? 'receive' : 'hold'),
    ...partySeats(matter, 'lead', 'wait'),
    ...partySeats(matter, 'assigner', 'know'),
    ...partySeats(matter, 'follower', 'know'),
    ...partySeats(matter, 'authorised', 'know'),
  ],
  searchText: matter => String(matter.fields['parentCode'] ?? ''),
  grades: { owner: ['holder-body'], admin: ['holder-body', 'lead'] },
  counted: true,
})

function holderRef({ holder }: MatterState) {
  if (holder.post) return { kind: 'post', id: holder.post } as const
  return holder.unit ? ({ kind: 'unit', id: holder.unit } as const) : ({ kind: 'body', id: holder.body } as const)
}

function partyRef(party: MatterState['parties'][number]) {
  if (party.post) return { kind: 'post', id: party.post } as const
  return party.unit ? ({ kind: 'unit', id: party.unit } as const) : ({ kind: 'body', id: party.body ?? '' } as const)
}
