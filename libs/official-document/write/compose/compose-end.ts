import { linesOn } from './balance.ts'
import { clean } from '../clean.ts'
import type { Columns, Item, SignerRole } from './composition.ts'
import { columnsSpace, signatureBlock } from '../format.ts'
import type { OfficialDocument, Signature } from '../model.ts'
import { recipientLines } from '../phrases.ts'
import { balanced, line } from '../setting.ts'
import type { Setting } from '../setting.ts'
import { points } from '../units.ts'

const none: readonly Item[] = []

/**
 * Recipients on the left, signature on the right (cells 9b, 12 and 7 of the drawing). With several signers these stand side by side
 * and the recipients below (mẫu 1.9).
 */
export function composeEnd(document: OfficialDocument, setting: Setting, width: number): Columns[] {
  const { signature, coSignatures = [] } = document
  const widths = [width * signatureBlock.left, width * signatureBlock.right]
  const [left = 0, right = 0] = widths
  const list = recipientItems(document, setting, left)
  const chief = signatureItems(signature, 'signer', setting, right)
  const rows =
    coSignatures.length === 0
      ? beside(list, chief, { setting, left, right })
      : [...pairs(coSignatures, chief, setting, left), ...below(list)]
  return [{ kind: 'columns', widths, rows: [...rows, ...confirmation(document, setting, left)] }]
}

/** Recipients below the signers, a row each; “Nơi nhận:” stands in one row with its first lines, never alone at the foot of a page. */
const below = (list: readonly Item[]): (readonly Item[])[][] => {
  const [head, ...others] = list
  if (!head) return []
  const [first, rest] = [others.slice(0, withHead), others.slice(withHead)]
  return [[[lowered(head), ...first], none], ...rest.map(item => [[item], none])]
}

/** Lines that go with the head of the list. */
const withHead = 2

const lowered = (item: Item): Item => (item.kind === 'para' ? { ...item, before: columnsSpace.recipientsPt } : item)

/** Title, room for signature and seal, name. */
export function signatureItems(signature: Signature, role: SignerRole, setting: Setting, width: number): Item[] {
  const { authority, position, otherPosition = '', name } = signature
  const titles = (id: 'authority' | 'position', texts: readonly string[]) =>
    texts.filter(text => text.trim() !== '').map(text => balanced(setting, id, text, { width }))
  return [
    ...titles('authority', authority),
    ...titles('position', [position]),
    { kind: 'gap', height: points(signatureBlock.gap), width, signer: { role, name: clean(name), position: clean(position) } },
    ...titles('position', [otherPosition]),
    line(setting, 'signer', name),
  ]
}

/** “Nơi nhận:”, one line a recipient, drafter and number of copies. */
export function recipientItems(
  { recipients, drafter }: Pick<OfficialDocument, 'recipients' | 'drafter'>,
  setting: Setting,
  width: number,
): Item[] {
  const lines = recipientLines(recipients)
  const items: Item[] = lines.length === 0 ? [] : [line(setting, 'recipientsHead', 'Nơi nhận:')]
  items.push(...lines.map(text => line(setting, 'recipient', text)))
  const end = (width / signatureBlock.left) * signatureBlock.drafterEnd
  if (drafter) items.push(line(setting, 'recipient', drafter, { align: 'right', right: width - end }))
  return items
}

/**
 * As many recipients as are level with the signature in one row with it; each further one in a row of its own, so that a long list
 * may run on to the next page.
 */
export function beside(
  list: readonly Item[],
  signature: readonly Item[],
  { setting, left, right }: { setting: Setting; left: number; right: number },
): Item[][][] {
  const tall = heightOf(signature, setting, right)
  let [count, height] = [0, 0]
  while (count < list.length && height < tall) {
    height += heightOf(list.slice(count, count + 1), setting, left)
    count += 1
  }
  const rest = list.slice(count).map(item => [[item], []])
  return [[list.slice(0, count), [...signature]], ...rest]
}

/** Height of lines as set, near enough to tell which of two columns is the taller. */
function heightOf(items: readonly Item[], { styles }: Setting, width: number): number {
  const heights = items.map(item => {
    if (item.kind === 'gap') return item.height
    if (item.kind !== 'para') return 0
    const style = styles[item.style]
    return linesOn(style, item.runs.map(run => run.text).join(''), width) * style.size[2] * 1.149
  })
  return heights.reduce((sum, height) => sum + height, 0)
}

/** Signers two by two, the chief last and on the right. */
function pairs(others: readonly Signature[], chief: readonly Item[], setting: Setting, width: number): (readonly Item[])[][] {
  const cells = [...others.map(one => signatureItems(one, 'co-signer', setting, width)), chief]
  if (cells.length % 2 === 1) cells.splice(-1, 0, none)
  return cells.flatMap((cell, i) => (i % 2 === 0 ? [level([cell, cells[i + 1] ?? none], setting)] : []))
}

/** Names of those who sign side by side stand on one line: the one with fewer lines of titles has more room to sign. */
function level(row: readonly (readonly Item[])[], setting: Setting): (readonly Item[])[] {
  const heights = row.map(items => heightOf(items.slice(0, -1), setting, items.find(item => item.kind === 'gap')?.width ?? 0))
  const tallest = Math.max(...heights)
  return row.map((items, i) => {
    const more = tallest - (heights[i] ?? 0)
    return items.map(item => (item.kind === 'gap' ? { ...item, height: item.height + more } : item))
  })
}

/** Mẫu 1.10: where the leave is spent, the body there may confirm it. */
function confirmation({ form }: OfficialDocument, setting: Setting, width: number): (readonly Item[])[][] {
  if (form?.kind !== 'giay-nghi-phep' || !form.confirmation) return []
  const words = 'Xác nhận của cơ quan (tổ chức) hoặc chính quyền địa phương nơi nghỉ phép'
  const signer = { role: 'confirmer', name: '', position: '' } as const
  return [
    [
      [
        line(setting, 'confirmation', words),
        line(setting, 'confirmationNote', '(Chữ ký, dấu)'),
        { kind: 'gap', height: points(signatureBlock.gap), width, signer },
      ],
      none,
    ],
  ]
}
