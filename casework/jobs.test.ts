import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../kernel/access.ts'
import { newId, type Uuid } from '../kernel/ids.ts'
import type { MatterState } from '../kernel/matter.ts'
import { isProblem } from '../kernel/problem.ts'
import type { FollowUpKeys } from '../kernel/process.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { freshDatabase } from '../test/database/open.ts'
import { makeBody, makePost, viewAs, type TestPost } from '../test/factories/office.ts'
import { testCalendar, testWorld } from '../test/factories/world.ts'
import { balance } from './flow/balance.ts'
import { checkAudience } from './jobs/audience-check.ts'
import { dailyScan } from './jobs/daily-scan.ts'
import { movedBy, recalculate } from './jobs/recalculate.ts'
import { moveToSuccessor } from './jobs/succession.ts'
import { openMatter } from './acts/open.ts'
import { PROOF_RIGHTS, proofDirective } from './proof/directive.ts'
import { PROOF_LIMITS, useProofs } from './proof/setup.ts'
import { useProcesses } from './registry.ts'
import { verify } from './chain/verify.ts'

const limits = {
  ...PROOF_LIMITS,
  'casework.reminders': 3,
  'casework.rise-to-head': 1,
  'casework.rise-to-chief-of-office': 3,
  'casework.rise-to-chairman': 7,
  'proof.reminders': 9,
  'proof.rise': 2,
}
let db: Database
let finance: Uuid, merged: Uuid
let chief: TestPost, chairman: TestPost
let asChief: Viewer

beforeAll(async () => {
  useProofs()
  db = await freshDatabase()
  await inTransaction(db, async tx => {
    finance = (await makeBody(tx, 'Sở Kế hoạch')).id
    merged = (await makeBody(tx, 'Sở Tài chính')).id
    const office = (await makeBody(tx, 'Văn phòng')).id
    chief = await makePost(tx, 'Đặng Minh Tuấn', { body: office })
    chairman = await makePost(tx, 'Vũ Đình Khôi', { body: office })
    asChief = await viewAs(tx, chief, { rights: PROOF_RIGHTS })
  })
})

const at = (instant: string, rows: Parameters<typeof testCalendar>[0] = []) =>
  testWorld(instant, { limits, calendar: testCalendar(rows) })

async function open(dueOn: string | null, process = 'proof-directive'): Promise<Uuid> {
  const directive = { process, act: 'assign', input: { dueOn } }
  const letter = { process, act: 'receive', input: null }
  const result = await inTransaction(db, tx =>
    openMatter(tx, at('2026-11-16T02:00:00Z'), asChief, {
      key: newId(),
      title: 'Rà soát',
      holder: { body: finance, unit: null, post: null },
      parties: [{ role: 'assigner', body: null, unit: null, post: chief.id, note: null }],
      ...(process === 'proof-letter' ? letter : directive),
    }),
  )
  if (isProblem(result)) throw new Error(result.problem)
  return result.matterId
}
const fold = async (id: Uuid) => (await db.query<{ fold: MatterState }>('select fold from matter where id = $1', [id]))[0]?.fold

test('reminders come once, then one notice that it is late, and each rise is recorded once in the history', async () => {
  const id = await open('2026-11-20')
  expect(await dailyScan(db, at('2026-11-18T00:00:00Z'), { chiefOfOffice: chief.id, chairman: chairman.id })).toMatchObject({
    reminders: 1,
  })
  expect(await dailyScan(db, at('2026-11-18T05:00:00Z'), { chiefOfOffice: chief.id, chairman: chairman.id })).toMatchObject({
    reminders: 0,
  })
  // 24/11 is a day off: on Friday 27/11 it is 4 working days late, not 5.
  const friday = await dailyScan(db, at('2026-11-27T00:00:00Z'), { chiefOfOffice: chief.id, chairman: chairman.id })
  expect(friday).toEqual({ reminders: 0, overdue: 1, rises: 1 })
  const later = await dailyScan(db, at('2026-12-03T00:00:00Z'), { chiefOfOffice: chief.id, chairman: chairman.id })
  expect(later).toEqual({ reminders: 0, overdue: 0, rises: 1 })
  const acts = await db.query<{ actor: string; input: string }>(
    `select actor, input from act where matter_id = $1 and kind = 'bao-cao-cap-tren' order by seq`,
    [id],
  )
  expect(acts.map(act => [act.actor, JSON.parse(act.input).step])).toEqual([
    ['system:rise', 'rise-chief'],
    ['system:rise', 'rise-chairman'],
  ])
  expect(
    await db.query('select 1 from audience a join principal p on p.id = a.principal where a.matter_id = $1 and p.ref_id = $2', [
      id,
      chairman.id,
    ]),
  ).toHaveLength(1)
})

