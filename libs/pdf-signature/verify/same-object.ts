import type { PdfFile } from '../pdf/file.ts'
import { as } from '../pdf/object.ts'
import type { PdfValue } from '../pdf/object.ts'
import { serialise } from '../pdf/serialise.ts'

/** Whether two values read the same, streams by their data too. References are compared as such. */
export function sameValue(a: PdfValue, b: PdfValue): boolean {
  if (a === b) return true
  const [one, two] = [as('stream', a), as('stream', b)]
  if (one || two) {
    return one !== undefined && two !== undefined && serialise(one) === serialise(two) && Buffer.compare(one.raw, two.raw) === 0
  }
  return serialise(a) === serialise(b)
}

/** Whether an object is the same in both files. Where neither moved it, nothing is read. */
export function sameObject(before: PdfFile, after: PdfFile, number: number): boolean {
  const [a, b] = [before.entry(number), after.entry(number)]
  if (a?.kind === 'at' && b?.kind === 'at' && a.offset === b.offset && a.offset < before.bytes.length) return true
  if (a?.kind === 'in' && b?.kind === 'in' && a.stream === b.stream && a.index === b.index) {
    return sameObject(before, after, a.stream)
  }
  return sameValue(before.object(number), after.object(number))
}
