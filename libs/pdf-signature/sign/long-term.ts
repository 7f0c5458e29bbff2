import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { TimeStampAuthority } from '../cms/time-stamp.ts'
import { requestTimeStampOver } from '../cms/time-stamp.ts'
import { SignatureFault } from '../fault.ts'
import { formFields } from '../pdf/form.ts'
import { Increment } from '../pdf/increment.ts'
import { array, dict, name, raw, stream, withEntries } from '../pdf/object.ts'
import type { PdfDict, PdfReference } from '../pdf/object.ts'
import { pageAt } from '../pdf/pages.ts'
import { plainBytes } from '../pdf/plain-bytes.ts'
import { textString } from '../pdf/text.ts'
import { addAnnotations, addFields } from './form-change.ts'
import { openForSigning } from './open.ts'
import { fillByteRange, rangePlace } from './signature-dict.ts'

/** Proof that a signature will need when its certificates and their services are gone (all DER). */
export type ValidationData = {
  readonly certificates: readonly Uint8Array[]
  readonly crls: readonly Uint8Array[]
  readonly ocsps: readonly Uint8Array[]
}

/** Puts validation data into the file (DSS, ETSI EN 319 142-1, 5.4.2): level B-LT for signatures with a time stamp. */
export function addValidationData(pdf: Uint8Array, data: ValidationData): Uint8Array {
  const increment = new Increment(openForSigning(pdf))
  const { file } = increment
  const { root, rootReference } = file
  const before = file.dict(root.entries.get('DSS')) ?? dict({ Type: name('DSS') })
  const list = (key: string, items: readonly Uint8Array[]) => {
    const held = file.items(before.entries.get(key))
    return array([...held, ...items.map(bytes => increment.add(packed(bytes)))])
  }
  const store = withEntries(before, {
    Certs: list('Certs', data.certificates),
    CRLs: list('CRLs', data.crls),
    OCSPs: list('OCSPs', data.ocsps),
  })
  increment.replace(rootReference, withEntries(root, { DSS: increment.add(store) }))
  return increment.write().bytes
}

const packed = (bytes: Uint8Array) => stream(dict({ Filter: name('FlateDecode') }), deflateSync(bytes))

/** A token with the certificates of its authority. */
const stampRoom = 16_384

/**
 * Stamps the whole file (document time stamp, ETSI EN 319 142-1, 5.4.3): with validation data before it, level B-LTA. Throws
 * `time-stamp/…`, `pdf/…`, `sign/field-taken`.
 */
export async function addDocumentTimeStamp(pdf: Uint8Array, field: string, authority: TimeStampAuthority): Promise<Uint8Array> {
  const increment = new Increment(openForSigning(pdf))
  if (formFields(increment.file).some(one => one.name === field)) throw new SignatureFault('sign/field-taken', { field })
  const page = pageAt(increment.file, 1)
  const stamp = increment.add(stampDict())
  const widget = increment.add(invisibleField(field, { stamp, page: page.ref }))
  addFields(increment, [widget])
  addAnnotations(increment, page.ref, [widget])
  const { bytes, offsets } = increment.write()
  const hole = fillByteRange(bytes, offsets.get(stamp.number) ?? 0, stampRoom)
  const digest = createHash('sha256').update(bytes.subarray(0, hole.start)).update(bytes.subarray(hole.end)).digest()
  const token = await requestTimeStampOver(authority, digest)
  if (token.length > stampRoom) throw new SignatureFault('sign/placeholder-too-small', { needed: token.length, room: stampRoom })
  const out = Buffer.from(bytes)
  out.write(Buffer.from(token).toString('hex'), hole.start + 1, 'latin1')
  return plainBytes(out)
}

function stampDict(): PdfDict {
  return dict({
    Type: name('DocTimeStamp'),
    Filter: name('Adobe.PPKLite'),
    SubFilter: name('ETSI.RFC3161'),
    ByteRange: raw(rangePlace),
    Contents: raw(`<${'0'.repeat(stampRoom * 2)}>`),
  })
}

function invisibleField(field: string, { stamp, page }: { stamp: PdfReference; page: PdfReference }): PdfDict {
  return dict({
    Type: name('Annot'),
    Subtype: name('Widget'),
    FT: name('Sig'),
    T: textString(field),
    F: 132,
    V: stamp,
    P: page,
    Rect: array([0, 0, 0, 0]),
  })
}
