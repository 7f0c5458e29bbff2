import type { Chance } from './random.ts'

// What comes into the office's register of documents, in words of the project's own.

/** A kind of letter that comes: from whom, what it is called, what it is about, which division works on it. */
export type Letter = {
  readonly type: string
  /** Sign after the number; `{}` stands for the sender's short sign. */
  readonly sign: string
  readonly abstracts: readonly string[]
  /** Division of the office that handles it. */
  readonly unit: 'pkt' | 'pth' | 'pvx' | 'pnc'
  /** Working days for an answer, where the letter sets them. */
  readonly days?: number
  readonly urgency?: 'khan' | 'hoa-toc'
}
/** Somebody who writes to the office and has no body of its own in the sample. */
export type Sender = {
  readonly name: string
  readonly sign: string
  readonly letters: readonly Letter[]
  /** How often, beside the others. */
  readonly often: number
  readonly from?: string
  readonly until?: string
}

const letter = (
  type: string,
  sign: string,
  unit: Letter['unit'],
  abstracts: readonly string[],
  more: Partial<Letter> = {},
): Letter => ({
  type,
  sign,
  unit,
  abstracts,
  ...more,
})

/** Central agencies, the Party committee, the council, firms. */
export const SENDERS: readonly Sender[] = [
  {
    name: 'Văn phòng Chính phủ',
    sign: 'VPCP',
    often: 6,
    letters: [
      letter(
        'Công văn',
        '{}-TH',
        'pth',
        [
          'V/v báo cáo tình hình thực hiện nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao',
          'V/v chuẩn bị phiên họp Chính phủ với địa phương',
          'V/v góp ý dự thảo Nghị định',
        ],
        { days: 7 },
      ),
      letter('Thông báo', 'TB-{}', 'pth', [
        'Kết luận của Phó Thủ tướng tại cuộc họp về giải ngân vốn đầu tư công',
        'Kết luận của Thủ tướng Chính phủ tại buổi làm việc với lãnh đạo tỉnh',
      ]),
    ],
  },
  {
    name: 'Bộ Tài chính',
    sign: 'BTC',
    often: 5,
    letters: [
      letter('Công văn', '{}-NSNN', 'pkt', ['V/v xây dựng dự toán ngân sách năm sau', 'V/v báo cáo nợ đọng xây dựng cơ bản'], {
        days: 10,
      }),
      letter('Công văn', '{}-ĐT', 'pkt', ['V/v đôn đốc giải ngân vốn đầu tư công', 'V/v phân bổ vốn chương trình mục tiêu']),
    ],
  },
  {
    name: 'Bộ Nội vụ',
    sign: 'BNV',
    often: 4,
    letters: [
      letter(
        'Công văn',
        '{}-CCHC',
        'pnc',
        ['V/v cung cấp số liệu chấm điểm cải cách hành chính', 'V/v điều tra xã hội học đo lường sự hài lòng'],
        {
          days: 12,
        },
      ),
      letter('Công văn', '{}-CQĐP', 'pnc', ['V/v lấy ý kiến dự thảo Thông tư', 'V/v báo cáo kết quả sắp xếp đơn vị hành chính']),
    ],
  },
  {
    name: 'Bộ Nông nghiệp và Môi trường',
    sign: 'BNNMT',
    often: 3,
    from: '2025-03-01',
    letters: [
      letter('Công điện', 'CĐ-{}', 'pkt', ['Về việc chủ động ứng phó mưa lũ', 'Về phòng chống dịch tả lợn châu Phi'], {
        urgency: 'hoa-toc',
        days: 1,
      }),
      letter('Công văn', '{}-TCTL', 'pkt', ['V/v rà soát công trình đê điều trước mùa lũ']),
    ],
  },
  {
    name: 'Tỉnh ủy',
    sign: 'TU',
    often: 5,
    letters: [
      letter(
        'Kế hoạch',
        'KH/{}',
        'pth',
        ['Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh', 'Kiểm tra công tác dân vận của các cơ quan'],
        { days: 15 },
      ),
      letter('Thông báo', 'TB/{}', 'pth', [
        'Kết luận của Thường trực Tỉnh ủy tại giao ban tháng',
        'Ý kiến của Thường trực Tỉnh ủy về dự án khu công nghiệp',
      ]),
      letter('Công văn', 'CV/{}', 'pnc', ['V/v xin ý kiến dự thảo báo cáo công tác xây dựng Đảng'], { days: 5 }),
    ],
  },
  {
    name: 'Ban Dân vận Tỉnh ủy',
    sign: 'BDVTU',
    often: 1,
    until: '2025-02-01',
    letters: [
      letter('Hướng dẫn', 'HD-{}', 'pvx', ['Đăng ký mô hình "Dân vận khéo" năm nay', 'Kiểm tra mô hình "Dân vận khéo"'], {
        days: 12,
      }),
    ],
  },
  {
    name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    sign: 'BTGDVTU',
    often: 2,
    from: '2025-02-01',
    letters: [
      letter('Công văn', 'CV/{}', 'pvx', ['V/v đăng ký mô hình "Dân vận khéo"', 'V/v báo cáo công tác dân vận chính quyền'], {
        days: 12,
      }),
    ],
  },
  {
    name: 'Thường trực HĐND tỉnh',
    sign: 'TTHĐND',
    often: 3,
    letters: [
      letter('Công văn', '{}-VP', 'pth', ['V/v chuẩn bị nội dung kỳ họp HĐND tỉnh', 'V/v trả lời ý kiến, kiến nghị của cử tri'], {
        days: 10,
      }),
      letter('Thông báo', 'TB-{}', 'pth', ['Kết luận phiên giải trình về môi trường']),
    ],
  },
  {
    name: 'Ủy ban MTTQ Việt Nam tỉnh',
    sign: 'MTTQ',
    often: 2,
    letters: [
      letter('Công văn', '{}-BTT', 'pvx', ['V/v phối hợp giám sát, phản biện xã hội', 'V/v tiếp xúc cử tri trước kỳ họp'], {
        days: 8,
      }),
    ],
  },
  {
    name: 'Công ty cổ phần hạ tầng Sông Vân',
    sign: 'SV',
    often: 1,
    letters: [
      letter(
        'Công văn',
        'CV-{}',
        'pkt',
        ['V/v đề nghị tháo gỡ vướng mắc giải phóng mặt bằng cụm công nghiệp', 'V/v xin điều chỉnh tiến độ dự án'],
        { days: 10 },
      ),
    ],
  },
]

