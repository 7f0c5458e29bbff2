import { Inflate } from 'fflate'
import { LIMITS } from './limits.ts'
import { fileProblem, type FileProblem } from './problem.ts'

export interface ZipEntry {
  name: string
  /** 0 stored, 8 deflated. */
  method: number
  encrypted: boolean
  packed: number
  declared: number
  offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

/** The directory of an archive, refused where it declares more than the limits. Opens nothing. */
export function entriesOf(bytes: Uint8Array): ZipEntry[] | FileProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end < 0) return fileProblem('file/corrupt')
  const count = view.getUint16(end + 10, true)
  if (count > LIMITS.zipEntries) return fileProblem('file/zip-bomb', { entries: count })
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return fileProblem('file/corrupt')
    entries.push(entryAt(view, bytes, at))
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  const total = entries.reduce((sum, e) => sum + e.declared, 0)
  return total > LIMITS.zipInflatedBytes ? fileProblem('file/zip-bomb', { declaredBytes: total }) : entries
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const length = view.getUint16(at + 28, true)
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: view.getUint32(at + 20, true),
    declared: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
}

/** The end record stands in the last 64 kB, before an optional comment. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return -1
}

/** One part as text, inflated step by step; stops at the limits whatever the archive declared. */
export function partText(bytes: Uint8Array, entry: ZipEntry): string | FileProblem {
  if (entry.encrypted) return fileProblem('file/encrypted')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== LOCAL) return fileProblem('file/corrupt')
  const from = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(from, from + entry.packed)
  if (packed.length < entry.packed) return fileProblem('file/corrupt')
  if (entry.method === 0) return new TextDecoder().decode(packed)
  return entry.method === 8 ? inflated(packed) : fileProblem('file/corrupt')
}

const STEP = 16 * 1024

function inflated(packed: Uint8Array): string | FileProblem {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  const stream = new Inflate((chunk, final) => {
    size += chunk.length
    if (size <= LIMITS.partBytes) text += decoder.decode(chunk, { stream: !final })
  })
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
      const read = Math.min(packed.length, at + STEP)
      if (size > LIMITS.partBytes || (size > LIMITS.ratioFromBytes && size / read > LIMITS.zipRatio))
        return fileProblem('file/zip-bomb')
    }
  } catch {
    return fileProblem('file/corrupt')
  }
  return text + decoder.decode()
}
