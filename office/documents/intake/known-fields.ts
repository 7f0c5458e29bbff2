import { INTAKE_FIELD_NAMES } from './fields.ts'
import type { Reading } from './reading.ts'

/**
 * A reading beside what a sender's register says: what is known stands before what was read, also when it is known to be empty; the places
 * in the text stay where both agree. Gives the answers of the form and the fields of the reading.
 */
export function withKnown(reading: Reading, known: Readonly<Record<string, string>>) {
  const answers = Object.fromEntries(INTAKE_FIELD_NAMES.map(name => [name, known[name] ?? reading.fields[name].value ?? '']))
  const fields = Object.fromEntries(
    INTAKE_FIELD_NAMES.map(name => {
      const field = reading.fields[name]
      const value = answers[name] || null
      return [name, { ...field, value, spans: field.value === value ? field.spans : [] }]
    }),
  )
  return { answers, fields }
}
