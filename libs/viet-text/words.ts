/** A word as it stands in the text; `start` and `end` are UTF-16 offsets, half-open. */
export type Word = { text: string; start: number; end: number }

/** The runs of letters, marks and digits of a text, with their place. "08/CT-UBND" gives 08, CT, UBND. */
export function words(s: string): Word[] {
  return Array.from(s.matchAll(/[\p{L}\p{M}\p{N}]+/gu), m => ({ text: m[0], start: m.index, end: m.index + m[0].length }))
}
