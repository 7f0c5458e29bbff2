import { formatDate } from '@kheo/viet-text'
import { lookOf, processOf } from '../../casework/registry.ts'
import type { Lang } from '../../kernel/access.ts'
import { LEVELS } from './levels.ts'
import type { OutgoingLine } from './list-store.ts'
import { pageText } from './pages/text.ts'
import { URGENCY_NAMES } from './urgency.ts'

/** An outgoing document or draft as a row of the list, on the screen and in the file. */
export function listRow(line: OutgoingLine, lang: Lang) {
  return {
    id: line.id,
    code: line.code,
    title: line.title,
    designation: line.designation ?? '',
    day: formatDate(line.issuedOn ?? line.receivedOn),
    signer: line.signer ?? '',
    href: pageOf(line),
    withWhom: line.state === 'da-ky' || line.fold !== null ? pageText(lang).clerk : (line.withWhom ?? ''),
    state:
      (line.state === 'trinh' ? levelName(line, lang) : null) ??
      processOf(line.process, line.version).stateNames[line.state]?.[lang] ??
      line.state,
    returns: line.returns,
    urgent: line.urgency === 'thuong' ? null : URGENCY_NAMES[line.urgency][lang],
    unread: line.unread,
  }
}

const levelName = ({ level }: OutgoingLine, lang: Lang): string | undefined =>
  Object.entries(LEVELS).find(([id]) => id === level)?.[1][lang]

/** Where a line is worked on: a report of another function on its own page. */
const pageOf = ({ id, process, fold }: OutgoingLine): string =>
  fold === null ? `/van-ban/di/${id}` : (lookOf(process)?.page?.href(fold) ?? `/viec/${id}`)
