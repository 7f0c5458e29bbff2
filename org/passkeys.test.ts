import { beforeAll, expect, test } from 'vitest'
import { nowAt, type Now } from '../kernel/clock.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { hashPassword } from '../platform/password.ts'
import { testDatabase } from '../test/database/open.ts'
import { makeAuthenticator, type Authenticator } from '../test/factories/authenticator.ts'
import { makeBody, makePost, must } from './factories.ts'
import { passkeySite } from './rules/passkey-site.ts'
import { createAccount, lockAccount, resetSecondFactor } from './services/accounts.ts'
import { login } from './services/login.ts'
import {
  addPasskey,
  askForAnswer,
  askForPasskey,
  dropPasskey,
  giveSecondFactorByPasskey,
  loginByPasskey,
} from './services/passkeys.ts'
import { saveRole } from './services/roles.ts'
import { passkeysOf } from './store/passkey.ts'
import { testWiring } from './test-wiring.ts'
import { signedIn, viewerOf } from './viewer.ts'

const PASSWORD = 'Sông Vân chảy qua phố'
const SITE = { origin: 'https://kheo.truongyen.gov.vn', rpId: 'kheo.truongyen.gov.vn' }
const START = Date.parse('2026-11-24T01:00:00Z')
const at = (minutes: number): Now => nowAt(new Date(START + minutes * 60_000))
let db: Database
let passwordHash = ''
let made = 0

beforeAll(async () => {
  testWiring()
  db = await testDatabase()
  passwordHash = await hashPassword(PASSWORD)
})

/** Somebody whose role demands a second factor, logged in by his password. */
async function somebody() {
  const name = `pk${Date.now().toString(36)}${made++}`
  const accountId = await inTransaction(db, async tx => {
    const bodyId = await makeBody(tx)
    const post = await makePost(tx, { bodyId, rights: ['x.read'] })
    must(await saveRole(tx, { id: post.roleId ?? '', name: 'Vai', demandsSecondFactor: true, rights: ['x.read'] }))
    return must(await createAccount(tx, { personId: post.personId, name, passwordHash, now: at(0) })).accountId
  })
  const address = `10.2.${made >> 8}.${made & 255}`
  const from = (minutes: number) => ({ address, browser: 'Mozilla/5.0', now: at(minutes) })
  const byPassword = async (minutes: number) => must(await login(db, { name, password: PASSWORD }, from(minutes))).token
  const pendingOf = async (token: string, minutes: number) =>
    (await signedIn(db.kysely, { sessionToken: token, now: at(minutes) }))?.pending
  const ask = (minutes: number) =>
    askForPasskey(db.kysely, { site: SITE, account: { id: accountId, name, personName: 'Lê Thị Hoa' }, now: at(minutes).instant })
  const add = async (device: Authenticator, token: string, minutes = 0) => {
    const { options, sealed } = await ask(minutes)
    const answer = { site: SITE, sealed, response: device.create(options, SITE.origin), from: from(minutes) }
    return addPasskey(db, { ...answer, sessionToken: token, name: 'Máy ở phòng' })
  }
  return { accountId, name, from, byPassword, pendingOf, ask, add }
}

test('where a role demands a second factor a device serves; it is asked for at the next login and answers each challenge once', async () => {
  const { accountId, from, byPassword, pendingOf, add } = await somebody()
  const first = await byPassword(0)
  expect(await pendingOf(first, 0)).toBe('second-factor-setup')
  const device = makeAuthenticator({ verifies: false })
  const { token } = must(await add(device, first))
  expect(await pendingOf(token, 0)).toBeNull()
  expect(await viewerOf(db.kysely, { sessionToken: first, now: at(0) })).toBeNull()
  expect(await passkeysOf(db.kysely, accountId)).toMatchObject([{ name: 'Máy ở phòng', counter: 1, transports: ['usb'] }])

  const second = await byPassword(5)
  expect(await pendingOf(second, 5)).toBe('second-factor')
  const { options, sealed } = await askForAnswer(db.kysely, { site: SITE, account: accountId, now: at(5).instant })
  const answer = { site: SITE, sealed, response: device.get(options, SITE.origin), from: from(5) }
  const opened = must(await giveSecondFactorByPasskey(db, { ...answer, sessionToken: second }))
  expect((await viewerOf(db.kysely, { sessionToken: opened.token, now: at(5) }))?.accountId).toBe(accountId)
  const third = await byPassword(6)
  expect(await giveSecondFactorByPasskey(db, { ...answer, sessionToken: third })).toMatchObject({ problem: 'org/passkey-wrong' })
})

