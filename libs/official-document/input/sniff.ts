/** What a file is by its first bytes. */
export type Sniffed = 'pdf' | 'zip' | 'ole2' | 'rtf' | 'image' | 'binary' | 'text'

const SIGNATURES: readonly (readonly [Sniffed, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole2', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
]

export function sniff(bytes: Uint8Array): Sniffed {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))
  if (found) return found[0]
  if (ascii(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  return looksLikeText(bytes.subarray(0, 64 * 1024)) ? 'text' : 'binary'
}

export const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** No control bytes; UTF-16 may hold zeros in every second place. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true
  let controls = 0
  for (const byte of bytes) if (byte === 0 || (byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte))) controls++
  return controls <= bytes.length / 500
}

/** With its mark, or with most ASCII letters beside zeros. */
export function isUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const sample = bytes.subarray(0, 2000)
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (sample.length < 4 || even + odd < sample.length / 6) return null
  if (even === 0) return 'utf-16le'
  return odd === 0 ? 'utf-16be' : null
}
