const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?'
const NUCLEUS = '(?:uyê|uya|iê|yê|ươ|uô|oă|oa|oe|uâ|uê|uơ|uy|ia|ưa|ua|oo|[aăâeêioôơuưy])'
const CODA = '(?:ch|ng|nh|[cmnptiyou])?'
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`, 'u')

/** True when the letters could be one written Vietnamese syllable (shape only, not a dictionary). Case and tone placement do not matter. */
export function looksLikeSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD')
  const tones = decomposed.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0
  if (tones > 1) return false
  return SYLLABLE.test(decomposed.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC'))
}
