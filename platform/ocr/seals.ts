/** A seal of a body is 36 mm wide, the box of an incoming stamp 35 mm high; the frame of a mark (MẬT, HỎA TỐC) is never so high. */
const LEAST_INCHES = 0.75
/** Ink within so many points of the picture hangs together. */
const CELL = 4
/** Red ink makes a point so much darker. */
const INK = 24

type Page = { readonly width: number; readonly height: number; readonly dpi: number }
type Box = { left: number; top: number; right: number; bottom: number }

/**
 * Takes seals and other large red stamps off a page, in place: letters they lie across can be read. Smaller red words stay: they are marks
 * of urgency and of secrecy. `bare` is the same page without any red ink.
 */
export function withoutSeals(page: Uint8Array, bare: Uint8Array, { width, height, dpi }: Page): void {
  const least = (LEAST_INCHES * dpi) / CELL
  const size = { width: Math.ceil(width / CELL), height: Math.ceil(height / CELL) }
  const ink = new Uint8Array(size.width * size.height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      if ((bare[i] ?? 0) - (page[i] ?? 0) > INK) ink[Math.floor(y / CELL) * size.width + Math.floor(x / CELL)] = 1
    }
  for (const { left, top, right, bottom } of patchesOf(ink, size)) {
    if (right - left < least || bottom - top < least) continue
    const [from, to] = [left * CELL, Math.min(width, (right + 1) * CELL)]
    for (let y = top * CELL; y < Math.min(height, (bottom + 1) * CELL); y++)
      page.set(bare.subarray(y * width + from, y * width + to), y * width + from)
  }
}

/** The boxes around cells of ink that touch, corners too. Empties `ink`. */
function patchesOf(ink: Uint8Array, { width, height }: { width: number; height: number }): Box[] {
  const boxes: Box[] = []
  for (let start = ink.indexOf(1); start >= 0; start = ink.indexOf(1, start + 1)) {
    const box: Box = { left: width, top: height, right: 0, bottom: 0 }
    const open = [start]
    ink[start] = 0
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      const [x, y] = [cell % width, Math.floor(cell / width)]
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
    boxes.push(box)
  }
  return boxes
}
