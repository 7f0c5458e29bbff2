import type { DocumentTypeId } from '@kheo/official-document/write'
import type { Piece } from './drafting/content.ts'
import type { FormPart } from './drafting/form-content.ts'

/** People of the sample by the keys of its organisation. */
export type SampleDocument = {
  readonly type: DocumentTypeId
  /** `vp`: the Office's own; `ubnd`: of the committee. */
  readonly issuer: 'vp' | 'ubnd'
  readonly abstract: string
  readonly drafter: 'duong' | 'vp-pth-cv1' | 'vp-pvx-cv2' | 'vp-pnc-cv1'
  readonly head: 'vinh' | 'vp-pth-tp' | 'vp-pvx-tp' | 'vp-pnc-tp'
  readonly signer: 'tuan' | 'khoi' | 'thinh' | 'nguyet'
  /** Working days before today on which it was begun. */
  readonly begun: number
  readonly addressees: readonly string[]
  readonly bases?: readonly string[]
  readonly body: readonly Piece[]
  /** What the printed form of the type asks for. */
  readonly form?: FormPart
  /** What stood there before the drafter wrote it anew. */
  readonly bodyBefore?: readonly Piece[]
  readonly printed: readonly string[]
  /** Receivers: keys of bodies, or outside agencies and people as they are typed. */
  readonly units: readonly string[]
  readonly outside?: readonly string[]
  /** How far it has come. */
  readonly until:
    | 'du-thao'
    | 'xin-y-kien'
    | 'tra-lai'
    | 'truong-phong'
    | 'the-thuc'
    | 'lanh-dao'
    | 'da-duyet'
    | 'da-ky'
    | 'da-ban-hanh'
}

const p = (text: string): Piece => ({ kind: 'paragraph', text })
const h = (title: string): Piece => ({ kind: 'heading', level: 'I', title, text: '' })
const article = (text: string): Piece => ({ kind: 'heading', level: 'dieu', title: '', text })
const ORG_LAW = 'Luật Tổ chức chính quyền địa phương'

const letter = (
  more: Pick<SampleDocument, 'abstract' | 'addressees' | 'body' | 'units' | 'begun' | 'until'> & Partial<SampleDocument>,
): SampleDocument => ({
  type: 'cong-van',
  issuer: 'ubnd',
  drafter: 'duong',
  head: 'vinh',
  signer: 'thinh',
  printed: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Lưu: VT, KT'],
  ...more,
})

/** What is written again and again: topic, text. */
export const SAMPLE_PARAGRAPHS = [
  [
    'Tổ chức thực hiện',
    'Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện; định kỳ báo cáo kết quả về Ủy ban nhân dân tỉnh (qua Văn phòng) trước ngày 20 hằng tháng.',
  ],
  [
    'Vướng mắc',
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các cơ quan, đơn vị kịp thời phản ánh về Văn phòng Ủy ban nhân dân tỉnh để tổng hợp, báo cáo cấp có thẩm quyền xem xét, giải quyết.',
  ],
] as const

