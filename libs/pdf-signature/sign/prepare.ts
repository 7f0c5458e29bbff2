import { createHash } from 'node:crypto'
import { addAppearance } from '../appearance/appearance.ts'
import { onPage, shownArea } from '../appearance/place.ts'
import { readCertificate } from '../certificate/certificate.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { signedAttributes } from '../cms/build.ts'
import { SignatureFault } from '../fault.ts'
import { formFields } from '../pdf/form.ts'
import { Increment } from '../pdf/increment.ts'
import { array, as, dict, name, sameReference, withEntries } from '../pdf/object.ts'
import type { PdfDict, PdfReference, PdfValue } from '../pdf/object.ts'
import { pageAt, pages, readBox } from '../pdf/pages.ts'
import type { PdfPage } from '../pdf/pages.ts'
import { textString } from '../pdf/text.ts'
import { addBlank, fillBlanks } from './blanks.ts'
import { addAnnotations, addFields, certifyWith } from './form-change.ts'
import { openForSigning } from './open.ts'
import type { PreparedSignature, SignatureRequest } from './request.ts'
import { fillByteRange, signatureDict } from './signature-dict.ts'
import { checkSigner } from './signer-check.ts'

/** The signature's own numbers, names and attributes, above certificates and time stamp. */
const roomBesides = 2048

/**
 * Appends everything of a signature but its value (PAdES, ETSI EN 319 142-1, level B-B). The bytes given stay as they are, so that
 * earlier signatures stay valid. Throws SignatureFault (`pdf/…`, `sign/…`, `image/…`, `text/…`).
 */
export function prepareSignature(pdf: Uint8Array, request: SignatureRequest): PreparedSignature {
  const chain = request.chain.map(readCertificate)
  const signer = checkSigner(chain, request)
  const increment = new Increment(openForSigning(pdf))
  fillBlanks(increment, request.fill ?? {})
  const room = roomFor(chain, request)
  const signature = increment.add(signatureDict(request, signer.subject.commonName ?? signer.subject.text, room))
  placeFields(increment, request, signature)
  if (request.certify) certifyWith(increment, signature)
  const { bytes, offsets } = increment.write()
  const hole = fillByteRange(bytes, offsets.get(signature.number) ?? 0, room)
  const digest = createHash(request.scheme.hash).update(bytes.subarray(0, hole.start)).update(bytes.subarray(hole.end)).digest()
  return { pdf: bytes, hole, toBeSigned: signedAttributes(digest, signer), chain: request.chain, scheme: request.scheme }
}

const roomFor = (chain: readonly Certificate[], request: SignatureRequest): number =>
  roomBesides + chain.reduce((sum, { der }) => sum + der.length, 0) + (request.timeStampRoom ?? 0)

/** New fields go into the form and onto their pages; an empty signature field of that name is used where it stands. */
function placeFields(increment: Increment, request: SignatureRequest, signature: PdfReference): void {
  const blanks = (request.blanks ?? []).map(blank => addBlank(increment, blank))
  const known = formFields(increment.file)
  const taken = (request.blanks ?? []).find(blank => known.some(field => field.name === blank.name))
  if (taken) throw new SignatureFault('sign/field-taken', { field: taken.name })
  const existing = known.find(field => field.name === request.field)
  if (existing && (existing.type !== 'Sig' || existing.value !== null || !existing.ref)) {
    throw new SignatureFault('sign/field-taken', { field: request.field })
  }
  const page = pageAt(increment.file, request.visible?.place.page ?? 1)
  if (existing?.ref) useField(increment, existing.ref, { request, signature, page })
  const own = existing ? [] : [{ field: increment.add(newField({ increment, request, signature, page })), page: page.ref }]
  const made = [...blanks, ...own]
  addFields(
    increment,
    made.map(({ field }) => field),
  )
  for (const { field, page: where } of made) addAnnotations(increment, where, [field])
}

type Placing = { readonly request: SignatureRequest; readonly signature: PdfReference; readonly page: PdfPage }

const printed = 4
const locked = 128

function newField({ increment, ...placing }: Placing & { increment: Increment }): PdfDict {
  return dict({
    Type: name('Annot'),
    Subtype: name('Widget'),
    FT: name('Sig'),
    T: textString(placing.request.field),
    F: printed | locked,
    ...shown(increment, placing),
  })
}

/** A field that is there keeps its rectangle: earlier signatures may be over it. */
function useField(increment: Increment, ref: PdfReference, { request, signature, page }: Placing): void {
  const own = as('dict', increment.get(ref))
  if (!own) throw new SignatureFault('pdf/broken')
  const on = [...pages(increment.file)].find(one => sameReference(one.ref, own.entries.get('P'))) ?? page
  const box = readBox(increment.file, own.entries.get('Rect'))
  const seen = box && box[0] < box[2] && box[1] < box[3] ? request.visible : undefined
  const look: Record<string, PdfValue> =
    seen && box ? { AP: dict({ N: addAppearance(increment, seen.look, shownArea(box, on.rotation)) }) } : {}
  increment.replace(ref, withEntries(own, { V: signature, P: on.ref, ...look }))
}

function shown(increment: Increment, { request, signature, page }: Placing): Record<string, PdfValue> {
  if (!request.visible) return { V: signature, P: page.ref, Rect: array([0, 0, 0, 0]) }
  const { look, place } = request.visible
  const rect = onPage(page, place)
  const area = { width: place.width, height: place.height, rotation: page.rotation }
  return { V: signature, P: page.ref, Rect: array(rect), AP: dict({ N: addAppearance(increment, look, area) }) }
}
