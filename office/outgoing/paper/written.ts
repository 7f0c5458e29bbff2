import type { OfficialDocument } from '@kheo/official-document/write'
import type { PlainDate } from '../../../kernel/clock.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { readContent } from '../drafting/content-store.ts'
import { documentOf, type Content } from '../drafting/content.ts'
import { readMade } from './made-content.ts'
import type { Outgoing } from '../outgoing.ts'

/** What the head and the end of a document say, for its record. */
export type WrittenHead = Pick<
  Content,
  'place' | 'fullName' | 'addressees' | 'legalBases' | 'position' | 'signerName' | 'printed'
>
/** A document that the writer sets, whoever made it; with number and date once they are known. */
export type Written = {
  readonly head: WrittenHead
  readonly paper: (given: { readonly number: string | null; readonly date: PlainDate | null }) => OfficialDocument
}

/** What was written here, or made by another function; null for a file that goes as it is. Refusals: those of the store. */
export async function readWritten(files: FileStore, document: Outgoing): Promise<Written | null | Problem> {
  const { kind, hash } = document.content
  if (kind === 'file') return null
  if (kind === 'made') {
    const made = await readMade(files, hash)
    return isProblem(made) ? made : { head: headOf(made), paper: given => ({ ...made, ...given }) }
  }
  const content = await readContent(files, hash)
  return isProblem(content) ? content : { head: content, paper: given => documentOf(content, document, given) }
}

function headOf({ place, organ, addressees, legalBases, signature, recipients }: OfficialDocument): WrittenHead {
  return {
    place,
    fullName: organ.fullName ?? organ.name,
    addressees: [...(addressees ?? [])],
    legalBases: [...(legalBases ?? [])],
    position: signature.position,
    signerName: signature.name,
    printed: [...(recipients ?? [])],
  }
}
