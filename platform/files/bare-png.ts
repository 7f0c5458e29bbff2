import type { BareImage } from './bare-image.ts'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Chunks of the picture, its colours, its animation (PNG, third edition); text, time and Exif go. */
const KEPT = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
  'acTL',
  'fcTL',
  'fdAT',
])

/** A PNG without metadata, ended at its end mark. Null: not whole. */
export function barePng(content: Buffer): BareImage | null {
  if (!content.subarray(0, 8).equals(SIGNATURE) || content.length < 33) return null
  const kept: Buffer[] = [SIGNATURE]
  for (let at = 8; at + 12 <= content.length;) {
    const end = at + 12 + content.readUInt32BE(at)
    const name = content.toString('latin1', at + 4, at + 8)
    if (end > content.length) return null
    if (KEPT.has(name)) kept.push(content.subarray(at, end))
    if (name === 'IEND')
      return { content: Buffer.concat(kept), width: content.readUInt32BE(16), height: content.readUInt32BE(20) }
    at = end
  }
  return null
}
