import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Viewer } from '../../kernel/access.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { problem } from '../../kernel/problem.ts'
import { defineProcess, type Given } from '../../kernel/process.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { makeBody, makePost, viewAs } from '../../test/factories/office.ts'
import { testWorld } from '../../test/factories/world.ts'
import { openMatter } from './open.ts'
import { performAlone } from './perform-alone.ts'
import { useProcesses } from '../registry.ts'
import { holderSeats } from '../people/seats.ts'

const RIGHT = 'proof.write'
const Text = z.object({ text: z.string() })
type Text = z.infer<typeof Text>
const both = (name: string) => ({ vi: name, en: name })
let db: Database
let asFinance: Viewer
let finance: Uuid
/** What was checked, and what the office did meanwhile. */
let checked: string[] = []
let meanwhile: () => Promise<unknown> = async () => {}
const world = testWorld('2026-11-23T02:00:00Z', { limits: {} })

const proofText = defineProcess({
  id: 'proof-text',
  version: 1,
  codePrefix: 'PT',
  names: both('Bài thử'),
  states: { written: {}, sent: { final: 'done' } },
  stateNames: { written: both('đang viết'), sent: both('đã gửi') },
  acts: {
    open: {
      from: 'new',
      to: 'written',
      right: RIGHT,
      input: Text,
      change: ({ input }: Given<Text>) => ({ fields: { text: input.text } }),
    },
    write: {
      from: ['written'],
      right: RIGHT,
      input: Text,
      change: ({ input }: Given<Text>) => ({ fields: { text: input.text } }),
    },
    send: {
      from: ['written'],
      to: 'sent',
      right: RIGHT,
      beside: {
        faults: async ({ matter }: Given) => {
          const text = String(matter.fields['text'])
          checked.push(text)
          await meanwhile()
          return text.includes('sai') ? 1 : 0
        },
      },
      check: ({ facts }: Given) => (facts['faults'] === 0 ? null : problem('proof/faults')),
    },
  },
  actNames: { open: both('Mở'), write: both('Viết'), send: both('Gửi') },
  clocks: {},
  facts: [],
  policy: { [RIGHT]: () => true },
  seats: matter => holderSeats(matter.holder, 'hold'),
  counted: false,
})

beforeAll(async () => {
  useProcesses([proofText], { rights: new Set([RIGHT]), limits: new Set() })
  db = await freshDatabase()
  await inTransaction(db, async tx => {
    finance = (await makeBody(tx, 'Sở Tài chính')).id
    asFinance = await viewAs(tx, await makePost(tx, 'Nguyễn Hữu Phước', { body: finance }), { rights: [RIGHT], scope: 'body' })
  })
})

async function written(text: string): Promise<Uuid> {
  checked = []
  meanwhile = async () => {}
  const holder = { body: finance, unit: null, post: null }
  const opening = { key: newId(), process: 'proof-text', act: 'open', title: 'Báo cáo', holder, input: { text } }
  const opened = await inTransaction(db, tx => openMatter(tx, world, asFinance, opening))
  if ('problem' in opened) throw new Error(opened.problem)
  return opened.matterId
}
const act = (matterId: Uuid, name: string, input?: Text) =>
  performAlone(db, world, asFinance, { matterId, act: name, input, key: newId() })

test('while a text is checked for sending, others are answered by the database', async () => {
  const id = await written('đúng')
  const answered: unknown[] = []
  meanwhile = async () => answered.push(...(await db.query('select 1 as n')))
  expect(await act(id, 'send')).toMatchObject({ state: 'sent' })
  expect([answered, checked]).toEqual([[{ n: 1 }], ['đúng']])
})

test('a text with faults is not sent', async () => {
  const id = await written('sai')
  expect(await act(id, 'send')).toMatchObject({ problem: 'proof/faults' })
})

test('what was written while the check ran is checked, too: the text that is sent is the one that was checked', async () => {
  const id = await written('đúng')
  meanwhile = async () => {
    meanwhile = async () => {}
    await act(id, 'write', { text: 'sai' })
  }
  expect(await act(id, 'send')).toMatchObject({ problem: 'proof/faults' })
  expect(checked).toEqual(['đúng', 'sai'])
})
