import { describe, expect, test } from 'vitest'
import { citeText } from './cite-text.ts'

type Want = [surface: string, type: string, designation: string | null, issuedOn: string | null, agency: string | null]
const found = (text: string): Want[] =>
  citeText(text)
    .filter(c => c.kind === 'numbered' || c.kind === 'law' || c.kind === 'dated')
    .map(c => [text.slice(...c.span), c.type, c.designation, c.issuedOn, c.agency])

const cases: [text: string, want: Want[]][] = [
  ['Thực hiện Quyết định số 112/QĐ-UBND ngày 7-2-2025 của UBND tỉnh về phân công nhiệm vụ.', [['Quyết định số 112/QĐ-UBND ngày 7-2-2025 của UBND tỉnh', 'Quyết định', '112/QĐ-UBND', '2025-02-07', 'UBND tỉnh']]],
  ['Căn cứ Nghị quyết của HĐND tỉnh số 45/NQ-HĐND ngày 12/7/2025;', [['Nghị quyết của HĐND tỉnh số 45/NQ-HĐND ngày 12/7/2025', 'Nghị quyết', '45/NQ-HĐND', '2025-07-12', 'HĐND tỉnh']]],
  ['Xét đề nghị tại các Tờ trình số 15/TTr-SNV ngày 03.01.2025, số 19/TTr-SNV ngày 10.01.2025 và số 22/TTr-SNV.', [['Tờ trình số 15/TTr-SNV ngày 03.01.2025', 'Tờ trình', '15/TTr-SNV', '2025-01-03', null], ['số 19/TTr-SNV ngày 10.01.2025', 'Tờ trình', '19/TTr-SNV', '2025-01-10', null], ['số 22/TTr-SNV', 'Tờ trình', '22/TTr-SNV', null, null]]],
  ['Quyết định số 217-QĐ/TW và số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị', [['Quyết định số 217-QĐ/TW', 'Quyết định', '217-QĐ/TW', null, null], ['số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị', 'Quyết định', '218-QĐ/TW', '2013-12-12', 'Bộ Chính trị']]],
  ['theo Kế hoạch số 1910/KHTTCP ngày 19/9/2012 và Thông tư 01/2018/TTVPCP', [['Kế hoạch số 1910/KHTTCP ngày 19/9/2012', 'Kế hoạch', '1910/KH-TTCP', '2012-09-19', null], ['Thông tư 01/2018/TTVPCP', 'Thông tư', '01/2018/TT-VPCP', null, null]]],
  ['Công văn số 88/ƯBND-VX ngày 05/6', [['Công văn số 88/ƯBND-VX ngày 05/6', 'Công văn', '88/UBND-VX', null, null]]],
  ['Chỉ thị số 12-CT/TƯ ngày 31/4/2025 của Ban Thường vụ Tỉnh uỷ', [['Chỉ thị số 12-CT/TƯ ngày 31/4/2025 của Ban Thường vụ Tỉnh uỷ', 'Chỉ thị', '12-CT/TU', null, 'Ban Thường vụ Tỉnh ủy']]],
  ['Thông tư liên tịch số 09/2014/TTLT-BTP-BNV ngày 04/4/2014 của Bộ Tư pháp, Bộ Nội vụ hướng dẫn', [['Thông tư liên tịch số 09/2014/TTLT-BTP-BNV ngày 04/4/2014 của Bộ Tư pháp, Bộ Nội vụ', 'Thông tư liên tịch', '09/2014/TTLT-BTP-BNV', '2014-04-04', 'Bộ Tư pháp, Bộ Nội vụ']]],
  ['Luật Cán bộ, công chức năm 2025 và Bộ luật Dân sự 2015', [['Luật Cán bộ, công chức năm 2025', 'Luật', null, null, null], ['Bộ luật Dân sự 2015', 'Bộ luật', null, null, null]]],
  ['Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;', [['Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019', 'Luật', null, '2019-11-22', null]]],
  ['Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14 ngày 09/12/2020', [['Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14 ngày 09/12/2020', 'Pháp lệnh', '02/2020/UBTVQH14', '2020-12-09', null]]],
  ['Căn cứ các Quyết định của Thủ tướng Chính phủ: số 17/QĐ-TTg ngày 14/10/2025 phê duyệt Chương trình; số 39/QĐ-TTg ngày 30/12/2025 quy định nguyên tắc.', [['Quyết định của Thủ tướng Chính phủ: số 17/QĐ-TTg ngày 14/10/2025', 'Quyết định', '17/QĐ-TTg', '2025-10-14', 'Thủ tướng Chính phủ'], ['số 39/QĐ-TTg ngày 30/12/2025', 'Quyết định', '39/QĐ-TTg', '2025-12-30', 'Thủ tướng Chính phủ']]],
  ['Quyết định giải quyết khiếu nại số 5/QĐ-UBND và Quy trình số 07/QT-TTHC.', [['Quyết định giải quyết khiếu nại số 5/QĐ-UBND', 'Quyết định giải quyết khiếu nại', '5/QĐ-UBND', null, null], ['Quy trình số 07/QT-TTHC', 'Quy trình', '07/QT-TTHC', null, null]]],
  ['Nghị quyết số 2-NQ/ĐU ngày 15/8/2025 của Đảng ủy phường Hoa Sơn đề ra 5 giải pháp.', [['Nghị quyết số 2-NQ/ĐU ngày 15/8/2025 của Đảng ủy phường Hoa Sơn', 'Nghị quyết', '2-NQ/ĐU', '2025-08-15', 'Đảng ủy phường Hoa Sơn']]],
  ['Sở đã có Báo cáo kết quả kiểm tra số 77/BC-SXD, UBND tỉnh ban hành Văn bản số 300/UBND-KTN.', [['Báo cáo kết quả kiểm tra số 77/BC-SXD', 'Báo cáo kết quả kiểm tra', '77/BC-SXD', null, null], ['Văn bản số 300/UBND-KTN', 'Văn bản', '300/UBND-KTN', null, null]]],
  ['(Công điện số 05/CĐ-UBND ngày 12 tháng 9 năm 2024 của Chủ tịch Ủy ban nhân dân tỉnh Trường Yên).', [['Công điện số 05/CĐ-UBND ngày 12 tháng 9 năm 2024 của Chủ tịch Ủy ban nhân dân tỉnh Trường Yên', 'Công điện', '05/CĐ-UBND', '2024-09-12', 'Chủ tịch Ủy ban nhân dân tỉnh Trường Yên']]],
  ['Hướng dẫn số 05-HD/BTCTW ngày 16/02/2022 của Ban Tổ chức Trung ương nêu rõ', [['Hướng dẫn số 05-HD/BTCTW ngày 16/02/2022 của Ban Tổ chức Trung ương', 'Hướng dẫn', '05-HD/BTCTW', '2022-02-16', 'Ban Tổ chức Trung ương']]],
  ['Quyết định số 421/QĐ-VP.UBND của Chánh Văn phòng UBND tỉnh ngày 14/01/2026', [['Quyết định số 421/QĐ-VP.UBND của Chánh Văn phòng UBND tỉnh ngày 14/01/2026', 'Quyết định', '421/QĐ-VP.UBND', '2026-01-14', 'Chánh Văn phòng UBND tỉnh']]],
  ['Nghị định số 43/2011/NĐ-CP ngày 13/6/2011 của Chính phủ quy định về cung cấp thông tin; Nghị quyết 30c/NQ-CP', [['Nghị định số 43/2011/NĐ-CP ngày 13/6/2011 của Chính phủ', 'Nghị định', '43/2011/NĐ-CP', '2011-06-13', 'Chính phủ'], ['Nghị quyết 30c/NQ-CP', 'Nghị quyết', '30c/NQ-CP', null, null]]],
  ['tại Thông báo số 90/TB-VP ngày 02/10/2025 của Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh thông báo kết luận', [['Thông báo số 90/TB-VP ngày 02/10/2025 của Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh', 'Thông báo', '90/TB-VP', '2025-10-02', 'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh']]],
  ['Kế hoạch\n\nsố 479-\nKH/TU ngày\n05/5/2025 của Ban Thường vụ\nTỉnh ủy', [['Kế hoạch\n\nsố 479-\nKH/TU ngày\n05/5/2025 của Ban Thường vụ\nTỉnh ủy', 'Kế hoạch', '479-KH/TU', '2025-05-05', 'Ban Thường vụ Tỉnh ủy']]],
  ['Nghị quyết liên tịch số 02/NQLT-UBND-UBMTTQ ngày 15/8/2025 giữa hai cơ quan', [['Nghị quyết liên tịch số 02/NQLT-UBND-UBMTTQ ngày 15/8/2025', 'Nghị quyết liên tịch', '02/NQLT-UBND-UBMTTQ', '2025-08-15', null]]],
  ['Công văn số 41/TTPVHCC-HC ngày 03/3/2026 của Trung tâm Phục vụ hành chính công tỉnh xin bổ sung', [['Công văn số 41/TTPVHCC-HC ngày 03/3/2026 của Trung tâm Phục vụ hành chính công tỉnh', 'Công văn', '41/TTPVHCC-HC', '2026-03-03', 'Trung tâm Phục vụ hành chính công tỉnh']]],
  ['Quyết định số 12/QĐ-SNV ngày 05/01/2026 của Giám đốc Sở Nội vụ kiện toàn tổ giúp việc', [['Quyết định số 12/QĐ-SNV ngày 05/01/2026 của Giám đốc Sở Nội vụ', 'Quyết định', '12/QĐ-SNV', '2026-01-05', 'Giám đốc Sở Nội vụ']]],
  ['Công văn số 512/ĐLTY-KT ngày 04/4/2026 của Công ty Điện lực Trường Yên về kế hoạch cắt điện', [['Công văn số 512/ĐLTY-KT ngày 04/4/2026 của Công ty Điện lực Trường Yên', 'Công văn', '512/ĐLTY-KT', '2026-04-04', 'Công ty Điện lực Trường Yên']]],
  ['Chương trình phối hợp số 03/CTPH-MTTQ-UBND ngày 01/6/2025', [['Chương trình phối hợp số 03/CTPH-MTTQ-UBND ngày 01/6/2025', 'Chương trình phối hợp', '03/CTPH-MTTQ-UBND', '2025-06-01', null]]],
  ['Nghị quyết số 57 của Bộ Chính trị đang được triển khai', [['Nghị quyết số 57 của Bộ Chính trị', 'Nghị quyết', '57', null, 'Bộ Chính trị']]],
  ['Quyết định 1719/QĐ-TTg; Quyết định 263/QĐ-TTg', [['Quyết định 1719/QĐ-TTg', 'Quyết định', '1719/QĐ-TTg', null, null], ['Quyết định 263/QĐ-TTg', 'Quyết định', '263/QĐ-TTg', null, null]]],
  ['Kết luận số 9-KL/TU của Tỉnh ủy Trường Yên khóa I, nhiệm kỳ 2025 - 2030', [['Kết luận số 9-KL/TU của Tỉnh ủy Trường Yên khóa I', 'Kết luận', '9-KL/TU', null, 'Tỉnh ủy Trường Yên khóa I']]],
  ['theo Luật Trật tự, an toàn giao thông đường bộ, người vi phạm bị xử phạt', [['Luật Trật tự, an toàn giao thông đường bộ', 'Luật', null, null, null]]],
  ['Quyết định số 88/qđ-ubnd ngày 02/6/2025; Công văn số 2221 /UBND-TH', [['Quyết định số 88/qđ-ubnd ngày 02/6/2025', 'Quyết định', '88/QĐ-UBND', '2025-06-02', null], ['Công văn số 2221 /UBND-TH', 'Công văn', '2221/UBND-TH', null, null]]],
  ['Nghị định số 61/2018/NĐCP ngày 23 tháng 4 năm 2018 Chính phủ về cơ chế một cửa', [['Nghị định số 61/2018/NĐCP ngày 23 tháng 4 năm 2018 Chính phủ', 'Nghị định', '61/2018/NĐ-CP', '2018-04-23', 'Chính phủ']]],
  ['Nghị quyết số 57-NQ/TW, 59-NQ/TW và Nghị quyết số 66‑NQ/TW', [['Nghị quyết số 57-NQ/TW', 'Nghị quyết', '57-NQ/TW', null, null], ['59-NQ/TW', 'Nghị quyết', '59-NQ/TW', null, null], ['Nghị quyết số 66‑NQ/TW', 'Nghị quyết', '66-NQ/TW', null, null]]],
  ['Công điện khẩn số 09/CĐ-BCH hồi 9 giờ ngày 06/11/2025 của Ban Chỉ huy Phòng thủ dân sự tỉnh', [['Công điện khẩn số 09/CĐ-BCH hồi 9 giờ ngày 06/11/2025 của Ban Chỉ huy Phòng thủ dân sự tỉnh', 'Công điện', '09/CĐ-BCH', '2025-11-06', 'Ban Chỉ huy Phòng thủ dân sự tỉnh']]],
  ['Chương trình kiểm tra, giám sát số 07-CTr/TU, ngày 20/10/2025', [['Chương trình kiểm tra, giám sát số 07-CTr/TU, ngày 20/10/2025', 'Chương trình kiểm tra, giám sát', '07-CTr/TU', '2025-10-20', null]]],
  ['Hướng dẫn liên ngành số 03/HDLN-SNV-STC ngày 01/4/2025 của Sở Nội vụ - Sở Tài chính', [['Hướng dẫn liên ngành số 03/HDLN-SNV-STC ngày 01/4/2025 của Sở Nội vụ - Sở Tài chính', 'Hướng dẫn liên ngành', '03/HDLN-SNV-STC', '2025-04-01', 'Sở Nội vụ - Sở Tài chính']]],
  ['Luật Bảo vệ vùng trời số 99/2031/QH17 được thông qua', [['Luật Bảo vệ vùng trời số 99/2031/QH17', 'Luật', '99/2031/QH17', null, null]]],
  ['Luật Thuế tài nguyên 45/2031/QH17 và văn bản kèm theo', [['Luật Thuế tài nguyên 45/2031/QH17', 'Luật', '45/2031/QH17', null, null]]],
  ['Thông tư số 21/2025/TT-BNV ngày 27/6/2025của Bộ Nội vụ', [['Thông tư số 21/2025/TT-BNV ngày 27/6/2025của Bộ Nội vụ', 'Thông tư', '21/2025/TT-BNV', '2025-06-27', 'Bộ Nội vụ']]],
  ['công văn số 09/AP ngày 20/11/2025 của Chi nhánh Công ty TNHH An Phú tại TP. Hải Phòng về thuế', [['công văn số 09/AP ngày 20/11/2025 của Chi nhánh Công ty TNHH An Phú tại TP. Hải Phòng', 'công văn', '09/AP', '2025-11-20', 'Chi nhánh Công ty TNHH An Phú tại TP. Hải Phòng']]],
  ['Căn cứ Luật Phòng, chống bệnh hiếm lây qua đường máu ở người (BHM);', [['Luật Phòng, chống bệnh hiếm lây qua đường máu ở người (BHM)', 'Luật', null, null, null]]],
] // prettier-ignore

