import { vietnamesePolicy } from '../algorithm-policy.ts'
import { readTimeStamp } from '../cms/time-stamp.ts'
import type { FormField } from '../pdf/form.ts'
import { dict as dictFrom } from '../pdf/object.ts'
import { signedParts, signedRange } from './byte-range.ts'
import { attempt } from './dss.ts'
import { reason, verdictOf } from './reasons.ts'
import type { Reason } from './reasons.ts'
import type { SignatureReport } from './report.ts'
import { checkRevision } from './revision.ts'
import type { FileMeans } from './signature-check.ts'
import { viewOf, withRevocation } from './signature-check.ts'
import { checkTimeStamp } from './stamp-check.ts'
import type { TimeStampCheck } from './stamp-check.ts'
import { visiblePlace } from './visible-place.ts'

export type CheckedStamp = { readonly end: number; readonly check: TimeStampCheck; readonly report: SignatureReport }

/** Checks a document time stamp (ETSI EN 319 142-1, 5.4.3): a time stamp over all bytes before it. */
export async function checkDocumentStamp(
  field: FormField,
  revision: number,
  means: Omit<FileMeans, 'archiveStamps'>,
): Promise<CheckedStamp> {
  const { file, context, pool, revocation } = means
  const range = signedRange(file, file.dict(field.value) ?? dictFrom({}))
  if ('code' in range) return { end: 0, check: none, report: reportOf(field, revision, { means, reasons: [range], check: none }) }
  const revised = checkRevision(file, field, range)
  const token = attempt(() => readTimeStamp(range.contents))
  const over = Buffer.concat(signedParts(file.bytes, range))
  const checked = token
    ? checkTimeStamp(range.contents.subarray(0, token.signed.length), over, {
        pool,
        trust: context.trust,
        policy: context.policy ?? vietnamesePolicy,
      })
    : { ...none, reasons: [reason('stamp/unreadable')] }
  const check = await withRevocation(checked, revocation)
  const open = check.trusted ? [] : [reason('chain/incomplete', { issuer: check.authority ?? '' })]
  const report = reportOf(field, revision, { means, reasons: [...check.reasons, ...revised.reasons, ...open], check })
  return { end: range.end, check, report: { ...report, covers: revised.covers, changes: revised.changes } }
}

const none: TimeStampCheck = { at: null, authority: null, trusted: false, chain: null, reasons: [] }

type Found = { means: Pick<FileMeans, 'file'>; reasons: readonly Reason[]; check: TimeStampCheck }

function reportOf(field: FormField, revision: number, { means, reasons, check }: Found): SignatureReport {
  const [certificate] = check.chain?.path ?? []
  return {
    field: field.name,
    kind: 'document-time-stamp',
    verdict: verdictOf(reasons),
    reasons,
    signer: certificate && check.chain ? viewOf(certificate, check.chain) : null,
    claimedAt: null,
    stampedAt: check.at,
    stampedBy: check.authority,
    intact: check.at !== null && !reasons.some(({ code }) => code === 'stamp/does-not-match'),
    covers: 'unknown',
    revision,
    changes: [],
    level: null,
    scheme: null,
    certification: null,
    reason: null,
    location: null,
    visible: visiblePlace(means.file, field),
  }
}
