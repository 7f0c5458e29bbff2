import { formatDate } from '@kheo/viet-text'
import type { Lang } from '../../kernel/access.ts'
import { LEVELS } from './levels.ts'
import type { OutgoingLine } from './list-store.ts'
import { STATE_NAMES } from './names.ts'
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
    href: `/van-ban/di/${line.id}`,
    withWhom: line.state === 'da-ky' ? pageText(lang).clerk : (line.withWhom ?? ''),
    state: (line.state === 'trinh' ? levelName(line, lang) : null) ?? states[line.state]?.[lang] ?? line.state,
    returns: line.returns,
    urgent: line.urgency === 'thuong' ? null : URGENCY_NAMES[line.urgency][lang],
    unread: line.unread,
  }
}

const states: Readonly<Partial<Record<string, Record<Lang, string>>>> = STATE_NAMES
const levelName = ({ level }: OutgoingLine, lang: Lang): string | undefined =>
  Object.entries(LEVELS).find(([id]) => id === level)?.[1][lang]
