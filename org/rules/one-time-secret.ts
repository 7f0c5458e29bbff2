import { randomBytes } from 'node:crypto'

/** No 0/O, 1/I/L, 8/B, U/V: read out over the telephone. */
const LETTERS = 'ACDEFGHJKMNPQRSTWXYZ2345679'

/** A secret to hand out once, `XXXX-XXXX-XXXX-XXXX`: 76 random bits. */
export function newOneTimeSecret(): string {
  const letters: string[] = []
  while (letters.length < 16) {
    for (const byte of randomBytes(32)) {
      // Bytes beyond the last whole multiple would make some letters likelier.
      if (byte < 243 && letters.length < 16) letters.push(LETTERS[byte % LETTERS.length] ?? '')
    }
  }
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** As typed by a person: letter case, blanks and dashes aside. */
export function readOneTimeSecret(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
