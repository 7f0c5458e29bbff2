/** What a web page cuts in two because its cell is narrow: nothing of this ever ends a line of its own accord. */
const CUTS: readonly (readonly [end: RegExp, start: RegExp])[] = [
  [/^N[ơo]i$/u, /^nh[ậa]n/u],
  [/^Kính$/u, /^gửi(?!\p{L})/u],
  [/^(?:TM|KT|TL|TUQ)\.$/u, /^\p{Lu}{2}/u],
  [/^(?:(?:TM|KT|TL|TUQ)\. .*)(?:,| VÀ)$/u, /^\p{Lu}{2}/u],
  [/^(?:Điều|ĐIỀU|Mục|MỤC)$/u, /^\d{1,3}[a-zđ]?(?:[.:]|\s*$)/u],
  [/^(?:Chương|CHƯƠNG|Phần|PHẦN)$/u, /^(?:[IVXLC]{1,6}|\d{1,2})(?!\p{L})/u],
]

/** Is the line but the rest of the word group that the one before it begins? Asked by whoever reads lines: fields, tasks, slips. */
export const isCutInTwo = (before: string, after: string): boolean =>
  CUTS.some(([end, start]) => end.test(before) && start.test(after))
