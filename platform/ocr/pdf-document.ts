import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { contentOf, type PdfContent } from './pdf-page.ts'

export type OpenedPdf =
  | { readonly pages: number; page(number: number): Promise<PdfContent> }
  | { readonly refused: 'encrypted' | 'corrupt' }

/** Opens a PDF for taking its pages apart; every picture is decoded when its page is asked for and let go after. */
export async function readPdfPages(bytes: Uint8Array, mostPixels: number): Promise<OpenedPdf> {
  try {
    const document = await getDocumentProxy(bytes, {
      isEvalSupported: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      maxImageSize: mostPixels * 4,
      stopAtErrors: false,
      verbosity: 0,
    })
    const { OPS } = await getResolvedPDFJS()
    return {
      pages: document.numPages,
      async page(number) {
        const page = await document.getPage(number)
        try {
          return await contentOf(page, OPS, mostPixels)
        } finally {
          page.cleanup()
        }
      },
    }
  } catch (error) {
    return { refused: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'corrupt' }
  }
}
