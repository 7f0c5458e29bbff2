import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'

/** Pairs of one rank that offices write with a comma (or a dash) between them. */
const PAIRS = `
cán bộ|công chức
cán bộ|đảng viên
công chức|viên chức
lãnh đạo|chỉ đạo
chủ trương|đường lối
chủ trương|chính sách
đường lối|chính sách
chế độ|chính sách
kiểm tra|đôn đốc
đôn đốc|kiểm tra
theo dõi|đôn đốc
kiểm tra|giám sát
khiếu nại|tố cáo
phòng|chống tham nhũng
phòng|chống lãng phí
tiết kiệm|chống lãng phí
vật chất|tinh thần
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
tổ chức|cá nhân
cơ quan|đơn vị
đoàn viên|hội viên
thuận lợi|khó khăn
khó khăn|vướng mắc
đào tạo|bồi dưỡng
`
const RULES = PAIRS.trim()
  .split('\n')
  .map(row => row.split('|'))
  .map(([a = '', b = '']) => ({
    pattern: new RegExp(
      `(?<!\\p{L})[${a[0]}${(a[0] ?? '').toUpperCase()}]${a.slice(1)} [${b[0]}${(b[0] ?? '').toUpperCase()}]${b.slice(1)}(?!\\p{L})`,
      'gu',
    ),
    first: a.length,
    second: b,
  }))
/** Where the two words are no pair: "đơn vị tổ chức cá nhân hóa", "thực hiện phòng chống". */
const NOT_BEFORE = /^ (?:hóa|hoá)(?!\p{L})/u

/** "cán bộ công chức" → "cán bộ, công chức"; "kinh tế xã hội", "kinh tế, xã hội" → "kinh tế - xã hội". */
export function listCommas({ s }: View): Finding[] {
  return [...RULES.flatMap(rule => commasOf(s, rule)), ...dashes(s), ...threeVerbs(s)]
}

function commasOf(s: string, { pattern, first, second }: (typeof RULES)[number]): Finding[] {
  return [...s.matchAll(pattern)]
    .filter(
      hit =>
        !NOT_BEFORE.test(s.slice(hit.index + hit[0].length)) &&
        !/(?:trưởng|Luật|luật) $/u.test(s.slice(Math.max(0, hit.index - 7), hit.index)),
    )
    .map(hit => ({
      rule: 'punct/comma' as const,
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
