import { anyOf } from './pattern.ts'

/** Words that begin an instruction or the name of a document: a place never goes on into them. */
const NOT_A_PLACE = anyOf([
  'Quyết định', 'Nghị quyết', 'Nghị định', 'Kế hoạch', 'Công văn', 'Công điện', 'Thông báo', 'Thông tư', 'Chỉ thị', 'Báo cáo', 'Tờ trình', 'Hướng dẫn', 'Văn bản', 'Luật',
  'Thực hiện', 'Triển khai', 'Ban hành', 'Về', 'Phê duyệt', 'Công bố', 'Quy định', 'Giao', 'Yêu cầu', 'Đề nghị', 'Đồng ý', 'Sở', 'UBND', 'HĐND', 'Ủy ban', 'Hội đồng', 'Ban', 'Công an', 'Chủ tịch', 'Giám đốc', 'Văn phòng', 'Điều', 'Khoản', 'Trung tâm', 'Thanh tra', 'Công ty', 'Bộ', 'Đài', 'Phòng', 'Hội', 'Chi', 'Cục', 'Tỉnh', 'Huyện',
]) // prettier-ignore

const SYLLABLE = `(?!${NOT_A_PLACE}(?!\\p{L}))\\p{Lu}[\\p{L}']*`

/** A proper name of a place: Trường Yên, Bà Rịa - Vũng Tàu, Hồ Chí Minh, Gia Viễn A. */
export const PLACE = `(?:${SYLLABLE}(?: (?:[-–] )?${SYLLABLE}){0,3}|\\d{1,2}(?![\\d%]|[/.,:]\\d))`

const LEVEL_WORDS = [
  'tỉnh',
  'thành phố',
  'Thành phố',
  'TP\\.?',
  'Tp\\.?',
  'huyện',
  'quận',
  'thị xã',
  'thị trấn',
  'xã',
  'phường',
  'đặc khu',
  'khu vực',
]
export const LEVEL = `${anyOf(LEVEL_WORDS)}(?!\\p{L})`

const GROUPED =
  '(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận|tỉnh|địa phương|khu vực|đơn vị|thôn|xóm|bản|ấp|buôn|khóm|khu phố|tổ dân phố)'
const WHERE = anyOf([
  'ven biển', 'miền núi', 'vùng cao', 'biên giới', 'ven sông', 'ngoại thành', 'nội thành', 'vùng lũ', 'vùng trũng', 'vùng hạn', 'vùng ngập', 'vùng mặn', 'vùng núi', 'vùng biên', 'vùng bãi ngang', 'bãi ngang', 'đầu nguồn', 'ven suối', 'ven hồ', 'vùng trồng lúa', 'vùng xa', 'đặc biệt khó khăn', 'có biển', 'có đê', 'có dự án', 'ven đê', 'khu vực ven biển', 'vùng đồng bào dân tộc thiểu số', 'trọng điểm', 'trung tâm', 'có tuyến đi qua', 'có tuyến đường đi qua', 'trong vùng dự án', 'vùng dự án', 'hạ du', 'thượng nguồn', 'ven sông', 'phía Nam tỉnh', 'phía Bắc tỉnh', 'có dịch', 'có hồ đập', 'có rừng', 'còn lại', 'giáp ranh', 'vùng sâu, vùng xa', 'hạ du', 'phía Bắc', 'phía Nam', 'phía Đông', 'phía Tây',
  'trong tỉnh', 'trên địa bàn tỉnh', 'trên địa bàn', 'thuộc tỉnh', 'trực thuộc tỉnh', 'trực thuộc', 'có liên quan', 'liên quan', 'nơi có dự án đi qua', 'có dự án đi qua', 'nơi có dự án', 'có dự án', 'có tuyến đường đi qua', 'có rừng', 'có biển', 'mới', 'mới thành lập', 'sau sắp xếp', 'nêu trên', 'nói trên', 'còn lại', 'bị ảnh hưởng', 'bị thiệt hại', 'vùng dự án', 'tỉnh', 'cấp tỉnh', 'cấp huyện', 'cấp xã',
]) // prettier-ignore
const NAMED_LIST = `(?::? ${PLACE}(?:(?:, | và )(?:(?:xã|phường|huyện) )?${PLACE})*)`

/** "các xã, phường", "các xã ven biển", "các huyện: Kim Sơn, Yên Mô", "02 xã Gia Vân và Gia Hòa". */
export const GROUP_OF_AREAS = `(?:các|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười|\\d{1,3}) ${GROUPED}(?:(?:, | và |/)${GROUPED}(?!\\p{L}))*(?!\\p{L})(?: (?:${WHERE})(?!\\p{L}))*${NAMED_LIST}?(?: \\(sau sắp xếp\\))?`

/** What may follow the name of a body to say where: "tỉnh", "tỉnh Trường Yên", "xã Gia Vân", "các xã, phường", "cấp xã". */
export const AREA = `(?: (?:${GROUP_OF_AREAS}|(?:huyện|xã|thị xã)(?:,(?: các)? (?:xã|phường|thị xã|thành phố|thị trấn|đặc khu)(?!\\p{L}))+|cấp (?:tỉnh|huyện|xã)|hai cấp|các cấp|${LEVEL}(?: ${PLACE})?(?: cũ(?!\\p{L}))?(?:(?:, | và )(?:xã|phường|huyện) ${PLACE})*|${PLACE}))`
