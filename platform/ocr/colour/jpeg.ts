import type { Colours } from './colour-page.ts'
import { Tags, turnOf } from './tags.ts'

const APP1 = 0xe1
const START_OF_SCAN = 0xda
/** Markers between SOF0 and SOF15 that begin no frame (ITU-T T.81, table B.1). */
const NO_FRAME = new Set([0xc4, 0xc8, 0xcc])

/** A JPEG is a stream of PDF as it stands. */
export function jpegColours(bytes: Uint8Array): Colours | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let tags: Tags | null = null
  for (let at = 2; at + 9 < bytes.length;) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff || marker === START_OF_SCAN) return null
    const length = view.getUint16(at + 2)
    if (marker === APP1 && Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1') === 'Exif')
      tags = Tags.first(bytes.subarray(at + 10, at + 2 + length))
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.has(marker)) {
      const [depth, height, width, components] = [view.getUint8(at + 4), view.getUint16(at + 5), view.getUint16(at + 7), view.getUint8(at + 9)] // prettier-ignore
      const turn = turnOf(tags)
      if (components !== 3 || depth !== 8 || turn === null) return null
      const dict = `/Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode`
      return { width, height, turn, pieces: [{ dict, data: [bytes], height }] }
    }
    at += marker === 0xff ? 1 : 2 + length
  }
  return null
}