test('a holiday announced late moves only the deadlines that are counted in working days, and says so in the history', async () => {
  const letter = await open(null, 'proof-letter')
  const directive = await open('2026-11-30')
  expect((await fold(letter))?.clocks[0]?.dueOn).toBe('2026-12-01')
  const withSwap = at('2026-11-17T02:00:00Z', [{ date: '2026-11-23', kind: 'off', name: 'Nghỉ hoán đổi' }])
  const preview = await movedBy(db.kysely, withSwap, withSwap.calendar)
  expect(preview.moved.filter(each => each.matterId === letter)).toMatchObject([
    { clock: 'sort', from: '2026-12-01', to: '2026-12-02' },
  ])
  const edition = { id: newId(), reason: 'Nghỉ hoán đổi 23/11' }
  const moved = await recalculate(db, withSwap, edition)
  expect(moved.some(each => each.matterId === directive && each.clock === 'deliver')).toBe(false)
  expect((await fold(letter))?.clocks[0]).toMatchObject({
    originalDueOn: '2026-12-01',
    dueOn: '2026-12-02',
    changes: [{ kind: 'recalculated', reason: 'Nghỉ hoán đổi 23/11' }],
  })
  expect(await recalculate(db, withSwap, edition)).toEqual([])
})

test('when a body ends its open matters go to the successor by an act, closed ones stay, and the balance of both holds', async () => {
  const id = await open('2026-12-15')
  const before = new Date('2026-12-03T12:00:00Z')
  const world = at('2026-12-04T01:00:00Z')
  const { moved } = await moveToSuccessor(
    db,
    world,
    {
      bodyId: finance,
      on: '2026-12-04',
      successors: [{ bodyId: merged, isDefault: true }],
      legalDocument: 'Nghị quyết 12/NQ-HĐND',
    },
    chief.body,
  )
  expect(moved).toBeGreaterThan(0)
  expect((await fold(id))?.holder.body).toBe(merged)
  const rows = await balance(db.kysely, {
    processes: ['proof-directive', 'proof-letter'],
    dimension: 'body',
    from: before,
    to: new Date('2026-12-05T00:00:00Z'),
  })
  const [old, fresh] = [finance, merged].map(key => rows.find(row => row.key === key))
  expect(old).toMatchObject({ movedOut: moved, end: 0 })
  expect(fresh).toMatchObject({ movedIn: moved, start: 0, end: moved })
  expect((await verify(db.kysely)).findings).toEqual([])
})

test('the nightly comparison finds and mends a permission that does not follow from the state', async () => {
  const id = await open('2026-12-20')
  expect(await checkAudience(db, new Date('2026-12-05T00:00:00Z'))).toEqual([])
  const intruder = await inTransaction(db, async tx => (await makeBody(tx, 'Sở lạ')).principal)
  await db.query(
    `insert into audience select $2, matter_id, process, open, lane, roles, state, due_on, changed_at from audience where matter_id = $1 limit 1`,
    [id, intruder],
  )
  await db.query(`update audience set lane = 'know' where matter_id = $1`, [id])
  expect(await checkAudience(db, new Date('2026-12-05T00:00:00Z'))).toHaveLength(1)
  expect(await db.query('select 1 from audience where matter_id = $1 and principal = $2', [id, intruder])).toEqual([])
  expect(await checkAudience(db, new Date('2026-12-05T00:00:00Z'))).toEqual([])
})

test('each kind of matter is followed up by figures of its own; one that names none by those of every kind', async () => {
  const { deliver } = proofDirective.clocks
  if (!deliver) throw new Error('no clock')
  const urgent = (followUp: Partial<FollowUpKeys>) =>
    useProcesses([{ ...proofDirective, id: 'proof-urgent', codePrefix: 'PU', clocks: { deliver: { ...deliver, followUp } } }], {
      rights: new Set(PROOF_RIGHTS),
      limits: new Set(),
    })
  urgent({ reminders: 'proof.reminders', riseToChairman: 'proof.rise' })
  const [own, other] = [await open('2027-03-12', 'proof-urgent'), await open('2027-03-12')]
  const steps = async (id: Uuid) =>
    (await db.query<{ step: string }>('select step from clock_step where matter_id = $1 order by at, step', [id])).map(
      ({ step }) => step,
    )
  const scan = (on: string) => dailyScan(db, at(`${on}T00:00:00Z`), { chiefOfOffice: chief.id, chairman: chairman.id })
  await scan('2027-03-02')
  expect([await steps(own), await steps(other)]).toEqual([['remind-9'], []])
  await scan('2027-03-16')
  expect([await steps(own), await steps(other)]).toEqual([['remind-9', 'overdue', 'rise-chairman'], ['overdue']])
  // Other tests of this worker know nothing of its figures.
  urgent({})
})
