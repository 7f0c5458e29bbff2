/** A telephone number as people write it: digits, with spaces, dots, dashes, brackets and a leading plus; an extension behind "x" or "máy lẻ". */
const WRITTEN = /^\+?[\d ().-]+(?:,?\s*(?:x|máy lẻ|ext)\.?\s*\d{1,6})?$/iu
const FEWEST = 8
const MOST = 20

export function isPhone(typed: string): boolean {
  const digits = typed.replaceAll(/\D/gu, '').length
  return WRITTEN.test(typed) && digits >= FEWEST && digits <= MOST
}
