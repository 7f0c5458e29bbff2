import { textWidth } from '../pdf/font.ts'
import type { Style } from '../styles.ts'

/** Room for rounding and kerning, so that a line measured to fit does fit. */
const slack = 1.02

/**
 * The least width, in points, on which a text takes no more lines than on `room`: centred titles break into lines of
 * about equal length.
 */
export function balancedWidth(style: Style, text: string, room: number): number {
  const { widths, space } = measured(style, text)
  const lines = lineCount(widths, space, room)
  let [low, high] = [Math.max(...widths), room]
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (lineCount(widths, space, middle) > lines) low = middle
    else high = middle
  }
  return Math.min(room, high * slack)
}

/** How many lines a text takes on `room`. */
export function linesOn(style: Style, text: string, room: number): number {
  const { widths, space } = measured(style, text)
  return lineCount(widths, space, room)
}

function measured({ size, bold, italic }: Style, text: string) {
  const widthOf = (piece: string) => textWidth(piece, size[2], { bold, italic })
  return { widths: text.split(' ').map(widthOf), space: widthOf(' ') }
}

function lineCount(widths: readonly number[], space: number, room: number): number {
  let [lines, used] = [1, 0]
  for (const width of widths) {
    if (used > 0 && used + space + width > room) [lines, used] = [lines + 1, width]
    else used += (used > 0 ? space : 0) + width
  }
  return lines
}
