import { beforeAll, expect, test } from 'vitest'
import { nowAt, type Now } from '../kernel/clock.ts'
import { isProblem } from '../kernel/problem.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { hashPassword } from '../platform/password.ts'
import { onPostgres, testDatabase } from '../test/database/open.ts'
import { makeBody, makePost, must } from './factories.ts'
import { waitAfter } from './rules/back-off.ts'
import { codeAt } from './rules/totp.ts'
import { createAccount, deleteAccount, lockAccount, resetPassword } from './services/accounts.ts'
import { login } from './services/login.ts'
import { changePassword } from './services/passwords.ts'
import { createPerson } from './services/posts.ts'
import { saveRole } from './services/roles.ts'
import { beginEnrolment, finishEnrolment, giveSecondFactor } from './services/second-factor.ts'
import { endOtherSessions, endOwnSession, logout } from './services/sessions.ts'
import { openSessions } from './store/session-write.ts'
import { testWiring } from './test-wiring.ts'
import { signedIn, viewerOf } from './viewer.ts'

const START = Date.parse('2026-11-24T01:00:00Z')
/** Minutes after the beginning of the tests' day. */
const at = (minutes: number): Now => nowAt(new Date(START + minutes * 60_000))
const PASSWORD = 'Sông Vân chảy qua phố'
let passwordHash = ''
let counter = 0

beforeAll(async () => {
  testWiring()
  passwordHash = await hashPassword(PASSWORD)
})

/** An account with the password above and a post; an address of its own, so that tests do not slow each other. */
async function makeAccount(roles: { demandsSecondFactor?: boolean } = {}) {
  const db = await testDatabase()
  const name = `u${Date.now().toString(36)}${counter++}`
  const made = await inTransaction(db, async tx => {
    const bodyId = await makeBody(tx)
    const post = await makePost(tx, { bodyId, rights: ['x.read'] })
    if (roles.demandsSecondFactor)
      must(await saveRole(tx, { id: post.roleId ?? '', name: 'Vai', demandsSecondFactor: true, rights: ['x.read'] }))
    const account = must(await createAccount(tx, { personId: post.personId, name, passwordHash, now: at(0) }))
    return { ...account, postId: post.postId }
  })
  const address = `10.1.${counter >> 8}.${counter & 255}`
  const from = (minutes: number, where = address) => ({ address: where, browser: 'Mozilla/5.0 Firefox/140.0', now: at(minutes) })
  const tryIt = (password: string, minutes: number, where?: string) => login(db, { name, password }, from(minutes, where))
  return { db, name, from, tryIt, ...made }
}

test('right name and password give a session whose viewer acts for the post; the token itself is not stored', async () => {
  const { db, tryIt, postId } = await makeAccount()
  const started = must(await tryIt(PASSWORD, 0))
  expect((await viewerOf(db.kysely, { sessionToken: started.token, now: at(1) }))?.post.id).toBe(postId)
  const rows = await db.query<{ text: string }>(`select encode(token_hash, 'base64') as text from session where id = $1`, [
    started.sessionId,
  ])
  expect(rows[0]?.text).not.toContain(started.token)
})

test('wrong password, unknown, locked and deleted accounts are refused and every try is kept', async () => {
  const { db, name, tryIt, accountId, from } = await makeAccount()
  expect(await tryIt('sai mật khẩu này', 0)).toMatchObject({ problem: 'org/login-wrong' })
  expect(await login(db, { name: 'khong-ai-ca', password: PASSWORD }, from(0))).toMatchObject({ problem: 'org/login-wrong' })
  await inTransaction(db, tx => lockAccount(tx, { accountId, locked: true, now: at(0) }))
  expect(await tryIt(PASSWORD, 0.5)).toMatchObject({ problem: 'org/account-locked' })
  expect(await tryIt('sai mật khẩu này', 1)).toMatchObject({ problem: 'org/login-wrong' })
  await inTransaction(db, tx => deleteAccount(tx, accountId, at(0)))
  expect(await tryIt(PASSWORD, 2)).toMatchObject({ problem: 'org/login-wrong' })
  const kept = await db.query<{ outcome: string; browser: string }>(
    `select outcome, browser from login_attempt where account_name = $1 order by at, id`,
    [name],
  )
  expect(kept.map(row => row.outcome)).toEqual(['wrong-password', 'locked', 'wrong-password', 'unknown'])
  expect(kept[0]?.browser).toContain('Firefox')
  expect(await openSessions(db.kysely, accountId, at(0).instant)).toEqual([])
})

