import { beforeAll, expect, test } from 'vitest'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { closeSeries, documentById, forecastNumber, seriesOf } from '../../../records/index.ts'
import { onPostgres, testDatabase } from '../../../test/database/open.ts'
import { codeOf, makeDocumentOffice, useDocuments, type DocumentOffice } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { correctEntry } from '../document/correct-entry.ts'
import { registerIntake } from '../books/register.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
})

const letter = (nth: number): string => LETTER.replace('268/TB-HĐND', `${1000 + nth}/TB-HĐND`)
const numbersOf = async (body: Uuid): Promise<Array<{ period: string; number: number }>> =>
  db.query(
    'select s.period, n.number from number_taken n join number_series s on s.id = n.series_id where s.key = $1 and s.body_id = $2 order by s.period, n.number',
    ['so-den', body],
  )

async function registerAtOnce(office: DocumentOffice, count: number): Promise<number[]> {
  const taken = []
  for (let nth = 0; nth < count; nth++) taken.push(await office.take(letter(nth)))
  const done = await Promise.all(
    taken.map((each, nth) => office.register(each.id, {}, { viewer: nth % 2 === 0 ? office.asClerk : office.asSecond })),
  )
  return done.map(result => must(result).number).toSorted((a, b) => a - b)
}

test('two clerks who register at the same moment both succeed, with consecutive numbers', async () => {
  const office = await makeDocumentOffice(db)
  expect(await registerAtOnce(office, 2)).toEqual([1, 2])
})

test.runIf(onPostgres)(
  'sixty-four registrations at once take the numbers 1 to 64, each once',
  async () => {
    const office = await makeDocumentOffice(db)
    expect(await registerAtOnce(office, 64)).toEqual(Array.from({ length: 64 }, (_, i) => i + 1))
  },
  120_000,
)

test('a registration that is refused or rolled back leaves no gap', async () => {
  const office = await makeDocumentOffice(db)
  const [first, second] = [await office.take(letter(1)), await office.take(letter(2))]
  expect(codeOf(await office.register(first.id, { agency: '' }))).toBe('form/invalid')
  const thrown = new Error('the power went')
  const now = await office.world()
  await expect(
    inTransaction(db, async tx => {
      must(
        await registerIntake(tx, now, office.asClerk, {
          intake: first.id,
          key: newId(),
          version: 1,
          answers: { ...firstAnswers(first), receivedOn: '' },
          marks: {},
          text: '',
        }),
      )
      throw thrown
    }),
  ).rejects.toBe(thrown)
  expect(must(await office.register(second.id)).number).toBe(1)
  expect(must(await office.register(first.id)).number).toBe(2)
  expect((await numbersOf(office.body)).map(row => row.number)).toEqual([1, 2])
})

const firstAnswers = (taken: Awaited<ReturnType<DocumentOffice['take']>>): Record<string, string> =>
  Object.fromEntries(Object.entries(taken.reading.fields).map(([name, field]) => [name, field.value ?? '']))

test('a new year begins with 1; what arrived last year still goes into its register until that is closed', async () => {
  const office = await makeDocumentOffice(db)
  const may = '2027-01-04T02:00:00Z'
  must(await office.register((await office.take(letter(1))).id))
  expect(must(await office.register((await office.take(letter(2), may)).id, {}, { at: may })).number).toBe(1)
  expect(
    must(await office.register((await office.take(letter(3), may)).id, { receivedOn: '31/12/2026' }, { at: may })).number,
  ).toBe(2)
  must(await inTransaction(db, tx => closeSeries(tx, { key: 'so-den', body: office.body, period: '2026', at: new Date(may) })))
  expect(
    must(await office.register((await office.take(letter(4), may)).id, { receivedOn: '31/12/2026' }, { at: may })).number,
  ).toBe(2)
  expect(await numbersOf(office.body)).toEqual([
    { period: '2026', number: 1 },
    { period: '2026', number: 2 },
    { period: '2027', number: 1 },
    { period: '2027', number: 2 },
  ])
  const again = await inTransaction(db, tx =>
    closeSeries(tx, { key: 'so-den', body: office.body, period: '2026', at: new Date(may) }),
  )
  expect(codeOf(again)).toBe('series/already-closed')
  expect(
    (await seriesOf(db.kysely, { key: 'so-den', body: office.body })).map(each => [
      each.period,
      each.next - 1,
      each.closedAt !== null,
    ]),
  ).toEqual([
    ['2027', 2, false],
    ['2026', 2, true],
  ])
})

