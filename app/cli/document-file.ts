import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { isProblem } from '../../libs/official-document/input/problem.ts'

/** Larger files are refused by the reader; this keeps them out of memory too. */
const MOST_BYTES = 512 * 1024 * 1024

export type DocumentInput = { id: string; text: string } | { id: string; problem: { code: string; message: string } }

/** A document file as the input of a filter: its name is the id. A file that cannot be read gives a problem. */
export async function readDocumentFile(path: string): Promise<DocumentInput> {
  const id = basename(path)
  const { size } = await stat(path)
  if (size > MOST_BYTES) return { id, problem: { code: 'file/too-large', message: `${size} bytes` } }
  const { readFileText } = await import('../../libs/official-document/input/read-file.ts')
  const read = await readFileText(await readFile(path), id)
  if (isProblem(read)) return { id, problem: { code: read.code, message: JSON.stringify(read.data) } }
  for (const { code } of read.warnings) process.stderr.write(`kheo: [${code}]\n`)
  return { id, text: read.text }
}
