const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu

/** Lower case without marks, đ → d, white space (line breaks, no-break spaces) collapsed and trimmed: the form used for search. Idempotent. */
export function fold(s: string): string {
  return foldLetters(s.replace(INVISIBLE, '')).replace(/\s+/gu, ' ').trim()
}

/** As `fold`, but white space stays as it is: for one word or one letter. */
export function foldLetters(s: string): string {
  return s.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').normalize('NFC')
}
