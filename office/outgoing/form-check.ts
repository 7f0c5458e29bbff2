import { checkDocument, CHECK_RULES } from '@kheo/official-document'
import type { Lang } from '../../kernel/access.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { FileStore } from '../../platform/files/store.ts'
import type { Outgoing } from './outgoing.ts'

/** Where a document departs from its form (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export type FormFinding = {
  readonly words: string
  readonly article: string
  readonly found: string | null
  readonly expected: string | null
}

/** What a draft has for good only when it is issued. */
const COMES_WITH_ISSUE: readonly string[] = ['part/number', 'part/place-date']

/**
 * The form of what goes through the levels: of the Word file where the text was written here, of the PDF where one was uploaded. Null while
 * there is nothing to judge, or nothing that can be read.
 */
export async function formFindings(files: FileStore, { drawn, content }: Outgoing, lang: Lang): Promise<FormFinding[] | null> {
  const hash = drawn?.docx ?? drawn?.pdf ?? (content.kind === 'file' ? content.hash : null)
  const bytes = hash === null ? null : await files.read(hash)
  if (bytes === null || isProblem(bytes)) return null
  const checked = await checkDocument(new Uint8Array(bytes), drawn?.docx ? 'van-ban.docx' : 'van-ban.pdf')
  if ('code' in checked) return null
  return checked.findings
    .filter(({ rule }) => !COMES_WITH_ISSUE.includes(rule))
    .map(({ rule, article, found, expected }) => ({ words: CHECK_RULES[rule][lang], article, found, expected }))
}
