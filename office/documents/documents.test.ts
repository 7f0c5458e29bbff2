import { beforeAll, expect, test } from 'vitest'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import { saveDraft } from '../../casework/forms/drafts.ts'
import { perform, search } from '../../casework/index.ts'
import { matterView } from '../../casework/matter/matter-view.ts'
import { askersAt } from '../../casework/proof/office.ts'
import { makeBody, makePost, must } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { documentById, documentFiles } from '../../records/index.ts'
import { testDatabase } from '../../test/database/open.ts'
import { codeOf, makeDocumentOffice, TUESDAY, useDocuments } from '../../test/factories/documents.ts'
import { firstCards, type Common } from './giving/give-cards.ts'
import { giveFromDocument } from './giving/give-tasks.ts'
import { LETTER } from '../../test/factories/letter.ts'
import { viewAs } from '../../test/factories/office.ts'
import type { TakenIn } from './intake/take-in.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
})

test('a document is read, corrected, registered with its number, kept with its file and found by its words', async () => {
  const office = await makeDocumentOffice(db)
  const { asClerk, asSpecialist, specialist, files } = office
  const taken = await office.take(LETTER)
  expect(taken.reading.fields).toMatchObject({
    type: { value: 'Thông báo' },
    designation: { value: '268/TB-HĐND' },
    issuedOn: { value: '20/11/2026' },
    signer: { value: 'Lương Thị Ngọc Bích' },
    urgency: { value: null, spans: [] },
  })
  const done = must(
    await office.register(taken.id, { abstract: 'Kết luận giám sát việc giải quyết kiến nghị của cử tri' }, { text: LETTER }),
  )
  expect(done).toMatchObject({ number: 1, matterId: taken.id })
  expect(await documentById(db.kysely, taken.id)).toMatchObject({
    designation: '268/TB-HĐND',
    issuedOn: '2026-11-20',
    abstract: 'Kết luận giám sát việc giải quyết kiến nghị của cử tri',
  })
  const [original] = await documentFiles(db.kysely, taken.id)
  expect(original?.name).toBe('van-ban.txt')
  expect(must(await files.read(original?.hash ?? '')).toString('utf8')).toBe(LETTER)
  const found = await search(db.kysely, asClerk, { text: 'công trình nước sạch ngừng hoạt động' })
  expect(found.rows.map(row => row.id)).toContain(taken.id)
  must(await office.act(asClerk, taken.id, 'chuyen', { lead: specialist.postId }))
  expect((await search(db.kysely, asSpecialist, { text: 'cong trinh nuoc sach' })).rows.map(row => row.id)).toContain(taken.id)
})

