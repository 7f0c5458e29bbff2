import { FormPart } from './form-content.ts'
import { formKindOf } from '../pages/drafting/form-kinds.ts'
import type { Posted } from './form-input.ts'

/** Reads the form of a type as it was typed (`form.…`); undefined when none was posted, or that of another type. */
export function formIn(posted: Posted, type: string): FormPart | undefined {
  const kind = formKindOf(posted.one('form.kind'))
  if (kind === null || kind !== type) return undefined
  const text = (name: string) => posted.one(`form.${name}`)
  const lines = (name: string) => posted.lines(`form.${name}`)
  const day = (name: string) => posted.date(`form.${name}`)
  switch (kind) {
    case 'giay-moi':
      return {
        kind,
        invitees: lines('invitees'),
        event: text('event'),
        chair: text('chair'),
        time: text('time'),
        venue: text('venue'),
      }
    case 'giay-gioi-thieu':
      return {
        kind,
        person: text('person'),
        position: text('position'),
        sentTo: text('sentTo'),
        purpose: text('purpose'),
        validUntil: day('validUntil'),
      }
    case 'bien-ban':
      return {
        kind,
        meeting: FormPart.options[2].shape.meeting.catch('Cuộc họp').parse(text('meeting')),
        startedAt: hourOf(day('startedOn'), text('startedTime')),
        venue: text('venue'),
        present: lines('present'),
        chair: text('chair'),
        secretary: text('secretary'),
        endedAt: hourOf(day('endedOn'), text('endedTime')),
      }
    case 'giay-nghi-phep':
      return {
        kind,
        requestedOn: day('requestedOn'),
        person: text('person'),
        position: text('position'),
        duration: text('duration'),
        from: day('from'),
        to: day('to'),
        place: text('place'),
        countedAs: text('countedAs'),
        confirmation: text('confirmation') === 'on',
      }
  }
}

/** “8h30”, “8 giờ 30”, “08:30” of a day; what is no hour stays as typed and is told when the draft is submitted. */
function hourOf(day: string, typed: string): string {
  if (day === '' && typed === '') return ''
  const found = /^(?<hour>\d{1,2})\s*(?::|h|giờ|g)\s*(?<minute>\d{1,2})?(?:\s*(?:phút|p))?$/u.exec(typed)?.groups
  return `${day}T${found ? `${(found['hour'] ?? '').padStart(2, '0')}:${(found['minute'] ?? '').padStart(2, '0')}` : typed}`
}
