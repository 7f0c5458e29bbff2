import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'

const LEAST_QUOTED = 3
const QUOTED = /[“"] ?(\p{Lu}\p{Ll}+(?: \p{Ll}+){1,4}) ?[”"]/gu

/** A name that the document sets in quotation marks again and again ("Dân vận khéo"), once left without them. */
export function quotedNames({ s }: View): Finding[] {
  const counts = new Map<string, number>()
  for (const [, name = ''] of s.matchAll(QUOTED)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= LEAST_QUOTED)
    .flatMap(([name]) =>
      [...s.matchAll(new RegExp(`(?<=\\p{Ll} )${name}(?!\\p{L})`, 'gu'))].map(hit => ({
        rule: 'style/quotes' as const,
        start: hit.index,
        end: hit.index + name.length,
        expected: `“${name}”`,
      })),
    )
}
