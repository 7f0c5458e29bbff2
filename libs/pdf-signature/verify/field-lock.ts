import type { PdfFile } from '../pdf/file.ts'
import { as, isName } from '../pdf/object.ts'
import type { PdfDict } from '../pdf/object.ts'
import { readText } from '../pdf/text.ts'

/** Which fields a signature locks (FieldMDP, ISO 32000-1, 12.8.2.4). */
export function lockedFields(file: PdfFile, signature: PdfDict): (field: string) => boolean {
  for (const item of file.items(signature.entries.get('Reference'))) {
    const reference = file.dict(item)
    if (!isName(file.get(reference?.entries.get('TransformMethod')), 'FieldMDP')) continue
    const parameters = file.dict(reference?.entries.get('TransformParams'))
    const action = as('name', file.get(parameters?.entries.get('Action')))?.value
    const names = file.items(parameters?.entries.get('Fields')).map(value => {
      const text = as('string', file.get(value))
      return text ? readText(text.bytes) : ''
    })
    const listed = (field: string) => names.some(name => field === name || field.startsWith(`${name}.`))
    return field => action === 'All' || (action === 'Include' ? listed(field) : !listed(field))
  }
  return () => false
}