/** What departments and divisions of the province write. */
export const OF_DEPARTMENTS: readonly Letter[] = [
  letter('Tờ trình', 'TTr-{}', 'pkt', [
    'Đề nghị phê duyệt điều chỉnh kế hoạch vốn',
    'Đề nghị ban hành quy chế phối hợp',
    'Phê duyệt phương án xử lý trụ sở dôi dư',
    'Đề nghị phê duyệt nhiệm vụ quy hoạch chi tiết',
  ]),
  letter('Báo cáo', 'BC-{}', 'pth', [
    'Tình hình thực hiện nhiệm vụ tháng',
    'Kết quả thực hiện kết luận của Chủ tịch UBND tỉnh',
    'Tiến độ giải ngân vốn đầu tư công',
    'Kết quả kiểm tra công tác cải cách hành chính',
  ]),
  letter(
    'Công văn',
    '{}-VP',
    'pth',
    ['V/v xin ý kiến dự thảo quyết định', 'V/v xin gia hạn nhiệm vụ được giao', 'V/v cử cán bộ tham gia tổ công tác'],
    { days: 5 },
  ),
  letter('Công văn', '{}-NV', 'pnc', [
    'V/v giải trình nội dung khiếu nại',
    'V/v phối hợp tiếp công dân định kỳ',
    'V/v rà soát văn bản hết hiệu lực',
  ]),
  letter('Giấy mời', 'GM-{}', 'pvx', ['Dự hội nghị triển khai nhiệm vụ năm', 'Dự họp thẩm định hồ sơ di tích']),
]

/** What communes, and districts while they were, write. */
export const OF_COMMUNES: readonly Letter[] = [
  letter('Báo cáo', 'BC-UBND', 'pth', [
    'Tình hình kinh tế - xã hội tháng',
    'Kết quả rà soát đất công ích',
    'Kết quả thực hiện mô hình "Dân vận khéo"',
  ]),
  letter('Tờ trình', 'TTr-UBND', 'pkt', [
    'Đề nghị hỗ trợ kinh phí sửa chữa kênh mương',
    'Đề nghị bố trí vốn sửa trường học',
    'Đề nghị điều chỉnh quy hoạch khu dân cư',
  ]),
  letter('Công văn', 'UBND-VP', 'pvx', [
    'V/v đề nghị hướng dẫn giải quyết chế độ cán bộ thôn',
    'V/v vướng mắc khi cập nhật địa chỉ sau sắp xếp',
  ]),
  letter('Công văn', 'UBND-NC', 'pnc', ['V/v phản ánh tình hình khiếu kiện đất đai', 'V/v xin ý kiến xử lý công trình vi phạm'], {
    days: 7,
    urgency: 'khan',
  }),
]

export const NOTES = [
  'Giao phòng nghiên cứu, tham mưu văn bản trả lời.',
  'Phòng xử lý, báo cáo tôi trước khi trình.',
  'Nghiên cứu, đề xuất; phối hợp với sở liên quan.',
  'Theo dõi, tổng hợp vào báo cáo tháng.',
  'Chuyển phòng để biết, lưu hồ sơ.',
]
export const OUTCOMES = [
  'Đã có văn bản trả lời',
  'Đã trình UBND tỉnh ký văn bản',
  'Đã tổng hợp vào báo cáo',
  'Đã chuyển cơ quan chuyên môn',
]
export const FOR_INFORMATION = ['Văn bản gửi để biết, không có nội dung giao', 'Đã có văn bản khác cùng nội dung đang xử lý']

/** Of a list, one as often as its weight says. */
export function pickOften<T extends { readonly often: number }>(chance: Chance, list: readonly T[]): T {
  let at = chance.next() * list.reduce((sum, each) => sum + each.often, 0)
  for (const each of list) {
    at -= each.often
    if (at < 0) return each
  }
  return chance.pick(list)
}
