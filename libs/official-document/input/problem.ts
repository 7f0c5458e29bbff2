/** Why a file was not read. Codes are stable; words for people belong to the caller. */
export const FILE_PROBLEMS = [
  'file/empty',
  'file/too-large',
  'file/encrypted',
  'file/corrupt',
  'file/zip-bomb',
  'file/unsupported',
] as const
export type FileProblemCode = (typeof FILE_PROBLEMS)[number]

export interface FileProblem {
  code: FileProblemCode
  /** Facts for the message: `limitBytes`, `found` (what an unsupported file is). */
  data: Record<string, string | number>
}

export const fileProblem = (code: FileProblemCode, data: FileProblem['data'] = {}): FileProblem => ({ code, data })

/** What a reader should be told of a file that was read. */
export type FileWarning =
  /** It carries macros. They were not opened. */
  | { code: 'file/macro' }
  /** Word would fetch something from elsewhere on opening it: a template, an object, a picture. Nothing was fetched. */
  | { code: 'file/remote-content' }
  /** A PDF with scripts. They were not run. */
  | { code: 'file/script' }
  /** Its name says another kind than it is. */
  | { code: 'file/mislabelled'; named: string; found: string }
  /** Typed in an old Vietnamese font and converted. */
  | { code: 'file/legacy-encoding'; encoding: 'vni' | 'tcvn3' | 'windows-1258' }
  /** Letters stood apart from their marks (NFD) and were put together. */
  | { code: 'file/decomposed' }
  /** A scan: pages without any text. */
  | { code: 'file/no-text' }
  /** Scanned pages whose letters were recognised badly by a scanner; those letters were left out. */
  | { code: 'file/rotten-text'; pages: number }

export interface FileText {
  kind: 'docx' | 'doc' | 'pdf' | 'txt'
  /** NFC. Pages of a PDF are parted by form feeds. */
  text: string
  /** Number of pages, where the file has pages. */
  pages?: number
  warnings: FileWarning[]
}

export const isProblem = (read: FileText | FileProblem): read is FileProblem => 'code' in read
