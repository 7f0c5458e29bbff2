import { anyOf } from './pattern.ts'
import { PLACE } from './places.ts'

const POSTS = [
  'Thủ trưởng',
  'thủ trưởng',
  'Người đứng đầu',
  'người đứng đầu',
  'Giám đốc',
  'giám đốc',
  'Phó Giám đốc',
  'Tổng Giám đốc',
  'Tổng giám đốc',
  'Chủ tịch',
  'chủ tịch',
  'Phó Chủ tịch Thường trực',
  'Phó Chủ tịch thường trực',
  'Phó Chủ tịch',
  'Chánh Văn phòng',
  'Chánh văn phòng',
  'Phó Chánh Văn phòng',
  'Chánh Thanh tra',
  'Chánh thanh tra',
  'Phó Chánh Thanh tra',
  'Trưởng ban',
  'Trưởng Ban',
  'trưởng ban',
  'Phó Trưởng ban',
  'Trưởng phòng',
  'trưởng phòng',
  'Trưởng các phòng',
  'Trưởng',
  'trưởng',
  'Trưởng đoàn',
  'Tổ trưởng',
  'Bí thư',
  'bí thư',
  'Phó Bí thư',
  'Hiệu trưởng',
  'hiệu trưởng',
  'Viện trưởng',
  'Chánh án',
  'Cục trưởng',
  'Chi cục trưởng',
  'Chi cục Trưởng',
  'Hạt trưởng',
  'Đội trưởng',
  'Trạm trưởng',
  'Trưởng trạm',
  'Chỉ huy trưởng',
  'Tư lệnh',
  'Lãnh đạo',
  'lãnh đạo',
  'Tập thể lãnh đạo',
  'Tổng Biên tập',
  'Tổng biên tập',
  'Chủ nhiệm',
  'Viện trưởng Viện',
  'Ủy viên',
  'Thành viên',
  'Chính quyền',
  'Cán bộ',
  'Công chức',
  'Giám đốc Sở, Thủ trưởng',
  'Cấp ủy, chính quyền',
  'Đại diện',
  'Quyền Giám đốc',
  'Văn thư',
  'Tỉnh ủy viên',
  'Thành ủy viên',
  'Đảng ủy viên',
  'Ủy viên Ban Thường vụ',
  'Ủy viên Ban Chấp hành',
]
const POST_WORD = `${anyOf(POSTS)}(?!\\p{L})`

/** "Chủ tịch", "Thủ trưởng", "Giám đốc, Phó Giám đốc", before the body they stand for. */
export const POST = `${POST_WORD}(?:(?:, | và )${POST_WORD})*`

/** A post that stands alone inside one's own body. */
export const LONE_POST = `(?:(?:Đặc khu|Xã|Phường|Huyện|Thị xã|Quận|Thị trấn) ${PLACE}(?:(?:, | và )(?:đặc khu|xã|phường|huyện|thị xã) ${PLACE})*|(?:Bí thư (?:[Cc]hi bộ|Đảng ủy|Đoàn xã),? )?(?:[Bb]í thư [Cc]hi bộ(?: thôn| tổ dân phố)? (?:\\p{Lu}\\p{L}*|\\d{1,2}))|(?:Bí thư [Cc]hi bộ, )?Trưởng (?:thôn|bản|xóm|khu phố|tổ dân phố) (?:\\p{Lu}\\p{L}*|\\d{1,2})|(?:Tổ trưởng )?(?:[Cc]ác )?[Tt]ổ dân phố(?: số)? \\d{1,2}(?:(?:,| và)(?: tổ dân phố)?(?: số)? \\d{1,2}(?![/\\d]))*|Tổ trưởng tổ dân phố|Tổ dân phố (?:số )?\\d{1,2}|Chủ tịch (?:xã|phường|huyện|tỉnh)(?: \\p{Lu}\\p{L}*)*|${anyOf(['(?:[Cc]ác đồng chí )?(?:Tỉnh ủy viên|Thành ủy viên|Đảng ủy viên|Ủy viên Ban Thường vụ|Ủy viên Ban Chấp hành)(?: Tỉnh ủy| Thành ủy| Đảng ủy)?(?: được phân công)?(?: (?:phụ trách|theo dõi) (?:địa bàn|đơn vị|cơ sở|lĩnh vực)(?! \\p{Ll}{2,} \\p{Lu}))?', 'Chánh Văn phòng', 'Chánh văn phòng', 'Phó Chánh Văn phòng', 'Chánh Thanh tra', 'Văn thư', 'Bộ phận Một cửa', 'Bộ phận một cửa', 'Tổ trưởng Tổ', 'Trưởng phòng', 'Trưởng đoàn', 'Lãnh đạo Văn phòng', 'Thường trực Ban Chỉ đạo', 'Cơ quan thường trực', 'Cơ quan Thường trực Ban Chỉ đạo', 'Cơ quan thường trực Ban Chỉ đạo', 'Chuyên viên theo dõi', 'Thư ký', 'Tổ giúp việc', 'Tổ thư ký', 'Ban Chỉ đạo', 'Ban Tổ chức', 'Ban Giám đốc', 'Hội đồng thẩm định', 'Tổ công tác', 'Đoàn kiểm tra', 'Phó Chủ tịch phụ trách', 'Trưởng đoàn kiểm tra', 'Trưởng đoàn thanh tra', 'Ban giám hiệu', 'Ban Giám hiệu', 'Bộ phận Văn thư', 'Kế toán trưởng', 'Văn thư cơ quan', 'Tổ công tác', 'Bộ phận Một cửa các cấp', 'Các bộ phận một cửa', 'Cơ quan thường trực', 'Cơ quan đầu mối', 'Trưởng các thôn', 'Nhà đầu tư', 'Chủ tịch HĐQT'])})(?!\\p{L})(?: (?:phụ trách (?:khối|lĩnh vực|mảng) (?:kinh tế|nội chính|văn hóa - xã hội|văn xã|tổng hợp|công nghiệp|nông nghiệp|xây dựng)(?!\\p{L})|Ban Chỉ đạo|cơ quan))?`

const NAME = '\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,4}'
/** "đồng chí Nguyễn Văn An", "ông Trần Bình", "Đ/c Hoa". */
export const PERSON = `(?:[Cc]ác )?(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị) (?!(?:và|các|${anyOf(POSTS)})(?!\\p{L}))${NAME}`
export const PERSON_NAME = NAME
export const ADDRESSED_POST = '(?:[Cc]ác )?(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à) (?=\\p{Lu})'
