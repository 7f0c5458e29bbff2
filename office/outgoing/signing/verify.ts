import { z } from 'zod'
import {
  readCertificates,
  reasonText,
  signatureLines,
  verdictText,
  verifyPdf,
  type Line,
  type PdfVerification,
  type TrustStore,
} from '@kheo/pdf-signature'
import type { Lang } from '../../../kernel/access.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import { rawSetting } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { FileStore } from '../../../platform/files/store.ts'

/** Setting: the roots that the operator trusts, each store under its name, certificates as PEM text. None is shipped. */
export const TRUST_SETTING = 'signing-trust'
export const Trust = z.array(z.object({ id: z.string(), name: z.string().trim().min(1), pem: z.string() }))
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

/** Every signature of a kept PDF in words: who, when, intact, chain, revocation, what came after (A132). */
export async function verification(
  { db, files, now, lang }: { readonly db: Reader; readonly files: FileStore; readonly now: Date; readonly lang: Lang },
  hash: string,
): Promise<VerificationView | Problem> {
  const pdf = await files.read(hash)
  if (isProblem(pdf)) return pdf
  const report = await verifyPdf(pdf, { now, trust: await trustStores(db) })
  return {
    verdict: report.verdict,
    words: verdictText(report.verdict, lang),
    reasons: report.reasons.map(reason => reasonText(reason, lang)),
    signatures: report.signatures.map(each => ({
      field: each.field,
      verdict: each.verdict,
      verdictWords: verdictText(each.verdict, lang),
      lines: signatureLines(each, lang),
      reasons: each.reasons.map(reason => reasonText(reason, lang)),
    })),
  }
}