test('five wrong passwords slow this account from this address, with growing waits, and nobody else anywhere', async () => {
  const { db, tryIt, from } = await makeAccount()
  for (let n = 0; n < 5; n++) expect(await tryIt('sai mật khẩu này', n * 2)).toMatchObject({ problem: 'org/login-wrong' })
  expect(await tryIt(PASSWORD, 8.5)).toMatchObject({ problem: 'org/login-slowed', status: 429, data: { seconds: 30 } })
  expect(isProblem(await tryIt(PASSWORD, 8.5, '10.250.0.1'))).toBe(false)
  const other = await makeAccount()
  expect(isProblem(await login(db, { name: other.name, password: PASSWORD }, from(8.5)))).toBe(false)
  expect(await tryIt('sai mật khẩu này', 9.1)).toMatchObject({ problem: 'org/login-wrong' })
  expect(await tryIt(PASSWORD, 10.5)).toMatchObject({ problem: 'org/login-slowed' })
  expect(isProblem(await tryIt(PASSWORD, 12))).toBe(false)
  // being right starts the count anew
  expect(await tryIt('sai mật khẩu này', 13)).toMatchObject({ problem: 'org/login-wrong' })
  expect(isProblem(await tryIt(PASSWORD, 13.1))).toBe(false)
})

test('more than five tries a minute from one address are too many, whatever the accounts', async () => {
  const { db, from } = await makeAccount()
  const wrong = (n: number, minutes: number) =>
    login(db, { name: `la${n}`, password: 'sai mật khẩu này' }, from(minutes, '10.200.0.7'))
  for (let n = 0; n < 5; n++) expect(await wrong(n, 0)).toMatchObject({ problem: 'org/login-wrong' })
  expect(await wrong(6, 0.5)).toMatchObject({ problem: 'org/login/too-many', status: 429 })
  expect(await wrong(7, 1.1)).toMatchObject({ problem: 'org/login-wrong' })
})

test.runIf(onPostgres)('tries sent all at once are counted like tries one after the other', async () => {
  const { tryIt } = await makeAccount()
  const answers = await Promise.all(Array.from({ length: 12 }, () => tryIt('sai mật khẩu này', 0)))
  const codes = answers.map(answer => (isProblem(answer) ? answer.problem : 'in'))
  expect(codes.filter(code => code === 'org/login-wrong')).toHaveLength(5)
  expect(codes.filter(code => code === 'org/login/too-many')).toHaveLength(7)
})

test('waits double from one minute to an hour', () => {
  expect([4, 5, 6, 7, 8, 20].map(waitAfter)).toEqual([0, 60, 120, 240, 480, 3600])
})

test('a session slides while it is used, ends when it is not, and ends in any case', async () => {
  const { db, tryIt } = await makeAccount()
  const { token } = must(await tryIt(PASSWORD, 0))
  const alive = async (minutes: number) => (await viewerOf(db.kysely, { sessionToken: token, now: at(minutes) })) !== null
  expect(await alive(50)).toBe(true)
  expect(await alive(109)).toBe(true)
  expect(await alive(170)).toBe(false)
  const again = must(await tryIt(PASSWORD, 200))
  for (let minutes = 200; minutes < 200 + 12 * 60; minutes += 50) {
    expect(await viewerOf(db.kysely, { sessionToken: again.token, now: at(minutes) })).not.toBeNull()
  }
  expect(await viewerOf(db.kysely, { sessionToken: again.token, now: at(200 + 12 * 60) })).toBeNull()
})

