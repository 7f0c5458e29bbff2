import { SignatureFault } from '../fault.ts'
import type { Increment } from '../pdf/increment.ts'
import { array, as, dict, withEntries } from '../pdf/object.ts'
import type { PdfDict, PdfReference, PdfValue } from '../pdf/object.ts'

const signaturesExist = 1
const appendOnly = 2

/** Adds fields to the interactive form, which is made when there is none; the catalog changes only when it must. */
export function addFields(increment: Increment, fields: readonly PdfReference[]): void {
  const { rootReference } = increment.file
  const root = as('dict', increment.get(rootReference))
  if (!root) throw new SignatureFault('pdf/broken')
  const held = root.entries.get('AcroForm')
  const form = as('dict', increment.get(held)) ?? dict({})
  if (form.entries.has('XFA')) throw new SignatureFault('pdf/form-not-supported')
  const list = append(increment, form.entries.get('Fields'), fields)
  const flags = increment.get(form.entries.get('SigFlags'))
  const changed = withEntries(form, {
    Fields: list,
    SigFlags: (typeof flags === 'number' ? flags : 0) | signaturesExist | appendOnly,
  })
  const ref = as('ref', held)
  if (ref && as('dict', increment.get(ref))) increment.replace(ref, changed)
  else increment.replace(rootReference, withEntries(root, { AcroForm: increment.add(changed) }))
}

/** Puts annotations on a page. */
export function addAnnotations(increment: Increment, page: PdfReference, annotations: readonly PdfReference[]): void {
  const held = as('dict', increment.get(page))
  if (!held) throw new SignatureFault('pdf/broken')
  const before = held.entries.get('Annots')
  const list = append(increment, before, annotations)
  if (list !== before) increment.replace(page, withEntries(held, { Annots: list }))
}

/** The list with more items: a list of its own is replaced where it stands, and its reference stays. */
function append(increment: Increment, list: PdfValue | undefined, more: readonly PdfReference[]): PdfValue {
  const items = as('array', increment.get(list))?.items ?? []
  const longer = array([...items, ...more])
  const ref = as('ref', list)
  if (!ref || !as('array', increment.get(ref))) return longer
  if (more.length > 0) increment.replace(ref, longer)
  return ref
}

export function certifyWith(increment: Increment, signature: PdfReference): void {
  const { rootReference } = increment.file
  const root: PdfDict | undefined = as('dict', increment.get(rootReference))
  if (!root) throw new SignatureFault('pdf/broken')
  const before = as('dict', increment.get(root.entries.get('Perms'))) ?? dict({})
  increment.replace(rootReference, withEntries(root, { Perms: withEntries(before, { DocMDP: signature }) }))
}
