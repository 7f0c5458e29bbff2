import { expect, test } from 'vitest'
import { parseDocument } from '../parse/parse.ts'
import { exampleReport } from './example.ts'
import { documentText } from './text.ts'

test('what is written is read back by the reading side', () => {
  const fields = parseDocument(documentText(exampleReport))
  expect(fields).toMatchObject({
    type: 'Báo cáo',
    number: '48',
    symbol: 'BC-VPUBND',
    issuedOn: '2026-11-27',
    place: 'Trường Yên',
    abstract: exampleReport.abstract,
    addressees: exampleReport.addressees,
    signatory: { name: 'Đỗ Thị Minh Nguyệt' },
    appendix: true,
  })
  expect(fields.recipients).toContain('Các sở, ban, ngành của tỉnh')
  expect(fields.sections.filter(section => section.level === 1).map(section => section.label)).toEqual([
    'I.',
    'II.',
    'III.',
    'IV.',
    'V.',
  ])
})
