/** What a program leaves in a text when something went wrong: a place never filled in, a value printed as the machine writes it. */
const LEFTOVERS = [
  { shape: /\[\[[^\n]{0,80}/u, inTyped: false },
  { shape: /\{\{[^\n]{0,80}/u, inTyped: false },
  { shape: /\[object [^\n]{0,40}/u, inTyped: false },
  { shape: /(?<![\p{L}\d])undefined(?![\p{L}\d])/u, inTyped: false },
  { shape: /(?<![\p{L}\d])NaN(?![\p{L}\d])/u, inTyped: false },
  // People may write of data that has no value.
  { shape: /(?<![\p{L}\d])null(?![\p{L}\d])/u, inTyped: true },
] as const

/**
 * The first leftover of a text with the words around it, or null. `typed`: the text has words of people, who may use some of these words
 * themselves.
 */
export function leftoverIn(text: string, { typed = false }: { readonly typed?: boolean } = {}): string | null {
  for (const { shape, inTyped } of LEFTOVERS) {
    const found = typed && inTyped ? null : shape.exec(text)
    if (found)
      return text
        .slice(Math.max(0, found.index - 30), found.index + 50)
        .replaceAll(/\s+/gu, ' ')
        .trim()
  }
  return null
}
