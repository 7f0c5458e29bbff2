import { problem, isProblem, type Problem } from '../../../kernel/problem.ts'
import { isTiff } from '../../../platform/ocr/tiff-pages.ts'
import { pictureOf } from '../../../platform/ocr/picture.ts'
import { cleanFileName, DOCUMENT_MAX_BYTES, tooLarge } from '../../../records/index.ts'
import { attachmentKind, readUploaded, type ReadUpload, type UploadedFile } from './read-upload.ts'

export type ReadIncoming = Omit<ReadUpload, 'kind'> & {
  readonly kind: ReadUpload['kind'] | 'png' | 'jpeg' | 'tiff'
  /** Pages of it are pictures whose letters must be recognised. */
  readonly scan: boolean
}

/** A page with fewer letters than this may be a picture with a stamp of the scanner or a signature on it (as `platform/ocr` judges). */
const LETTERS_OF_PAGE = 120
const NAMED: Readonly<Record<string, ReadIncoming['kind']>> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', tif: 'tiff', tiff: 'tiff' }

/**
 * What an incoming document says, as far as it can be told at once: pictures and scanned pages wait to be recognised (`scan`); of a file
 * whose reading was given up nothing, with a warning (`reading/…`). Refusals: the others of `readUploaded`.
 */
export async function readIncoming(file: UploadedFile): Promise<ReadIncoming | Problem> {
  const { content } = file
  const name = cleanFileName(file.name)
  if (content.byteLength > DOCUMENT_MAX_BYTES) return tooLarge(name)
  const kind = isTiff(content) ? 'tiff' : (pictureOf(content)?.kind ?? null)
  if (kind) return picture(kind, name)
  if (isPicture(content)) return { ...problem('file/corrupt', { name, field: 'files' }), status: 422 }
  const read = await readUploaded(file)
  if (isProblem(read)) return read.problem.startsWith('reading/') ? byHand(file, read) : read
  if (read.kind !== 'pdf') return { ...read, scan: false }
  const scan = hasPictures(content) && read.text.split('\f').some(page => letters(page) < LETTERS_OF_PAGE)
  return { ...read, scan, warnings: scan ? read.warnings.filter(({ code }) => code !== 'file/no-text') : read.warnings }
}

/** A file whose reading was given up comes in all the same, and is entered by hand. */
function byHand(file: UploadedFile, { problem: code }: Problem): ReadIncoming | Problem {
  const mediaType = attachmentKind(file)
  if (isProblem(mediaType)) return mediaType
  return { kind: BY_MEDIA[mediaType] ?? 'docx', mediaType, text: '', warnings: [{ code }], scan: false }
}

const BY_MEDIA: Readonly<Record<string, ReadUpload['kind']>> = {
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'application/x-ole-storage': 'doc',
}

function picture(kind: 'png' | 'jpeg' | 'tiff', name: string): ReadIncoming {
  const named = /\.(\p{L}[\p{L}\d]{1,4})$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  const lies = named !== '' && (NAMED[named] ?? named) !== kind && KNOWN.has(named)
  return {
    kind,
    mediaType: `image/${kind}`,
    text: '',
    warnings: lies ? [{ code: 'file/mislabelled', named, found: kind }] : [],
    scan: true,
  }
}

const KNOWN = new Set(['pdf', 'doc', 'docx', 'txt', ...Object.keys(NAMED)])

/** The start of a PNG or JPEG whose header is cut off. */
const isPicture = (content: Uint8Array): boolean =>
  [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff]].some(signature => signature.every((byte, i) => content[i] === byte)) // prettier-ignore

const letters = (page: string): number => page.replaceAll(/\s/gu, '').length

/** Pictures of a PDF are streams, whose dictionaries always stand open in the file. */
function hasPictures(content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  for (let at = bytes.indexOf('/Image', 0, 'latin1'); at >= 0; at = bytes.indexOf('/Image', at + 1, 'latin1'))
    if (/\/Subtype\s*$/u.test(bytes.toString('latin1', Math.max(0, at - 20), at))) return true
  return false
}
