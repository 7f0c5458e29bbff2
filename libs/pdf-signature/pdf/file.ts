import { SignatureFault } from '../fault.ts'
import { as, dictOf } from './object.ts'
import type { PdfDict, PdfReference, PdfValue } from './object.ts'
import { readIndirect } from './indirect.ts'
import { readObjectStream } from './object-stream.ts'
import { recoverSection } from './recover.ts'
import { readSections } from './xref.ts'
import type { XrefEntry, XrefSection } from './xref.ts'

const largestFile = 500 * 1024 * 1024
const longestChain = 50

/** A PDF as its newest cross-reference section shows it. Objects are read when asked for. */
export class PdfFile {
  readonly bytes: Uint8Array
  /** Newest first. */
  readonly sections: readonly XrefSection[]
  /** True when the cross-references were unreadable and objects were looked for instead. */
  readonly repaired: boolean
  readonly trailer: PdfDict
  /** Objects that were asked for and could not be read; they count as missing. */
  readonly unreadable = new Set<number>()
  private readonly entries = new Map<number, XrefEntry>()
  private readonly objects = new Map<number, PdfValue>()
  private readonly streams = new Map<number, ReadonlyMap<number, PdfValue>>()
  private readonly reading = new Set<number>()

  constructor(bytes: Uint8Array, sections: readonly XrefSection[], repaired: boolean) {
    const [newest] = sections
    if (!newest) throw new SignatureFault('pdf/broken')
    this.bytes = bytes
    this.sections = sections
    this.repaired = repaired
    this.trailer = newest.trailer
    for (const section of sections) {
      for (const [number, entry] of section.entries) if (!this.entries.has(number)) this.entries.set(number, entry)
    }
  }

  get encrypted(): boolean {
    return this.sections.some(section => section.trailer.entries.has('Encrypt'))
  }

  /** The numbers that the cross-references know, in use or free. */
  numbers(): Iterable<number> {
    return this.entries.keys()
  }

  entry(number: number): XrefEntry | undefined {
    return this.entries.get(number)
  }

  /** First number that no object of any section has. */
  get nextNumber(): number {
    const size = this.trailer.entries.get('Size')
    let next = typeof size === 'number' ? size : 1
    for (const number of this.entries.keys()) if (number >= next) next = number + 1
    return next
  }

  /** The object itself when a reference is given. What is missing is null, as the standard says. */
  get(value: PdfValue | undefined): PdfValue {
    let held: PdfValue = value ?? null
    for (let i = 0; i < longestChain; i += 1) {
      const ref = as('ref', held)
      if (!ref) return held
      held = this.object(ref.number)
    }
    throw new SignatureFault('pdf/broken')
  }

  dict(value: PdfValue | undefined): PdfDict | undefined {
    return dictOf(this.get(value))
  }

  /** The items of an array, or none. */
  items(value: PdfValue | undefined): readonly PdfValue[] {
    return as('array', this.get(value))?.items ?? []
  }

  get rootReference(): PdfReference {
    const ref = as('ref', this.trailer.entries.get('Root'))
    if (!ref) throw new SignatureFault('pdf/broken')
    return ref
  }

  get root(): PdfDict {
    const root = this.dict(this.rootReference)
    if (!root) throw new SignatureFault('pdf/broken')
    return root
  }

  object(number: number): PdfValue {
    const known = this.objects.get(number)
    if (known !== undefined) return known
    if (this.reading.has(number)) return null
    this.reading.add(number)
    const value = this.readOrNote(number)
    this.reading.delete(number)
    this.objects.set(number, value)
    return value
  }

  private readOrNote(number: number): PdfValue {
    try {
      return this.read(number)
    } catch (error) {
      if (!(error instanceof SignatureFault)) throw error
      this.unreadable.add(number)
      return null
    }
  }

  private read(number: number): PdfValue {
    const entry = this.entries.get(number)
    if (!entry || entry.kind === 'free') return null
    if (entry.kind === 'in') return this.objectsIn(entry.stream).get(number) ?? null
    const found = readIndirect(this.bytes, entry.offset, value => {
      const length = this.get(value)
      return typeof length === 'number' ? length : null
    })
    return found?.number === number ? found.value : null
  }

  private objectsIn(number: number): ReadonlyMap<number, PdfValue> {
    const known = this.streams.get(number)
    if (known) return known
    const held = as('stream', this.entries.get(number)?.kind === 'at' ? this.object(number) : null)
    const made: ReadonlyMap<number, PdfValue> = held ? readObjectStream(held, value => this.get(value)) : new Map()
    this.streams.set(number, made)
    return made
  }
}

/** Opens a PDF by its last `startxref`. Throws `pdf/not-a-pdf`, `pdf/too-large`, `pdf/broken`. */
export function openPdf(bytes: Uint8Array): PdfFile {
  if (bytes.length > largestFile) throw new SignatureFault('pdf/too-large', { limit: largestFile })
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (!buffer.subarray(0, 1024).includes('%PDF-')) throw new SignatureFault('pdf/not-a-pdf')
  try {
    const at = lastStart(buffer)
    if (at === null) throw new SignatureFault('pdf/broken')
    const file = new PdfFile(bytes, readSections(bytes, at), false)
    if (file.encrypted || file.root.entries.has('Pages')) return file
  } catch (error) {
    if (!(error instanceof SignatureFault)) throw error
  }
  const file = new PdfFile(bytes, [recoverSection(bytes)], true)
  if (!file.encrypted && !file.root.entries.has('Pages')) throw new SignatureFault('pdf/broken')
  return file
}

function lastStart(buffer: Buffer): number | null {
  const found = /startxref[ \r\n\t]+(\d{1,12})/u.exec(
    buffer
      .subarray(Math.max(0, buffer.lastIndexOf('startxref')))
      .subarray(0, 40)
      .toString('latin1'),
  )
  return found ? Number(found[1]) : null
}
