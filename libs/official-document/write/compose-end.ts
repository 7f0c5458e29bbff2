import { line } from './line.ts'
import type { Columns, Item } from './composition.ts'
import { signatureBlock } from './format.ts'
import type { OfficialDocument } from './model.ts'
import { recipientLines } from './phrases.ts'
import { points } from './units.ts'

/** Recipients on the left, signature on the right (cells 9b, 12 and 7 of the drawing). */
export function composeEnd(document: OfficialDocument, width: number): Columns[] {
  const { signature, recipients, drafter } = document
  const lines = recipientLines(recipients)
  const left: Item[] =
    lines.length === 0 ? [] : [line('recipientsHead', 'Nơi nhận:'), ...lines.map(text => line('recipient', text))]
  if (drafter) left.push(line('recipient', drafter, { align: 'right' }))
  const right: Item[] = [
    ...[...signature.authority, signature.position].filter(text => text.trim() !== '').map(text => line('authority', text)),
    { kind: 'gap', height: points(signatureBlock.gap) },
    line('signer', signature.name),
  ]
  return [{ kind: 'columns', widths: [width * signatureBlock.left, width * signatureBlock.right], rows: [[left, right]] }]
}
