import { fold } from '@kheo/viet-text'
import type { PlainDate } from '../../kernel/clock.ts'
import { livingBodies } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import { matchBody, membersOf } from '../directives/index.ts'
import type { Recipient } from './terms.ts'

export type RecipientFault = { readonly line: string; readonly successors: readonly string[] }
export type ReadRecipients = { readonly recipients: readonly Recipient[]; readonly ended: readonly RecipientFault[] }

/**
 * One receiver a line: a unit of this system by its name, short name or code; every member of a group by its name (“các sở, ban, ngành”);
 * `Tên <thư@…>` a person; `Tên [mã]` an agency outside by its electronic code; any other name an outside agency. A body that has ended is
 * a fault with its successors. Nobody stands in the list twice.
 */
export async function readRecipients(db: Reader, lines: readonly string[], today: PlainDate): Promise<ReadRecipients> {
  const living = (await livingBodies(db, today)).filter(body => !body.isDivision && !body.locked)
  const recipients: Recipient[] = []
  const ended: RecipientFault[] = []
  const add = (each: Recipient) => {
    if (!recipients.some(other => keyOf(other) === keyOf(each))) recipients.push(each)
  }
  for (const line of lines) {
    const outside = outsideIn(line)
    if (outside) {
      add(outside)
      continue
    }
    const members = membersOf(line, living)
    if (members.length > 0) {
      for (const body of members) add(unit(body.id, body.name))
      continue
    }
    const match = await matchBody(db, line, today)
    if (match.endedOn !== null) ended.push({ line, successors: match.successors.map(each => each.name) })
    else add(match.body ? unit(match.body, match.name ?? line) : { ...NOBODY, kind: 'agency', name: line })
  }
  return { recipients, ended }
}

const NOBODY = { body: null, code: null, email: null } as const
const unit = (body: string, name: string): Recipient => ({ ...NOBODY, kind: 'unit', name, body })
const keyOf = ({ kind, body, code, email, name }: Recipient): string => [kind, body ?? code ?? email ?? fold(name)].join(' ')

function outsideIn(line: string): Recipient | null {
  const person = /^(.+?)\s*<([^<>\s]+@[^<>\s]+)>$/u.exec(line)
  if (person) return { ...NOBODY, kind: 'person', name: person[1] ?? line, email: person[2] ?? null }
  const coded = /^(.+?)\s*\[([A-Za-z0-9.]{2,35})\]$/u.exec(line)
  return coded ? { ...NOBODY, kind: 'agency', name: coded[1] ?? line, code: coded[2] ?? null } : null
}

/** The list as it is typed again. */
export function recipientLines(recipients: readonly Recipient[]): string {
  return recipients.map(({ name, code, email }) => (email ? `${name} <${email}>` : code ? `${name} [${code}]` : name)).join('\n')
}
