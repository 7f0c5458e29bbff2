/** Letters that have a place of their own after their base letter. '{' and '|' stand after every ASCII letter. */
const OWN_PLACE = new Map([
  ['ă', 'a{'],
  ['â', 'a|'],
  ['đ', 'd{'],
  ['ê', 'e{'],
  ['ô', 'o{'],
  ['ơ', 'o|'],
  ['ư', 'u{'],
])

/** Order of the tones: none, huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

/**
 * A key that sorts as Vietnamese does when compared byte by byte (collation "C"): first the letters a ă â b c d đ e ê …,
 * then the tones, syllable by syllable. Punctuation counts as a space. Texts that differ in case only have equal keys.
 */
export function sortKey(s: string): string {
  const syllables =
    s
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  // '!' between syllables and ' ' before the tones: a shorter text comes first, and both stand before letters and digits.
  return syllables.map(letters).join('!') + ' ' + syllables.map(tone).join('')
}

/** Key of a person's name: the given name counts first, then the whole name ("Lê Văn An" before "Bùi Thị Bình"). */
export function personSortKey(name: string): string {
  const given = name.trim().split(/\s+/u).at(-1) ?? ''
  return `${sortKey(given)} ${sortKey(name)}`
}

function letters(syllable: string): string {
  return Array.from(
    withoutTone(syllable),
    letter => OWN_PLACE.get(letter) ?? letter.normalize('NFD').replace(/\p{M}/gu, ''),
  ).join('')
}

function withoutTone(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC')
}

function tone(syllable: string): string {
  const decomposed = syllable.normalize('NFD')
  return String(1 + TONES.findIndex(mark => decomposed.includes(mark)))
}
