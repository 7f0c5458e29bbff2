import { statSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { isProblem, type FileProblem, type FileText, type FileWarning } from '../../../libs/official-document/input/problem.ts'
import { sentence } from './complaint.ts'

/** Larger files are refused by the reader; this keeps them out of memory too. */
const MOST_BYTES = 512 * 1024 * 1024

export type DocumentInput = { id: string; text: string } | { id: string; problem: { code: string; message: string } }

/** A document file as the input of a filter: its name is the id. A file that cannot be read gives a problem. */
export async function readDocumentFile(path: string): Promise<DocumentInput> {
  const id = basename(path)
  const { size } = await stat(path)
  if (size > MOST_BYTES) return { id, problem: told({ code: 'file/too-large', data: {} }) }
  const content = new Uint8Array(await readFile(path))
  const read = await readDocument(content, id)
  if (isScan(read)) return scanned(id, content)
  if (isProblem(read)) return { id, problem: told(read) }
  for (const warning of read.warnings) await warn(warning)
  return { id, text: read.text }
}

async function readDocument(content: Uint8Array, name: string): Promise<FileText | FileProblem> {
  const { readFileText } = await import('../../../libs/official-document/input/read-file.ts')
  const { readOldWord } = await import('../../../platform/threads/read-file.ts')
  return readOldWord(await readFileText(content, name), { content, name }, readFileText)
}

/** A picture, or a PDF whose pages say nothing that can be relied on. */
const isScan = (read: FileText | FileProblem): boolean =>
  isProblem(read)
    ? read.code === 'file/unsupported' && read.data['found'] === 'image'
    : read.warnings.some(({ code }) => code === 'file/no-text' || code === 'file/rotten-text')

/** The letters of a scan are recognised; where they cannot be, the problem says why and what to do. */
async function scanned(id: string, content: Uint8Array): Promise<DocumentInput> {
  const [{ readScan }, { isProblem: isRefusal }] = await Promise.all([
    import('../../../platform/ocr/read-scan.ts'),
    import('../../../kernel/problem.ts'),
  ])
  const read = await readScan(content)
  return isRefusal(read) ? { id, problem: told({ code: read.problem, data: {} }) } : { id, text: read.text }
}

/** What a reader should be told of a file that was read, in the words of the intake. */
async function warn(warning: FileWarning): Promise<void> {
  const { documentsText } = await import('../../../office/documents/text.ts')
  const [vi, en] = (['vi', 'en'] as const).map(lang => documentsText(lang).warnings[warning.code]?.({ ...warning }) ?? '')
  process.stderr.write(`kheo: [${warning.code}] ${vi}\n      ${en}\n`)
}

/** A file that was not read as the problem of a line: Vietnamese first, then English, as everywhere on the command line. */
export function told({ code, data }: { code: string; data: FileProblem['data'] }): { code: string; message: string } {
  const key = data['found'] === 'doc' ? `refusal.${code}-doc` : `refusal.${code}`
  return { code, message: `${sentence('vi', key)} / ${sentence('en', key)}` }
}

export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
