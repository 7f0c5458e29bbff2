import { vietnamesePolicy, weaknessOf } from '../algorithm-policy.ts'
import type { AlgorithmPolicy } from '../algorithm-policy.ts'
import { oids } from '../asn1/oids.ts'
import { timeOf } from '../asn1/text.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { keySize } from '../certificate/key-size.ts'
import { readSignedData, soleValue } from '../cms/signed-data.ts'
import type { SignedData } from '../cms/signed-data.ts'
import type { PdfFile } from '../pdf/file.ts'
import type { FormField } from '../pdf/form.ts'
import { as, dict as dictFrom } from '../pdf/object.ts'
import type { PdfDict } from '../pdf/object.ts'
import { readDate, readText } from '../pdf/text.ts'
import { maySignDocuments } from '../sign/signer-check.ts'
import { signedParts, signedRange } from './byte-range.ts'
import type { SignedRange } from './byte-range.ts'
import { checkCertificates } from './certificate-check.ts'
import { findChain } from './chain.ts'
import type { Chain } from './chain.ts'
import type { VerificationContext } from './context.ts'
import { attempt } from './dss.ts'
import { embeddedRevocation } from './embedded-revocation.ts'
import { bindingFaults, integrityFaults, signingCertificate } from './integrity.ts'
import { momentOf } from './moment.ts'
import { reason, verdictOf } from './reasons.ts'
import type { Reason } from './reasons.ts'
import type { CertificateView, PadesLevel, SignatureReport } from './report.ts'
import type { RevocationData } from './revocation.ts'
import { checkRevision } from './revision.ts'
import { checkTimeStamp } from './stamp-check.ts'
import type { TimeStampCheck } from './stamp-check.ts'
import { visiblePlace } from './visible-place.ts'

/** What all signatures of a file share. */
export type FileMeans = {
  readonly file: PdfFile
  readonly context: VerificationContext
  readonly pool: readonly Certificate[]
  readonly revocation: RevocationData
  /** Document time stamps of the file that were found good, with the bytes they cover. */
  readonly archiveStamps: readonly { readonly end: number; readonly check: TimeStampCheck }[]
}

/** Checks one signature field. */
export async function checkSignature(field: FormField, revision: number, means: FileMeans): Promise<SignatureReport> {
  const { file } = means
  const readable = file.dict(field.value)
  const dict = readable ?? dictFrom({})
  const shown = {
    field: field.name,
    kind: 'signature' as const,
    revision,
    reason: textOf(file, dict, 'Reason'),
    location: textOf(file, dict, 'Location'),
    visible: visiblePlace(file, field),
  }
  if (!readable) return { ...shown, ...unread([reason('contents/unreadable')]) }
  const range = signedRange(file, dict)
  if ('code' in range) return { ...shown, ...unread([range]) }
  const data = attempt(() => readSignedData(range.contents))
  if (!data) return { ...shown, ...unread([reason('contents/unreadable')]) }
  const subFilter = as('name', file.get(dict.entries.get('SubFilter')))?.value ?? ''
  if (!supported.has(subFilter)) return { ...shown, ...unread([reason('contents/kind-not-supported', { kind: subFilter })]) }
  const certificate = signingCertificate(data, means.pool)
  if (!certificate) return { ...shown, ...unread([reason('signature/no-certificate')]) }
  const rest = await judge({ ...means, field, dict, range, data, certificate, subFilter })
  return { ...shown, ...rest }
}

const supported = new Set(['ETSI.CAdES.detached', 'adbe.pkcs7.detached'])

type Judged = FileMeans & {
  readonly field: FormField
  readonly dict: PdfDict
  readonly range: SignedRange
  readonly data: SignedData
  readonly certificate: Certificate
  readonly subFilter: string
}

type Rest = Omit<SignatureReport, 'field' | 'kind' | 'revision' | 'reason' | 'location' | 'visible'>

async function judge(of: Judged): Promise<Rest> {
  const { file, field, range, data, certificate, context } = of
  const policy = context.policy ?? vietnamesePolicy
  const integrity = integrityFaults(data, signedParts(file.bytes, range), certificate)
  const revised = checkRevision(file, field, range)
  const stamps = await timeStamps(of, policy)
  const claimedAt = claimedTime(of)
  const { moment, reasons: ofTime } = momentOf({ claimed: claimedAt, stamps, existedOn: context.existedOn, now: context.now })
  const chain = findChain(certificate, [...data.certificates, ...of.pool], context.trust)
  const embedded = embeddedRevocation(data)
  for (const crl of embedded.crls) of.revocation.addCrl(crl, 'file')
  for (const ocsp of embedded.ocsps) of.revocation.addOcsp(ocsp, 'file')
  const certificates = await checkCertificates(chain, { moment, revocation: of.revocation, policy })
  const reasons = [
    ...integrity,
    ...bindingFaults(data, certificate, of.subFilter === 'ETSI.CAdES.detached' ? 'required' : 'optional'),
    ...purposeFaults(certificate),
    ...algorithmFaults(data, certificate, policy),
    ...(range.contents.subarray(data.length).some(byte => byte !== 0) ? [reason('contents/padding')] : []),
    ...revised.reasons,
    ...ofTime,
    ...stamps.flatMap(stamp => stamp.reasons),
    ...(context.trust.length === 0 ? [reason('chain/no-trust-store')] : []),
    ...certificates.reasons,
  ]
  const intact = integrity.length === 0
  const stamp = stamps.find(one => one.trusted) ?? stamps[0]
  return {
    verdict: verdictOf(reasons),
    reasons,
    intact,
    signer: viewOf(certificate, chain),
    claimedAt,
    stampedAt: stamp?.at ?? null,
    stampedBy: stamp?.authority ?? null,
    covers: revised.covers,
    changes: revised.changes,
    certification: revised.certification,
    scheme: data.signer.scheme,
    level: intact ? levelOf(of, stamps, certificates.provenInFile) : null,
  }
}

