import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'

const OLD_TONE = /(?<![qQ])(?:[oO][àáảãạèéẻẽẹ]|[uU][ỳýỷỹỵ])(?!\p{L})/u
const NEW_TONE = /(?<![qQ])(?:[òóỏõọÒÓỎÕỌ][ae]|[ùúủũụÙÚỦŨỤ]y)(?!\p{L})/u
const LETTER_PAIRS: readonly (readonly [string, string])[] = [['qui', 'quy'], ['quí', 'quý'], ['lí', 'lý'], ['kĩ', 'kỹ'], ['kỉ', 'kỷ'], ['tỉ', 'tỷ'], ['kì', 'kỳ'], ['mĩ', 'mỹ'], ['kí', 'ký']] // prettier-ignore
/** Words in which the letter is fixed. */
const FIXED_I = new Set(['tỉ mỉ', 'kì kèo', 'mĩ miều', 'lí nhí', 'kĩ càng', 'kì cọ', 'kì cạch'])

/** One document, one way: hóa or hoá, quy or qui, 2021 - 2025 or 2021-2025. The rarer way is marked. */
export function twoWays(view: View): Finding[] {
  return [...tones(view), ...letters(view), ...ranges(view)]
}

function tones({ words }: View): Finding[] {
  const old = words.filter(word => OLD_TONE.test(word.text))
  const modern = words.filter(word => NEW_TONE.test(word.text))
  if (old.length === 0 || modern.length === 0) return []
  const toNew = old.length <= modern.length
  const mend = toNew ? toNewTone : toOldTone
  return (toNew ? old : modern).map(word => ({
    rule: 'style/tone' as const,
    start: word.start,
    end: word.end,
    expected: mend(word.text),
  }))
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u
const moveTone = (pattern: RegExp, place: (a: string, b: string, tone: string) => string) => (text: string) =>
  text
    .normalize('NFD')
    .replace(pattern, (whole, a: string, t1: string, b: string, t2: string) =>
      TONES.test(whole) ? place(a, b, t1 || t2) : whole,
    )
    .normalize('NFC')
const PAIR = /([ouOU])([\u0300\u0301\u0303\u0309\u0323]?)([aeyAEY])([\u0300\u0301\u0303\u0309\u0323]?)$/u
const toNewTone = moveTone(PAIR, (a, b, tone) => a + tone + b)
const toOldTone = moveTone(PAIR, (a, b, tone) => a + b + tone)

function letters({ words }: View): Finding[] {
  return LETTER_PAIRS.flatMap(([short, long]) => {
    const isFixed = (i: number) => FIXED_I.has(`${words[i]?.key} ${words[i + 1]?.key ?? ''}`) || words[i - 1]?.key === 'tỉ'
    const shorts = words.filter((word, i) => word.key === short && word.letters === 'lower' && !isFixed(i))
    const longs = words.filter(word => word.key === long && word.letters === 'lower')
    if (shorts.length === 0 || longs.length === 0) return []
    const [rare, right] = shorts.length <= longs.length ? [shorts, long] : [longs, short]
    return rare.map(word => ({ rule: 'style/letter' as const, start: word.start, end: word.end, expected: right }))
  })
}

function ranges({ s }: View): Finding[] {
  const hits = [...s.matchAll(/(?<![\d/.-])((?:19|20)\d{2})( ?)([-–])( ?)((?:19|20)\d{2})(?![\d/-]|\.\d)/gu)].filter(
    hit => (hit[2] === '') === (hit[4] === ''),
  )
  const tight = hits.filter(hit => hit[2] === '')
  const wide = hits.filter(hit => hit[2] !== '')
  if (tight.length === 0 || wide.length === 0) return []
  const rare = wide.length < tight.length ? wide : tight
  const dash = rare === wide ? '-' : ' - '
  return rare.map(hit => ({
    rule: 'style/range' as const,
    start: hit.index,
    end: hit.index + hit[0].length,
    expected: `${hit[1]}${dash}${hit[5]}`,
  }))
}
