import { z } from 'zod'
import {
  readCertificates,
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
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import { rawSetting } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { proofFetcher } from '../../../platform/signing/fetch-proof.ts'
import { isTrial } from './trial.ts'

/** Setting: the roots that the operator trusts, each store under its name, certificates as PEM text. None is shipped. */
export const TRUST_SETTING = 'signing-trust'
export const Trust = z.array(
  z.object({
    id: z.string(),
    name: z.string().trim().min(1),
    pem: z.string(),
    /** A revocation list that is nowhere to be fetched (base64): that of the trial authority. */
    crl: z.string().optional(),
  }),
)
export type Trust = z.infer<typeof Trust>

/** The trusted roots as the administrator entered them. */
export async function trustKept(db: Reader): Promise<Trust> {
  return Trust.catch([]).parse((await rawSetting(db, TRUST_SETTING)) ?? [])
}

export async function trustStores(db: Reader): Promise<TrustStore[]> {
  return (await trustKept(db)).map(({ id, name, pem }) => ({ id, name, certificates: certificatesIn(pem) }))
}

/** Certificates of a text; what is none is left out. */
export function certificatesIn(pem: string): ReturnType<typeof readCertificates> {
  try {
    return readCertificates(Buffer.from(pem))
  } catch {
    return []
  }
}

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

/** Lists and answers of the authorities that certificates name; a page does not wait for them longer than this. */
const fetchProof = proofFetcher({ timeoutMs: 4000 })

export type Checking = { readonly db: Reader; readonly files: FileStore; readonly now: Date; readonly lang: Lang }

/** Every signature of a kept PDF in words: who, when, intact, chain, revocation, what came after (A132). */
export async function verification({ db, files, now, lang }: Checking, hash: string): Promise<VerificationView | Problem> {
  const pdf = await files.read(hash)
  if (isProblem(pdf)) return pdf
  const trust = await trustStores(db)
  const report = await verifyPdf(pdf, { now, trust, fetch: fetchProof })
  return {
    verdict: report.verdict,
    words: verdictText(report.verdict, lang),
    reasons: report.reasons.map(reason => reasonText(reason, lang)),
    signatures: report.signatures.map(each => viewOf(named(each, trust), lang)),
  }
}

function viewOf(each: SignatureReport, lang: Lang): SignatureView {
  const { signer } = each
  return {
    field: each.field,
    signer: signer?.subject.commonName ?? each.field,
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
