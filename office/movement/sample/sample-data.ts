import { MORE_MODELS } from './sample-data-more.ts'
import type { Field, ModelType, Reward, Tag } from '../scoring/vocabulary.ts'

// Models of the fictional tỉnh Trường Yên, as plain data. Names, people and figures are invented.

export type SampleModel = {
  readonly name: string
  /** Key of the unit in the sample's organisation; ended communes are carried on by `then`. */
  readonly unit: string
  readonly then?: string
  readonly field: Field
  readonly type?: ModelType
  readonly tags?: readonly Tag[]
  /** Name of the model, earlier in this list, which it follows. */
  readonly learnt?: string
  /** Years before the sample's own year in which it began, and how many years it went on. */
  readonly began: number
  readonly years: number
  /** Verified points of its last year; earlier years had a little less. */
  readonly points: number
  readonly reward?: Reward
  readonly problem: string
  readonly method: string
  readonly result: readonly [name: string, unit: string, before: string, after: string]
  readonly story?: readonly [headline: string, text: string]
  /** Keys of the units that follow it: of which line they learnt (0: the model), and months before today when they began. */
  readonly copies?: ReadonlyArray<readonly [unit: string, from: number, monthsAgo: number]>
  readonly resources?: ReadonlyArray<
    readonly [kind: 'ho' | 'luot-nguoi' | 'ngay-cong' | 'dat-m2' | 'tien-dong' | 'duong-m' | 'nha', amount: number]
  >
  /** Where it stands in the sample's own year; absent: as far as the day allows. */
  readonly stays?:
    | 'draft'
    | 'submitted'
    | 'returned'
    | 'accepted'
    | 'building'
    | 'selfAssessed'
    | 'verified'
    | 'notRecognised'
    | 'stopped'
}

export const SAMPLE_MOVEMENT = {
  title: 'Thi đua "Dân vận khéo"',
  designation: '08/KH-UBND',
  issuer: 'UBND tỉnh Trường Yên',
} as const

