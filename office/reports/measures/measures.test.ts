import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../../kernel/access.ts'
import { fixedClock } from '../../../kernel/clock.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { limitKeys, reportPeriod, type ReportPeriod } from '../../../law/index.ts'
import {
  instantsOf,
  measureKey,
  perform,
  useFacts,
  useMeasures,
  useProcesses,
  type Measure,
  type MeasureSource,
} from '../../../casework/index.ts'
import { evidence, openChildren } from '../../../casework/facts/facts.ts'
import { phanViec } from '../../../casework/phan-viec.ts'
import { makeBody, makePost, must, worldOf } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { freshDatabase } from '../../../test/database/open.ts'
import { viewAs } from '../../../test/factories/office.ts'
import { directivesModule, giveTask } from '../../directives/index.ts'
import { causesOf, causesSentence } from '../paragraphs/causes.ts'
import { figuresFor, measureLines, splitByVersion } from './figures.ts'
import { measured } from '../regimes/periods.ts'

const RIGHTS: string[] = [
  ...directivesModule.rights.map(right => right.id),
  'part.perform',
  'part.distribute',
  'part.waive',
  'casework.comment',
]
const NOW = new Date('2027-02-01T03:00:00Z')
let db: Database
let office: Uuid, finance: Uuid, health: Uuid
let chairman: Uuid
let asFollower: Viewer, asChairman: Viewer, asFinance: Viewer

beforeAll(async () => {
  db = await freshDatabase()
  useFacts({ openChildren, evidence })
  useProcesses([...(await directivesModule.processes()).processes, phanViec], { rights: new Set(RIGHTS), limits: limitKeys })
  useMeasures([await directivesModule.measures()])
  await inTransaction(db, async tx => {
    office = await makeBody(tx, { name: 'Văn phòng UBND tỉnh Trường Yên' })
    finance = await makeBody(tx, { name: 'Sở Tài chính' })
    health = await makeBody(tx, { name: 'Sở Y tế' })
    const chair = await makePost(tx, { bodyId: office, personName: 'Vũ Đình Khôi', isLeader: true })
    const follower = await makePost(tx, { bodyId: office, personName: 'Phạm Thùy Dương' })
    const director = await makePost(tx, { bodyId: finance, personName: 'Bùi Thị Hạnh', scope: 'body' })
    chairman = chair.postId
    const view = (post: typeof chair, body: Uuid, scope: 'post' | 'body' = 'post') =>
      viewAs(
        tx,
        { id: post.postId, personId: post.personId, accountId: post.accountId, name: '', body, unit: null },
        { rights: RIGHTS, scope },
      )
    asFollower = await view(follower, office)
    asChairman = await view(chair, office)
    asFinance = await view(director, finance, 'body')
  })
  await liveThroughTheYear()
})
afterAll(() => db.close())

const world = async (at: string) => ({ clock: fixedClock(at), ...(await worldOf(db.kysely)) })

/** Tasks given, extended, done in time and late, withdrawn, around the 14th and 15th of months. */
async function liveThroughTheYear(): Promise<void> {
  const days = [
    '2025-12-14',
    '2025-12-15',
    '2026-01-14',
    '2026-01-15',
    '2026-03-14',
    '2026-03-15',
    '2026-05-20',
    '2026-06-14',
    '2026-06-15',
    '2026-09-14',
    '2026-12-14',
    '2026-12-15',
  ]
  for (const [i, day] of days.entries()) {
    const given = must(await give(`${day}T16:59:00Z`, i % 3 === 0 ? health : finance, day)) // 23:59 in Việt Nam
    if (i % 3 === 0) continue
    const later = `${day.slice(0, 8)}28T03:00:00Z`
    must(await act(asFinance, given, 'nhan', {}, later))
    must(await act(asFinance, given, 'nop', { result: 'Đã xong việc được giao', document: '12/BC-STC' }, later))
    must(
      await act(
        asChairman,
        given,
        i % 2 === 0 ? 'nghiem-thu' : 'tra-ket-qua',
        i % 2 === 0 ? { rating: 'dat' } : { reason: 'Chưa nêu kết quả cụ thể của từng việc' },
        later,
      ),
    )
  }
}

