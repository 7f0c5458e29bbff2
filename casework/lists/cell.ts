import { formatDate } from '@kheo/viet-text'
import type { Lang } from '../../kernel/access.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import { deadlineWords, type Deadline } from '../../ui/parts/time/deadline-words.ts'

/** What stands in a cell, as data: the page draws it, the file writes it, the API says it. */
export type Cell =
  | string
  | number
  | null
  /** The way to the matter: strong while unread, an urgency behind it, a quiet word (its code) after it. */
  | {
      readonly href: string
      readonly text: string
      readonly strong?: boolean
      readonly urgent?: string | null
      readonly quiet?: string
    }
  /** A number and sign: never broken over two lines. */
  | { readonly together: string }
  /** A day, in full or as short as this year allows. */
  | { readonly day: PlainDate }
  | { readonly date: PlainDate }
  /** Said so that it is not overlooked. */
  | { readonly urgent: string }
  | { readonly state: string; readonly quiet?: string }
  | { readonly deadline: Deadline; readonly today: PlainDate; readonly lang: Lang }
  /** Said quietly: what is not there. */
  | { readonly quiet: string }

/** A cell in words. */
export function cellText(cell: Cell): string | number | null {
  if (cell === null || typeof cell !== 'object') return cell
  if ('href' in cell) return cell.text
  if ('together' in cell) return cell.together
  if ('day' in cell) return formatDate(cell.day)
  if ('date' in cell) return formatDate(cell.date)
  if ('state' in cell) return cell.state
  if ('deadline' in cell) return deadlineWords(cell.deadline, cell.today, cell.lang).replaceAll('\u00A0', ' ')
  return 'urgent' in cell ? cell.urgent : cell.quiet
}
