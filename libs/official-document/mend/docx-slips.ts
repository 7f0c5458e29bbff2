import { readWord } from '../check/word/read-word.ts'
import type { FileProblem } from '../input/problem.ts'
import { proofread } from '../proofread/proofread.ts'
import type { RuleId } from '../proofread/rules.ts'
import type { TextMend } from './mend-docx.ts'

/** A slip of language in a Word file; `text` is null where no one can know the right words. */
export type DocxSlip = Omit<TextMend, 'text'> & {
  readonly text: string | null
  readonly rule: RuleId
  /** The whole paragraph in which it stands. */
  readonly line: string
}

/** The slips of a Word file, read as one document, each in its paragraph: what `mendDocx` can mend. Problems: those of `readFileText`. */
export function docxSlips(bytes: Uint8Array): DocxSlip[] | FileProblem {
  const file = readWord(bytes)
  if ('code' in file) return file
  const starts: number[] = []
  let text = ''
  for (const paragraph of file.paragraphs) {
    starts.push(text.length)
    text += `${paragraph.text}\n`
  }
  return proofread(text).flatMap(({ span: [from, to], expected, rule }): DocxSlip[] => {
    const paragraph = starts.findLastIndex(start => start <= from)
    const [line, start] = [file.paragraphs[paragraph]?.text, starts[paragraph]]
    if (line === undefined || start === undefined || to > start + line.length) return []
    const found = text.slice(from, to)
    return [{ paragraph, start: from - start, end: to - start, found, text: expected, rule, line }]
  })
}
