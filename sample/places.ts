// Fictional places: the shape of a province before and after 1 July 2025 (three provinces merged, districts ended, 129 communes).

const FIRST = [
  'Yên',
  'Hoa',
  'Gia',
  'Lạc',
  'Hải',
  'Vân',
  'Trường',
  'Xuân',
  'Phú',
  'Bình',
  'Tân',
  'An',
  'Đại',
  'Liên',
  'Mỹ',
  'Thanh',
  'Khánh',
  'Quảng',
  'Nam',
  'Tây',
  'Đông',
  'Bắc',
  'Ngọc',
  'Kim',
  'Thượng',
  'Hồng',
]
const SECOND = [
  'Thắng',
  'Sơn',
  'Lạc',
  'Vân',
  'Hòa',
  'Thịnh',
  'Lâm',
  'Giang',
  'Phong',
  'Trung',
  'Minh',
  'Thủy',
  'Lương',
  'Khê',
  'Đồng',
  'Tiến',
]

/** `count` different two-syllable names, in an order that does not look like one. */
function names(count: number): string[] {
  const all: string[] = []
  for (let i = 0; all.length < count; i++) {
    const [a, b] = [FIRST[(i * 7) % FIRST.length] ?? '', SECOND[(i * 5 + Math.floor(i / FIRST.length)) % SECOND.length] ?? '']
    const name = `${a} ${b}`
    if (a !== b && !all.includes(name)) all.push(name)
  }
  return all
}

export const PROVINCE = 'Trường Yên'
/** Provinces that were merged into Trường Yên on 1 July 2025. */
export const MERGED_PROVINCES = ['Hà Khê', 'Nam Lương']
const ALL = names(129 + 60)
const WARDS = ALL.slice(0, 32)
const COMMUNES = ALL.slice(32, 129)

/** 32 wards and 97 communes: 129 in all. */
export const NEW_COMMUNES: ReadonlyArray<{ readonly kind: 'phuong' | 'xa'; readonly name: string }> = [
  ...WARDS.map(name => ({ kind: 'phuong', name }) as const),
  ...COMMUNES.map(name => ({ kind: 'xa', name }) as const),
]
/** Communes of old Trường Yên that ended on 1 July 2025; each was merged into one of the new ones. */
export const OLD_COMMUNES: ReadonlyArray<{ readonly name: string; readonly into: number }> = ALL.slice(129).map((name, i) => ({
  name,
  into: (i * 2) % 129,
}))
/** Districts and towns that ended with the district level. */
export const DISTRICTS = [
  'huyện Gia Lương',
  'huyện Nho Khê',
  'huyện Yên Tiến',
  'huyện Yên Lâm',
  'huyện Kim Giang',
  'huyện Hoa Đồng',
  'thành phố Trường Yên',
  'thành phố Tam Khê',
]
