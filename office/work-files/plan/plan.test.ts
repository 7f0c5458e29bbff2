import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../../kernel/access.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { fixedClock } from '../../../kernel/clock.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import { limitKeys } from '../../../law/index.ts'
import { useFacts, useLooks, useProcesses } from '../../../casework/index.ts'
import { makeBody, makePost, must, worldOf, type MadePost } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { viewAs } from '../../../test/factories/office.ts'
import { workFilesModule } from '../module.ts'
import { openFile } from '../service.ts'
import { lastApproval, underHeadings } from './columns.ts'
import { approvePlan, copyYearBefore, dropEntry, keepEntry, type TypedEntry } from './keep-plan.ts'
import { planEntries, planLines } from './store.ts'

const RIGHTS = workFilesModule.rights.map((right): string => right.id)
const TODAY = '2026-11-24'
let db: Database
let body: Uuid
let keeper: MadePost, head: MadePost
let asKeeper: Viewer, asHead: Viewer

beforeAll(async () => {
  db = await testDatabase()
  const { processes, looks, facts } = await workFilesModule.processes()
  useFacts(facts)
  useProcesses(processes, { rights: new Set(RIGHTS), limits: limitKeys })
  useLooks(looks)
  await inTransaction(db, async tx => {
    body = await makeBody(tx, { name: `Sở Công Thương ${newId().slice(-5)}` })
    keeper = await makePost(tx, { bodyId: body, personName: 'Nguyễn Văn An' })
    head = await makePost(tx, { bodyId: body, personName: 'Trần Đức Cường', isLeader: true })
    const view = (made: MadePost) =>
      viewAs(
        tx,
        { id: made.postId, personId: made.personId, accountId: made.accountId, name: '', body, unit: null },
        { rights: RIGHTS, scope: 'post' },
      )
    ;[asKeeper, asHead] = [await view(keeper), await view(head)]
  })
})

const by = (year: number) => ({ body, year, account: keeper.accountId, at: new Date(`${TODAY}T02:00:00Z`), today: TODAY })
const LINE: Omit<TypedEntry, 'keeper' | 'notation'> = {
  heading: 'I. Tổng hợp',
  title: 'Báo cáo năm 2026',
  retention: '10',
  note: '',
}
const keep = (year: number, change: Partial<TypedEntry>, id: Uuid | null = null): Promise<Uuid | Problem> =>
  inTransaction(db, tx =>
    keepEntry(tx, by(year), { id, typed: { ...LINE, notation: '01.TH', keeper: keeper.postId, ...change } }),
  )
const code = (result: unknown): string =>
  isProblem(result) ? `${result.problem} ${String(result.data['field'] ?? '')}`.trim() : 'done'

test('a line asks for number, title, retention and maker, each fault at its field; a number stands once a year', async () => {
  expect(code(await keep(2026, { notation: ' ' }))).toBe('file-plan/notation-needed notation')
  expect(code(await keep(2026, { title: 'x' }))).toBe('file-plan/title-needed title')
  expect(code(await keep(2026, { retention: '' }))).toBe('work-files/retention-needed retention')
  expect(code(await keep(2026, { keeper: '' }))).toBe('file-plan/keeper-needed keeper')
  expect(code(await keep(2026, { keeper: newId() }))).toBe('work-files/not-staff keeper')
  expect(code(await keep(2031, {}))).toBe('file-plan/other-year')
  must(await keep(2026, {}))
  expect(code(await keep(2026, { notation: '01.th' }))).toBe('file-plan/taken notation')
})

test('what the head approved stays as it is; a later line is approved again, and one that is new can be dropped', async () => {
  const year = 2027
  const id = must(await keep(year, { notation: '02.TH' }))
  expect(await inTransaction(db, tx => approvePlan(tx, by(year)))).toBe(1)
  expect(code(await keep(year, { notation: '03.TH' }, id))).toBe('file-plan/approved')
  expect(code(await inTransaction(db, tx => dropEntry(tx, { body }, id)))).toBe('file-plan/approved')
  expect(code(await inTransaction(db, tx => approvePlan(tx, by(year))))).toBe('file-plan/nothing-new')
  const later = must(await keep(year, { notation: '03.TH' }))
  expect(code(await inTransaction(db, tx => dropEntry(tx, { body: newId() }, later)))).toBe('file-plan/approved')
  expect(await inTransaction(db, tx => dropEntry(tx, { body }, later))).toBeNull()
  const lines = await planEntries(db.kysely, body, year)
  expect(lines.map(each => each.notation)).toEqual(['02.TH'])
  expect(lastApproval(lines)).toMatchObject({ by: 'Nguyễn Văn An' })
  expect(lastApproval([])).toBeNull()
})

test('the plan of the year before is taken over once, its year in the titles moved on', async () => {
  await keep(2026, { notation: '09.TH', title: 'Kế hoạch năm 2026 và số 12026' })
  const copied = must(await inTransaction(db, tx => copyYearBefore(tx, by(2027))))
  expect(copied).toBeGreaterThan(0)
  const lines = await planEntries(db.kysely, body, 2027)
  expect(lines.find(each => each.notation === '09.TH')).toMatchObject({
    title: 'Kế hoạch năm 2027 và số 12026',
    approvedAt: null,
  })
  expect(code(await inTransaction(db, tx => copyYearBefore(tx, by(2027))))).toBe('file-plan/nothing-to-copy')
})

test('a plan proposes files: who makes one finds it until it is opened; others learn nothing of the file', async () => {
  const notation = '20.KT'
  must(await keep(2026, { notation, heading: 'II. Kinh tế', title: 'Hồ sơ rà soát trụ sở' }))
  await inTransaction(db, tx => approvePlan(tx, by(2026)))
  const line = async (viewer: Viewer) =>
    (await planLines(db.kysely, viewer, { body, year: 2026 })).find(each => each.notation === notation)
  expect(await line(asKeeper)).toMatchObject({ files: 0, file: null })
  const world = { clock: fixedClock(`${TODAY}T02:00:00Z`), ...(await worldOf(db.kysely)) }
  const file = {
    key: newId(),
    title: 'Hồ sơ rà soát trụ sở',
    openedOn: TODAY,
    dueOn: '2026-12-15',
    inCharge: keeper.postId,
    signer: keeper.postId,
    retention: '10',
    planNumber: notation,
    note: '',
  }
  const { matterId } = must(await inTransaction(db, tx => openFile(tx, world, asKeeper, file)))
  expect(await line(asKeeper)).toMatchObject({ files: 1, file: matterId })
  expect(await line(asHead)).toMatchObject({ files: 0, file: null })
  const own = await planLines(db.kysely, asHead, { body, year: 2026, keeper: head.postId })
  expect(own).toEqual([])
})

test('lines stand under their headings in the order of the plan', () => {
  const lines = [{ heading: 'I' }, { heading: 'I' }, { heading: 'II' }]
  expect(underHeadings(lines).map(({ heading, lines: own }) => [heading, own.length])).toEqual([
    ['I', 2],
    ['II', 1],
  ])
})
