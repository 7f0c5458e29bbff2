const TONE = '[\u0300\u0301\u0303\u0309\u0323]'
const OPEN_PAIR = new RegExp(`([oO])([aeAE])(${TONE})(?![\\p{L}\\p{M}])|(?<![qQ])([uU])([yY])(${TONE})(?![\\p{L}\\p{M}])`, 'gu')

/** One way of placing the tone: hoà → hòa, khoẻ → khỏe, uỷ → ủy (as the laws print it). "quý", "hoàn" stay. Result is NFC. */
export function normalizeTone(s: string): string {
  return s
    .normalize('NFD')
    .replace(OPEN_PAIR, (_, o = '', ae = '', t1 = '', u = '', y = '', t2 = '') => `${o}${t1}${ae}${u}${t2}${y}`)
    .normalize('NFC')
}
