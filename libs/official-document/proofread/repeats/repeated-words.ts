import type { Finding } from '../issue.ts'
import { FREE_SYLLABLES } from '../lexicon/free-syllables.ts'
import { isCompound } from '../lexicon/lexicon.ts'
import { REDUPLICATED } from '../lexicon/reduplications.ts'
import type { View } from '../view/view.ts'
import type { Word } from '../view/words.ts'

/** Verbs of one syllable that may follow a noun ending in the same one: "công trình trình Chủ tịch", "chương trình trình HĐND". */
const LONE_VERBS = new Set([
  'trình',
  'giao',
  'chi',
  'thu',
  'cấp',
  'cử',
  'lập',
  'tổ',
  'ban',
  'xét',
  'đi',
  'dự',
  'ra',
  'báo',
  'tham',
  'phát',
  'học',
  'ở',
  'bổ',
  'về',
  'đội',
  'diện',
])
/** Nouns of one syllable after which a name may begin with the same one: "của tỉnh Tỉnh ủy", "nhân dân dân tộc". */
const LONE_NOUNS = new Set([
  'tỉnh',
  'xã',
  'huyện',
  'dân',
  'đảng',
  'ban',
  'phòng',
  'hội',
  'bộ',
  'sở',
  'đoàn',
  'tổ',
  'thôn',
  'phường',
  'trường',
  'công',
  'đất',
  'nước',
  'nhà',
  'cơ',
  'quân',
  'án',
  'cũ',
  'đơn',
])
/** Nouns whose repeat means "every": only where they stand by themselves. */
const NOUNS_SAID_TWICE = new Set([
  'ngày',
  'đêm',
  'năm',
  'nơi',
  'người',
  'nhà',
  'việc',
  'lúc',
  'đời',
  'hàng',
  'lần',
  'lượt',
  'lớp',
  'ngành',
  'tầng',
])
/** Words whose last syllable goes on as a verb: "trang thiết bị | bị hỏng", "kết quả đạt được | được ghi nhận", "đăng ký | ký số". */
const GOES_ON_AS_VERB = new Set([
  'thiết bị',
  'đạt được',
  'thu được',
  'giành được',
  'còn lại',
  'đăng ký',
  'chữ ký',
  'trợ giúp',
  'đào tạo',
  'trực thuộc',
  'việc làm',
  'tiếng nói',
  'đưa đón',
  'chi trả',
  'sẵn có',
  'vốn có',
  'đời sống',
  'cuộc sống',
  'tiêu dùng',
  'thi đua',
  'nguyên liệu',
  'vật liệu',
  'chăn nuôi',
  'nuôi trồng',
  'vừa qua',
  'tạm giữ',
  'ký gửi',
])
/** "chợ phiên | phiên nào cũng đông". */
const EVERY = new Set(['nào'])
const NUMBERS = new Set(['năm', 'ba', 'mười', 'một'])

/** The same word twice in a row: "các các", "với với"; true reduplication and words that only touch ("Hội đồng đồng ý") are right. */
export function repeatedWords({ words, s }: View): Finding[] {
  const found: Finding[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    const [first, second] = [words[i], words[i + 1]]
    if (!first || !second || first.gap !== 'blank' || first.key !== second.key) continue
    if (isRight(words, i, s)) continue
    let last = i + 1
    while (words[last]?.gap === 'blank' && words[last + 1]?.key === first.key) last++
    found.push({ rule: 'repeat/word', start: first.start, end: words[last]?.end ?? second.end, expected: first.text })
    i = last
  }
  return found
}

function isRight(words: readonly Word[], at: number, s: string): boolean {
  const [first, second] = [words[at], words[at + 1]]
  if (!first || !second) return true
  const { key } = first
  if (first.text.length === 1 || (first.letters === 'upper' && (second.letters !== 'upper' || key.length < 3))) return true
  const before = words[at - 1]?.gap === 'blank' ? words[at - 1]?.key : undefined
  const after = second.gap === 'blank' ? words[at + 2]?.key : undefined
  if (before === key || after === key) return false
  if (key === 'ông' && second.letters === 'title' && /^ \p{Lu}/u.test(s.slice(second.end))) return true
  // "xã Vĩnh Thành thành xã": the last syllable of a name, then a word.
  if (
    words[at - 1]?.letters === 'title' &&
    words[at - 1]?.gap === 'blank' &&
    first.letters === 'title' &&
    second.letters === 'lower'
  )
    return true
  const [boundLeft, boundRight] = [before !== undefined && isCompound(before, key), after !== undefined && isCompound(key, after)]
  if (boundLeft && (boundRight || (LONE_VERBS.has(key) && after !== undefined))) return true
  if (boundRight && (LONE_NOUNS.has(key) || LONE_VERBS.has(key) || (first.letters === 'lower' && second.letters === 'title')))
    return true
  // "mã số | số 02"
  if (boundLeft && key === 'số' && /^\s+\d/u.test(s.slice(second.end, second.end + 4))) return true
  if (boundLeft && EVERY.has(after ?? '')) return true
  if (boundLeft && (after === 'hóa' || (key === 'chính' && after === 'là'))) return true
  if (after !== undefined && GOES_ON_AS_VERB.has(`${before} ${key}`)) return true
  if (boundRight && first.letters === 'title' && first.opens === 'no' && second.letters === 'lower') return true
  if (isFourfold(words, at, s)) return true
  if (key === 'đều') return after === undefined
  if (boundLeft && after !== undefined && !FREE_SYLLABLES.has(after) && !isBoundOn(words, at + 2)) return true
  if (NUMBERS.has(key)) return !isOneYear(s.slice(second.end))
  if (isPlaceName(words, at, s)) return true
  return (
    REDUPLICATED.has(key) &&
    !(boundLeft && NOUNS_SAID_TWICE.has(key)) &&
    first.letters !== 'upper' &&
    !(second.letters === 'title')
  )
}

/** "bà bà cháu cháu", "xanh xanh đỏ đỏ", "xã xã, thôn thôn": two repeats side by side, with a comma at most between. */
function isFourfold(words: readonly Word[], at: number, s: string): boolean {
  const key = (i: number) => words[i]?.key ?? `${i}`
  const isTwice = (i: number) => words[i]?.gap === 'blank' && key(i) === key(i + 1)
  const isNear = (i: number) => /^,? $/u.test(s.slice(words[i]?.end ?? 0, words[i + 1]?.start ?? 0))
  return (isTwice(at + 2) && isNear(at + 1)) || (isTwice(at - 2) && isNear(at - 1))
}

/** Does the syllable make a word with the next one? If not, it belongs to the one before it, in a word that no list has ("đạo | đạo mạo"). */
function isBoundOn(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return word?.gap === 'blank' && next !== undefined && isCompound(word.key, next.key)
}

/** "cuối năm năm 2026": one year, and not "năm năm 2021 - 2025". */
const isOneYear = (after: string): boolean => /^ (?:19|20)\d{2}(?!\s*[-–]|\d)/u.test(after)

/** A name with both syllables in capitals ("xã Phú Phú", "ông Ly Ly"). */
const isPlaceName = (words: readonly Word[], at: number, s: string): boolean => {
  const [first, second] = [words[at], words[at + 1]]
  return (
    first?.letters === 'title' &&
    second?.letters === 'title' &&
    first.opens === 'no' &&
    /(?:xã|thôn|ông|bà|chị|anh|em|bản|làng|Thị|Văn|Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Mai|Lương|Cao|Hà|Triệu|Nông|Lò|Hứa|Chu)\s$/u.test(
      s.slice(0, first.start),
    )
  )
}
