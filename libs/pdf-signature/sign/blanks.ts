import { addAppearance } from '../appearance/appearance.ts'
import type { Look } from '../appearance/appearance.ts'
import { onPage, shownArea } from '../appearance/place.ts'
import { SignatureFault } from '../fault.ts'
import { markRules } from '../nd30/mark-rules.ts'
import { formFields } from '../pdf/form.ts'
import type { FormField } from '../pdf/form.ts'
import type { Increment } from '../pdf/increment.ts'
import { array, as, byteString, dict, name, sameReference, withEntries } from '../pdf/object.ts'
import type { PdfReference } from '../pdf/object.ts'
import { pageAt, pages, readBox } from '../pdf/pages.ts'
import { textString } from '../pdf/text.ts'
import type { Blank } from './request.ts'

const print = 4
const readOnly = 1

/** Makes an empty text field; the caller lists it in the form and on its page. */
export function addBlank(increment: Increment, blank: Blank): { field: PdfReference; page: PdfReference } {
  const page = pageAt(increment.file, blank.place.page)
  const area = { width: blank.place.width, height: blank.place.height, rotation: page.rotation }
  const size = blank.size ?? markRules.markSize
  const field = increment.add(
    dict({
      Type: name('Annot'),
      Subtype: name('Widget'),
      FT: name('Tx'),
      T: textString(blank.name),
      TU: textString(blank.name),
      F: print,
      Q: blank.align === 'right' ? 2 : 0,
      DA: byteString(Buffer.from(`/Tinos ${size} Tf 0 g`)),
      P: page.ref,
      Rect: array(onPage(page, blank.place)),
      AP: dict({ N: addAppearance(increment, { kind: 'text', text: '', size }, area) }),
    }),
  )
  return { field, page: page.ref }
}

/** Fills in blanks and makes them read-only. Throws `sign/no-such-field`, `sign/field-taken`. */
export function fillBlanks(increment: Increment, values: Readonly<Record<string, string>>): void {
  const fields = formFields(increment.file)
  for (const [fieldName, text] of Object.entries(values)) {
    const field = fields.find(one => one.name === fieldName && one.type === 'Tx')
    if (!field?.ref) throw new SignatureFault('sign/no-such-field', { field: fieldName })
    if (field.value !== null) throw new SignatureFault('sign/field-taken', { field: fieldName })
    fillBlank(increment, field, { ref: field.ref, text })
  }
}

function fillBlank(increment: Increment, field: FormField, { ref, text }: { ref: PdfReference; text: string }): void {
  const box = readBox(increment.file, field.dict.entries.get('Rect'))
  const own = as('dict', increment.get(ref))
  if (!box || !own) throw new SignatureFault('sign/no-such-field', { field: field.name })
  const look: Look = {
    kind: 'text',
    text,
    size: sizeOf(field),
    align: field.dict.entries.get('Q') === 2 ? 'right' : 'left',
  }
  const page = [...pages(increment.file)].find(one => sameReference(one.ref, field.dict.entries.get('P')))
  const appearance = addAppearance(increment, look, shownArea(box, page?.rotation ?? 0))
  increment.replace(ref, withEntries(own, { V: textString(text), Ff: readOnly, AP: dict({ N: appearance }) }))
}

function sizeOf(field: FormField): number {
  const style = as('string', field.dict.entries.get('DA'))
  const found = /([\d.]+) Tf/u.exec(style ? Buffer.from(style.bytes).toString('latin1') : '')
  return found ? Number(found[1]) : markRules.markSize
}
