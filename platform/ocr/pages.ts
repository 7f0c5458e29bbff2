import { problem, type Problem } from '../../kernel/problem.ts'
import { colourPage } from './colour/colour-page.ts'
import type { ScanLimits } from './limits.ts'
import { openPdf, TooSlow, type PdfThread } from './pdf-thread.ts'
import { pictureOf, startsWith, type Picture } from './picture.ts'
import type { ScanText, UnreadReason } from './scan-text.ts'
import type { Word } from './upright.ts'
import { isTiff, tiffPages } from './tiff-pages.ts'

/** `redInk`: what lay in red on the page, alone, with frames and without. */
type PictureToRead = {
  readonly holds: 'picture'
  readonly picture: Picture
  readonly dpi: number
  readonly stamps?: readonly Word[]
  readonly redInk: readonly Picture[]
}

export type PageContent =
  | { readonly holds: 'text'; readonly text: string }
  | PictureToRead
  | { readonly holds: 'nothing' }
  | { readonly holds: 'unreadable'; readonly reason: UnreadReason }

/** A scan as its pages, one at a time. */
export type Pages = {
  readonly kind: ScanText['kind']
  readonly count: number
  /** From 1. Never rejects. */
  page(number: number): Promise<PageContent>
  close(): Promise<void>
}

/** Tells by its content what a file is and opens it. Refuses `scan/unsupported`, `scan/corrupt`, `scan/encrypted`, `scan/too-large`. */
export async function openPages(bytes: Uint8Array, limits: ScanLimits): Promise<Pages | Problem> {
  const picture = pictureOf(bytes)
  if (picture) return opened(picture.kind, [() => picture], limits)
  if (isTiff(bytes)) {
    const pages = tiffPages(bytes, limits.pages)
    return pages ? opened('tiff', pages, limits) : problem('scan/corrupt')
  }
  return isPdf(bytes) ? openPdfPages(bytes, limits) : problem('scan/unsupported')
}

const isPdf = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < Math.min(1024, bytes.length - 5); at++)
    if (startsWith(bytes.subarray(at), [0x25, 0x50, 0x44, 0x46, 0x2d])) return true
  return false
}

function opened(kind: ScanText['kind'], pages: readonly (() => Picture)[], limits: ScanLimits): Pages | Problem {
  if (pages.length > limits.pages) return problem('scan/too-large', { pages: pages.length, mostPages: limits.pages })
  let thread: PdfThread | null = null
  return {
    kind,
    count: pages.length,
    async page(number) {
      const content = pictureContent(pages[number - 1]?.(), limits)
      return content.holds === 'picture' ? withoutItsSeals(content, limits, opened => (thread = opened)) : content
    },
    close: async () => thread?.close(),
  }
}

/** A picture in colours is looked at for seals; one without any, or that cannot be taken apart, is read as it came. */
async function withoutItsSeals(
  content: PictureToRead,
  { pixels, pageMs }: ScanLimits,
  began: (thread: PdfThread) => void,
): Promise<PageContent> {
  const page = colourPage(content.picture, content.dpi)
  const thread = page && (await openPdf(page, pixels, pageMs))
  if (!thread || 'refused' in thread) return content
  began(thread)
  try {
    const seen = await thread.page(1, pageMs)
    if (seen.holds !== 'picture') return content
    const { picture } = seen
    return { ...content, redInk: picture.redInk, ...(picture.seals > 0 ? { picture, dpi: picture.dpi } : {}) }
  } catch {
    return content // the engine decodes it by itself, or says that it cannot
  } finally {
    await thread.close()
  }
}

/** An A4 sheet is 8.27 inches wide: what a scanner does not say is taken from that. */
const A4_INCHES = 8.27

type Unreadable = Extract<PageContent, { holds: 'unreadable' }>

function pictureContent(picture: Picture | undefined, { pixels }: ScanLimits): PictureToRead | Unreadable {
  if (!picture || picture.width === 0 || picture.height === 0) return { holds: 'unreadable', reason: 'broken' }
  if (picture.width * picture.height > pixels) return { holds: 'unreadable', reason: 'too-large' }
  const dpi = Math.round(Math.min(picture.width, picture.height) / A4_INCHES)
  return { holds: 'picture', picture, dpi: Math.min(600, Math.max(100, dpi)), redInk: [] }
}

async function openPdfPages(bytes: Uint8Array, limits: ScanLimits): Promise<Pages | Problem> {
  const first = await openPdf(bytes, limits.pixels, limits.pageMs)
  if ('refused' in first) return problem(`scan/${first.refused}`)
  if (first.pages > limits.pages) {
    await first.close()
    return problem('scan/too-large', { pages: first.pages, mostPages: limits.pages })
  }
  let thread = first
  return {
    kind: 'pdf',
    count: first.pages,
    close: () => thread.close(),
    async page(number) {
      try {
        const content = await thread.page(number, limits.pageMs)
        if (content.holds !== 'picture') return content
        const { picture } = content
        return { holds: 'picture', picture, dpi: picture.dpi, stamps: picture.stamps, redInk: picture.redInk }
      } catch (error) {
        await thread.close()
        const again = await openPdf(bytes, limits.pixels, limits.pageMs)
        if (!('refused' in again)) thread = again
        return { holds: 'unreadable', reason: error instanceof TooSlow ? 'too-slow' : 'broken' }
      }
    },
  }
}
