import type { PdfVerification, SignatureReport, VisiblePlace } from '../verify/report.ts'
import { folded, holderOf } from './holder.ts'

/** What NĐ 30/2020 asks of the signatures of an official document. */
export const nd30Codes = [
  'nd30/person-missing',
  'nd30/agency-missing',
  'nd30/person-first',
  'nd30/agency-before-person',
  'nd30/signatory-agrees',
  'nd30/signatory-differs',
  'nd30/issuer-agrees',
  'nd30/issuer-differs',
  'nd30/image-missing',
  'nd30/image-not-wanted',
  'nd30/seal-in-place',
  'nd30/seal-out-of-place',
  'nd30/mark-out-of-place',
  'nd30/last-covers-all',
  'nd30/last-does-not-cover',
  'nd30/not-stamped',
] as const
export type Nd30Code = (typeof nd30Codes)[number]

export type Nd30Finding = {
  readonly code: Nd30Code
  readonly fine: boolean
  readonly data: Readonly<Record<string, string | number>>
}

export type Nd30Facts = {
  /** The document itself; an annex in a file of its own; an electronic copy. The last two carry the agency's signature alone. */
  readonly kind: 'document' | 'annex' | 'copy'
  /** Name of the signatory as printed, without rank and degree. */
  readonly signatory?: string
  /** The issuing agency as printed. */
  readonly issuer?: string
}

/** Compares the signatures of a file with what the decree asks (Điều 5, 14; Phụ lục I). Says nothing of their validity. */
export function checkNd30(report: PdfVerification, facts: Nd30Facts): Nd30Finding[] {
  const signatures = report.signatures.filter(one => one.kind === 'signature' && one.signer)
  const agency = signatures.findLast(one => kindOf(one) === 'agency')
  const person = signatoryOf(
    signatures.filter(one => kindOf(one) === 'person'),
    facts.signatory,
  )
  const found = facts.kind === 'document' ? documentFindings(person, agency) : mark(agency)
  if (person && facts.kind === 'document' && facts.signatory) found.push(named(person, 'signatory', facts.signatory))
  if (agency && facts.issuer) found.push(named(agency, 'issuer', facts.issuer))
  const last = report.signatures.at(-1)
  if (last) found.push(last.covers === 'whole-file' ? fine('nd30/last-covers-all') : amiss('nd30/last-does-not-cover'))
  for (const one of signatures) if (!one.stampedAt) found.push(amiss('nd30/not-stamped', { field: one.field }))
  return found
}

const kindOf = (one: SignatureReport) => (one.signer ? holderOf(one.signer) : 'unknown')

/** Of several who signed the one whose name the document gives as its signatory; else the first. */
function signatoryOf(persons: readonly SignatureReport[], wanted: string | undefined): SignatureReport | undefined {
  return (wanted ? persons.find(one => agree(commonName(one), wanted)) : undefined) ?? persons[0]
}

const fine = (code: Nd30Code, data: Nd30Finding['data'] = {}): Nd30Finding => ({ code, fine: true, data })
const amiss = (code: Nd30Code, data: Nd30Finding['data'] = {}): Nd30Finding => ({ code, fine: false, data })

function documentFindings(person: SignatureReport | undefined, agency: SignatureReport | undefined): Nd30Finding[] {
  const found: Nd30Finding[] = []
  if (!person) found.push(amiss('nd30/person-missing'))
  if (!agency) found.push(amiss('nd30/agency-missing'))
  for (const one of [person, agency]) if (one && !one.visible) found.push(amiss('nd30/image-missing', { field: one.field }))
  if (!person || !agency) return found
  found.push(person.revision < agency.revision ? fine('nd30/person-first') : amiss('nd30/agency-before-person'))
  if (person.visible && agency.visible) {
    found.push(isSealInPlace(person.visible, agency.visible) ? fine('nd30/seal-in-place') : amiss('nd30/seal-out-of-place'))
  }
  return found
}

/** About a third: between a fifth and a half of the width of the person's signature. */
const [leastShare, mostShare] = [0.2, 0.5]

function isSealInPlace(person: VisiblePlace, seal: VisiblePlace): boolean {
  const covered = Math.min(seal.left + seal.width, person.left + person.width) - Math.max(seal.left, person.left)
  const level = seal.top < person.top + person.height && seal.top + seal.height > person.top
  const share = covered / person.width
  return seal.page === person.page && level && seal.left < person.left && share >= leastShare && share <= mostShare
}

/** Tallest a line of 10 pt text can be; a seal is taller. */
const tallestMark = 40

function mark(agency: SignatureReport | undefined): Nd30Finding[] {
  if (!agency) return [amiss('nd30/agency-missing')]
  if (!agency.visible) return [amiss('nd30/image-missing', { field: agency.field })]
  if (agency.visible.height > tallestMark) return [amiss('nd30/image-not-wanted')]
  const { page, top, left, width } = agency.visible
  return page === 1 && top < 100 && left + width > 300 ? [] : [amiss('nd30/mark-out-of-place')]
}

/** Names agree when they read the same without marks, or one holds the other whole ("UBND tỉnh …" is written out first). */
function named(one: SignatureReport, what: 'signatory' | 'issuer', wanted: string): Nd30Finding {
  const found = commonName(one)
  const agrees = agree(found, wanted)
  const data = { found, wanted }
  if (what === 'signatory') return agrees ? fine('nd30/signatory-agrees', data) : amiss('nd30/signatory-differs', data)
  return agrees ? fine('nd30/issuer-agrees', data) : amiss('nd30/issuer-differs', data)
}

const commonName = (one: SignatureReport): string => one.signer?.subject.commonName ?? ''

function agree(found: string, wanted: string): boolean {
  const [a, b] = [spelledOut(found), spelledOut(wanted)]
  return a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)
}

const spelledOut = (text: string): string =>
  folded(text)
    .replaceAll(/(?<= |^)ubnd(?= |$)/gu, 'uy ban nhan dan')
    .replaceAll(/(?<= |^)hdnd(?= |$)/gu, 'hoi dong nhan dan')
