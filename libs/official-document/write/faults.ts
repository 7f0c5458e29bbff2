import type { Block, OfficialDocument, Table } from './model.ts'
import { dateParts } from './phrases.ts'

export const documentFaultCodes = {
  'official-document/bad-date': 'The date is not a day (YYYY-MM-DD) or a month (YYYY-MM).',
  'official-document/no-abstract': 'A document needs an abstract (trích yếu).',
  'official-document/no-organ': 'A document needs the name of the issuing body.',
  'official-document/no-addressee': 'A công văn needs at least one addressee (kính gửi).',
  'official-document/bad-table': 'A table row does not fill the columns of its table.',
} as const

export type DocumentFaultCode = keyof typeof documentFaultCodes

/** A model that cannot be set. `at` tells where, as `body.3`. */
export class DocumentFault extends Error {
  readonly code: DocumentFaultCode
  readonly at: string
  constructor(code: DocumentFaultCode, at: string) {
    super(`${documentFaultCodes[code]} (${at})`)
    this.name = 'DocumentFault'
    this.code = code
    this.at = at
  }
}

/** All faults of a model, in reading order; empty when it can be written. */
export function documentFaults(document: OfficialDocument): DocumentFault[] {
  const faults: DocumentFault[] = []
  if (document.organ.name.trim() === '') faults.push(new DocumentFault('official-document/no-organ', 'organ.name'))
  if (document.date && !dateParts(document.date)) faults.push(new DocumentFault('official-document/bad-date', 'date'))
  if (document.abstract.trim() === '') faults.push(new DocumentFault('official-document/no-abstract', 'abstract'))
  if (document.type === 'cong-van' && document.addressees.length === 0)
    faults.push(new DocumentFault('official-document/no-addressee', 'addressees'))
  const parts = [document.body, ...(document.annexes ?? []).map(annex => annex.body)]
  parts.forEach((part, i) => faults.push(...badTables(part, i === 0 ? 'body' : `annexes.${i - 1}`)))
  return faults
}

/** Throws the first fault. */
export function assertWritable(document: OfficialDocument): void {
  const fault = documentFaults(document)[0]
  if (fault) throw fault
}

function badTables(blocks: readonly Block[], at: string): DocumentFault[] {
  return blocks.flatMap((block, i) => {
    if (block.kind === 'landscape') return badTables(block.body, `${at}.${i}`)
    if (block.kind !== 'table' || fills(block)) return []
    return [new DocumentFault('official-document/bad-table', `${at}.${i}`)]
  })
}

/** Every group of rows covers its grid exactly: no hole, no overlap, no span beyond the group. */
function fills(table: Table): boolean {
  const width = table.columns.length
  if (width === 0 || table.columns.some(column => !(column.width > 0))) return false
  return [table.header ?? [], table.rows, table.total ?? []].every(rows => {
    const open = Array.from({ length: width }, () => 0)
    for (const row of rows) {
      let at = 0
      for (const cell of row) {
        while (at < width && (open[at] ?? 0) > 0) at += 1
        const spans = typeof cell === 'object' && 'text' in cell ? cell : undefined
        for (const end = at + (spans?.colspan ?? 1); at < end; at += 1) {
          if (at >= width || (open[at] ?? 0) > 0) return false
          open[at] = spans?.rowspan ?? 1
        }
      }
      if (open.some(left => left < 1)) return false
      for (let i = 0; i < width; i += 1) open[i] = (open[i] ?? 0) - 1
    }
    return open.every(left => left === 0)
  })
}
