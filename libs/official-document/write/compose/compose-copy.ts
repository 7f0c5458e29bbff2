import type { Columns, Item, Para } from './composition.ts'
import { copyKinds } from './copies.ts'
import type { PaperCopy } from './copies.ts'
import { beside, recipientItems, signatureItems } from './compose-end.ts'
import { organLines } from './compose-head.ts'
import { letterhead, signatureBlock } from '../format.ts'
import type { OfficialDocument } from '../model.ts'
import { copyNumberLine, placeAndDate } from '../phrases.ts'
import { line } from '../setting.ts'
import type { Setting } from '../setting.ts'

/** Copies on paper, each below a line over the whole width, after the last words of the document (Phần II, II.2; mẫu 3.1). */
export const paperCopies = ({ copies = [] }: OfficialDocument, setting: Setting, width: number): Item[] =>
  copies.flatMap(copy => (copy.medium === 'paper' ? paperCopy(copy, setting, width) : []))

function paperCopy(copy: PaperCopy, setting: Setting, width: number): Item[] {
  const widths = [width * signatureBlock.left, width * signatureBlock.right]
  const [left = 0, right = 0] = widths
  const rows = beside(
    recipientItems({ recipients: copy.recipients }, setting, left),
    signatureItems(copy.signature, 'copier', setting, right),
    { setting, left, right },
  )
  return [{ kind: 'rule', width, before: 12 }, head(copy, setting, width), { kind: 'columns', widths, rows }]
}

function head(copy: PaperCopy, setting: Setting, width: number): Columns {
  const left = width * letterhead.left
  const kind: Para = line(setting, 'copyKind', copyKinds[copy.kind].words)
  return {
    kind: 'columns',
    keepNext: true,
    widths: [left, width * letterhead.right],
    rows: [
      [organLines({ name: copy.organ }, setting, left), [kind]],
      [[line(setting, 'number', copyNumberLine(copy))], [line(setting, 'placeDate', placeAndDate(copy))]],
    ],
  }
}
