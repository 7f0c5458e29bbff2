import { anyOf } from './pattern.ts'

/** Ministries since 1 March 2025 (Nghị quyết 176/2025/QH15), then those that were merged or renamed. */
export const MINISTRIES = [
  'Quốc phòng', 'Công an', 'Ngoại giao', 'Nội vụ', 'Tư pháp', 'Tài chính', 'Công Thương', 'Nông nghiệp và Môi trường', 'Xây dựng', 'Văn hóa, Thể thao và Du lịch', 'Khoa học và Công nghệ', 'Giáo dục và Đào tạo', 'Y tế', 'Dân tộc và Tôn giáo',
] as const // prettier-ignore
export const FORMER_MINISTRIES = [
  'Kế hoạch và Đầu tư', 'Giao thông vận tải', 'Giao thông Vận tải', 'Tài nguyên và Môi trường', 'Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và PTNT', 'Thông tin và Truyền thông', 'Lao động - Thương binh và Xã hội', 'Lao động, Thương binh và Xã hội', 'Bưu chính, Viễn thông', 'Thủy sản', 'Công nghiệp', 'Thương mại', 'Văn hóa - Thông tin', 'Văn hóa, Thể thao', 'Công thương', 'GD&ĐT', 'GDĐT', 'KH&CN', 'KH&ĐT', 'TN&MT', 'NN&MT', 'VH,TT&DL', 'VHTTDL', 'LĐTBXH', 'LĐ-TB&XH', 'GTVT', 'TTTT', 'TT&TT',
] as const // prettier-ignore

const PARTY = [
  'Bộ Chính trị', 'Bộ Chính trị, Ban Bí thư', 'Ban Bí thư Trung ương Đảng', 'Ban Bí thư Trung ương', 'Ban Bí thư', 'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam', 'Ban Chấp hành Trung ương Đảng', 'Ban Chấp hành Trung ương', 'BCH Trung ương Đảng', 'BCH Trung ương', 'Trung ương Đảng', 'Tổng Bí thư', 'Thường trực Ban Bí thư',
  'Ban Tổ chức Trung ương', 'Ủy ban Kiểm tra Trung ương', 'Ban Tuyên giáo và Dân vận Trung ương', 'Ban Tuyên giáo Trung ương', 'Ban Dân vận Trung ương', 'Ban Nội chính Trung ương', 'Ban Kinh tế Trung ương', 'Ban Đối ngoại Trung ương', 'Ban Chính sách, chiến lược Trung ương', 'Ban Chính sách, Chiến lược Trung ương', 'Văn phòng Trung ương Đảng', 'Văn phòng Trung ương', 'Quân ủy Trung ương', 'Đảng ủy Công an Trung ương', 'Đảng ủy Chính phủ', 'Đảng ủy Quốc hội', 'Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương', 'Đảng ủy các cơ quan Đảng Trung ương', 'Ban Cán sự đảng Chính phủ', 'Học viện Chính trị quốc gia Hồ Chí Minh', 'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực', 'Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số', 'Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 18-NQ/TW', 'Ban Chỉ đạo Trung ương',
] // prettier-ignore
const STATE = [
  'Quốc hội', 'Ủy ban Thường vụ Quốc hội', 'Ủy ban thường vụ Quốc hội', 'UBTVQH', 'Chủ tịch Quốc hội', 'Văn phòng Quốc hội', 'Ban Công tác đại biểu', 'Chủ tịch nước', 'Văn phòng Chủ tịch nước', 'Hội đồng Bầu cử quốc gia', 'Thủ tướng Chính phủ', 'Thủ tướng', 'Chính phủ', 'Văn phòng Chính phủ', 'VPCP', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', 'Thanh tra Chính phủ', 'Tổng Thanh tra Chính phủ', 'Ngân hàng Nhà nước Việt Nam', 'Ngân hàng nhà nước Việt Nam', 'Thống đốc Ngân hàng Nhà nước Việt Nam', 'Thống đốc Ngân hàng Nhà nước', 'Ủy ban Dân tộc', 'Ban Tôn giáo Chính phủ', 'Kiểm toán nhà nước', 'Kiểm toán Nhà nước', 'Tổng Kiểm toán Nhà nước', 'Tổng Kiểm toán nhà nước',
  'Tòa án nhân dân tối cao', 'Hội đồng Thẩm phán Tòa án nhân dân tối cao', 'Chánh án Tòa án nhân dân tối cao', 'Viện kiểm sát nhân dân tối cao', 'Viện Kiểm sát nhân dân tối cao', 'Viện trưởng Viện kiểm sát nhân dân tối cao',
  'Bảo hiểm xã hội Việt Nam', 'BHXH Việt Nam', 'Thông tấn xã Việt Nam', 'Đài Truyền hình Việt Nam', 'Đài Tiếng nói Việt Nam', 'Tổng cục Thuế', 'Tổng cục Thống kê', 'Tổng cục Hải quan', 'Tổng cục Thi hành án dân sự', 'Cục Thuế', 'Cục Hải quan', 'Cục Văn thư và Lưu trữ nhà nước', 'Cục Đường bộ Việt Nam', 'Tổng cục Đường bộ Việt Nam', 'Cục Kiểm soát thủ tục hành chính', 'Kho bạc Nhà nước', 'Bộ Tổng Tham mưu', 'Tổng cục Chính trị', 'Quân khu (?:\\d|I{1,3}|IV|VII|V|IX)', 'Bộ Tư lệnh Quân khu \\d', 'Ban Chỉ đạo 389 quốc gia', 'Ủy ban An toàn giao thông Quốc gia', 'Hội đồng Thi đua - Khen thưởng Trung ương', 'Ban Thi đua - Khen thưởng Trung ương', 'Hội đồng nhân dân các cấp',
  'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'Ủy ban Trung ương MTTQ Việt Nam', 'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'Tổng Liên đoàn Lao động Việt Nam', 'Trung ương Hội Liên hiệp Phụ nữ Việt Nam', 'Trung ương Hội Nông dân Việt Nam', 'Trung ương Đoàn TNCS Hồ Chí Minh', 'Trung ương Đoàn', 'Trung ương Hội Cựu chiến binh Việt Nam', 'Hội Chữ thập đỏ Việt Nam', 'Tập đoàn Điện lực Việt Nam', 'Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam',
  'Ban Chỉ đạo quốc gia phòng, chống thiên tai', 'Ban Chỉ đạo Quốc gia về phòng, chống thiên tai', 'Ban Chỉ đạo Phòng thủ dân sự quốc gia', 'các bộ, ngành Trung ương', 'các bộ, ngành trung ương', 'các Bộ, ngành Trung ương', 'các bộ, ngành', 'các Bộ, ngành', 'các bộ, cơ quan ngang bộ', 'Bộ, ngành Trung ương', 'cấp có thẩm quyền', 'Trung ương', 'Liên Bộ', 'liên Bộ',
] // prettier-ignore

