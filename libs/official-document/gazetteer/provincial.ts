import { FORMER_MINISTRIES, MINISTRIES } from './central.ts'
import { anyOf } from './pattern.ts'

/** Departments of a province, before and after the mergers of 2025; those named like a ministry come from its list. */
const DEPARTMENTS = [
  ...MINISTRIES, ...FORMER_MINISTRIES, 'Văn hóa và Thể thao', 'Văn hóa, Thể thao', 'Du lịch', 'Ngoại vụ', 'Quy hoạch - Kiến trúc', 'Quy hoạch và Kiến trúc', 'An toàn thực phẩm', 'Giao thông công chính', 'Giao thông vận tải - Xây dựng', 'Giáo dục', 'Giáo dục - Đào tạo', 'Lao động', 'Nông nghiệp', 'Tài nguyên', 'Du lịch và Thương mại', 'Kế hoạch', 'Thông tin', 'Khoa học', 'Văn hóa', 'Tài chính - Kế hoạch',
] // prettier-ignore
export const DEPARTMENT = `(?:${anyOf(DEPARTMENTS)})(?!\\p{L})`
const OTHER =
  '(?!(?:Sở|UBND|HĐND|Ủy|Ban|Công an|Văn phòng|Thanh tra|Bộ|Chủ|Giám|Trung tâm|Tỉnh|Cục|Chi cục|Hội|Đài)(?!\\p{L}))\\p{Lu}[\\p{L}&]*'
const UNKNOWN_DEPARTMENT = `\\p{Lu}[\\p{L}&-]*(?:(?: và| -)? ${OTHER}|, ${OTHER}(?: ${OTHER})* và ${OTHER}| \\p{Ll}+(?= và ${OTHER})){0,5}`

const PEOPLE = '(?:HĐND|Hội đồng nhân dân|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|ỦY BAN NHÂN DÂN)'
const FRONT =
  '(?:Ủy ban (?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam| VN)?|Mặt trận Tổ quốc(?: Việt Nam)?|UBMTTQ(?: Việt Nam)?|MTTQ(?: Việt Nam)?)'
const PARTY_COMMITTEE = '(?:Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|tỉnh ủy|thành ủy|huyện ủy)'
const DELEGATION = '(?:Đoàn (?:đại biểu Quốc hội|Đại biểu Quốc hội|ĐBQH))'

