import type { Lang } from '../../kernel/access.ts'
import { formatDate } from '@kheo/viet-text'
import { deadlineView, holderName, judgedAt } from '../../casework/row-view.ts'
import type { Deadline } from '../../ui/deadline-words.ts'
import type { Asker } from './asker.ts'
import { URGENCIES } from './fields.ts'
import type { ListQuery } from './list-query.ts'
import { STATE_NAMES } from './names.ts'
import type { DocumentLine } from './store.ts'
import { documentsText } from './text.ts'

/** A document as a row of the list. */
export type ListRow = {
  readonly id: string
  readonly number: number | null
  readonly title: string
  readonly agency: string | null
  readonly receivedOn: string
  readonly holder: string
  readonly state: string
  readonly deadline: Deadline
  readonly urgent: string | null
  readonly unread: boolean
}

export function listRow(line: DocumentLine, { world, lang }: Asker): ListRow {
  const judged = {
    ...line,
    waiting: false,
    paused: false,
    pausedFrom: null,
    pauseReason: null,
    submittedOn: null,
    closedOn: null,
    result: null,
    outcome: line.open ? null : ('done' as const),
    originalDueOn: line.dueOn,
  }
  return {
    id: line.id,
    number: line.number,
    title: line.title,
    agency: line.agency,
    receivedOn: formatDate(line.receivedOn),
    holder: holderName(line.holder),
    state: STATE_NAMES[line.state][lang],
    deadline: line.open ? deadlineView(judged, judgedAt(world)) : { state: 'none' },
    urgent: line.urgency === 'thuong' ? null : URGENCIES[line.urgency][lang],
    unread: line.unread,
  }
}

/** The filters in words, for the printed head and the file. */
export function filterWords(query: ListQuery, lang: Lang): string {
  const date = (day: string | null): string => (day === null ? '' : formatDate(day))
  const urgency = query.urgency === null ? '' : URGENCIES[query.urgency][lang]
  return documentsText(lang).printFilter({
    text: query.text,
    type: query.type,
    urgency,
    from: date(query.from),
    to: date(query.to),
  })
}