const MINISTRY = `Bộ (?:${anyOf([...MINISTRIES, ...FORMER_MINISTRIES])})(?!\\p{L})`
const HEADS = anyOf([
  'Bộ trưởng',
  'Thứ trưởng',
  'Lãnh đạo',
  'Văn phòng',
  'Thanh tra',
  'Chánh Thanh tra',
  'Vụ Pháp chế',
  'Cục trưởng Cục',
  'Tổng Thanh tra',
])

/** Their names written out, with those of the heads of ministries. */
export const CENTRAL_NAMES: readonly string[] = [
  ...[...PARTY, ...STATE].filter(name => !/[\\(]/u.test(name)),
  ...[...MINISTRIES, ...FORMER_MINISTRIES].flatMap(name => [`Bộ ${name}`, `Bộ trưởng Bộ ${name}`]),
]

/** Organs of the Party and the State at the centre: a province asks them, it does not give them tasks. */
export const CENTRAL = `(?:(?:Phó Thủ tướng(?: Thường trực)?(?: Chính phủ)?(?: \\p{Lu}\\p{L}+){0,4})|${anyOf([...PARTY, ...STATE])}|(?:${HEADS} )?${MINISTRY})(?!\\p{L})`
const WHOLE = new RegExp(`^(?:${CENTRAL}|(?:các )?[Bb]ộ, (?:cơ quan|ngành).*)$`, 'u')

/** Is this, as printed, an organ at the centre (or all of them), outside every province? */
export const isCentralBody = (name: string): boolean => WHOLE.test(name.normalize('NFC').trim())

/** "khóa XII" straight after an organ elected for a term. */
export const TERM_OF_OFFICE = '(?:,? (?:[Kk]hóa|nhiệm kỳ) [IVXL]+(?!\\p{L}))?'
