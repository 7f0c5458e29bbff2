import { expect, test } from 'vitest'
import { paperCopied } from '../fixtures/copies.ts'
import { writePdf } from '../pdf/pdf.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { documentText } from '../text.ts'

test('the sheet of a copy on paper holds what the copier sets, and nothing of the document (mẫu 3.1)', async () => {
  const sheet = { ...paperCopied, file: 'copies' } as const
  expect(documentText(sheet)).toBe(
    `${[
      'VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH TRƯỜNG YÊN',
      'SAO Y',
      'Số: 05/SY-VPUBND',
      'Trường Yên, ngày 09 tháng 3 năm 2026',
      'Nơi nhận:',
      '- Các phòng, trung tâm;',
      '- Lưu: VT.',
      'TL. CHÁNH VĂN PHÒNG',
      'TRƯỞNG PHÒNG HÀNH CHÍNH - QUẢN TRỊ',
      'Trần Thị Nga',
    ].join('\n')}\n`,
  )
  const pages = await readPdf(writePdf(sheet))
  expect(pages).toHaveLength(1)
  // A full line over the whole width stands above the form heading.
  const [first] = pages
  expect(first?.rules.some(rule => rule.right - rule.left > 460)).toBe(true)
})
