import { documentTypes, type DocumentTypeId } from '@kheo/official-document/write'
import { fold } from '@kheo/viet-text'
import type { Uuid } from '../../kernel/ids.ts'
import { fieldProblem, type Problem } from '../../kernel/problem.ts'
import type { Reader } from '../../platform/database/open.ts'
import { registersOf, type Register } from '../../records/index.ts'
import { COPY_SERIES } from './copies.ts'
import type { Draft } from './terms.ts'

export type SeriesOfDocument = { readonly key: string; readonly name: string; readonly term: string | null }
/** A series to choose; `advisory` names the council or board whose own series it is, `sign` the last part of its signs. */
export type SeriesChoice = SeriesOfDocument & { readonly advisory: string | null; readonly sign: string | null }

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
 * Series in which a type of a body may be numbered; the first is proposed: the registers that take the type, then the one by type. Those of
 * advisory bodies come last, they number nothing else (NĐ 30/2020/NĐ-CP, Phụ lục I, II.3.a). Documents of the Party are numbered by type and
 * term of the committee alone: none, while no such register is kept.
 */
export async function seriesFor(
  db: Reader,
  body: Uuid,
  { type, system }: Pick<Draft, 'type' | 'system'>,
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

const sameName = (a: string, b: string): boolean => fold(a).trim() === fold(b).trim()

/**
 * An advisory body takes its numbers from its own series, and from that series nobody else does. Problems at `series`:
 * `outgoing/advisory-own-series`, `outgoing/advisory-names-itself`.
 */
export async function advisoryRefusal(
  db: Reader,
  draft: Pick<Draft, 'type' | 'system' | 'issuer' | 'series'>,
  organ: string,
): Promise<Problem | null> {
  const choices = await seriesFor(db, draft.issuer, draft)
  const chosen = choices.find(each => each.key === draft.series.key)
  if (chosen?.advisory) {
    const { advisory, name } = chosen
    return sameName(advisory, organ) ? null : fieldProblem('outgoing/advisory-names-itself', 'series', { advisory, name })
  }
  const own = choices.find(each => each.advisory !== null && sameName(each.advisory, organ))
  return own ? fieldProblem('outgoing/advisory-own-series', 'series', { advisory: own.advisory, name: own.name }) : null
}

/** Name of a series that no register describes: "Sổ báo cáo". */
export function seriesName(key: string): string {
  if (key === COPY_SERIES.key) return COPY_SERIES.name
  const type = Object.keys(documentTypes).find(id => isState(id) && seriesByType(id).key === key)
  return type && isState(type) ? seriesByType(type).name : key
}
