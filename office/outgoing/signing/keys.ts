import { readPkcs12, SignatureFault, type Certificate, type Identity } from '@kheo/pdf-signature'
import type { Uuid } from '../../../kernel/ids.ts'
import { newId } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { sniff } from '../../../casework/index.ts'
import { seal, unseal } from '../../../platform/crypto.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import type { Keyring } from '../../../platform/keyring.ts'
import { storeUpload } from '../../../records/index.ts'
import { signingProblem } from './faults.ts'
import { insertKey, setPicture, type KeyOwner, type KeyRow } from './key-store.ts'

export type KeyParts = {
  readonly db: Database
  readonly files: FileStore
  readonly keyring: Keyring
  readonly account: Uuid
  readonly at: Date
}

/** A key as it is given: the PKCS#12 file with its password, and the picture that stands on paper. */
export type GivenKey = {
  readonly owner: KeyOwner
  readonly p12: Uint8Array
  readonly password: string
  readonly picture: { readonly name: string; readonly content: Uint8Array } | null
}

const context = (id: Uuid): string => `signing-key:${id}`

/**
 * Takes a key in: tried with its password, then kept sealed as it came, still under that password; the password is not kept. Problems:
 * `signing/key/…`, `signing/certificate-ended`, `upload/…`.
 */
export async function addKey(
  { db, files, keyring, account, at }: KeyParts,
  { owner, p12, password, picture }: GivenKey,
): Promise<Uuid | Problem> {
  const identity = opened(p12, password)
  if (isProblem(identity)) return identity
  const [certificate] = identity.chain
  if (!certificate) return problem('signing/key/no-certificate')
  if (certificate.validTo < at) return problem('signing/certificate-ended', { field: 'p12' })
  const kept = picture ? await keptPicture({ db: db.kysely, files, at }, picture) : null
  if (isProblem(kept)) return kept
  const id = newId(at.getTime())
  const sealed = seal(keyring, p12, context(id))
  await inTransaction(db, tx =>
    insertKey(
      tx,
      { id, ...owner, ...factsOf(certificate), serviceId: null, credential: null, picture: kept?.hash ?? null, sealed },
      { by: account, at },
    ),
  )
  return id
}

/** Another picture for a key that is in use; its password is not needed. Problems: `upload/…`, `signing/image/not-png`, `outgoing/not-your-body`. */
export async function changePicture(
  { db, files, at }: Pick<KeyParts, 'db' | 'files' | 'at'>,
  { owner, id, picture }: { readonly owner: KeyOwner; readonly id: Uuid; readonly picture: NonNullable<GivenKey['picture']> },
): Promise<Uuid | Problem> {
  const kept = await keptPicture({ db: db.kysely, files, at }, picture)
  if (isProblem(kept)) return kept
  const changed = await inTransaction(db, tx => setPicture(tx, owner, { id, picture: kept.hash }))
  return changed ? id : problem('outgoing/not-your-body')
}

/** What stands in a certificate, as lists show it. */
export function factsOf(certificate: Certificate) {
  return {
    subject: certificate.subject.commonName ?? certificate.subject.text,
    issuer: certificate.issuer.commonName ?? certificate.issuer.text,
    serial: certificate.serial,
    validFrom: certificate.validFrom,
    validUntil: certificate.validTo,
  }
}

/** Opens a kept key with the password that its owner types now. Problems: `signing/key/…`. */
export function openKey(keyring: Keyring, key: KeyRow, password: string): Identity | Problem {
  if (!key.cipher || !key.nonce || !key.keyId) return problem('signing/provider/no-such-credential')
  return opened(unseal(keyring, { keyId: key.keyId, nonce: key.nonce, cipher: key.cipher }, context(key.id)), password)
}

function opened(p12: Uint8Array, password: string): Identity | Problem {
  try {
    const [identity] = readPkcs12(p12, password)
    return identity ?? problem('signing/key/no-private-key')
  } catch (error) {
    return error instanceof SignatureFault
      ? { ...signingProblem(error), data: { field: error.code === 'key/wrong-password' ? 'password' : 'p12' } }
      : signingProblem(error)
  }
}

async function keptPicture(parts: Parameters<typeof storeUpload>[0], { name, content }: NonNullable<GivenKey['picture']>) {
  const media = sniff(content, name)
  if (isProblem(media)) return media
  if (media.mediaType !== 'image/png') return problem('signing/image/not-png', { field: 'picture' })
  return storeUpload(parts, { name, content, mediaType: media.mediaType })
}
