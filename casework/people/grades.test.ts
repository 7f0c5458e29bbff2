import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../kernel/access.ts'
import { nowAt } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import { makeBody, makePost, makeViewer, must, setTeamGrade, viewerOf } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { freshDatabase, onPostgres } from '../../test/database/open.ts'
import { testWorld } from '../../test/factories/world.ts'
import { checkAudience } from '../jobs/audience-check.ts'
import { spreadGrade, sweepGrade } from '../jobs/spread-grade.ts'
import { inbox, laneCounts } from '../inbox/inbox.ts'
import { openMatter } from '../acts/open.ts'
import { perform } from '../acts/perform.ts'
import { PROOF_RIGHTS } from '../proof/directive.ts'
import { PROOF_LIMITS, useProofs } from '../proof/setup.ts'
import { readMatter } from '../matter/read-matter.ts'
import { search } from '../search/search.ts'
import { readByGrade } from '../matter/summary-view.ts'
import { summaries, summaryOf } from '../matter/summary.ts'
import { endGrade } from './team-grades.ts'
import { LANES } from '../../kernel/process.ts'

// A team is graded for a kind of matter in which it has no part: what its people then see, and may do.
const AT = '2026-11-16T02:00:00Z'
const world = testWorld(AT, { limits: PROOF_LIMITS })
const now = nowAt(new Date(AT))
const WORK = [...PROOF_RIGHTS, 'casework.work', 'casework.comment']
let db: Database
let holder: Uuid, team: Uuid
let giver: Viewer, admin: Viewer, member: { viewer: Viewer; token: string }, doer: Viewer

beforeAll(async () => {
  useProofs()
  db = await freshDatabase()
  const made = await inTransaction(db, async tx => [await makeBody(tx), await makeBody(tx)])
  holder = made[0] ?? ''
  team = made[1] ?? ''
  giver = (await makeViewer(db, { rights: WORK, now })).viewer
  doer = (await makeViewer(db, { bodyId: holder, rights: WORK, scope: 'body', now })).viewer
  admin = (await makeViewer(db, { rights: ['admin', 'admin.grades'], now })).viewer
  member = await makeViewer(db, { bodyId: team, rights: WORK, now })
})

async function open(title: string, more: { secrecy?: 'normal' | 'restricted' } = {}): Promise<Uuid> {
  const opened = await inTransaction(db, tx =>
    openMatter(tx, world, giver, {
      key: newId(),
      process: 'proof-directive',
      act: 'assign',
      title,
      holder: { body: holder, unit: null, post: null },
      parties: [{ role: 'assigner', body: null, unit: null, post: giver.post.id, note: null }],
      input: { dueOn: '2026-12-15' },
      ...more,
    }),
  )
  return must(opened).matterId
}

/** The member as his next request finds him. */
async function asMember(): Promise<Viewer> {
  const viewer = await viewerOf(db.kysely, { sessionToken: member.token, now })
  if (!viewer) throw new Error('the member is gone')
  return viewer
}

type Given = Omit<Parameters<typeof setTeamGrade>[1], 'process' | 'team' | 'reason' | 'by' | 'now'> & {
  reason?: string
  by?: Viewer
}
const grade = (given: Given): Promise<Uuid | Problem> =>
  inTransaction(db, tx =>
    setTeamGrade(tx, { process: 'proof-directive', team, reason: 'Theo đề nghị của Chánh Văn phòng', by: admin, now, ...given }),
  )

async function graded(given: Given): Promise<Uuid> {
  const id = must(await grade(given))
  expect(await spreadGrade(db, id, now.instant)).toBe('all')
  return id
}

const end = (id: Uuid) =>
  inTransaction(db, tx => endGrade(tx, { id, reason: 'Hết đợt kiểm tra chéo' }, { by: admin, now, address: null }))
const act = (viewer: Viewer, matterId: Uuid, name: string, input?: unknown) =>
  inTransaction(db, tx => perform(tx, world, viewer, { matterId, act: name, input, key: newId() }))
const reads = async (id: Uuid, viewer: Viewer) => !isProblem(await readMatter(db.kysely, world, viewer, id))
const finds = async (words: string, viewer: Viewer) => (await search(db.kysely, viewer, { text: words })).rows.map(row => row.id)
const codeOf = (refused: object) => (isProblem(refused) ? refused.problem : 'done')