export const SAMPLE_MODELS: readonly SampleModel[] = [
  {
    name: 'Ngày thứ Sáu không hẹn',
    unit: 'xa-1',
    field: 'HTCT',
    tags: ['cchc'],
    began: 1,
    years: 2,
    points: 92,
    reward: 'giay-khen-xa',
    problem: 'Một giấy khai sinh phải đi ba lượt vì người ký vắng, hồ sơ qua ba bàn.',
    method:
      'Mỗi thứ Sáu, 14 thủ tục không phải lấy giấy hẹn: nộp trước 15 giờ, chờ tại chỗ, nhận kết quả trong ngày. Lãnh đạo trực ký tại quầy cả ngày; công chức ngồi chung một quầy, chuyển tay hồ sơ.',
    result: ['Trả kết quả trong ngày', '%', '18,2', '96,7'],
    story: [
      'Nộp sáng, nhận chiều',
      'Trước kia bà con đi ba lượt mới xong một giấy khai sinh. Bây giờ thứ Sáu nộp lúc 8 giờ, 10 giờ đã cầm giấy về.\n\nXã không thêm người, chỉ đổi chỗ ngồi: ba công chức ngồi chung một quầy, lãnh đạo trực ký cả ngày. Sáu nơi đã làm theo.',
    ],
    copies: [
      ['xa-2', 0, 8],
      ['xa-3', 0, 6],
      ['xa-4', 0, 5],
      ['xa-5', 1, 4],
      ['xa-6', 0, 2],
      ['xa-7', 3, 1],
    ],
    resources: [['luot-nguoi', 1533]],
  },
  {
    name: 'Tổ số hóa hồ sơ tận nhà',
    unit: 'xa-8',
    field: 'HTCT',
    tags: ['cchc', 'chuyen-doi-so'],
    began: 1,
    years: 2,
    points: 91,
    problem: 'Người già không quét được giấy tờ, phải đi nhờ.',
    method: 'Tổ bốn người mang máy quét đến tận nhà theo lịch của trưởng thôn, quét, trả lại giấy ngay.',
    result: ['Hộ được số hóa giấy tờ', 'hộ', '0', '2.140'],
    story: [
      'Máy quét đi xe đạp',
      'Tổ số hóa của xã đi từng nhà theo lịch dán ở nhà văn hóa thôn. Ai già yếu được làm trước.\n\nSau một năm, hơn hai nghìn hộ có giấy tờ trên máy, không mất buổi chợ nào.',
    ],
    copies: [
      ['xa-9', 0, 7],
      ['xa-10', 0, 5],
      ['xa-11', 1, 2],
      ['xa-12', 0, 2],
    ],
  },
  {
    name: 'Chính quyền về thôn tối thứ Năm',
    unit: 'xa-13',
    field: 'HTCT',
    began: 1,
    years: 2,
    points: 90,
    problem: 'Ban ngày bà con đi làm, không đến được trụ sở.',
    method:
      'Tối thứ Năm hằng tuần, chủ tịch và ba công chức ngồi ở nhà văn hóa một thôn, nghe và trả lời tại chỗ, ghi sổ việc hẹn.',
    result: ['Kiến nghị trả lời tại chỗ', '%', '31', '74'],
    story: [
      'Họp lúc bà con rảnh',
      'Bảy giờ tối, nhà văn hóa thôn sáng đèn. Việc trả lời được thì trả lời ngay, việc chưa được ghi vào sổ hẹn, tuần sau đọc lại trước dân.\n\nBốn xã lân cận đã chép lại cuốn sổ hẹn ấy.',
    ],
    copies: [
      ['xa-14', 0, 9],
      ['xa-15', 0, 6],
      ['xa-16', 0, 4],
      ['xa-17', 2, 3],
    ],
  },
  {
    name: 'Hỏi một lần, đáp một lần',
    unit: 'xa-18',
    field: 'HTCT',
    tags: ['cchc'],
    began: 1,
    years: 2,
    points: 87,
    problem: 'Mỗi lần hỏi được trả lời một kiểu.',
    method: 'Một phiếu hỏi, một đầu mối; câu trả lời ghi tên người trả lời và dán ở quầy.',
    result: ['Lượt dân phải hỏi lại', 'lượt', '412', '96'],
    copies: [
      ['xa-19', 0, 5],
      ['xa-20', 0, 3],
    ],
  },
  {
    name: 'Sổ tay trưởng thôn',
    unit: 'xa-21',
    field: 'HTCT',
    began: 0,
    years: 1,
    points: 86,
    problem: 'Trưởng thôn mới nhận việc không biết hỏi ai.',
    method: 'Cuốn sổ 20 trang: việc gì, hỏi ai, số nào, mẫu nào; cập nhật ba tháng một lần.',
    result: ['Thôn dùng sổ tay', 'thôn', '0', '11'],
    copies: [['xa-22', 0, 4]],
  },
  {
    name: 'Thư xin lỗi gửi tận tay',
    unit: 'ttpvhcc',
    field: 'HTCT',
    tags: ['cchc'],
    began: 3,
    years: 4,
    points: 93,
    reward: 'bang-khen-tinh',
    problem: 'Hồ sơ trễ hẹn, dân không được báo.',
    method: 'Hồ sơ trễ được báo trước ngày hẹn bằng thư xin lỗi có ngày mới, người ký là giám đốc trung tâm.',
    result: ['Hồ sơ trễ không có thư xin lỗi', 'hồ sơ', '214', '0'],
    story: [
      'Xin lỗi trước, không phải sau',
      'Mỗi hồ sơ trễ có một lá thư ghi rõ vì sao và ngày nào xong, gửi trước ngày hẹn.\n\nHai năm qua không còn hồ sơ trễ nào mà người dân không được báo trước.',
    ],
    copies: [
      ['xa-23', 0, 20],
      ['xa-24', 0, 14],
    ],
  },
  {
    name: 'Bàn trà tiếp dân',
    unit: 'xa-25',
    field: 'HTCT',
    began: 0,
    years: 1,
    points: 82,
    problem: 'Phòng tiếp dân có song sắt, dân ngại vào.',
    method: 'Bỏ quầy cao, kê bàn trà; lãnh đạo ngồi cùng phía với dân.',
    result: ['Lượt tiếp dân', 'lượt', '96', '243'],
  },
  {
    name: 'Chi bộ bốn gần dân',
    unit: 'xa-26',
    field: 'HTCT',
    began: 0,
    years: 1,
    points: 81,
    problem: 'Sinh hoạt chi bộ ít việc của dân.',
    method: 'Mỗi đảng viên nhận bốn hộ gần nhà, mỗi tháng ghi một việc của từng hộ.',
    result: ['Việc của hộ được giải quyết', 'việc', '', '318'],
  },
  {
    name: 'Đường quê không rác',
    unit: 'xa-cu-1',
    then: 'xa-1',
    field: 'VHXH',
    tags: ['ntm', 'moi-truong'],
    began: 4,
    years: 5,
    points: 91,
    reward: 'bang-khen-tinh',
    problem: 'Rác ven đê không ai nhận.',
    method: 'Mỗi hộ nhận 50 mét đường trước nhà, phụ nữ thôn chấm sao hằng tuần, treo bảng ở nhà văn hóa.',
    result: ['Điểm tập kết rác tự phát', 'điểm', '17', '1'],
    story: [
      'Năm mươi mét trước nhà',
      'Cả thôn chia con đường đê thành từng đoạn năm mươi mét. Ai cũng có đoạn của mình, tuần nào cũng được chấm sao.\n\nMười sáu bãi rác tự phát đã hết.',
    ],
    copies: [
      ['xa-30', 0, 26],
      ['xa-31', 0, 15],
    ],
    resources: [
      ['ho', 1240],
      ['ngay-cong', 5300],
    ],
  },
  {
    name: 'Hiến đất mở đường thôn',
    unit: 'xa-cu-2',
    then: 'xa-3',
    field: 'KT',
    tags: ['ntm', 'gpmb'],
    began: 5,
    years: 5,
    points: 94,
    reward: 'bang-khen-tinh',
    problem: 'Đường thôn hai mét, xe cứu hỏa không vào được.',
    method: 'Họp từng ngõ, vẽ lên sân đình, ai hiến ghi tên lên bảng; xã dựng lại tường ngay trong tuần.',
    result: ['Đường thôn rộng từ 4 m', 'km', '3,1', '19,6'],
    story: [
      'Bức tường lùi hai mét',
      'Không có quyết định thu hồi nào. Chỉ có những buổi tối ở sân đình, bản vẽ phấn trắng và một danh sách dài dần.\n\nMười sáu ki-lô-mét đường đã rộng gấp đôi.',
    ],
    resources: [
      ['dat-m2', 18400],
      ['ho', 612],
      ['ngay-cong', 9200],
      ['duong-m', 16500],
    ],
  },
  {
    name: 'Cánh đồng một lịch',
    unit: 'xa-cu-3',
    then: 'xa-5',
    field: 'KT',
    began: 5,
    years: 4,
    points: 88,
    problem: 'Mỗi nhà gieo một kiểu, nước về không đều.',
    method: 'Hợp tác xã và thôn chốt một lịch gieo, một giống, một ngày lấy nước; nhà lỡ lịch được tổ giúp công.',
    result: ['Năng suất lúa', 'tạ/ha', '57,2', '63,8'],
    resources: [['ho', 880]],
  },
  {
    name: 'Vốn quay vòng phụ nữ xã',
    unit: 'xa-cu-4',
    then: 'xa-7',
    field: 'KT',
    began: 4,
    years: 4,
    points: 86,
    problem: 'Chị em vay lãi ngày để mua giống.',
    method: 'Tổ mười người góp vốn xoay vòng, người khó vay trước, sổ đọc trước tổ hằng tháng.',
    result: ['Hộ thoát nghèo', 'hộ', '', '46'],
    resources: [['tien-dong', 1_460_000_000]],
  },
  {
    name: 'Tổ hợp tác sửa máy nông nghiệp',
    unit: 'snnmt',
    field: 'KT',
    began: 3,
    years: 3,
    points: 83,
    problem: 'Máy hỏng giữa vụ, đợi thợ ba ngày.',
    method: 'Bốn thợ của ba thôn trực vụ, giá dán ở cột điện, sửa tại ruộng.',
    result: ['Thời gian chờ sửa máy', 'giờ', '70', '6'],
  },
  {
    name: 'Chợ quê không dùng tiền mặt',
    unit: 'xa-32',
    field: 'KT',
    tags: ['chuyen-doi-so'],
    began: 1,
    years: 2,
    points: 89,
    problem: 'Tiểu thương sợ máy, khách không có tiền lẻ.',
    method: 'Đoàn viên ngồi ở chợ mười phiên, mỗi sạp một mã, thử với một nghìn đồng.',
    result: ['Sạp nhận chuyển khoản', '%', '6', '83'],
    story: [
      'Một nghìn đồng đầu tiên',
      'Mỗi cô bán rau nhận được một nghìn đồng chuyển thử từ đoàn viên, nghe tiếng ting rồi mới tin.\n\nSau mười phiên chợ, tám phần mười số sạp đã có mã.',
    ],
    copies: [['xa-33', 0, 6]],
  },
  ...MORE_MODELS,
]
