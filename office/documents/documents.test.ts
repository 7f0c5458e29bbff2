import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../kernel/access.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import { limitKeys } from '../../law/index.ts'
import { perform, search, useFacts, useLooks, useProcesses, type Performed, type World } from '../../casework/index.ts'
import { evidence, openChildren } from '../../casework/facts.ts'
import { phanViec } from '../../casework/phan-viec.ts'
import { makeBody, makePost, must, worldOf, type MadePost } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { folderStore } from '../../platform/files/folder-store.ts'
import { documentById, documentFiles, intakeById } from '../../records/index.ts'
import { onPostgres, testDatabase } from '../../test/database/open.ts'
import { viewAs } from '../../test/factories/office.ts'
import { directivesModule } from '../directives/index.ts'
import { firstCards, type Common } from './give-cards.ts'
import { giveFromDocument } from './give-tasks.ts'
import { LETTER } from './letter-fixture.ts'
import { documentsModule } from './module.ts'
import { registerIntake, type Registered } from './register.ts'
import { takeIn, type TakenIn } from './take-in.ts'

const RIGHTS = [...directivesModule.rights, ...documentsModule.rights].map((right): string => right.id).concat('part.perform', 'part.distribute', 'part.waive', 'casework.comment')
const files = folderStore(mkdtempSync(join(tmpdir(), 'kheo-documents-')))
const TUESDAY = '2026-11-24T02:00:00Z'
let db: Database
let office: Uuid
let clerk: MadePost, chief: MadePost, specialist: MadePost
let asClerk: Viewer, asChief: Viewer, asSpecialist: Viewer

beforeAll(async () => {
  db = await testDatabase()
  const [directives, documents] = [await directivesModule.processes(), await documentsModule.processes()]
  useFacts({ openChildren, evidence, ...documents.facts })
  useProcesses([...directives.processes, ...documents.processes, phanViec], { rights: new Set(RIGHTS), limits: limitKeys })
  useLooks([...directives.looks, ...documents.looks])
  await newOffice()
})

/** A register of its own: tests count its numbers from 1. */
async function newOffice(): Promise<void> {
  await inTransaction(db, async tx => {
    office = await makeBody(tx, { name: `Văn phòng UBND tỉnh Trường Yên ${newId().slice(-6)}` })
    clerk = await makePost(tx, { bodyId: office, personName: 'Đỗ Thị Mai', scope: 'body', title: 'Văn thư' })
    chief = await makePost(tx, { bodyId: office, personName: 'Đặng Minh Tuấn', isLeader: true, title: 'Chánh Văn phòng' })
    specialist = await makePost(tx, { bodyId: office, personName: 'Phạm Thùy Dương' })
    const view = (post: MadePost, scope: 'post' | 'body' = 'post') =>
      viewAs(tx, { id: post.postId, personId: post.personId, accountId: post.accountId, name: '', body: office, unit: null }, { rights: RIGHTS, scope })
    asClerk = await view(clerk, 'body')
    asChief = await view(chief)
    asSpecialist = await view(specialist)
  })
}