function unread(reasons: readonly Reason[]): Rest {
  return {
    verdict: verdictOf(reasons),
    reasons,
    intact: false,
    signer: null,
    claimedAt: null,
    stampedAt: null,
    stampedBy: null,
    covers: 'unknown',
    changes: [],
    certification: null,
    scheme: null,
    level: null,
  }
}

/** The token in the signature, then the document time stamps over it; one whose authority was revoked proves nothing. */
async function timeStamps(of: Judged, policy: AlgorithmPolicy): Promise<TimeStampCheck[]> {
  const tokens = of.data.signer.unsigned.get(oids.timeStampToken) ?? []
  const own = tokens.map(token =>
    checkTimeStamp(token.bytes, of.data.signer.signature, { pool: of.pool, trust: of.context.trust, policy }),
  )
  const later = of.archiveStamps.filter(({ end }) => end > of.range.end).map(({ check }) => ({ ...check, reasons: [] }))
  return Promise.all([...own, ...later].map(check => withRevocation(check, of.revocation)))
}

export async function withRevocation(check: TimeStampCheck, revocation: RevocationData): Promise<TimeStampCheck> {
  const [certificate, issuer] = check.chain?.path ?? []
  if (!check.trusted || !check.at || !certificate || !issuer) return check
  const state = await revocation.stateOf(certificate, issuer, check.at)
  if (state.state !== 'revoked' || state.at > check.at) return check
  return {
    ...check,
    trusted: false,
    reasons: [...check.reasons, reason('stamp/not-trusted', { authority: check.authority ?? '' })],
  }
}

/** `M` of the dictionary; for the older kind the signed attribute goes first. */
function claimedTime({ file, dict, data, subFilter }: Judged): Date | null {
  const written = as('string', file.get(dict.entries.get('M')))
  const ofDict = written ? readDate(readText(written.bytes)) : null
  const attribute = soleValue(data.signer.signed, oids.signingTime)
  const ofCms = attribute ? attempt(() => timeOf(attribute)) : null
  return subFilter === 'ETSI.CAdES.detached' ? (ofDict ?? ofCms) : (ofCms ?? ofDict)
}

function purposeFaults(certificate: Certificate): Reason[] {
  if (certificate.authority) return [reason('certificate/is-authority')]
  return maySignDocuments(certificate)
    ? []
    : [reason('certificate/not-for-signing', { usage: certificate.keyUsage?.join(', ') ?? '' })]
}

function algorithmFaults(data: SignedData, certificate: Certificate, policy: AlgorithmPolicy): Reason[] {
  const size = keySize(certificate.key)
  const weakness = weaknessOf(policy, data.signer.scheme, size)
  const digest = data.signer.digest
  if (!weakness && digest && !policy.hashes.includes(digest)) return [reason('algorithm/weak-hash', { hash: digest })]
  if (!weakness) return []
  return [reason(`algorithm/${weakness}`, { hash: data.signer.scheme?.hash ?? '', bits: size.bits })]
}

function levelOf(of: Judged, stamps: readonly TimeStampCheck[], provenInFile: boolean): PadesLevel | null {
  if (of.subFilter !== 'ETSI.CAdES.detached') return null
  if (!stamps.some(stamp => stamp.trusted)) return 'B-B'
  if (!provenInFile) return 'B-T'
  return of.archiveStamps.some(({ end, check }) => end > of.range.end && check.trusted) ? 'B-LTA' : 'B-LT'
}

export function viewOf(certificate: Certificate, { path, store }: Chain): CertificateView {
  const { subject, issuer, serial, fingerprint, validFrom, validTo, key } = certificate
  return {
    subject,
    issuer,
    serial,
    fingerprint,
    validFrom,
    validTo,
    keySize: keySize(key),
    path: path.map(one => one.subject.commonName ?? one.subject.text),
    trustedBy: store?.id ?? null,
  }
}

function textOf(file: PdfFile, dict: PdfDict, key: string): string | null {
  const held = as('string', file.get(dict.entries.get(key)))
  return held ? readText(held.bytes) : null
}
