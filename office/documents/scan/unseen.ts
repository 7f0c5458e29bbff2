import type { Canonical } from '../../../kernel/canonical.ts'
import type { Answers } from '../intake/answers.ts'
import { INTAKE_FIELD_NAMES } from '../intake/fields.ts'
import type { IntakeReading } from '../intake/read-text.ts'

/** Hidden field of a form that was made when the reading of the scan was there, or that waits for none. */
export const SCAN_SEEN = 'scanSeen'

/** What was read while the form was being filled: for the fields it sends empty, which its maker had not seen filled. */
export function unseenAnswers(typed: Answers, reading: Canonical): Record<string, string> {
  const { fields, file } = reading as unknown as IntakeReading
  if (!file.scan?.read) return {}
  return Object.fromEntries(
    INTAKE_FIELD_NAMES.flatMap(name => {
      const { value } = fields[name]
      return (typed[name] ?? '') === '' && value !== null ? [[name, value]] : []
    }),
  )
}
