/** A level-1 agency code; a code is valid from `from` until the day before `to`, and its name is as of `from`. */
export type LevelOne = {
  readonly code: string
  readonly name: string
  readonly from?: string
  readonly to?: string
  /** `verified`: seen in messages or official lists; `known`: position in the alphabetical list of QĐ 20/2020/QĐ-TTg; `unsure` otherwise. */
  readonly certainty: 'verified' | 'known' | 'unsure'
}

const ministries: readonly [string, string][] = [
  ['G01', 'Bộ Công an'],
  ['G02', 'Bộ Công Thương'],
  ['G03', 'Bộ Giáo dục và Đào tạo'],
  ['G04', 'Bộ Giao thông vận tải'],
  ['G05', 'Bộ Kế hoạch và Đầu tư'],
  ['G06', 'Bộ Khoa học và Công nghệ'],
  ['G07', 'Bộ Lao động - Thương binh và Xã hội'],
  ['G08', 'Bộ Ngoại giao'],
  ['G09', 'Bộ Nội vụ'],
  ['G10', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ['G11', 'Bộ Quốc phòng'],
  ['G12', 'Bộ Tài chính'],
  ['G13', 'Bộ Tài nguyên và Môi trường'],
  ['G14', 'Bộ Thông tin và Truyền thông'],
  ['G15', 'Bộ Tư pháp'],
  ['G16', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['G17', 'Bộ Xây dựng'],
  ['G18', 'Bộ Y tế'],
  ['G19', 'Ngân hàng Nhà nước Việt Nam'],
  ['G20', 'Thanh tra Chính phủ'],
  ['G21', 'Ủy ban Dân tộc'],
  ['G22', 'Văn phòng Chính phủ'],
  ['G24', 'Bảo hiểm xã hội Việt Nam'],
  ['G27', 'Đài Tiếng nói Việt Nam'],
  ['G28', 'Đài Truyền hình Việt Nam'],
  ['G30', 'Thông tấn xã Việt Nam'],
]

// Ministries merged on 1 March 2025; whether their codes went on is not established here.
const ENDED_MINISTRIES = new Set(['G04', 'G05', 'G07', 'G10', 'G13', 'G14', 'G21'])

const PROVINCES =
  'An Giang|Bắc Giang|Bắc Kạn|Bạc Liêu|Bắc Ninh|Bà Rịa - Vũng Tàu|Bến Tre|Bình Định|Bình Dương|Bình Phước|Bình Thuận|Cà Mau|Cần Thơ|Cao Bằng|Đắk Lắk|Đắk Nông|Đà Nẵng|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hải Dương|Hải Phòng|Hà Nam|Hà Nội|Hà Tĩnh|Hòa Bình|Thành phố Hồ Chí Minh|Hậu Giang|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái'.split(
    '|',
  )

const VERIFIED_PROVINCES = new Set(['H03', 'H14', 'H17', 'H37', 'H41', 'H56'])

// Provinces that went on under their own name after 1 July 2025; the others ended or were merged into these.
const STANDING_PROVINCES = new Set(
  'An Giang|Bắc Ninh|Cà Mau|Cần Thơ|Cao Bằng|Đắk Lắk|Đà Nẵng|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hải Phòng|Hà Nội|Hà Tĩnh|Thành phố Hồ Chí Minh|Hưng Yên|Khánh Hòa|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Nghệ An|Ninh Bình|Phú Thọ|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sơn La|Tây Ninh|Thái Nguyên|Thanh Hóa|Tuyên Quang|Vĩnh Long'.split(
    '|',
  ),
)

const ENDED_EARLIER: ReadonlyMap<string, string> = new Map([['Thừa Thiên Huế', '2025-01-01']]) // became a city under the centre

const BEGIN = '2020-09-15' // QĐ 20/2020/QĐ-TTg comes into force
const MERGER = '2025-07-01'

/** Level-1 agency codes as dated rows; an office adds its own rows where an axis uses others. */
export const LEVEL_ONE: readonly LevelOne[] = [
  ...ministries.map(([code, name]): LevelOne =>
    ENDED_MINISTRIES.has(code)
      ? { code, name, from: BEGIN, to: '2025-03-01', certainty: 'verified' }
      : { code, name, from: BEGIN, certainty: 'verified' },
  ),
  ...PROVINCES.map((name, at): LevelOne => {
    const code = `H${String(at + 1).padStart(2, '0')}`
    const row = { code, name, from: BEGIN, certainty: VERIFIED_PROVINCES.has(code) ? 'verified' : 'known' } as const
    return STANDING_PROVINCES.has(name) ? row : { ...row, to: ENDED_EARLIER.get(name) ?? MERGER }
  }),
  { code: 'H57', name: 'Thành phố Huế', from: '2025-01-01', certainty: 'known' },
]

/** The name behind a level-1 code on a day (`YYYY-MM-DD`); null when none stands. */
export const levelOneName = (code: string, day: string): string | null =>
  LEVEL_ONE.find(row => row.code === code && (row.from ?? '') <= day && (row.to === undefined || day < row.to))?.name ?? null
