import type { Uuid } from '../kernel/ids.ts'
import type { Reader } from '../platform/database/open.ts'
import { documentFiles } from './document-store.ts'

export type LeftFile = { readonly hash: string; readonly size: number; readonly mediaType: string }
const KINDS = ['docx', 'pdf', 'xlsx'] as const
type Kind = (typeof KINDS)[number]

/** A scan of the signed paper goes along beside the file it is printed from. */
const SCAN = /-ban-ky\.[a-z0-9]+$/u

/** The files by which a document left, by their kind: the PDF with its digital signatures or as printed, its Word file, its first table. */
export async function filesThatLeft(db: Reader, document: Uuid): Promise<ReadonlyMap<Kind, LeftFile>> {
  const files = await documentFiles(db, document)
  return new Map(
    KINDS.flatMap(kind => {
      const file = files.find(({ name }) => name.toLowerCase().endsWith(`.${kind}`) && !SCAN.test(name))
      return file ? [[kind, { hash: file.hash, size: file.size, mediaType: file.mediaType }] as const] : []
    }),
  )
}
