import type { PdfFile } from './file.ts'
import { dictOf, isName } from './object.ts'
import type { PdfValue } from './object.ts'

/** What in a PDF acts by itself or carries other files. */
export const activeKinds = ['script', 'launch', 'submit', 'embedded-file', 'rich-media', 'xfa', 'external-page'] as const
export type ActiveKind = (typeof activeKinds)[number]

const actions: Readonly<Record<string, ActiveKind>> = {
  JavaScript: 'script',
  Rendition: 'rich-media',
  Launch: 'launch',
  SubmitForm: 'submit',
  ImportData: 'submit',
}
const annotations: Readonly<Record<string, ActiveKind>> = {
  RichMedia: 'rich-media',
  Screen: 'rich-media',
  Movie: 'rich-media',
  '3D': 'rich-media',
}

/** Looks through all objects. Objects that cannot be read are passed over. */
export function activeContent(file: PdfFile): ActiveKind[] {
  const found = new Set<ActiveKind>()
  for (const number of file.numbers()) {
    if (file.entry(number)?.kind !== 'free') look(file, file.object(number), found, 0)
  }
  return [...found].toSorted()
}

const deepest = 30

function look(file: PdfFile, value: PdfValue, found: Set<ActiveKind>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > deepest) return
  if (value.kind === 'array') for (const item of value.items) look(file, item, found, depth + 1)
  const dict = dictOf(value)
  if (!dict) return
  const { entries } = dict
  if (entries.has('JS') || entries.has('JavaScript')) found.add('script')
  if (entries.has('XFA')) found.add('xfa')
  if (isName(entries.get('Type'), 'EmbeddedFile')) found.add('embedded-file')
  if (entries.has('Ref') && isName(entries.get('Subtype'), 'Form')) found.add('external-page')
  for (const [key, kinds] of [
    ['S', actions],
    ['Subtype', annotations],
  ] as const) {
    const held = file.get(entries.get(key))
    const kind =
      typeof held === 'object' && held?.kind === 'name' && Object.hasOwn(kinds, held.value) ? kinds[held.value] : undefined
    if (kind) found.add(kind)
  }
  for (const item of entries.values()) look(file, item, found, depth + 1)
}
