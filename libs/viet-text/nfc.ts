/** The composed form (NFC) in which every text is stored; also drops a byte order mark at the head. */
export function nfc(s: string): string {
  return s.replace(/^\uFEFF/u, '').normalize('NFC')
}

/** True when the text holds letters written as base + combining mark that NFC would compose (typical of macOS file names and some PDFs). */
export function isNfd(s: string): boolean {
  return /\p{L}\p{M}/u.test(s) && s.normalize('NFC') !== s
}
