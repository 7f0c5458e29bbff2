import { PROOFREADING_RULES, type docxSlips, type DocxSlip, type mendDocx } from '@kheo/official-document'
import type { Lang } from '../../../kernel/access.ts'
import type { ReadMatter, Performed } from '../../../casework/index.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { beside, READING_MS } from '../../../platform/threads/beside.ts'
import { storeUpload } from '../../../records/index.ts'
import { saveDraft } from '../drafting/drafting.ts'
import { outgoingOf, type Outgoing } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import { firstWords, lastWords } from '../drafting/proofreading.ts'
import { Draft, type FileRef } from '../terms.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const MOST = 300

const MEND = new URL('../../../libs/official-document/mend/', import.meta.url)
const slipsBeside = beside<typeof docxSlips>(new URL('docx-slips.ts', MEND), 'docxSlips')
const mendBeside = beside<typeof mendDocx>(new URL('mend-docx.ts', MEND), 'mendDocx')

export const isWordFile = ({ name }: Pick<FileRef, 'name'>): boolean => /\.docx$/iu.test(name)

/** A Word file that goes with a draft, and its slips. Problems: `outgoing/no-such-file`, those of the store and of reading. */
async function slipsIn(
  { files, by }: { files: FileStore; by: string },
  { attachments }: Outgoing,
  hash: string,
): Promise<{ file: FileRef; bytes: Uint8Array; slips: readonly DocxSlip[] } | Problem> {
  const file = attachments.find(each => each.hash === hash)
  if (!file || !isWordFile(file)) return problem('outgoing/no-such-file')
  const kept = await files.read(hash)
  if (isProblem(kept)) return kept
  const bytes = new Uint8Array(kept)
  const slips = await slipsBeside({ by, ms: READING_MS.file }, bytes)
  if (isProblem(slips)) return { ...slips, data: { ...slips.data, name: file.name } }
  if ('code' in slips) return problem(slips.code, { ...slips.data, name: file.name })
  const wrong = slips.filter(slip => PROOFREADING_RULES[slip.rule].kind !== 'style')
  return { file, bytes, slips: wrong.slice(0, MOST) }
}

const idOf = ({ paragraph, start, end }: DocxSlip): string => `${paragraph}:${start}:${end}`

/** The slips of a Word file for its page: words around, what would stand there, why. */
export async function mendFileView(
  files: FileStore,
  read: ReadMatter,
  { hash, lang, by }: { hash: string; lang: Lang; by: string },
) {
  const found = await slipsIn({ files, by }, outgoingOf(read.matter), hash)
  if (isProblem(found)) return found
  return {
    name: found.file.name,
    slips: found.slips.map(slip => {
      const { article, [lang]: rule } = PROOFREADING_RULES[slip.rule]
      const before = lastWords(slip.line.slice(0, slip.start))
      const after = firstWords(slip.line.slice(slip.end))
      return { id: idOf(slip), before, found: slip.found, after, to: slip.text, rule, article }
    }),
  }
}

export type MendFile = {
  readonly hash: string
  readonly chosen: readonly string[]
  readonly key: string
  readonly version: number
}

/**
 * Mends the chosen slips of a Word file that goes with a draft: a new file beside the old one, which stays as it is. Problems:
 * `outgoing/nothing-chosen`, `outgoing/cannot-mend` (none of them could be made in the file), those of reading, of the store, of the act.
 */
export async function mendFile(
  parts: Parts,
  { matter }: ReadMatter,
  { hash, chosen, key, version }: MendFile,
): Promise<Performed | Problem> {
  const { db, files, world } = parts
  const document = outgoingOf(matter)
  const by = parts.viewer.accountId
  const found = await slipsIn({ files, by }, document, hash)
  if (isProblem(found)) return found
  const mends = found.slips.flatMap(slip =>
    slip.text !== null && chosen.includes(idOf(slip)) ? [{ ...slip, text: slip.text }] : [],
  )
  if (mends.length === 0) return problem('outgoing/nothing-chosen', { field: 'loi' })
  const mended = await mendBeside({ by, ms: READING_MS.file }, found.bytes, mends)
  if (isProblem(mended)) return { ...mended, data: { ...mended.data, name: found.file.name } }
  if ('code' in mended) return problem(mended.code, { ...mended.data, name: found.file.name })
  if (mended.done.length === 0) return problem('outgoing/cannot-mend', { field: 'loi' })
  const at = world.clock.now().instant
  const name = freeName(found.file.name, document.attachments)
  const stored = await storeUpload({ db: db.kysely, files, at }, { name, content: mended.bytes, mediaType: DOCX })
  if (isProblem(stored)) return stored
  const attachments = document.attachments.flatMap(file => (file.hash === hash ? [file, { hash: stored.hash, name }] : [file]))
  return saveDraft(parts, { matterId: matter.id, key, version, draft: { ...Draft.parse(document), attachments }, content: null })
}

/** “bao-cao.docx” → “bao-cao (đã sửa).docx”, “bao-cao (đã sửa 2).docx”. */
function freeName(name: string, taken: readonly FileRef[]): string {
  const stem = name.replace(/(?: \(đã sửa(?: \d+)?\))?\.docx$/iu, '')
  for (let n = 1; ; n += 1) {
    const made = `${stem} (đã sửa${n === 1 ? '' : ` ${n}`}).docx`
    if (!taken.some(file => file.name === made)) return made
  }
}
