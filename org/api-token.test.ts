import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { nowAt } from '../kernel/clock.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { testDatabase } from '../test/database/open.ts'
import { makeViewer, must } from './factories.ts'
import { createApiToken, revokeApiToken } from './services/api-tokens.ts'
import { endPost } from './services/posts.ts'
import { signedIn } from './viewer.ts'

const now = nowAt(new Date('2026-11-24T02:00:00Z'))
const KNOWN = ['org:read', 'matters:read']

async function makeToken(given: object = {}) {
  const db = await testDatabase()
  const { viewer, made } = await makeViewer(db, { rights: ['x.read'], now })
  const token = await inTransaction(db, tx =>
    createApiToken(tx, { by: viewer, name: 'Cổng tỉnh', scopes: ['org:read'], days: 30, now, ...given }, KNOWN),
  )
  return { db, viewer, made, token }
}

test('a token acts for the post it was made with, within its scopes, until it is revoked or runs out', async () => {
  const { db, viewer, token } = await makeToken()
  const { id, token: apiToken } = must(token)
  const at = (days: number) => signedIn(db.kysely, { apiToken, now: nowAt(new Date(now.instant.getTime() + days * 86_400_000)) })
  expect(await at(29)).toMatchObject({
    viewer: { accountId: viewer.accountId, post: { id: viewer.post.id } },
    scopes: ['org:read'],
  })
  expect(await at(31)).toBeNull()
  const stranger = await makeViewer(db, { now })
  expect(await inTransaction(db, tx => revokeApiToken(tx, { id, by: stranger.viewer, now }))).toMatchObject({
    problem: 'org/token-not-found',
  })
  must(await inTransaction(db, tx => revokeApiToken(tx, { id, by: viewer, now })))
  expect(await at(1)).toBeNull()
})

test('a token never moves to another post: when its own ends it opens nothing', async () => {
  const { db, made, token } = await makeToken()
  await inTransaction(db, tx => endPost(tx, { postId: made.postId, on: now.today }))
  expect(await signedIn(db.kysely, { apiToken: must(token).token, now })).toMatchObject({ viewer: null, pending: 'no-post' })
})

test('a token of somebody without a password of his own works; after a reset it waits for the new password', async () => {
  const { db, viewer, token } = await makeToken()
  const ask = () => signedIn(db.kysely, { apiToken: must(token).token, now })
  const keep = (oneTime: Buffer | null) =>
    sql`update account set password_hash = null, must_change_password = true, one_time_secret_hash = ${oneTime}
      where id = ${viewer.accountId}`.execute(db.kysely)
  await keep(null)
  expect(await ask()).toMatchObject({ viewer: { accountId: viewer.accountId }, pending: null })
  await keep(Buffer.alloc(32, 1))
  expect(await ask()).toMatchObject({ viewer: null, pending: 'password' })
})

test('a token needs a name, known scopes and an end', async () => {
  expect((await makeToken({ name: ' ' })).token).toMatchObject({ problem: 'org/name-needed' })
  expect((await makeToken({ scopes: ['everything'] })).token).toMatchObject({ problem: 'org/token-scopes' })
  expect((await makeToken({ days: 4000 })).token).toMatchObject({ problem: 'org/token-days' })
})
