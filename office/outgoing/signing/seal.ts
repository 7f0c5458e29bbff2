import { addValidationData, localSigner, signPdf } from '@kheo/pdf-signature'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { bodyAt } from '../../../org/index.ts'
import { storeUpload } from '../../../records/index.ts'
import { dateParts } from '../date-parts.ts'
import { designationOf, type Outgoing } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { FileRef } from '../terms.ts'
import { signingProblem } from './faults.ts'
import { keyOf } from './key-store.ts'
import { openKey } from './keys.ts'
import { agencyOrder } from './order.ts'
import { printedSigner } from './sign.ts'
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
  const { db, files, keyring, world } = parts
  const [original] = document.signature?.kind === 'so' ? document.signature.files : []
  if (!original) return problem('outgoing/not-signed')
  const pdf = await files.read(original.hash)
  if (isProblem(pdf)) return pdf
  const key = await keyOf(db.kysely, { personId: null, bodyId: document.issuer }, seal.keyId)
  if (!key) return problem('signing/provider/no-such-credential', { field: 'sealKey' })
  const identity = openKey(keyring, key, seal.password)
  if (isProblem(identity)) return identity
  const picture = key.picture ? await files.read(key.picture) : null
  if (isProblem(picture)) return picture
  const { today, instant } = world.clock.now()
  const agency = (await bodyAt(db.kysely, document.issuer, today))?.name ?? key.subject
  const { day, month, year } = dateParts(today)
  const mark = {
    ...(await printedSigner(parts, document)),
    picture,
    at: instant,
    digits: String(given.number).length,
    agency,
    designation: designationOf(document, given),
    fill: { number: `${String(given.number).padStart(2, '0')}${given.suffix}`, day, month, year },
  }
  try {
    const signed = await signPdf(pdf, await agencyOrder(pdf, mark), localSigner(identity))
    const bytes = await withProof(db.kysely, signed)
    const kept = await storeUpload(
      { db: db.kysely, files, at: instant },
      { name: original.name, content: bytes, mediaType: 'application/pdf' },
    )
    return isProblem(kept) ? kept : { hash: kept.hash, name: original.name }
  } catch (error) {
    return signingProblem(error)
  }
}

/** Revocation lists that are kept here and nowhere to be fetched go with the file, so that the receiver can check it. */
async function withProof(db: Reader, pdf: Uint8Array): Promise<Uint8Array> {
  const crls = (await trustKept(db)).flatMap(({ crl }) => (crl ? [Buffer.from(crl, 'base64')] : []))
  return crls.length === 0 ? pdf : addValidationData(pdf, { certificates: [], crls, ocsps: [] })
}
