/** A seal of a body is 36 mm wide, the box of an incoming stamp 35 mm high; the frame of a mark (MẬT, HỎA TỐC) is never so high. */
const LEAST_INCHES = 0.75
/** Ink within so many points of the picture hangs together. */
const CELL = 4
/** Red ink makes a point so much darker. */
const INK = 24
/** Red ink is seldom half as dark as print: alone it is made so. */
const STRONGER = 2

type Page = { readonly width: number; readonly height: number; readonly dpi: number }
type Patch = { left: number; top: number; right: number; bottom: number; readonly cells: number[] }

/** So many cells of red ink are words; less are specks. */
const LEAST_CELLS = 40
/** Frames of marks and rings of seals are longer than any letter of a mark. */
const LONGEST_LETTER_INCHES = 0.55
/** Red ink alone darker than this is a stroke. */
const STROKE = 160

/**
 * What was found of red ink: how many seals were taken off, and the red ink alone, black on white, as it is and without frames and rings;
 * none where there is hardly any.
 */
export type RedInk = { readonly seals: number; readonly alone: readonly Uint8Array[] }

/**
 * Takes seals and other large red stamps off a page, in place: letters they lie across can be read. Smaller red words stay: they are marks
 * of urgency and of secrecy. A mark that touches a seal goes with it: it stands in the red ink that is given back. `bare` is the same page
 * without any red ink.
 */
export function withoutSeals(page: Uint8Array, bare: Uint8Array, { width, height, dpi }: Page): RedInk {
  const least = (LEAST_INCHES * dpi) / CELL
  const size = { width: Math.ceil(width / CELL), height: Math.ceil(height / CELL) }
  const ink = new Uint8Array(size.width * size.height)
  const alone = page.map((seen, i) => 255 - Math.min(255, STRONGER * Math.max(0, (bare[i] ?? 0) - seen)))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      if ((bare[i] ?? 0) - (page[i] ?? 0) > INK) ink[Math.floor(y / CELL) * size.width + Math.floor(x / CELL)] = 1
    }
  const isInked = ink.reduce((sum, cell) => sum + cell, 0) >= LEAST_CELLS
  let seals = 0
  for (const { left, top, right, bottom } of patchesOf(ink, size)) {
    if (right - left < least || bottom - top < least) continue
    seals++
    const [from, to] = [left * CELL, Math.min(width, (right + 1) * CELL)]
    for (let y = top * CELL; y < Math.min(height, (bottom + 1) * CELL); y++)
      page.set(bare.subarray(y * width + from, y * width + to), y * width + from)
  }
  return { seals, alone: isInked ? [alone, lettersOf(alone, { width, height, dpi })] : [] }
}

/** Red ink without its long strokes: a frame that touches a seal hangs together with it, the letters within do not. */
function lettersOf(alone: Uint8Array, { width, height, dpi }: Page): Uint8Array {
  const longest = LONGEST_LETTER_INCHES * dpi
  const letters = alone.map(shade => (shade > STROKE ? 255 : shade))
  const strokes = alone.map(shade => (shade > STROKE ? 0 : 1))
  for (const { left, top, right, bottom, cells } of patchesOf(strokes, { width, height }))
    if (right - left > longest || bottom - top > longest) for (const cell of cells) letters[cell] = 255
  return letters
}

/** Cells of ink that touch, corners too, with the boxes around them. Empties `ink`. */
function* patchesOf(ink: Uint8Array, { width, height }: { width: number; height: number }): Generator<Patch> {
  for (let start = ink.indexOf(1); start >= 0; start = ink.indexOf(1, start + 1)) {
    const box: Patch = { left: width, top: height, right: 0, bottom: 0, cells: [] }
    const open = [start]
    ink[start] = 0
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      const [x, y] = [cell % width, Math.floor(cell / width)]
      box.cells.push(cell)
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
      for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++)
        for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++)
          if (ink[v * width + u]) {
            ink[v * width + u] = 0
            open.push(v * width + u)
          }
    }
    yield box
  }
}
