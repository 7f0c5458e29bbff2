import { SignatureFault } from '../fault.ts'
import { array, dict, name, raw } from '../pdf/object.ts'
import type { PdfDict, PdfValue } from '../pdf/object.ts'
import { serialise } from '../pdf/serialise.ts'
import { dateText, textString } from '../pdf/text.ts'
import type { SignatureRequest } from './request.ts'

const numberPlace = '0000000000'
/** Room for the byte range, wide enough for any offset. */
export const rangePlace = `[0 ${numberPlace} ${numberPlace} ${numberPlace}]`

/** The signature dictionary (ETSI EN 319 142-1, 5.3) with room where the byte range and the signature will stand. */
export function signatureDict(request: SignatureRequest, signerName: string, room: number): PdfDict {
  const text = (value: string | undefined): PdfValue => (value ? textString(value) : null)
  const entries: Record<string, PdfValue> = {
    Type: name('Sig'),
    Filter: name('Adobe.PPKLite'),
    SubFilter: name('ETSI.CAdES.detached'),
    ByteRange: raw(rangePlace),
    Contents: raw(`<${'0'.repeat(room * 2)}>`),
    M: textString(dateText(request.signedAt)),
    Name: text(request.name ?? signerName),
    Reason: text(request.reason),
    Location: text(request.location),
    ContactInfo: text(request.contact),
    Prop_Build: dict({ App: dict({ Name: name('Kheo') }) }),
    Reference: request.certify ? array([certification(request.certify)]) : null,
  }
  return dict(Object.entries(entries).filter(([, value]) => value !== null))
}

function certification(left: 'nothing' | 'forms-and-signatures'): PdfValue {
  return dict({
    Type: name('SigRef'),
    TransformMethod: name('DocMDP'),
    TransformParams: dict({ Type: name('TransformParams'), P: left === 'nothing' ? 1 : 2, V: name('1.2') }),
  })
}

/** Writes the byte range into its place and tells where `Contents` stands. `from` is where the object begins. */
export function fillByteRange(pdf: Uint8Array, from: number, room: number): { start: number; end: number } {
  const buffer = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length)
  const start = buffer.indexOf(`<${'0'.repeat(room * 2)}>`, from, 'latin1')
  const rangeAt = buffer.indexOf(rangePlace, from, 'latin1')
  const end = start + room * 2 + 2
  const text = serialise(array([0, start, end, pdf.length - end]))
  if (start < 0 || rangeAt < 0 || text.length > rangePlace.length)
    throw new SignatureFault('pdf/too-large', { limit: 9_999_999_999 })
  buffer.write(text.padEnd(rangePlace.length, ' '), rangeAt, 'latin1')
  return { start, end }
}
