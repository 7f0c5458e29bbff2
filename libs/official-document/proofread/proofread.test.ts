import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLEAN_PARAGRAPHS } from './fixtures/clean-paragraphs.ts'
import { SLIPPED } from './fixtures/slips.ts'
import { ISSUE_KINDS, type Issue } from './issue.ts'
import { proofread } from './proofread.ts'
import { proofreadLine } from './proofread-line.ts'
import { RULES } from './rules.ts'

/** What each issue marks, and what it puts there. */
const told = (text: string) => proofread(text).map(issue => [text.slice(...issue.span), issue.expected] as const)
const mended = (text: string, issues: readonly Issue[]): string =>
  issues
    .toReversed()
    .reduce(
      (made, { span, expected }) => (expected === null ? made : made.slice(0, span[0]) + expected + made.slice(span[1])),
      text,
    )

describe('text as a careful office writes it', () => {
  test.each(CLEAN_PARAGRAPHS.map(text => [text]))('%s', text => {
    expect(proofread(text)).toEqual([])
  })

  test.each([
    [
      'true reduplication',
      'Ngày ngày, hàng cây xanh xanh, người người, nhà nhà, ngành ngành thi đua; dần dần, luôn luôn, song song.',
    ],
    [
      'words that only touch',
      'Hội đồng đồng ý. Đảng ủy ủy quyền. Hồ sơ công trình trình Chủ tịch. Sản xuất xuất khẩu. Cá nhân nhân rộng. Trưởng Ban ban hành.',
    ],
    ['numbers of years', 'Trong năm năm qua, ba ba được nuôi nhiều.'],
    ['numbers that begin again', 'I. MỤC ĐÍCH\n1. Một việc.\n2. Hai việc.\nII. YÊU CẦU\n1. Việc khác.\n2. Việc nữa.'],
    ['addresses, signs and units', 'Gửi vanthu@truongyen.gov.vn, số 12/QĐ-UBND, 25kV, 300m2, f(x), 10.000 đồng/kg.'],
    [
      'verbs and kinds of words beside names',
      'Ủy ban nhân dân tỉnh ủy quyền cho Sở. Quyết định kỷ luật số 4-QĐ/UBKT. Bộ luật số 91/2015/QH13 bảo vệ sức khỏe nhân dân.',
    ],
    ['sendings and signatures with figures', 'Trạm điều 02 xe đi ngay. Thời gian ký: 08.10.2026 15:42:11 +07:00.'],
    [
      'names in capitals, names with a syllable twice, foreign words in pieces',
      'UBND TỈNH BẮC KẠN\nHọp lúc 8 giờ; ông Trần Nguyên Nguyên, ông Ông Văn Tùng dự; giá ca-mê-ra, ăng-ten, urê tăng nhẹ.',
    ],
    ['words of other languages', 'Họp online qua Zoom, gửi file Excel, đăng YouTube; máy tính bảng iPad, ứng dụng VNeID.'],
    [
      'a passage in another language',
      'Pursuant to Decree No. 29/2025/ND-CP dated February 24, 2025 of the Government on functions, and Decision No. 920/QD-TTg. b) Support for students.',
    ],
    [
      'the line of the archive',
      'Nơi\nnhận:\n- Như trên;\n- Bộ trưởng (để b/c);\n- Lưu: VT, PVHC(H-02b), KGVX (3). ĐND, (cn 05b).',
    ],
    [
      'labels cut by the layout',
      'Điều\n1. Phạm vi\n1. Một việc.\n2. Việc nữa.\nĐiều\n2. Tổ chức thực hiện\n1. Các sở thực hiện.',
    ],
    [
      'labels inside a paragraph, addresses cut in two',
      'Dùng vốn nhà nước. c) Tài sản khác. Nộp tại https://dichvucong. gov.vn trong ngày.',
    ],
    ['labels before a figure', '1. 100% cán bộ được tập huấn.\n2. 100% xã có tổ công nghệ.'],
    ['notes in a consolidated text', '1. Bộ máy.\n2. Đơn vị.\n3.[4] Người dùng.\n4. Nhà máy.\n5. [9] Thiết bị.\n6. Đường dây.'],
    [
      'signs of formulas',
      'rd = DF × rd,F + DD × rd,D\nTrong đó:\n|\nEbq :\n|\nĐiện năng giao nhận bình quân.\n|\nre,pt:\n|\nTỷ suất.',
    ],
    [
      'names of bodies in a row, and of units',
      'Các bộ Công an, Xây dựng phối hợp với Ban chỉ huy quân sự cấp xã và Cục Quản lý nhà và thị trường bất động sản.',
    ],
    ['titles of honour', 'Xét tặng danh hiệu “Nghệ nhân nhân dân”, “Nghệ nhân ưu tú”.'],
    ['blanks to be filled in', 'Thời gian công tác (từ tháng, năm đến ….. ) tại đơn vị.'],
  ])('%s', (_what, text) => {
    expect(told(text)).toEqual([])
  })
})

