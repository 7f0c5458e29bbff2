import { SignatureFault } from '../fault.ts'
import type { PdfFile } from './file.ts'
import { as } from './object.ts'
import type { PdfDict, PdfReference, PdfValue } from './object.ts'

export type PdfPage = {
  readonly ref: PdfReference
  readonly dict: PdfDict
  /** The visible part in the page's own coordinates: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number]
  /** Clockwise, as it is shown: 0, 90, 180 or 270. */
  readonly rotation: number
}

const inherited = ['MediaBox', 'CropBox', 'Rotate'] as const
const deepest = 60

/** The page of that number (from 1). Throws `pdf/no-such-page`. */
export function pageAt(file: PdfFile, number: number): PdfPage {
  let left = number
  for (const page of pages(file)) {
    left -= 1
    if (left === 0) return page
  }
  throw new SignatureFault('pdf/no-such-page', { page: number })
}

/** The pages in order, with what they inherit. */
export function* pages(file: PdfFile): Generator<PdfPage> {
  yield* below(file, file.root.entries.get('Pages'), { seen: new Set(), depth: 0, above: new Map() })
}

type Place = { readonly seen: Set<number>; readonly depth: number; readonly above: ReadonlyMap<string, PdfValue> }

function* below(file: PdfFile, value: PdfValue | undefined, place: Place): Generator<PdfPage> {
  const ref = as('ref', value)
  const dict = file.dict(ref)
  if (!ref || !dict || place.seen.has(ref.number) || place.depth > deepest) return
  place.seen.add(ref.number)
  const above = new Map(place.above)
  for (const key of inherited) {
    const own = dict.entries.get(key)
    if (own !== undefined) above.set(key, own)
  }
  if (!dict.entries.has('Kids')) yield pageOf(file, ref, dict, above)
  else
    for (const kid of file.items(dict.entries.get('Kids'))) yield* below(file, kid, { ...place, depth: place.depth + 1, above })
}

function pageOf(file: PdfFile, ref: PdfReference, dict: PdfDict, above: ReadonlyMap<string, PdfValue>): PdfPage {
  const media = readBox(file, above.get('MediaBox')) ?? [0, 0, 612, 792]
  const crop = readBox(file, above.get('CropBox'))
  const turned = file.get(above.get('Rotate'))
  const rotation = typeof turned === 'number' ? (((Math.round(turned / 90) * 90) % 360) + 360) % 360 : 0
  return { ref, dict, box: crop ? within(crop, media) : media, rotation }
}

type Box = readonly [number, number, number, number]

/** A rectangle with its corners in order; null when it is none. */
export function readBox(file: PdfFile, value: PdfValue | undefined): Box | null {
  const [a, b, c, d] = file.items(value).map(item => file.get(item))
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number') return null
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}

function within([l, b, r, t]: Box, [outerL, outerB, outerR, outerT]: Box): Box {
  return [Math.max(l, outerL), Math.max(b, outerB), Math.min(r, outerR), Math.min(t, outerT)]
}
