import { describe, expect, test } from 'vitest'
import { parseDocument } from './parse.ts'
import { parseLine } from './parse-line.ts'

const lines = (...text: string[]): string => text.join('\n')
const outline = (text: string): string[] =>
  parseDocument(text).sections.map(s => `${'  '.repeat(s.level - 1)}${s.label} ${s.title ?? '–'}`)

describe('habits of offices', () => {
  test('a decision with the regulation it issues: both have numbered units', () => {
    const text = lines(
      'ỦY BAN NHÂN DÂN', 'XÃ LẠC VÂN', 'Số: 3/QĐ-UBND', '', 'QUYẾT ĐỊNH', 'Ban hành Quy chế tiếp công dân', '', 'Điều 1. Ban hành kèm theo Quyết định này Quy chế tiếp công dân của xã.',
      '', 'Điều 2. Quyết định có hiệu lực từ ngày ký./.', '', 'Nơi nhận:', '- Như Điều 2;', '- Lưu: VT.', '', 'CHỦ TỊCH', 'Nguyễn Hữu Tấn', '', 'QUY CHẾ', 'TIẾP CÔNG DÂN', '', 'Chương I', 'QUY ĐỊNH CHUNG', '',
      'Điều 1. Phạm vi điều chỉnh', '', 'Quy chế này quy định việc tiếp công dân.', '', 'Chương II', 'TIẾP CÔNG DÂN', '', 'Mục 1. THƯỜNG XUYÊN', '', 'Điều 2. Thời gian', '', '1. Buổi sáng từ 7 giờ 30.', '', 'a) Riêng thứ Bảy từ 8 giờ;',
    ) // prettier-ignore
    expect(outline(text)).toEqual([
      'Điều 1. –', 'Điều 2. –', 'Chương I QUY ĐỊNH CHUNG', '  Điều 1. Phạm vi điều chỉnh', 'Chương II TIẾP CÔNG DÂN', '  Mục 1. THƯỜNG XUYÊN', '    Điều 2. Thời gian', '      1. –', '        a) –',
    ]) // prettier-ignore
    expect(parseDocument(text).appendix).toBe(true)
  })

  test('number and day not written yet: the sign is read, the number stays empty', () => {
    const doc = parseDocument(lines('SỞ Y TẾ TRƯỜNG YÊN', 'TRUNG TÂM Y TẾ', 'Số:      /TB-TTYT', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập – Tự do – Hạnh phúc', 'Trường Yên, ngày     tháng 5 năm 2025', '', 'THÔNG BÁO', 'Về việc tuyển dụng')) // prettier-ignore
    expect(doc).toMatchObject({
      number: null,
      symbol: 'TB-TTYT',
      designation: null,
      issuedOn: null,
      place: 'Trường Yên',
      agency: 'TRUNG TÂM Y TẾ',
    })
    expect(doc.certainty).toMatchObject({ number: 'missing', issuedOn: 'missing', place: 'printed' })
  })

  test('an acting head, a rank before the name, two bodies that sign together', () => {
    const signers = (...tail: string[]) => {
      const { signatory, otherSignatories } = parseDocument(
        lines('KẾ HOẠCH', 'Tuần tra', '', 'Nội dung như trên./.', '', 'Nơi nhận:', '- Lưu: VT.', '', ...tail),
      )
      return [signatory, ...otherSignatories]
    }
    expect(signers('Q. GIÁM ĐỐC', 'BS.CKII. Nguyễn Thị Ngọc')).toEqual([
      { authority: 'Q.', onBehalfOf: null, position: 'GIÁM ĐỐC', name: 'Nguyễn Thị Ngọc', chain: [{ sign: 'Q.', of: null }] },
    ])
    expect(signers('CHỈ HUY TRƯỞNG', '(Đã ký)', 'Đại tá Đỗ Thành Trung', '', 'TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ', 'H\'Ngăm Niê Kđăm').map(s => [s?.name, s?.position])).toEqual([
      ['Đỗ Thành Trung', 'CHỈ HUY TRƯỞNG'], ["H'Ngăm Niê Kđăm", 'GIÁM ĐỐC SỞ NỘI VỤ'],
    ]) // prettier-ignore
  })

  test('the Inspectorate signs its letters as a tờ trình would be; "Tồn tại" is a heading', () => {
    const letter = lines(
      'UBND TỈNH TRƯỜNG YÊN',
      'THANH TRA TỈNH',
      'Số: 61/TTr-NV2',
      'V/v đôn đốc kết luận thanh tra',
      '',
      'Kính gửi: UBND xã Hoa Sơn',
      '',
      'Đề nghị báo cáo trước ngày 05/12/2025./.',
    )
    expect(parseDocument(letter)).toMatchObject({ type: 'Công văn', typeCode: 'CV', designation: '61/TTr-NV2' })
    expect(outline(lines('BÁO CÁO', 'Kết quả tháng 6', '', '1. Kết quả', 'Đạt 98%.', '2. Tồn tại', 'Một số xã chậm.'))).toEqual([
      '1. Kết quả',
      '2. Tồn tại',
    ])
  })

  test('the side of a mandate is no post', () => {
    const doc = parseDocument(
      lines(
        'GIẤY ỦY QUYỀN',
        '',
        'Ông Lê Văn Tú ủy quyền cho ông Hà Văn Minh ký hóa đơn./.',
        '',
        'Nơi nhận:',
        '- Lưu: VT.',
        '',
        'BÊN ỦY QUYỀN',
        'GIÁM ĐỐC',
        'Lê Văn Tú',
      ),
    )
    expect([doc.signatory?.position, doc.signatory?.name]).toEqual(['GIÁM ĐỐC', 'Lê Văn Tú'])
  })

  test('a short sentence that says who acts is no heading', () => {
    const text = lines(
      'THÔNG BÁO',
      'Kết luận họp giao ban',
      '',
      '1. Về thu ngân sách',
      'Thu đạt 62% dự toán.',
      '',
      '2. Văn phòng UBND xã đôn đốc thực hiện Thông báo này.',
      '',
      'Thông báo để các đơn vị biết, thực hiện./.',
    )
    expect(outline(text)).toEqual(['1. Về thu ngân sách', '2. –'])
  })

  test('rules and stars on one line with the rest say nothing; two bodies on it are parted', () => {
    const party =
      'TỈNH ỦY TRƯỜNG YÊN BAN TỔ CHỨC * Số 12-HD/BTCTU ĐẢNG CỘNG SẢN VIỆT NAM Trường Yên, ngày 17 tháng 02 năm 2025 HƯỚNG DẪN về sinh hoạt chi bộ ----- Thực hiện Chỉ thị số 35-CT/TW của Bộ Chính trị, Ban Tổ chức hướng dẫn như sau: I- NỘI DUNG 1. Sinh hoạt đúng kỳ. Nơi nhận: - Các huyện ủy, - Lưu Ban Tổ chức. K/T TRƯỞNG BAN PHÓ TRƯỞNG BAN (Đã ký) Phạm Đình Lâm'
    expect(parseDocument(party)).toMatchObject({
      agency: 'BAN TỔ CHỨC', parentAgency: 'TỈNH ỦY TRƯỜNG YÊN', abstract: 'về sinh hoạt chi bộ', designation: '12-HD/BTCTU', signatory: { name: 'Phạm Đình Lâm', position: 'PHÓ TRƯỞNG BAN' },
    }) // prettier-ignore
    const board =
      'ỦY BAN NHÂN DÂN TỈNH THANH HÓA BAN CHỈ HUY PHÒNG THỦ DÂN SỰ ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 4/PA-BCH Thanh Hóa, ngày 30 tháng 6 năm 2025 PHƯƠNG ÁN Ứng phó bão mạnh I. LỰC LƯỢNG Huy động 400 người. Nơi nhận: - Lưu: VT, KT. TM. BAN CHỈ HUY KT. TRƯỞNG BAN PHÓ TRƯỞNG BAN Cao Văn Cường'
    expect(parseDocument(board)).toMatchObject({
      agency: 'BAN CHỈ HUY PHÒNG THỦ DÂN SỰ', parentAgency: 'ỦY BAN NHÂN DÂN TỈNH THANH HÓA', recipients: ['Lưu: VT, KT'], signatory: { authority: 'TM.', name: 'Cao Văn Cường' },
    }) // prettier-ignore
  })

  test('a minutes without recipients and end mark still has its two signers', () => {
    const doc = parseDocument(lines('BIÊN BẢN', 'họp chi bộ', '', 'Có mặt 14 đảng viên.', '', 'THƯ KÝ', '(Ký, ghi rõ họ tên)', 'Lê Thu Trang', '', 'CHỦ TRÌ', '(Ký, ghi rõ họ tên)', 'Nguyễn Văn Bình')) // prettier-ignore
    expect([doc.signatory?.name, doc.otherSignatories[0]?.position]).toEqual(['Lê Thu Trang', 'CHỦ TRÌ'])
  })

  test('tabs in the head part two columns, addressees on one line are parted at semicolons', () => {
    const doc = parseDocument(lines('UBND TỈNH TRƯỜNG YÊN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SỞ TÀI CHÍNH\tĐộc lập - Tự do - Hạnh phúc', 'Số: 1508/STC-NS\tTrường Yên, ngày 7 tháng 11 năm 2025', 'V/v lập dự toán', 'năm 2026', '', '\tKính gửi: Công an tỉnh; UBND các xã, phường (phối hợp).', '\tCăn cứ Thông tư số 56/2025/TT-BTC ngày 25 tháng 6 năm 2025; thực hiện ý kiến chỉ đạo của UBND tỉnh tại Văn bản số 5512/UBND-KT ngày 30/10/2025, Sở Tài chính đề nghị:')) // prettier-ignore
    expect(doc).toMatchObject({
      type: 'Công văn', agency: 'SỞ TÀI CHÍNH', parentAgency: 'UBND TỈNH TRƯỜNG YÊN', abstract: 'lập dự toán năm 2026', addressees: ['Công an tỉnh', 'UBND các xã, phường (phối hợp)'],
      legalBases: [{ number: '56/2025/TT-BTC', issuedOn: '2025-06-25' }, { text: 'Văn bản số 5512/UBND-KT ngày 30/10/2025', number: '5512/UBND-KT' }],
    }) // prettier-ignore
    expect(doc.certainty.type).toBe('by-form')
  })

  test('several instruments under one lead word are several bases; proposals are none', () => {
    const bases = (text: string) => parseDocument(`QUYẾT ĐỊNH\nVề việc A\n\n${text}`).legalBases.map(b => b.number ?? b.text)
    expect(bases('Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15; Luật số 87/2025/QH15;')).toEqual([
      '64/2025/QH15',
      '87/2025/QH15',
    ])
    expect(bases('Căn cứ Nghị định số 47/2020/NĐ-CP ngày 09/4/2020 của Chính phủ và Nghị định số 194/2025/NĐ-CP ngày 03/7/2025 của Chính phủ;')).toEqual(['47/2020/NĐ-CP', '194/2025/NĐ-CP']) // prettier-ignore
    expect(bases('Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 5/TTr-SNV ngày 02/3/2026.')).toEqual([])
    expect(bases('Thực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh, Văn phòng trân trọng kính mời:')).toEqual([])
    expect(bases('Xét Tờ trình số 96/TTr-UBND ngày 02/7/2025; báo cáo thẩm tra của Ban Kinh tế;')).toEqual([])
  })

  test('a gap in the numbering stays a gap', () => {
    expect(outline('BÁO CÁO\nTổng kết\n\nI. TÌNH HÌNH\n\nĐã ổn định.\n\nII. KẾT QUẢ\n\nĐạt.\n\nIV. ĐÁNH GIÁ\n\nTốt.')).toEqual([
      'I. TÌNH HÌNH',
      'II. KẾT QUẢ',
      'IV. ĐÁNH GIÁ',
    ])
  })

  test('numbers at the head of wrapped lines are not sections', () => {
    const long = 'Ủy ban nhân dân xã đã tổ chức họp, rà soát lại toàn bộ hồ sơ, đối chiếu với khoản'
    const text = lines('BÁO CÁO', 'Rà soát hồ sơ', '', 'I. KẾT QUẢ', long, '1. của Quy chế, các hộ đã nộp đủ giấy tờ và được tiếp nhận theo đúng thời hạn đã', 'niêm yết tại trụ sở, không có hồ sơ quá hạn, kết quả trả đúng hẹn đạt tỷ lệ rất cao', 'trong sáu tháng.') // prettier-ignore
    expect(outline(text)).toEqual(['I. KẾT QUẢ'])
  })
})

describe('nothing is invented', () => {
  test('text that is no document gives empty fields', () => {
    const doc = parseDocument('Kính chào cả nhà, chiều nay họp lúc 2 giờ nhé. Ai bận thì báo trước.')
    expect(doc).toMatchObject({
      type: null,
      designation: null,
      agency: null,
      abstract: null,
      signatory: null,
      recipients: [],
      sections: [],
      inferred: {},
    })
  })

  test('a guess goes under inferred, never into the field', () => {
    const doc = parseDocument(
      'BÁO CÁO\n\nKết quả tuần\n\nThực hiện Kế hoạch số 5/KH-UBND ngày 02/3/2026, Văn phòng UBND tỉnh báo cáo như sau:',
    )
    expect(doc.agency).toBeNull()
    expect(doc.inferred).toEqual({ agency: 'Văn phòng UBND tỉnh' })
  })

  test('a line of the command carries the id and the fields alone', () => {
    const out = parseLine({ id: 'x1', text: 'BÁO CÁO\nTuần 48' })
    expect(Object.keys(out).sort()).toEqual([
      'abstract', 'addressees', 'agency', 'appendix', 'confidentiality', 'designation', 'id', 'inferred', 'issuedOn', 'legalBases', 'missingSections', 'number', 'otherSignatories', 'parentAgency', 'place',
      'recipients', 'sections', 'signatory', 'symbol', 'type', 'typeCode', 'urgency', 'year',
    ]) // prettier-ignore
  })
})

test('an abstract in capitals is set as the document writes its names elsewhere', () => {
  const text =
    'KẾ HOẠCH\nNÂNG CAO CHỈ SỐ PAPI CỦA UBND TỈNH TRƯỜNG YÊN QUÝ II NĂM 2026\nThực hiện chỉ đạo của UBND tỉnh Trường Yên về chỉ số PAPI, các sở triển khai như sau:'
  const doc = parseDocument(text)
  expect(doc.abstract).toBe('Nâng cao chỉ số PAPI của UBND tỉnh Trường Yên quý II năm 2026')
  expect(doc.certainty.abstract).toBe('repaired')
})
