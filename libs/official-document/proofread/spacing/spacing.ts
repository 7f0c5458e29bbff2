import { LOANS } from '../lexicon/loans.ts'
import type { Finding } from '../issue.ts'
import type { RuleId } from '../rules.ts'
import { isLegal } from '../syllable/syllable.ts'
import type { View } from '../view/view.ts'
import { keyOf } from '../view/words.ts'

interface SpacingRule {
  readonly rule: RuleId
  readonly pattern: RegExp
  readonly mend: (text: string) => string
  /** Places where it is right all the same; gets the match and the whole text. */
  readonly unless?: (hit: RegExpExecArray, s: string) => boolean
}

/** Runs in the patterns end after 40 letters: a text of one letter is read in linear time. */
const squeezed = (text: string): string => text.replace(/ {2,}/gu, ' ')
/** Addresses of mail and web, numbers with letters, abbreviations with full stops. */
const isAddress = (hit: RegExpExecArray, s: string): boolean => {
  const around = wordAround(s, hit.index + 1)
  return /@|www\.|https?:|\.(?:vn|com|gov|org|net|edu|docx?|pdf|xlsx?|jpg|zip|html?)(?![\p{L}\d])/iu.test(around)
}
const SHORT_BEFORE_STOP =
  /(?:^|[^\p{L}])(?:TP|Tp|TX|TT|P|Q|TS|ThS|PGS|GS|BS|KS|CN|KT|TM|TL|TUQ|VP|v|T|Tr|PL|St|Th|Đ|H|X|\p{Lu})$/u

