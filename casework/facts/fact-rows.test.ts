import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../kernel/access.ts'
import { fact, factRow, type FactTable } from '../../kernel/fact-table.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { makeBody, makePost, viewAs } from '../../test/factories/office.ts'
import { testWorld } from '../../test/factories/world.ts'
import { fillFacts } from './fact-rows.ts'
import { evidence, openChildren } from './facts.ts'
import { openMatter } from '../acts/open.ts'
import { perform } from '../acts/perform.ts'
import { PROOF_RIGHTS, proofDirective } from '../proof/directive.ts'
import { PROOF_LIMITS } from '../proof/setup.ts'
import { useFacts, useProcesses } from '../registry.ts'
import { verify } from '../chain/verify.ts'

/** The trial directive with facts of every type. */
const columns: FactTable['columns'] = {
  state: fact.text(matter => matter.state),
  due_on: fact.date(matter => matter.clocks.at(-1)?.dueOn),
  body: fact.uuid(matter => matter.holder.body),
  acts: fact.integer(matter => matter.lastSeq),
  open: fact.flag(matter => matter.open),
  roles: fact.texts(matter => matter.parties.map(party => party.role)),
  posts: fact.uuids(matter => matter.parties.map(party => party.post)),
  changes: fact.lines(matter => matter.clocks.flatMap(clock => clock.changes)),
  holder: fact.record(matter => matter.holder),
}
const table: FactTable = { name: 'fact_proof', version: 1, columns }
let db: Database
let viewers: Viewer[]
let bodies: Uuid[]

const declare = (declared: FactTable | undefined) => {
  useProcesses([{ ...proofDirective, columns: declared }], {
    rights: new Set(PROOF_RIGHTS),
    limits: new Set(Object.keys(PROOF_LIMITS)),
  })
}

beforeAll(async () => {
  useFacts({ openChildren, evidence })
  declare(table)
  db = await freshDatabase()
  const types = Object.entries(columns).map(([name, { type }]) => `${name} ${type}`)
  await db.query(`create table fact_proof (matter_id uuid primary key references matter on delete cascade, ${types.join(', ')})`)
  await inTransaction(db, async tx => {
    const office = await makeBody(tx, 'Văn phòng')
    const held = [await makeBody(tx, 'Sở Tài chính'), await makeBody(tx, 'Sở Y tế')]
    bodies = held.map(({ id }) => id)
    viewers = [await viewAs(tx, await makePost(tx, 'Vũ Đình Khôi', { body: office.id }), { rights: PROOF_RIGHTS })]
    for (const { id } of held)
      viewers.push(await viewAs(tx, await makePost(tx, 'Người làm', { body: id }), { rights: PROOF_RIGHTS, scope: 'body' }))
  })
})
// Other tests of this worker know the trial directive without facts.
afterAll(async () => {
  declare(undefined)
  await db.close()
})

const ACTS = ['receive', 'progress', 'submit', 'send-back', 'extend', 'accept', 'move', 'give-back', 'cancel', 'reopen']
let hour = 0
const worldNow = () => testWorld(new Date(Date.UTC(2026, 10, 2) + 3_600_000 * ++hour).toISOString(), { limits: PROOF_LIMITS })

async function opened(nth: number): Promise<Uuid> {
  const giver = viewers[0]
  if (!giver) throw new Error('nobody gives')
  const party = { role: 'assigner', body: null, unit: null, post: giver.post.id, note: null }
  const done = await inTransaction(db, tx =>
    openMatter(tx, worldNow(), giver, {
      key: newId(),
      process: 'proof-directive',
      act: 'assign',
      title: `Việc số ${nth}`,
      holder: { body: bodies[nth % 2] ?? '', unit: null, post: null },
      parties: [party],
      source: null,
      input: { dueOn: '2026-12-10' },
    }),
  )
  if (isProblem(done)) throw new Error(done.problem)
  return done.matterId
}

/** Every row of facts, and what the states give. */
async function stored() {
  const rows = await db.query<{ id: Uuid; fold: MatterState; row: unknown }>(
    `select m.id, m.fold, to_jsonb(f) as row from matter m left join fact_proof f on f.matter_id = m.id order by m.id`,
  )
  return { rows: rows.map(({ row }) => row), given: rows.map(({ fold }) => factRow(table, fold)) }
}

test('whatever is done in whatever order, the row of a matter is what its state gives', async () => {
  const moves = fc.array(
    fc.record({ act: fc.constantFrom(...ACTS), who: fc.nat(2), matter: fc.nat(2), day: fc.integer({ min: 10, max: 28 }) }),
    {
      minLength: 5,
      maxLength: 30,
    },
  )
  await fc.assert(
    fc.asyncProperty(moves, async list => {
      const ids = [await opened(0), await opened(1), await opened(2)]
      for (const { act, who, matter, day } of list) {
        const [viewer, matterId] = [viewers[who], ids[matter]]
        if (!viewer || !matterId) throw new Error('nobody')
        const input = { dueOn: `2026-12-${day}`, text: 'tiến độ', body: bodies[who % 2] }
        await inTransaction(db, tx => perform(tx, worldNow(), viewer, { matterId, act, input, key: newId() }))
      }
      const { rows, given } = await stored()
      expect(rows).toEqual(given)
      expect((await verify(db.kysely)).findings).toEqual([])
    }),
    { numRuns: 10 },
  )
}, 120_000)

test('the proof names a row that differs with its columns, one that is missing, and one of another kind', async () => {
  const [one, two] = [await opened(0), await opened(1)]
  await db.query(`update fact_proof set due_on = '2030-01-01', acts = 99 where matter_id = $1`, [one])
  await db.query('delete from fact_proof where matter_id = $1', [two])
  expect((await verify(db.kysely)).findings).toEqual([
    { code: 'verify/facts-differ', matter: one, detail: 'fact_proof: acts, due_on' },
    { code: 'verify/facts-differ', matter: two, detail: 'fact_proof: no row' },
  ])
  await sql`delete from fact_table`.execute(db.kysely)
  expect(await fillFacts(db)).toContain('fact_proof')
  expect((await verify(db.kysely)).findings).toEqual([])
  await db.query(`update matter set process = 'proof-other' where id = $1`, [one])
  const codes = (await verify(db.kysely)).findings
  expect(codes).toContainEqual({ code: 'verify/facts-differ', matter: one, detail: 'fact_proof: of another kind' })
  await db.query(`update matter set process = 'proof-directive' where id = $1`, [one])
})

test('rows are made anew when the declaration is another one, and only then', async () => {
  await opened(0)
  await fillFacts(db)
  await db.query(`update fact_proof set state = 'hỏng'`)
  expect(await fillFacts(db)).toEqual([])
  const told: number[] = []
  declare({ ...table, version: 2 })
  expect(await fillFacts(db, matters => told.push(matters))).toEqual(['fact_proof'])
  const { rows, given } = await stored()
  expect(rows).toEqual(given)
  expect(told.at(-1)).toBe(rows.length)
  expect(await fillFacts(db)).toEqual([])
  declare(table)
})
