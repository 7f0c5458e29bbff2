import { base64Stream } from '../base64-stream.ts'
import { GatewayProblem } from './problem.ts'

const BEFORE = /"data"\s*:\s*"/
const LONGEST_HEAD = 20_000

/**
 * The bytes inside `{"data":{"data":"<base64>"}}` while the answer is still arriving: the message may be larger than memory.
 * Throws `gateway/bad-answer` when no such text comes, `edxml/bad-base64` when it is broken.
 */
export async function* dataOf(answer: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const base64 = base64Stream('getEdoc')
  let head = ''
  let inside = false
  for await (const part of answer) {
    const text = Buffer.from(part).toString('latin1')
    const piece = inside ? text : after((head += text))
    if (piece === null) {
      if (head.length > LONGEST_HEAD) break
      continue
    }
    inside = true
    const end = piece.indexOf('"')
    // JSON may write the slash of base64 as \/, and line ends as \r\n.
    const bytes = base64.take((end === -1 ? piece : piece.slice(0, end)).replace(/\\[rn]?/g, ''))
    if (bytes.length > 0) yield bytes
    if (end !== -1) return base64.end()
  }
  throw new GatewayProblem('gateway/bad-answer', inside ? 'cut short' : head.slice(0, 120))
}

/** What stands after the begin of the inner text; null while it has not begun. */
function after(head: string): string | null {
  const begin = BEFORE.exec(head)
  return begin === null ? null : head.slice(begin.index + begin[0].length)
}
