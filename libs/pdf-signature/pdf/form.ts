import type { PdfFile } from './file.ts'
import { as, isName, withEntries } from './object.ts'
import type { PdfDict, PdfReference, PdfValue } from './object.ts'
import { readText } from './text.ts'

/** A field that holds a value itself. */
export type FormField = {
  /** Full name: the partial names from the top, joined by dots. */
  readonly name: string
  readonly ref: PdfReference | null
  /** With what it inherits (`FT`, `Ff`, `V`). */
  readonly dict: PdfDict
  readonly type: string
  /** Its value as written: mostly a reference. */
  readonly value: PdfValue
  /** Its annotations on pages; the field itself when it is one. */
  readonly widgets: readonly PdfReference[]
}

const deepest = 40
const inherited = ['FT', 'Ff', 'V'] as const

/** The fields of the interactive form, in order (ISO 32000-1, 12.7.3). */
export function formFields(file: PdfFile): FormField[] {
  const form = file.dict(file.root.entries.get('AcroForm'))
  const fields: FormField[] = []
  const seen = new Set<number>()
  for (const item of file.items(form?.entries.get('Fields')))
    collect(file, item, { prefix: '', above: {}, depth: 0, seen }, fields)
  return fields
}

export const signatureFields = (file: PdfFile): FormField[] => formFields(file).filter(field => field.type === 'Sig')

type Place = {
  readonly prefix: string
  readonly above: Readonly<Record<string, PdfValue>>
  readonly depth: number
  readonly seen: Set<number>
}

function collect(file: PdfFile, item: PdfValue, place: Place, fields: FormField[]): void {
  const ref = as('ref', item) ?? null
  const own = file.dict(item)
  if (!own || place.depth > deepest || (ref && place.seen.has(ref.number))) return
  if (ref) place.seen.add(ref.number)
  const partial = as('string', file.get(own.entries.get('T')))
  const name = [place.prefix, partial ? readText(partial.bytes) : ''].filter(part => part !== '').join('.')
  const kids = file.items(own.entries.get('Kids'))
  const children = kids.filter(kid => file.dict(kid)?.entries.has('T'))
  const above = { ...place.above, ...Object.fromEntries(inherited.flatMap(key => pair(key, own.entries.get(key)))) }
  if (children.length > 0) {
    for (const kid of children) collect(file, kid, { ...place, prefix: name, above, depth: place.depth + 1 }, fields)
    return
  }
  const dict = withEntries(own, above)
  const type = as('name', file.get(dict.entries.get('FT')))?.value ?? ''
  const merged = ref && isName(file.get(own.entries.get('Subtype')), 'Widget') ? [ref] : []
  const widgets = [...merged, ...kids.flatMap(kid => as('ref', kid) ?? [])]
  fields.push({ name, ref, dict, type, value: dict.entries.get('V') ?? null, widgets })
}

const pair = (key: string, value: PdfValue | undefined): ReadonlyArray<readonly [string, PdfValue]> =>
  value === undefined ? [] : [[key, value]]
