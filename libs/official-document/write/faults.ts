import type { Block, Table } from './blocks.ts'
import type { OfficialDocument } from './model.ts'
import { dateParts } from './phrases.ts'
import { typeIn } from './types.ts'

export const documentFaultCodes = {
  'official-document/bad-date': 'The date is not a day (YYYY-MM-DD) or a month (YYYY-MM).',
  'official-document/no-abstract': 'A document needs an abstract (trích yếu).',
  'official-document/no-organ': 'A document needs the name of the issuing body.',
  'official-document/no-addressee': 'A công văn, tờ trình or công điện needs at least one addressee (II.9.b).',
  'official-document/unknown-type': 'The State or the Party has no such type of document.',
  'official-document/form-mismatch': 'The content is that of another form.',
  'official-document/no-such-part': 'The document has no such annex.',
  'official-document/secret': 'A state secret is not written on the network: use the separate machine kept for secrets.',
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
  const parts = [document.body, ...(document.annexes ?? []).map(annex => annex.body)]
  const enclosed = (document.enclosed ?? []).map(one => one.body)
  return [
    ...generalFaults(document).map(([code, at]) => new DocumentFault(code, at)),
    ...dateFaults(document).map(at => new DocumentFault('official-document/bad-date', at)),
    ...parts.flatMap((part, i) => badTables(part, i === 0 ? 'body' : `annexes.${i - 1}`)),
    ...enclosed.flatMap((part, i) => badTables(part, `enclosed.${i}`)),
  ]
}

const addressed: readonly string[] = ['cong-van', 'to-trinh', 'cong-dien']

function generalFaults(document: OfficialDocument): [DocumentFaultCode, string][] {
  const { system = 'state', type, form, file = 'whole' } = document
  const facts = typeIn(system, type)
  const faults: [DocumentFaultCode, string][] = []
  if (document.secrecy !== undefined) faults.push(['official-document/secret', 'secrecy'])
  if (!facts) faults.push(['official-document/unknown-type', 'type'])
  if (document.organ.name.trim() === '') faults.push(['official-document/no-organ', 'organ.name'])
  if (document.abstract.trim() === '' && !facts?.without?.includes('abstract'))
    faults.push(['official-document/no-abstract', 'abstract'])
  if (addressed.includes(type) && document.addressees.length === 0) faults.push(['official-document/no-addressee', 'addressees'])
  if (form && form.kind !== type) faults.push(['official-document/form-mismatch', 'form'])
  if (typeof file === 'object' && !hasPart(document, file)) faults.push(['official-document/no-such-part', 'file'])
  return faults
}

const hasPart = ({ annexes = [], enclosed = [] }: OfficialDocument, part: { annex: number } | { enclosed: number }) =>
  'annex' in part ? annexes[part.annex] !== undefined : enclosed[part.enclosed] !== undefined

/** Places of dates that are none. */
function dateFaults({ date, form, copies = [], signedAt }: OfficialDocument): string[] {
  const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/u.test(value) && dateParts(value) !== null
  const isHour = (value: string) => isDay(value.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/u.test(value.slice(10))
  const isInstant = (value: string) => !Number.isNaN(Date.parse(value))
  const checks: [at: string, right: boolean][] = [
    ['date', !date || dateParts(date) !== null],
    ['signedAt', !signedAt || isInstant(signedAt)],
    ...copies.map((copy, i): [string, boolean] =>
      copy.medium === 'paper'
        ? [`copies.${i}.date`, !copy.date || dateParts(copy.date) !== null]
        : [`copies.${i}.signedAt`, copy.signedAt === null || isInstant(copy.signedAt)],
    ),
  ]
  // A day of a form that is not known yet is left empty: room for it is printed.
  const open = (value: string, right: (value: string) => boolean) => value === '' || right(value)
  if (form?.kind === 'giay-gioi-thieu') checks.push(['form.validUntil', open(form.validUntil, isDay)])
  if (form?.kind === 'bien-ban')
    checks.push(['form.startedAt', open(form.startedAt, isHour)], ['form.endedAt', open(form.endedAt, isHour)])
  if (form?.kind === 'giay-nghi-phep')
    checks.push(
      ['form.requestedOn', open(form.requestedOn, isDay)],
      ['form.from', open(form.from, isDay)],
      ['form.to', open(form.to, isDay)],
    )
  return checks.filter(([, right]) => !right).map(([at]) => at)
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
