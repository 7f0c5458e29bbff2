import type { Line } from '../layout/flow.ts'
import { isCapitals } from '../header/letters.ts'
import { typeOfLine } from './names.ts'

const REGULATION = /^(?:Quy chế|Quy định|Đề án|Phương án|Chương trình|Kế hoạch|Hướng dẫn|Dự án)$/u

/** The lines of a regulation issued with the document ("QUY CHẾ …" behind the signature). Lists and tables of a "Phụ lục" are not text. */
export function attachedText(tail: readonly Line[]): Line[] {
  const from = tail.findIndex(l => isCapitals(l.text) && REGULATION.test(typeOfLine(l.text)?.name ?? ''))
  return from < 0 ? [] : tail.slice(from)
}
