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
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

/** Each Vietnamese letter with its place in the alphabet and its tone; any other character sorts as itself without marks. */
const LETTERS = new Map<string, { place: string; tone: number }>()
for (const letter of 'aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz0123456789') {
  for (const [tone, mark] of TONES.entries())
    LETTERS.set((letter + mark).normalize('NFC'), { place: OWN_PLACE.get(letter) ?? letter, tone })
}

/**
 * A key that sorts as Vietnamese does when compared byte by byte (collation "C"): first the letters a ă â b c d đ e ê …,
 * then the tones, syllable by syllable. Punctuation counts as a space. Texts that differ in case only have equal keys.
 */
export function sortKey(s: string): string {
  let places = ''
  let tones = ''
  for (const syllable of s
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    // '!' between syllables and ' ' before the tones: a shorter text comes first, and both stand before letters and digits.
    if (tones !== '') places += '!'
    let tone = 0
    for (const letter of syllable) {
      const known = LETTERS.get(letter) ?? { place: letter.normalize('NFD').replace(/\p{M}/gu, ''), tone: 0 }
      places += known.place
      tone ||= known.tone
    }
    tones += tone
  }
  return `${places} ${tones}`
}

/** Key of a person's name: the given name counts first, then the whole name ("Lê Văn An" before "Bùi Thị Bình"). */
export function personSortKey(name: string): string {
  const given = name.trim().split(/\s+/u).at(-1) ?? ''
  return `${sortKey(given)} ${sortKey(name)}`
}
