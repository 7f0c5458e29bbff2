import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../kernel/access.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { makeBody, makePost, viewAs } from '../../test/factories/office.ts'
import { testWorld } from '../../test/factories/world.ts'
import { verify } from '../chain/verify.ts'
import { PROOF_RIGHTS } from '../proof/directive.ts'
import { PROOF_LIMITS, useProofs } from '../proof/setup.ts'
import { actBySystem } from './act-by-system.ts'
import { withLinks } from './links.ts'
import { openMatter } from './open.ts'

const world = testWorld('2026-11-23T02:00:00Z', { limits: PROOF_LIMITS })
let db: Database
let giver: Viewer
let body: Uuid

beforeAll(async () => {
  useProofs()
  db = await freshDatabase()
  await inTransaction(db, async tx => {
    body = (await makeBody(tx, 'Sở Tài chính')).id
    giver = await viewAs(tx, await makePost(tx, 'Vũ Đình Khôi', { body: (await makeBody(tx, 'Văn phòng')).id }), {
      rights: PROOF_RIGHTS,
    })
  })
})
afterAll(() => db.close())

async function opened(): Promise<Uuid> {
  const done = await inTransaction(db, tx =>
    openMatter(tx, world, giver, {
      key: newId(),
      process: 'proof-directive',
      act: 'assign',
      title: 'Rà soát trụ sở',
      holder: { body, unit: null, post: null },
      source: null,
      input: { dueOn: '2026-12-10' },
    }),
  )
  if (isProblem(done)) throw new Error(done.problem)
  return done.matterId
}

const join = (matterId: Uuid, from: Uuid) =>
  inTransaction(db, tx => actBySystem(tx, world, { matterId, act: 'noi-viec', input: { from, kind: 'tra-loi' }, rule: 'thu' }))

test('a link that an act makes stands in the state of its matter and in the table, once however often it is made', async () => {
  const [question, answer] = [await opened(), await opened()]
  for (let n = 0; n < 2; n++) expect(isProblem(await join(answer, question))).toBe(false)
  const [row] = await db.query<{ fold: MatterState }>('select fold from matter where id = $1', [answer])
  expect(row?.fold.links).toEqual([{ kind: 'tra-loi', from: question, to: null }])
  expect(await db.query('select from_matter, to_matter, kind, by_matter from link')).toEqual([
    { from_matter: question, to_matter: answer, kind: 'tra-loi', by_matter: answer },
  ])
  expect((await verify(db.kysely)).findings).toEqual([])
})

test('the proof names a link that was taken away, and one that no act made', async () => {
  const [question, answer] = [await opened(), await opened()]
  await join(answer, question)
  await db.query('delete from link where by_matter = $1', [answer])
  await db.query(`insert into link (from_matter, to_matter, kind, created_at, by_matter) values ($1, $2, 'ban-sao', now(), $2)`, [
    question,
    answer,
  ])
  expect((await verify(db.kysely)).findings).toEqual([
    { code: 'verify/links-differ', matter: answer, detail: 'tra-loi: no row' },
    { code: 'verify/links-differ', matter: answer, detail: 'ban-sao: made by no act' },
  ])
  await db.query('delete from link where by_matter = $1', [answer])
  await db.query(`insert into link (from_matter, to_matter, kind, created_at, by_matter) values ($1, $2, 'tra-loi', now(), $2)`, [
    question,
    answer,
  ])
})

test('a link ends by an effect that says so; others stay', () => {
  const state = { id: 'a', links: [{ kind: 'ho-so', from: 'b', to: null }] } as unknown as MatterState
  const more = withLinks(state, [{ effect: 'link', kind: 'ho-so', from: 'c' }])
  expect(more.links).toEqual([
    { kind: 'ho-so', from: 'b', to: null },
    { kind: 'ho-so', from: 'c', to: null },
  ])
  expect(withLinks(more, [{ effect: 'link', kind: 'ho-so', from: 'b', off: true }]).links).toEqual([
    { kind: 'ho-so', from: 'c', to: null },
  ])
  expect(withLinks(more, [])).toBe(more)
})