test('without a grade a team learns nothing; in summary it learns of the heads and no more; it ends at the next request', async () => {
  const id = await open('Rà soát trụ sở dôi dư phường Cổ Loan')
  const before = await asMember()
  expect(await reads(id, before)).toBe(false)
  expect(await summaryOf(db.kysely, before, id, 'vi')).toBeNull()

  const set = await graded({ grade: 'summary' })
  const viewer = await asMember()
  const summary = await summaryOf(db.kysely, viewer, id, 'vi')
  expect(summary?.row).toMatchObject({ title: 'Rà soát trụ sở dôi dư phường Cổ Loan', state: 'assigned', dueOn: '2026-12-15' })
  expect(summary?.row.holder.body).toBe(holder)
  expect(Object.keys(summary?.row ?? {})).not.toEqual(expect.arrayContaining(['assigner']))
  expect((await summaries(db.kysely, viewer, { open: true })).rows.map(row => row.id)).toContain(id)
  expect(await reads(id, viewer)).toBe(false)
  expect(await finds('tru so doi du', viewer)).toEqual([])
  expect(codeOf(await act(viewer, id, 'ghi-chu', { text: 'xin xem' }))).toBe('matter/not-found')

  must(await end(set))
  expect(await summaryOf(db.kysely, await asMember(), id, 'vi')).toBeNull()
})

test('to read opens page, search and lists, old matters and new ones, but never the inbox, and no act at all', async () => {
  const old = await open('Kiểm tra kho lưu trữ xã Đồng Thái')
  const set = await graded({ grade: 'read' })
  const fresh = await open('Kiểm tra kho lưu trữ xã Yên Mô')
  const viewer = await asMember()
  for (const id of [old, fresh]) {
    expect(await reads(id, viewer)).toBe(true)
    expect(codeOf(await act(viewer, id, 'ghi-chu', { text: 'nhận xét' }))).toBe('act/not-allowed')
    expect(codeOf(await act(viewer, id, 'receive'))).toBe('act/not-allowed')
  }
  const read = must(await readMatter(db.kysely, world, viewer, old))
  expect(read.offers).toEqual([])
  expect(readByGrade({ viewer, lang: 'vi' }, read.row)).toContain('không thao tác')
  expect(readByGrade({ viewer: doer, lang: 'vi' }, must(await readMatter(db.kysely, world, doer, old)).row)).toBeNull()
  expect((await finds('kiem tra kho luu tru', viewer)).toSorted()).toEqual([old, fresh].toSorted())
  expect((await inbox(db.kysely, viewer, { lanes: LANES })).rows).toEqual([])
  expect((await laneCounts(db.kysely, viewer)).open).toBe(0)
  expect(await checkAudience(db, now.instant)).toEqual([])

  must(await act(doer, fresh, 'receive'))
  must(await end(set))
  const after = await asMember()
  expect(await reads(old, after)).toBe(false)
  expect(await finds('kiem tra kho luu tru', after)).toEqual([])
  expect(await checkAudience(db, now.instant)).toEqual([])
  expect(await sweepGrade(db, set)).toBe('all')
  const left = await db.query('select 1 from audience a join principal p on p.id = a.principal where p.ref_id = $1', [set])
  const words = await db.query('select 1 from matter_text t join principal p on p.id = any(t.principals) where p.ref_id = $1', [
    set,
  ])
  expect([left, words]).toEqual([[], []])
})

test('a restricted matter stays with its named parties, whatever the grade, also when it becomes so later', async () => {
  const set = await graded({ grade: 'read' })
  const secret = await open('Việc hạn chế', { secrecy: 'restricted' })
  const ordinary = await open('Việc thường sẽ hạn chế')
  const viewer = await asMember()
  expect(await reads(ordinary, viewer)).toBe(true)
  await db.query(`update matter set secrecy = 'restricted', fold = jsonb_set(fold, '{secrecy}', '"restricted"') where id = $1`, [
    ordinary,
  ])
  expect(await checkAudience(db, now.instant)).toHaveLength(1)
  for (const id of [secret, ordinary]) {
    expect(await reads(id, viewer)).toBe(false)
    expect(await summaryOf(db.kysely, viewer, id, 'vi')).toBeNull()
  }
  must(await end(set))
})