test('the number on the button is a forecast; the one taken is told', async () => {
  const office = await makeDocumentOffice(db)
  const [mine, other] = [await office.take(letter(1)), await office.take(letter(2))]
  const forecast = await inTransaction(db, tx => forecastNumber(tx, { key: 'so-den', body: office.body, on: '2026-11-24' }))
  expect(forecast.number).toBe(1)
  must(await office.register(other.id))
  expect(must(await office.register(mine.id)).number).toBe(2)
})

test('each missing answer is refused at its own field, and so are impossible dates', async () => {
  const office = await makeDocumentOffice(db)
  const taken = await office.take(letter(1))
  const faults = async (answers: Record<string, string>): Promise<unknown> => {
    const done = await office.register(taken.id, answers)
    return isProblem(done) ? (done.data['fields'] ?? [{ field: done.data['field'], code: done.problem }]) : 'done'
  }
  expect(await faults({ agency: '', abstract: ' ' })).toMatchObject([
    { field: 'agency', code: 'documents/agency-needed' },
    { field: 'abstract', code: 'documents/abstract-needed' },
  ])
  expect(await faults({ issuedOn: '31/4/2026' })).toMatchObject([{ field: 'issuedOn', code: 'form/not-a-date' }])
  expect(await faults({ issuedOn: '25/11/2026' })).toMatchObject([{ field: 'issuedOn', code: 'documents/issued-after-received' }])
  expect(await faults({ receivedOn: '25/11/2026' })).toMatchObject([
    { field: 'receivedOn', code: 'documents/received-in-future' },
  ])
  expect(await faults({ dueOn: '20/11/2026' })).toMatchObject([{ field: 'dueOn', code: 'documents/due-before-received' }])
  expect(await faults({ urgency: 'rất gấp' })).toMatchObject([{ field: 'urgency', code: 'documents/urgency-unknown' }])
  expect(await faults({ receivedOn: '32/13/2026' })).toMatchObject([{ field: 'receivedOn', code: 'form/not-a-date' }])
  expect(await faults({ urgency: 'Hỏa tốc', dueOn: '30/11/2026' })).toBe('done')
  expect(await office.fold(taken.id)).toMatchObject({ urgency: 'hoa-toc', clocks: [{ name: 'xu-ly', dueOn: '2026-11-30' }] })
})

test('without number or date a document is registered only when the clerk says that it bears none', async () => {
  const office = await makeDocumentOffice(db)
  const taken = await office.take(letter(1))
  const blank = { designation: ' ', issuedOn: '' }
  const refused = await office.register(taken.id, blank)
  expect(isProblem(refused) && refused.data['fields']).toMatchObject([
    { field: 'designation', code: 'documents/number-needed' },
    { field: 'issuedOn', code: 'documents/date-needed' },
  ])
  expect(codeOf(await office.register(taken.id, { ...blank, withoutDate: 'on' }))).toBe('form/invalid')
  must(await office.register(taken.id, { ...blank, withoutDate: 'on', withoutNumber: 'on' }))
  const [entered] = await db.query<{ without: string[] }>(
    "select input::jsonb->'without' as without from act where matter_id = $1 and seq = 1",
    [taken.id],
  )
  expect(entered?.without).toEqual(['number', 'date'])
})

test('a document that is there already is registered again only with a reason', async () => {
  const office = await makeDocumentOffice(db)
  const first = await office.take(LETTER)
  must(await office.register(first.id))
  const again = await office.take(LETTER.replace('./.', '.'))
  const refused = await office.register(again.id)
  expect(isProblem(refused) && refused).toMatchObject({ problem: 'documents/double', data: { document: first.id } })
  expect(codeOf(await office.register(again.id, { besides: first.id, besidesReason: 'ngắn' }))).toBe('form/reason-of-ten')
  must(await office.register(again.id, { besides: first.id, besidesReason: 'Bản thay thế, đã đính chính trang 2' }))
  expect((await office.fold(again.id)).fields['besides']).toMatchObject({ document: first.id })
  const sameFile = await office.take(LETTER)
  expect(codeOf(await office.register(sameFile.id, { designation: '999/TB-HĐND' }))).toBe('documents/double')
})