test('a report tells the causes that bodies reported of late tasks and of extensions, as they were reported, and no others', async () => {
  const frame = { kind: 'thang', period: { from: '2026-12-15', to: '2027-01-14' }, until: NOW } as const
  expect(causesSentence(await causesOf(db.kysely, frame))).toBeNull()
  const late = must(await give('2026-12-16T02:00:00Z', finance, '2026-12-16'))
  const other = must(await give('2026-12-16T02:00:00Z', finance, '2026-12-16'))
  const inTime = must(await give('2026-12-16T02:00:00Z', finance, '2026-12-16'))
  for (const id of [late, other, inTime]) must(await act(asFinance, id, 'nhan', {}, '2026-12-17T02:00:00Z'))
  const said = 'Chờ số liệu quyết toán của các xã.'
  must(await act(asFinance, inTime, 'tien-do', { text: 'Đang làm', obstacle: 'Máy chủ hỏng' }, '2026-12-18T02:00:00Z'))
  must(await act(asFinance, inTime, 'nop', { result: 'Đã xong việc được giao', document: '12/BC-STC' }, '2026-12-21T02:00:00Z'))
  must(await act(asFinance, late, 'tien-do', { text: 'Chưa xong', obstacle: said }, '2027-01-05T02:00:00Z'))
  must(await act(asFinance, other, 'xin-gia-han', { workingDays: 5, reason: said }, '2026-12-22T02:00:00Z'))
  expect(causesSentence(await causesOf(db.kysely, frame))).toBe(
    'Nguyên nhân chậm tiến độ, xin gia hạn do đơn vị báo cáo: “Chờ số liệu quyết toán của các xã” (02 nhiệm vụ: Sở Tài chính).',
  )
})

async function give(at: string, lead: Uuid, day: string) {
  const now = await world(at)
  const dueOn = `${day.slice(0, 8)}${day.endsWith('15') ? '20' : '28'}`
  return inTransaction(db, tx =>
    giveTask(tx, now, asFollower, {
      key: newId(),
      content: `Việc giao ngày ${day}`,
      leads: [lead],
      assigner: chairman,
      source: 'cong-van',
      dueOn,
    }),
  )
}
async function act(viewer: Viewer, { matterId }: { matterId: Uuid }, kind: string, input: unknown, at: string) {
  const now = await world(at)
  return inTransaction(db, tx => perform(tx, now, viewer, { matterId, act: kind, input, key: newId() }))
}

const months = (year: number, first: number, count: number): ReportPeriod[] =>
  Array.from({ length: count }, (_, i) => reportPeriod('thang', year, first + i))

test.each([
  ['quarter', reportPeriod('quy', 2026, 1), months(2026, 1, 3)],
  ['second quarter', reportPeriod('quy', 2026, 2), months(2026, 4, 3)],
  ['half', reportPeriod('sau-thang', 2026, 1), months(2026, 1, 6)],
  ['second half', reportPeriod('sau-thang', 2026, 2), months(2026, 7, 6)],
  ['nine months', reportPeriod('chin-thang', 2026), months(2026, 1, 9)],
  ['year', reportPeriod('nam', 2026), months(2026, 1, 12)],
])('the months of a %s add up to it, for every measure and body', async (_, whole, parts) => {
  const lines = measureLines().filter(({ versions }) => versions[0]?.kind !== 'stock')
  for (const body of [null, finance, health]) {
    const figures = await figuresFor(db.kysely, lines, { periods: [whole, ...parts].map(each => measured(each, NOW)), body })
    for (const { id, versions } of lines) {
      const [sum, ...terms] = (figures.get(id) ?? []).map(([counted]) => counted?.figure)
      const count = (figure: typeof sum) => (versions[0]?.kind === 'ratio' ? figure?.denominator : figure?.value) ?? 0
      expect([id, terms.reduce((total, each) => total + count(each), 0)]).toEqual([id, count(sum)])
    }
  }
})