test('who contributes by a grade comments, who stands as the holder acts as one, and only with the right of the own post', async () => {
  const id = await open('Phối hợp khảo sát cống Lạc')
  const write = await graded({ grade: 'write' })
  const contributor = await asMember()
  must(await act(contributor, id, 'ghi-chu', { text: 'góp ý' }))
  expect(codeOf(await act(contributor, id, 'receive'))).toBe('act/not-allowed')
  const owner = await graded({ grade: 'owner' })
  expect(await db.query('select 1 from team_grade where id = $1 and ended_at is not null', [write])).toHaveLength(1)
  const asOwner = await asMember()
  expect(codeOf(await act({ ...asOwner, rights: new Set(['casework.work']) }, id, 'receive'))).toBe('act/not-allowed')
  must(await act(asOwner, id, 'receive'))
  expect(codeOf(await act(asOwner, id, 'extend', { dueOn: '2026-12-20' }))).toBe('act/not-allowed')
  const manages = await graded({ grade: 'admin' })
  must(await act(await asMember(), id, 'extend', { dueOn: '2026-12-20' }))
  expect(owner).not.toBe(manages)
  expect(await checkAudience(db, now.instant)).toEqual([])
  must(await end(manages))
})

test('a grade that is still being written opens the heads, then its matters batch by batch; nightly work finds no fault in it', async () => {
  const id = await open('Đang mở dần')
  const set = must(await grade({ grade: 'read' }))
  const viewer = await asMember()
  expect(await reads(id, viewer)).toBe(false)
  expect((await summaryOf(db.kysely, viewer, id, 'vi'))?.row.id).toBe(id)
  expect(await checkAudience(db, now.instant)).toEqual([])
  expect(await spreadGrade(db, set, now.instant)).toBe('all')
  expect(await reads(id, viewer)).toBe(true)
  const [row] = await db.query<{ all: number; done: number; at: Date }>(
    'select spread_all as all, spread_done as done, spread_at as at from team_grade where id = $1',
    [set],
  )
  expect([row?.all, row?.at]).toEqual([row?.done, now.instant])
  must(await end(set))
})

test('nobody grades the team he works in himself, without a reason, or without the right', async () => {
  const insider = await makeViewer(db, { rights: ['admin', 'admin.grades'], now })
  await inTransaction(db, tx => makePost(tx, { bodyId: team, personId: insider.made.personId, rights: WORK }, now))
  expect(codeOf(Object(await grade({ grade: 'read', by: insider.viewer })))).toBe('org/grade-own-team')
  expect(codeOf(Object(await grade({ grade: 'read', reason: 'cần' })))).toBe('org/grade-reason')
  expect(codeOf(Object(await grade({ grade: 'read', by: giver })))).toBe('org/grade-not-allowed')
  must(await grade({ grade: 'summary' }))
  expect(codeOf(Object(await grade({ grade: 'summary' })))).toBe('org/grade-same')
  const viewer = await viewerOf(db.kysely, { sessionToken: member.token, now })
  expect(viewer?.grades.map(each => each.grade)).toEqual(['summary'])
})

test('an administrator carries no grade: he may set one for the body in which he administers, and sees nothing by it', async () => {
  const beside = await makeViewer(db, { bodyId: team, rights: ['admin', 'admin.grades'], now })
  const set = await graded({ grade: 'read', by: beside.viewer })
  const again = await viewerOf(db.kysely, { sessionToken: beside.token, now })
  expect(again?.grades).toEqual([])
  must(await end(set))
})

test.runIf(onPostgres)('an act that is under way while the team is graded is waited for, and no matter is left out', async () => {
  const id = await open('Đang được tiếp nhận lúc đặt mức')
  const { promise: mayCommit, resolve: commit } = Promise.withResolvers<void>()
  const { promise: acted, resolve: hasActed } = Promise.withResolvers<void>()
  const acting = inTransaction(db, async tx => {
    const done = await perform(tx, world, doer, { matterId: id, act: 'receive', key: newId() })
    hasActed()
    await mayCommit
    return done
  })
  await acted
  const set = must(await grade({ grade: 'read' }))
  const spreading = spreadGrade(db, set, now.instant)
  const waiting = `select 1 from pg_locks l join pg_stat_activity a on a.pid = l.pid and a.datname = current_database() where not l.granted`
  const waits = async () => (await db.query(waiting)).length > 0
  while (!(await waits()));
  commit()
  must(await acting)
  expect(await spreading).toBe('all')
  expect(await reads(id, await asMember())).toBe(true)
  expect(await checkAudience(db, now.instant)).toEqual([])
  must(await end(set))
})
