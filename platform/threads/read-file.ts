import type { FileProblem, FileText, readFileText } from '@kheo/official-document'
import { isProblem } from '../../kernel/problem.ts'
import { beside, type Beside } from './beside.ts'
import { asDocx } from './libre-office.ts'

const readBeside = beside<typeof readFileText>(
  new URL('../../libs/official-document/input/read-file.ts', import.meta.url),
  'readFileText',
)

/** The text of a file from outside, read in a thread beside the server; an old Word file that our reader cannot take apart by LibreOffice, where it is installed. */
export const readFileBeside: Beside<typeof readFileText> = async (asked, content, name) => {
  const read = await readBeside(asked, content, name)
  if (isProblem(read) || !isOldWord(read, name)) return read
  const docx = await asDocx(content)
  const again = docx && (await readBeside(asked, docx, 'van-ban.docx'))
  return again && !isProblem(again) && 'text' in again ? asOldWord(again) : read
}

/** The same for a command, which reads by itself. */
export async function readOldWord(
  read: FileText | FileProblem,
  { content, name }: { readonly content: Uint8Array; readonly name: string },
  readText: typeof readFileText,
): Promise<FileText | FileProblem> {
  const docx = isOldWord(read, name) ? await asDocx(content) : null
  const again = docx && (await readText(docx, 'van-ban.docx'))
  return again && 'text' in again ? asOldWord(again) : read
}

const asOldWord = (read: FileText): FileText => ({ ...read, kind: 'doc' })

/** Word before 97, a damaged container, or RTF under the name of Word. */
const isOldWord = (read: FileText | FileProblem, name: string): boolean =>
  'code' in read &&
  read.code === 'file/unsupported' &&
  (read.data['found'] === 'doc' || (read.data['found'] === 'rtf' && /\.do[ct]$/iu.test(name)))
