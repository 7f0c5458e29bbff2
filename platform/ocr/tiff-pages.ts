import { startsWith, type Picture } from './picture.ts'

const LITTLE = [0x49, 0x49, 0x2a, 0x00]
const BIG = [0x4d, 0x4d, 0x00, 0x2a]
const WIDTH = 256
const HEIGHT = 257
const DIRECTORY_AT = 4

export const isTiff = (bytes: Uint8Array): boolean => startsWith(bytes, LITTLE) || startsWith(bytes, BIG)

/**
 * The pages of a TIFF (6.0): each is the whole file with the offset in its header set to the directory of that page, because the
 * engine reads the first page only. Bytes are copied when a page is asked for. null where the chain of directories is broken.
 */
export function tiffPages(bytes: Uint8Array, mostPages: number): (() => Picture)[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = bytes[0] === 0x49
  const pages: (() => Picture)[] = []
  const seen = new Set<number>()
  for (let at = view.getUint32(DIRECTORY_AT, little); at !== 0 && pages.length <= mostPages;) {
    const directory = seen.has(at) ? null : directoryAt(view, at, little)
    if (!directory) return null
    seen.add(at)
    pages.push(() => ({ bytes: beginningAt(bytes, directory.at, little), width: directory.width, height: directory.height }))
    at = directory.next
  }
  return pages.length ? pages : null
}

type Directory = { at: number; width: number; height: number; next: number }

function directoryAt(view: DataView, at: number, little: boolean): Directory | null {
  if (at + 2 > view.byteLength) return null
  const entries = view.getUint16(at, little)
  const end = at + 2 + entries * 12
  if (end + 4 > view.byteLength) return null
  const size = { [WIDTH]: 0, [HEIGHT]: 0 }
  for (let entry = at + 2; entry < end; entry += 12) {
    const tag = view.getUint16(entry, little)
    const isShort = view.getUint16(entry + 2, little) === 3
    if (tag === WIDTH || tag === HEIGHT)
      size[tag] = isShort ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little)
  }
  return size[WIDTH] && size[HEIGHT] ? { at, width: size[WIDTH], height: size[HEIGHT], next: view.getUint32(end, little) } : null
}

function beginningAt(bytes: Uint8Array, directory: number, little: boolean): Uint8Array {
  const copy = new Uint8Array(bytes)
  new DataView(copy.buffer).setUint32(DIRECTORY_AT, directory, little)
  return copy
}
