import { pageText } from '../../libs/official-document/input/pdf-page.ts'
import { pdfWords } from '../../libs/official-document/input/pdf-words.ts'
import { followedBy, matrixOf } from '../../libs/official-document/input/matrix.ts'
import type { Painted } from '../../libs/official-document/input/pdf-painted.ts'
import { rasterOf, type Raster } from './page-raster.ts'
import { picturesOf, type Ops, type PdfPage } from './pdf-pictures.ts'
import type { Word } from './upright.ts'
import type { UnreadReason } from './scan-text.ts'

/** The picture of a page with what its stamps and fields say, where they lie on it. */
export type ScannedPage = Raster & { readonly stamps: readonly Word[] }

/** What a page of a PDF holds for reading. */
export type PdfContent =
  | { readonly holds: 'text'; readonly text: string }
  | { readonly holds: 'picture'; readonly picture: ScannedPage }
  | { readonly holds: 'nothing' }
  | { readonly holds: 'unreadable'; readonly reason: UnreadReason }

/** Fewer letters than this beside a picture of the whole page are a stamp of the scanner, not the text of the page. */
const LETTERS_OF_STAMP = 120
const LETTERS_OF_TEXT = 12
/** Share of the page that the pictures of a scan cover. */
const COVERED = 0.5

/** Looks at one page: text of its own, a picture to be recognised, or nothing. */
export async function contentOf(page: PdfPage, ops: Ops, mostPixels: number): Promise<PdfContent> {
  const size = page.getViewport({ scale: 1 })
  const { items, stamps } = await pdfWords(page)
  const letters = items.reduce((sum, { str }) => sum + str.replace(/\s/gu, '').length, 0)
  const text = { holds: 'text', text: letters ? pageText(items) : '' } as const
  if (letters >= LETTERS_OF_STAMP) return text
  const { placed, lost, drawn } = await picturesOf(page, ops)
  const area = placed.reduce((sum, { at: [a, b, c, d] }) => sum + Math.abs(a * d - b * c), 0)
  if (letters >= LETTERS_OF_TEXT && area < COVERED * size.width * size.height) return text
  if (placed.length) {
    const picture = rasterOf(placed, size, mostPixels)
    return { holds: 'picture', picture: { ...picture, stamps: wordsOf(page, stamps, picture.dpi / POINTS_PER_INCH) } }
  }
  if (lost) return { holds: 'unreadable', reason: 'broken' }
  if (letters) return text
  return drawn ? { holds: 'unreadable', reason: 'no-picture' } : { holds: 'nothing' }
}

const POINTS_PER_INCH = 72

/** Stamps as the words of a recognised page: in points of the picture from its upper left corner. */
function wordsOf(page: PdfPage, stamps: readonly Painted[], scale: number): Word[] {
  const view = matrixOf(page.getViewport({ scale }).transform)
  return stamps.flat().map(({ str, transform, width, height }) => {
    const [, , , , x, y] = followedBy(matrixOf(transform), view)
    return {
      text: str,
      confidence: 100,
      bbox: { x0: x, x1: x + width * scale, y0: y - height * scale * 0.75, y1: y + height * scale * 0.2 },
    }
  })
}