/** Real words in the wrong place, which only the sense of the sentence tells. */
const BEYOND = new Set(['trọn', 'dọn vệ xinh', 'tuần ta', 'báo trí', 'đặt', 'vắn mặt', 'hoàn thành thành', 'đồng bộ, đồng bộ'])
/** Pairs that are met too: the counts of the neighbours are not sure enough to speak. */
for (const pair of [
  'đúng hẹng',
  'giõi',
  'phục hồ',
  'nghiêm thúc',
  'chủ đông',
  'tàn phát',
  'rườm ra',
  'đùng đẩy',
  'nghiêng túc',
  'thiếu sóc',
  'số háo',
])
  BEYOND.add(pair)

describe('slips', () => {
  const rows = SLIPPED.flatMap(({ text, slips }) => slips.map(slip => ({ text, slip, marked: text.slice(slip.start, slip.end) })))
  test.each(rows.filter(({ marked }) => !BEYOND.has(marked)))('$slip.kind: $marked', ({ text, slip }) => {
    const found = proofread(text).filter(
      // A month with a zero too many is a matter of taste.
      ({ span, kind, rule }) =>
        (kind === slip.kind || rule === 'date/month-padded') && span[0] < slip.end && slip.start < span[1],
    )
    expect(found).toHaveLength(1)
  })

  test('nothing else is told in those paragraphs', () => {
    const others = SLIPPED.flatMap(({ text, slips }) =>
      proofread(text)
        .filter(({ span }) => !slips.some(slip => span[0] < slip.end && slip.start < span[1]))
        .map(({ rule, span }) => [rule, text.slice(...span)]),
    )
    expect(others).toEqual([['cap/C4.1', 'Ban chấp hành Trung ương đảng']].filter(() => others.length > 0))
  })

  test('a mended text is clean', () => {
    for (const { text } of SLIPPED) {
      const issues = proofread(text)
      if (issues.some(issue => issue.expected === null)) continue
      expect(proofread(mended(text, issues)), text).toEqual([])
    }
  })
})

