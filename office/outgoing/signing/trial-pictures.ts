import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'

type Point = readonly [x: number, y: number]
type Stroke = readonly Point[]
type Colour = readonly [red: number, green: number, blue: number]

const BLUE: Colour = [28, 63, 170]
const RED: Colour = [196, 30, 30]

/** A signature nobody writes: a curve of its own for each name, blue on a clear ground (NĐ 30/2020/NĐ-CP, Phụ lục I, II.7.d). PNG. */
export function signaturePicture(name: string): Uint8Array {
  const bytes = createHash('sha256').update(name).digest()
  const of = (at: number, low: number, high: number): number => low + ((bytes[at] ?? 0) / 255) * (high - low)
  const [loops, swing, phase, lean] = [of(0, 3.5, 6.5), of(1, 0.24, 0.36), of(2, 0, 6.28), of(3, 0.03, 0.07)]
  const curve: Point[] = Array.from({ length: 160 }, (_, i) => {
    const t = i / 159
    const angle = t * loops * 2 * Math.PI + phase
    const height = swing * (1 - 0.75 * t)
    return [0.12 + 0.66 * t + lean * Math.cos(angle), 0.46 + height * Math.sin(angle)]
  })
  const under: Stroke = [
    [0.16, 0.9],
    [of(4, 0.5, 0.6), 0.84],
    [0.9, of(5, 0.7, 0.78)],
  ]
  return draw({ width: 360, height: 180, thick: 2.2 }, BLUE, [scaled(curve, 360, 180), scaled(under, 360, 180)])
}

/** A seal that is none: rings and the words “dùng thử”, red on a clear ground, without the emblem of a real one. PNG. */
export function sealPicture(): Uint8Array {
  const size = 300
  const ring = (radius: number): Stroke =>
    Array.from({ length: 97 }, (_, i) => {
      const angle = (i / 96) * 2 * Math.PI
      return [size / 2 + radius * Math.cos(angle), size / 2 + radius * Math.sin(angle)]
    })
  const words = [...written('DÙNG', { x: 82, y: 116, unit: 7 }), ...written('THỬ', { x: 104, y: 186, unit: 7 })]
  return draw({ width: size, height: size, thick: 3 }, RED, [ring(144), ring(132), ring(104), ...words])
}

/** Letters as strokes in a box of 4 by 6, the marks above it. */
const LETTERS: Readonly<Record<string, readonly Stroke[]>> = {
  D: [
    [
      [0, 0],
      [0, 6],
      [2, 6],
      [4, 4.5],
      [4, 1.5],
      [2, 0],
      [0, 0],
    ],
  ],
  Ù: [
    [
      [0, 0],
      [0, 4.5],
      [1, 6],
      [3, 6],
      [4, 4.5],
      [4, 0],
    ],
    [
      [1.2, -2.2],
      [2.6, -1],
    ],
  ],
  N: [
    [
      [0, 6],
      [0, 0],
      [4, 6],
      [4, 0],
    ],
  ],
  G: [
    [
      [4, 1],
      [3, 0],
      [1, 0],
      [0, 1.5],
      [0, 4.5],
      [1, 6],
      [3, 6],
      [4, 5],
      [4, 3.4],
      [2.4, 3.4],
    ],
  ],
  T: [
    [
      [0, 0],
      [4, 0],
    ],
    [
      [2, 0],
      [2, 6],
    ],
  ],
  H: [
    [
      [0, 0],
      [0, 6],
    ],
    [
      [4, 0],
      [4, 6],
    ],
    [
      [0, 3],
      [4, 3],
    ],
  ],
  Ử: [
    [
      [0, 0],
      [0, 4.5],
      [1, 6],
      [3, 6],
      [4, 4.5],
      [4, 0],
    ],
    [
      [4, 0.6],
      [5, 0.3],
      [5.2, -0.8],
    ],
    [
      [1.4, -2],
      [2.2, -2.6],
      [2.8, -2],
      [2, -1.2],
      [2, -0.8],
    ],
  ],
}

function written(word: string, { x, y, unit }: { x: number; y: number; unit: number }): Stroke[] {
  return [...word].flatMap((letter, at) =>
    (LETTERS[letter] ?? []).map(stroke => stroke.map(([dx, dy]): Point => [x + (at * 5.2 + dx) * unit, y + dy * unit])),
  )
}

const scaled = (points: Stroke, width: number, height: number): Stroke => points.map(([x, y]) => [x * width, y * height])

type Ground = { readonly width: number; readonly height: number; readonly thick: number }

/** Strokes of one thickness with soft edges, on a clear ground. */
function draw({ width, height, thick }: Ground, colour: Colour, strokes: readonly Stroke[]): Uint8Array {
  const alpha = new Uint8Array(width * height)
  for (const stroke of strokes)
    for (const [i, to] of stroke.entries()) {
      const from = stroke[i - 1] ?? to
      const [left, right] = [Math.min(from[0], to[0]) - thick - 1, Math.max(from[0], to[0]) + thick + 1]
      const [top, bottom] = [Math.min(from[1], to[1]) - thick - 1, Math.max(from[1], to[1]) + thick + 1]
      for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y += 1)
        for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x += 1) {
          const cover = Math.min(1, Math.max(0, thick + 0.5 - distance([x + 0.5, y + 0.5], from, to)))
          const at = y * width + x
          alpha[at] = Math.max(alpha[at] ?? 0, Math.round(cover * 255))
        }
    }
  return png({ width, height }, colour, alpha)
}

/** From a point to a line between two others. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

function png({ width, height }: { width: number; height: number }, colour: Colour, alpha: Uint8Array): Uint8Array {
  const rows = Buffer.alloc(height * (1 + width * 4))
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows.set([...colour, alpha[y * width + x] ?? 0], y * (1 + width * 4) + 1 + x * 4)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6], 8)
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([mark, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

function chunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}
