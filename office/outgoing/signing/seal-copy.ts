import { copySignatureText, cornerBox, type CopyKind } from '@kheo/official-document/write'
import { localSigner, signPdf, verifyPdf, type Rectangle } from '@kheo/pdf-signature'
import { getDocumentProxy } from 'unpdf'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { storeUpload, type StoredUpload } from '../../../records/index.ts'
import type { Parts } from '../parts.ts'
import { signingProblem } from './faults.ts'
import { keyOf } from './key-store.ts'
import { openKey } from './keys.ts'
import { withProof, type SealRequest } from './seal.ts'
import { withTimeStamp } from './time-stamp.ts'

/** Letters of a line of the corner, which is 82 mm wide, in type of 10 points. */
const LETTERS = 44
const LINE_POINTS = 11.5
const A4_POINTS = 595.28

type Copy = {
  readonly kind: CopyKind
  /** Who copies, as its letterhead names it. */
  readonly organ: string
  readonly body: Uuid
  readonly name: string
  readonly pdf: Uint8Array
  readonly seal: SealRequest
}

/**
 * An electronic copy: the body's own signature on the file, shown at the top right of its first page as the kind of copy, who copies and when,
 * without a picture of the seal (NĐ 30/2020/NĐ-CP, Điều 25; Phụ lục I, Phần II, I.3). What was in the file stays as it is. Problems:
 * `signing/…`, those of the store.
 */
export async function sealCopy(
  { db, files, keyring, world }: Parts,
  { kind, organ, body, name, pdf, seal }: Copy,
): Promise<StoredUpload | Problem> {
  const key = await keyOf(db.kysely, { personId: null, bodyId: body }, seal.keyId)
  if (!key) return problem('signing/provider/no-such-credential', { field: 'sealKey' })
  const identity = openKey(keyring, key, seal.password)
  if (isProblem(identity)) return identity
  const { instant } = world.clock.now()
  const text = inLines(copySignatureText({ kind, organ }, instant))
  try {
    const order = {
      field: await freeField(pdf, instant),
      signedAt: instant,
      name: organ,
      visible: { place: await corner(pdf, text), look: { kind: 'text' as const, text, align: 'right' as const } },
    }
    const signed = await withTimeStamp({ db, at: instant, account: null }, timeStamp =>
      signPdf(pdf, { ...order, ...(timeStamp ? { timeStamp } : {}) }, localSigner(identity)),
    )
    const content = await withProof(db.kysely, signed)
    return await storeUpload({ db: db.kysely, files, at: instant }, { name, content, mediaType: 'application/pdf' })
  } catch (error) {
    return signingProblem(error)
  }
}

/** The words of the corner in as many lines as they need; time and zone stay together. */
function inLines(text: string): string {
  const lines: string[] = []
  for (const word of text
    .replace(/ (?=[\d:]{8} \+)/u, '\u00A0')
    .replace(/ (?=\+\d)/u, '\u00A0')
    .split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= LETTERS) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n').replaceAll('\u00A0', ' ')
}

/** The top right of the first page as it is shown, also of a scan that is not A4. */
async function corner(pdf: Uint8Array, text: string): Promise<Rectangle> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const { width: pageWidth } = (await document.getPage(1)).getViewport({ scale: 1 })
  const box = cornerBox()
  const width = Math.min(box.width, pageWidth)
  const left = Math.max(0, Math.min(pageWidth - (A4_POINTS - box.x), pageWidth - width))
  return { page: 1, left, top: box.y, width, height: Math.max(box.height, text.split('\n').length * LINE_POINTS) }
}

/** A copy may be copied again: each has a field of its own. */
async function freeField(pdf: Uint8Array, now: Date): Promise<string> {
  const { signatures } = await verifyPdf(pdf, { now, trust: [] })
  const before = signatures.filter(({ field }) => /^BanSao\d*$/u.test(field)).length
  return before === 0 ? 'BanSao' : `BanSao${before + 1}`
}
