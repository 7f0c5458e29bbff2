import type { DocumentFields, ParsedDocument } from './document.ts'
import { missingSections } from './missing-sections.ts'
import { parseDocument } from './parse.ts'

export type ParsedLine = DocumentFields & {
  id: unknown
  inferred: ParsedDocument['inferred']
  /** Numbers that the printed headings jump over: "III" between "II." and "IV.". */
  missingSections: string[]
}

/** One line of the `parse` verb: the document's fields under its id, and which parts its numbering lacks. */
export function parseLine(input: { id: unknown; text: string }): ParsedLine {
  const { found: _found, certainty: _certainty, paragraphs: _paragraphs, ...fields } = parseDocument(input.text)
  return { id: input.id, ...fields, missingSections: missingSections(fields.sections).map(each => each.label) }
}
