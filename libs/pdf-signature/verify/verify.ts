import type { FaultCode } from '../fault.ts'
import { SignatureFault } from '../fault.ts'
import { openPdf } from '../pdf/file.ts'
import type { PdfFile } from '../pdf/file.ts'
import { signatureFields } from '../pdf/form.ts'
import type { FormField } from '../pdf/form.ts'
import { as } from '../pdf/object.ts'
import type { VerificationContext } from './context.ts'
import { checkDocumentStamp } from './document-stamp.ts'
import { securityStore } from './dss.ts'
import { fileFaults } from './file-check.ts'
import { reason, verdictOf } from './reasons.ts'
import type { Reason, ReasonCode, Verdict } from './reasons.ts'
import type { PdfVerification, SignatureReport } from './report.ts'
import { RevocationData } from './revocation.ts'
import { checkSignature } from './signature-check.ts'

/**
 * Checks every signature of a PDF and says what was found. It does not throw for what a file may hold: a broken one gives a verdict
 * with its reason. Nothing is fetched unless `context.fetch` is given.
 */
export async function verifyPdf(bytes: Uint8Array, context: VerificationContext): Promise<PdfVerification> {
  try {
    const file = openPdf(bytes)
    if (file.encrypted) return unreadable('file/encrypted')
    return await verifyFile(file, context)
  } catch (error) {
    if (error instanceof SignatureFault) return unreadable(fileReasons[error.code] ?? 'file/broken')
    throw error
  }
}

const fileReasons: Partial<Record<FaultCode, ReasonCode>> = {
  'pdf/not-a-pdf': 'file/not-a-pdf',
  'pdf/too-large': 'file/too-large',
}

const unreadable = (code: ReasonCode): PdfVerification => ({ verdict: 'chua-xac-dinh', reasons: [reason(code)], signatures: [] })

async function verifyFile(file: PdfFile, context: VerificationContext): Promise<PdfVerification> {
  const fields = signed(file)
  const reasons = fileFaults(file)
  if (fields.length === 0) return unsigned(reasons)
  const store = securityStore(file)
  const revocation = new RevocationData(context)
  for (const crl of store.crls) revocation.addCrl(crl, 'file')
  for (const ocsp of store.ocsps) revocation.addOcsp(ocsp, 'file')
  const pool = [...store.certificates, ...(context.certificates ?? []), ...context.trust.flatMap(one => one.certificates)]
  const shared = { file, context, pool, revocation }
  const ordered = [...fields].toSorted((a, b) => endOf(file, a) - endOf(file, b))
  const stamps = new Map<FormField, Awaited<ReturnType<typeof checkDocumentStamp>>>()
  for (const [i, field] of ordered.entries()) {
    if (isDocumentStamp(file, field)) stamps.set(field, await checkDocumentStamp(field, i + 1, shared))
  }
  const signatures: SignatureReport[] = []
  for (const [i, field] of ordered.entries()) {
    const report = stamps.get(field)?.report
    signatures.push(report ?? (await checkSignature(field, i + 1, { ...shared, archiveStamps: [...stamps.values()] })))
  }
  return { verdict: worst([verdictOf(reasons), ...signatures.map(({ verdict }) => verdict)]), reasons, signatures }
}

/** Fields with a signature, also one that cannot be read. */
function signed(file: PdfFile): FormField[] {
  return signatureFields(file).filter(({ value }) => {
    const ref = as('ref', value)
    return file.dict(value) !== undefined || (ref !== undefined && file.unreadable.has(ref.number))
  })
}

function unsigned(reasons: readonly Reason[]): PdfVerification {
  const lost = reasons.some(({ code }) => code === 'file/signature-removed')
  return {
    verdict: lost ? 'khong-hop-le' : 'khong-co-chu-ky',
    reasons: [...reasons, reason('file/no-signature')],
    signatures: [],
  }
}

const isDocumentStamp = (file: PdfFile, field: FormField): boolean =>
  as('name', file.get(file.dict(field.value)?.entries.get('SubFilter')))?.value === 'ETSI.RFC3161'

/** Where a signature's bytes end: earlier signatures end earlier. */
function endOf(file: PdfFile, field: FormField): number {
  const range = file.items(file.dict(field.value)?.entries.get('ByteRange'))
  const [from, length] = [range[2], range[3]]
  return typeof from === 'number' && typeof length === 'number' ? from + length : Number.POSITIVE_INFINITY
}

const order: readonly Verdict[] = ['khong-hop-le', 'chua-xac-dinh', 'khong-co-chu-ky', 'hop-le']

const worst = (verdicts: readonly Verdict[]): Verdict => order.find(one => verdicts.includes(one)) ?? 'chua-xac-dinh'
