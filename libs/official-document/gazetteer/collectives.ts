import { anyOf, eitherCase } from './pattern.ts'
import { PLACE } from './places.ts'
import { DEPARTMENT } from './provincial.ts'

/** Those who are addressed together in one breath, each of which may also stand alone. */
const MEMBERS = [
  'bộ', 'ban', 'ngành', 'sở', 'sở ngành', 'bộ ngành', 'địa phương', 'cấp', 'đoàn thể', 'hội', 'cơ quan', 'đơn vị', 'doanh nghiệp', '[Tt]ập đoàn', '[Tt]ổng [Cc]ông ty', 'công ty', 'tổ chức', 'tổ chức xã hội', 'tổ chức chính trị ?- ?xã hội', 'tổ chức thành viên', 'cơ quan ngang [Bb]ộ', 'cơ quan thuộc Chính phủ', 'cơ quan chuyên môn', 'cơ quan hành chính khác', 'cơ quan trung ương', 'cơ quan thông tấn', 'cơ quan báo chí', 'cơ quan thông tấn báo chí', 'cơ quan truyền thông', 'báo chí', 'cơ quan chủ quản', 'cơ quan quản lý nhà nước', 'đơn vị sự nghiệp', 'đơn vị sự nghiệp công lập', 'đơn vị tư vấn', 'chủ đầu tư', 'chủ rừng', 'chủ hồ', 'nhà đầu tư', 'nhà thầu', 'nhà thầu thi công', 'tư vấn giám sát', 'cơ sở giáo dục', 'trường học', 'hợp tác xã', 'hộ kinh doanh', 'ngân hàng', 'tổ chức tín dụng', 'cán bộ', 'công chức', 'viên chức', 'người lao động', 'công nhân', 'đảng viên', 'cá nhân', 'người dân', 'hộ dân', 'chính quyền', 'chính quyền địa phương', 'cấp ủy', 'tổ chức đảng', 'tổ chức cơ sở đảng',
  'bộ trưởng', 'bí thư', 'thủ trưởng', 'phó thủ tướng', 'phó thủ tướng Chính phủ', 'thành viên', 'thành viên Chính phủ', 'thành viên (?:của )?Ban [Cc]hỉ đạo', 'người đứng đầu', 'lãnh đạo', 'Ban của Hội đồng nhân dân', 'Tổ đại biểu', 'đại biểu Hội đồng nhân dân', 'tỉnh', 'thành phố', 'xã', 'phường', 'đặc khu', 'huyện', 'thị xã', 'tỉnh ủy', 'thành ủy', 'đảng ủy', 'văn phòng tỉnh ủy', 'UBND', 'HĐND', 'Ủy ban nhân dân', 'Hội đồng nhân dân',
] // prettier-ignore
const HEADED = `(?:${anyOf(['Thủ trưởng', 'Chủ tịch', 'Bí thư', 'Bộ trưởng', 'Giám đốc', 'Tổng giám đốc', 'Tổng Giám đốc', 'Chủ tịch Hội đồng thành viên', 'Người đứng đầu', 'Lãnh đạo', 'Hội đồng nhân dân', 'Ủy ban nhân dân', 'UBND', 'Công an', 'Chủ tịch Ủy ban nhân dân', 'Chủ tịch UBND'].map(eitherCase))}(?: các)? )?`
/** "Bộ Tài chính" behind "các Bộ, cơ quan" is a body of its own. */
const NO_NAME = '(?!\\p{L}| (?!(?:Trung ương|Tỉnh|Thành phố|Việt Nam)(?!\\p{L}))\\p{Lu})'
const MEMBER = `${HEADED}${anyOf(MEMBERS.map(eitherCase))}${NO_NAME}`
const TAIL = anyOf(['liên quan', 'có liên quan', 'trực thuộc', 'Trung ương', 'trung ương', 'trực thuộc Trung ương', 'trực thuộc trung ương', 'tỉnh', 'Tỉnh', 'thành phố', 'Thành phố', 'các cấp', 'cấp tỉnh', 'cấp xã', 'ven biển', 'của tỉnh', 'của Thành phố', 'của địa phương', 'chuyên môn', 'theo quy định', 'trên địa bàn(?: tỉnh| thành phố| Thành phố)?', `từ ${PLACE} đến ${PLACE}`, 'thuộc (?:UBND|Ủy ban nhân dân) (?:tỉnh|[Tt]hành phố)', 'trực thuộc (?:UBND|Ủy ban nhân dân) (?:tỉnh|[Tt]hành phố)', '(?:sau sắp xếp)']) // prettier-ignore
const WHO = anyOf(['các', 'những', 'mọi', 'từng', 'mỗi', 'toàn thể', 'tất cả các', 'hệ thống các'].map(eitherCase))
const ONE = `(?:${WHO} )?(?:đồng chí )?${MEMBER}(?: (?:${TAIL})(?!\\p{L}))*`

/** "Các Bộ, cơ quan: Tài chính, Nội vụ và Tập đoàn Điện lực Việt Nam". */
const WHICH_ONES = ` ${DEPARTMENT}(?:(?:, | và |, và )(?:${DEPARTMENT}|Tập đoàn Điện lực Việt Nam|Ngân hàng Nhà nước Việt Nam|Thanh tra Chính phủ|Văn phòng Chính phủ))*`

/** "Các đồng chí Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ", "bộ, ngành, địa phương", "các tỉnh từ Hà Tĩnh đến Lâm Đồng". */
export const COLLECTIVE = `(?:(?:(?:${WHO} )(?:đồng chí )?${MEMBER}(?: (?:${TAIL})(?!\\p{L}))*(?:(?:, | và |, và )${ONE})*|${MEMBER}(?: (?:${TAIL})(?!\\p{L}))*(?:(?:, | và |, và )${ONE})+)(?::${WHICH_ONES})?)`