export const SPACING_RULES: readonly SpacingRule[] = [
  {
    rule: 'space/before-mark',
    pattern: /(?<![\p{L}\p{M}\d%)”"])[\p{L}\p{M}\d%)”"]{1,40} {1,40}(?:[,;:!?](?![\d/])|\.(?=\s|$|\/\.))/gu,
    mend: text => text.replace(/ +(?=[,;:.!?]$)/u, ''),
    unless: (hit, s) =>
      s.slice(hit.index + hit[0].length, hit.index + hit[0].length + 2) === '..' ||
      isSignOfFormula(hit, s) ||
      (/ [:?!]$/u.test(hit[0]) && /\d$/u.test(hit[0].slice(0, -2)) && /^ ?\d/u.test(s.slice(hit.index + hit[0].length))),
  },
  {
    rule: 'space/in-number',
    pattern: /(?<![\d.,/-])\d{1,3}(?: [.,]\d{3}|[.,] \d{3})(?![\d])/gu,
    mend: text => text.replaceAll(' ', ''),
    // "1. 100% cán bộ" at the head of a line: a label
    unless: (hit, s) => hit[0].includes(', ') || (hit[0].includes('. ') && (hit.index === 0 || s[hit.index - 1] === '\n')),
  },
  {
    rule: 'space/in-number',
    pattern: /(?<!\d)\d{1,2} ?\/ ?\d{1,2} ?\/ ?\d{4}(?!\d)/gu,
    mend: text => text.replaceAll(' ', ''),
    unless: hit => !hit[0].includes(' '),
  },
  {
    rule: 'space/in-number',
    pattern: /(?<=số:? )\d{1,40}(?:\/\d{4})?(?: \/ ?|\/ )\p{Lu}[\p{L}.-]{0,40}/giu,
    mend: text => text.replaceAll(' ', ''),
  },
  {
    rule: 'space/in-number',
    pattern: /(?<=số:? )\d{1,40}(?:\/\d{4})?\/\p{Lu}\p{L}{0,40}(?: - ?|- )\p{Lu}[\p{L}.-]{0,40}/giu,
    mend: text => text.replaceAll(' ', ''),
    unless: hit => !/\/[\p{Lu}đ]+\p{L}? ?-/u.test(hit[0]),
  },
  {
    rule: 'space/in-number',
    pattern: /(?<=số:? )\d{1,6}(?:\/\d{4})?(?: ?[-/&] ?\p{Lu}{1,12}[rgb]?\d?(?!\p{L})){1,4}/gu,
    mend: text => text.replaceAll(' ', ''),
    unless: hit => !hit[0].includes('/') || / - /u.test(hit[0]),
  },
  {
    rule: 'space/after-mark',
    pattern: /(?<![\p{L}\p{M}\d%)”])[\p{L}\p{M}\d%)”]{1,40}[,;](?=[\p{L}“(])[\p{L}\p{M}“(]{1,40}(?: \p{Ll}{1,40})?/gu,
    mend: text => text.replace(/([,;])(?=\S)/u, '$1 '),
    unless: (hit, s) =>
      isAddress(hit, s) ||
      /^(?:\d+|\p{Lu}\p{L}{0,4}),[a-z]$/u.test(hit[0].split(' ')[0] ?? '') ||
      /^\p{Lu}{1,4}[,;]\p{Lu}{1,4}$/u.test(hit[0].split(' ')[0] ?? '') ||
      /^[a-zA-Z]{1,4},[a-zA-Z]{1,2}$/u.test(hit[0].split(' ')[0] ?? ''),
  },
  { rule: 'space/after-mark', pattern: /(?<=\p{Ll}),\d{1,40}(?![\d/])/gu, mend: text => text.replace(',', ', ') },
  {
    rule: 'space/after-mark',
    pattern: /(?:(?<![\p{L}\p{M}])[\p{L}\p{M}]{2,40}:(?=[\p{L}“\d])|(?<=năm )\d{4}:(?=\p{L}))[\p{L}\p{M}\d“]{1,40}/gu,
    mend: text => text.replace(':', ': '),
    unless: (hit, s) => isAddress(hit, s) || /^(?:https?|ftp|mailto|tel|urn):/iu.test(hit[0]) || /^[a-zA-Z]+:\d+$/u.test(hit[0]),
  },
  {
    rule: 'space/after-mark',
    pattern: /(?<![\p{Ll}\p{M}\d)”])[\p{Ll}\p{M}\d)”]{1,40}[.!?](?=\p{Lu}[\p{L}\p{M}]{0,40})\p{Lu}[\p{L}\p{M}]{0,40}/gu,
    mend: text => text.replace(/([.!?])(?=\p{Lu})/u, '$1 '),
    unless: (hit, s) =>
      isAddress(hit, s) ||
      (/^\d/u.test(hit[0]) && !/^\d+%?\.\p{Lu}\p{Ll}+/u.test(hit[0])) ||
      SHORT_BEFORE_STOP.test(lately(s, hit.index) + (hit[0].split('.')[0] ?? '')) ||
      /\d\.\p{Lu}{1,3}$/u.test(hit[0]),
  },
  {
    rule: 'space/after-mark',
    pattern: /(?<=^|\n)(?:[a-zđ]\)|\d{1,2}[.)]|[IVX]{1,40}\.)(?=\p{Lu}\p{Ll})\p{L}{1,40}/gu,
    mend: text => text.replace(/([.)])/u, '$1 '),
  },
  {
    rule: 'space/around-brackets',
    pattern: /(?<![\p{L}\p{M}])[\p{L}\p{M}]{2,40}\((?=[\p{L}\d])[\p{L}\p{M}\d]{0,40}/gu,
    mend: text => text.replace('(', ' ('),
    unless: (hit, s) =>
      isAddress(hit, s) ||
      /^(?:m|km|cm|f|CO|H)\(/u.test(hit[0]) ||
      (/^\p{Lu}+\(\p{Lu}/u.test(hit[0]) && /[/-]\s?$/u.test(lately(s, hit.index))) ||
      /^[a-zA-Z]\)/u.test(s.slice(hit.index + hit[0].indexOf('(') + 1)),
  },
  {
    rule: 'space/around-brackets',
    pattern: /\)(?=\p{L})\p{L}{1,40}/gu,
    mend: text => text.replace(')', ') '),
    unless: (hit, s) => /(?:^|\n|\s)[a-zđ\d]{1,2}$/u.test(lately(s, hit.index)),
  },
  {
    rule: 'space/around-brackets',
    pattern: /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,40}“(?=\p{L})\p{L}{0,40}/gu,
    mend: text => text.replace('“', ' “'),
  },
  { rule: 'space/around-brackets', pattern: /”(?=\p{L})\p{L}{1,40}/gu, mend: text => text.replace('”', '” ') },
  {
    rule: 'space/around-brackets',
    pattern: /(?<![\p{L}\p{M}])[\p{L}\p{M}]{2,40}\( {1,40}[\p{L}\d]{1,40}/gu,
    mend: text => text.replace(/\( +/u, ' ('),
  },
  { rule: 'space/inside-brackets', pattern: /[(“[] {1,40}[\p{L}\p{M}\d]{1,40}/gu, mend: text => text.replace(/^(.) +/u, '$1') },
  {
    rule: 'space/inside-brackets',
    pattern: /(?<![\p{L}\p{M}\d.…%])[\p{L}\p{M}\d.…%]{1,40} {1,40}[)”\]]/gu,
    mend: text => text.replace(/ +(?=.$)/u, ''),
    unless: hit => /(?:…|\.{2}) +\)$/u.test(hit[0]),
  },
  {
    rule: 'space/hyphen',
    pattern: /(?<![\p{L}\p{M}\d])[\p{L}\p{M}\d]{1,40}(?:[-–] {1,40}| {1,40}[-–])[\p{L}\p{M}\d]{1,40}/gu,
    mend: text =>
      LOANS.has(keyOf(text.replace(/ *[-–] */u, ''))) ? text.replace(/ *([-–]) */u, '$1') : text.replace(/ *([-–]) */u, ' $1 '),
    unless: isOneSidedRight,
  },
  {
    rule: 'space/hyphen',
    pattern:
      /(?<!\p{L})(?:[Kk]inh tế-xã hội|[Cc]hính trị-xã hội|[Vv]ăn hóa-xã hội|[Kk]hoa học-kỹ thuật|[Kk]hoa học-công nghệ|[Qq]uốc phòng-an ninh|[Aa]n ninh-quốc phòng|[Vv]ăn hóa-thể thao|[Tt]hi đua-khen thưởng|[Nn]ông-lâm-ngư nghiệp|[Đđ]ộc lập-[Tt]ự do-[Hh]ạnh phúc|[Tt]ài chính-ngân sách|[Tt]ài chính-[Kk]ế hoạch|[Cc]hính trị-hành chính|[Xx]ã hội-nghề nghiệp|[Kk]inh tế-kỹ thuật|[Dd]ân số-kế hoạch hóa)(?!\p{L})/gu,
    mend: text => text.replaceAll('-', ' - '),
  },
  {
    rule: 'space/after-mark',
    pattern: /(?<!\p{L})(?:ngày|tháng|năm|khoản|Điều|số|quý)\d{1,40}/gu,
    mend: text => text.replace(/(?=\d)/u, ' '),
  },
  {
    rule: 'space/after-mark',
    pattern:
      /(?<![\p{L}\d./-])\d[\d.,]{0,40}(?:tỷ|triệu|nghìn|đồng|hộ|người|ngày|tháng|năm|xã|thôn|hồ sơ|văn bản|nhiệm vụ|trường|cuộc|đơn vị|giờ|phút|tấn|tuổi)(?!\p{L})/gu,
    mend: text => text.replace(/(?<=\d)(?=\p{L})/u, ' '),
  },
  {
    rule: 'space/after-mark',
    pattern: /(?<![\p{L}\p{M}\d@./_-])(?:\p{Ll}{2,7}|\p{Lu}\p{Ll}{2,6})\d{1,40}(?![\p{L}\d_@-]|\.\p{L})/gu,
    mend: text => text.replace(/(?=\d)/u, ' '),
    unless: (hit, s) => !isWordBesideFigure(hit[0].replace(/\d+$/u, '')) || isNote(hit, s),
  },
  {
    rule: 'space/after-mark',
    pattern: /(?<![\p{L}\d./-])\d[\d.,]{0,40}\p{Ll}{2,7}(?![\p{L}\d])(?!\.\p{L})/gu,
    mend: text => text.replace(/(?<=\d)(?=\p{L})/u, ' '),
    unless: hit => !isWordBesideFigure(hit[0].replace(/^[\d.,]+/u, '')),
  },
  {
    rule: 'space/hyphen',
    pattern: /(?<!\p{Ll})\p{Ll}{2,40}(?:\/ | \/)\p{Ll}{2,40}/gu,
    mend: text => text.replaceAll(' ', ''),
    unless: (hit, s) => isAddress(hit, s),
  },
  {
    rule: 'space/after-mark',
    pattern: /(?<=^|\n)[-+](?=\p{Lu}\p{Ll})\p{Lu}\p{Ll}{1,40}/gu,
    mend: text => `${text[0]} ${text.slice(1)}`,
  },
  {
    rule: 'space/double',
    pattern: / {2,3}(?=[\p{L}\d“(])[\p{L}\p{M}\d“(]{1,40}/gu,
    mend: squeezed,
    unless: (hit, s) => !/[\p{L}\p{M}\d,;.:)”%]$/u.test(lately(s, hit.index)) || /^ +(?:Tự|Hạnh)$/u.test(hit[0]),
  },
]

/** "Ebq :" alone on its line or in its cell: what a sign of a formula means follows. */
const isSignOfFormula = (hit: RegExpExecArray, s: string): boolean =>
  /^[a-zA-Z\d]{1,12} :$/u.test(hit[0]) &&
  /(?:^|[\n|])$/u.test(s.slice(Math.max(0, hit.index - 1), hit.index)) &&
  /^(?:[\n|]|$)/u.test(s.slice(hit.index + hit[0].length, hit.index + hit[0].length + 1))

/** "khoa học và công nghệ3": the number of a footnote, set high in the original, ends its phrase. */
const isNote = (hit: RegExpExecArray, s: string): boolean =>
  /\p{L}\d{1,2}$/u.test(hit[0]) &&
  /^(?:\s*$|\n|[:;,.)]| \()/u.test(s.slice(hit.index + hit[0].length, hit.index + hit[0].length + 3))

/** A Vietnamese word that may stand beside a figure ("tăng12", "214doanh nghiệp"), not a unit or a code ("km2", "cap4"). */
const isWordBesideFigure = (word: string): boolean => {
  const key = keyOf(word)
  return /[^a-z]/u.test(key)
    ? isLegal(key)
    : /^(?:doanh|nhân|khu|sinh|con|trong|trang|trên|theo|cho|hai|ba|kinh|thu|chi|qua|ban|tham|lao|giao)$/u.test(key)
}

/** Blanks too many, too few or on the wrong side of marks. In a text laid out by blanks (tables, columns) double ones are left alone. */
export function spacing(view: View): Finding[] {
  const { s } = view
  const laidOut = (s.match(/\S {4,}\S/gu)?.length ?? 0) > 0 || (s.match(/\S {2,3}\S/gu)?.length ?? 0) > 12
  const found: Finding[] = []
  for (const { rule, pattern, mend, unless } of SPACING_RULES) {
    if (rule === 'space/double' && laidOut) continue
    pattern.lastIndex = 0
    for (let hit = pattern.exec(s); hit; hit = pattern.exec(s)) {
      const expected = mend(hit[0])
      if (expected !== hit[0] && !unless?.(hit, s))
        found.push({ rule, start: hit.index, end: hit.index + hit[0].length, expected })
      if (hit[0] === '') pattern.lastIndex++
    }
  }
  return found
}

const NEAR = 120
/** What stands just before a place. */
const lately = (s: string, at: number): string => s.slice(Math.max(0, at - NEAR), at)

const wordAround = (text: string, place: number): string => {
  const [s, at] = [text.slice(Math.max(0, place - NEAR), place + NEAR), Math.min(place, NEAR)]
  const from = Math.max(s.lastIndexOf(' ', at), s.lastIndexOf('\n', at)) + 1
  const to = /[\s]/u.exec(s.slice(at))
  return s.slice(from, to ? at + to.index : s.length)
}

/** A dash with a blank on one side only is right after a bullet, before a closing part of a word and in "-" lists of numbers with signs. */
function isOneSidedRight(hit: RegExpExecArray, s: string): boolean {
  const before = s.slice(Math.max(0, hit.index - 3), hit.index)
  if (/^\p{L}?$/u.test(hit[0].split(/[-–]/u)[0]?.trim() ?? '') && !/\p{L}/u.test(hit[0][0] ?? '')) return true
  if (/ [-–]\d/u.test(hit[0]) && /^\d/u.test(hit[0].split(/[-–]/u)[1] ?? '') && !/^\d/u.test(hit[0])) return true
  return /[/\d]$/u.test(before) || (/^[IVX\d]+- /u.test(hit[0]) && (hit.index === 0 || s[hit.index - 1] === '\n'))
}
