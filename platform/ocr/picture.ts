/** One page as the engine takes it: PNG, JPEG, TIFF or PGM, with its size in pixels. */
export type Picture = {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** What a picture file is and how large, by its header alone; null for anything else. */
export function pictureOf(bytes: Uint8Array): (Picture & { kind: 'png' | 'jpeg' }) | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) && bytes.length > 24)
    return { kind: 'png', bytes, width: view.getUint32(16), height: view.getUint32(20) }
  const frame = startsWith(bytes, [0xff, 0xd8, 0xff]) ? jpegFrame(view) : null
  return frame && { kind: 'jpeg', bytes, ...frame }
}

export const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte)

/** Size in the first frame header (SOF0–SOF15, not DHT, JPG, DAC) of ITU-T T.81. */
function jpegFrame(view: DataView): { width: number; height: number } | null {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}
