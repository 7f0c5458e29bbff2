import { statSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { isProblem, type FileProblem, type FileWarning } from '../../libs/official-document/input/problem.ts'
import { sentence } from './complaint.ts'

/** Larger files are refused by the reader; this keeps them out of memory too. */
const MOST_BYTES = 512 * 1024 * 1024

export type DocumentInput = { id: string; text: string } | { id: string; problem: { code: string; message: string } }

/** A document file as the input of a filter: its name is the id. A file that cannot be read gives a problem. */
export async function readDocumentFile(path: string): Promise<DocumentInput> {
  const id = basename(path)
  const { size } = await stat(path)
  if (size > MOST_BYTES) return { id, problem: told({ code: 'file/too-large', data: {} }) }
  const { readFileText } = await import('../../libs/official-document/input/read-file.ts')
  const read = await readFileText(await readFile(path), id)
  if (isProblem(read)) return { id, problem: told(read) }
  for (const warning of read.warnings) await warn(warning)
  return { id, text: read.text }
}

/** What a reader should be told of a file that was read, in the words of the intake. */
async function warn(warning: FileWarning): Promise<void> {
  const { documentsText } = await import('../../office/documents/text.ts')
  const [vi, en] = (['vi', 'en'] as const).map(lang => documentsText(lang).warnings[warning.code]?.({ ...warning }) ?? '')
  process.stderr.write(`kheo: [${warning.code}] ${vi}\n      ${en}\n`)
}

/** A file that was not read as the problem of a line: Vietnamese first, then English, as everywhere on the command line. */
export function told({ code }: FileProblem): { code: string; message: string } {
  return { code, message: `${sentence('vi', `refusal.${code}`)} / ${sentence('en', `refusal.${code}`)}` }
}

export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
