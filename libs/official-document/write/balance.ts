import { textWidth } from './font.ts'
import { style } from './styles.ts'
import type { StyleId } from './styles.ts'

/** Room for rounding and kerning, so that a line measured to fit does fit. */
const slack = 1.02

/**
 * The least width, in points, on which a text takes no more lines than on `room`: centred titles break into lines of
 * about equal length.
 */
export function balancedWidth(id: StyleId, text: string, room: number): number {
  const { size, bold, italic } = style(id)
  const widths = text.split(' ').map(word => textWidth(word, size[2], { bold, italic }))
  const space = textWidth(' ', size[2], { bold, italic })
  const lines = lineCount(widths, space, room)
  let [low, high] = [Math.max(...widths), room]
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (lineCount(widths, space, middle) > lines) low = middle
    else high = middle
  }
  return Math.min(room, high * slack)
}

function lineCount(widths: readonly number[], space: number, room: number): number {
  let [lines, used] = [1, 0]
  for (const width of widths) {
    if (used > 0 && used + space + width > room) [lines, used] = [lines + 1, width]
    else used += (used > 0 ? space : 0) + width
  }
  return lines
}
