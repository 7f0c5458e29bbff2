import { SignatureFault } from '../fault.ts'
import { openPdf } from '../pdf/file.ts'
import type { PdfFile } from '../pdf/file.ts'
import { signatureFields } from '../pdf/form.ts'
import type { FormField } from '../pdf/form.ts'
import { as } from '../pdf/object.ts'
import type { SignedRange } from './byte-range.ts'
import type { Change } from './change.ts'
import { compareRevisions } from './compare.ts'
import { lockedFields } from './field-lock.ts'
import { largeAppearances } from './large-appearance.ts'
import { permissionOf } from './permission.ts'
import { reason } from './reasons.ts'
import type { Reason } from './reasons.ts'

export type RevisionCheck = {
  readonly covers: 'whole-file' | 'whole-revision' | 'unknown'
  readonly changes: readonly Change[]
  readonly certification: 1 | 2 | 3 | null
  readonly reasons: readonly Reason[]
}

/**
 * What a signature covers, and what came after it. The signed bytes must be a PDF of their own in which this very signature stands;
 * then both files are compared object by object.
 */
export function checkRevision(file: PdfFile, field: FormField, range: SignedRange): RevisionCheck {
  const signed = openRevision(file.bytes.subarray(0, range.end))
  const own = signed && signatureFields(signed).find(one => one.name === field.name)
  const dict = signed && own && signed.dict(own.value)
  if (!signed || !dict || as('string', dict.entries.get('Contents'))?.start !== range.start) {
    return { covers: 'unknown', changes: [], certification: null, reasons: [reason('range/not-a-revision')] }
  }
  const certification = permissionOf(signed, dict)
  if (onlySpace(file.bytes.subarray(range.end))) return { covers: 'whole-file', changes: [], certification, reasons: [] }
  const permission = strictest(signed, certification)
  const changes = compareRevisions(signed, file, { permission, isLocked: lockedFields(signed, dict) })
  const reasons = changes.map(({ kind, where, allowed }) =>
    reason(allowed ? 'change/allowed' : 'change/forbidden', { kind, where }),
  )
  const covering = largeAppearances(signed, file)
  return { covers: 'whole-revision', changes, certification, reasons: [...reasons, ...covering] }
}

function openRevision(bytes: Uint8Array): PdfFile | null {
  try {
    const file = openPdf(bytes)
    return file.repaired ? null : file
  } catch (error) {
    if (error instanceof SignatureFault) return null
    throw error
  }
}

/** A certification of an earlier signature binds later ones too. */
function strictest(signed: PdfFile, own: 1 | 2 | 3 | null): 1 | 2 | 3 | null {
  const all = signatureFields(signed).flatMap(field => permissionOf(signed, signed.dict(field.value)) ?? [])
  const levels = own ? [...all, own] : all
  return levels.length === 0 ? null : levels.includes(1) ? 1 : levels.includes(2) ? 2 : 3
}

export const onlySpace = (bytes: Uint8Array): boolean => bytes.every(byte => byte === 0x0a || byte === 0x0d || byte === 0x20)
