import { isFamilyName } from '../header/person.ts'
import type { Row } from './rows.ts'
import { isCutInTwo } from '../../gazetteer/cut-in-two.ts'

/** "PHÓ CHỦ TỊCH / Trần / Chí Hùng": a family name alone on its line, below a post. */
const POST_ROW = /^(?:PHÓ |TRƯỞNG |CHÁNH |THỨ |CHỦ |GIÁM |BỘ |TỔNG |Q\. )?[^\p{Ll}]+$/u
const LONE_NAME = /^\p{Lu}\p{Ll}+$/u
/** "CHỦ TỊCH / Lê Hải / Hòa". */
const BEGUN_NAME = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u
const REST_OF_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}$/u

/** Rows that a narrow cell cut inside a word group, put together again. */
export function unwrapped(text: string, rows: readonly Row[]): Row[] {
  const done: Row[] = []
  for (const row of rows) {
    const before = done.at(-1)
    if (before && !row.blankBefore && isCut(text, before, row, done.at(-2))) done[done.length - 1] = { ...before, end: row.end }
    else done.push(row)
  }
  return done
}

/** Longer rows are no pieces of a narrow cell. */
const LONGEST = 120

function isCut(text: string, before: Row, row: Row, above: Row | undefined): boolean {
  if (before.end - before.start > LONGEST || row.end - row.start > LONGEST) return false
  const [head, tail] = [text.slice(before.start, before.end).replace(/\s+/gu, ' '), text.slice(row.start, row.end)]
  if (isCutInTwo(head, tail)) return true
  const post = above ? text.slice(above.start, Math.min(above.end, above.start + LONGEST)) : ''
  const name = (LONE_NAME.test(head) && REST_OF_NAME.test(tail)) || (BEGUN_NAME.test(head) && isFamilyName(head) && LONE_NAME.test(tail)) // prettier-ignore
  return name && POST_ROW.test(post) && !/[:|]/u.test(post)
}
