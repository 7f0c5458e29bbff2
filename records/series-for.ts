import { documentTypes, type DocumentTypeId } from '@kheo/official-document/write'
import type { PlainDate } from '../kernel/clock.ts'
import type { Uuid } from '../kernel/ids.ts'
import type { Reader } from '../platform/database/open.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { forecastNumber, type NumberTaken } from './numbers.ts'
import { registersOf, type Register } from './registers.ts'

export type SeriesOfDocument = { readonly key: string; readonly name: string; readonly term: string | null }
/** A series to choose; `advisory` names the council or board whose own series it is, `sign` the last part of its signs. */
export type SeriesChoice = SeriesOfDocument & { readonly advisory: string | null; readonly sign: string | null }

/** Copies of every kind are numbered in one series (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II). */
export const COPY_SERIES = { key: 'so-di:SAO', name: 'Sổ bản sao', term: null } as const

/** Without registers of its own a body numbers each type in its own series: `so-di:BC`, công văn `so-di:CV` (NĐ 30/2020/NĐ-CP, Điều 15.1). */
export function seriesByType(type: DocumentTypeId): SeriesOfDocument {
  const { abbreviation, name } = documentTypes[type]
  return {
    key: `so-di:${abbreviation || (type === 'cong-van' ? 'CV' : 'TC-THU')}`,
    name: `Sổ ${name.toLocaleLowerCase('vi')}`,
    term: null,
  }
}

const ofRegister = ({ series, name, term, advisory, sign }: Register): SeriesChoice => ({
  key: series,
  name,
  term,
  advisory,
  sign,
})
const isState = (type: string): type is DocumentTypeId => Object.hasOwn(documentTypes, type)

/**
 * Series in which a type of a body may be numbered; the first is proposed, and taken by whatever nobody chooses a series for: the registers
 * that take the type, then the one by type. Those of advisory bodies come last, they number nothing else (NĐ 30/2020/NĐ-CP, Phụ lục I,
 * II.3.a). Documents of the Party are numbered by type and term of the committee alone: none, while no such register is kept.
 */
export async function seriesFor(
  db: Reader,
  body: Uuid,
  { type, system }: { readonly type: string; readonly system?: 'party' | undefined },
): Promise<SeriesChoice[]> {
  const registers = await registersOf(db, body, 'di')
  if (system === 'party') {
    const ofTerm = registers.filter(({ period, types }) => period === 'term' && types.length === 1 && types[0] === type)
    return ofTerm.toSorted((a, b) => (b.term ?? '').localeCompare(a.term ?? '')).map(ofRegister)
  }
  const taking = registers.filter(({ period, types }) => period === 'year' && (types.length === 0 || types.includes(type)))
  const [advisory, own] = [taking.filter(each => each.advisory !== null), taking.filter(each => each.advisory === null)]
  const named = own.filter(each => each.types.length > 0)
  const open = own.filter(each => each.types.length === 0)
  const byType = isState(type) ? [{ ...seriesByType(type), advisory: null, sign: null }] : []
  return [
    ...named.map(ofRegister),
    ...open.filter(each => each.isDefault).map(ofRegister),
    ...byType,
    ...open.filter(each => !each.isDefault).map(ofRegister),
    ...advisory.map(ofRegister),
  ]
}

/** The series in which a document of a type is numbered when nobody chooses another; null: no such type. */
export async function seriesOfType(db: Reader, body: Uuid, type: string): Promise<SeriesOfDocument | null> {
  return (await seriesFor(db, body, { type }))[0] ?? null
}

/** The number that a document of a type would get: a forecast from the very series of its issue. */
export async function forecastOfType(
  tx: Tx,
  { type, body, on }: { readonly type: string; readonly body: Uuid; readonly on: PlainDate },
): Promise<NumberTaken> {
  const series = await seriesOfType(tx, body, type)
  return forecastNumber(tx, { key: series?.key ?? '', body, on, term: series?.term })
}

/** Name of a series that no register describes: "Sổ báo cáo". */
export function seriesName(key: string): string {
  if (key === COPY_SERIES.key) return COPY_SERIES.name
  const type = Object.keys(documentTypes).find(id => isState(id) && seriesByType(id).key === key)
  return type && isState(type) ? seriesByType(type).name : key
}
