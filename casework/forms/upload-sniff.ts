import { problem, type Problem } from '../../kernel/problem.ts'

export type Sniffed = { readonly mediaType: string }

type Kind = {
  readonly mediaType: string
  readonly extensions: readonly string[]
  readonly is: (head: Buffer, all: Buffer) => boolean
}

const at =
  (offset: number, ...bytes: number[]) =>
  (head: Buffer) =>
    bytes.every((byte, i) => head[offset + i] === byte)
const text = (offset: number, word: string) => (head: Buffer) =>
  head.subarray(offset, offset + word.length).toString('latin1') === word
const zip = at(0, 0x50, 0x4b, 0x03, 0x04)
const zipWith = (folder: string) => (head: Buffer, all: Buffer) => zip(head) && all.includes(folder, 0, 'latin1')
const ole = at(0, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

/** Kinds taken as evidence, each known by its content. The first that fits counts. */
const KINDS: readonly Kind[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'], is: (_, all) => all.subarray(0, 1024).includes('%PDF-', 0, 'latin1') },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    is: zipWith('word/'),
  },
  { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'], is: zipWith('xl/') },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx'],
    is: zipWith('ppt/'),
  },
  {
    mediaType: 'application/vnd.oasis.opendocument.text',
    extensions: ['odt'],
    is: zipWith('mimetypeapplication/vnd.oasis.opendocument.text'),
  },
  {
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    extensions: ['ods'],
    is: zipWith('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
  },
  { mediaType: 'application/x-ole-storage', extensions: ['doc', 'xls', 'ppt', 'msg'], is: ole },
  { mediaType: 'image/png', extensions: ['png'], is: at(0, 0x89, 0x50, 0x4e, 0x47) },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], is: at(0, 0xff, 0xd8, 0xff) },
  { mediaType: 'image/gif', extensions: ['gif'], is: text(0, 'GIF8') },
  { mediaType: 'image/webp', extensions: ['webp'], is: head => text(0, 'RIFF')(head) && text(8, 'WEBP')(head) },
  {
    mediaType: 'image/tiff',
    extensions: ['tif', 'tiff'],
    is: head => at(0, 0x49, 0x49, 0x2a)(head) || at(0, 0x4d, 0x4d, 0x00, 0x2a)(head),
  },
  {
    mediaType: 'image/heic',
    extensions: ['heic'],
    is: head => text(4, 'ftyp')(head) && /^hei|^mif/.test(head.subarray(8, 12).toString('latin1')),
  },
  { mediaType: 'video/mp4', extensions: ['mp4', 'm4v', 'mov', 'm4a'], is: text(4, 'ftyp') },
  { mediaType: 'audio/mpeg', extensions: ['mp3'], is: head => text(0, 'ID3')(head) || at(0, 0xff, 0xfb)(head) },
  { mediaType: 'application/pkcs7-signature', extensions: ['p7s', 'p7m'], is: at(0, 0x30, 0x82) },
  { mediaType: 'text/plain', extensions: ['txt', 'csv', 'xml', 'json', 'md', 'eml'], is: (_, all) => isText(all) },
]

/** Extensions of every kind that is taken, for the file field. */
export const ACCEPTED = KINDS.flatMap(kind => kind.extensions).map(extension => `.${extension}`)

/**
 * What a file is, from its content, never from its name. Refusals: programs and archives (`upload/kind-not-taken`), macros
 * (`upload/macro`), encryption (`upload/encrypted`), a name that says something else than the content (`upload/mislabelled`).
 */
export function sniff(content: Uint8Array, name: string): Sniffed | Problem {
  const all = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const head = all.subarray(0, 64)
  const kind = KINDS.find(each => each.is(head, all))
  if (!kind) return problem('upload/kind-not-taken', { name })
  if (hasMacro(head, all)) return problem('upload/macro', { name })
  if (isEncrypted(kind, head, all)) return problem('upload/encrypted', { name })
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (extension === undefined || !kind.extensions.includes(extension)) {
    const known = KINDS.some(each => extension !== undefined && each.extensions.includes(extension))
    if (known) return problem('upload/mislabelled', { name, extension, is: kind.extensions[0] })
    if (kind.mediaType === 'text/plain' && extension !== undefined) return problem('upload/kind-not-taken', { name })
  }
  return { mediaType: kind.mediaType }
}

/** A VBA project inside an Office file, zipped or in the old format. */
function hasMacro(head: Buffer, all: Buffer): boolean {
  if (zip(head)) return all.includes('vbaProject.bin', 0, 'latin1')
  return ole(head) && all.includes(Buffer.from('_VBA_PROJECT', 'utf16le'))
}

/** Office keeps an encrypted file as an OLE storage with one stream of that name; a PDF names its encryption in the trailer. */
function isEncrypted(kind: Kind, head: Buffer, all: Buffer): boolean {
  if (ole(head)) return all.includes(Buffer.from('EncryptedPackage', 'utf16le'))
  return (
    kind.mediaType === 'application/pdf' &&
    /\/Encrypt\s+\d+\s+\d+\s+R/.test(all.subarray(-4096).toString('latin1') + all.subarray(0, 4096).toString('latin1'))
  )
}

/** Valid UTF-8 (or UTF-16 with its mark) without control characters, and no script for a shell. */
function isText(all: Buffer): boolean {
  const sample = all.subarray(0, 65_536)
  if (sample.subarray(0, 2).toString('latin1') === '#!' || sample.subarray(0, 2).toString('latin1') === 'MZ') return false
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return true
  return !sample.some(byte => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
}
