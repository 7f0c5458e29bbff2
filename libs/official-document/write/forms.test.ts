import { expect, test } from 'vitest'
import { writeDocx } from './docx/docx.ts'
import { exampleReport } from './example.ts'
import type { OfficialDocument } from './model.ts'
import { writePdf } from './pdf/pdf.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { documentText } from './text.ts'
import { documentTypes } from './types.ts'
import type { DocumentTypeId } from './types.ts'

const decision: OfficialDocument = {
  ...exampleReport,
  type: 'quyet-dinh',
  organ: { name: 'Ủy ban nhân dân tỉnh Trường Yên' },
  number: '9',
  sign: 'QĐ-UBND',
  abstract: 'Về việc ban hành Quy chế theo dõi, đôn đốc thực hiện ý kiến chỉ đạo',
  issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Trường Yên',
  addressees: [],
  legalBases: ['Luật Tổ chức chính quyền địa phương', 'Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh'],
  body: [
    { kind: 'heading', level: 'dieu', text: 'Ban hành kèm theo Quyết định này Quy chế theo dõi, đôn đốc.' },
    { kind: 'heading', level: 'dieu', text: 'Quyết định này có hiệu lực từ ngày ký.' },
  ],
  signature: { authority: [], position: 'Chủ tịch', name: 'Phạm Quang Huy' },
  annexes: [],
}

const letter: OfficialDocument = {
  ...exampleReport,
  type: 'cong-van',
  sign: 'UBND-VP4',
  abstract: 'V/v đôn đốc thực hiện nhiệm vụ quá hạn',
  addressees: ['Sở Tài chính'],
  urgency: 'hoa-toc',
  circulation: 'luu-hanh-noi-bo',
  contact: 'Số 1 đường Trần Phú, phường Hoa Sơn, tỉnh Trường Yên',
  drafter: 'PL.(30)',
  body: [{ kind: 'paragraph', text: 'Đề nghị quý Sở báo cáo trước ngày 05 tháng 12 năm 2026.' }],
  annexes: [],
}

test('a decision names who decides, gives its bases in italics and opens with QUYẾT ĐỊNH:', async () => {
  expect(documentText(decision)).toContain(
    [
      'QUYẾT ĐỊNH',
      decision.abstract,
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TRƯỜNG YÊN',
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      'Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh.',
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành kèm theo',
    ].join('\n'),
  )
  const lines = (await readPdf(writePdf(decision))).flatMap(page => page.lines)
  expect(lines.find(line => line.text.startsWith('Căn cứ'))?.font).toBe('Tinos-Italic')
  expect(lines.find(line => line.text.startsWith('Điều 1.'))?.font).toBe('Tinos-Bold')
})

test('the rule under a name of two lines is a third to half of its longer line', async () => {
  const [page] = await readPdf(writePdf(decision))
  const name = page?.lines.slice(0, 3).filter(line => /^(ỦY BAN|TỈNH TRƯỜNG)/u.test(line.text)) ?? []
  expect(name).toHaveLength(2)
  const rule = page?.rules.toSorted((a, b) => a.left - b.left)[0]
  const share = ((rule?.right ?? 0) - (rule?.left ?? 0)) / Math.max(...name.map(line => line.right - line.left))
  expect(share).toBeGreaterThanOrEqual(1 / 3)
  expect(share).toBeLessThanOrEqual(1 / 2)
})

test('a letter has its abstract under the number, no name of a type, marks, address and drafter', async () => {
  const [page] = await readPdf(writePdf(letter))
  const at = (text: string) => page?.lines.find(line => line.text.startsWith(text))
  expect(page?.lines.some(line => line.text === 'CÔNG VĂN')).toBe(false)
  expect(at('V/v đôn đốc')?.size).toBe(12)
  expect(at('V/v đôn đốc')?.right).toBeLessThan(at('Trường Yên, ngày')?.left ?? 0)
  expect(at('V/v đôn đốc')?.y).toBeGreaterThan(at('Số:')?.y ?? 0)
  expect(at('HỎA TỐC')?.y).toBeGreaterThan(at('V/v đôn đốc')?.y ?? 0)
  expect(at('LƯU HÀNH NỘI BỘ')?.y).toBeLessThan(at('CỘNG HÒA')?.y ?? 0)
  expect(at('Kính gửi: Sở Tài chính')?.size).toBe(14)
  expect(at('Số 1 đường')?.y).toBeGreaterThan((page?.height ?? 0) - 60)
  expect(at('PL.(30)')?.size).toBe(11)
})

test.each(Object.keys(documentTypes) as DocumentTypeId[])('%s can be written', async type => {
  const document: OfficialDocument = { ...decision, type, addressees: ['Sở Tài chính', 'Sở Y tế'] }
  const [page] = await readPdf(writePdf(document))
  const name = documentTypes[type].name.toLocaleUpperCase('vi')
  expect(page?.lines.some(line => line.text === name)).toBe(type !== 'cong-van')
  expect((await writeDocx(document)).length).toBeGreaterThan(5000)
})

test('sideways pages in the middle keep the count of pages, with no empty page between them', async () => {
  const table = { kind: 'table', columns: [{ width: 1 }], rows: [['ô bảng']] } as const
  const pages = await readPdf(
    writePdf({
      ...decision,
      body: [
        ...decision.body,
        { kind: 'landscape', body: [table] },
        { kind: 'landscape', body: [table] },
        { kind: 'paragraph', text: 'Hết.' },
      ],
    }),
  )
  expect(pages.map(page => page.width > page.height)).toEqual([false, true, true, false])
  expect(pages.map(page => page.lines.find(line => /^\d$/u.test(line.text))?.text)).toEqual([undefined, '2', '3', '4'])
})
