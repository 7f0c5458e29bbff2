import { inverse, type Matrix } from '../../libs/official-document/input/matrix.ts'
import type { Picture } from './picture.ts'
import { withoutSeals } from './seals.ts'

/** A decoded picture on a page: where its unit square lies, in points from the upper left corner; its brightness (0 black – 255 white). */
export type Placed = {
  readonly width: number
  readonly height: number
  readonly at: Matrix
  gray(x: number, y: number): number
  /** The same of a picture in colours, red ink left out. */
  withoutRed?(x: number, y: number): number
}

const POINTS_PER_INCH = 72
/** Finer pictures are averaged down to this: more does not read better. */
const FINEST = 300

/** A page drawn: a binary PGM without its seals, its resolution, and what was found of red ink. */
export type Raster = Picture & {
  readonly dpi: number
  /** How many seals were taken off. */
  readonly seals: number
  /** The red ink alone, black on white: seals and the marks that touch them, with and without frames. None where there is hardly any. */
  readonly redInk: readonly Picture[]
}

/** Draws the pictures of a page, in their order, on white paper. `size` in points. */
export function rasterOf(pictures: readonly Placed[], size: { width: number; height: number }, mostPixels: number): Raster {
  const finest = Math.max(...pictures.map(p => p.width / Math.hypot(p.at[0], p.at[1])))
  const fits = Math.sqrt(mostPixels / (size.width * size.height))
  const scale = Math.min(Math.max(finest, 1), FINEST / POINTS_PER_INCH, fits)
  const width = Math.max(1, Math.round(size.width * scale))
  const height = Math.max(1, Math.round(size.height * scale))
  const drawn = (way: 'gray' | 'withoutRed'): Uint8Array => {
    const paper = new Uint8Array(width * height).fill(255)
    for (const picture of pictures) draw(picture, picture[way] ?? picture.gray, { paper, width, height, scale })
    return paper
  }
  const paper = drawn('gray')
  const dpi = scale * POINTS_PER_INCH
  const red = pictures.some(picture => picture.withoutRed)
    ? withoutSeals(paper, drawn('withoutRed'), { width, height, dpi })
    : { seals: 0, alone: [] }
  const redInk = red.alone.map(alone => pgmOf(alone, { width, height }))
  return { ...pgmOf(paper, { width, height }), dpi: Math.round(dpi), seals: red.seals, redInk }
}

function pgmOf(gray: Uint8Array, { width, height }: Pick<Picture, 'width' | 'height'>): Picture {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const bytes = new Uint8Array(head.length + gray.length)
  bytes.set(head)
  bytes.set(gray, head.length)
  return { bytes, width, height }
}

type Canvas = { paper: Uint8Array; width: number; height: number; scale: number }

/** For each point of the paper that the picture covers, the mean of the points of the picture that fall on it. */
function draw(picture: Placed, gray: Placed['gray'], { paper, width, height, scale }: Canvas): void {
  const back = inverse(picture.at)
  if (!back) return
  const corners = [at(picture.at, 0, 0), at(picture.at, 1, 0), at(picture.at, 0, 1), at(picture.at, 1, 1)]
  const [xs, ys] = [corners.map(([x]) => x * scale), corners.map(([, y]) => y * scale)]
  const samples = Math.min(3, Math.max(1, Math.round(picture.width / Math.hypot(picture.at[0], picture.at[1]) / scale)))
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y < Math.min(height, Math.ceil(Math.max(...ys))); y++)
    for (let x = Math.max(0, Math.floor(Math.min(...xs))); x < Math.min(width, Math.ceil(Math.max(...xs))); x++) {
      const here = mean(picture, gray, { back, x, y, scale, samples })
      if (here !== null) paper[y * width + x] = here
    }
}

function mean(
  picture: Placed,
  gray: Placed['gray'],
  { back, x, y, scale, samples }: { back: Matrix; x: number; y: number; scale: number; samples: number },
): number | null {
  let sum = 0
  let count = 0
  for (let i = 0; i < samples; i++)
    for (let k = 0; k < samples; k++) {
      const [u, v] = at(back, (x + (i + 0.5) / samples) / scale, (y + (k + 0.5) / samples) / scale)
      if (u < 0 || u >= 1 || v <= 0 || v > 1) continue
      sum += gray(Math.floor(u * picture.width), Math.min(picture.height - 1, Math.floor((1 - v) * picture.height)))
      count++
    }
  return count ? Math.round(sum / count) : null
}

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [a * x + c * y + e, b * x + d * y + f]
