import type { OfficialDocument } from './model.ts'
import { writePdf } from './pdf/pdf.ts'
import { readPdf } from './pdf/read-pdf.ts'
import type { PdfLine, PdfPage } from './pdf/read-pdf.ts'

/** Test support: pages of a document as lines of text and rules, with their places. */
export interface Measured {
  pages: readonly PdfPage[]
  first: PdfPage
  /** The first line on any page that begins with the text. */
  at(text: string): PdfLine
  /** The rule at most 12 pt below a line, in its middle; throws when there is none. */
  ruleBelow(line: PdfLine): { left: number; right: number; y: number }
}

export async function measured(document: OfficialDocument): Promise<Measured> {
  const pages = await readPdf(writePdf(document))
  const [first] = pages
  if (!first) throw new Error('No page')
  return {
    pages,
    first,
    at: text =>
      required(
        pages.flatMap(page => page.lines).find(line => line.text.startsWith(text)),
        text,
      ),
    ruleBelow: line =>
      required(
        first.rules.find(rule => isBelow(rule, line)),
        `rule below ${line.text}`,
      ),
  }
}

export const middle = (span: { left: number; right: number }): number => (span.left + span.right) / 2

const isBelow = (rule: { left: number; right: number; y: number }, line: PdfLine) =>
  rule.y > line.y && rule.y < line.y + 12 && Math.abs(middle(rule) - middle(line)) < 3

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`Not found: ${what}`)
  return value
}

/** Pages in words, one line of text a line: left, baseline, size, face. For golden files. */
export const layoutText = (pages: readonly PdfPage[]): string =>
  pages
    .map(({ width, height, lines, rules }, i) => {
      const texts = lines.map(({ left, y, size, font, text }) => ({ y, out: [left, y, size, font.replace('Tinos-', ''), text] }))
      const drawn = rules.map(rule => ({ y: rule.y, out: [rule.left, rule.y, rule.right - rule.left, 'rule', ''] }))
      const rows = [...texts, ...drawn].toSorted((a, b) => a.y - b.y)
      const words = rows.map(({ out }) =>
        out
          .map(one => (typeof one === 'number' ? one.toFixed(0) : one))
          .join('\t')
          .trimEnd(),
      )
      return [`page ${i + 1}: ${width.toFixed(0)} x ${height.toFixed(0)}`, ...words].join('\n')
    })
    .join('\n\n')
    .concat('\n')
