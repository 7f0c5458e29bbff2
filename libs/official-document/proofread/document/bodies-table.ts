/** Bodies that were merged or renamed, with the first day of their successor. Certainty: the resolutions are known, the days unchecked against the gazette. */
export interface Succession {
  readonly name: string
  readonly until: string
  readonly successor: string
  readonly source: string
}

const MERGER = 'Nghị quyết số 176/2025/QH15'

export const SUCCESSIONS: readonly Succession[] = [
  { name: 'Bộ Kế hoạch và Đầu tư', until: '2025-03-01', successor: 'Bộ Tài chính', source: MERGER },
  { name: 'Bộ Giao thông vận tải', until: '2025-03-01', successor: 'Bộ Xây dựng', source: MERGER },
  { name: 'Bộ Tài nguyên và Môi trường', until: '2025-03-01', successor: 'Bộ Nông nghiệp và Môi trường', source: MERGER },
  {
    name: 'Bộ Nông nghiệp và Phát triển nông thôn',
    until: '2025-03-01',
    successor: 'Bộ Nông nghiệp và Môi trường',
    source: MERGER,
  },
  { name: 'Bộ Thông tin và Truyền thông', until: '2025-03-01', successor: 'Bộ Khoa học và Công nghệ', source: MERGER },
  { name: 'Bộ Lao động - Thương binh và Xã hội', until: '2025-03-01', successor: 'Bộ Nội vụ', source: MERGER },
  { name: 'Ủy ban Dân tộc', until: '2025-03-01', successor: 'Bộ Dân tộc và Tôn giáo', source: MERGER },
  {
    name: 'Sở Kế hoạch và Đầu tư',
    until: '2025-03-01',
    successor: 'Sở Tài chính',
    source: 'sắp xếp cơ quan chuyên môn cấp tỉnh 2025',
  },
  {
    name: 'Sở Giao thông vận tải',
    until: '2025-03-01',
    successor: 'Sở Xây dựng',
    source: 'sắp xếp cơ quan chuyên môn cấp tỉnh 2025',
  },
  {
    name: 'Sở Tài nguyên và Môi trường',
    until: '2025-03-01',
    successor: 'Sở Nông nghiệp và Môi trường',
    source: 'sắp xếp cơ quan chuyên môn cấp tỉnh 2025',
  },
  {
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    until: '2025-03-01',
    successor: 'Sở Nông nghiệp và Môi trường',
    source: 'sắp xếp cơ quan chuyên môn cấp tỉnh 2025',
  },
  {
    name: 'Sở Thông tin và Truyền thông',
    until: '2025-03-01',
    successor: 'Sở Khoa học và Công nghệ',
    source: 'sắp xếp cơ quan chuyên môn cấp tỉnh 2025',
  },
  {
    name: 'Sở Lao động - Thương binh và Xã hội',
    until: '2025-03-01',
    successor: 'Sở Nội vụ',
    source: 'sắp xếp cơ quan chuyên môn cấp tỉnh 2025',
  },
]

/** From this day on there is no district level (Luật Tổ chức chính quyền địa phương 2025, Nghị quyết 202/2025/QH15). */
export const DISTRICTS_UNTIL = '2025-07-01'
/** Provinces that went up into others on that day (Nghị quyết 202/2025/QH15). */
export const MERGED_PROVINCES: Readonly<Record<string, string>> = {
  'Hà Giang': 'Tuyên Quang', 'Yên Bái': 'Lào Cai', 'Bắc Kạn': 'Thái Nguyên', 'Vĩnh Phúc': 'Phú Thọ', 'Hòa Bình': 'Phú Thọ', 'Bắc Giang': 'Bắc Ninh', 'Thái Bình': 'Hưng Yên', 'Hải Dương': 'thành phố Hải Phòng', 'Hà Nam': 'Ninh Bình', 'Nam Định': 'Ninh Bình', 'Quảng Bình': 'Quảng Trị', 'Quảng Nam': 'thành phố Đà Nẵng', 'Kon Tum': 'Quảng Ngãi', 'Bình Định': 'Gia Lai', 'Ninh Thuận': 'Khánh Hòa', 'Đắk Nông': 'Lâm Đồng', 'Bình Thuận': 'Lâm Đồng', 'Phú Yên': 'Đắk Lắk', 'Bà Rịa - Vũng Tàu': 'Thành phố Hồ Chí Minh', 'Bình Dương': 'Thành phố Hồ Chí Minh', 'Bình Phước': 'Đồng Nai', 'Long An': 'Tây Ninh', 'Sóc Trăng': 'thành phố Cần Thơ', 'Hậu Giang': 'thành phố Cần Thơ', 'Bến Tre': 'Vĩnh Long', 'Trà Vinh': 'Vĩnh Long', 'Tiền Giang': 'Đồng Tháp', 'Bạc Liêu': 'Cà Mau', 'Kiên Giang': 'An Giang',
} // prettier-ignore