test('bodies add up to the province, and a day at the border of a period counts once', async () => {
  const year = [measured(reportPeriod('nam', 2026), NOW)]
  const given = async (body: Uuid | null) =>
    (await figuresFor(db.kysely, measureLines(), { periods: year, body })).get('NV-01')?.[0]?.[0]?.figure.value
  expect(await given(null)).toBe(10) // from 15/12/2025 to 14/12/2026: neither the first day before nor the one after
  expect(Number(await given(finance)) + Number(await given(health))).toBe(10)
})

test('the list behind every figure has as many rows as the figure says, page by page', async () => {
  const period = measured(reportPeriod('nam', 2026), NOW)
  for (const { versions, source } of measureLines()) {
    const [measure] = versions
    if (!measure) continue
    const [figures] = await source.compute(db.kysely, [period], null)
    const figure = figures?.[measureKey(measure)]
    const rows: string[] = []
    for (let after: string | null = null; ;) {
      const page = await source.behind(db.kysely, { measure, period, body: null, after, limit: 3 })
      rows.push(...page.map(row => row.key))
      after = page.at(-1)?.key ?? null
      if (page.length < 3) break
    }
    expect([measure.id, rows.length]).toEqual([measure.id, figure?.numerator ?? figure?.value])
    expect(new Set(rows).size).toBe(rows.length)
  }
})

test('what is recorded after the cut-off does not count', async () => {
  const period = { from: '2025-12-15', to: '2026-12-14', until: new Date('2026-03-14T17:00:00Z') }
  const { to } = instantsOf(period)
  expect(to.toISOString()).toBe('2026-03-14T17:00:00.000Z')
  const figures = await figuresFor(db.kysely, measureLines(), {
    periods: [period, measured(reportPeriod('quy', 2026, 1), NOW)],
    body: null,
  })
  const [cut, quarter] = figures.get('NV-01') ?? []
  expect(cut?.[0]?.figure).toEqual(quarter?.[0]?.figure)
})

const named = { vi: 'x', en: 'x' }
const version = (number: number, validFrom: string, validUntil: string | null): Measure => ({
  id: 'T-01',
  version: number,
  validFrom,
  validUntil,
  kind: 'flow',
  names: named,
  unit: named,
  definition: named,
  formula: named,
  source: named,
  owner: named,
  law: null,
})
const source = (measures: readonly Measure[]): MeasureSource => ({
  id: 'test',
  measures,
  compute: async (_, periods) =>
    periods.map(period =>
      Object.fromEntries(
        measures.map(measure => [measureKey(measure), { value: Date.parse(period.to) - Date.parse(period.from) }]),
      ),
    ),
  behind: async () => [],
})

test('a measure whose definition changed gives two figures for the period of the change, never one', async () => {
  const [first, second] = [version(1, '2021-01-01', '2026-06-30'), version(2, '2026-07-01', null)]
  const line = { id: 'T-01', versions: [first, second], source: source([first, second]) }
  const figures = await figuresFor(db.kysely, [line], {
    periods: [measured(reportPeriod('nam', 2026), NOW), measured(reportPeriod('nam', 2025), NOW)],
    body: null,
  })
  const [changed, before] = figures.get('T-01') ?? []
  expect(changed?.map(each => [each.version.version, each.period.from, each.period.to, each.part])).toEqual([
    [1, '2025-12-15', '2026-06-30', true],
    [2, '2026-07-01', '2026-12-14', true],
  ])
  expect(before?.map(each => [each.version.version, each.part])).toEqual([[1, false]])
})

test('versions split a period without gap or overlap', () => {
  const versions = [
    version(1, '2021-01-01', '2024-05-31'),
    version(2, '2024-06-01', '2026-01-31'),
    version(3, '2026-02-01', null),
  ]
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 900 }), (start, length) => {
      const day = (n: number) => new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10)
      const parts = splitByVersion(versions, { from: day(start), to: day(start + length), until: NOW })
      const days = parts.reduce((sum, { period }) => sum + 1 + (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000, 0)
      expect(days).toBe(length + 1)
    }),
  )
})

test('two versions on one day are refused', () => {
  const wrong = [source([version(1, '2021-01-01', null), version(2, '2026-01-01', null)])]
  expect(() => useMeasures(wrong)).toThrow('version 2 begins before')
})