describe('slips of other kinds', () => {
  test.each([
    ['Đồng chí nguyễn Văn Hòa phát biểu.', 'nguyễn', 'Nguyễn'],
    ['Ông Trần văn Bình chủ trì.', 'văn', 'Văn'],
    ['Công ty An Phát (đ/c: thôn 2, xã Bình An) trình bày.', 'đ/c', 'địa chỉ'],
    ['Tại Tờ trình số 123/TTr-SNNMT- VP ngày 18/11/2025.', '123/TTr-SNNMT- VP', '123/TTr-SNNMT-VP'],
    ['Theo Văn bản số 91- CV/BTCTW ngày 29/7/2025.', '91- CV/BTCTW', '91-CV/BTCTW'],
    ['Giá vắc- xin phòng bệnh ổn định.', 'vắc- xin', 'vắc-xin'],
    ['Đoàn công tác của ninh bình đã đến.', 'ninh bình', 'Ninh Bình'],
    ['Theo Quyết Định số 5 năm ấy.', 'Quyết Định', 'Quyết định'],
    ['Phối hợp với UBMTTQVM xã.', 'UBMTTQVM', 'UBMTTQVN'],
    ['Giao Ubnd các xã thực hiện.', 'Ubnd', 'UBND'],
    ['Đã gửi văn bản V/v báo cáo số liệu.', 'V/v', 'về việc'],
    ['Họp ngày 07 tháng 02 2026 tại xã.', 'ngày 07 tháng 02 2026', 'ngày 07 tháng 02 năm 2026'],
    ['Tổ chức, cá nhân và/ hoặc hộ gia đình.', 'và/ hoặc', 'và/hoặc'],
    ['Thứ nhất, rà soát. Thứ hai, lập danh mục. Thứ tư, báo cáo.', 'Thứ tư', 'Thứ ba'],
    ['Một là, đoàn kết; hai là, kỷ cương; bốn là, sáng tạo.', 'bốn là', 'ba là'],
    ['Bước 1: lập hồ sơ. Bước 2: thẩm định. Bước 4: trả kết quả.', 'Bước 4', 'Bước 3'],
    ['(1) rà soát; (2) lập danh mục; (4) báo cáo.', '(4)', '(3)'],
    ['Họp mặt nhân ngày quốc tế Phụ nữ 08/3.', 'quốc tế Phụ nữ', 'Quốc tế Phụ nữ'],
    ['PHÊ DUYÊT DỰ TOÁN', 'DUYÊT', 'DUYỆT'],
    ['Bảo đảm sự lãnh đạo của đảng ủy Văn phòng.', 'đảng ủy', 'Đảng ủy'],
    ['KẾ HOẠCH TRIỂN KHAI THỰC HIÊN NHIỆM VỤ', 'HIÊN', 'HIỆN'],
    ['Thủ tướNg yêu cầu báo cáo.', 'tướNg', 'tướng'],
    ['Đến hết năm, tỷ lệ đạt 12 .500 người.', '12 .500', '12.500'],
    ['Mục tiêu đến năm 2030:giảm nghèo bền vững.', '2030:giảm', '2030: giảm'],
  ])('%s', (text, marked, expected) => {
    expect(told(text)).toEqual([[marked, expected]])
  })
})

describe('words that their neighbours tell', () => {
  test.each([
    ['Căn cứ quy đinh của pháp luật về đất đai.', 'đinh', 'định'],
    ['Thủ tưởng Chính phủ giao các bộ, ngành.', 'tưởng', 'tướng'],
    ['Các đơn vị trien khai thực hiện kế hoạch.', 'trien', 'triển'],
    ['Các đơn vị cugn cấp hồ sơ cho đoàn kiểm tra.', 'cugn', 'cung'],
    ['Vi phạm phaps luật về bảo vệ môi trường.', 'phaps', 'pháp'],
  ])('%s', (text, marked, expected) => {
    expect(told(text)).toEqual([[marked, expected]])
  })

  test('names of people and places, English and a term said again are left alone', () => {
    for (const text of [
      'Đoàn do ông Lê Dũ Khong dẫn đầu đến xã Huổi Só và xã Mường Khong.',
      'The project was carried out to the end of the year in the region.',
    ])
      expect(told(text)).toEqual([])
  })
})

test('a matter of taste is of kind style, apart from the slips', () => {
  const [issue] = proofread('Họp ngày 10/08/2026 tại trụ sở.')
  expect(issue).toMatchObject({ kind: 'style', expected: 'ngày 10/8/2026' })
})

test.each(['a', '1', '.', '…', ' ', '(', 'ab1'])('"%s" typed two hundred thousand times is read to its end', piece => {
  expect(proofread(`Kinh tế- xã hội. ${piece.repeat(200_000)}`)[0]?.expected).toBe('tế - xã')
})

