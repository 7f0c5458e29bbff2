import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { Database } from '../../platform/database/open.ts'
import type { AppContext } from '../../platform/http/context.ts'
import { testDatabase } from '../../test/database/open.ts'
import { routes } from '../api/api.ts'
import type { Asker } from '../asker.ts'
import { makeProofOffice, useProofsWithForms, type ProofOffice } from '../proof/office.ts'
import { readMatter } from '../matter/read-matter.ts'
import { openingShut } from './begin.ts'
import { useOpenings, type OpeningDef } from './opening.ts'
import { openingAutosaved, postOpening } from './post.ts'
import { openedForm } from './view.ts'

const named = (vi: string) => ({ vi, en: vi })
const opening: OpeningDef = {
  process: 'proof-directive',
  act: 'assign',
  list: { href: '/viec', label: named('Việc của tôi') },
  form: ({ today }) => ({
    fields: [
      { name: 'title', kind: 'text', label: named('Tên việc') },
      { name: 'dueOn', kind: 'date', label: named('Hạn'), optional: true },
    ],
    start: { dueOn: today },
  }),
}
const NOTHING = new URLSearchParams()
let db: Database
let office: ProofOffice

beforeAll(async () => {
  useProofsWithForms()
  useOpenings([opening])
  db = await testDatabase()
  office = await makeProofOffice(db)
})

function filled(answers: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(answers)) form.set(name, value)
  return form
}
const post = (asker: Asker, answers: Readonly<Record<string, string>>) =>
  postOpening(asker, opening, { posted: filled(answers), query: NOTHING })
const words = async (asker: Asker, query = NOTHING) => {
  const { view, savedAt } = await openedForm(asker, opening, query)
  return { savedAt, values: view.fields.map(field => field.values[0] ?? '') }
}

test('a matter is opened by its form: whoever fills it in holds it, and the same form sent twice opens one', async () => {
  const { chief } = office
  expect((await words(chief)).values).toEqual(['', '24/11/2026'])
  const khoa = newId()
  const form = { khoa, 'f.title': ' Rà soát trụ sở dôi dư ', 'f.dueOn': '30/11/2026' }
  const done = await post(chief, form)
  if (!('matterId' in done)) throw new Error(JSON.stringify(done.view.error))
  expect(await post(chief, form)).toMatchObject({ matterId: done.matterId })
  const read = await readMatter(db.kysely, chief.world, chief.viewer, done.matterId)
  expect(isProblem(read) ? read : read.matter).toMatchObject({
    title: 'Rà soát trụ sở dôi dư',
    holder: { post: chief.viewer.post.id },
    clocks: [{ name: 'receive' }, { name: 'deliver', dueOn: '2026-11-30' }],
  })
})

test('every fault is told at once and nothing typed is lost', async () => {
  const again = await post(office.chief, { khoa: newId(), 'f.title': 'ab', 'f.dueOn': 'mai' })
  if ('matterId' in again) throw new Error('opened')
  expect(again.view.error?.items.map(item => item.fieldId)).toEqual(['o-dueOn', 'o-title'])
  expect(again.view.fields.map(field => field.values)).toEqual([['ab'], ['mai']])
})

test('what is typed is kept for who typed it, also when it comes by itself; it goes when the matter is opened', async () => {
  const { chief, head } = office
  const khoa = newId()
  await openingAutosaved(chief, opening, filled({ khoa, 'f.title': 'Đang gõ dở', 'f.dueOn': '' }))
  expect(await words(chief)).toMatchObject({ values: ['Đang gõ dở', ''], savedAt: expect.any(String) })
  expect(await words(head)).toMatchObject({ values: ['', '24/11/2026'], savedAt: null })
  expect(await words(chief, new URLSearchParams({ tu: 'x' }))).toMatchObject({ values: ['', '24/11/2026'], savedAt: null })
  expect(await post(chief, { khoa, 'f.title': 'Đang gõ dở, nay xong', 'f.dueOn': '' })).toHaveProperty('matterId')
  expect(await words(chief)).toMatchObject({ savedAt: null })
  // Keystrokes that arrive after the form was done begin no new draft.
  expect(await openingAutosaved(chief, opening, filled({ khoa, 'f.title': 'muộn' }))).toMatchObject({
    problem: 'form/already-sent',
  })
  expect(await words(chief)).toMatchObject({ savedAt: null })
})

test('an opening form that names no opening act stops the start, in words', () => {
  expect(() => useOpenings([{ ...opening, act: 'submit' }])).toThrow('proof-directive.submit does not open a matter')
})

test('who lacks the right of the opening act gets no form, from the page and from the API alike', async () => {
  const { chief } = office
  const bare = { ...chief, viewer: { ...chief.viewer, rights: new Set<string>() } }
  expect(openingShut(chief, opening)).toBeNull()
  expect(openingShut(bare, opening)).toMatchObject({ problem: 'act/not-allowed' })
  const asked = { process: 'proof-directive', input: { title: 'Qua giao diện lập trình', dueOn: null } }
  expect(await call(bare, asked, newId())).toMatchObject({ problem: 'act/not-allowed' })
  expect(await call(chief, asked, null)).toMatchObject({ problem: 'api/idempotency-key-needed' })
  expect(await call(chief, { process: 'proof-letter' }, newId())).toMatchObject({ problem: 'api/not-opened-here' })
  const key = newId()
  const first = await call(chief, asked, key)
  expect(first).toMatchObject({ state: 'assigned', seq: 1 })
  expect(await call(chief, asked, key)).toEqual(first)
})

function call({ viewer, world, app, lang }: Asker, body: object, idempotencyKey: string | null) {
  const route = routes.find(each => `${each.method} ${each.path}` === 'post /matters')
  // The handler uses these parts of a request and no other.
  const context = { ...app, viewer, lang, clock: world.clock, world: async () => world } as unknown as AppContext
  return route?.handler({ params: {}, query: {}, body: route.input.body?.parse(body), app: context, idempotencyKey } as never)
}
