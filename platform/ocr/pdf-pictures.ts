import type { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { followedBy, matrixOf, type Matrix } from '../../libs/official-document/input/matrix.ts'
import type { Placed } from './page-raster.ts'

export type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>
export type Ops = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS']

/** A picture as the reader of PDF decodes it: 1 one bit (0 black), 2 RGB, 3 RGBA; a mask has no kind and paints its zeros black. */
type Decoded = { width: number; height: number; kind?: number; data: Uint8Array | Uint8ClampedArray | string }

const RGB = 2
const RGBA = 3

/** The pictures that a page paints, where they lie, and how many could not be decoded. A seal stamped over it would only cover its letters. */
export async function picturesOf(page: PdfPage, ops: Ops): Promise<{ placed: Placed[]; lost: number; drawn: number }> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const stack: Matrix[] = []
  let now = matrixOf(page.getViewport({ scale: 1 }).transform)
  const placed: Placed[] = []
  let lost = 0
  for (const [i, fn] of fnArray.entries()) {
    if (fn === ops.beginAnnotation) break
    const args: unknown[] = argsArray[i] ?? []
    if (fn === ops.save || fn === ops.paintFormXObjectBegin) stack.push(now)
    if (fn === ops.restore || fn === ops.paintFormXObjectEnd) now = stack.pop() ?? now
    if (fn === ops.transform) now = followedBy(matrixOf(args as number[]), now)
    if (fn === ops.paintFormXObjectBegin && isList(args[0])) now = followedBy(matrixOf(args[0]), now)
    if (fn !== ops.paintImageXObject && fn !== ops.paintInlineImageXObject && fn !== ops.paintImageMaskXObject) continue
    const picture = placedOf(await decodedOf(page, args[0]), now)
    if (picture) placed.push(picture)
    else lost++
  }
  return { placed, lost, drawn: fnArray.length }
}

const isList = (value: unknown): value is ArrayLike<number> => Array.isArray(value) || ArrayBuffer.isView(value)

/** What an operator paints: itself, or the object of its name (names with g_ belong to the document). */
async function decodedOf(page: PdfPage, named: unknown): Promise<Decoded | null> {
  const name = typeof named === 'string' ? named : isDecoded(named) && typeof named.data === 'string' ? named.data : null
  if (name === null) return isDecoded(named) ? named : null
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs
  const found = await new Promise<unknown>(settle => objects.get(name, settle))
  return isDecoded(found) ? found : null
}

const isDecoded = (value: unknown): value is Decoded =>
  typeof value === 'object' && value !== null && 'width' in value && 'height' in value && 'data' in value && value.data !== null

/** Red by so much more than green and blue is the ink of a seal, whether on paper or on print. */
const RED = 30
/** How bright red ink on white paper is in the red channel. */
const INK = 200

type Brightness = (red: number, green: number, blue: number) => number

const asSeen: Brightness = (red, green, blue) => 0.299 * red + 0.587 * green + 0.114 * blue

/** As if there were no red ink: its red light comes back from paper and not from print, so that letters under it stay. */
const withoutRed: Brightness = (red, green, blue) =>
  red - Math.max(green, blue) < RED ? asSeen(red, green, blue) : Math.min(255, (red * 255) / INK)

function placedOf(picture: Decoded | null, at: Matrix): Placed | null {
  if (!picture || typeof picture.data === 'string' || !picture.width || !picture.height) return null
  const { width, height, kind, data } = picture
  const step = kind === RGB ? 3 : kind === RGBA ? 4 : 0
  const row = (width + 7) >> 3
  if (data.length < (step ? width * height * step : row * height)) return null
  const seen = (bright: Brightness) => (x: number, y: number) => {
    const i = (y * width + x) * step
    const opaque = step === 4 ? (data[i + 3] ?? 255) / 255 : 1
    const here = bright(data[i] ?? 255, data[i + 1] ?? 255, data[i + 2] ?? 255)
    return 255 - (255 - here) * opaque
  }
  if (step) return { width, height, at, gray: seen(asSeen), withoutRed: seen(withoutRed) }
  const gray = (x: number, y: number) => ((data[y * row + (x >> 3)] ?? 255) & (0x80 >> (x & 7)) ? 255 : 0)
  return { width, height, at, gray }
}
