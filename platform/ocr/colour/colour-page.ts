import { startsWith, type Picture } from '../picture.ts'
import { isTiff } from '../tiff-pages.ts'
import { jpegColours } from './jpeg.ts'
import { pdfOfPieces } from './pdf.ts'
import { pngColours } from './png.ts'
import { tiffColours } from './tiff.ts'

/** Rows of a picture as a stream of PDF: all of them, or one strip of a TIFF. */
export type Piece = { readonly dict: string; readonly data: readonly Uint8Array[]; readonly height: number }

/** A picture in colours as its pieces from the top; `turn`: degrees clockwise before it is looked at. */
export type Colours = {
  readonly width: number
  readonly height: number
  readonly turn: 0 | 90 | 180 | 270
  readonly pieces: readonly Piece[]
}

/**
 * A picture in colours put into a PDF of one page, for the one reader that decodes pictures, in its thread; nothing is decoded here. null for
 * one in grey or of a make that PDF cannot hold: the engine takes that as it is.
 */
export function colourPage({ bytes }: Picture, dpi: number): Uint8Array | null {
  const colours = coloursOf(bytes)
  return colours && pdfOfPieces(colours, dpi)
}

function coloursOf(bytes: Uint8Array): Colours | null {
  try {
    if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return pngColours(bytes)
    if (isTiff(bytes)) return tiffColours(bytes)
    return startsWith(bytes, [0xff, 0xd8]) ? jpegColours(bytes) : null
  } catch (error) {
    if (error instanceof RangeError) return null // a length that leads out of the file: the engine says what it is worth
    throw error
  }
}
