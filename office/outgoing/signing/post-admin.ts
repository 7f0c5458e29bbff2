import type { Asker } from '../../../casework/asker.ts'
import { newId } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { logAdmin, storeSetting } from '../../../org/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Posted } from '../drafting/form-input.ts'
import { addService, chooseService, endService, tryService } from './services.ts'
import { setTimeStamp, tryTimeStamp } from './time-stamp.ts'
import { certificatesIn, TRUST_SETTING } from './trust.ts'
import { trustKept } from './verify.ts'

/** What the administrator's page of signing posts. Every change is logged, without secrets. */
export async function postSigningAdmin(asker: Asker, posted: Posted, address: string): Promise<Problem | null> {
  const { app, viewer, world } = asker
  const at = world.clock.now().instant
  const parts = { db: app.db, keyring: app.keyring, account: viewer.accountId, at }
  const [kind, id] = [posted.one('y'), posted.one('id')]
  const done = await doing(asker, parts, posted)
  if (isProblem(done)) return done
  const detail = { name: posted.one('name') || posted.one('store'), url: posted.one('url') || posted.one('stampUrl') }
  await inTransaction(app.db, tx =>
    logAdmin(tx, { accountId: viewer.accountId, address, act: `signing.${kind}`, subject: id, detail, at }),
  )
  return null
}

async function doing(asker: Asker, parts: Parameters<typeof addService>[0], posted: Posted): Promise<unknown> {
  const id = posted.one('id')
  switch (posted.one('y')) {
    case 'them-dich-vu':
      return addService(parts, { name: posted.one('name'), url: posted.one('url'), token: posted.one('token') })
    case 'thu':
      return tryService(parts, id)
    case 'dung':
      return chooseService(parts, id)
    case 'thoi-dung':
      return chooseService(parts, null)
    case 'bo':
      return endService(parts, id)
    case 'dat-thoi-gian':
      return setTimeStamp(parts, posted.one('stampUrl'))
    case 'thu-thoi-gian':
      return tryTimeStamp(parts)
    case 'them-goc':
      return addTrust(asker, posted)
    case 'bo-goc':
      return keepTrust(
        asker,
        (await trustKept(asker.app.db.kysely)).filter(each => each.id !== id),
      )
    default:
      return problem('outgoing/no-such-request')
  }
}

async function addTrust(asker: Asker, posted: Posted): Promise<Problem | null> {
  const [name, pem] = [posted.one('store'), posted.one('pem')]
  if (name === '' || certificatesIn(pem).length === 0) return problem('signing/no-certificate-in-text', { field: 'pem' })
  const at = asker.world.clock.now().instant
  return keepTrust(asker, [...(await trustKept(asker.app.db.kysely)), { id: newId(at.getTime()), name, pem }])
}

async function keepTrust({ app, viewer }: Asker, value: unknown): Promise<null> {
  await inTransaction(app.db, tx => storeSetting(tx, { key: TRUST_SETTING, value, by: viewer.accountId }))
  return null
}
