import type { DocumentFields, ParsedDocument } from './document.ts'
import { parseDocument } from './parse.ts'

export type ParsedLine = DocumentFields & { id: unknown; inferred: ParsedDocument['inferred'] }

/** One line of the `parse` verb: the document's fields under its id. */
export function parseLine(input: { id: unknown; text: string }): ParsedLine {
  const { found: _found, certainty: _certainty, paragraphs: _paragraphs, ...fields } = parseDocument(input.text)
  return { id: input.id, ...fields }
}
