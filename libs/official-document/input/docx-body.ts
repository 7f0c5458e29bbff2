import type { Numbering } from './numbering.ts'
import { attribute, piecesOf, type XmlPiece } from './xml.ts'

/** What is inside these is not said by the document: deleted text, the older copy of a drawing. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText'])

/** Lines of the body of word/document.xml. A cell of several paragraphs is followed by a blank line: it is a block of its own. */
export function bodyText(xml: string, numbering: Numbering): string {
  const reader = new BodyReader(numbering)
  for (const piece of piecesOf(xml)) reader.take(piece)
  return reader.lines.join('\n').replace(/\n{3,}/gu, '\n\n').trim() // prettier-ignore
}

interface OpenParagraph {
  text: string
  list: string | null
  depth: number
}

class BodyReader {
  readonly lines: string[] = []
  private readonly paragraphs: OpenParagraph[] = []
  /** Paragraphs in each open cell. */
  private readonly cells: number[] = []
  private inText = false
  private skipping = 0
  private readonly numbering: Numbering

  constructor(numbering: Numbering) {
    this.numbering = numbering
  }

  take(piece: XmlPiece): void {
    if ('text' in piece) {
      if (this.inText && !this.skipping) this.write(piece.text)
    } else if ('close' in piece) this.close(piece.close)
    else this.open(piece.open, piece.attributes, piece.empty)
  }

  private open(tag: string, attributes: string, empty: boolean): void {
    if (SKIPPED.has(tag) && !empty) this.skipping++
    if (this.skipping) return
    if (tag === 'w:p') {
      this.paragraphs.push({ text: '', list: null, depth: 0 })
      if (empty) this.endParagraph()
    } else if (tag === 'w:t') this.inText = !empty
    else if (tag === 'w:tc') this.cells.push(0)
    else if (tag === 'w:tab') this.write(insideTabStops(attributes) ? '' : '\t')
    else if (tag === 'w:br' || tag === 'w:cr') this.write('\n')
    else if (tag === 'w:noBreakHyphen') this.write('-')
    else this.setList(tag, attribute(attributes, 'w:val'))
  }

  private close(tag: string): void {
    if (SKIPPED.has(tag)) this.skipping = Math.max(0, this.skipping - 1)
    else if (this.skipping) return
    else if (tag === 'w:t') this.inText = false
    else if (tag === 'w:p') this.endParagraph()
    else if (tag === 'w:tc') this.endCell()
    else if (tag === 'w:tbl') this.lines.push('')
  }

  private write(text: string): void {
    const open = this.paragraphs.at(-1)
    if (open) open.text += text
  }

  private setList(tag: string, value: string | null): void {
    const open = this.paragraphs.at(-1)
    if (!open) return
    if (tag === 'w:numId') open.list = value
    else if (tag === 'w:ilvl') open.depth = Number(value)
  }

  private endParagraph(): void {
    const { text, list, depth } = this.paragraphs.pop() ?? { text: '', list: null, depth: 0 }
    const label = list && list !== '0' && /\S/u.test(text) ? this.numbering.next(list, depth) : ''
    this.lines.push(label ? `${label} ${text.trimStart()}` : text)
    if (this.cells.length && /\S/u.test(text)) this.cells[this.cells.length - 1] = (this.cells.at(-1) ?? 0) + 1
  }

  private endCell(): void {
    if ((this.cells.pop() ?? 0) > 1) this.lines.push('')
  }
}

/** `w:tab` inside `w:tabs` sets a stop; only the bare tag is a tab in the text. */
const insideTabStops = (attributes: string): boolean => /w:val=|w:pos=/u.test(attributes)
