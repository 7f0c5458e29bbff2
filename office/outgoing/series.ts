import { documentTypes, type DocumentTypeId } from '@kheo/official-document/write'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { registersOf, type Register } from '../../records/index.ts'

export type SeriesOfDocument = { readonly key: string; readonly name: string; readonly term: string | null }

/** Without registers of its own a body numbers each type in its own series: `so-di:BC`, công văn `so-di:CV` (NĐ 30/2020/NĐ-CP, Điều 15.1). */
export function seriesByType(type: DocumentTypeId): SeriesOfDocument {
  const { abbreviation, name } = documentTypes[type]
  return {
    key: `so-di:${abbreviation || (type === 'cong-van' ? 'CV' : 'TC-THU')}`,
    name: `Sổ ${name.toLocaleLowerCase('vi')}`,
    term: null,
  }
}

const ofRegister = ({ series, name, term }: Register): SeriesOfDocument => ({ key: series, name, term })

/** Series in which a type of a body may be numbered: the registers that take it, then the one by type. The first is proposed. */
export async function seriesFor(db: Reader, body: Uuid, type: DocumentTypeId): Promise<SeriesOfDocument[]> {
  const registers = await registersOf(db, body, 'di')
  const named = registers.filter(register => register.types.includes(type))
  const open = registers.filter(register => register.types.length === 0)
  const byDefault = open.filter(register => register.isDefault)
  const others = open.filter(register => !register.isDefault)
  return [...named.map(ofRegister), ...byDefault.map(ofRegister), seriesByType(type), ...others.map(ofRegister)]
}

/** Name of a series that no register describes: "Sổ báo cáo". */
export function seriesName(key: string): string {
  const type = Object.keys(documentTypes).find(id => seriesByType(id as DocumentTypeId).key === key)
  return type ? seriesByType(type as DocumentTypeId).name : key
}