test.each<[string, (made: { device: Authenticator; other: Authenticator; options: object }) => string]>([
  ['a device that was never made known', ({ other, options }) => other.get(options, SITE.origin)],
  ['an answer meant for another site', ({ device, options }) => device.get(options, 'https://kheo.vi-du.vn')],
  ['an answer to another challenge', ({ device, options }) => device.get({ ...options, challenge: 'AAAA' }, SITE.origin)],
  ['a copy that counts from an earlier use', ({ device, options }) => (device.rewind(1), device.get(options, SITE.origin))],
  ['something that is no answer', () => '{"id": 1}'],
])('%s is refused', async (_, answered) => {
  const { accountId, from, byPassword, add } = await somebody()
  const device = makeAuthenticator()
  must(await add(device, await byPassword(0)))
  const token = await byPassword(5)
  const { options, sealed } = await askForAnswer(db.kysely, { site: SITE, account: accountId, now: at(5).instant })
  const response = answered({ device, other: makeAuthenticator(), options })
  const given = await giveSecondFactorByPasskey(db, { site: SITE, sealed, response, from: from(5), sessionToken: token })
  expect(given).toMatchObject({ problem: 'org/passkey-wrong' })
})

test('a challenge is good for five minutes, for its own account and its own purpose', async () => {
  const [one, two] = [await somebody(), await somebody()]
  const device = makeAuthenticator()
  must(await one.add(device, await one.byPassword(0)))
  const give = async (asked: { account: string | null }, minutes: number) => {
    const { options, sealed } = await askForAnswer(db.kysely, { site: SITE, account: asked.account, now: at(5).instant })
    const answer = { site: SITE, sealed, response: device.get(options, SITE.origin), from: one.from(minutes) }
    return giveSecondFactorByPasskey(db, { ...answer, sessionToken: await one.byPassword(minutes) })
  }
  expect(await give({ account: one.accountId }, 11)).toMatchObject({ problem: 'org/passkey-wrong' })
  expect(await give({ account: two.accountId }, 6)).toMatchObject({ problem: 'org/passkey-wrong' })
  expect(await give({ account: null }, 8)).toMatchObject({ problem: 'org/passkey-wrong' })
  expect(await give({ account: one.accountId }, 9)).toMatchObject({ token: expect.any(String) })
})

test('a device that verifies its holder logs in alone, as both factors at once; one that does not, and a locked account, do not', async () => {
  const { accountId, from, byPassword, pendingOf, add } = await somebody()
  const [device, plain] = [makeAuthenticator(), makeAuthenticator({ verifies: false })]
  const { token } = must(await add(device, await byPassword(0)))
  must(await add(plain, token, 1))
  const enter = async (with_: Authenticator, minutes: number) => {
    const { options, sealed } = await askForAnswer(db.kysely, { site: SITE, account: null, now: at(minutes).instant })
    return loginByPasskey(db, { site: SITE, sealed, response: with_.get(options, SITE.origin), from: from(minutes) })
  }
  const started = must(await enter(device, 10))
  expect(await pendingOf(started.token, 10)).toBeNull()
  expect((await viewerOf(db.kysely, { sessionToken: started.token, now: at(10) }))?.accountId).toBe(accountId)
  expect(await enter(plain, 12)).toMatchObject({ problem: 'org/passkey-wrong' })
  await inTransaction(db, tx => lockAccount(tx, { accountId, locked: true, now: at(13) }))
  expect(await enter(device, 14)).toMatchObject({ problem: 'org/account-locked' })
})

test('the last factor stays while a role demands one; the administrator takes all of them away', async () => {
  const { accountId, byPassword, add } = await somebody()
  const { token } = must(await add(makeAuthenticator(), await byPassword(0)))
  must(await add(makeAuthenticator(), token, 1))
  const [first, second] = await passkeysOf(db.kysely, accountId)
  const drop = (id: string | undefined) => dropPasskey(db, { accountId, id: id ?? '', demanded: true })
  expect(await drop(first?.id)).toBe(first?.id)
  expect(await drop(second?.id)).toMatchObject({ problem: 'org/second-factor-demanded' })
  await inTransaction(db, tx => resetSecondFactor(tx, accountId, at(2)))
  expect(await passkeysOf(db.kysely, accountId)).toEqual([])
})

test('passkeys belong to a named site over https, or to localhost', () => {
  expect(passkeySite('https://kheo.truongyen.gov.vn')).toEqual(SITE)
  expect(passkeySite('http://localhost:3000')).toEqual({ origin: 'http://localhost:3000', rpId: 'localhost' })
  for (const origin of ['http://127.0.0.1:3000', 'https://[::1]:3000', 'https://10.0.0.7', 'http://kheo.truongyen.gov.vn'])
    expect(passkeySite(origin)).toBeNull()
})
