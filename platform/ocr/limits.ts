/** Limits of reading a scan. Changing them is a decision about memory and time of the server. */
export const SCAN_LIMITS = {
  bytes: 50 * 1024 * 1024,
  pages: 300,
  /** Of one page, as its header declares them: an A3 sheet at 400 dpi has 31 million. */
  pixels: 40_000_000,
  /** Of one page. */
  pageMs: 2 * 60_000,
  /** Of the whole scan; pages not read by then are named. */
  totalMs: 45 * 60_000,
} as const

export type ScanLimits = { readonly [name in keyof typeof SCAN_LIMITS]: number }
