import type { Colours } from './colour-page.ts'
import { FIRST_THREE } from './pdf.ts'
import { Tags, turnOf } from './tags.ts'

/** Colour types of PNG (ISO/IEC 15948, 11.2.2) that have colours. */
const RGB = 2
const PALETTE = 3
const RGBA = 6
const SAMPLES: Record<number, number> = { [RGB]: 3, [PALETTE]: 1, [RGBA]: 4 }

/** Rows of PNG are rows of PDF, their filters too. One that is interlaced is not: no scanner writes it. */
export function pngColours(bytes: Uint8Array): Colours | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height, depth, type] = [view.getUint32(16), view.getUint32(20), view.getUint8(24), view.getUint8(25)]
  const samples = SAMPLES[type]
  const isInterlaced = view.getUint8(28) !== 0
  const { data, palette, exif } = chunksOf(bytes, view)
  const turn = turnOf(exif && Tags.first(exif))
  if (!samples || isInterlaced || turn === null || data.length === 0) return null
  const space = type === RGB ? '/DeviceRGB' : type === RGBA ? OPAQUE : indexed(palette)
  const dict = `/Width ${width} /Height ${height} /BitsPerComponent ${depth} /ColorSpace ${space} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ${samples} /BitsPerComponent ${depth} /Columns ${width} >>`
  return { width, height, turn, pieces: [{ dict, data, height }] }
}

/** Red, green, blue, and a fourth that PDF has no place for: a sheet of paper is not transparent. */
const OPAQUE = `[/DeviceN [/Red /Green /Blue /Cover] /DeviceRGB ${FIRST_THREE}]`

function indexed(palette: Uint8Array): string {
  return `[/Indexed /DeviceRGB ${Math.max(0, Math.floor(palette.length / 3) - 1)} <${Buffer.from(palette).toString('hex')}>]`
}

function chunksOf(bytes: Uint8Array, view: DataView) {
  const data: Uint8Array[] = []
  let palette = new Uint8Array()
  let exif: Uint8Array | null = null
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (name === 'IDAT') data.push(body)
    if (name === 'PLTE') palette = new Uint8Array(body)
    if (name === 'eXIf') exif = body
    if (name === 'IEND') break
    at += 12 + length
  }
  return { data, palette, exif }
}
