import { beforeAll, expect, test } from 'vitest'
import { nowAt } from '../kernel/clock.ts'
import { isProblem } from '../kernel/problem.ts'
import { freshDatabase, onPostgres } from '../test/database/open.ts'
import { makeViewer, must } from './factories.ts'
import { firstRun, isEmptyOffice, openFirstRun } from './services/first-run.ts'
import { rolesToStepInto, stepInto } from './services/sample-entry.ts'
import { adminActs } from './store/admin-log.ts'
import { testWiring } from './test-wiring.ts'
import { viewerOf } from './viewer.ts'

const now = nowAt(new Date('2026-11-24T02:00:00Z'))
const from = { address: '127.0.0.1', browser: 'test', now }
const given = {
  provinceName: 'Ủy ban nhân dân tỉnh Trường Yên',
  officeName: 'Văn phòng UBND tỉnh Trường Yên',
  officeCode: 'VP',
  personName: 'Đinh Thị Bình',
  accountName: 'binh.dt',
  password: 'Sông Vân chảy qua phố',
  repeated: 'Sông Vân chảy qua phố',
}

beforeAll(() => testWiring())

test('an empty office is begun once, with the code of the last start, and its administrator sees no matter', async () => {
  const db = await freshDatabase()
  const old = (await openFirstRun(db)) ?? ''
  const code = (await openFirstRun(db)) ?? ''
  expect(await firstRun(db, { ...given, code: old }, from)).toMatchObject({
    problem: 'org/first-run-code-wrong',
    data: { field: 'code' },
  })
  expect(await firstRun(db, { ...given, code, password: 'ngắn' }, from)).toMatchObject({ problem: 'org/password-too-short' })
  expect(await firstRun(db, { ...given, code, accountName: 'bình' }, from)).toMatchObject({ problem: 'org/account-name-form' })
  expect(await isEmptyOffice(db)).toBe(true)
  const { token } = must(await firstRun(db, { ...given, code: code.toLowerCase() }, from))
  const viewer = await viewerOf(db.kysely, { sessionToken: token, now })
  expect(viewer).toMatchObject({ personName: 'Đinh Thị Bình', post: { bodyName: 'Văn phòng UBND tỉnh Trường Yên' } })
  expect([...(viewer?.rights ?? [])].every(right => right === 'admin' || right.startsWith('admin.'))).toBe(true)
  expect(viewer?.principals).toHaveLength(2)
  expect(await firstRun(db, { ...given, code, accountName: 'khac.nguoi' }, from)).toMatchObject({ problem: 'org/not-empty' })
  expect(await openFirstRun(db)).toBeNull()
  expect((await adminActs(db.kysely, {})).map(line => line.act)).toEqual(['office.begin'])
  await db.close()
})

test.runIf(onPostgres)('of several who begin the office at the same moment one does', async () => {
  const db = await freshDatabase()
  const code = (await openFirstRun(db)) ?? ''
  const answers = await Promise.all(
    ['an.nv', 'ba.nv', 'cu.nv'].map(accountName => firstRun(db, { ...given, code, accountName }, from)),
  )
  expect(answers.filter(answer => !isProblem(answer))).toHaveLength(1)
  expect(await db.query('select 1 from account')).toHaveLength(1)
  await db.close()
})

test('a sample role is stepped into on this machine only, and only when the account is of the sample', async () => {
  const db = await freshDatabase()
  const { made } = await makeViewer(db, { now })
  expect((await rolesToStepInto(db.kysely, now.today)).map(role => role.accountId)).toEqual([made.accountId])
  expect(await stepInto(db, { accountId: made.accountId, local: false }, from)).toMatchObject({
    problem: 'org/sample/not-allowed',
    status: 403,
  })
  const { token } = must(await stepInto(db, { accountId: made.accountId, local: true }, from))
  expect((await viewerOf(db.kysely, { sessionToken: token, now }))?.accountId).toBe(made.accountId)
  await db.query(`update account set settings = '{}' where id = $1`, [made.accountId])
  expect(await stepInto(db, { accountId: made.accountId, local: true }, from)).toMatchObject({ problem: 'org/account-not-found' })
  await db.close()
})
