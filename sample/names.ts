import { chanceFrom } from './random.ts'

const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Ngô',
  'Dương',
  'Lý',
  'Đinh',
  'Tạ',
  'Lương',
  'Mai',
  'Trịnh',
  'Đoàn',
  'Cao',
  'Hà',
]
const MEN = ['Văn', 'Đức', 'Hữu', 'Quang', 'Minh', 'Xuân', 'Công', 'Đình', 'Ngọc', 'Thanh']
const WOMEN = ['Thị', 'Thu', 'Ngọc', 'Thanh', 'Minh', 'Thùy', 'Phương', 'Kim']
const MEN_GIVEN = [
  'Hùng',
  'Dũng',
  'Tuấn',
  'Hải',
  'Long',
  'Sơn',
  'Nam',
  'Bình',
  'Thắng',
  'Phúc',
  'Khôi',
  'Quân',
  'Vinh',
  'Trung',
  'Hoàng',
  'Kiên',
  'Đạt',
  'Toàn',
]
const WOMEN_GIVEN = [
  'Lan',
  'Hoa',
  'Hạnh',
  'Mai',
  'Nga',
  'Hương',
  'Thủy',
  'Yến',
  'Hà',
  'Linh',
  'Trang',
  'Dung',
  'Loan',
  'Ngân',
  'Phượng',
  'Thảo',
  'Vân',
  'Xuân',
]

/** A person's name that fits the place it is made for; the same for the same key. */
export function personName(key: string): string {
  const chance = chanceFrom(`name:${key}`)
  const woman = chance.chance(0.48)
  return [chance.pick(FAMILY), chance.pick(woman ? WOMEN : MEN), chance.pick(woman ? WOMEN_GIVEN : MEN_GIVEN)].join(' ')
}
