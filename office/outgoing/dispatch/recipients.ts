import { fold } from '@kheo/viet-text'
import type { Lang } from '../../../kernel/access.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { fieldProblem, type Problem } from '../../../kernel/problem.ts'
import { livingBodies } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { matchBody, membersOf } from '../../directives/index.ts'
import { insideNamed, officeOf } from './inside.ts'
import type { Recipient } from '../terms.ts'
import { outgoingWords } from '../words.ts'

export type RecipientFault = { readonly line: string; readonly successors: readonly string[] }
export type ReadRecipients = {
  readonly recipients: readonly Recipient[]
  readonly ended: readonly RecipientFault[]
  /** Names that several colleagues bear: which of them is meant. */
  readonly several: ReadonlyArray<{ readonly line: string; readonly names: readonly string[] }>
}
type Reading = {
  readonly today: PlainDate
  /** The office in which it is typed: its colleagues and divisions are no outside agencies. */
  readonly office: Uuid
}

/**
 * One receiver a line: a division or a colleague of the own office; a unit of this system by its name, short name or code; every member of a
 * group by its name (“các sở, ban, ngành”); `Tên <thư@…>` a person; `Tên [mã]` an agency outside by its electronic code; any other name an
 * outside agency. A body that has ended is a fault with its successors. Nobody stands in the list twice.
 */
export async function readRecipients(db: Reader, lines: readonly string[], { today, office }: Reading): Promise<ReadRecipients> {
  const living = (await livingBodies(db, today)).filter(body => !body.isDivision && !body.locked)
  const inside = await officeOf(db, office, today)
  const read = {
    recipients: [] as Recipient[],
    ended: [] as RecipientFault[],
    several: [] as ReadRecipients['several'][number][],
  }
  const add = (each: Recipient) => {
    if (!read.recipients.some(other => keyOf(other) === keyOf(each))) read.recipients.push(each)
  }
  for (const line of lines) {
    const outside = outsideIn(line)
    if (outside) {
      add(outside)
      continue
    }
    const here = insideNamed(line, inside)
    const people = here?.filter(each => each.kind === 'colleague') ?? []
    if (people.length > 1) read.several.push({ line, names: people.map(each => each.name) })
    else if (here) here.forEach(add)
    if (here) continue
    const members = membersOf(line, living)
    if (members.length > 0) {
      for (const body of members) add(unit(body.id, body.name))
      continue
    }
    const match = await matchBody(db, line, today)
    if (match.endedOn !== null) read.ended.push({ line, successors: match.successors.map(each => each.name) })
    else add(match.body ? unit(match.body, match.name ?? line) : { ...NOBODY, kind: 'agency', name: line })
  }
  return read
}

/** What is wrong with the first line that cannot be sent to; null when all can. */
export function recipientProblem({ ended, several }: Pick<ReadRecipients, 'ended' | 'several'>): Problem | null {
  const [gone] = ended
  if (gone) return fieldProblem('outgoing/receiver-ended', 'recipients', gone)
  const [unclear] = several
  return unclear ? fieldProblem('outgoing/receiver-unclear', 'recipients', unclear) : null
}

/** The same in words. */
export function recipientFault(list: ReadRecipients, lang: Lang): string | null {
  const wrong = recipientProblem(list)
  return wrong && outgoingWords(wrong, lang)
}

const NOBODY = { body: null, code: null, email: null } as const
const unit = (body: string, name: string): Recipient => ({ ...NOBODY, kind: 'unit', name, body })
const keyOf = ({ kind, body, code, email, post, name }: Recipient): string =>
  [kind, post ?? body ?? code ?? email ?? fold(name)].join(' ')

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
