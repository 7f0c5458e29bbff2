import { CHECK_RULES, type checkDocument, type CheckedDocument } from '@kheo/official-document'
import type { Lang } from '../../../kernel/access.ts'
import { isProblem } from '../../../kernel/problem.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { beside, READING_MS } from '../../../platform/threads/beside.ts'
import type { Outgoing } from '../outgoing.ts'

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
export async function formFindings(
  { files, by }: { readonly files: FileStore; readonly by: string },
  { drawn, content }: Outgoing,
  lang: Lang,
): Promise<FormFinding[] | null> {
  const hash = drawn?.docx ?? drawn?.pdf ?? (content.kind === 'file' ? content.hash : null)
  const findings = hash && (await findingsOf(files, { hash, by, name: drawn?.docx ? 'van-ban.docx' : 'van-ban.pdf' }))
  if (!findings) return null
  return findings
    .filter(({ rule }) => !COMES_WITH_ISSUE.includes(rule))
    .map(({ rule, article, found, expected }) => ({ words: CHECK_RULES[rule][lang], article, found, expected }))
}

type Findings = CheckedDocument['findings'] | null

const checkBeside = beside<typeof checkDocument>(
  new URL('../../../libs/official-document/check/check-document.ts', import.meta.url),
  'checkDocument',
)

/** Findings of files that were looked at: the same bytes are never judged twice while they are remembered. */
const known = new Map<string, Findings>()
const REMEMBERED = 200

async function findingsOf(files: FileStore, { hash, by, name }: { hash: string; by: string; name: string }): Promise<Findings> {
  const key = `${hash} ${name}`
  const remembered = known.get(key)
  if (remembered !== undefined) return remembered
  const bytes = await files.read(hash)
  if (isProblem(bytes)) return null
  const checked = await checkBeside({ by, ms: READING_MS.page }, new Uint8Array(bytes), name)
  if (isProblem(checked) && checked.problem === 'reading/busy') return null
  const findings = isProblem(checked) || 'code' in checked ? null : checked.findings
  if (known.size >= REMEMBERED) known.delete(known.keys().next().value ?? '')
  known.set(key, findings)
  return findings
}
