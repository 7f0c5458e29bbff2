import { looksLikeSyllable } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

export type LegacyKind = 'vni' | 'tcvn3'

const DECODERS = { vni: fromVni, tcvn3: fromTcvn3 } as const satisfies Record<LegacyKind, (s: string) => string>
const SAMPLE_LENGTH = 20_000
/** Letters that only Unicode Vietnamese has: text holding them was not typed in an old font. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|[\u0300-\u0323]/gu

/** Text of an old Vietnamese font as Unicode NFC. Text in the other encoding or in Unicode comes out wrong: ask `detectLegacy` first. */
export function fromLegacy(s: string, kind: LegacyKind): string {
  return DECODERS[kind](s).normalize('NFC')
}

/** Which old encoding a text is in, judged by how many of its words become Vietnamese syllables; null for Unicode, ASCII or anything else. */
export function detectLegacy(s: string): LegacyKind | null {
  const sample = s.slice(0, SAMPLE_LENGTH)
  const marked =
    sample.match(/[A-Za-z\u00A1-\u00FF]*[\u00A1-\u00FF][A-Za-z\u00A1-\u00FF]*/gu)?.filter(run => /[A-Za-z]/u.test(run)) ?? []
  if (marked.length < 2 || (sample.match(UNICODE_ONLY)?.length ?? 0) > marked.length / 10) return null
  const asIs = share(marked)
  const best = (['vni', 'tcvn3'] as const)
    .map(kind => ({ kind, share: share(marked.map(run => fromLegacy(run, kind))) }))
    .reduce((a, b) => (b.share > a.share ? b : a))
  return best.share >= 0.6 && best.share > asIs + 0.15 ? best.kind : null
}

function share(runs: string[]): number {
  const parts = runs.flatMap(run => run.match(/[\p{L}\p{M}]+/gu) ?? [''])
  return parts.filter(looksLikeSyllable).length / Math.max(parts.length, runs.length)
}
