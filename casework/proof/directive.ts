import { z } from 'zod'
import { problem } from '../../kernel/problem.ts'
import { defineProcess, type Given } from '../../kernel/process.ts'
import { holderSeats, partySeats } from '../people/seats.ts'

/** The shape of a directive, on one page: proof that the engine carries it. The real one is office/directives. */
export const proofDirective = defineProcess({
  id: 'proof-directive',
  version: 1,
  codePrefix: 'PD',
  names: { vi: 'Việc thử', en: 'Trial directive' },
  states: {
    assigned: {},
    received: {},
    submitted: { waiting: true },
    returned: {},
    accepted: { final: 'done' },
    cancelled: { final: 'void' },
  },
  stateNames: {
    assigned: { vi: 'chưa nhận', en: 'not received' },
    received: { vi: 'đang làm', en: 'in progress' },
    submitted: { vi: 'chờ nghiệm thu', en: 'awaiting acceptance' },
    returned: { vi: 'trả lại', en: 'returned' },
    accepted: { vi: 'đã xong', en: 'done' },
    cancelled: { vi: 'thu hồi', en: 'withdrawn' },
  },
  acts: {
    assign: {
      from: 'new',
      to: 'assigned',
      right: 'proof.assign',
      input: z.object({ dueOn: z.string().nullable(), dueAt: z.string().nullable().default(null) }),
      change: (given: Given<{ dueOn: string | null; dueAt: string | null }>) => ({
        clocks: [{ clock: 'deliver', order: 'start', due: { dueOn: given.input.dueOn, dueAt: given.input.dueAt } }],
      }),
      effects: given => [{ effect: 'notify', to: [{ kind: 'body', id: given.matter.holder.body }], kind: 'assigned' }],
      may: ['notify'],
    },
    receive: { from: ['assigned'], to: 'received', right: 'proof.perform', bulk: true },
    progress: {
      from: ['received'],
      right: 'proof.perform',
      backdates: true,
      input: z.object({ text: z.string().min(1), files: z.array(z.object({ hash: z.string(), name: z.string() })).optional() }),
    },
    submit: {
      from: ['received'],
      to: 'submitted',
      right: 'proof.perform',
      change: given => ({ submittedOn: given.effectiveOn, flow: ['submitted'] }),
    },
    'send-back': {
      from: ['submitted'],
      to: 'received',
      right: 'proof.accept',
      input: z.object({ dueOn: z.string() }),
      change: (given: Given<{ dueOn: string }>) => ({
        submittedOn: null,
        flow: ['sent-back'],
        clocks: [{ clock: 'deliver', order: 'reopen', due: { dueOn: given.input.dueOn }, reason: 'chưa đạt' }],
      }),
    },
    extend: {
      from: 'open',
      right: 'proof.accept',
      input: z.object({ dueOn: z.string() }),
      overwrites: true,
      change: (given: Given<{ dueOn: string }>) => ({
        clocks: [{ clock: 'deliver', order: 'extend', due: { dueOn: given.input.dueOn }, reason: 'gia hạn' }],
      }),
    },
    accept: {
      from: ['submitted'],
      to: 'accepted',
      right: 'proof.accept',
      needs: [
        {
          name: 'parts-done',
          test: given =>
            given.facts['openChildren'] === 0 ? null : problem('proof/parts-open', { open: given.facts['openChildren'] }),
        },
      ],
    },
    move: {
      from: 'open',
      to: 'assigned',
      right: 'proof.accept',
      input: z.object({ body: z.string() }),
      change: (given: Given<{ body: string }>) => ({ holder: { body: given.input.body, unit: null, post: null } }),
    },
    'give-back': { from: ['assigned'], to: 'returned', right: 'proof.perform' },
    cancel: { from: 'open', to: 'cancelled', right: 'proof.accept' },
    reopen: { from: ['accepted', 'cancelled'], to: 'received', right: 'proof.accept' },
  },
  actNames: Object.fromEntries(
    ['assign', 'receive', 'progress', 'submit', 'send-back', 'extend', 'accept', 'move', 'give-back', 'cancel', 'reopen'].map(
      name => [name, { vi: name, en: name }],
    ),
  ),
  clocks: {
    deliver: { main: true, due: 'given', source: 'người giao', startsOn: ['assign'], stopsOn: ['submit'], cancelsOn: ['cancel'] },
    receive: {
      due: { limit: 'proof.receive' },
      source: 'thử nghiệm',
      startsOn: ['assign'],
      stopsOn: ['receive', 'give-back'],
      cancelsOn: ['cancel'],
    },
  },
  facts: ['openChildren'],
  policy: {
    'proof.assign': () => true,
    'proof.perform': ({ roles }) => roles.some(role => role.startsWith('holder')),
    'proof.accept': ({ roles }) => roles.includes('assigner'),
  },
  seats: matter => [
    ...holderSeats(matter.holder, matter.state === 'assigned' ? 'receive' : matter.state === 'submitted' ? 'wait' : 'hold'),
    ...partySeats(matter, 'assigner', matter.state === 'submitted' ? 'decide' : 'follow'),
    ...partySeats(matter, 'follower', 'follow'),
  ],
  grades: { write: ['follower'], owner: ['holder-body'], admin: ['holder-body', 'assigner'] },
  counted: true,
})

export const PROOF_RIGHTS = ['proof.assign', 'proof.perform', 'proof.accept']
