const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** The value of a Roman number; 0 for anything else. */
export function romanOrdinal(mark: string): number {
  if (!/^[IVXLC]+$/u.test(mark)) return 0
  const digits = [...mark].map(letter => VALUES[letter] ?? 0)
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0)
}
