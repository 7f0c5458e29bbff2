import { expect, test } from 'vitest'
import { copyTypes, documentType, partyDocumentTypes, stateDocumentTypes, stateTypeOfAbbr } from './document-types.ts'

test('NĐ 30/2020 has 29 types, of which công văn and thư công have no abbreviation', () => {
  expect(stateDocumentTypes).toHaveLength(29)
  expect(stateDocumentTypes.filter(type => type.abbr === null).map(type => type.id)).toEqual(['cong-van', 'thu-cong'])
  expect(copyTypes.map(type => type.abbr)).toEqual(['SY', 'TrS', 'SL'])
})

test('ids and abbreviations are unique in each list, and an id is the name without marks', () => {
  for (const list of [stateDocumentTypes, copyTypes, partyDocumentTypes]) {
    const abbrs = list.flatMap(type => type.abbr ?? [])
    expect([new Set(list.map(type => type.id)).size, new Set(abbrs).size]).toEqual([list.length, abbrs.length])
    for (const { id, name } of list)
      expect(id).toBe(name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll(' ', '-'))
  }
})

test('a sign tells the type, and case counts', () => {
  expect([stateTypeOfAbbr('CT')?.id, stateTypeOfAbbr('CTr')?.id, stateTypeOfAbbr('QyĐ')?.id, stateTypeOfAbbr('xx')]).toEqual([
    'chi-thi',
    'chuong-trinh',
    'quy-dinh',
    undefined,
  ])
  expect(documentType('ket-luan')?.name).toBe('Kết luận')
})
