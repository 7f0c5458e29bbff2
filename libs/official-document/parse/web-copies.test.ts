import { describe, expect, it, test } from 'vitest'
import { parseDocument } from './parse.ts'

/** As web pages give them: one cell per line between pipes, lines cut where the source of the page was. */
const DECISION = `|
ỦY BAN NHÂN DÂN
THÀNH PHỐ TRƯỜNG YÊN
-------
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
|
Số: 318/QĐ-UBND
|
Thành phố Trường
Yên, ngày 12 tháng 11 năm 2025
|
# QUYẾT ĐỊNH
BAN HÀNH DANH MỤC HỒ SƠ
LƯU TRỮ CỦA CÁC CƠ QUAN
CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ TRƯỜNG YÊN
Căn cứ Luật Tổ chức
Chính quyền địa phương ngày 16/6/2025;
Căn cứ các Nghị định của Chính phủ: số 11/2024/NĐ-CP ngày
05/3/2024 về lưu trữ; số 12/2024/NĐ-CP ngày 06/3/2024 về văn thư và số
13/2024/NĐ-CP ngày 07/3/2024 về thống kê lưu trữ được áp dụng trong cơ quan;
Căn cứ Nghị quyết số 21/2024/NQ-CP về lưu trữ điện tử theo Kết
luận số 22-KL/TW ngày 08 tháng 3 năm 2024 của Bộ Chính trị về số hóa tài liệu;
Theo đề nghị của Giám đốc Sở
Nội vụ tại Tờ trình số 44/TTr-SNV ngày 01/11/2025.
# QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo
Quyết định này danh mục hồ sơ lưu trữ của các cơ quan thuộc Ủy ban nhân dân
thành phố.
Điều 2. Sửa đổi khoản 1 của quy định về hồ sơ như sau:
“1. Hồ sơ của cơ quan được lập
trong năm làm việc và giao nộp vào kho.
2. Hồ sơ điện tử được sao lưu hai bản.”
Điều 3. Chánh Văn phòng, Giám đốc
Sở Nội vụ, Thủ trưởng các cơ quan chuyên môn và Chủ tịch Ủy ban nhân dân các xã
chịu trách nhiệm thi hành Quyết định này./.
|
Nơi
nhận:
- Như Điều 3;
- VPUB: CVP, các PCVP; Trung tâm Tin học;
- Lưu: VT.
|
TM. ỦY BAN NHÂN
DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Đinh
Thu Hoài
|
`

const LETTER = `|
BỘ TÀI CHÍNH
CỤC THUẾ
-------
|
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
|
|
Số: 71/CT-CS
V/v kê khai tiền
thuê đất
|
Hà Nội, ngày … tháng … năm 2025
|
Kính gửi: Các
Thuế tỉnh, thành phố.
Cục Thuế nhận được công văn số 9/TYE-NV ngày 03/7/2025 của Thuế tỉnh Trường
Yên, trả lời như sau:
Thuế tỉnh Trường Yên rà soát hồ sơ của người nộp thuế, xác định số tiền thuê
đất phải nộp trong năm, thông báo bằng văn bản cho người nộp thuế biết và theo
dõi việc nộp.
1. Về khai thuế tại dự án Nhà máy Hạ
Vân 3 và Hạ Vân 4:
(1) Người thuê đất khai theo quy định.
2. Cục Thuế trả lời để các đơn vị biết./.
|
Nơi nhận:
- Như trên;
- Lưu: VT.
|
TL.
CỤC TRƯỞNG
KT. TRƯỞNG BAN CHÍNH SÁCH,
THUẾ QUỐC TẾ
PHÓ TRƯỞNG BAN
Lê Thị Minh An
|
`

