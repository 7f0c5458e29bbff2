import type { BareImage } from './bare-image.ts'

const [MARK, SOI, EOI, SOS, APP0, APP1, APP2, APP14, APP15, COM] = [0xff, 0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe]

/** A JPEG without metadata (ITU-T T.81 for the markers, Exif 2.32 for APP1). Null: not whole. */
export function bareJpeg(content: Buffer): BareImage | null {
  if (content[0] !== MARK || content[1] !== SOI) return null
  const kept: Buffer[] = []
  let [at, turned] = [2, 1]
  let size: { width: number; height: number } | null = null
  while (at + 4 <= content.length) {
    const marker = markerAt(content, at)
    if (marker === null) return null
    at = marker.at
    if (marker.code === EOI) return size && finished(kept, { turned, ...size })
    const end = at + 2 + content.readUInt16BE(at + 2)
    if (end > content.length) return null
    const segment = content.subarray(at, end)
    if (marker.code === APP1 && segment.toString('latin1', 4, 8) === 'Exif')
      turned = orientationIn(segment.subarray(10)) ?? turned
    if (isFrame(marker.code)) size = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) }
    if (isKept(marker.code, segment)) kept.push(segment)
    at = end
    if (marker.code !== SOS) continue
    const scanned = scanEnd(content, at)
    kept.push(content.subarray(at, scanned))
    at = scanned
  }
  // The end mark itself may be the last two bytes.
  return size && content[at] === MARK && content[at + 1] === EOI ? finished(kept, { turned, ...size }) : null
}

/** A marker, fill bytes before it passed over. */
function markerAt(content: Buffer, from: number): { at: number; code: number } | null {
  if (content[from] !== MARK) return null
  let at = from
  while (content[at + 1] === MARK) at++
  const code = content[at + 1]
  return code === undefined || code === 0 ? null : { at, code }
}

const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code)

/** Of what an application wrote, only what colours need: JFIF, the ICC profile, Adobe's transform. */
function isKept(code: number, segment: Buffer): boolean {
  if (code === COM) return false
  if (code < APP0 || code > APP15) return true
  const name = segment.toString('latin1', 4, 16)
  return (code === APP0 && name.startsWith('JFIF\0')) || (code === APP2 && name.startsWith('ICC_PROFILE\0')) || code === APP14
}

/** Where the coded picture ends: at the next marker that is neither a stuffed zero nor a restart. */
function scanEnd(content: Buffer, from: number): number {
  for (let at = content.indexOf(MARK, from); at >= 0 && at + 1 < content.length; at = content.indexOf(MARK, at + 1)) {
    const next = content[at + 1] ?? 0
    if (next !== 0 && next !== MARK && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return content.length
}

/** Tag 0x0112 of the first directory: 1–8. */
function orientationIn(tiff: Buffer): number | null {
  if (tiff.length < 14) return null
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const count = Math.min(short(first), 200)
  for (let n = 0; n < count; n++) {
    const entry = first + 2 + n * 12
    if (short(entry) !== 0x0112) continue
    const value = short(entry + 8)
    return value >= 1 && value <= 8 ? value : null
  }
  return null
}

function finished(
  kept: readonly Buffer[],
  { turned, width, height }: { turned: number; width: number; height: number },
): BareImage {
  const head = kept[0]?.[1] === APP0 ? 1 : 0
  const parts = [
    Buffer.from([MARK, SOI]),
    ...kept.slice(0, head),
    ...(turned === 1 ? [] : [onlyTurned(turned)]),
    ...kept.slice(head),
    Buffer.from([MARK, EOI]),
  ]
  const onItsSide = turned >= 5
  return { content: Buffer.concat(parts), width: onItsSide ? height : width, height: onItsSide ? width : height }
}

/** An Exif segment that says nothing but how the picture is turned. */
function onlyTurned(value: number): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('II', 0, 'latin1')
  tiff.writeUInt16LE(42, 2)
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(1, 8)
  tiff.writeUInt16LE(0x0112, 10)
  tiff.writeUInt16LE(3, 12)
  tiff.writeUInt32LE(1, 14)
  tiff.writeUInt16LE(value, 18)
  const head = Buffer.from([MARK, APP1, 0, 0, ...Buffer.from('Exif\0\0', 'latin1')])
  head.writeUInt16BE(2 + 6 + tiff.length, 2)
  return Buffer.concat([head, tiff])
}
