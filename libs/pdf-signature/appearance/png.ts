import { inflateSync } from 'node:zlib'
import { SignatureFault } from '../fault.ts'
import { unfilterRows } from '../pdf/filters.ts'

/** A picture as colours and, when it has any transparency, how opaque each pixel is; 8 bits each. */
export type Picture = {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
  readonly alpha: Uint8Array | null
}

const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const mostPixels = 25_000_000
/** Samples a pixel by colour type (PNG, 11.2.2). */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

type Header = { width: number; height: number; depth: number; type: number; samples: number }

/** Reads a PNG. Throws `image/not-png`, `image/too-large`, `image/unsupported` (interlaced), `image/broken`. */
export function readPng(bytes: Uint8Array): Picture {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (!buffer.subarray(0, 8).equals(mark)) throw new SignatureFault('image/not-png')
  const chunks = readChunks(buffer)
  const header = readHeader(chunks.get('IHDR'))
  const width = Math.ceil((header.width * header.depth * header.samples) / 8)
  const packed = inflate(chunks.get('IDAT'), (width + 1) * header.height)
  const rows = unfilterRows(packed, width, Math.max(1, (header.depth * header.samples) >> 3))
  if (rows.length < width * header.height) throw new SignatureFault('image/broken')
  return colours(header, unpack(rows, header), chunks)
}

function readChunks(buffer: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at + 12 <= buffer.length;) {
    const length = buffer.readUInt32BE(at)
    const kind = buffer.toString('latin1', at + 4, at + 8)
    const data = buffer.subarray(at + 8, at + 8 + length)
    if (data.length < length) throw new SignatureFault('image/broken')
    const before = chunks.get(kind)
    chunks.set(kind, before && kind === 'IDAT' ? Buffer.concat([before, data]) : data)
    at += 12 + length
  }
  return chunks
}

function readHeader(chunk: Buffer | undefined): Header {
  if (!chunk || chunk.length < 13) throw new SignatureFault('image/broken')
  const [width, height] = [chunk.readUInt32BE(0), chunk.readUInt32BE(4)]
  const [depth = 0, type = 0, , , interlaced = 0] = chunk.subarray(8)
  const samples = channels[type]
  if (!samples || ![1, 2, 4, 8, 16].includes(depth) || width === 0 || height === 0) throw new SignatureFault('image/broken')
  if (width * height > mostPixels) throw new SignatureFault('image/too-large', { limit: mostPixels })
  if (interlaced !== 0) throw new SignatureFault('image/unsupported')
  return { width, height, depth, type, samples }
}

function inflate(data: Buffer | undefined, length: number): Uint8Array {
  try {
    return inflateSync(data ?? Buffer.alloc(0), { maxOutputLength: length + 1024 })
  } catch (cause) {
    throw new SignatureFault('image/broken', {}, { cause })
  }
}

/** Rows to one byte a sample; of 16 bits the upper 8, indices of a palette as they are, others spread to 0–255. */
function unpack(rows: Uint8Array, { width, height, depth, type, samples }: Header): Uint8Array {
  const each = width * samples
  if (depth === 8) return rows
  const out = new Uint8Array(each * height)
  const bytes = Math.ceil((each * depth) / 8)
  const scale = type === 3 ? 1 : 255 / (2 ** depth - 1)
  for (let row = 0; row < height; row += 1) {
    for (let i = 0; i < each; i += 1) {
      const bit = i * depth
      const byte = rows[row * bytes + (bit >> 3)] ?? 0
      out[row * each + i] = depth === 16 ? byte : ((byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1)) * scale
    }
  }
  return out
}

function colours(header: Header, samples: Uint8Array, chunks: ReadonlyMap<string, Buffer>): Picture {
  const { width, height, type } = header
  const count = width * height
  const rgb = new Uint8Array(count * 3)
  const alpha = new Uint8Array(count).fill(255)
  if (type === 3) fromPalette(samples, { rgb, alpha }, chunks)
  else fromChannels(samples, { rgb, alpha }, header.samples)
  return { width, height, rgb, alpha: alpha.every(value => value === 255) ? null : alpha }
}

type Planes = { readonly rgb: Uint8Array; readonly alpha: Uint8Array }

function fromPalette(samples: Uint8Array, { rgb, alpha }: Planes, chunks: ReadonlyMap<string, Buffer>): void {
  const [palette, clear] = [chunks.get('PLTE'), chunks.get('tRNS')]
  for (let i = 0; i < alpha.length; i += 1) {
    const index = samples[i] ?? 0
    for (let channel = 0; channel < 3; channel += 1) rgb[i * 3 + channel] = palette?.[index * 3 + channel] ?? 0
    alpha[i] = clear?.[index] ?? 255
  }
}

/** Grey or colours, with the last channel opaque or not when there are two or four. */
function fromChannels(samples: Uint8Array, { rgb, alpha }: Planes, step: number): void {
  const [green, blue] = step < 3 ? [0, 0] : [1, 2]
  for (let i = 0; i < alpha.length; i += 1) {
    const at = i * step
    rgb[i * 3] = samples[at] ?? 0
    rgb[i * 3 + 1] = samples[at + green] ?? 0
    rgb[i * 3 + 2] = samples[at + blue] ?? 0
    if (step % 2 === 0) alpha[i] = samples[at + step - 1] ?? 255
  }
}
