import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../kernel/access.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { testDatabase } from '../../test/database/open.ts'
import { makeBody, makePost, viewAs, type TestPost } from '../../test/factories/office.ts'
import { testWorld } from '../../test/factories/world.ts'
import { openMatter } from './open.ts'
import { checkOpenMatters } from './open-matters-known.ts'
import { perform, type ActRequest, type Performed } from './perform.ts'
import { PROOF_LIMITS, useProofs } from '../proof/setup.ts'

let db: Database
let office: Uuid, finance: Uuid, health: Uuid, land: Uuid
let chief: TestPost, officer: TestPost
let asChief: Viewer, asFinance: Viewer, asHealth: Viewer
const monday = testWorld('2026-11-23T02:00:00Z', { limits: PROOF_LIMITS })
const friday = testWorld('2026-11-27T02:00:00Z', { limits: PROOF_LIMITS })

beforeAll(async () => {
  useProofs()
  db = await testDatabase()
  await inTransaction(db, async tx => {
    ;[office, finance, health, land] = (await Promise.all(
      ['Văn phòng', 'Sở Tài chính', 'Sở Y tế', 'Sở Đất đai'].map(async name => (await makeBody(tx, name)).id),
    )) as [Uuid, Uuid, Uuid, Uuid]
    chief = await makePost(tx, 'Đặng Minh Tuấn', { body: office })
    officer = await makePost(tx, 'Nguyễn Hữu Phước', { body: finance })
    const nurse = await makePost(tx, 'Bùi Thị Hạnh', { body: health })
    const rights = ['proof.assign', 'proof.perform', 'proof.accept']
    asChief = await viewAs(tx, chief, { rights })
    asFinance = await viewAs(tx, officer, { rights, scope: 'body' })
    asHealth = await viewAs(tx, nurse, { rights, scope: 'body' })
  })
})

const open = (body: Uuid, dueOn: string | null = '2026-11-27', world = monday) =>
  inTransaction(db, tx =>
    openMatter(tx, world, asChief, {
      key: newId(),
      process: 'proof-directive',
      act: 'assign',
      title: 'Rà soát trụ sở dôi dư',
      holder: { body, unit: null, post: null },
      parties: [{ role: 'assigner', body: null, unit: null, post: chief.id, note: null }],
      input: { dueOn },
    }),
  )
const act = (viewer: Viewer, request: Omit<ActRequest, 'key'> & { key?: string }, world = monday) =>
  inTransaction(db, tx => perform(tx, world, viewer, { key: newId(), ...request }))
const fold = async (id: Uuid): Promise<MatterState> => {
  const [row] = await db.query<{ fold: MatterState }>('select fold from matter where id = $1', [id])
  if (!row) throw new Error('no matter')
  return row.fold
}
function done(result: Performed | Problem): Performed {
  if (isProblem(result)) throw new Error(`${result.problem} ${JSON.stringify(result.data)}`)
  return result
}
const refused = (result: Performed | Problem): string => (isProblem(result) ? result.problem : 'done')

test('a directive goes from its giver to the body, is received, submitted in time and accepted', async () => {
  const { matterId, code } = done(await open(finance))
  expect(code).toMatch(/^PD-2026-\d{4}$/)
  done(await act(asFinance, { matterId, act: 'receive' }))
  done(await act(asFinance, { matterId, act: 'submit' }, friday))
  expect(await fold(matterId)).toMatchObject({ state: 'submitted', submittedOn: '2026-11-27' })
  done(await act(asChief, { matterId, act: 'accept' }, friday))
  const state = await fold(matterId)
  expect(state).toMatchObject({ state: 'accepted', open: false, outcome: 'done', closedOn: '2026-11-27' })
  expect(state.clocks.map(clock => [clock.name, clock.result])).toEqual([
    ['receive', 'in-time'],
    ['deliver', 'in-time'],
  ])
})

test('the day off of 24/11 is not counted when two working days to receive are given', async () => {
  const { matterId } = done(await open(finance))
  const receive = (await fold(matterId)).clocks.find(clock => clock.name === 'receive')
  expect(receive).toMatchObject({ startedOn: '2026-11-23', dueOn: '2026-11-26', rule: 'test:proof.receive' })
})

test('somebody who has no part in a matter is told that there is none, whatever he tries', async () => {
  const { matterId } = done(await open(finance))
  expect(refused(await act(asHealth, { matterId, act: 'receive' }))).toBe('matter/not-found')
  expect(refused(await act(asHealth, { matterId: newId(), act: 'receive' }))).toBe('matter/not-found')
})

test('the body that performs may not accept its own work', async () => {
  const { matterId } = done(await open(finance))
  done(await act(asFinance, { matterId, act: 'receive' }))
  done(await act(asFinance, { matterId, act: 'submit' }))
  expect(refused(await act(asFinance, { matterId, act: 'accept' }))).toBe('act/not-allowed')
})

test('the same form sent twice is recorded once and answered alike; other answers under its key are refused', async () => {
  const { matterId } = done(await open(finance))
  done(await act(asFinance, { matterId, act: 'receive' }))
  const key = newId()
  const first = done(await act(asFinance, { matterId, act: 'progress', input: { text: 'Đã có số liệu của 7 xã' }, key }))
  const second = done(await act(asFinance, { matterId, act: 'progress', input: { text: 'Đã có số liệu của 7 xã' }, key }))
  expect(second).toEqual(first)
  expect(refused(await act(asFinance, { matterId, act: 'progress', input: { text: 'Khác' }, key }))).toBe('form/already-sent')
  expect((await fold(matterId)).lastSeq).toBe(3)
})

