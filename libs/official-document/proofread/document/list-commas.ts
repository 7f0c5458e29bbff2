import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'

/** Set pairs: laws and offices always write them with a comma. */
const SET_PAIRS = `
cán bộ|công chức
cán bộ|đảng viên
công chức|viên chức
khiếu nại|tố cáo
phòng|chống tham nhũng
phòng|chống lãng phí
tiết kiệm|chống lãng phí
vật chất|tinh thần
tổ chức|cá nhân
cơ quan|đơn vị
đoàn viên|hội viên
`
/** Pairs written in both ways: a slip only where the same document has the comma elsewhere. */
const FREE_PAIRS = `
lãnh đạo|chỉ đạo
chủ trương|đường lối
chủ trương|chính sách
đường lối|chính sách
chế độ|chính sách
kiểm tra|đôn đốc
đôn đốc|kiểm tra
theo dõi|đôn đốc
kiểm tra|giám sát
chuyên môn|nghiệp vụ
quản lý|điều hành
chỉ đạo|điều hành
chức năng|nhiệm vụ
vai trò|trách nhiệm
hiệu lực|hiệu quả
kỷ cương|kỷ luật
tiền phong|gương mẫu
tiên phong|gương mẫu
công khai|minh bạch
đề xuất|tham mưu
tham mưu|đề xuất
thuận lợi|khó khăn
khó khăn|vướng mắc
đào tạo|bồi dưỡng
`
interface Pair {
  readonly pattern: RegExp
  readonly withComma: RegExp | null
  readonly first: number
  readonly second: string
}
const eitherCase = (text: string): string => `[${text[0]}${(text[0] ?? '').toUpperCase()}]${text.slice(1)}`
const readPairs = (rows: string, isFree: boolean): Pair[] =>
  rows
    .trim()
    .split('\n')
    .map(row => row.split('|'))
    .map(([a = '', b = '']) => ({
      pattern: new RegExp(`(?<!\\p{L})${eitherCase(a)} ${eitherCase(b)}(?!\\p{L})`, 'gu'),
      withComma: isFree ? new RegExp(`(?<!\\p{L})${eitherCase(a)}, ${b}(?!\\p{L})`, 'u') : null,
      first: a.length,
      second: b,
    }))
const PAIRS: readonly Pair[] = [...readPairs(SET_PAIRS, false), ...readPairs(FREE_PAIRS, true)]
/** Where the two words are no pair: "đơn vị tổ chức cá nhân hóa", "thực hiện phòng chống". */
const NOT_BEFORE = /^ (?:hóa|hoá)(?!\p{L})/u

/** "cán bộ công chức" → "cán bộ, công chức"; "kinh tế xã hội", "kinh tế, xã hội" → "kinh tế - xã hội". */
export function listCommas({ s }: View): Finding[] {
  return [...PAIRS.flatMap(pair => commasOf(s, pair)), ...dashes(s), ...threeVerbs(s)]
}

function commasOf(s: string, { pattern, withComma, first, second }: Pair): Finding[] {
  if (withComma && !withComma.test(s)) return []
  return [...s.matchAll(pattern)]
    .filter(
      hit =>
        !NOT_BEFORE.test(s.slice(hit.index + hit[0].length)) &&
        !/(?:trưởng|Luật|luật) $/u.test(s.slice(Math.max(0, hit.index - 7), hit.index)),
    )
    .map(hit => ({
      rule: hit[0].endsWith(` ${second}`) ? ('punct/comma' as const) : ('cap/common' as const),
      start: hit.index,
      end: hit.index + hit[0].length,
      expected: `${hit[0].slice(0, first)}, ${second}`,
    }))
}

const dashes = (s: string): Finding[] =>
  [
    ...s.matchAll(/(?<!\p{L})([Kk]inh tế)(,? )(xã hội)(?!\p{L})(?! chủ nghĩa)/gu),
    ...s.matchAll(/(?<=(?:tổ chức|các tổ chức) )(chính trị)( )(xã hội)(?!\p{L})/gu),
  ]
    .filter(
      hit => hit[2] === ' ' || (/phát triển $/u.test(s.slice(0, hit.index)) && !/^,/u.test(s.slice(hit.index + hit[0].length))),
    )
    .map(hit => ({
      rule: 'style/hyphen' as const,
      start: hit.index,
      end: hit.index + hit[0].length,
      expected: `${hit[1]} - ${hit[3]}`,
    }))

const threeVerbs = (s: string): Finding[] =>
  [...s.matchAll(/(?<!\p{L})([Pp]hòng) (chống),? (ngăn chặn|ngăn ngừa|đẩy lùi)(?!\p{L})/gu)].map(hit => ({
    rule: 'punct/comma' as const,
    start: hit.index,
    end: hit.index + hit[0].length,
    expected: `${hit[1]}, ${hit[2]}, ${hit[3]}`,
  }))
