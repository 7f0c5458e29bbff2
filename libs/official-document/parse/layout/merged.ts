import { isCapitals } from '../header/letters.ts'
import { AUTHORITY, BULLET, RECIPIENTS_HEAD } from '../header/marks.ts'
import { isPosition, nameIn } from '../header/person.ts'
import type { Row } from './rows.ts'

/** Recipients and signature that an export wrote on the same lines with one blank between: "- Như trên; KT. CHỦ TỊCH". Left column first; null where nothing is merged. */
export function mergedColumns(text: string, rows: readonly Row[]): Row[][] | null {
  const left: Row[] = []
  const right: Row[] = []
  let signed = false
  for (const row of rows) {
    const line = text.slice(row.start, row.end)
    const item = BULLET.test(line) || RECIPIENTS_HEAD.test(line)
    const at = item ? signatureAt(line, signed) : 0
    if (at > 0) {
      left.push({ ...row, end: row.start + line.slice(0, at).trimEnd().length })
      right.push({ ...row, start: row.start + at })
      signed = true
    } else if (signed && !item && belongsToSignature(line)) right.push(row)
    else left.push(row)
  }
  return signed ? [left, right] : null
}

/** Where the signature begins on a line of recipients; 0 where it holds none. A name may only follow its post. */
function signatureAt(line: string, signed: boolean): number {
  for (const { index } of line.matchAll(/(?<=[;.:,)\p{L}\d]\s+)\p{Lu}/gu)) {
    const rest = line.slice(index)
    if (isCapitals(rest) && (isPosition(rest) || (AUTHORITY.test(rest) && / \p{Lu}{2}/u.test(rest)))) return index
    if (signed && /[;.]\s*$/u.test(line.slice(0, index)) && rest.split(' ').length <= 5 && nameIn(rest)) return index
  }
  return 0
}

const belongsToSignature = (line: string): boolean => nameIn(line) !== null || (isCapitals(line) && isPosition(line))
