import { SignatureFault } from '../fault.ts'
import { as, dict, dictOf, isName, reference } from './object.ts'
import type { PdfDict } from './object.ts'
import { readIndirect } from './indirect.ts'
import { PdfParser } from './parser.ts'
import type { XrefEntry, XrefSection } from './xref.ts'

/**
 * Finds the objects of a file whose cross-references cannot be read, by their heads; the last of a number counts. What is found so
 * is never enough to call a signature valid. Throws `pdf/broken` when not even a catalog is found.
 */
export function recoverSection(bytes: Uint8Array): XrefSection {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const entries = new Map<number, XrefEntry>()
  for (const found of text.matchAll(/(?<![0-9])(\d{1,8})[ \r\n\t]+(\d{1,5})[ \r\n\t]+obj(?![a-zA-Z])/gu)) {
    entries.set(Number(found[1]), { kind: 'at', offset: found.index, generation: Number(found[2]) })
  }
  const trailer = lastTrailer(bytes, text) ?? trailerOfCatalog(bytes, entries)
  if (!trailer) throw new SignatureFault('pdf/broken')
  return { at: 0, style: 'table', trailer, entries }
}

function lastTrailer(bytes: Uint8Array, text: string): PdfDict | null {
  for (let at = text.lastIndexOf('trailer'); at >= 0; at = at === 0 ? -1 : text.lastIndexOf('trailer', at - 1)) {
    const found = attempt(() => as('dict', new PdfParser(bytes, at + 7).value()))
    if (found?.entries.has('Root')) return found
  }
  return null
}

function trailerOfCatalog(bytes: Uint8Array, entries: ReadonlyMap<number, XrefEntry>): PdfDict | null {
  for (const [number, entry] of [...entries].toReversed()) {
    if (entry.kind !== 'at') continue
    const held = dictOf(attempt(() => readIndirect(bytes, entry.offset, () => null)?.value))
    if (isName(held?.entries.get('Type'), 'Catalog')) return dict({ Root: reference(number, entry.generation) })
    if (held && isName(held.entries.get('Type'), 'XRef') && held.entries.has('Root')) return held
  }
  return null
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof SignatureFault) return undefined
    throw error
  }
}