async function world(at = TUESDAY): Promise<World> {
  return { clock: fixedClock(at), ...(await worldOf(db.kysely)) }
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const take = async (text = LETTER, name = 'thong-bao.txt', at = TUESDAY): Promise<TakenIn> =>
  must(await takeIn({ db, files, world: await world(at) }, asClerk, { files: [{ name, content: bytes(text) }] }))

async function register(taken: TakenIn, answers: Record<string, string> = {}, at = TUESDAY, viewer = asClerk): Promise<Registered | Problem> {
  const now = await world(at)
  const stored = await intakeById(db.kysely, office, taken.id)
  const request = { intake: taken.id, key: newId(), version: stored?.version ?? 1, answers: { ...stored?.answers, ...answers }, marks: {}, text: LETTER }
  return inTransaction(db, tx => registerIntake(tx, now, viewer, request))
}
async function act(viewer: Viewer, matterId: Uuid, kind: string, input: unknown = {}, at = TUESDAY): Promise<Performed | Problem> {
  const now = await world(at)
  return inTransaction(db, tx => perform(tx, now, viewer, { matterId, act: kind, input, key: newId() }))
}
const fold = async (id: Uuid): Promise<MatterState> => {
  const [row] = await db.query<{ fold: MatterState }>('select fold from matter where id = $1', [id])
  if (!row) throw new Error('no such matter')
  return row.fold
}
const codeOf = (result: unknown): string => (isProblem(result) ? result.problem : 'done')

test('a document is read, corrected, registered with its number, kept with its file and found by its words', async () => {
  await newOffice()
  const taken = await take()
  expect(taken.reading.fields).toMatchObject({
    type: { value: 'Thông báo' },
    designation: { value: '268/TB-HĐND' },
    issuedOn: { value: '20/11/2026' },
    signer: { value: 'Lương Thị Ngọc Bích' },
    urgency: { value: null, spans: [] },
  })
  const done = must(await register(taken, { abstract: 'Kết luận giám sát việc giải quyết kiến nghị của cử tri' }))
  expect(done).toMatchObject({ number: 1, matterId: taken.id })
  expect(await documentById(db.kysely, taken.id)).toMatchObject({ designation: '268/TB-HĐND', issuedOn: '2026-11-20', abstract: 'Kết luận giám sát việc giải quyết kiến nghị của cử tri' })
  const [original] = await documentFiles(db.kysely, taken.id)
  expect(original?.name).toBe('thong-bao.txt')
  expect(must(await files.read(original?.hash ?? '')).toString('utf8')).toBe(LETTER)
  const found = await search(db.kysely, asClerk, { text: 'công trình nước sạch ngừng hoạt động' })
  expect(found.rows.map(row => row.id)).toContain(taken.id)
  must(await act(asClerk, taken.id, 'chuyen', { lead: specialist.postId }))
  expect((await search(db.kysely, asSpecialist, { text: 'cong trinh nuoc sach' })).rows.map(row => row.id)).toContain(taken.id)
})

test('the specialist makes directives of the proposed tasks, each bound to its sentence and due the day before the printed date', async () => {
  await newOffice()
  const suffix = newId().slice(-6)
  const [agriculture, construction, finance] = await inTransaction(db, async tx => [
    await makeBody(tx, { name: `Sở Nông nghiệp ${suffix}` }),
    await makeBody(tx, { name: `Sở Xây dựng ${suffix}` }),
    await makeBody(tx, { name: `Sở Tài chính ${suffix}` }),
  ])
  const taken = await take()
  expect(taken.proposals.map(each => [each.content.slice(0, 24), each.due.dueOn, each.due.how])).toEqual([
    ['Rà soát 11 công trình nư', '2026-12-14', 'day-before'],
    ['Bố trí kinh phí sửa chữa', '2026-12-22', 'counted'],
  ])
  must(await register(taken))
  const proposals = (await documentById(db.kysely, taken.id))?.proposals as unknown as TakenIn['proposals']
  const [first, second] = firstCards(proposals, {})
  if (!first || !second) throw new Error('two proposals were read')
  const cards = [
    { ...first, leads: `Sở Nông nghiệp ${suffix}; Sở Xây dựng ${suffix}`, cooperating: '' },
    { ...second, leads: `Sở Tài chính ${suffix}` },
  ]
  const give = async (common: Partial<Common>, given = cards) => {
    const now = await world()
    const request = { document: taken.id, key: newId(), cards: given, text: LETTER, common: { assigner: chief.postId, follower: '', source: 'hdnd', urgency: '', ...common } }
    return inTransaction(db, tx => giveFromDocument(tx, now, asSpecialist, request))
  }
  expect(codeOf(await give({}))).toBe('matter/not-found')
  must(await act(asClerk, taken.id, 'chuyen', { lead: specialist.postId, leaders: [chief.postId] }))
  expect(codeOf(await give({ assigner: specialist.postId }))).toBe('directives/assigner-not-leader')
  const refused = await give({}, [{ ...cards[0], leads: 'Sở Không Có' }, { ...cards[1], dueOn: '31/4/2027' }] as typeof cards)
  expect(isProblem(refused) && refused.data['fields']).toMatchObject([
    { field: 't.0.leads', code: 'documents/body-not-matched' },
    { field: 't.1.dueOn', code: 'form/not-a-date' },
  ])
  must(await give({}))
  const given = await db.query<{ process: string; title: string; due_on: string | null; holder_body: Uuid; quote: string | null; parent: Uuid | null; source: string }>(
    `select process, title, due_on, holder_body, fold->'fields'->'quote'->>'text' as quote, parent_id as parent, source from matter
     where id in (select to_matter from link where from_matter = $1) or parent_id in (select to_matter from link where from_matter = $1) order by code`,
    [taken.id],
  )
  const directives = given.filter(each => each.process === 'directive')
  expect(directives.map(each => [each.holder_body, each.due_on, each.source])).toEqual(
    expect.arrayContaining([
      [agriculture, '2026-12-14', 'hdnd'],
      [construction, '2026-12-14', 'hdnd'],
      [finance, '2026-12-22', 'hdnd'],
    ]),
  )
  expect(given.filter(each => each.process === 'giao-nhieu')).toHaveLength(1)
  expect(directives.every(each => LETTER.includes(each.quote ?? '?'))).toBe(true)
  expect(await fold(taken.id)).toMatchObject({ state: 'assigned', fields: { marks: { 1: { state: 'given' }, 2: { state: 'given' } } } })
  expect(codeOf(await give({}))).toBe('documents/task-already-given')
})
