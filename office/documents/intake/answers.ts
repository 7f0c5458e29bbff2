import { isPlainDate } from '../../../kernel/clock.ts'
import { INTAKE_FIELD_NAMES, type IntakeField } from './fields.ts'
import { urgencyId, type UrgencyId } from '../urgency.ts'

/** What the clerk fills in beside the fields that are read. */
export const OWN_ANSWERS = [
  'receivedOn',
  'dueOn',
  'note',
  'paper',
  'forwardTo',
  'besides',
  'besidesReason',
  'withoutNumber',
  'withoutDate',
] as const
export type Answers = Readonly<Record<string, string>>

/** The answers as the register takes them; dates that are none stay as typed, so that the schema refuses them at their field. */
export function registerInput(answers: Answers) {
  const text = (name: IntakeField): string | null => blankToNull(answers[name])
  return {
    type: text('type'),
    designation: text('designation'),
    issuedOn: dateOf(answers['issuedOn']),
    agency: answers['agency'] ?? '',
    abstract: (answers['abstract'] ?? '').replaceAll(/\s+/gu, ' ').trim(),
    signer: text('signer'),
    dueOn: dateOf(answers['dueOn']),
    note: blankToNull(answers['note']),
    paper: answers['paper'] === 'on',
    without: LEFT_BLANK.filter(({ field, said }) => text(field) === null && answers[said] === 'on').map(({ part }) => part),
  }
}

/** What every document bears and some really lack: left blank only when the clerk says so. */
export const LEFT_BLANK = [
  { field: 'designation', said: 'withoutNumber', part: 'number', code: 'documents/number-needed' },
  { field: 'issuedOn', said: 'withoutDate', part: 'date', code: 'documents/date-needed' },
] as const

/** Number or date that stands blank without a word of the clerk. */
export function blankFaults(answers: Answers): ReadonlyArray<{ field: string; code: string }> {
  return LEFT_BLANK.filter(({ field, said }) => blankToNull(answers[field]) === null && answers[said] !== 'on').map(
    ({ field, code }) => ({ field, code }),
  )
}

export function blankToNull(text: string | undefined): string | null {
  const bare = (text ?? '').trim()
  return bare === '' ? null : bare
}

/** Day first, as people type it: 5/6/2026, 05-06-2026, 5.6.2026. ISO for a real day; what was typed otherwise; null for nothing. */
export function dateOf(typed: string | undefined): string | null {
  const bare = blankToNull(typed)
  if (bare === null) return null
  const found = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/u.exec(bare)
  const iso = found ? `${found[3]}-${String(found[2]).padStart(2, '0')}-${String(found[1]).padStart(2, '0')}` : bare
  return isPlainDate(iso) ? iso : bare
}

/** Urgency of the form's word; null for a word that names none. */
export function urgencyOf(answers: Answers): UrgencyId | null {
  return urgencyId(answers['urgency'] ?? '')
}

export const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** Answers of a posted form: known fields only, line ends as one. */
export function answersFrom(body: FormData): Record<string, string> {
  const names = [...INTAKE_FIELD_NAMES, ...OWN_ANSWERS]
  return Object.fromEntries(
    names.map(name => [
      name,
      String(body.get(name) ?? '')
        .normalize('NFC')
        .replaceAll('\r\n', '\n')
        .trim(),
    ]),
  )
}