test('the specialist makes directives of the proposed tasks, each bound to its sentence and due the day before the printed date', async () => {
  const office = await makeDocumentOffice(db)
  const { asClerk, asSpecialist, chief, specialist } = office
  const suffix = newId().slice(-6)
  const [agriculture, construction, finance] = await inTransaction(db, async tx => [
    await makeBody(tx, { name: `Sở Nông nghiệp ${suffix}` }),
    await makeBody(tx, { name: `Sở Xây dựng ${suffix}` }),
    await makeBody(tx, { name: `Sở Tài chính ${suffix}` }),
  ])
  const taken = await office.take(LETTER)
  expect(taken.proposals.map(each => [each.content.slice(0, 24), each.due.dueOn, each.due.how])).toEqual([
    ['Rà soát 11 công trình nư', '2026-12-14', 'day-before'],
    ['Bố trí kinh phí sửa chữa', '2026-12-22', 'counted'],
  ])
  must(await office.register(taken.id))
  const proposals = (await documentById(db.kysely, taken.id))?.proposals as unknown as TakenIn['proposals']
  const [first, second] = firstCards(proposals, {})
  if (!first || !second) throw new Error('two proposals were read')
  const cards = [
    { ...first, leads: `Sở Nông nghiệp ${suffix}; Sở Xây dựng ${suffix}`, cooperating: '' },
    { ...second, leads: `Sở Tài chính ${suffix}` },
  ]
  const give = async (common: Partial<Common>, given = cards) => {
    const now = await office.world()
    const request = {
      document: taken.id,
      key: newId(),
      cards: given,
      text: LETTER,
      common: { assigner: chief.postId, follower: '', source: 'hdnd', urgency: '', ...common },
    }
    return inTransaction(db, tx => giveFromDocument(tx, now, asSpecialist, request))
  }
  expect(codeOf(await give({}))).toBe('matter/not-found')
  must(await office.act(asClerk, taken.id, 'chuyen', { lead: specialist.postId, leaders: [chief.postId] }))
  expect(codeOf(await give({ assigner: specialist.postId }))).toBe('directives/assigner-not-leader')
  const refused = await give({}, [
    { ...cards[0], leads: 'Sở Không Có' },
    { ...cards[1], dueOn: '31/4/2027' },
  ] as typeof cards)
  expect(isProblem(refused) && refused.data['fields']).toMatchObject([
    { field: 't.0.leads', code: 'documents/body-not-matched' },
    { field: 't.1.dueOn', code: 'form/not-a-date' },
  ])
  await inTransaction(db, tx => makeBody(tx, { name: `UBND xã Số ${suffix}`, kind: 'commune' }))
  const group = await give({}, [{ ...cards[0], leads: 'UBND các xã, phường' }, cards[1]] as typeof cards)
  expect(isProblem(group) && group.data['fields']).toMatchObject([{ field: 't.0.leads', code: 'documents/group-not-named' }])
  must(await give({}))
  const given = await db.query<{
    process: string
    title: string
    due_on: string | null
    holder_body: Uuid
    quote: string | null
    parent: Uuid | null
    source: string
  }>(
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
  expect(await office.fold(taken.id)).toMatchObject({
    state: 'assigned',
    fields: { marks: { 1: { state: 'given' }, 2: { state: 'given' } } },
  })
  expect(codeOf(await give({}))).toBe('documents/task-already-given')
})

test('a directive given from a document names who gave it and leads back to the document', async () => {
  const office = await makeDocumentOffice(db)
  const { asClerk, asSpecialist, chief, specialist } = office
  const name = `Sở Tài chính ${newId().slice(-6)}`
  const asFinance = await inTransaction(db, async tx => {
    const body = await makeBody(tx, { name })
    const post = await makePost(tx, { bodyId: body, scope: 'body' })
    const place = { id: post.postId, personId: post.personId, accountId: post.accountId, name: '', body, unit: null }
    return viewAs(tx, place, { rights: ['directive.perform', 'directive.report'], scope: 'body' })
  })
  const taken = await office.take(LETTER)
  must(await office.register(taken.id))
  must(await office.act(asClerk, taken.id, 'chuyen', { lead: specialist.postId }))
  const [, second] = firstCards((await documentById(db.kysely, taken.id))?.proposals as unknown as TakenIn['proposals'], {})
  if (!second) throw new Error('two proposals were read')
  const now = await office.world()
  const common = { assigner: chief.postId, follower: '', source: 'hdnd', urgency: '' }
  const request = { document: taken.id, key: newId(), cards: [{ ...second, leads: name }], text: LETTER, common }
  must(await inTransaction(db, tx => giveFromDocument(tx, now, asSpecialist, request)))
  const [link] = await db.query<{ id: Uuid }>('select to_matter as id from link where from_matter = $1', [taken.id])
  const id = link?.id ?? ''
  const asker = askersAt(db, TUESDAY)
  const given = (await matterView(asker(asSpecialist), id))?.history.at(-1)
  expect(given).toMatchObject({
    who: expect.stringMatching(/^Phạm Thùy Dương, .*Phòng Kinh tế$/u),
    openedFrom: { id: taken.id, words: expect.stringMatching(/^Mở từ văn bản đến VB-2026-\d+: /u) },
  })
  // The lead body reads the document that gave it the task.
  const seenBelow = (await matterView(asker(asFinance), id))?.history.at(-1)
  expect(seenBelow).toMatchObject({ who: given?.who, openedFrom: given?.openedFrom })
  const { viewer, app, today } = asker(asFinance)
  const draft = { account: viewer.accountId, post: viewer.post.id, matter: id, act: 'tien-do' }
  const answers = { text: ['đang viết'] }
  await saveDraft(db.kysely, app.keyring, draft, { answers, files: [], baseSeq: null, savedAt: new Date(`${today}T02:00:00Z`) })
  const submit = { matterId: id, act: 'nop', input: { result: 'xong', document: '1/STC' }, key: newId() }
  must(await inTransaction(db, tx => perform(tx, now, asFinance, submit)))
  expect((await matterView(asker(asFinance), id))?.drafts.map(each => each.label)).toEqual(['Báo cáo tiến độ'])
})
