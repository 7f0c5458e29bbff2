import { z } from 'zod'
import { defineProcess, type Given } from '../../kernel/process.ts'
import { holderSeats } from '../people/seats.ts'

const Split = z.object({ contents: z.array(z.object({ title: z.string(), body: z.string() })).min(2) })
type Split = z.infer<typeof Split>

/** A letter with several contents: each becomes a matter of its own, the letter stays as their source. */
export const proofLetter = defineProcess({
  id: 'proof-letter',
  version: 1,
  codePrefix: 'PL',
  names: { vi: 'Thư thử', en: 'Trial letter' },
  states: { received: {}, split: { final: 'done' }, sorted: { final: 'done' } },
  stateNames: {
    received: { vi: 'đã nhận', en: 'received' },
    split: { vi: 'đã tách', en: 'split' },
    sorted: { vi: 'đã phân loại', en: 'sorted' },
  },
  acts: {
    receive: { from: 'new', to: 'received', right: 'proof.assign' },
    sort: { from: ['received'], to: 'sorted', right: 'proof.perform' },
    split: {
      from: ['received'],
      to: 'split',
      right: 'proof.perform',
      input: Split,
      effects: (given: Given<Split>) =>
        given.input.contents.map(({ title, body }) => ({
          effect: 'open',
          as: 'from',
          open: {
            process: 'proof-letter',
            act: 'receive',
            title,
            holder: { body, unit: null, post: null },
            secrecy: given.matter.secrecy,
            input: null,
          },
        })),
      may: ['open'],
    },
  },
  actNames: { receive: { vi: 'nhận', en: 'receive' }, sort: { vi: 'phân loại', en: 'sort' }, split: { vi: 'tách', en: 'split' } },
  clocks: {
    sort: { main: true, due: { limit: 'proof.sort' }, source: 'thử nghiệm', startsOn: ['receive'], stopsOn: ['sort', 'split'] },
  },
  facts: [],
  policy: { 'proof.assign': () => true, 'proof.perform': ({ roles }) => roles.some(role => role.startsWith('holder')) },
  seats: matter => holderSeats(matter.holder, 'hold'),
  counted: true,
})
