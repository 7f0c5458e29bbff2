import type { PdfFile } from '../pdf/file.ts'
import { isName } from '../pdf/object.ts'
import type { PdfDict } from '../pdf/object.ts'

/** What a certification allows afterwards (DocMDP, ISO 32000-1, 12.8.2.2): 1 nothing, 2 forms and signatures, 3 annotations too; null: none. */
export function permissionOf(file: PdfFile, signature: PdfDict | undefined): 1 | 2 | 3 | null {
  for (const item of file.items(signature?.entries.get('Reference'))) {
    const reference = file.dict(item)
    if (!isName(file.get(reference?.entries.get('TransformMethod')), 'DocMDP')) continue
    const level = file.get(file.dict(reference?.entries.get('TransformParams'))?.entries.get('P'))
    return level === 1 || level === 3 ? level : 2
  }
  return null
}
