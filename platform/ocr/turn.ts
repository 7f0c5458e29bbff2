import { crc32 } from 'node:zlib'
import { startsWith, type Picture } from './picture.ts'

/** Turned clockwise by a quarter, two or three. */
export type Quarters = 1 | 2 | 3

/** Orientation as Exif 2.32 (tag 0x0112) counts it. */
const ORIENTATION: Record<Quarters, number> = { 1: 6, 2: 3, 3: 8 }

/**
 * The picture lying another way. PNG and JPEG are told so by an Exif block in front of what they hold; a PGM is turned point by point.
 * null for a TIFF.
 */
export function turned(picture: Picture, quarters: Quarters): Picture | null {
  const { bytes, width, height } = picture
  const size = quarters === 2 ? { width, height } : { width: height, height: width }
  if (startsWith(bytes, [0x50, 0x35])) return { ...size, bytes: turnedPgm(picture, quarters) }
  const block = exif(ORIENTATION[quarters])
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]))
    return { ...size, bytes: inserted(bytes, END_OF_IHDR, pngChunk('eXIf', block)) }
  if (startsWith(bytes, [0xff, 0xd8])) return { ...size, bytes: inserted(bytes, 2, jpegSegment(block)) }
  return null
}

const END_OF_IHDR = 33

/** A big-endian TIFF directory with the one entry. */
function exif(orientation: number): Buffer {
  return Buffer.from([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0])
}

function pngChunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

function jpegSegment(block: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), block])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

const inserted = (bytes: Uint8Array, at: number, part: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)])

function turnedPgm({ bytes, width, height }: Picture, quarters: Quarters): Uint8Array {
  const from = bytes.subarray(bytes.length - width * height)
  const [wide, high] = quarters === 2 ? [width, height] : [height, width]
  const head = new TextEncoder().encode(`P5\n${wide} ${high}\n255\n`)
  const to = new Uint8Array(head.length + wide * high)
  to.set(head)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [X, Y] = quarters === 1 ? [height - 1 - y, x] : quarters === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x]
      to[head.length + Y * wide + X] = from[y * width + x] ?? 255
    }
  return to
}
