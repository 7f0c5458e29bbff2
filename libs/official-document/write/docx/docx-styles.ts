import { AlignmentType, LineRuleType, UnderlineType } from 'docx'
import type { IParagraphStyleOptions, IStylesOptions } from 'docx'
import type { Align } from '../blocks.ts'
import { font, page } from '../format.ts'
import type { Style, StyleId, Styles } from '../styles.ts'
import { points } from '../units.ts'

/** Twentieths of a point, the length of Word files. */
export const twips = (pt: number): number => Math.round(pt * 20)

/** Style id inside the file. */
export const styleName = (id: StyleId | (string & {})): string => `Vb${id.charAt(0).toUpperCase()}${id.slice(1)}`

export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<Align, unknown>

/** Every part as a named style which officers see and change in Word. */
export const wordStyles = (styles: Styles): IStylesOptions => ({
  default: {
    document: {
      run: { font: font.docx, size: styles.body.size[2] * 2, language: { value: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
  },
  paragraphStyles: Object.entries(styles).map(([id, own]) => wordStyle(id, own)),
})

function wordStyle(id: string, own: Style): IParagraphStyleOptions {
  return {
    id: styleName(id),
    name: own.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      font: font.docx,
      size: own.size[2] * 2,
      bold: own.bold,
      italics: own.italic,
      ...(own.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
    },
    paragraph: {
      alignment: alignments[own.align],
      keepNext: own.keepNext,
      outlineLevel: own.outline === undefined ? undefined : own.outline - 1,
      indent: own.firstLine === undefined ? undefined : { firstLine: twips(points(own.firstLine)) },
      spacing: {
        before: twips(own.before ?? 0),
        after: twips(own.after ?? 0),
        ...linesOf(own),
      },
    },
  }
}

const linesOf = ({ lineExact, lineSpacing = 1 }: Style) =>
  lineExact === undefined
    ? { line: Math.round(lineSpacing * 240), lineRule: LineRuleType.AUTO }
    : { line: twips(lineExact), lineRule: LineRuleType.EXACT }

/** Page size and margins in twips, with the page number in the middle of the top margin. */
export function wordPage({ pageNumber }: Styles) {
  const numberHeight = pageNumber.size[2] * 1.15
  return {
    size: { width: twips(points(page.width)), height: twips(points(page.height)) },
    margin: {
      top: twips(points(page.top[2])),
      bottom: twips(points(page.bottom[2])),
      left: twips(points(page.left[2])),
      right: twips(points(page.right[2])),
      header: twips((points(page.top[2]) - numberHeight) / 2),
      footer: twips(points(page.foot)),
    },
  }
}
