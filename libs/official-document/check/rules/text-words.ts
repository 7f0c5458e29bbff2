import type { CheckContext } from '../context.ts'
import { finding, placeOf, reworded } from '../context.ts'
import type { CheckFinding } from '../finding.ts'
import type { Para } from '../parts/parts.ts'

/** Types whose text ends without the mark: their forms say so, or have a closing of their own. */
const WITHOUT_END = new Set([
  'Hợp đồng',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
  'Giấy ủy quyền',
  'Giấy mời',
  'Giấy giới thiệu',
  'Biên bản',
  'Giấy nghỉ phép',
  'Phiếu gửi',
  'Phiếu chuyển',
  'Phiếu báo',
  'Thư công',
  'Quy chế',
  'Quy định',
])

/** Addressees, bases, and the mark at the end of the text (II.6, II.9; Phụ lục III). */
export function textWords({ parts }: CheckContext): CheckFinding[] {
  const { addressLead, addresses, bases, type, system, kind } = parts
  const found: CheckFinding[] = []
  if (addressLead && !/:/u.test(addressLead.words))
    found.push(
      reworded(
        'address/colon',
        'addressLead',
        addressLead,
        addressLead.words.replace(/^(Kính (?:gửi|trình|mời))\s*/u, '$1: ').trim(),
      ),
    )
  found.push(...listMarks('address/marks', 'addressItem', addresses))
  if (system === 'state') found.push(...listMarks('basis/marks', 'legalBasis', bases))
  if (system === 'state' && kind === 'document' && !WITHOUT_END.has(type ?? '')) found.push(...endMark(parts.body))
  return found
}

/** Each line ends with a semicolon, the last with a full stop. */
export function listMarks(
  rule: 'address/marks' | 'basis/marks' | 'recipients/marks',
  part: string,
  lines: readonly Para[],
): CheckFinding[] {
  return lines.flatMap((line, i) => {
    const isLast = i === lines.length - 1
    const wanted = isLast ? /\.$/u : /;$/u
    if (wanted.test(line.words) || (rule === 'basis/marks' && isLast && /[;,.]$/u.test(line.words))) return []
    const bare = line.words.replace(/[\s.;,]+$/u, '')
    return [reworded(rule, part, line, `${bare}${isLast ? '.' : ';'}`)]
  })
}

function endMark(body: readonly Para[]): CheckFinding[] {
  const last = body.findLast(para => /\p{L}/u.test(para.words))
  if (!last || body.some(para => /\.\/\.?$/u.test(para.words))) return []
  const bare = last.words.replace(/[\s.;,/]+$/u, '')
  return [
    finding('content/end', {
      part: 'body',
      place: placeOf(last),
      found: last.words.slice(-20),
      expected: './.',
      mend: { kind: 'text', paragraph: last.source.index, start: 0, end: last.source.text.length, text: `${bare}./.` },
    }),
  ]
}
