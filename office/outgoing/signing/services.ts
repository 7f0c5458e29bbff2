import { sql } from 'kysely'
import { cscProvider, readCertificate, type SigningProvider } from '@kheo/pdf-signature'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { seal, unseal } from '../../../platform/crypto.ts'
import type { Database, Reader } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Keyring } from '../../../platform/keyring.ts'
import { signingProblem } from './faults.ts'
import { insertKey, type KeyOwner } from './key-store.ts'
import { factsOf } from './keys.ts'

/** A remote signing service as the administrator sees it; its secret never leaves the server. */
export type SigningService = {
  readonly id: Uuid
  readonly name: string
  readonly url: string
  readonly active: boolean
  readonly triedAt: Date | null
  readonly triedError: string | null
}
type Row = SigningService & { readonly keyId: string; readonly nonce: Buffer; readonly cipher: Buffer }
export type ServiceParts = { readonly db: Database; readonly keyring: Keyring; readonly account: Uuid; readonly at: Date }

const context = (id: Uuid): string => `signing-service:${id}`
const COLUMNS = sql`id, name, url, active, tried_at as "triedAt", tried_error as "triedError", key_id as "keyId", nonce, cipher`

export async function signingServices(db: Reader): Promise<SigningService[]> {
  const { rows } = await sql<SigningService>`select id, name, url, active, tried_at as "triedAt", tried_error as "triedError"
    from signing_service where ended_at is null order by name`.execute(db)
  return rows
}

/** Adds a service; it is used once it has been tried and chosen. Problem: `signing/bad-address`. */
export async function addService(
  { db, keyring, account, at }: ServiceParts,
  { name, url, token }: { name: string; url: string; token: string },
): Promise<Uuid | Problem> {
  if (!isAddress(url)) return problem('signing/bad-address', { field: 'url' })
  if (name === '' || token === '') return problem('signing/name-and-token', { field: name === '' ? 'name' : 'token' })
  const id = newId(at.getTime())
  const { keyId, nonce, cipher } = seal(keyring, Buffer.from(token), context(id))
  await sql`insert into signing_service (id, name, url, key_id, nonce, cipher, created_at, created_by)
    values (${id}, ${name}, ${url}, ${keyId}, ${nonce}, ${cipher}, ${at}, ${account})`.execute(db.kysely)
  return id
}

/** Encrypted, but for a service on this very machine. */
function isAddress(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
}

/** Asks the service for its keys: tells whether it answers. */
export async function tryService(parts: ServiceParts, id: Uuid): Promise<number | Problem> {
  const provider = await providerOf(parts.db.kysely, parts.keyring, id)
  if (isProblem(provider)) return provider
  const [count, refusal] = await asked(provider)
  await sql`update signing_service set tried_at = ${parts.at}, tried_error = ${refusal?.problem ?? null} where id = ${id}`.execute(
    parts.db.kysely,
  )
  return refusal ?? count
}

async function asked(provider: SigningProvider): Promise<readonly [number, Problem | null]> {
  try {
    return [(await provider.credentials()).length, null]
  } catch (error) {
    return [0, signingProblem(error)]
  }
}

/** Chooses the service in use; null: keys kept here. Only one that answered when it was tried. Problem: `signing/try-first`. */
export async function chooseService({ db }: ServiceParts, id: Uuid | null): Promise<Problem | null> {
  return inTransaction(db, async tx => {
    await sql`update signing_service set active = false where active`.execute(tx)
    if (id === null) return null
    const { rows } = await sql`update signing_service set active = true
      where id = ${id} and ended_at is null and tried_at is not null and tried_error is null returning id`.execute(tx)
    return rows.length > 0 ? null : problem('signing/try-first')
  })
}

export async function endService({ db, at }: ServiceParts, id: Uuid): Promise<void> {
  await sql`update signing_service set ended_at = ${at}, active = false where id = ${id}`.execute(db.kysely)
}

/** The service as the library speaks with it. Problem: `signing/provider/no-such-credential`. */
export async function providerOf(db: Reader, keyring: Keyring, id: Uuid): Promise<SigningProvider | Problem> {
  const { rows } = await sql<Row>`select ${COLUMNS} from signing_service where id = ${id}`.execute(db)
  const [row] = rows
  if (!row) return problem('signing/provider/no-such-credential')
  const token = unseal(keyring, { keyId: row.keyId, nonce: row.nonce, cipher: row.cipher }, context(id)).toString('utf8')
  return cscProvider({ url: row.url, token: async () => token })
}

/** Names a key at the service in use as somebody's, after reading its certificate there. Problems: `signing/provider/…`. */
export async function addRemoteKey(parts: ServiceParts, owner: KeyOwner, credential: string): Promise<Uuid | Problem> {
  const { db, keyring, account, at } = parts
  const service = (await signingServices(db.kysely)).find(each => each.active)
  const provider = service ? await providerOf(db.kysely, keyring, service.id) : problem('signing/provider/no-such-credential')
  if (isProblem(provider) || !service) return isProblem(provider) ? provider : problem('signing/provider/no-such-credential')
  try {
    const found = (await provider.credentials()).find(each => each.id === credential)
    const [own] = found?.chain ?? []
    if (!own) return problem('signing/provider/no-such-credential', { field: 'credential' })
    const id = newId(at.getTime())
    const row = { id, ...owner, ...factsOf(readCertificate(own)), serviceId: service.id, credential, picture: null, sealed: null }
    await inTransaction(db, tx => insertKey(tx, row, { by: account, at }))
    return id
  } catch (error) {
    return signingProblem(error)
  }
}
