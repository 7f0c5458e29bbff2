import { SignatureFault } from '../fault.ts'
import { streamData } from './filters.ts'
import type { PdfStream, PdfValue } from './object.ts'
import { PdfParser } from './parser.ts'

/** The objects in an object stream by their numbers (ISO 32000-1, 7.5.7); of a number given twice, the first. */
export function readObjectStream(stream: PdfStream, get: (value: PdfValue | undefined) => PdfValue): Map<number, PdfValue> {
  const count = get(stream.dict.entries.get('N'))
  const first = get(stream.dict.entries.get('First'))
  if (typeof count !== 'number' || typeof first !== 'number') throw new SignatureFault('pdf/broken')
  const data = streamData(stream)
  const head = new PdfParser(data)
  const objects = new Map<number, PdfValue>()
  for (let i = 0; i < count; i += 1) {
    const number = head.integer()
    const offset = head.integer()
    if (number === null || offset === null) throw head.broken()
    if (!objects.has(number)) objects.set(number, new PdfParser(data, first + offset).value())
  }
  return objects
}
