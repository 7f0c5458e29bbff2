import { addValidationData, localSigner, signPdf } from '@kheo/pdf-signature'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { bodyAt } from '../../../org/index.ts'
import { storeUpload } from '../../../records/index.ts'
import { dateParts } from '../paper/date-parts.ts'
import type { Outgoing } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { FileRef } from '../terms.ts'
import { signingProblem } from './faults.ts'
import { keyOf, type KeyRow } from './key-store.ts'
import { openKey } from './keys.ts'
import { agencyOrder, FIELDS, type AgencyMark } from './order.ts'
import { printedSigner } from './sign.ts'
import { withTimeStamp } from './time-stamp.ts'
import { trustKept } from './verify.ts'

/** The seal's key and the password that the clerk types at the issue. */
export type SealRequest = { readonly keyId: string; readonly password: string }
type Numbered = { readonly number: number; readonly suffix: string }

/**
 * The agency's signature over the person's: number and date are filled in, the seal is put, both signatures stay valid (NĐ 30/2020/NĐ-CP,
 * Điều 15.3, Phụ lục I, II.8). Problems: `outgoing/not-signed`, `signing/…`.
 */
export async function sealed(
  parts: Parts,
  document: Outgoing,
  { seal, ...given }: Numbered & { seal: SealRequest },
): Promise<FileRef | Problem> {
  const [original] = document.signature?.kind === 'so' ? document.signature.files : []
  if (!original) return problem('outgoing/not-signed')
  const { day, month, year } = dateParts(parts.world.clock.now().today)
  const made = await bodySealed(parts, {
    hash: original.hash,
    body: document.issuer,
    seal,
    field: FIELDS.agency,
    over: await printedSigner(parts, document),
    fill: { number: `${String(given.number).padStart(2, '0')}${given.suffix}`, day, month, year },
  })
  return isProblem(made) ? made : { hash: made.hash, name: original.name }
}

type Sealing = Pick<AgencyMark, 'field' | 'fill'> & {
  /** The file that bears the person's signature. */
  readonly hash: string
  readonly body: Uuid
  readonly seal: SealRequest
  /** Whose signature the seal covers, as printed. */
  readonly over: { readonly name: string; readonly position: string }
}

/** A body's seal over the signature of its person; the bytes before it stay as they are. Problems: `signing/…`. */
export async function bodySealed(
  parts: Parts,
  { hash, body, seal, over, ...fields }: Sealing,
): Promise<{ readonly hash: string; readonly key: KeyRow } | Problem> {
  const { db, files, keyring, world } = parts
  const pdf = await files.read(hash)
  if (isProblem(pdf)) return pdf
  const key = await keyOf(db.kysely, { personId: null, bodyId: body }, seal.keyId)
  if (!key) return problem('signing/provider/no-such-credential', { field: 'sealKey' })
  const identity = openKey(keyring, key, seal.password)
  if (isProblem(identity)) return identity
  const picture = key.picture ? await files.read(key.picture) : null
  if (isProblem(picture)) return picture
  const { today, instant } = world.clock.now()
  const agency = (await bodyAt(db.kysely, body, today))?.name ?? key.subject
  try {
    const order = await agencyOrder(pdf, { ...over, ...fields, picture, at: instant, agency })
    const signed = await withTimeStamp({ db, at: instant, account: null }, timeStamp =>
      signPdf(pdf, { ...order, ...(timeStamp ? { timeStamp } : {}) }, localSigner(identity)),
    )
    // The last to sign adds the proof for all.
    const bytes = fields.fill === null ? signed : await withProof(db.kysely, signed)
    const given = { name: 'dong-dau.pdf', content: bytes, mediaType: 'application/pdf' }
    const kept = await storeUpload({ db: db.kysely, files, at: instant }, given)
    return isProblem(kept) ? kept : { hash: kept.hash, key }
  } catch (error) {
    return signingProblem(error)
  }
}

/** Revocation lists that are kept here and nowhere to be fetched go with the file, so that the receiver can check it. */
export async function withProof(db: Reader, pdf: Uint8Array): Promise<Uint8Array> {
  const crls = (await trustKept(db)).flatMap(({ crl }) => (crl ? [Buffer.from(crl, 'base64')] : []))
  return crls.length === 0 ? pdf : addValidationData(pdf, { certificates: [], crls, ocsps: [] })
}
