import { exampleRows } from './example-rows.ts'
import type { Block, Table } from './blocks.ts'
import type { OfficialDocument } from './model.ts'

const h1 = (title: string): Block => ({ kind: 'heading', level: 'I', title })
const h2 = (title: string): Block => ({ kind: 'heading', level: '1', title })
const p = (text: string): Block => ({ kind: 'paragraph', text })

const opening = p(
  'Thực hiện Quy chế làm việc của Ủy ban nhân dân tỉnh, Văn phòng Ủy ban nhân dân tỉnh tổng hợp kết quả theo dõi, đôn đốc việc thực hiện các ý kiến chỉ đạo của Thường trực Tỉnh ủy, Ủy ban nhân dân tỉnh, Chủ tịch và các Phó Chủ tịch Ủy ban nhân dân tỉnh từ 15 giờ 00 ngày 20 tháng 11 năm 2026 đến 15 giờ 00 ngày 27 tháng 11 năm 2026 (số liệu chốt trên Hệ thống quản lý công việc, có danh sách kèm theo) như sau:',
)

const byLead: Table = {
  kind: 'table',
  caption: 'Kết quả theo cơ quan chủ trì (đơn vị tính: nhiệm vụ)',
  columns: [
    { width: 12, align: 'center' },
    { width: 66 },
    ...Array.from({ length: 6 }, () => ({ width: 16, align: 'right' as const })),
  ],
  header: [
    [
      { text: 'STT', rowspan: 2 },
      { text: 'Cơ quan chủ trì', rowspan: 2 },
      { text: 'Đầu tuần', rowspan: 2 },
      { text: 'Mới giao', rowspan: 2 },
      { text: 'Hoàn thành', colspan: 2 },
      { text: 'Quá hạn', rowspan: 2 },
      { text: 'Cuối tuần', rowspan: 2 },
    ],
    ['đúng hạn', 'trễ hạn'],
  ],
  rows: [
    ['1', 'Sở Tài chính', '41', '6', '7', '1', '2', '39'],
    ['2', 'Sở Xây dựng', '38', '4', '5', '2', '3', '35'],
    ['3', 'Sở Nông nghiệp và Môi trường', '36', '5', '6', '0', '1', '35'],
    ['4', 'Sở Y tế', '17', '2', '3', '0', '0', '16'],
    ['5', 'Sở Giáo dục và Đào tạo', '15', '1', '2', '0', '0', '14'],
    ['6', 'Ủy ban nhân dân phường Hoa Sơn', '9', '2', '1', '1', '1', '9'],
    ['7', 'Các cơ quan, địa phương khác', '58', '11', '12', '1', '2', '56'],
  ],
  total: [[{ text: 'Tổng cộng', colspan: 2, align: 'center' }, '214', '31', '36', '5', '9', '204']],
}

