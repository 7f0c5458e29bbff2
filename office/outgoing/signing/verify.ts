import type { TrustStore } from '@kheo/pdf-signature'
import type { Lang } from '../../../kernel/access.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import { rawSetting } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { proofFetcher } from '../../../platform/signing/fetch-proof.ts'
import { beside, READING_MS } from '../../../platform/threads/beside.ts'
import { keyOf, type lookAtSignatures, type newSignersIn, type Proof, type VerificationView } from './look.ts'
import { storesOf, Trust, TRUST_SETTING } from './trust.ts'

export type { VerificationView } from './look.ts'

/** The trusted roots as the administrator entered them. */
export async function trustKept(db: Reader): Promise<Trust> {
  return Trust.catch([]).parse((await rawSetting(db, TRUST_SETTING)) ?? [])
}

export async function trustStores(db: Reader): Promise<TrustStore[]> {
  return storesOf(await trustKept(db))
}

const LOOK = new URL('./look.ts', import.meta.url)
const lookBeside = beside<typeof lookAtSignatures>(LOOK, 'lookAtSignatures')
const signersBeside = beside<typeof newSignersIn>(LOOK, 'newSignersIn')

/** Lists and answers of the authorities that certificates name; a page does not wait for them longer than this. */
const fetchProof = proofFetcher({ timeoutMs: 4000 })
/** A certificate may lead to its issuer's, that one to a list: looked at so often at most, asking outside in between. */
const ROUNDS = 4

export type Checking = { readonly db: Reader; readonly files: FileStore; readonly now: Date; readonly by: string }

/**
 * Every signature of a kept PDF in words (A132), in both languages. The file is taken apart in a thread beside the server; what it wants to
 * know from outside is asked here, so that no thread waits for others. Problems: those of the store, `reading/too-slow`, `reading/busy`.
 */
export async function verification(
  { db, files, now, by }: Checking,
  hash: string,
): Promise<Readonly<Record<Lang, VerificationView>> | Problem> {
  const kept = await files.read(hash)
  if (isProblem(kept)) return kept
  const pdf = new Uint8Array(kept)
  const trust = await trustKept(db)
  const proofs: Proof[] = []
  for (let round = 1; ; round++) {
    const looked = await lookBeside({ by, ms: READING_MS.text }, pdf, { now, trust, proofs })
    if (isProblem(looked)) return looked
    if (looked.wanted.length === 0 || round === ROUNDS) return looked.views
    const came = looked.wanted.map(async what => ({ key: keyOf(what), bytes: await fetchProof(what) }))
    proofs.push(...(await Promise.all(came)))
  }
}

/** Who signed a file after it was sent out, told beside the server. */
export async function newSigners(
  { db, now, by }: Omit<Checking, 'files'>,
  files: { readonly sent: Uint8Array; readonly content: Uint8Array },
): Promise<Awaited<ReturnType<typeof newSignersIn>> | Problem> {
  const [sent, content] = [new Uint8Array(files.sent), new Uint8Array(files.content)]
  return signersBeside({ by, ms: READING_MS.text }, { sent, content }, { now, trust: await trustKept(db) })
}