test('a session that was ended elsewhere counts no more at the next request', async () => {
  const { db, tryIt, accountId } = await makeAccount()
  const [here, there, third] = [must(await tryIt(PASSWORD, 0)), must(await tryIt(PASSWORD, 1)), must(await tryIt(PASSWORD, 2))]
  expect((await openSessions(db.kysely, accountId, at(3).instant)).map(each => each.id)).toContain(there.sessionId)
  must(await endOwnSession(db, { accountId, sessionId: there.sessionId, now: at(3) }))
  expect(await viewerOf(db.kysely, { sessionToken: there.token, now: at(3) })).toBeNull()
  expect(await endOtherSessions(db, { accountId, except: here.sessionId, now: at(3) })).toBe(1)
  expect(await viewerOf(db.kysely, { sessionToken: third.token, now: at(3) })).toBeNull()
  expect(await viewerOf(db.kysely, { sessionToken: here.token, now: at(3) })).not.toBeNull()
  await logout(db, here.token, at(4))
  expect(await viewerOf(db.kysely, { sessionToken: here.token, now: at(4) })).toBeNull()
  const stranger = await makeAccount()
  expect(await endOwnSession(db, { accountId: stranger.accountId, sessionId: here.sessionId, now: at(4) })).toMatchObject({
    problem: 'org/session-not-found',
  })
})

test('a login replaces the session that the browser had before', async () => {
  const { db, name, tryIt, from } = await makeAccount()
  const first = must(await tryIt(PASSWORD, 0))
  must(await login(db, { name, password: PASSWORD }, { ...from(1), replaces: first.token }))
  expect(await viewerOf(db.kysely, { sessionToken: first.token, now: at(1) })).toBeNull()
})

test('the first login is by a one-time secret, once, and a new password must follow', async () => {
  const { db, from } = await makeAccount()
  const name = `moi${Date.now().toString(36)}`
  const { oneTimeSecret, accountId } = await inTransaction(db, async tx => {
    const { personId } = await makePost(tx, { bodyId: await makeBody(tx) })
    return must(await createAccount(tx, { personId, name, now: at(0) }))
  })
  const secret = oneTimeSecret ?? ''
  expect(secret).toMatch(/^([A-Z0-9]{4}-){3}[A-Z0-9]{4}$/)
  const started = must(await login(db, { name, password: secret.toLowerCase().replaceAll('-', ' ') }, from(1)))
  const who = await signedIn(db.kysely, { sessionToken: started.token, now: at(1) })
  expect(who).toMatchObject({ pending: 'password', viewer: null })
  expect(await login(db, { name, password: secret }, from(1))).toMatchObject({ problem: 'org/login-wrong' })
  const change = (password: string, repeated = password) =>
    changePassword(db, { sessionToken: started.token, old: '', password, repeated, now: at(2) })
  expect(await change('ngắn quá')).toMatchObject({ problem: 'org/password-too-short', data: { minLength: 12, length: 8 } })
  expect(await change(`${name}-2026-dài`)).toMatchObject({ problem: 'org/password-holds-name' })
  expect(await change('Cầu Đá bắc qua sông', 'Cầu Đá bắc qua')).toMatchObject({ problem: 'org/password-not-repeated' })
  const { token } = must(await change('Cầu Đá bắc qua sông'))
  expect(await viewerOf(db.kysely, { sessionToken: started.token, now: at(2) })).toBeNull()
  expect((await viewerOf(db.kysely, { sessionToken: token, now: at(2) }))?.accountId).toBe(accountId)
})

test('a one-time secret counts for seven days only, and a reset takes the old password and the sessions', async () => {
  const { db, tryIt, accountId } = await makeAccount()
  const { token } = must(await tryIt(PASSWORD, 0))
  const reset = must(await inTransaction(db, tx => resetPassword(tx, accountId, at(1))))
  expect(await viewerOf(db.kysely, { sessionToken: token, now: at(1) })).toBeNull()
  expect(await tryIt(PASSWORD, 1)).toMatchObject({ problem: 'org/login-wrong' })
  expect(await tryIt(reset.oneTimeSecret ?? '', 8 * 24 * 60)).toMatchObject({ problem: 'org/login-wrong' })
  expect(await tryIt(reset.oneTimeSecret ?? '', 6 * 24 * 60)).toMatchObject({ token: expect.any(String) })
})

test('a new password needs the old one, must differ from it, and ends the other sessions', async () => {
  const { db, tryIt } = await makeAccount()
  const [here, there] = [must(await tryIt(PASSWORD, 0)), must(await tryIt(PASSWORD, 1))]
  const change = (old: string, password: string) =>
    changePassword(db, { sessionToken: here.token, old, password, repeated: password, now: at(2) })
  expect(await change('sai mật khẩu này', 'Cầu Đá bắc qua sông')).toMatchObject({
    problem: 'org/password-old-wrong',
    data: { field: 'old' },
  })
  expect(await change(PASSWORD, PASSWORD)).toMatchObject({ problem: 'org/password-same' })
  must(await change(PASSWORD, 'Cầu Đá bắc qua sông'))
  expect(await viewerOf(db.kysely, { sessionToken: there.token, now: at(3) })).toBeNull()
  expect(await tryIt(PASSWORD, 3)).toMatchObject({ problem: 'org/login-wrong' })
  expect(isProblem(await tryIt('Cầu Đá bắc qua sông', 3))).toBe(false)
})