describe('a copy from a web page', () => {
  const decision = parseDocument(DECISION)
  const letter = parseDocument(LETTER)

  it('keeps the place as it is printed, over the end of a line', () => {
    expect(decision.place).toBe('Thành phố Trường Yên')
  })

  it('puts a name and a head together that a narrow cell cut in two', () => {
    expect(decision.signatory).toMatchObject({ authority: 'TM.', position: 'PHÓ CHỦ TỊCH', name: 'Đinh Thu Hoài' })
    expect(decision.recipients[0]).toBe('Như Điều 3')
  })

  it('takes one bullet for one recipient, whatever stands inside', () => {
    expect(decision.recipients).toEqual(['Như Điều 3', 'VPUB: CVP, các PCVP; Trung tâm Tin học', 'Lưu: VT'])
  })

  it('does not take the first line of an article for its heading', () => {
    expect(decision.sections.map(s => [s.label, s.title])).toEqual([['Điều 1.', null], ['Điều 2.', null], ['Điều 3.', null]]) // prettier-ignore
  })

  it('takes each decree of one basis apart, and no date of another instrument', () => {
    expect(decision.legalBases.map(b => [b.number ?? b.text, b.issuedOn])).toEqual([
      ['Luật Tổ chức Chính quyền địa phương ngày 16/6/2025', '2025-06-16'],
      ['11/2024/NĐ-CP', '2024-03-05'],
      ['12/2024/NĐ-CP', '2024-03-06'],
      ['13/2024/NĐ-CP', '2024-03-07'],
      ['21/2024/NQ-CP', null],
    ])
  })

  it('reads a letter as Công văn although its code is one of a kind of document', () => {
    expect(letter).toMatchObject({ type: 'Công văn', typeCode: 'CV', designation: '71/CT-CS', abstract: 'kê khai tiền thuê đất' })
  })

  it('never takes the date of a cited letter for its own', () => {
    expect(letter.issuedOn).toBeNull()
  })

  it('takes the date behind the place, not that of a letter in the subject', () => {
    const columns = LETTER.replace('thuê đất\n|', 'thuê đất theo Công văn số 31/STC-\nQLG ngày 26/11/2025 của Sở Tài chính\n|')
    expect(parseDocument(columns).issuedOn).toBeNull()
    expect(parseDocument(columns.replace('ngày … tháng … năm 2025', 'ngày 02 tháng 12 năm 2025')).issuedOn).toBe('2025-12-02')
  })

  it('leaves out V/v under a printed type', () => {
    const telegram = DECISION.replace('# QUYẾT ĐỊNH\nBAN HÀNH DANH MỤC HỒ SƠ', 'CÔNG ĐIỆN\nV/v kiểm tra hồ sơ')
    expect(telegram).toContain('V/v kiểm tra')
    expect(parseDocument(telegram).abstract).toMatch(/^kiểm tra hồ sơ/u)
  })

  it('takes V/V in capitals for the mark of the subject, never for a heading numbered V', () => {
    const telegram = DECISION.replace(
      '# QUYẾT ĐỊNH\nBAN HÀNH DANH MỤC HỒ SƠ',
      'CÔNG ĐIỆN\nV/V KIỂM TRA ĐÊ, KÈ TRƯỚC\nMÙA MƯA BÃO\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n- Chủ tịch Ủy ban nhân dân các tỉnh;',
    )
    const read = parseDocument(telegram)
    expect(read.abstract).toBe('Kiểm tra đê, kè trước mùa mưa bão')
    expect(read.sections.map(({ label }) => label)).not.toContain('V/')
  })

  it('reads two hundred thousand lines that say nothing without an error', () => {
    expect(parseDocument('a\n'.repeat(200_000)).type).toBeNull()
  })

  it('reads marks and posts of a signature that run over several lines', () => {
    expect(letter.signatory).toMatchObject({ authority: 'TL.', onBehalfOf: 'CỤC TRƯỞNG', position: 'PHÓ TRƯỞNG BAN', name: 'Lê Thị Minh An' }) // prettier-ignore
    const office = parseDocument(LETTER.replace(/TL\.[^]*PHÓ TRƯỞNG BAN/u, 'KT. BỘ TRƯỞNG,\nCHỦ NHIỆM\nPHÓ CHỦ NHIỆM'))
    expect(office.signatory).toMatchObject({ authority: 'KT.', onBehalfOf: 'BỘ TRƯỞNG, CHỦ NHIỆM', position: 'PHÓ CHỦ NHIỆM' })
  })

  it('follows a name into the next line of a heading, and leaves "(1)" in its paragraph', () => {
    expect(letter.sections.map(s => [s.label, s.title])).toEqual([['1.', 'Về khai thuế tại dự án Nhà máy Hạ Vân 3 và Hạ Vân 4:'], ['2.', null]]) // prettier-ignore
    expect(letter.addressees).toEqual(['Các Thuế tỉnh, thành phố'])
  })
})

describe('names cut at the end of a line', () => {
  const letter = `|
BỘ TÀI CHÍNH
CỤC HẢI QUAN
|
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
|
|
Số: 812/CHQ-GSQL
V/v thủ tục tạm nhập
|
Hà Nội, ngày 21
tháng 11 năm 2025
|
Kính
gửi: Chi nhánh Công ty TNHH ABT
Miền Đông.
(Đ/c: Lô 5, Cụm công nghiệp Hoa Sơn)
Trả lời công văn của Công ty, Cục Hải quan có ý kiến như sau: thực hiện theo quy định.
|
Nơi nhận:
- Như trên;
- Lưu: VT.
|
KT. CỤC TRƯỞNG
PHÓ CỤC TRƯỞNG
Lê Hải
Hòa
|`
  it('are read whole: date behind a cut "Kính gửi", addressee, signer', () => {
    expect(parseDocument(letter)).toMatchObject({
      issuedOn: '2025-11-21',
      place: 'Hà Nội',
      addressees: ['Chi nhánh Công ty TNHH ABT Miền Đông'],
      signatory: { name: 'Lê Hải Hòa' },
    })
  })
  it('the addressee of a short letter goes on to its full stop', () => {
    const short = letter.replace(/Kính\ngửi: [^(]*/u, 'Kính gửi: Thuế tỉnh Trường\nYên.\n')
    expect(parseDocument(short).addressees).toEqual(['Thuế tỉnh Trường Yên'])
  })
  it('addressees that stand one below the other stay apart', () => {
    const two = letter.replace(/Kính\ngửi: [^(]*/u, 'Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\n')
    expect(parseDocument(two).addressees).toEqual(['Sở Nội vụ', 'Sở Tài chính'])
  })
})

test('labels that a narrow cell cut in two head their articles', () => {
  const text = `ỦY BAN NHÂN DÂN
TỈNH TRƯỜNG YÊN
Số: 12/2026/QĐ-UBND
Trường Yên, ngày 05 tháng 02 năm 2026
QUYẾT ĐỊNH
Ban hành Quy định về quản lý tài sản
QUYẾT ĐỊNH:
Điều
1. Phạm vi điều chỉnh
1. Quy định này áp dụng cho các sở.
Điều
2. Tổ chức thực hiện
1. Giao Sở Tài chính chủ trì rà soát.
Nơi
nhận:
- Như trên;
- Lưu: VT.`
  expect(parseDocument(text).sections.map(({ label, title, level }) => [label, title, level])).toEqual([
    ['Điều 1.', 'Phạm vi điều chỉnh', 1],
    ['1.', null, 2],
    ['Điều 2.', 'Tổ chức thực hiện', 1],
    ['1.', null, 2],
  ])
})
