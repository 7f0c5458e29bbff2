import { beforeAll, expect, test } from 'vitest'
import { isProblem } from '../../../kernel/problem.ts'
import { askersAt } from '../../../casework/proof/office.ts'
import { newId } from '../../../kernel/ids.ts'
import { bodyAt, makeBody, must, type BodyAt } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import {
  cancelNumber,
  forecastNumber,
  numberLines,
  registersOf,
  reserveNumbers,
  saveRegister,
  seriesFor,
  takeNumber,
} from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { bookLines, OUTGOING_BOOK } from '../books/book.ts'
import { postedIn } from '../drafting/form-input.ts'
import { postRegisters } from './keep-registers.ts'
import { codeOf, makeScene, TUESDAY, useOutgoing } from '../proof/scene.ts'
import type { DraftType } from '../types.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})

const at = new Date(TUESDAY)

test('64 documents issued at once from one register get 64 numbers without a gap or a double', async () => {
  const scene = await makeScene(db)
  const key = 'so-di:song-song'
  const take = (matter: string) =>
    inTransaction(db, async tx => {
      const taken = await takeNumber(tx, { key, body: scene.body, on: '2026-11-24', matter, at })
      // Every eighth is rolled back after it took its number: it gives it back.
      return !isProblem(taken) && matter.endsWith('7') ? { problem: 'test/given-back', status: 422, data: {} } : taken
    })
  const results = await Promise.all(
    Array.from({ length: 64 }, (_, i) => take(`00000000-0000-7000-8000-0000000000${String(i % 8)}${String(i % 10)}`)),
  )
  const numbers = results.flatMap(result => (isProblem(result) ? [] : [result.number])).toSorted((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => i + 1))
  expect(results.some(isProblem)).toBe(true)
  const next = await inTransaction(db, tx => forecastNumber(tx, { key, body: scene.body, on: '2026-11-24' }))
  expect(next.number).toBe(numbers.length + 1)
})

test('a reserved number stands in the book with reason, person and time, until a document takes it or it is cancelled', async () => {
  const scene = await makeScene(db)
  const told = { reason: 'Giữ số cho quyết định đang trình', by: scene.posts.clerk.accountId, at }
  const series = { key: 'so-di:BC', body: scene.body }
  expect(must(await inTransaction(db, tx => reserveNumbers(tx, { ...series, on: '2026-11-24', count: 2 }, told)))).toEqual([1, 2])
  const id = await scene.signed()
  expect(codeOf(await scene.issue(id, 3, { reserved: true }))).toBe('series/no-such-number')
  must(await scene.issue(id, 2, { reserved: true }))
  expect(codeOf(await scene.issue(await scene.signed(), 2, { reserved: true }))).toBe('series/not-reserved')
  const cancel = () =>
    inTransaction(db, tx =>
      cancelNumber(tx, { ...series, period: '2026', number: 1 }, { ...told, reason: 'Không ban hành quyết định này' }),
    )
  expect(await cancel()).toBeNull()
  expect(codeOf(await cancel())).toBe('series/not-reserved')
  expect(await numberLines(db.kysely, { ...series, period: '2026' })).toMatchObject([
    { number: 2, state: 'used' },
    { number: 1, state: 'cancelled', reason: 'Không ban hành quyết định này', who: 'Đỗ Thị Mai' },
  ])
  const next = must(await scene.issue(await scene.signed(), 3))
  expect(next.numbers).toEqual({ number: 3 })
})

test('the book has the ten columns of the decree, and a cancelled number stays in it', async () => {
  expect(OUTGOING_BOOK.map(column => column.head.vi)).toEqual([
    'Số, ký hiệu',
    'Ngày tháng văn bản',
    'Tên loại và trích yếu nội dung',
    'Người ký',
    'Nơi nhận văn bản',
    'Đơn vị, người nhận bản lưu',
    'Số lượng bản',
    'Ngày chuyển',
    'Ký nhận',
    'Ghi chú',
  ])
  const scene = await makeScene(db)
  must(await scene.issue(await scene.signed(), 1))
  const [line] = await bookLines(db.kysely, { body: scene.body, series: 'so-di:BC', period: '2026', order: 'first' }, 10)
  if (!line) throw new Error('one document was issued')
  const cells = OUTGOING_BOOK.map(column => column.cell(line, 'vi'))
  expect(cells.slice(1, 4)).toEqual(['24/11/2026', 'Báo cáo: Kết quả rà soát trụ sở dôi dư', 'Đặng Minh Tuấn, Chánh văn phòng'])
  expect(cells.slice(5)).toEqual(['Phòng Kinh tế', '4', '24/11/2026', '0/4', ''])
})