const results: Block[] = [
  h1('Tình hình giao nhiệm vụ và kết quả chung'),
  p(
    'Đầu tuần, toàn tỉnh có 214 nhiệm vụ đang thực hiện. Trong tuần, lãnh đạo tỉnh giao mới 31 nhiệm vụ tại 19 văn bản, thông báo kết luận và ý kiến trực tiếp; các cơ quan hoàn thành 41 nhiệm vụ, trong đó 36 nhiệm vụ đúng hạn, 5 nhiệm vụ trễ hạn. Cuối tuần còn 204 nhiệm vụ đang thực hiện, trong đó 195 nhiệm vụ còn trong hạn và 9 nhiệm vụ đã quá hạn.',
  ),
  {
    kind: 'paragraph',
    text: [
      { text: 'Tỷ lệ đúng hạn trong tuần đạt ' },
      { text: '72,0 %', bold: true },
      {
        text: ' (36 nhiệm vụ đúng hạn trên tổng số 41 nhiệm vụ hoàn thành và 9 nhiệm vụ quá hạn chưa hoàn thành), tăng 3,4 điểm phần trăm so với tuần trước. ',
      },
      { text: 'Không có nhiệm vụ nào quá hạn trên 30 ngày.', italic: true },
    ],
  },
  byLead,
  h1('Kết quả thực hiện một số nhiệm vụ trọng tâm'),
  h2('Về đầu tư công và hạ tầng'),
  p(
    'Sở Tài chính đã hoàn thành rà soát kế hoạch vốn của 27 dự án chuyển tiếp, trình Ủy ban nhân dân tỉnh phương án điều chuyển từ dự án giải ngân chậm sang dự án có khối lượng; nhiệm vụ được Chủ tịch Ủy ban nhân dân tỉnh chấp nhận ngày 25 tháng 11 năm 2026, sớm hơn thời hạn 03 ngày làm việc.',
  ),
  p(
    'Sở Xây dựng đã bàn giao mặt bằng đoạn qua xã Gia Lạc của tuyến đường nối trung tâm hành chính mới; còn 04 hộ chưa thống nhất đơn giá cây trồng, đề nghị gia hạn thêm 10 ngày làm việc để hoàn thành đối thoại. Ban Quản lý dự án đầu tư xây dựng tỉnh tổ chức lại phương án thi công, bảo đảm không ảnh hưởng đến tiến độ chung.',
  ),
  h2('Về nông nghiệp, môi trường và phòng, chống thiên tai'),
  p(
    'Sở Nông nghiệp và Môi trường đã báo cáo kết quả kiểm tra 12 vị trí đê xung yếu trước mùa lũ, kiến nghị xử lý ngay 02 vị trí; Ủy ban nhân dân các xã ven sông đã ký cam kết không để phát sinh vi phạm mới. Việc lập phương án thu gom rác thải sinh hoạt liên xã đang được lấy ý kiến 18 xã, phường, hạn gửi ý kiến trước ngày 05 tháng 12 năm 2026.',
  ),
  h2('Về văn hóa, xã hội và cải cách hành chính'),
  {
    kind: 'list',
    marker: '-',
    items: [
      'Sở Y tế hoàn thành việc sắp xếp 09 trạm y tế sau khi tổ chức lại đơn vị hành chính cấp xã; người dân không phải đi xa hơn 7 km để khám bệnh ban đầu.',
      'Sở Giáo dục và Đào tạo trình đề án bố trí giáo viên liên trường; Văn phòng đang thẩm tra, dự kiến trình phiên họp tháng 12 của Ủy ban nhân dân tỉnh.',
      'Trung tâm Phục vụ hành chính công tỉnh đưa vào vận hành quầy hỗ trợ người cao tuổi tại 100 % điểm tiếp nhận (129 trên 129 xã, phường), hoàn thành trước thời hạn được giao.',
    ],
  },
  h2('Về tiếp công dân và giải quyết kiến nghị'),
  p(
    'Ban Tiếp công dân tỉnh đã phối hợp với 03 địa phương giải thích, vận động và chấm dứt 01 vụ việc đông người; 06 kiến nghị của cử tri phường Hoa Sơn được trả lời bằng văn bản, công khai trên trang thông tin điện tử. Còn 02 kiến nghị liên quan quy hoạch đang chờ ý kiến của Bộ Xây dựng, đã thông báo cho cử tri biết lý do và thời gian dự kiến trả lời.',
  ),
]

const overdue: Block[] = [
  h1('Nhiệm vụ quá hạn, gia hạn và trả lại'),
  h2('Nhiệm vụ quá hạn'),
  p(
    'Có 09 nhiệm vụ quá hạn của 05 cơ quan, trong đó 07 nhiệm vụ quá hạn không quá 07 ngày, 02 nhiệm vụ quá hạn từ 08 đến 30 ngày. Nguyên nhân chủ yếu: chậm nhận ý kiến của cơ quan phối hợp (05 nhiệm vụ), phải đo đạc, kiểm tra lại tại thực địa (03 nhiệm vụ), chưa bố trí được kinh phí (01 nhiệm vụ). Danh mục, nguyên nhân và kiến nghị xử lý từng nhiệm vụ nêu tại Phụ lục kèm theo.',
  ),
  h2('Đề nghị gia hạn'),
  p(
    'Văn phòng nhận 04 đề nghị gia hạn; đã trình và được chấp thuận 02 đề nghị có lý do khách quan, không chấp thuận 01 đề nghị gửi sau khi hết hạn; 01 đề nghị của Sở Xây dựng đang trình xem xét.',
  ),
  h2('Nhiệm vụ trả lại vì không đúng thẩm quyền'),
  p(
    'Sở Tài chính trả lại 01 nhiệm vụ trong thời hạn 02 ngày làm việc; Văn phòng đã tham mưu giao lại cho Sở Nội vụ chủ trì, giữ nguyên thời hạn ban đầu.',
  ),
]