/** Heads that may stand alone or with the words that say where. */
const FREE = [
  `(?:(?:Ban [Tt]hường v[ụu]|Thường trực|Ban Chấp hành|BCH|BTV|Văn phòng|Ban Tổ chức|Ban Tuyên giáo và Dân vận|Ban Tuyên giáo|Ban Dân vận|Ban Nội chính|Ủy ban Kiểm tra|UBKT) )?(?:${PARTY_COMMITTEE}|Đảng bộ)(?: (?:${PEOPLE}|các cơ quan Đảng|Quân sự|Công an|Bộ đội Biên phòng))?`,
  '[Cc]ấp ủy(?:,? (?:tổ chức đảng|chính quyền)(?: các cấp)?)*',
  `(?:(?:Thường trực|Ban (?:Pháp chế|Kinh tế - Ngân sách|Kinh tế và Ngân sách|Văn hóa - Xã hội|Dân tộc|Đô thị)|Ban Thường trực|Văn phòng|VP|Lãnh đạo|Tổ đại biểu) )?(?:${DELEGATION} và )?${PEOPLE}(?: và ${PEOPLE})?`,
  `(?:Ban Thường trực |Cơ quan )?${FRONT}`,
  `(?:Văn phòng )?${DELEGATION}(?: và ${PEOPLE})?`,
  'VPUBND',
  'Báo và [Pp]hát thanh,? (?:và )?[Tt]ruyền hình|Báo và Đài Phát thanh(?: và|,) Truyền hình|Đài Phát thanh(?: và|,|-| -) Truyền hình|Bộ Tư lệnh(?: Quân khu \\d| Thủ đô| thành phố| Vùng \\d)?',
  `(?:Liên |liên )?[Ss]ở (?:${DEPARTMENT}|${UNKNOWN_DEPARTMENT})`,
  '[Ss]ở (?:quản lý (?:ngành, lĩnh vực|(?:công trình )?(?:xây dựng )?chuyên ngành))',
  'Công an|CA(?= )',
  'Cảnh sát biển(?: Vùng \\d| Việt Nam)?|Bộ Tư lệnh Vùng (?:Cảnh sát biển )?\\d(?: Cảnh sát biển| Hải quân)?|Cảnh sát (?:giao thông|PCCC và CNCH|phòng cháy, chữa cháy và cứu nạn, cứu hộ)|Phòng Cảnh sát giao thông',
  'Bộ Chỉ huy (?:Quân sự|quân sự)|BCHQS|Bộ CHQS|Ban Chỉ huy (?:Quân sự|quân sự)|Ban CHQS|Bộ Chỉ huy (?:Bộ đội|BĐ) Biên phòng|Bộ Chỉ huy BĐBP|Bộ đội Biên phòng|BĐBP|Đồn Biên phòng',
  'Ban Xây dựng Đảng|Ban Dân tộc(?: và Tôn giáo)?|Ban Tiếp công dân|Ban An toàn giao thông|Ban Thi đua - Khen thưởng|Ban Tôn giáo',
  'Liên đoàn Lao động|LĐLĐ|Hội (?:Liên hiệp Phụ nữ|LHPN|Phụ nữ|Nông dân|Cựu chiến binh|Cựu giáo chức|Cựu thanh niên xung phong|Đông y|Người mù|Làm vườn|Bảo vệ thiên nhiên và môi trường|Chữ thập đỏ|Người cao tuổi|Khuyến học|Luật gia|Nhà báo|Văn học Nghệ thuật|Văn học - Nghệ thuật)|Tỉnh đoàn|Tỉnh Đoàn|Thành đoàn|Thành Đoàn|Đoàn [Kk]hối|Đoàn Thanh niên(?: Cộng sản Hồ Chí Minh)?|Đoàn TNCS Hồ Chí Minh|Liên minh Hợp tác xã|Liên minh HTX|Liên hiệp các [Hh]ội Khoa học và Kỹ thuật|Hiệp hội [Dd]oanh nghiệp|Công đoàn(?: [Vv]iên chức)?',
]
/** Heads that mean a body of the province only with the words that say where. */
const BOUND = [
  'Bảo tàng|Thư viện|Nhà hát|Bệnh viện|Bệnh viện đa khoa|Đài Truyền hình|Đài PTTH|Báo|Trung tâm Y tế|Trung tâm Văn hóa|Trường Chính trị|Hội đồng|Ban Chỉ đạo|Ban Chỉ huy|Trạm Y tế|Trạm y tế|Nhà khách|Nhà văn hóa|Quỹ đầu tư phát triển|Cổng Thông tin điện tử|Phòng Kinh tế|Phòng Văn hóa - Xã hội|Văn phòng đăng ký đất đai|Ban Quản lý',
  'Thanh tra',
  'Tòa án nhân dân|TAND|Viện [Kk]iểm sát nhân dân|VKSND|Thi hành án dân sự|Cục Thi hành án dân sự|Chi cục Thi hành án dân sự|Ngân hàng Nhà nước(?: Việt Nam)?(?: [Cc]hi nhánh)?|NHNN chi nhánh|NHNN|Ngân hàng Chính sách xã hội(?: [Cc]hi nhánh)?',
  'Bảo hiểm xã hội|BHXH|Kho bạc Nhà nước|Kho bạc nhà nước|KBNN|Thuế|Cục Thuế|Chi cục Thuế|Hải quan|Chi cục Hải quan|Cục Hải quan|Thống kê|Cục Thống kê|Chi cục Thống kê|Quản lý thị trường|Cục Quản lý thị trường|Chi cục Quản lý thị trường|Kiểm lâm|Chi cục Kiểm lâm|Bưu điện|Điện lực|Khí tượng Thủy văn',
]

export const PROVINCIAL_FREE = `(?:${FREE.join('|')})(?!\\p{L})`
export const PROVINCIAL_BOUND = `(?:${BOUND.join('|')})(?!\\p{L})(?= )`
