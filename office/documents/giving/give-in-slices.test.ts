import { beforeAll, expect, test } from 'vitest'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { readMatter } from '../../../casework/index.ts'
import { askersAt } from '../../../casework/proof/office.ts'
import { makeBody, must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { freshDatabase } from '../../../test/database/open.ts'
import { codeOf, makeDocumentOffice, TUESDAY, useDocuments } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { EMPTY_CARD, type Card } from './give-cards.ts'
import { giveOrdered, giveSlice, goOnGiving, nextSlice, SLICE_BODIES } from './give-in-slices.ts'
import { orderById, runningOrders } from './order-store.ts'
import { orderView } from './order-view.ts'

const TASKS = 4
let nth = 500
let db: Database
let office: Awaited<ReturnType<typeof makeDocumentOffice>>
let leads = ''
const communes = Math.ceil(SLICE_BODIES / 2) + 1

beforeAll(async () => {
  db = await freshDatabase()
  await useDocuments()
  office = await makeDocumentOffice(db)
  const names = Array.from({ length: communes }, (_, i) => `UBND xã Thử ${i + 1}`)
  await inTransaction(db, async tx => {
    for (const name of names) await makeBody(tx, { name, kind: 'commune' })
  })
  leads = names.join('; ')
})

async function registered(): Promise<Uuid> {
  const text = LETTER.replace('268/TB-HĐND', `${(nth += 1)}/TB-HĐND`)
  const { id } = await office.take(text)
  must(await office.register(id, {}, { text }))
  must(await office.act(office.asClerk, id, 'chuyen', { lead: office.specialist.postId, leaders: [office.chief.postId] }))
  return id
}

const card = (n: number, more: Partial<Card> = {}): Card => ({
  ...EMPTY_CARD,
  content: `Rà soát công trình số ${n}`,
  leads,
  ...more,
})
const cards = (more?: Partial<Card>): Card[] => Array.from({ length: TASKS }, (_, i) => card(i + 1, more))

async function press(document: Uuid, key: string, asked = cards()) {
  const now = await office.world()
  const common = { assigner: office.chief.postId, follower: '', source: 'hdnd', urgency: '' }
  return inTransaction(db, tx => giveOrdered(tx, now, office.asChief, { document, key, cards: asked, common, text: '' }))
}
const orderOf = (done: Awaited<ReturnType<typeof press>>): Uuid => {
  if (isProblem(done) || !('order' in done)) throw new Error(JSON.stringify(done))
  return done.order
}
/** Tasks of a document and the directives below them, by their words. */
async function given(document: Uuid): Promise<Record<string, number>> {
  const rows = await db.query<{ title: string; n: number }>(
    `select title, count(*)::int as n from matter where process = 'directive' and source_document = $1 group by title`,
    [document],
  )
  return Object.fromEntries(rows.map(row => [row.title, row.n]))
}
const whole = Object.fromEntries(Array.from({ length: TASKS }, (_, i) => [`Rà soát công trình số ${i + 1}`, communes]))
const world = () => office.world()

test('a slice takes as many tasks as it may tell bodies, one at least', () => {
  const task = (bodies: number) => ({ leads: Array.from({ length: bodies }, newId), cooperating: [] }) as never
  expect(nextSlice([task(60), task(60), task(60)], 0)).toHaveLength(2)
  expect(nextSlice([task(60), task(60), task(60)], 2)).toHaveLength(1)
  expect(nextSlice([task(SLICE_BODIES * 3), task(1)], 0)).toHaveLength(1)
})

test('few tasks are given at once, as before', async () => {
  const done = await press(await registered(), newId(), [card(1)])
  expect(done).toMatchObject({ act: 'giao-viec', state: 'assigned' })
})

test('many tasks go in slices; whoever stopped in the middle goes on where it stopped: nothing twice, nothing lost', async () => {
  const document = await registered()
  const key = newId()
  const order = orderOf(await press(document, key))
  expect(await given(document)).toEqual({})
  expect(await giveSlice(db, await world(), order)).toMatchObject({ done: 1, state: 'running' })
  // A second press of the same form, and another form meanwhile.
  expect(orderOf(await press(document, key))).toBe(order)
  expect(codeOf(await press(document, newId()))).toBe('documents/giving-under-way')
  const stop = new AbortController()
  stop.abort()
  await goOnGiving({ db, world }, order, stop.signal)
  expect(await given(document)).toEqual({ 'Rà soát công trình số 1': communes })
  // After a restart the orders under way are found, and two that go on at once do not double anything.
  expect(await runningOrders(db.kysely)).toEqual([order])
  await Promise.all([goOnGiving({ db, world }, order), goOnGiving({ db, world }, order)])
  expect(await given(document)).toEqual(whole)
  expect(await runningOrders(db.kysely)).toEqual([])
  expect(orderOf(await press(document, key))).toBe(order)
  await goOnGiving({ db, world }, order)
  expect(await given(document)).toEqual(whole)
  const matter = await office.fold(document)
  expect(matter.fields['given']).toHaveLength(TASKS)
})

test('a slice that breaks off leaves neither tasks nor progress', async () => {
  const document = await registered()
  const order = orderOf(await press(document, newId()))
  await db.query(`create function stop_giving() returns trigger language plpgsql as $$ begin raise exception 'power cut'; end $$`)
  await db.query(`create trigger stop_giving before update on giving_order for each row execute function stop_giving()`)
  await expect(giveSlice(db, await world(), order)).rejects.toThrow('power cut')
  await db.query('drop trigger stop_giving on giving_order')
  expect([await given(document), (await orderById(db.kysely, order))?.done]).toEqual([{}, 0])
  await goOnGiving({ db, world }, order)
  expect(await given(document)).toEqual(whole)
})

test('while it goes on others are served between the slices, and the page says how far it is', async () => {
  const document = await registered()
  const order = orderOf(await press(document, newId()))
  const seen: number[] = []
  let over = false
  const now = await world()
  const giving = goOnGiving({ db, world }, order).then(() => (over = true))
  const asker = { ...askersAt(db, TUESDAY)(office.asChief), world: await world() } as never
  while (!over) {
    must(await readMatter(db.kysely, now, office.asSpecialist, document))
    seen.push((await orderView(asker, document, order))?.done ?? -1)
  }
  await giving
  expect(seen.filter(done => done > 0 && done < TASKS).length).toBeGreaterThan(0)
  expect(await orderView(asker, document, order)).toMatchObject({ state: 'done', done: TASKS, all: TASKS })
  const stranger = { ...askersAt(db, TUESDAY)(office.asSpecialist), world: await world() } as never
  expect(await orderView(stranger, document, order)).toBeNull()
})

test('an order is refused as a whole before anything is given; one that is refused in the middle stops and names what is left', async () => {
  const document = await registered()
  const wrong = await press(document, newId(), [...cards().slice(1), card(9, { dueOn: '31/4/2027' })])
  expect(isProblem(wrong) && wrong.data['fields']).toMatchObject([{ field: 't.3.dueOn' }])
  expect(await given(document)).toEqual({})
  const order = orderOf(await press(document, newId()))
  await giveSlice(db, await world(), order)
  must(await office.act(office.asClerk, document, 'ket-thuc', { place: 'Tủ 3' }))
  await goOnGiving({ db, world }, order)
  const asker = { ...askersAt(db, TUESDAY)(office.asChief), world: await world() } as never
  const view = await orderView(asker, document, order)
  expect(view).toMatchObject({ state: 'stopped', done: 1, left: [2, 3, 4].map(n => `Rà soát công trình số ${n}`) })
  expect(view?.why).toContain('Chưa làm được')
})
