import { pageText } from '../../libs/official-document/input/pdf-page.ts'
import { pdfWords } from '../../libs/official-document/input/pdf-words.ts'
import { rasterOf } from './page-raster.ts'
import type { Picture } from './picture.ts'
import { picturesOf, type Ops, type PdfPage } from './pdf-pictures.ts'
import type { UnreadReason } from './scan-text.ts'

/** What a page of a PDF holds for reading. */
export type PdfContent =
  | { readonly holds: 'text'; readonly text: string }
  | { readonly holds: 'picture'; readonly picture: Picture & { dpi: number } }
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
  const { items } = await pdfWords(page)
  const letters = items.reduce((sum, { str }) => sum + str.replace(/\s/gu, '').length, 0)
  const text = { holds: 'text', text: letters ? pageText(items) : '' } as const
  if (letters >= LETTERS_OF_STAMP) return text
  const { placed, lost, drawn } = await picturesOf(page, ops)
  const area = placed.reduce((sum, { at: [a, b, c, d] }) => sum + Math.abs(a * d - b * c), 0)
  if (letters >= LETTERS_OF_TEXT && area < COVERED * size.width * size.height) return text
  if (placed.length) return { holds: 'picture', picture: rasterOf(placed, size, mostPixels) }
  if (lost) return { holds: 'unreadable', reason: 'broken' }
  if (letters) return text
  return drawn ? { holds: 'unreadable', reason: 'no-picture' } : { holds: 'nothing' }
}