test('a role may demand a second factor; a code opens once, and the next login asks for it', async () => {
  const { db, name, tryIt, accountId, from } = await makeAccount({ demandsSecondFactor: true })
  const first = must(await tryIt(PASSWORD, 0))
  expect(await signedIn(db.kysely, { sessionToken: first.token, now: at(0) })).toMatchObject({
    pending: 'second-factor-setup',
    viewer: null,
  })
  const { sealed, key, uri, qr } = beginEnrolment({ id: accountId, name })
  expect(uri).toContain('otpauth://totp/')
  expect(qr.path).toMatch(/^M\d/)
  const secret = fromBase32(key.replaceAll(' ', ''))
  const setUp = (code: string) => finishEnrolment(db, { sessionToken: first.token, sealed, code, from: from(0) })
  expect(await setUp('000000')).toMatchObject({ problem: 'org/code-wrong' })
  const { token } = must(await setUp(codeAt(secret, at(0).instant)))
  expect((await viewerOf(db.kysely, { sessionToken: token, now: at(0) }))?.accountId).toBe(accountId)

  const second = must(await tryIt(PASSWORD, 5))
  expect(await signedIn(db.kysely, { sessionToken: second.token, now: at(5) })).toMatchObject({
    pending: 'second-factor',
    viewer: null,
  })
  const give = (code: string, minutes: number) => giveSecondFactor(db, { sessionToken: second.token, code, from: from(minutes) })
  expect(await give(codeAt(secret, at(0).instant), 5)).toMatchObject({ problem: 'org/code-wrong' })
  const code = codeAt(secret, at(5).instant)
  const opened = must(await give(code, 5))
  expect(await viewerOf(db.kysely, { sessionToken: second.token, now: at(5) })).toBeNull()
  expect(await viewerOf(db.kysely, { sessionToken: opened.token, now: at(5) })).not.toBeNull()
  const third = must(await tryIt(PASSWORD, 5.2))
  const replayed = await giveSecondFactor(db, { sessionToken: third.token, code, from: from(5.2) })
  expect(replayed).toMatchObject({ problem: 'org/code-wrong' })
})

test('guessing codes is slowed like guessing passwords, though the password was right', async () => {
  const { db, name, tryIt, accountId, from } = await makeAccount()
  const first = must(await tryIt(PASSWORD, 0))
  const { sealed, key } = beginEnrolment({ id: accountId, name })
  must(
    await finishEnrolment(db, {
      sessionToken: first.token,
      sealed,
      code: codeAt(fromBase32(key.replaceAll(' ', '')), at(0).instant),
      from: from(0),
    }),
  )
  for (let n = 0; n < 5; n++) {
    const { token } = must(await tryIt(PASSWORD, 10 + n * 2))
    expect(await giveSecondFactor(db, { sessionToken: token, code: '000000', from: from(10 + n * 2) })).toMatchObject({
      problem: 'org/code-wrong',
    })
  }
  expect(await tryIt(PASSWORD, 18.5)).toMatchObject({ problem: 'org/login-slowed' })
})

test('names of accounts are unique without regard to case and have a plain form', async () => {
  const { db, name } = await makeAccount()
  const make = (given: string) =>
    inTransaction(db, async tx =>
      createAccount(tx, { personId: await createPerson(tx, { name: 'Lê Thị Hoa' }), name: given, now: at(0) }),
    )
  expect(await make(name.toUpperCase())).toMatchObject({ problem: 'org/account-name-taken', data: { field: 'accountName' } })
  for (const wrong of ['lê.hoa', 'ab', '-dau', 'có cách'])
    expect(await make(wrong)).toMatchObject({ problem: 'org/account-name-form' })
})

function fromBase32(text: string): Uint8Array {
  const bits = [...text].map(letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], byte => Number.parseInt(byte, 2))
}
