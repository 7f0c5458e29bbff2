/** Limits on files from outside. Changing them is a decision about memory and time of the server. */
export const LIMITS = {
  fileBytes: 50 * 1024 * 1024,
  zipEntries: 4000,
  /** Of all entries together, as the archive declares them. */
  zipInflatedBytes: 512 * 1024 * 1024,
  /** Of one part that is opened. */
  partBytes: 80 * 1024 * 1024,
  /** Inflated by packed, looked at above `ratioFromBytes`. Word's own XML stays below 60. */
  zipRatio: 150,
  ratioFromBytes: 4 * 1024 * 1024,
  pdfPages: 2000,
  /** Of one picture on a page; larger ones are not decoded. */
  pagePixels: 160_000_000,
  textLength: 5_000_000,
} as const
