import type { Colours, Piece } from './colour-page.ts'
import { Tags, turnOf } from './tags.ts'

const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  stripAt: 273,
  samples: 277,
  rowsOfStrip: 278,
  stripBytes: 279,
  planes: 284,
  predictor: 317,
  colourMap: 320,
  jpegTables: 347,
} as const

const RGB = 2
const PALETTE = 3
const YCBCR = 6
const JPEG = 7
/** Each strip is a picture of its own in the PDF. */
const MOST_STRIPS = 20_000

/** Compressions of TIFF that PDF knows too, by the names of their filters. LZW of both is the same. */
const FILTERS: Record<number, string> = {
  1: '',
  5: '/LZWDecode',
  [JPEG]: '/DCTDecode',
  8: '/FlateDecode',
  32_773: '/RunLengthDecode',
  32_946: '/FlateDecode',
}

/** The first page of a TIFF in colours; its strips are streams of PDF as they stand. Tiles and parted planes are none of a scanner. */
export function tiffColours(bytes: Uint8Array): Colours | null {
  const tags = Tags.first(bytes)
  const turn = turnOf(tags)
  if (!tags || turn === null) return null
  const [width, height] = [tags.one(TAG.width) ?? 0, tags.one(TAG.height) ?? 0]
  const compression = tags.one(TAG.compression) ?? 1
  const photometric = tags.one(TAG.photometric) ?? 0
  const filter = FILTERS[compression]
  const space = spaceOf(tags, photometric)
  const places = tags.numbers(TAG.stripAt)
  if (filter === undefined || !space || (tags.one(TAG.planes) ?? 1) !== 1) return null
  if (photometric === YCBCR && compression !== JPEG) return null
  if (places.length === 0 || places.length > MOST_STRIPS || width === 0 || height === 0) return null
  const rows = Math.min(height, tags.one(TAG.rowsOfStrip) ?? height)
  const lengths = tags.numbers(TAG.stripBytes)
  const tables = new Uint8Array(tags.numbers(TAG.jpegTables))
  const bits = photometric === PALETTE ? (tags.one(TAG.bits) ?? 8) : 8
  const parms =
    compression === JPEG
      ? `/ColorTransform ${photometric === YCBCR ? 1 : 0}`
      : `/Predictor ${tags.one(TAG.predictor) ?? 1} /Colors ${photometric === PALETTE ? 1 : 3} /BitsPerComponent ${bits} /Columns ${width}`
  const pieces = places.flatMap((at, n): Piece[] => {
    const high = Math.min(rows, height - n * rows)
    const strip = bytes.subarray(at, at + (lengths[n] ?? 0))
    if (high <= 0) return []
    const dict = `/Width ${width} /Height ${high} /BitsPerComponent ${bits} /ColorSpace ${space} ${filter && `/Filter ${filter} /DecodeParms << ${parms} >>`}`
    return [{ dict, height: high, data: compression === JPEG ? withTables(strip, tables) : [strip] }]
  })
  return { width, height, turn, pieces }
}

function spaceOf(tags: Tags, photometric: number): string | null {
  if (photometric === PALETTE) return indexed(tags.numbers(TAG.colourMap))
  const isEightBits = tags.numbers(TAG.bits).every(bits => bits === 8)
  return (photometric === RGB || photometric === YCBCR) && tags.one(TAG.samples) === 3 && isEightBits ? '/DeviceRGB' : null
}

/** The map of TIFF: all reds, all greens, all blues, of sixteen bits each. */
function indexed(map: readonly number[]): string | null {
  const size = map.length / 3
  if (!Number.isInteger(size) || size === 0 || size > 256) return null
  const hex = Array.from({ length: size }, (_, n) =>
    [0, 1, 2].map(channel => ((map[channel * size + n] ?? 0) >> 8).toString(16).padStart(2, '0')).join(''),
  )
  return `[/Indexed /DeviceRGB ${size - 1} <${hex.join('')}>]`
}

/** Strips share their tables, which stand apart as a JPEG without a picture: they go behind the start of each strip. */
function withTables(strip: Uint8Array, tables: Uint8Array): Uint8Array[] {
  if (tables.length <= 4) return [strip]
  return [strip.subarray(0, 2), tables.subarray(2, -2), strip.subarray(2)]
}