test('registers: names are unique within a kind, a new default takes the place of the old, an advisory body and a term have their own numbers', async () => {
  const scene = await makeScene(db)
  const made = { by: scene.posts.clerk.accountId, at }
  const register = {
    id: null,
    bodyId: scene.body,
    direction: 'di' as const,
    types: [],
    sign: null,
    advisory: null,
    period: 'year' as const,
    term: null,
    isDefault: true,
  }
  const save = (more: object) => inTransaction(db, tx => saveRegister(tx, { ...register, name: 'Sổ chung', ...more }, made))
  must(await save({}))
  expect(codeOf(await save({ name: 'SỔ CHUNG' }))).toBe('series/name-taken')
  must(await save({ name: 'Sổ mới' }))
  must(
    await save({
      name: 'Sổ Hội đồng thi đua',
      advisory: 'Hội đồng Thi đua - Khen thưởng',
      types: ['quyet-dinh'],
      isDefault: false,
    }),
  )
  must(await save({ name: 'Sổ kế hoạch nhiệm kỳ', period: 'term', term: '2025-2030', types: ['ke-hoach'], isDefault: false }))
  must(await save({ name: 'Sổ kế hoạch', period: 'term', term: '2020-2025', types: ['ke-hoach'], isDefault: false }))
  const kept = await registersOf(db.kysely, scene.body, 'di')
  expect(kept.filter(each => each.isDefault).map(each => each.name)).toEqual(['Sổ mới'])
  const names = async (type: DraftType, system?: 'party') =>
    (await seriesFor(db.kysely, scene.body, { type, system })).map(each => each.name)
  // Decisions of the body itself never stand in the series of its council, unless the council issues them.
  expect(await names('quyet-dinh')).toEqual(['Sổ mới', 'Sổ quyết định', 'Sổ chung', 'Sổ Hội đồng thi đua'])
  expect(await names('bao-cao')).toEqual(['Sổ mới', 'Sổ báo cáo', 'Sổ chung'])
  // Of the Party: by type and term alone, the present term first.
  expect(await names('ke-hoach', 'party')).toEqual(['Sổ kế hoạch nhiệm kỳ', 'Sổ kế hoạch'])
  expect(await names('ket-luan', 'party')).toEqual([])
  const [present, former] = await seriesFor(db.kysely, scene.body, { type: 'ke-hoach', system: 'party' })
  const one = (series: typeof present, on: string) =>
    inTransaction(db, tx =>
      takeNumber(tx, { key: series?.key ?? '', body: scene.body, on, term: series?.term, matter: null, at }),
    )
  expect([
    must(await one(present, '2026-12-31')),
    must(await one(present, '2027-01-02')),
    must(await one(former, '2026-12-31')),
  ]).toEqual([
    { number: 1, period: '2025-2030' },
    { number: 2, period: '2025-2030' },
    { number: 1, period: '2020-2025' },
  ])
})

test('two registers with one sign never give two documents the same number: the second is refused and its number stays free', async () => {
  const scene = await makeScene(db)
  const earlier = await scene.signed()
  must(await scene.issue(await scene.signed(), 1))
  const made = { by: scene.posts.clerk.accountId, at }
  const register = { id: null, bodyId: scene.body, direction: 'di' as const, types: [], sign: null, advisory: null, term: null }
  must(
    await inTransaction(db, tx =>
      saveRegister(tx, { ...register, name: 'Sổ văn bản đi', period: 'year', isDefault: true }, made),
    ),
  )
  const later = await scene.signed()
  expect((await scene.document(later)).series.name).toBe('Sổ văn bản đi')
  expect(await scene.issue(later, 1)).toMatchObject({
    problem: 'outgoing/designation-taken',
    data: { abstract: 'Kết quả rà soát trụ sở dôi dư' },
  })
  expect((await scene.fold(later)).state).toBe('da-ky')
  must(await scene.issue(earlier, 2))
  const key = (await scene.document(later)).series.key
  expect(await inTransaction(db, tx => forecastNumber(tx, { key, body: scene.body, on: '2026-11-24' }))).toMatchObject({
    number: 1,
  })
})

test('secret documents take no number here: neither drafted nor numbered, every series stays where it was', async () => {
  const scene = await makeScene(db)
  const forecast = () => inTransaction(db, tx => forecastNumber(tx, { key: 'so-di:BC', body: scene.body, on: '2026-11-24' }))
  const before = await forecast()
  for (const secret of ['mat', 'toi-mat', 'tuyet-mat'] as const)
    expect(codeOf(await scene.begin({ more: { secret } }))).toBe('outgoing/secret-refused')
  const { matterId } = must(await scene.begin())
  const draft = { ...(await scene.document(matterId)), secret: 'mat' as const }
  const parts = await scene.parts(scene.as.drafter)
  expect(codeOf(await scene.saveDraft(parts, { matterId, key: newId(), version: 1, draft, content: null }))).toBe(
    'outgoing/secret-refused',
  )
  expect(await forecast()).toEqual(before)
})

test('registers of a Party body are made for a term, one for each type in one act; those of other bodies run by year', async () => {
  const scene = await makeScene(db)
  const party = await inTransaction(db, tx => makeBody(tx, { kind: 'party' }))
  const [own, of] = [
    there(await bodyAt(db.kysely, scene.body, '2026-11-24')),
    there(await bodyAt(db.kysely, party, '2026-11-24')),
  ]
  const asker = askersAt(db, TUESDAY)(scene.as.clerk)
  const keep = async (body: BodyAt, fields: Readonly<Record<string, string | readonly string[]>>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ y: 'luu-so', name: 'Sổ Đảng ủy', ...fields }))
      for (const each of [value].flat()) form.append(name, each)
    return postRegisters(asker, { body, posted: postedIn(form), address: '127.0.0.1' })
  }
  expect(codeOf(await keep(own, { term: '2025-2030' }))).toBe('outgoing/term-for-party')
  expect(codeOf(await keep(of, {}))).toBe('outgoing/party-needs-term')
  expect(codeOf(await keep(of, { term: '2025-2030', types: ['ke-hoach', 'ket-luan'] }))).toBe('done')
  const kept = await registersOf(db.kysely, party, 'di')
  expect(kept.map(({ name, types, term }) => [name, types, term])).toEqual([
    ['Sổ Đảng ủy: kế hoạch', ['ke-hoach'], '2025-2030'],
    ['Sổ Đảng ủy: kết luận', ['ket-luan'], '2025-2030'],
  ])
})

function there<T>(value: T | null): T {
  if (value === null) throw new Error('not there')
  return value
}
