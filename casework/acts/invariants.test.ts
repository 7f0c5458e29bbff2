import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../kernel/access.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { makeBody, makePost, viewAs, type TestBody, type TestPost } from '../../test/factories/office.ts'
import { testWorld } from '../../test/factories/world.ts'
import { anchorActs } from '../chain/anchor.ts'
import { balance, stockFromFlow, totalOf } from '../flow/balance.ts'
import { inbox } from '../inbox/inbox.ts'
import { openMatter } from './open.ts'
import { perform } from './perform.ts'
import { PROOF_RIGHTS } from '../proof/directive.ts'
import { PROOF_LIMITS, useProofs } from '../proof/setup.ts'
import { readMatter } from '../matter/read-matter.ts'
import { search } from '../search/search.ts'
import { verify } from '../chain/verify.ts'
import { DIMENSIONS } from '../flow/flow-rows.ts'

// A week of random work over a handful of bodies and leaders; every invariant is then asked of the whole database.
let db: Database
let bodies: TestBody[]
let leaders: TestPost[]
let givers: Viewer[]
let doers: Viewer[]

beforeAll(async () => {
  useProofs()
  db = await freshDatabase()
  await inTransaction(db, async tx => {
    bodies = []
    for (const name of ['Sở Tài chính', 'Sở Y tế', 'UBND xã Yên Thắng']) bodies.push(await makeBody(tx, name))
    const office = await makeBody(tx, 'Văn phòng')
    leaders = [
      await makePost(tx, 'Vũ Đình Khôi', { body: office.id }),
      await makePost(tx, 'Hoàng Đức Thịnh', { body: office.id }),
    ]
    givers = await Promise.all(leaders.map(post => viewAs(tx, post, { rights: PROOF_RIGHTS })))
    doers = []
    for (const body of bodies)
      doers.push(
        await viewAs(tx, await makePost(tx, `Người của ${body.name}`, { body: body.id }), {
          rights: PROOF_RIGHTS,
          scope: 'body',
        }),
      )
  })
})
afterAll(() => db.close())

type Move = { act: string; who: number; matter: number; body: number; day: number }
const ACTS = ['open', 'receive', 'progress', 'submit', 'send-back', 'extend', 'accept', 'move', 'give-back', 'cancel', 'reopen']
const moves = fc.array(
  fc.record({
    act: fc.constantFrom(...ACTS),
    who: fc.nat(9),
    matter: fc.nat(30),
    body: fc.nat(2),
    day: fc.integer({ min: 0, max: 20 }),
  }),
  { minLength: 10, maxLength: 60 },
)

let hour = 0
async function run(list: readonly Move[]): Promise<Uuid[]> {
  const opened: Uuid[] = []
  for (const move of list) {
    const world = testWorld(new Date(Date.UTC(2026, 10, 2) + 3_600_000 * ++hour).toISOString(), { limits: PROOF_LIMITS })
    const id = await oneMove(world, move, opened)
    if (id) opened.push(id)
  }
  return opened
}

async function oneMove(world: ReturnType<typeof testWorld>, move: Move, opened: readonly Uuid[]): Promise<Uuid | null> {
  const body = pick(bodies, move.body)
  const giver = pick(givers, move.who)
  const dueOn = `2026-12-${String(1 + move.day).padStart(2, '0')}`
  if (move.act === 'open' || opened.length === 0) {
    const result = await inTransaction(db, tx =>
      openMatter(tx, world, giver, {
        key: newId(),
        process: 'proof-directive',
        act: 'assign',
        title: `Rà soát trụ sở số ${move.matter} tại ${body.name}`,
        holder: { body: body.id, unit: null, post: null },
        parties: [{ role: 'assigner', body: null, unit: null, post: giver.post.id, note: null }],
        source: move.day % 2 ? 'chi-thi' : 'but-phe',
        input: { dueOn },
      }),
    )
    if (isProblem(result)) throw new Error(`${result.problem} ${JSON.stringify(result.data)}`)
    return result.matterId
  }
  const viewer = pick([...givers, ...doers], move.who)
  const matterId = pick(opened, move.matter)
  await inTransaction(db, tx =>
    perform(tx, world, viewer, { matterId, act: move.act, input: { dueOn, text: 'tiến độ', body: body.id }, key: newId() }),
  )
  return null
}

function pick<T>(list: readonly T[], n: number): T {
  const item = list[n % list.length]
  if (item === undefined) throw new Error('empty list')
  return item
}

