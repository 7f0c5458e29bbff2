import { describe, expect, test } from 'vitest'
import { CLEAN_PARAGRAPHS } from '../fixtures/clean-paragraphs.ts'
import { proofread } from '../proofread.ts'
import type { RuleId } from '../rules.ts'

const FILLING = CLEAN_PARAGRAPHS.slice(4, 14).join('\n')
/** A whole document around some sentences. */
const paper = (sentences: string, day = '20 tháng 10 năm 2026'): string =>
  `UBND TỈNH TRƯỜNG YÊN\nVĂN PHÒNG\nSố: 120/BC-VPUBND\nTrường Yên, ngày ${day}\nBÁO CÁO\nKết quả công tác\n${sentences}\n${FILLING}\nNơi nhận:\n- Như trên;\n- Lưu: VT, TH.`
const told = (text: string) => proofread(text).map(issue => [issue.rule, text.slice(...issue.span), issue.expected])

test('a document without slips gives none', () => {
  expect(told(paper('Công tác cải cách hành chính có nhiều chuyển biến.'))).toEqual([])
})

describe('a whole document is judged for', () => {
  test.each<[RuleId, string, string, string | null]>([
    ['punct/comma', 'Đội ngũ cán bộ công chức nêu cao trách nhiệm.', 'cán bộ công chức', 'cán bộ, công chức'],
    ['punct/comma', 'Việc giải quyết khiếu nại tố cáo đúng hạn.', 'khiếu nại tố cáo', 'khiếu nại, tố cáo'],
    ['style/hyphen', 'Nhiệm vụ phát triển kinh tế xã hội được giữ vững.', 'kinh tế xã hội', 'kinh tế - xã hội'],
    ['punct/ellipsis', 'Về văn hóa, y tế, giáo dục....; các mặt khác cũng tốt.', '....;', '...;'],
    ['punct/ellipsis', 'Nâng cao trình độ…đặc biệt là ngoại ngữ.', '…', '… '],
    ['cap/common', 'Phối hợp với các Sở, ban, ngành của tỉnh.', 'Sở', 'sở'],
    ['cap/common', 'Theo quy định của Pháp luật về đất đai.', 'Pháp luật', 'pháp luật'],
    ['abbr/undefined', 'Kết quả xử lý của Tổ CKTS được ghi nhận.', 'CKTS', null],
    ['body/merged', 'Giao Sở Giao thông vận tải chủ trì thực hiện.', 'Sở Giao thông vận tải', 'Sở Xây dựng'],
    ['body/district', 'Đề nghị UBND các huyện báo cáo kết quả.', 'UBND các huyện', null],
    ['term/congress', 'Thực hiện Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị khóa XII về học tập Bác.', 'XII', 'XIII'],
  ])('%s', (rule, sentence, marked, expected) => {
    expect(told(paper(sentence))).toContainEqual([rule, marked, expected])
  })

  test('two ways of writing one thing: the rarer is told', () => {
    const text = paper(
      'Công tác văn hoá được quan tâm. Văn hóa cơ sở, hóa đơn điện tử, giai đoạn 2021-2025, giai đoạn 2021-2025 và 2026 - 2030.',
    )
    expect(told(text)).toEqual(
      expect.arrayContaining([
        ['style/tone', 'hoá', 'hóa'],
        ['style/range', '2026 - 2030', '2026-2030'],
      ]),
    )
  })

  test('free pairs ask for their comma only where the document has it elsewhere', () => {
    const bare = 'Công tác kiểm tra đôn đốc được duy trì; chế độ chính sách được bảo đảm.'
    expect(told(paper(bare))).toEqual([])
    expect(told(paper(`${bare} Việc kiểm tra, đôn đốc có tiến bộ.`))).toEqual([
      ['punct/comma', 'kiểm tra đôn đốc', 'kiểm tra, đôn đốc'],
    ])
  })

  test('a comma and a capital lost together are one finding', () => {
    expect(told(paper('Quán triệt tới cán bộ Đảng viên trong cơ quan.'))).toEqual([
      ['cap/common', 'cán bộ Đảng viên', 'cán bộ, đảng viên'],
    ])
  })

  test('the Party of committees, only beside the small letter', () => {
    const capital = 'Nâng cao vai trò của cấp ủy Đảng đối với cơ sở.'
    expect(told(paper(capital))).toEqual([])
    expect(told(paper(`${capital} Mỗi tổ chức đảng có kế hoạch riêng.`))).toEqual([['cap/common', 'Đảng', 'đảng']])
  })

  test('a name in quotation marks, once without', () => {
    const quoted =
      'Phong trào “Nụ cười công sở” lan rộng. Mô hình “Nụ cười công sở” được khen. Cuộc thi “Nụ cười công sở” đã tổng kết.'
    expect(told(paper(quoted))).toEqual([])
    expect(told(paper(`${quoted} Gắn với phong trào Nụ cười công sở.`))).toEqual([
      ['style/quotes', 'Nụ cười công sở', '“Nụ cười công sở”'],
    ])
  })

  test('a long saying in quotation marks may come twice', () => {
    const saying =
      'thực hiện lời dạy “gần dân, hiểu dân, học dân, nghe dân nói, nói dân hiểu, làm dân tin, việc gì có lợi cho dân thì hết sức làm”'
    expect(told(paper(`Cán bộ xã ${saying}.\nCuối năm, mỗi chi bộ ${saying}.`)).map(([rule]) => rule)).not.toContain(
      'repeat/passage',
    )
  })

  test('the name of an instrument may come twice', () => {
    const title =
      'Quy định phân cấp quản lý nhà nước về an toàn thực phẩm trong lĩnh vực y tế, nông nghiệp và công thương trên địa bàn tỉnh Trường Yên giai đoạn mới'
    expect(
      told(paper(`Ủy ban nhân dân tỉnh ban hành ${title}.\nBan hành kèm theo Quyết định này ${title}.`)).map(([rule]) => rule),
    ).not.toContain('repeat/passage')
  })

  test('a passage that leads to a citation is told up to it', () => {
    const passage =
      'Mỗi cán bộ trong cơ quan xây dựng chương trình hành động, ghi rõ việc sẽ làm, thời gian hoàn thành và cách tự kiểm tra hằng tháng theo quy định tại'
    const cited = 'Kế hoạch số 15/KH-VPUBND ngày 12/3/2026 của Văn phòng UBND tỉnh'
    expect(told(paper(`${passage} ${cited}.\nBên cạnh đó, ${passage.toLowerCase()} ${cited}.`))).toEqual([
      ['repeat/passage', passage.toLowerCase(), null],
    ])
  })

  test('units of the province: the list that differs from the usual one', () => {
    const usual = 'Phối hợp với UBND các huyện, thành phố. Hướng dẫn các huyện, thành phố thực hiện.'
    const told2024 = (text: string) => told(paper(text, '10 tháng 01 năm 2024'))
    expect(told2024(usual)).toEqual([])
    expect(told2024(`${usual} Làm việc với UBND các huyện, thành phố, thị xã.`)).toEqual([
      ['body/units', 'huyện, thành phố, thị xã', 'huyện, thành phố'],
    ])
  })

  test('a passage that stands in two places', () => {
    const passage =
      'Văn phòng đã chủ động tham mưu tổ chức nhiều hội nghị chuyên đề để giải quyết các nội dung vướng mắc, những vấn đề phức tạp trên các lĩnh vực kinh tế, văn hóa, an ninh'
    expect(told(paper(`${passage}.\nNgoài ra, đến nay ${passage.toLowerCase()}.`)).map(([rule]) => rule)).toContain(
      'repeat/passage',
    )
  })

  test('recipients without the archive', () => {
    expect(told(paper('Tốt.').replace('\n- Lưu: VT, TH.', '\n- Sở Nội vụ;'))).toEqual([
      ['recipients/archive', ';', ';\n- Lưu: VT.'],
    ])
  })
})

