import { getResolvedPDFJS, type getDocumentProxy } from 'unpdf'
import type { PdfItem } from './pdf-page.ts'
import { paintedText, type Painted } from './pdf-painted.ts'
import { withStamps } from './pdf-stamps.ts'
import { isHiddenText } from './hidden-text.ts'
import { isRotten } from './text-layer.ts'

export type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

/** What stands on a page of a PDF. */
export interface PdfWords {
  /** Its own text with that of stamps and fields set into its lines. */
  items: PdfItem[]
  /** Words of stamps that belong to no line. */
  apart: string[]
  /** What stamps and fields say, as they lie. */
  stamps: Painted[]
  /** The page is a scan whose letters were recognised badly: they are left out of `items`. */
  rotten: boolean
}

export async function pdfWords(page: PdfPage): Promise<PdfWords> {
  const content = await page.getTextContent()
  const own = content.items.filter((item): item is typeof item & PdfItem => 'str' in item)
  const rotten = isRotten(own.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)).join('')) && (await isScan(page))
  const items = rotten ? [] : own
  const stamps = await stampsOf(page)
  return { ...(stamps.length > 0 ? withStamps(items, stamps) : { items, apart: [] }), stamps, rotten }
}

async function isScan(page: PdfPage): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS()
  const { width, height } = page.getViewport({ scale: 1 })
  return isHiddenText(await page.getOperatorList(), OPS, width * height)
}

/** Annotations that show words of their own; a note or a link only speaks of those of the page. */
const SHOWN: ReadonlySet<unknown> = new Set(['Widget', 'FreeText', 'Stamp'])

interface Annotation {
  id: string
  subtype?: string
  hasAppearance?: boolean
  hidden?: boolean
  fieldType?: string | null
  fieldValue?: unknown
  rect: number[]
  defaultAppearanceData?: { fontSize?: number }
}

/** A box that is ticked or pressed shows a sign and no word. */
const showsWords = ({ subtype, fieldType, hidden }: Annotation): boolean =>
  SHOWN.has(subtype) && fieldType !== 'Btn' && hidden !== true

async function stampsOf(page: PdfPage): Promise<Painted[]> {
  const shown = ((await page.getAnnotations()) as Annotation[]).filter(showsWords)
  const filled = shown.filter(({ hasAppearance }) => !hasAppearance).flatMap(fieldText)
  const drawn = shown.filter(({ hasAppearance }) => hasAppearance)
  if (drawn.length === 0) return filled
  const { OPS } = await getResolvedPDFJS()
  return [...filled, ...paintedText(await page.getOperatorList(), OPS, new Set(drawn.map(({ id }) => id)))]
}

/** A field of a form that was filled and not drawn: its value stands in its rectangle. */
function fieldText({ fieldValue, rect, defaultAppearanceData }: Annotation): Painted[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect
  if (typeof fieldValue !== 'string' || !/\S/u.test(fieldValue)) return []
  const lines = fieldValue.trim().split(/\r\n?|\n/u)
  const room = (top - bottom) / lines.length
  const height = Math.min(defaultAppearanceData?.fontSize || 12, room)
  return [
    lines.map((str, i) => ({
      str,
      transform: [height, 0, 0, height, left + 2, top - room * i - (room + height) / 2 + height * 0.22],
      width: Math.min(right - left, str.length * height * 0.5),
      height,
    })),
  ]
}
