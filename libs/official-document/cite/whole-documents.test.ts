import { describe, expect, it } from 'vitest'
import { citeText } from './cite-text.ts'

const told = (text: string): unknown[] =>
  citeText(text).map(c => [text.slice(...c.span).replace(/\s+/gu, ' '), c.type, c.designation, c.issuedOn, c.agency])

describe('citations in whole documents', () => {
  it('reads an instrument named in a title in capitals, over the ends of its lines', () => {
    expect(told('BÃI BỎ QUYẾT ĐỊNH SỐ 14/2025/QĐ-UBND NGÀY 01 THÁNG 3 NĂM\n2025 CỦA ỦY BAN NHÂN DÂN TỈNH TRƯỜNG YÊN BAN HÀNH QUY ĐỊNH VỀ LÒNG ĐƯỜNG')).toEqual([
      ['QUYẾT ĐỊNH SỐ 14/2025/QĐ-UBND NGÀY 01 THÁNG 3 NĂM 2025 CỦA ỦY BAN NHÂN DÂN TỈNH TRƯỜNG YÊN', 'QUYẾT ĐỊNH', '14/2025/QĐ-UBND', '2025-03-01', 'ỦY BAN NHÂN DÂN TỈNH TRƯỜNG YÊN'],
    ]) // prettier-ignore
    expect(told('SỬA ĐỔI THÔNG TƯ SỐ 6/2024/TT-BQP NGÀY 14/10/2024 CỦA BỘ TRƯỞNG BỘ QUỐC PHÒNG QUY ĐỊNH TRÌNH TỰ')[0]).toEqual(
      ['THÔNG TƯ SỐ 6/2024/TT-BQP NGÀY 14/10/2024 CỦA BỘ TRƯỞNG BỘ QUỐC PHÒNG', 'THÔNG TƯ', '6/2024/TT-BQP', '2024-10-14', 'BỘ TRƯỞNG BỘ QUỐC PHÒNG'],
    ) // prettier-ignore
  })

  it('ends a number at the full stop of its sentence', () => {
    expect(citeText('ban hành sau Thông tư số 80/2021/TT-BTC. Vì vậy, đơn vị khai lại.').map(c => c.designation)).toEqual([
      '80/2021/TT-BTC',
    ])
  })

  it('reads letters numbered in a way of their own where their date follows', () => {
    expect(told('công văn số 107/2025 ngày 05/11/2025 của Công ty TNHH Hoa Mai về việc')[0]).toEqual(
      ['công văn số 107/2025 ngày 05/11/2025 của Công ty TNHH Hoa Mai', 'công văn', '107/2025', '2025-11-05', 'Công ty TNHH Hoa Mai'],
    ) // prettier-ignore
    expect(citeText('Trả lời công văn số HM-HN-20251121-01 ngày 21/11/2025 của Hội Kinh doanh').map(c => c.designation)).toEqual([
      'HM-HN-20251121-01',
    ])
    expect(citeText('nhận văn bản đề ngày 29 tháng 10 năm 2025 số 16/CV-HH của Hội Chăn nuôi').map(c => c.issuedOn)).toEqual([
      '2025-10-29',
    ])
  })

  it('finds the instruments named inside the titles of a list', () => {
    const text =
      'Căn cứ các Nghị định của Chính phủ: số 78/2025/NĐ-CP ngày 01/4/2025 hướng dẫn Luật Ban hành văn bản quy phạm pháp luật; số 187/2025/NĐ-CP ngày 01/7/2025 sửa đổi Nghị định số 78/2025/NĐ-CP ngày 01/4/2025 về hướng dẫn thi hành;'
    expect(citeText(text).map(c => c.designation ?? c.type)).toEqual(['78/2025/NĐ-CP', 'Luật', '187/2025/NĐ-CP', '78/2025/NĐ-CP'])
  })

  it('takes a law known by its date alone, a former body, and no word beyond the name of a place', () => {
    expect(told('được sửa đổi bởi Luật ngày 25 tháng 6 năm 2025;')[0]).toEqual(['Luật ngày 25 tháng 6 năm 2025', 'Luật', null, '2025-06-25', null]) // prettier-ignore
    expect(citeText('Quyết định số 4/QĐ-UBND ngày 03/9/2013 của UBND tỉnh Hạ Vân (cũ) về').map(c => c.agency)).toEqual([
      'UBND tỉnh Hạ Vân (cũ)',
    ])
    expect(citeText('Quyết định số 4/QĐ-UBND của Ủy ban nhân dân thành phố Hạ Vân và thủ tục hành chính số 1').map(c => c.agency)).toEqual(['Ủy ban nhân dân thành phố Hạ Vân']) // prettier-ignore
  })
})