test('a common word is left in its place unless the document has the other one beside it too', () => {
  const seldom = 'Thành viên của tỉnh khác do Thành phố mời được tính bằng 1,5 lần.'
  expect(told(paper(seldom))).toEqual([])
  const slip = 'Chánh Văn phòng Ủy ban nhân dân tính, các sở chịu trách nhiệm.'
  expect(told(paper(`${slip} Ủy ban nhân dân tỉnh giao việc này.`))).toEqual([['spelling/compound', 'tính', 'tỉnh']])
})

describe('bodies belong to their day', () => {
  test('before the merger their names are right', () => {
    expect(told(paper('Giao Sở Giao thông vận tải, UBND các huyện thực hiện.', '10 tháng 01 năm 2024'))).toEqual([])
  })

  test.each([
    'Căn cứ Quyết định số 8/QĐ-UBND ngày 06/6/2025 của Chủ tịch UBND tỉnh Bắc Giang.',
    'Căn cứ Thông tư 29/2016/TT-BNNPTNT của Bộ Nông nghiệp và Phát triển nông thôn.',
    'Công ty nêu: “Sau khi UBND tỉnh Vĩnh Phúc ban hành bảng giá đất thì nộp.”',
    'Hỗ trợ người làm việc ở cấp huyện trước thời điểm ngày 01 tháng 7 năm 2025 nghỉ việc.',
  ])('of another paper, of another day: %s', sentence => {
    expect(told(paper(sentence))).toEqual([])
  })

  test('named as of old they are right too', () => {
    expect(told(paper('Sở Xây dựng tiếp nhận nhiệm vụ của Sở Giao thông vận tải trước đây.'))).toEqual([])
  })
})
