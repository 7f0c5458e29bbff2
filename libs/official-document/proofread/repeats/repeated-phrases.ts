import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'
import type { Word } from '../view/words.ts'

const LONGEST = 12
const LONG_NAME = 5
/** Two-syllable words that begin a longer one, so that they may rightly come twice: "phát triển xã hội xã hội chủ nghĩa". */
const GOES_ON = new Set([
  'xã hội chủ',
  'cộng sản chủ',
  'dân chủ nhân',
  'tư bản chủ',
  'kinh tế tập',
  'kinh tế tư',
  'kinh tế thị',
  'kinh tế số',
  'kinh tế xanh',
  'công nghiệp hỗ',
  'công nghiệp hóa',
  'hành chính công',
  'hành chính nhà',
  'cán bộ công',
  'nông nghiệp công',
  'nông nghiệp hữu',
  'giáo dục nghề',
  'lao động việc',
  'văn hóa cơ',
  'đất đai chưa',
])
/** Said twice on purpose. */
const ON_PURPOSE = new Set([
  'từng bước',
  'ngày càng',
  'dần dần',
  'mãi mãi',
  'rất nhiều',
  'đời đời',
  'lần lượt',
  'bước đầu',
  'trăm năm',
  'người người',
])

/** The same two to twelve words twice in a row, with nothing but blanks or a dash between: "của tỉnh của tỉnh". */
export function repeatedPhrases({ words, s }: View): Finding[] {
  const found: Finding[] = []
  for (let i = 0; i < words.length; i++) {
    const length = repeatAt(words, i, s)
    if (length === 0) continue
    const [first, last, end] = [words[i], words[i + length - 1], words[i + 2 * length - 1]]
    if (!first || !last || !end) continue
    found.push({ rule: 'repeat/phrase', start: first.start, end: end.end, expected: s.slice(first.start, last.end) })
    i += 2 * length - 1
  }
  return found
}

function repeatAt(words: readonly Word[], at: number, s: string): number {
  const first = words[at]
  if (!first) return 0
  for (let length = Math.min(LONGEST, Math.floor((words.length - at) / 2)); length >= 2; length--) {
    if (words[at + length]?.key !== first.key) continue
    if (isRepeat(words, at, length, s) && !isMeant(words, at, length)) return length
  }
  return 0
}

function isRepeat(words: readonly Word[], at: number, length: number, s: string): boolean {
  if (words[at]?.key === words[at + 1]?.key) return false
  for (let k = 0; k < length; k++) if (words[at + k]?.key !== words[at + length + k]?.key) return false
  // the title ends with the name of the body that stands below it
  if (length >= LONG_NAME && words.slice(at, at + length).every(word => word.letters === 'upper')) return false
  for (let k = 0; k < 2 * length - 1; k++) {
    const [word, next] = [words[at + k], words[at + k + 1]]
    if (!word || !next) return false
    const between = s.slice(word.end, next.start)
    if (k === length - 1 ? !/^ +$/u.test(between) : !/^ *-? *$/u.test(between)) return false
  }
  return true
}

function isMeant(words: readonly Word[], at: number, length: number): boolean {
  if (length > 2) return false
  const keys = words.slice(at, at + 5).map(word => word.key)
  const two = keys.slice(0, 2).join(' ')
  return ON_PURPOSE.has(two) || GOES_ON.has(`${two} ${keys[4] ?? ''}`)
}
