import { upright, type TextLine, type Word } from './upright.ts'

/** A gap of so many letters parts columns; justified lines stay below it. */
const COLUMN_LETTERS = 3
/** Lines this far apart, in usual distances, belong to two paragraphs. */
const APART = 1.5

/** The lines of a page as text: blanks stand for the indent and for the distance of columns, a blank line for a wider gap. NFC. */
export function pageText(lines: readonly TextLine[]): string {
  const written = upright(lines)
    .map(line => ({ line, words: line.words.filter(isWriting) }))
    .filter(({ words }) => words.length > 0)
  const letter = median(written.flatMap(({ words }) => words.filter(w => w.text.length > 2).map(w => (w.bbox.x1 - w.bbox.x0) / w.text.length))) // prettier-ignore
  const left = Math.min(...written.map(({ words }) => words[0]?.bbox.x0 ?? 0))
  const pitch = median(written.slice(1).map(({ line }, i) => line.bbox.y0 - (written[i]?.line.bbox.y0 ?? 0)).filter(d => d > 0)) // prettier-ignore
  return written
    .map(({ line, words }, i) => {
      const above = written[i - 1]?.line
      const down = above ? line.bbox.y0 - above.bbox.y0 : pitch
      return (down > pitch * APART || down < 0 ? '\n' : '') + lineText(words, left, letter || 10)
    })
    .join('\n')
    .normalize('NFC')
}

/** Specks and strokes of a signature are taken for marks without letters; a dash opens an item. */
const isWriting = ({ text, confidence }: Word): boolean =>
  /[\p{L}\d]|^[-–—+•]$/u.test(text) || (confidence >= 50 && text.trim() !== '')

function lineText(words: readonly Word[], left: number, letter: number): string {
  let text = ''
  let right = left
  for (const { text: word, bbox } of words) {
    const column = Math.round((bbox.x0 - left) / letter)
    if (!text) text = ' '.repeat(Math.max(0, column))
    else if (bbox.x0 - right > letter * COLUMN_LETTERS) text = text.padEnd(Math.max(column, text.length + 4))
    else text += ' '
    text += word
    right = bbox.x1
  }
  return text
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
