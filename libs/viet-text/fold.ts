const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu
/** Latin with all Vietnamese letters, and the general punctuation: what office texts are made of. */
const TABLE_SIZE = 0x2070
const TABLE = Array.from({ length: TABLE_SIZE }, (_, code) => foldSlowly(String.fromCharCode(code)))

/** Lower case without marks, đ → d, white space (line breaks, no-break spaces) collapsed and trimmed: the form used for search. Idempotent. */
export function fold(s: string): string {
  let folded = ''
  let afterSpace = true
  for (let i = 0; i < s.length; i++) {
    const letter = TABLE[s.charCodeAt(i)]
    if (letter === undefined) return tidy(foldSlowly(s))
    if (letter === ' ' ? afterSpace : letter === '') continue
    afterSpace = letter === ' '
    folded += letter
  }
  return afterSpace ? folded.trimEnd() : folded
}

/** As `fold`, but white space at the ends stays: for one word or one letter. */
export function foldLetters(s: string): string {
  return foldSlowly(s)
}

function foldSlowly(s: string): string {
  return s
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .normalize('NFC')
    .replace(/\s/gu, ' ')
}

function tidy(s: string): string {
  return s.replace(/ +/gu, ' ').trim()
}