test('whatever is done in whatever order: state is the fold of the acts, chains are whole, balances hold in every dimension', async () => {
  await fc.assert(
    fc.asyncProperty(moves, fc.nat(80), async (list, cutHours) => {
      const from = new Date(Date.UTC(2026, 10, 2) + 3_600_000 * Math.max(hour - cutHours, 0))
      await run(list)
      const to = new Date(Date.UTC(2026, 10, 2) + 3_600_000 * hour)
      expect((await verify(db.kysely)).findings).toEqual([])
      for (const dimension of DIMENSIONS) {
        const rows = await balance(db.kysely, { processes: ['proof-directive'], dimension, from, to })
        const starts = await stockFromFlow(db.kysely, { processes: ['proof-directive'], dimension, to: from })
        const ends = await stockFromFlow(db.kysely, { processes: ['proof-directive'], dimension, to })
        for (const row of rows)
          expect([row.key, row.start, row.end]).toEqual([row.key, starts.get(row.key) ?? 0, ends.get(row.key) ?? 0])
        const { rows: open } = await sql<{
          n: number
        }>`select count(*)::int as n from matter where open and process = 'proof-directive'`.execute(db.kysely)
        expect(totalOf(rows).end).toBe(open[0]?.n)
      }
    }),
    { numRuns: 12 },
  )
}, 120_000)

test('nobody learns of a matter outside his audience: not by list, search, id or act', async () => {
  await run(Array.from({ length: 25 }, (_, n) => ({ act: n % 3 ? 'receive' : 'open', who: n, matter: n, body: n, day: n % 20 })))
  const all = await db.query<{
    id: Uuid
    holder: Uuid
    parties: Array<{ role: string; post: Uuid | null }>
    open: boolean
    state: string
  }>(
    `select id, fold->'holder'->>'body' as holder, fold->'parties' as parties, open, state from matter where process = 'proof-directive'`,
  )
  for (const viewer of [...givers, ...doers]) {
    // The oracle: written from the office's rule, not from the audience table. The holder's people see it, and so does whoever gave it.
    const maySee = (matter: (typeof all)[number]) =>
      (viewer.post.bodyId === matter.holder && !givers.includes(viewer)) ||
      matter.parties.some(party => party.role === 'assigner' && party.post === viewer.post.id)
    const expected = all
      .filter(maySee)
      .map(matter => matter.id)
      .toSorted()
    const listed: Uuid[] = []
    for (let after = null as Awaited<ReturnType<typeof inbox>>['next']; ;) {
      const page = await inbox(db.kysely, viewer, {
        lanes: ['receive', 'hold', 'decide', 'follow', 'wait', 'know'],
        after,
        limit: 7,
      })
      listed.push(...page.rows.map(row => row.id))
      after = page.next
      if (!after) break
    }
    expect(listed.toSorted()).toEqual(
      all
        .filter(matter => matter.open && maySee(matter))
        .map(matter => matter.id)
        .toSorted(),
    )
    const found = await search(db.kysely, viewer, { text: 'ra soat tru so', limit: 200 })
    expect(found.rows.map(row => row.id).toSorted()).toEqual(expected)
    for (const matter of all.slice(0, 40)) {
      const read = await readMatter(db.kysely, testWorld('2026-11-25T02:00:00Z'), viewer, matter.id)
      expect(isProblem(read) ? read.problem : 'seen').toBe(maySee(matter) ? 'seen' : 'matter/not-found')
    }
  }
}, 60_000)

test('a changed, removed or reordered act is found, and an anchor covers what came before it', async () => {
  const opened = await run([
    { act: 'open', who: 0, matter: 0, body: 0, day: 3 },
    { act: 'receive', who: 2, matter: 0, body: 0, day: 3 },
  ])
  const id = pick(opened, 0)
  const anchor = await anchorActs(db, fixedClock(new Date(Date.UTC(2026, 10, 2) + 3_600_000 * ++hour)))
  expect(anchor.acts).toBeGreaterThan(0)
  expect((await verify(db.kysely)).findings).toEqual([])
  await db.query(`update act set input = replace(input, 'dueOn', 'dueon') where matter_id = $1 and seq = 1`, [id])
  expect((await verify(db.kysely)).findings).toContainEqual(
    expect.objectContaining({ code: 'verify/act-changed', matter: id, seq: 1 }),
  )
  await db.query(`update act set input = replace(input, 'dueon', 'dueOn') where matter_id = $1 and seq = 1`, [id])
  expect((await verify(db.kysely)).findings).toEqual([])
  await db.query('update act set hash = sha256(hash) where matter_id = $1 and seq = 2', [id])
  const codes = (await verify(db.kysely)).findings.map(finding => finding.code)
  expect(codes).toEqual(expect.arrayContaining(['verify/act-changed', 'verify/last-act-missing', 'verify/anchored-acts-changed']))
})

test('no act bears a time before the last cut, even when the clock was set back', async () => {
  const later = fixedClock(new Date(Date.UTC(2026, 10, 2) + 3_600_000 * (hour + 5)))
  const { at } = await anchorActs(db, later)
  const [id] = await run([{ act: 'open', who: 0, matter: 0, body: 1, day: 3 }])
  const [row] = await db.query<{ recorded_at: Date }>('select recorded_at from act where matter_id = $1', [id])
  expect(row?.recorded_at.getTime()).toBeGreaterThan(at.getTime())
})