test('two clerks entering the same document at once: one gets its number, the other is shown the first', async () => {
  const office = await makeDocumentOffice(db)
  const [a, b] = [await office.take(LETTER), await office.take(LETTER)]
  const done = await Promise.all([office.register(a.id), office.register(b.id, {}, { viewer: office.asSecond })])
  expect(done.map(codeOf).toSorted()).toEqual(['documents/double', 'done'])
})

test('who saved later is told, and an entry made twice is one', async () => {
  const office = await makeDocumentOffice(db)
  const taken = await office.take(letter(1))
  expect(codeOf(await office.register(taken.id, {}, { version: 7 }))).toBe('records/changed-meanwhile')
  must(await office.register(taken.id))
  expect(codeOf(await office.register(taken.id))).toBe('records/already-registered')
  expect((await numbersOf(office.body)).length).toBe(1)
})

test('a cancelled number stays in the register, and a corrected entry is found under its new number', async () => {
  const office = await makeDocumentOffice(db)
  const [wrong, right] = [await office.take(letter(1)), await office.take(letter(2))]
  must(await office.register(wrong.id))
  must(await office.act(office.asClerk, wrong.id, 'huy-so', { reason: 'Vào nhầm văn bản của cơ quan khác' }))
  expect(must(await office.register(right.id)).number).toBe(2)
  const input = {
    type: 'Thông báo',
    designation: '77/TB-HĐND',
    issuedOn: '2026-11-19',
    agency: 'Thường trực HĐND tỉnh',
    abstract: 'Kết luận giám sát',
    signer: null,
    reason: 'Gõ nhầm số ký hiệu',
  }
  const correct = async (more: Record<string, unknown> = {}) => {
    const now = await office.world()
    return inTransaction(db, tx =>
      correctEntry(tx, now, office.asClerk, { document: right.id, key: newId(), input: { ...input, ...more } }),
    )
  }
  expect(codeOf(await correct({ reason: 'ngắn' }))).toBe('form/invalid')
  must(await correct())
  expect(await documentById(db.kysely, right.id)).toMatchObject({
    designation: '77/TB-HĐND',
    abstract: 'Kết luận giám sát',
    issuedOn: '2026-11-19',
  })
  expect(await office.fold(right.id)).toMatchObject({
    title: 'Thông báo 77/TB-HĐND: Kết luận giám sát',
    fields: { issuedOn: '2026-11-19' },
  })
  const besides = { ...input, designation: '78/TB-HĐND' }
  expect(codeOf(await office.act(office.asClerk, right.id, 'sua-dang-ky', besides))).toBe('documents/correct-on-its-page')
  expect((await office.fold(right.id)).fields['designation']).toBe('77/TB-HĐND')
})

test('a correction sent twice changes once, and never takes back what was corrected after it', async () => {
  const office = await makeDocumentOffice(db)
  const { id } = await office.take(letter(1))
  must(await office.register(id))
  const input = { type: null, issuedOn: null, agency: 'HĐND tỉnh', signer: null, reason: 'Gõ nhầm trích yếu' }
  const correct = async (key: string, abstract: string) => {
    const now = await office.world()
    const request = { document: id, key, input: { ...input, designation: '9/TB', abstract } }
    return inTransaction(db, tx => correctEntry(tx, now, office.asClerk, request))
  }
  const [first, later] = [newId(), newId()]
  const once = must(await correct(first, 'Lần một'))
  expect(must(await correct(first, 'Lần một')).seq).toBe(once.seq)
  must(await correct(later, 'Lần hai'))
  expect(codeOf(await correct(first, 'Lần một'))).toBe('form/already-sent')
  expect([(await documentById(db.kysely, id))?.abstract, (await office.fold(id)).fields['abstract']]).toEqual([
    'Lần hai',
    'Lần hai',
  ])
})
