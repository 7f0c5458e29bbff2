import { createHash } from 'node:crypto'
import type { PdfFile } from './file.ts'
import { array, as, byteString, dict, name, reference, stream as streamOf, withEntries } from './object.ts'
import type { PdfReference, PdfStream, PdfValue } from './object.ts'
import { plainBytes } from './plain-bytes.ts'
import { serialise } from './serialise.ts'

export type Written = {
  readonly bytes: Uint8Array
  /** Where the head of each written object stands. */
  readonly offsets: ReadonlyMap<number, number>
}

/**
 * Changes to a PDF, appended behind its bytes, which stay as they are (ISO 32000-1, 7.5.6). The new cross-reference section has the
 * form of the newest one: a table where that is a table, a stream where that is a stream.
 */
export class Increment {
  readonly file: PdfFile
  private readonly changed = new Map<number, { generation: number; value: PdfValue }>()
  private next: number

  constructor(file: PdfFile) {
    this.file = file
    this.next = file.nextNumber
  }

  add(value: PdfValue): PdfReference {
    const number = this.next++
    this.changed.set(number, { generation: 0, value })
    return reference(number)
  }

  /** Takes a number whose object is given later with `replace`. */
  reserve(): PdfReference {
    return reference(this.next++)
  }

  replace(ref: PdfReference, value: PdfValue): void {
    this.changed.set(ref.number, { generation: ref.generation, value })
  }

  /** The object as it will be, changes of this increment counted. */
  get(value: PdfValue | undefined): PdfValue {
    const ref = as('ref', value)
    const changed = ref && this.changed.get(ref.number)
    return changed ? changed.value : this.file.get(value)
  }

  write(): Written {
    const last = this.file.bytes.at(-1)
    const parts: Uint8Array[] = [this.file.bytes]
    let length = this.file.bytes.length
    const push = (part: Uint8Array) => {
      parts.push(part)
      length += part.length
    }
    if (last !== 0x0a && last !== 0x0d) push(Buffer.from('\n'))
    const offsets = new Map<number, number>()
    for (const [number, { generation, value }] of [...this.changed].toSorted(([a], [b]) => a - b)) {
      offsets.set(number, length)
      push(indirect(number, generation, value))
    }
    const start = length
    push(this.file.sections[0]?.style === 'stream' ? this.xrefStream(offsets, start) : this.xrefTable(offsets))
    push(Buffer.from(`startxref\n${start}\n%%EOF\n`))
    return { bytes: plainBytes(Buffer.concat(parts)), offsets }
  }

  private xrefTable(offsets: ReadonlyMap<number, number>): Uint8Array {
    const lines = runs([...offsets.keys()]).map(run => {
      const rows = run.map(number => {
        const generation = this.changed.get(number)?.generation ?? 0
        return `${String(offsets.get(number)).padStart(10, '0')} ${String(generation).padStart(5, '0')} n\r\n`
      })
      return `${run[0]} ${run.length}\n${rows.join('')}`
    })
    const trailer = dict({ Size: this.next, Prev: this.file.sections[0]?.at ?? 0, ...this.kept(offsets) })
    return Buffer.from(`xref\n${lines.join('')}trailer\n${serialise(trailer)}\n`, 'latin1')
  }

  private xrefStream(offsets: ReadonlyMap<number, number>, start: number): Uint8Array {
    const own = this.next
    const all = new Map([...offsets, [own, start]])
    const rows = [...all].map(([number, offset]) => {
      const row = Buffer.alloc(8)
      row[0] = 1
      row.writeUIntBE(offset, 1, 5)
      row.writeUInt16BE(this.changed.get(number)?.generation ?? 0, 6)
      return row
    })
    const held = dict({
      Type: name('XRef'),
      Size: own + 1,
      Index: array(runs([...all.keys()]).flatMap(run => [run[0] ?? 0, run.length])),
      W: array([1, 5, 2]),
      Prev: this.file.sections[0]?.at ?? 0,
      ...this.kept(offsets),
    })
    return indirect(own, 0, streamOf(held, Buffer.concat(rows)))
  }

  /** What the trailer takes over from the one before; the second half of the identifier changes with the content. */
  private kept(offsets: ReadonlyMap<number, number>): Record<string, PdfValue> {
    const { entries } = this.file.trailer
    const kept: Record<string, PdfValue> = { Root: entries.get('Root') ?? null }
    const info = entries.get('Info')
    if (info !== undefined) kept['Info'] = info
    const changed = createHash('sha256').update(this.file.bytes)
    for (const number of offsets.keys()) changed.update(serialise(this.changed.get(number)?.value ?? null))
    const now = byteString(changed.digest().subarray(0, 16))
    const [first] = this.file.items(entries.get('ID'))
    kept['ID'] = array([as('string', first) ?? now, now])
    return kept
  }
}

function indirect(number: number, generation: number, value: PdfValue): Uint8Array {
  const held = as('stream', value)
  if (!held) return Buffer.from(`${number} ${generation} obj\n${serialise(value)}\nendobj\n`, 'latin1')
  const sized: PdfStream = { ...held, dict: withEntries(held.dict, { Length: held.raw.length }) }
  return Buffer.concat([
    Buffer.from(`${number} ${generation} obj\n${serialise(sized)}\nstream\n`, 'latin1'),
    held.raw,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}

/** Numbers in runs without gap: the sub-sections of a cross-reference section. */
function runs(numbers: readonly number[]): number[][] {
  const made: number[][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = made.at(-1)
    if (last && last.at(-1) === number - 1) last.push(number)
    else made.push([number])
  }
  return made
}
