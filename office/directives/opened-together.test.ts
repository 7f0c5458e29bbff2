import { sql } from 'kysely'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { afterwards } from '../../casework/acts/after-commit.ts'
import { evidence, openChildren } from '../../casework/facts/facts.ts'
import { useFacts, useLooks, useProcesses, verify } from '../../casework/index.ts'
import { checkAudience } from '../../casework/jobs/audience-check.ts'
import { openInRun } from '../../casework/acts/open-in-run.ts'
import { phanViec } from '../../casework/phan-viec.ts'
import type { Run } from '../../casework/acts/run.ts'
import { startRun, systemActor } from '../../casework/acts/start-run.ts'
import { writeOpened } from '../../casework/acts/write-opened.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { newId } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import { limitKeys } from '../../law/index.ts'
import { makeBody, makePost, worldOf } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { directivesModule } from './module.ts'
import { directiveOpening } from './opening.ts'
import { NewTask } from './terms.ts'

const MONDAY = '2026-11-23T02:00:00Z'
const WRITTEN = {
  matter: 'id',
  act: 'matter_id, seq',
  clock: 'matter_id, name, started_seq',
  audience: 'matter_id, principal',
  matter_text: 'matter_id',
  flow: 'id',
  act_file: 'matter_id, seq, position',
  notice: 'id',
  outbox: 'id',
  link: 'from_matter, to_matter',
} as const
let db: Database
let communes: string[]
let chairman: string
let office: string

beforeAll(async () => {
  db = await freshDatabase()
  useFacts({ openChildren, evidence })
  const { processes, looks } = await directivesModule.processes()
  useProcesses([...processes, phanViec], {
    rights: new Set([...directivesModule.rights.map(right => right.id), 'part.perform', 'part.distribute', 'part.waive']),
    limits: limitKeys,
  })
  useLooks(looks)
  await inTransaction(db, async tx => {
    office = await makeBody(tx, { name: 'Văn phòng UBND tỉnh Trường Yên' })
    chairman = (await makePost(tx, { bodyId: office, title: 'Chủ tịch', isLeader: true })).postId
    communes = []
    for (let n = 1; n <= 6; n++) communes.push(await makeBody(tx, { name: `UBND xã Số ${n}`, code: `XA${n}`, kind: 'commune' }))
    // One team reads every directive: its grade stands among the readers.
    const { accountId } = await makePost(tx, { bodyId: office, title: 'Chánh Văn phòng' })
    const grade = newId()
    await sql`insert into principal (kind, ref_id) values ('grade', ${grade})`.execute(tx)
    await sql`insert into team_grade (id, process, team, grade, reason, set_by, set_at)
      values (${grade}, 'directive', ${office}, 'read', 'theo dõi chung', ${accountId}, ${MONDAY})`.execute(tx)
  })
})
afterEach(() => vi.restoreAllMocks())

class Looked extends Error {}

/** Gives a task to five bodies, each with a cooperating one, and tells what stands in every table; then it is as if it had never been. */
async function given(again: (run: Run) => Run['again']): Promise<Record<string, unknown[]>> {
  let drawn = 0
  // The same ids both times.
  vi.spyOn(crypto, 'getRandomValues').mockImplementation(bytes => {
    const view = new DataView(bytes?.buffer as ArrayBuffer)
    view.setUint32(view.byteLength - 4, ++drawn)
    return bytes
  })
  const world = { clock: fixedClock(MONDAY), ...(await worldOf(db.kysely)) }
  const found: Record<string, unknown[]> = {}
  const work = inTransaction(db, async tx => {
    const run = await startRun(tx, world, { viewer: null, actor: systemActor('test'), locked: null })
    const own = { ...run, again: again(run) }
    const opened = await own.again.open(own, opening(), null)
    if (isProblem(opened)) throw new Error(opened.problem)
    await afterwards(own)
    expect((await verify(tx)).findings).toEqual([])
    for (const [table, order] of Object.entries(WRITTEN)) found[table] = await rowsOf(tx, table, order)
    found['number_series'] = (await sql`select key, period, next from number_series order by key`.execute(tx)).rows
    throw new Looked()
  })
  await expect(work).rejects.toThrow(Looked)
  return found
}

function opening() {
  const task = NewTask.parse({
    content: 'Báo cáo số hộ nghèo trên địa bàn xã',
    leads: communes.slice(0, 5),
    cooperating: [{ body: communes[5], note: 'cung cấp số liệu' }],
    assigner: chairman,
    source: 'cong-van',
    dueOn: '2026-12-04',
  })
  const post = { id: chairman, bodyId: office, unitId: null }
  return directiveOpening(task, { assigner: post, follower: post })
}

async function rowsOf(tx: Tx, table: string, order: string): Promise<unknown[]> {
  // The number of a row of flow is given by the table and goes on after a rollback: its place in the order is what counts.
  const what = table === 'flow' ? sql`to_jsonb(t) - 'id'` : sql`to_jsonb(t)`
  const { rows } = await sql<{
    row: unknown
  }>`select ${what} as row from ${sql.table(table)} t order by ${sql.raw(order)}`.execute(tx)
  return rows.map(({ row }) => row)
}

const together = (): Run['again'] => ({ step: neverAsked, open: openInRun })
/** Each matter is written before the next is opened. */
const oneByOne = (): Run['again'] => ({
  step: neverAsked,
  open: async (run, wanted, cause) => {
    const written = () => writeOpened(run.tx, { ...run.unwritten, codes: new Map() })
    await written()
    const done = await openInRun(run, wanted, cause)
    await written()
    return done
  },
})
const neverAsked = () => Promise.reject(new Error('a task that is given acts on no other'))

test('matters that are opened together stand as if each had been opened by itself: history, audience, words, clocks, balance, notices', async () => {
  const [apart, whole] = [await given(oneByOne), await given(together)]
  expect(whole).toEqual(apart)
  expect([whole['matter']?.length, whole['act']?.length, whole['notice']?.length]).toEqual([11, 11, 10])
  expect(whole['flow']?.length).toBeGreaterThan(4)
  expect(whole['audience']?.filter(row => (row as { lane: string }).lane === 'know').length).toBeGreaterThan(4)
  expect(whole['number_series']).toEqual([
    { key: 'ma:GN', period: '2026', next: 2 },
    { key: 'ma:NV', period: '2026', next: 6 },
    { key: 'ma:PV', period: '2026', next: 6 },
  ])
})

test('references go on after those that were given together, and nobody sees more or less than the nightly comparison finds right', async () => {
  const world = { clock: fixedClock(MONDAY), ...(await worldOf(db.kysely)) }
  const codes: string[] = []
  for (let n = 0; n < 2; n++) {
    await inTransaction(db, async tx => {
      const run = await startRun(tx, world, { viewer: null, actor: systemActor('test'), locked: null })
      const opened = await openInRun(run, opening(), null)
      if (isProblem(opened)) throw new Error(opened.problem)
      await afterwards(run)
    })
  }
  for (const { code } of await db.query<{ code: string }>('select code from matter order by code')) codes.push(code)
  expect(new Set(codes).size).toBe(22)
  const numbered = Array.from({ length: 10 }, (_, n) => `NV-2026-${String(n + 1).padStart(4, '0')}`)
  expect(codes.filter(code => code.startsWith('NV'))).toEqual(numbered)
  expect(await checkAudience(db, new Date(MONDAY))).toEqual([])
})
