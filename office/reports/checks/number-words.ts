const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }
const OTHERS = ['mười', 'mươi', 'trăm', 'linh', 'lẻ']

const SYLLABLE = `(?:${[...Object.keys(DIGITS), ...Object.keys(SCALES), ...OTHERS].join('|')})`
/** A number written in words, as the source of a pattern over text in small letters: "mười hai", "hai nghìn không trăm linh năm". */
export const NUMBER_WORDS = String.raw`(?<!\p{L})${SYLLABLE}(?: ${SYLLABLE})*(?!\p{L})`

/** "một trăm hai mươi mốt" → 121; null when the words are no number ("hai ba"). */
export function numberOfWords(words: string): number | null {
  let [total, group]: [number, number] = [0, 0]
  let digit: number | null = null
  for (const word of words.normalize('NFC').toLocaleLowerCase('vi').trim().split(/\s+/u)) {
    const own = DIGITS[word]
    const scale = SCALES[word]
    if (own !== undefined) {
      if (digit !== null) return null
      digit = own
    } else if (scale !== undefined) {
      total += (group + (digit ?? 0)) * scale
      if (group + (digit ?? 0) === 0) return null
      ;[group, digit] = [0, null]
    } else if (word === 'mười') {
      if (digit !== null) return null
      group += 10
    } else if (word === 'mươi' || word === 'trăm') {
      if (digit === null) return null
      group += digit * (word === 'trăm' ? 100 : 10)
      digit = null
    } else if (word !== 'linh' && word !== 'lẻ') return null
  }
  return total + group + (digit ?? 0)
}