/** Drafts at every level on the day of the sample, and what the year has issued. */
export const SAMPLE_DOCUMENTS: readonly SampleDocument[] = [
  letter({
    abstract: 'Đôn đốc giải ngân vốn đầu tư công quý I năm 2026',
    addressees: ['Các sở, ban, ngành tỉnh', 'Ủy ban nhân dân các xã, phường'],
    body: [
      p('Đến hết ngày 31 tháng 3, toàn tỉnh giải ngân đạt 11,8% kế hoạch, thấp hơn cùng kỳ 2,4 điểm phần trăm.'),
      p(
        'Ủy ban nhân dân tỉnh yêu cầu các chủ đầu tư rà soát từng dự án, cam kết tiến độ giải ngân theo tháng, gửi Sở Tài chính trước ngày 15 tháng 4 năm 2026.',
      ),
      p('Sở Tài chính tổng hợp, báo cáo Ủy ban nhân dân tỉnh tại phiên họp thường kỳ tháng 4.'),
    ],
    units: ['stc', 'sxd', 'snnmt'],
    begun: 160,
    until: 'da-ban-hanh',
  }),
  {
    type: 'ke-hoach',
    issuer: 'ubnd',
    abstract: 'Sắp xếp, xử lý trụ sở, tài sản công dôi dư năm 2026',
    drafter: 'duong',
    head: 'vinh',
    signer: 'khoi',
    begun: 120,
    addressees: [],
    bases: [ORG_LAW],
    body: [
      h('Mục đích, yêu cầu'),
      p('Hoàn thành xử lý trụ sở dôi dư sau sắp xếp đơn vị hành chính cấp xã; không để tài sản xuống cấp, lãng phí.'),
      h('Nội dung, thời gian thực hiện'),
      p('Quý III năm 2026: rà soát, lập danh mục tại 129 xã, phường. Quý IV năm 2026: phê duyệt phương án xử lý.'),
      h('Tổ chức thực hiện'),
      p('Sở Tài chính chủ trì, phối hợp Sở Xây dựng và Ủy ban nhân dân các xã, phường thực hiện Kế hoạch này.'),
    ],
    printed: ['Các sở, ban, ngành tỉnh', 'UBND các xã, phường', 'Lưu: VT, KT'],
    units: ['stc', 'sxd'],
    until: 'da-ban-hanh',
  },
  {
    type: 'giay-moi',
    issuer: 'vp',
    abstract: 'Dự họp giao ban công tác văn thư, lưu trữ',
    drafter: 'vp-pth-cv1',
    head: 'vp-pth-tp',
    signer: 'tuan',
    begun: 64,
    addressees: [],
    form: {
      kind: 'giay-moi',
      invitees: ['Trưởng các phòng, ban thuộc Văn phòng'],
      event: 'Giao ban công tác văn thư, lưu trữ quý III năm 2026',
      chair: 'Đồng chí Chánh Văn phòng',
      time: '08 giờ 00, ngày 04 tháng 9 năm 2026',
      venue: 'Phòng họp số 2, trụ sở Văn phòng UBND tỉnh',
    },
    body: [],
    printed: ['Như trên', 'Lưu: VT, TH'],
    units: ['vp'],
    until: 'da-ban-hanh',
  },
  {
    type: 'bao-cao',
    issuer: 'vp',
    abstract: 'Kết quả kiểm soát thủ tục hành chính quý III năm 2026',
    drafter: 'vp-pnc-cv1',
    head: 'vp-pnc-tp',
    signer: 'tuan',
    begun: 38,
    addressees: ['Ủy ban nhân dân tỉnh'],
    body: [
      h('Kết quả thực hiện'),
      p('Trong quý đã rà soát 214 thủ tục hành chính; công bố sửa đổi 31 thủ tục, bãi bỏ 12 thủ tục.'),
      h('Hạn chế và nguyên nhân'),
      p('Còn 09 xã chưa niêm yết đủ danh mục thủ tục do thay đổi nhân sự sau sắp xếp.'),
      h('Phương hướng quý IV'),
      p('Hoàn thành niêm yết tại 129 xã, phường; kiểm tra đột xuất 10 đơn vị.'),
    ],
    printed: ['Như trên', 'Lãnh đạo Văn phòng', 'Lưu: VT, NC'],
    units: ['ubnd', 'stp', 'snv'],
    outside: ['Cục Kiểm soát thủ tục hành chính [G15.3]'],
    until: 'da-ban-hanh',
  },
  letter({
    abstract: 'Tăng cường phòng, chống ngập úng tại các xã ven sông Vân',
    addressees: ['Sở Nông nghiệp và Môi trường', 'Sở Xây dựng'],
    body: [
      p('Mưa lớn từ ngày 17 đến ngày 19 tháng 11 gây ngập cục bộ tại 07 xã ven sông Vân.'),
      p(
        'Giao Sở Nông nghiệp và Môi trường chủ trì kiểm tra các trạm bơm tiêu, báo cáo Ủy ban nhân dân tỉnh trước ngày 30 tháng 11 năm 2026.',
      ),
    ],
    units: ['snnmt', 'sxd'],
    outside: ['Bộ Nông nghiệp và Môi trường [G10]', 'Ông Nguyễn Đức Long <long.nd@truongyen.example>'],
    begun: 4,
    until: 'da-ban-hanh',
  }),
  letter({
    abstract: 'Bổ sung hồ sơ đề nghị điều chỉnh quy hoạch cụm công nghiệp An Khê',
    addressees: ['Sở Công Thương'],
    body: [
      p(
        'Ủy ban nhân dân tỉnh nhận được Tờ trình của Sở Công Thương về điều chỉnh quy hoạch cụm công nghiệp An Khê. Đề nghị bổ sung đánh giá nhu cầu đất và ý kiến của Sở Xây dựng.',
      ),
    ],
    units: ['sct', 'sxd'],
    begun: 3,
    until: 'da-ky',
  }),
  {
    type: 'quyet-dinh',
    issuer: 'ubnd',
    abstract: 'Thành lập Tổ công tác tháo gỡ vướng mắc các dự án chậm tiến độ',
    drafter: 'vp-pth-cv1',
    head: 'vp-pth-tp',
    signer: 'khoi',
    begun: 5,
    addressees: [],
    bases: [ORG_LAW, 'Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh'],
    body: [
      article(
        'Thành lập Tổ công tác tháo gỡ vướng mắc các dự án chậm tiến độ gồm 09 thành viên do Phó Chủ tịch Ủy ban nhân dân tỉnh làm Tổ trưởng.',
      ),
      article('Tổ công tác họp ít nhất một lần mỗi tháng, báo cáo Chủ tịch Ủy ban nhân dân tỉnh trước ngày 25.'),
      article(
        'Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng, Giám đốc các sở có liên quan và các thành viên Tổ công tác chịu trách nhiệm thi hành Quyết định này.',
      ),
    ],
    printed: ['Như Điều 3', 'Lưu: VT, TH'],
    units: ['stc', 'sxd', 'snnmt'],
    until: 'da-duyet',
  },
  {
    type: 'thong-bao',
    issuer: 'vp',
    abstract: 'Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về nước sạch nông thôn',
    drafter: 'vp-pvx-cv2',
    head: 'vp-pvx-tp',
    signer: 'tuan',
    begun: 2,
    addressees: [],
    body: [
      p(
        'Ngày 20 tháng 11 năm 2026, Phó Chủ tịch UBND tỉnh Lê Minh Nguyệt chủ trì cuộc họp về nước sạch nông thôn. Sau khi nghe báo cáo và ý kiến các đơn vị, Phó Chủ tịch kết luận:',
      ),
      p(
        'Giao Sở Nông nghiệp và Môi trường rà soát 11 công trình ngừng hoạt động, đề xuất phương án sửa chữa trước ngày 15 tháng 12 năm 2026.',
      ),
    ],
    printed: ['Sở Nông nghiệp và Môi trường', 'Sở Tài chính', 'Lưu: VT, VX'],
    units: ['snnmt', 'stc'],
    until: 'lanh-dao',
  },
  {
    type: 'bao-cao',
    issuer: 'vp',
    abstract: 'Tình hình rà soát trụ sở dôi dư tại 129 xã, phường',
    drafter: 'duong',
    head: 'vinh',
    signer: 'tuan',
    begun: 2,
    addressees: ['Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh'],
    bodyBefore: [
      h('Kết quả rà soát'),
      p('Đã có 112 xã, phường gửi danh mục với 335 trụ sở dôi dư; 17 xã chưa gửi sau hai lần nhắc.'),
      h('Đề xuất'),
      p('Nhắc nhở 17 xã chưa gửi danh mục; giao Sở Tài chính kiểm tra trực tiếp.'),
    ],
    body: [
      h('Kết quả rà soát'),
      p('Đã có 115 xã, phường gửi danh mục với 342 trụ sở dôi dư; 14 xã chưa gửi sau hai lần nhắc.'),
      {
        kind: 'table',
        caption: '',
        landscape: false,
        rows: [
          ['Hình thức xử lý', 'Số trụ sở'],
          ['Chuyển mục đích sử dụng', '187'],
          ['Bán đấu giá', '96'],
          ['Chưa có phương án', '59'],
        ],
      },
      h('Đề xuất'),
      p('Phê bình bằng văn bản 14 xã chưa gửi danh mục; giao Sở Tài chính kiểm tra trực tiếp.'),
    ],
    printed: ['Như trên', 'Sở Tài chính', 'Lưu: VT, KT'],
    units: ['ubnd', 'stc'],
    until: 'the-thuc',
  },
  letter({
    abstract: 'Đôn đốc đẩy nhanh giải ngân vốn đầu tư công các tháng cuối năm 2026',
    addressees: ['Các sở, ban, ngành tỉnh', 'Ủy ban nhân dân các xã, phường'],
    body: [
      p('Đến ngày 20 tháng 11 năm 2026, toàn tỉnh giải ngân 4.812 tỷ đồng, đạt 71,3% kế hoạch.'),
      p('Yêu cầu các chủ đầu tư hoàn thành nghiệm thu, thanh toán khối lượng đã thực hiện trước ngày 25 tháng 12 năm 2026.'),
    ],
    units: ['stc', 'sxd', 'snnmt'],
    signer: 'khoi',
    begun: 1,
    until: 'truong-phong',
  }),
  {
    type: 'to-trinh',
    issuer: 'vp',
    abstract: 'Ban hành Quy chế phối hợp quản lý cụm công nghiệp',
    drafter: 'duong',
    head: 'vinh',
    signer: 'tuan',
    begun: 6,
    addressees: ['Ủy ban nhân dân tỉnh'],
    body: [
      h('Sự cần thiết'),
      p('Việc quản lý cụm công nghiệp sau sắp xếp còn chồng chéo giữa các sở và cấp xã.'),
      h('Nội dung trình'),
      p('Kính trình Ủy ban nhân dân tỉnh ban hành Quy chế gồm 04 chương, 18 điều.'),
    ],
    printed: ['Như trên', 'Lưu: VT, KT'],
    units: ['ubnd'],
    until: 'tra-lai',
  },
  {
    type: 'thong-bao',
    issuer: 'vp',
    abstract: 'Lịch trực lãnh đạo, trực ban Văn phòng tháng 12 năm 2026',
    drafter: 'vp-pth-cv1',
    head: 'vp-pth-tp',
    signer: 'tuan',
    begun: 2,
    addressees: [],
    body: [
      p('Văn phòng Ủy ban nhân dân tỉnh thông báo lịch trực lãnh đạo, trực ban tháng 12 năm 2026 như sau:'),
      {
        kind: 'table',
        caption: '',
        landscape: false,
        rows: [
          ['Tuần', 'Lãnh đạo trực', 'Trực ban'],
          ['Từ 01 đến 06/12', 'Chánh Văn phòng', 'Phòng Tổng hợp'],
          ['Từ 07 đến 13/12', 'Phó Chánh Văn phòng', 'Phòng Kinh tế'],
        ],
      },
      p('Yêu cầu các phòng phân công người trực đúng lịch, bảo đảm liên lạc thông suốt 24/24 giờ.'),
    ],
    printed: ['Lãnh đạo Văn phòng', 'Các phòng thuộc Văn phòng', 'Lưu: VT, TH'],
    units: ['vp'],
    until: 'da-duyet',
  },
  letter({
    issuer: 'vp',
    abstract: 'Góp ý dự thảo Đề án chuyển đổi số ngành tài chính',
    addressees: ['Sở Tài chính'],
    body: [
      p(
        'Văn phòng UBND tỉnh cơ bản nhất trí với dự thảo Đề án; đề nghị làm rõ nguồn kinh phí năm 2027 và việc kết nối với nền tảng dùng chung của tỉnh.',
      ),
    ],
    printed: ['Như trên', 'Lưu: VT, KT'],
    units: ['stc'],
    signer: 'tuan',
    begun: 1,
    until: 'xin-y-kien',
  }),
  letter({
    issuer: 'vp',
    abstract: 'Cung cấp số liệu phục vụ họp giao ban tháng 11 năm 2026',
    addressees: ['Các sở, ban, ngành tỉnh'],
    body: [
      p(
        'Văn phòng UBND tỉnh đề nghị các cơ quan gửi số liệu thực hiện nhiệm vụ tháng 11 trước 16 giờ ngày 27 tháng 11 năm 2026.',
      ),
    ],
    printed: ['Như trên', 'Lưu: VT, KT'],
    units: ['stc', 'sxd', 'sct', 'snv'],
    signer: 'tuan',
    begun: 0,
    until: 'du-thao',
  }),
]
