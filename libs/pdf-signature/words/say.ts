import type { SignatureFault } from '../fault.ts'
import type { Nd30Finding } from '../nd30/check.ts'
import type { Reason, ReasonData, Verdict } from '../verify/reasons.ts'
import type { PdfVerification, SignatureReport } from '../verify/report.ts'
import { en } from './text.en.ts'
import { vi } from './text.vi.ts'
import type { Label, SignatureWords } from './text.vi.ts'

export type Language = 'vi' | 'en'

export const signatureWords: Readonly<Record<Language, SignatureWords>> = { vi, en }

/** A reason in words. */
export function reasonText(reason: Reason, language: Language): string {
  const words = signatureWords[language]
  const kind = reason.data['kind']
  const changes: Readonly<Record<string, string>> = words.change
  const change = typeof kind === 'string' && Object.hasOwn(changes, kind) ? fill(changes[kind] ?? '', reason.data) : kind
  return fill(words.reason[reason.code], change === undefined ? reason.data : { ...reason.data, kind: change })
}

export const verdictText = (verdict: Verdict, language: Language): string => signatureWords[language].verdict[verdict]

export const faultText = (fault: SignatureFault, language: Language): string =>
  fill(signatureWords[language].fault[fault.code], fault.data)

export const nd30Text = (finding: Nd30Finding, language: Language): string =>
  fill(signatureWords[language].nd30[finding.code], finding.data)

export type Line = { readonly label: string; readonly value: string }

/** What is shown of a signature, line by line (name, unit, times, integrity …); what is not known is left out. */
export function signatureLines(signature: SignatureReport, language: Language): Line[] {
  const { label } = signatureWords[language]
  const covers = { 'whole-file': label.wholeFile, 'whole-revision': label.wholeRevision, unknown: label.notCovered } as const
  const { signer } = signature
  const rows: [Label, string | null | undefined][] = [
    [signature.kind === 'signature' ? 'signer' : 'documentStamp', signer?.subject.commonName],
    ['unit', signer?.subject.unit],
    ['organization', signer?.subject.organization],
    ['issuer', signer?.issuer.commonName ?? signer?.issuer.text],
    ['validity', signer && `${shownTime(signer.validFrom)} – ${shownTime(signer.validTo)}`],
    ['trustedBy', signer?.trustedBy],
    ['signedAt', signature.claimedAt && shownTime(signature.claimedAt)],
    ['stampedAt', signature.stampedAt && `${shownTime(signature.stampedAt)} (${signature.stampedBy})`],
    ['integrity', signature.intact ? label.intact : label.notIntact],
    ['covers', covers[signature.covers]],
    ['level', signature.level],
  ]
  return rows.flatMap(([key, value]) => (value ? [{ label: label[key], value }] : []))
}

/** The whole report as text. */
export function reportText(report: PdfVerification, language: Language): string {
  const said = (reasons: readonly Reason[]) => reasons.map(reason => `  ${marks[reason.weight]} ${reasonText(reason, language)}`)
  const each = report.signatures.flatMap(signature => [
    '',
    `${signature.revision}. ${signature.field}: ${verdictText(signature.verdict, language)}`,
    ...signatureLines(signature, language).map(({ label, value }) => `  ${label}: ${value}`),
    ...said(signature.reasons),
  ])
  return [verdictText(report.verdict, language), ...said(report.reasons), ...each].join('\n')
}

const marks = { fatal: '✗', open: '?', warning: '!', note: '·' } as const

const instant = /^\d{4}-\d\d-\d\dT/u

function fill(text: string, data: ReasonData): string {
  return text.replaceAll(/\{(\w+)\}/gu, (_, key: string) => {
    const value = data[key] ?? ''
    return typeof value === 'string' && instant.test(value) ? shownTime(new Date(value)) : String(value)
  })
}

const zoneMs = 7 * 3_600_000

/** Vietnamese time: `05/01/2025 09:12:33 +07:00` (NĐ 30/2020, Phụ lục I: ISO 8601 zone). */
export function shownTime(at: Date): string {
  const local = new Date(at.getTime() + zoneMs).toISOString()
  return `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)} ${local.slice(11, 19)} +07:00`
}
