import { itemsOf } from './addressees.ts'
import type { Flow, Line } from '../layout/flow.ts'
import { isCapitals } from '../header/letters.ts'
import { AUTHORITY, BULLET, RECIPIENTS_HEAD } from '../header/marks.ts'
import { isPosition, nameIn } from '../header/person.ts'

export interface Recipients {
  items: Flow[]
  /** Lines of the tail that are not recipients. */
  rest: Line[]
}

/** Items under "Nơi nhận", without bullet and final mark. */
export function recipientsOf(tail: readonly Line[]): Recipients {
  const from = tail.findIndex(l => RECIPIENTS_HEAD.test(l.text))
  const head = tail[from]
  if (!head) return { items: [], rest: [...tail] }
  const lead = RECIPIENTS_HEAD.exec(head.text)?.[0].length ?? 0
  let to = from + 1
  while (to < tail.length && isItem(tail, to, from)) to++
  return { items: itemsOf(tail.slice(from, to), lead, true), rest: [...tail.slice(0, from), ...tail.slice(to)] }
}

function isItem(tail: readonly Line[], i: number, from: number): boolean {
  const line = tail[i]
  const before = tail[i - 1]
  if (!line || !before) return false
  if (BULLET.test(line.text)) return true
  const headHolds = (tail[from]?.text.length ?? 0) > 16
  if (AUTHORITY.test(line.text) || ((i > from + 1 || headHolds) && line.block !== before.block)) return false
  if (i > from + 1 && /^[-–+•*\s]*Lưu/u.test(before.text) && /[.;]$/u.test(before.text)) return false
  if (i > from + 1 && /\.$/u.test(before.text)) return false
  if (isCapitals(line.text) && (isPosition(line.text) || line.text.length > 12)) return false
  return !isSignature(tail, i)
}

/** A post and a name below: the signature, though no mark leads it. */
const isSignature = (tail: readonly Line[], i: number): boolean =>
  isPosition(tail[i]?.text ?? '') && tail.slice(i + 1, i + 4).some(l => nameIn(l.text) !== null)
