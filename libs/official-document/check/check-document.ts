import { styles as stateStyles } from '../write/styles.ts'
import { partyStyles } from '../write/party-styles.ts'
import type { DocumentSystem } from '../write/types.ts'
import type { OfficialDocument } from '../write/model.ts'
import { isProblem, type FileProblem, type FileText, type FileWarning } from '../input/problem.ts'
import { readFileText } from '../input/read-file.ts'
import { sniff } from '../input/sniff.ts'
import type { Check, CheckContext } from './context.ts'
import { finding } from './context.ts'
import type { CheckFinding } from './finding.ts'
import { findParts } from './parts/find-parts.ts'
import { dateWords } from './rules/date-words.ts'
import { endWords } from './rules/end-words.ts'
import { fontRules } from './rules/fonts.ts'
import { headWords } from './rules/head-words.ts'
import { lookRules } from './rules/looks.ts'
import { pageRules } from './rules/page.ts'
import { orderRules, presenceRules } from './rules/presence.ts'
import { textWords } from './rules/text-words.ts'
import { textFile } from './text-file.ts'
import { readWord } from './word/read-word.ts'
import type { WordFile } from './word/word-file.ts'

export interface CheckedDocument {
  readonly kind: FileText['kind']
  readonly system: DocumentSystem
  /** "Báo cáo"; null where none is named. */
  readonly type: string | null
  readonly findings: readonly CheckFinding[]
}

const CHECKS: readonly Check[] = [
  pageRules,
  fontRules,
  presenceRules,
  orderRules,
  headWords,
  dateWords,
  textWords,
  endWords,
  lookRules,
]

/**
 * The form of a document against NĐ 30/2020 (of the Party: against what its guidance surely says). A DOCX is judged by words, look and
 * page; PDF and text by words alone. A model is written first and judged as what it becomes.
 */
export async function checkDocument(input: Uint8Array | OfficialDocument, name = ''): Promise<CheckedDocument | FileProblem> {
  const bytes = input instanceof Uint8Array ? input : await written(input)
  if (sniff(bytes) === 'zip') {
    const file = readWord(bytes)
    return 'code' in file ? file : checked('docx', file, true)
  }
  const read = await readFileText(bytes, name)
  return isProblem(read) ? read : withWarnings(checked(read.kind, textFile(read.text), false), read)
}

/** The form of a plain text, one line a paragraph. */
export const checkText = (text: string): CheckedDocument => checked('txt', textFile(text), false)

async function written(document: OfficialDocument): Promise<Uint8Array> {
  const { writeDocx } = await import('../write/docx/docx.ts')
  return writeDocx(document)
}

function checked(kind: CheckedDocument['kind'], file: WordFile, hasLook: boolean): CheckedDocument {
  const parts = findParts(file.paragraphs)
  const context: CheckContext = { file, parts, styles: parts.system === 'party' ? partyStyles : stateStyles, hasLook }
  return { kind, system: parts.system, type: parts.type, findings: CHECKS.flatMap(check => check(context)) }
}

/** What the reader mended on the way is told as well. */
function withWarnings(document: CheckedDocument, { warnings }: FileText): CheckedDocument {
  const told = warnings.flatMap((warning: FileWarning) => {
    if (warning.code === 'file/legacy-encoding')
      return [finding('text/legacy', { part: 'file', found: warning.encoding, expected: 'Unicode' })]
    return warning.code === 'file/decomposed' ? [finding('text/decomposed', { part: 'file', found: 'NFD', expected: 'NFC' })] : []
  })
  return { ...document, findings: [...told, ...document.findings] }
}