const ahead: Block[] = [
  h1('Nhiệm vụ đến hạn trong tuần tới'),
  p(
    'Tuần tới (từ ngày 27 tháng 11 đến ngày 04 tháng 12 năm 2026) có 28 nhiệm vụ đến hạn, trong đó 06 nhiệm vụ do Chủ tịch Ủy ban nhân dân tỉnh trực tiếp giao. Văn phòng đã nhắc các cơ quan chủ trì trước 07 ngày và 03 ngày; các nhiệm vụ cần đặc biệt lưu ý gồm:',
  ),
  {
    kind: 'heading',
    level: 'a',
    text: 'Báo cáo phương án phân bổ dự toán năm 2027 (Sở Tài chính, hạn ngày 01 tháng 12 năm 2026);',
  },
  {
    kind: 'heading',
    level: 'a',
    text: 'Hồ sơ quyết định chủ trương đầu tư trường liên cấp phường Hoa Sơn (Sở Xây dựng, hạn ngày 02 tháng 12 năm 2026);',
  },
  {
    kind: 'heading',
    level: 'a',
    text: 'Kết quả xử lý 02 vị trí đê xung yếu (Sở Nông nghiệp và Môi trường, hạn ngày 04 tháng 12 năm 2026).',
  },
  h1('Kiến nghị, đề xuất'),
  p(
    'Đề nghị Chủ tịch Ủy ban nhân dân tỉnh phê bình các cơ quan có nhiệm vụ quá hạn từ 08 ngày trở lên; yêu cầu người đứng đầu trực tiếp chỉ đạo, hoàn thành dứt điểm trước ngày 11 tháng 12 năm 2026 và báo cáo tại giao ban tuần.',
  ),
  p(
    'Đề nghị các cơ quan phối hợp trả lời đúng thời hạn ghi trong văn bản lấy ý kiến; quá thời hạn mà không trả lời thì xem như đồng ý và chịu trách nhiệm về nội dung thuộc phạm vi quản lý.',
  ),
  p(
    'Giao Văn phòng Ủy ban nhân dân tỉnh tiếp tục theo dõi, đôn đốc, cập nhật kết quả hằng ngày trên Hệ thống quản lý công việc.',
  ),
  p('Văn phòng Ủy ban nhân dân tỉnh kính báo cáo Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh xem xét, chỉ đạo.'),
]

const annexTable: Table = {
  kind: 'table',
  columns: [
    { width: 12, align: 'center' },
    { width: 62 },
    { width: 44 },
    { width: 34 },
    { width: 27, align: 'center' },
    { width: 18, align: 'center' },
    { width: 46 },
    { width: 40 },
  ],
  header: [
    [
      'STT',
      'Nội dung chỉ đạo',
      'Văn bản giao',
      'Cơ quan chủ trì',
      'Thời hạn',
      'Số ngày quá hạn',
      'Nguyên nhân',
      'Kiến nghị xử lý',
    ],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
  ],
  rows: exampleRows,
}

/** A weekly report of the fictional tỉnh Trường Yên, for tests and for looking at the form. */
export const exampleReport: OfficialDocument = {
  type: 'bao-cao',
  organ: { parent: 'UBND tỉnh Trường Yên', name: 'Văn phòng', fullName: 'Văn phòng Ủy ban nhân dân tỉnh Trường Yên' },
  number: '48',
  sign: 'BC-VPUBND',
  place: 'Trường Yên',
  date: '2026-11-27',
  abstract: 'Kết quả theo dõi, đôn đốc thực hiện ý kiến chỉ đạo tuần 48 năm 2026',
  addressees: ['Chủ tịch Ủy ban nhân dân tỉnh', 'Các Phó Chủ tịch Ủy ban nhân dân tỉnh'],
  legalBases: [],
  body: [opening, ...results, ...overdue, ...ahead],
  signature: { authority: ['KT. Chánh Văn phòng'], position: 'Phó Chánh Văn phòng', name: 'Đỗ Thị Minh Nguyệt' },
  recipients: [
    'Như trên',
    'Các sở, ban, ngành của tỉnh',
    'UBND các xã, phường',
    'Lãnh đạo Văn phòng',
    'Các phòng, trung tâm thuộc Văn phòng',
    'Lưu: VT, TH',
  ],
  annexes: [{ title: 'Danh mục nhiệm vụ quá hạn đến ngày 27 tháng 11 năm 2026', orientation: 'landscape', body: [annexTable] }],
  footNote: 'Số liệu chốt lúc 15 giờ 00 ngày 27/11/2026, mã kiểm tra 7f3a 91c4 0b2e',
}