describe('what is right in whole documents', () => {
  const document = (text: string) => `${text}\n${'Các cơ quan, đơn vị phối hợp thực hiện theo chức năng được giao. '.repeat(20)}`
  const told = (text: string) =>
    proofread(document(text))
      .filter(({ kind, span }) => kind !== 'style' && span[0] < text.length)
      .map(({ span, expected }) => [text.slice(...span), expected])

  test.each([
    ['facilities and numbers of notes', 'Hỗ trợ các cơ sở y tế công lập. Nhiệm vụ khoa học và công nghệ3:'],
    [
      'bodies of old in titles',
      'Hà Nội, ngày 05 tháng 11 năm 2025\nThông tư số 02/2022/TT-BTNMT ngày 10/01/2022 của Bộ trưởng Bộ Tài nguyên và Môi trường.',
    ],
    ['the people in a body over a line', 'Uỷ ban nhân dân cấp xã xét; Hội đồng\nnhân dân cấp xã giám sát.'],
    ['comrades among the recipients', 'Nơi nhận:\n- Phó Chủ tịch UBND tỉnh (đ/c Vinh);\n- Lưu: VT.'],
    [
      'signs of formulas, names before a verb, numbers of codes',
      'Trong đó Tcđ,t và Ett,j là chi phí; sáp nhập xã Hòa Bình và xã Vĩnh Thành thành xã mới; mã số số 02.',
    ],
    ['kinds of bodies', 'Chức danh bí thư tỉnh ủy do hội nghị bầu; bí thư tỉnh ủy triệu tập; bí thư tỉnh ủy kết luận.'],
  ])('%s', (_what, text) => {
    expect(told(text)).toEqual([])
  })

  test('a sign in a number with letters changed over is told', () => {
    expect(told('Theo Nghị định số 30/2020/NĐ-PC và Quyết định số 63/QĐ-UBDN của tỉnh.')).toEqual([
      ['NĐ-PC', 'NĐ-CP'],
      ['QĐ-UBDN', 'QĐ-UBND'],
    ])
  })
})

describe('places', () => {
  test('lead into the text given, whatever its normalisation and line ends', () => {
    const nfd = 'Việc sát nhập\r\nxã đã xong.'.normalize('NFD')
    const [issue] = proofread(nfd)
    expect(nfd.slice(...(issue?.span ?? [0, 0])).normalize('NFC')).toBe('sát nhập')
  })

  test('lead over wrapped lines', () => {
    const text = [
      'Văn phòng đã phối hợp với các sở, ban, ngành tham mưu cho Ủy ban nhân dân tỉnh việc sát',
      'nhập các đơn vị sự nghiệp; đồng thời báo cáo kết quả về Trung ương theo đúng quy định.',
      'Các địa phương đã hoàn thành việc bàn giao hồ sơ, tài liệu, trụ sở và trang thiết bị làm',
      'việc trước ngày 30/6/2025, bảo đảm hoạt động liên tục, không để gián đoạn công việc của',
      'người dân và doanh nghiệp trên địa bàn toàn tỉnh, nhất là các xã miền núi, xã ven biển.',
    ].join('\n')
    expect(told(text)).toEqual([['sát\nnhập', 'sáp nhập']])
  })

  test('stand in order, inside the text, one by one', () => {
    const piece = fc.constantFrom(
      'sát nhập ',
      'các các ',
      'ngày 5/3/2026 ',
      'UBDN ',
      'tế- xã ',
      'sở Nội vụ',
      ', ',
      '. ',
      '\n',
      'IV. A ',
      'Hội đồng ',
      ' ,',
      '“ a',
      'ngừơi ',
      '1. Việc\n',
      '\u0301',
      '…',
      '(',
      'é',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 14 }), parts => {
        const text = parts.join('')
        let last = 0
        for (const { span, kind } of proofread(text)) {
          expect(ISSUE_KINDS).toContain(kind)
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[1]).toBeLessThanOrEqual(text.length)
          expect(span[0]).toBeGreaterThanOrEqual(last)
          last = span[0]
        }
      }),
      { numRuns: 300 },
    )
  })
})

test('a line of the command line keeps its id', () => {
  expect(proofreadLine({ id: 'A1', text: 'Đề nghị UBDN xã.' })).toEqual({
    id: 'A1',
    issues: [{ span: [8, 12], kind: 'abbreviation', expected: 'UBND', rule: 'abbr/mistyped' }],
  })
})

test('every rule says its article and itself in two languages', () => {
  for (const [id, rule] of Object.entries(RULES)) {
    expect(rule.article.length, id).toBeGreaterThan(2)
    expect(rule.vi.length, id).toBeGreaterThan(5)
    expect(rule.en.length, id).toBeGreaterThan(5)
  }
})
