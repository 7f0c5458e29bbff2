import { createHash } from 'node:crypto'
import {
  reasonText,
  signatureLines,
  verdictText,
  verifyPdf,
  type Line,
  type PdfVerification,
  type SignatureReport,
  type TrustStore,
} from '@kheo/pdf-signature'
import type { Lang } from '../../../kernel/access.ts'
import type { Wanted } from '../../../platform/signing/fetch-proof.ts'
import { isTrial } from './trial.ts'
import { storesOf, type Trust } from './trust.ts'

export type SignatureView = {
  readonly field: string
  /** Whose it is, as its certificate says. */
  readonly signer: string
  readonly trial: boolean
  readonly verdict: PdfVerification['verdict']
  readonly verdictWords: string
  readonly lines: readonly Line[]
  readonly reasons: readonly string[]
}
export type VerificationView = {
  readonly verdict: PdfVerification['verdict']
  readonly words: string
  readonly reasons: readonly string[]
  readonly signatures: readonly SignatureView[]
}

/** A proof that was asked for outside: what came, or null. */
export type Proof = { readonly key: string; readonly bytes: Uint8Array | null }
export type Looked = {
  readonly views: Readonly<Record<Lang, VerificationView>>
  /** What the check would know more of with. */
  readonly wanted: readonly Wanted[]
}

export const keyOf = ({ kind, url, body }: Wanted): string =>
  `${kind} ${url} ${body ? createHash('sha256').update(body).digest('hex') : ''}`

/**
 * Every signature of a PDF in words: who, when, intact, chain, revocation, what came after. Called in a thread, which asks nobody outside:
 * it checks with the proofs it is given and says which others it wants.
 */
export async function lookAtSignatures(
  pdf: Uint8Array,
  { now, trust, proofs }: { readonly now: Date; readonly trust: Trust; readonly proofs: readonly Proof[] },
): Promise<Looked> {
  const stores = storesOf(trust)
  const had = new Map(proofs.map(({ key, bytes }) => [key, bytes]))
  const wanted = new Map<string, Wanted>()
  const report = await verifyPdf(pdf, {
    now,
    trust: stores,
    fetch: what => {
      const key = keyOf(what)
      if (!had.has(key)) wanted.set(key, what)
      return Promise.resolve(had.get(key) ?? null)
    },
  })
  const inWords = (lang: Lang): VerificationView => ({
    verdict: report.verdict,
    words: verdictText(report.verdict, lang),
    reasons: report.reasons.map(reason => reasonText(reason, lang)),
    signatures: report.signatures.map(each => viewOf(named(each, stores), lang)),
  })
  return { views: { vi: inWords('vi'), en: inWords('en') }, wanted: [...wanted.values()] }
}

/** Who signed what came back after what was sent, and the first signature that does not hold. Nothing is asked outside. */
export async function newSignersIn(
  { sent, content }: { readonly sent: Uint8Array; readonly content: Uint8Array },
  { now, trust }: { readonly now: Date; readonly trust: Trust },
): Promise<{ readonly fresh: readonly string[]; readonly broken: string | null }> {
  const context = { now, trust: storesOf(trust) }
  const [before, after] = [await verifyPdf(sent, context), await verifyPdf(content, context)]
  const broken = after.signatures.find(each => !each.intact || each.verdict === 'khong-hop-le')
  return {
    fresh: after.signatures.slice(before.signatures.length).map(nameOf),
    broken: broken ? nameOf(broken) : null,
  }
}

const nameOf = ({ signer, field }: SignatureReport): string => signer?.subject.commonName ?? field

function viewOf(each: SignatureReport, lang: Lang): SignatureView {
  const { signer } = each
  return {
    field: each.field,
    signer: nameOf(each),
    trial: isTrial(signer?.issuer.commonName ?? ''),
    verdict: each.verdict,
    verdictWords: verdictText(each.verdict, lang),
    lines: signatureLines(each, lang),
    reasons: each.reasons.map(reason => reasonText(reason, lang)),
  }
}

/** The store that vouches, by its name instead of its id. */
function named(report: SignatureReport, trust: readonly TrustStore[]): SignatureReport {
  const { signer } = report
  const store = trust.find(each => each.id === signer?.trustedBy)
  return signer && store ? { ...report, signer: { ...signer, trustedBy: store.name } } : report
}
