import { constants, inflateSync } from 'node:zlib'
import { SignatureFault } from '../fault.ts'
import { as, isName } from './object.ts'
import type { PdfDict, PdfStream, PdfValue } from './object.ts'

/** No stream of structure (object or cross-reference streams) is larger; more is a bomb. */
const mostBytes = 200 * 1024 * 1024

/** The data of a stream that has no filter or FlateDecode, with PNG predictors. Throws `pdf/broken`. */
export function streamData(stream: PdfStream): Uint8Array {
  const filter = single(stream.dict.entries.get('Filter'))
  if (filter === undefined) return stream.raw
  if (!isName(filter, 'FlateDecode')) throw new SignatureFault('pdf/broken', { filter: as('name', filter)?.value ?? '' })
  const parameters = as('dict', single(stream.dict.entries.get('DecodeParms')))
  const data = inflate(stream.raw)
  return parameters ? unpredict(data, parameters) : data
}

const single = (value: PdfValue | undefined): PdfValue | undefined => {
  const list = as('array', value)
  return list ? (list.items.length === 1 ? list.items[0] : undefined) : value
}

function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: mostBytes, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (cause) {
    throw new SignatureFault('pdf/broken', {}, { cause })
  }
}

/** Undoes the PNG predictors (ISO 32000-1, 7.4.4.4; RFC 2083, 6). */
function unpredict(data: Uint8Array, parameters: PdfDict): Uint8Array {
  const number = (key: string, otherwise: number) => {
    const value = parameters.entries.get(key)
    return typeof value === 'number' ? value : otherwise
  }
  const predictor = number('Predictor', 1)
  if (predictor === 1) return data
  if (predictor < 10) throw new SignatureFault('pdf/broken', { predictor })
  const bits = number('Colors', 1) * number('BitsPerComponent', 8)
  const pixel = Math.max(1, Math.ceil(bits / 8))
  return unfilterRows(data, Math.ceil((bits * number('Columns', 1)) / 8), pixel)
}

/** Rows of PNG, each led by its filter type, to plain rows. `pixel` is the distance to the byte on the left. */
export function unfilterRows(data: Uint8Array, width: number, pixel: number): Uint8Array {
  const rows = Math.floor(data.length / (width + 1))
  const out = new Uint8Array(rows * width)
  for (let row = 0; row < rows; row += 1) {
    const from = row * (width + 1) + 1
    const to = row * width
    out.set(data.subarray(from, from + width), to)
    const type = data[from - 1] ?? 0
    if (type !== 0) unfilterRow(out, type, { to, width, pixel, above: row > 0 })
  }
  return out
}

type Row = { readonly to: number; readonly width: number; readonly pixel: number; readonly above: boolean }

function unfilterRow(out: Uint8Array, type: number, { to, width, pixel, above }: Row): void {
  for (let i = 0; i < width; i += 1) {
    const at = to + i
    const left = i >= pixel ? (out[at - pixel] ?? 0) : 0
    const up = above ? (out[at - width] ?? 0) : 0
    let guess = 0
    if (type === 1) guess = left
    else if (type === 2) guess = up
    else if (type === 3) guess = (left + up) >> 1
    else if (type === 4) guess = paeth(left, up, above && i >= pixel ? (out[at - width - pixel] ?? 0) : 0)
    out[at] = ((out[at] ?? 0) + guess) & 0xff
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const a = Math.abs(guess - left)
  const b = Math.abs(guess - up)
  const c = Math.abs(guess - corner)
  return a <= b && a <= c ? left : b <= c ? up : corner
}
