import { printedLines, runsOn, wrapWidth } from '../proofread/view/line-breaks.ts'
import type { WordFile, WordParagraph } from './word/word-file.ts'

const COLUMNS = / {3,}|\t+|\|/u

/**
 * Lines of a text as paragraphs without a look: wrapped ones joined, pieces set apart by three blanks, tabs or bars side by side as in a
 * letterhead.
 */
export function textFile(text: string): WordFile {
  const paragraphs: WordParagraph[] = []
  const add = (words: string, cell: WordParagraph['cell']) => paragraphs.push(plain(words, paragraphs.length, cell))
  const lines = printedLines(text.replaceAll(/\r\n|[\r\f]/gu, '\n'))
  const width = wrapWidth(lines)
  lines.forEach((line, row) => {
    const pieces = line.text.split(COLUMNS).flatMap(piece => (piece.trim() === '' ? [] : [piece.trim()]))
    const before = lines[row - 1]
    const last = paragraphs.at(-1)
    if (before && last && pieces.length === 1 && last.cell === null && runsOn(before, line, width))
      paragraphs[paragraphs.length - 1] = plain(`${last.text} ${line.text}`, last.index, null)
    else
      pieces.forEach((piece, column) =>
        add(piece, pieces.length > 1 ? { table: 0, row, column, columns: pieces.length, ruled: false } : null),
      )
  })
  return { paragraphs, sections: [] }
}

const plain = (text: string, index: number, cell: WordParagraph['cell']): WordParagraph => ({
  index, text, runs: [{ text, font: null, size: null, bold: false, italic: false, underline: false, colour: null }], align: 'left', firstLine: 0, before: 0, after: 0,
  line: { rule: 'auto', value: 1 }, borders: [], cell, section: 0,
}) // prettier-ignore
