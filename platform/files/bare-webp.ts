import type { BareImage } from './bare-image.ts'

const KEPT = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
/** Flags of the extended header that say there is Exif (8) and XMP (4). */
const METADATA_FLAGS = 0x0c

/** A WebP without metadata (RIFF container of the WebP specification). Null: not whole. */
export function bareWebp(content: Buffer): BareImage | null {
  if (content.toString('latin1', 0, 4) !== 'RIFF' || content.toString('latin1', 8, 12) !== 'WEBP') return null
  const kept: Buffer[] = []
  let size: { width: number; height: number } | null = null
  for (let at = 12; at + 8 <= content.length;) {
    const length = content.readUInt32LE(at + 4)
    const name = content.toString('latin1', at, at + 4)
    if (at + 8 + length > content.length) return null
    const end = at + 8 + length + (length % 2)
    const chunk = Buffer.from(content.subarray(at, Math.min(end, content.length)))
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~METADATA_FLAGS
    size ??= sizeIn(name, chunk.subarray(8))
    if (KEPT.has(name)) kept.push(chunk)
    at = end
  }
  if (!size) return null
  const body = Buffer.concat(kept)
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(body.length + 4, 4)
  return { content: Buffer.concat([head, body]), ...size }
}

function sizeIn(name: string, data: Buffer): { width: number; height: number } | null {
  if (name === 'VP8X' && data.length >= 10) return { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 }
  if (name === 'VP8 ' && data.length >= 10) return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff }
  if (name !== 'VP8L' || data.length < 5) return null
  const bits = data.readUInt32LE(1)
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
}
