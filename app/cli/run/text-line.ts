import type { LineFilter } from './json-lines.ts'

export type TextInput = {
  id: unknown
  text: string
  docDate: string | null
  issuer: string | null
  context: string | null
  organisation?: readonly string[]
}

/** A filter over `{id, text}` lines: what is no such line is answered with a problem. Unknown keys are ignored. */
export function textLine(answer: (input: TextInput) => object): LineFilter {
  return input => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return missing(null)
    const fields: Readonly<Record<string, unknown>> = { ...input }
    const { id = null, text } = fields
    if (typeof text !== 'string') return missing(id)
    const optional = (key: string): string | null => (typeof fields[key] === 'string' ? fields[key] : null)
    const { organisation } = fields
    const names = Array.isArray(organisation) ? organisation.filter(name => typeof name === 'string') : null
    return answer({
      id,
      text,
      docDate: optional('docDate'),
      issuer: optional('issuer'),
      context: optional('context'),
      ...(names ? { organisation: names } : {}),
    })
  }
}

function missing(id: unknown): object {
  return { id, problem: { code: 'cli/no-text', message: 'the line needs a "text" of type string / dòng cần có "text" là chuỗi' } }
}