describe('references are found with what they say', () => {
  test.each(cases)('%s', (text, want) => expect(found(text)).toEqual(want))
})

describe('numbers that are no references', () => {
  const none = [
    'Bản án số 15/2024/DS-ST ngày 12/6/2024 của Tòa án nhân dân huyện Kim Sơn.',
    'Quyết định số 08/2025/QĐST-DS ngày 03/3/2025 công nhận sự thỏa thuận của các đương sự.',
    'Hợp đồng số 27/2025/HĐXD ký với Công ty TNHH Xây dựng Hoàng Phát.',
    'Đơn số 14/ĐKN của bà Lê Thị Hoa; phiếu tiếp nhận hồ sơ số 000.12.H42-250610-0003.',
    'Giấy chứng nhận quyền sử dụng đất số CS 01234, vào sổ cấp giấy số 112/CN.',
    'Báo Nhân Dân số 25123 ra ngày 05/6/2025; Tạp chí Tổ chức nhà nước số 6/2025.',
    'Phụ lục số 02/PL-BC kèm theo; Mẫu số 03/TTHC; Biểu số 01/TCD.',
    'Nghị quyết Đại hội XIII của Đảng; Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XXII.',
    'Quyết định nêu trên thay thế các quy định trước đây.',
    'Dự án số 3/A, Đề án số 2/B; mẫu báo cáo số 02/BC-TCD.',
    'Xe ô tô biển số 35A-123.45 và 35C-067.89; số khung RLH/2019.',
    'Thửa đất số 112, tờ bản đồ số 05/BĐ, diện tích 214/300 m2.',
    'Km 12+300 quốc lộ 10; lý trình Km5/QL21B; tỷ lệ 45/60 xã.',
    'Cơ quan thực hiện các chỉ thị, nghị quyết, kết luận của Trung ương.',
    'pháp luật về đất đai, kỷ luật lao động, luật sư Nguyễn Văn An thuộc Đoàn Luật sư tỉnh.',
    'Kế hoạch số 3 trong danh mục; gói thầu số 05/XL; dự án số 2 nhóm B.',
    'giai đoạn 2021-2025, trực 24/24 giờ, kết quả 18/20 phiếu/TV.',
  ]
  test.each(none)('%s', text => expect(found(text)).toEqual([]))
})