test('a refusal does not use up the key: the corrected form is recorded', async () => {
  const { matterId } = done(await open(finance))
  done(await act(asFinance, { matterId, act: 'receive' }))
  const key = newId()
  expect(refused(await act(asFinance, { matterId, act: 'progress', input: { text: '' }, key }))).toBe('form/invalid')
  done(await act(asFinance, { matterId, act: 'progress', input: { text: 'Đã xong' }, key }))
})

test('extending keeps the original date and every step; a second extension from an old form is refused', async () => {
  const { matterId } = done(await open(finance))
  const { lastSeq } = await fold(matterId)
  done(await act(asChief, { matterId, act: 'extend', input: { dueOn: '2026-12-04' }, version: lastSeq }))
  expect(refused(await act(asChief, { matterId, act: 'extend', input: { dueOn: '2026-12-11' }, version: lastSeq }))).toBe(
    'act/changed-meanwhile',
  )
  const clock = (await fold(matterId)).clocks.find(each => each.name === 'deliver')
  expect(clock).toMatchObject({
    originalDueOn: '2026-11-27',
    dueOn: '2026-12-04',
    changes: [{ kind: 'extended', from: '2026-11-27', to: '2026-12-04' }],
  })
})

test('a letter about two matters is split, and each part knows where it came from', async () => {
  const letter = done(
    await inTransaction(db, tx =>
      openMatter(tx, monday, asFinance, {
        key: newId(),
        process: 'proof-letter',
        act: 'receive',
        title: 'Đơn hai nội dung',
        holder: { body: finance, unit: null, post: null },
        input: null,
      }),
    ),
  )
  const contents = [
    { title: 'Khiếu nại', body: finance },
    { title: 'Kiến nghị', body: health },
  ]
  done(await act(asFinance, { matterId: letter.matterId, act: 'split', input: { contents } }))
  const parts = await db.query<{ title: string; cause_seq: number; actor: string }>(
    `select m.title, a.cause_seq, a.actor from link l join matter m on m.id = l.to_matter join act a on a.matter_id = m.id and a.seq = 1
     where l.from_matter = $1 order by m.title`,
    [letter.matterId],
  )
  expect(parts.map(part => part.title)).toEqual(['Khiếu nại', 'Kiến nghị'])
  expect(parts.every(part => part.cause_seq === 2 && part.actor === 'system:proof-letter.open')).toBe(true)
})

test('a dossier goes through three bodies in series, stands still while papers are awaited, and its clock moves by those days', async () => {
  const lodged = done(
    await inTransaction(db, tx =>
      openMatter(tx, monday, asFinance, {
        key: newId(),
        process: 'proof-dossier',
        act: 'lodge',
        title: 'Hồ sơ',
        holder: { body: finance, unit: null, post: null },
        input: { bodies: [finance, health, land] },
      }),
    ),
  )
  const { matterId } = lodged
  expect((await fold(matterId)).clocks[0]?.dueOn).toBe('2026-12-08')
  done(await act(asFinance, { matterId, act: 'ask-papers' }))
  done(await act(asFinance, { matterId, act: 'papers-in' }, friday))
  const whole = (await fold(matterId)).clocks.find(clock => clock.name === 'whole')
  expect(whole).toMatchObject({
    originalDueOn: '2026-12-08',
    dueOn: '2026-12-11',
    pauses: [{ from: '2026-11-23', to: '2026-11-27' }],
  })
  expect(refused(await act(asFinance, { matterId, act: 'answer' }, friday))).toBe('proof/bodies-left')
  done(await act(asFinance, { matterId, act: 'pass-on' }, friday))
  expect(refused(await act(asFinance, { matterId, act: 'pass-on' }, friday))).toBe('matter/not-found')
  done(await act(asHealth, { matterId, act: 'pass-on' }, friday))
  const flow = await db.query<{ kind: string; body: Uuid }>('select kind, body from flow where matter_id = $1 order by id', [
    matterId,
  ])
  expect(flow.map(row => row.kind)).toEqual(['opened', 'due-changed', 'out', 'in', 'out', 'in'])
  expect(flow.at(-1)?.body).toBe(land)
})

test('nothing half-done is stored when an effect refuses', async () => {
  const { matterId } = done(await open(finance))
  const before = await db.query('select count(*)::int as n from act where matter_id = $1', [matterId])
  await expect(
    inTransaction(db, async tx => {
      await perform(tx, monday, asFinance, { matterId, act: 'receive', key: newId() })
      await sql`select 1/0`.execute(tx)
    }),
  ).rejects.toThrow()
  expect(await db.query('select count(*)::int as n from act where matter_id = $1', [matterId])).toEqual(before)
})

test('the server does not start while an open matter stands in a state no loaded process knows', async () => {
  const { matterId } = done(await open(finance))
  await checkOpenMatters(db.kysely)
  await db.query(`update matter set state = 'lost' where id = $1`, [matterId])
  await expect(checkOpenMatters(db.kysely)).rejects.toThrow('proof-directive version 1, state lost: 1 open')
  await db.query(`update matter set state = 'assigned' where id = $1`, [matterId])
})
