import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { beside, READING_MS } from '../../../platform/threads/beside.ts'
import { readUploaded, type UploadedFile } from '../../documents/index.ts'
import type { draftOf, ReadDraft } from './draft-of-text.ts'

/**
 * Reads a DOCX, PDF or text file into pieces. What the form sets by itself (letterhead, numbers of articles, signature) is left out. Problems:
 * those of the reading (`file/…`, `reading/…`), `outgoing/nothing-to-read` for a scan.
 */
export async function readDraft(file: UploadedFile): Promise<ReadDraft | Problem> {
  const read = await readUploaded(file)
  if (isProblem(read)) return { ...read, data: { ...read.data, field: 'tep' } }
  const draft = await draftBeside({ by: file.by, ms: READING_MS.text }, read.text)
  if (isProblem(draft)) return { ...draft, data: { ...draft.data, name: file.name, field: 'tep' } }
  return draft ?? problem('outgoing/nothing-to-read', { name: file.name, field: 'tep' })
}

const draftBeside = beside<typeof draftOf>(new URL('./draft-of-text.ts', import.meta.url), 'draftOf')
