import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import {
  newestProcess,
  saying,
  type ListAsked,
  type ListAsker,
  type ListDef,
  type ListHead,
  type ListLine,
} from '../../../casework/index.ts'
import { deadlineView } from '../../../casework/lists/row-view.ts'
import type { Lang } from '../../../kernel/access.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Deadline } from '../../../ui/parts/time/deadline-words.ts'
import { followText } from '../pages/follow/text.ts'
import { followAddress, SUBSETS, type Subset } from './address.ts'
import { all, filtered, keyed, subsetOf } from './conditions.ts'
import { exceptionsOf } from './exceptions.ts'
import { FOLLOW_FACTS, type FollowFacts } from './list-facts.ts'
import { filterSaid, keyWords } from './list-words.ts'

export type FollowLine = ListLine & FollowFacts
const say = saying(followText)
const addressOf = ({ params }: ListAsked, { today }: Pick<ListAsker, 'today'>) => followAddress(params, today)

/** The lists behind the figures of the follow-up, the one of what is open first; each figure's subset is a tab that is reached from it. */
const tab = (subset: Subset) => ({
  label: say(w => w.list[subset]),
  empty: say(w => w.listEmpty),
  where: (_viewer: unknown, { asker, asked }: { readonly asker: ListAsker; readonly asked: ListAsked }) =>
    subsetOf(subset, addressOf(asked, asker), { ...asker.world.clock.now(), soon: soonDay(asker) }),
})
const FIRST: Subset = 'dang-mo'
const tabs = Object.fromEntries([FIRST, ...SUBSETS.filter(each => each !== FIRST)].map(subset => [subset, tab(subset)]))

/** Only where something is overdue is its reason asked for. */
const reasons = ({ tab: subset }: Pick<ListAsked, 'tab'>): boolean => subset.endsWith('qua-han')
const moved = ({ originalDueOn, dueOn }: FollowLine): boolean => originalDueOn !== null && originalDueOn !== dueOn

/** The directives behind a figure, by due date: whose, until when, where does each stand? */
export const followList: ListDef<FollowFacts> = {
  id: 'follow',
  path: 'theo-doi/danh-sach',
  fileAt: 'tep',
  right: 'report.read',
  process: 'directive',
  title: say(w => w.title),
  tabs,
  tabParam: 'ds',
  tabsHidden: true,
  within: async (_viewer, { asker, asked }) => {
    const address = addressOf(asked, asker)
    return all([filtered(address, await exceptionsOf(asker.app.db.kysely, asker.today)), keyed(address)])
  },
  carried: ['theo', 'khoa', 'tu', 'den', 'co-quan', 'lanh-dao', 'chuyen-vien', 'nguon'],
  head,
  find: { look: 'line', head: say(w => w.search), button: say(w => w.apply) },
  filters: [{ name: 'tim', kind: 'words', label: say(w => w.search), hint: say(w => w.searchHint) }],
  order: sql`m.due_on nulls last, m.code`,
  facts: FOLLOW_FACTS,
  file: ({ today }, { tab: subset }) => `theo-doi-${subset}-${today}`,
  columns: [
    { id: 'code-first', head: say(w => w.row.code), file: { width: 14, value: line => line.code } },
    {
      id: 'title',
      head: say(w => w.row.title),
      look: { rowHead: true },
      cell: line => ({ href: `/viec/${line.id}`, text: line.title }),
      file: { width: 60 },
    },
    { id: 'code', head: say(w => w.row.code), cell: line => ({ together: line.code }) },
    { id: 'lead', head: say(w => w.row.lead), look: { wide: true, word: '' }, cell: line => line.lead, file: { width: 28 } },
    {
      id: 'assigner',
      head: say(w => w.row.assigner),
      look: { wide: true },
      cell: line => line.assigner ?? '',
      file: { width: 20 },
    },
    {
      id: 'follower',
      head: say(w => w.row.follower),
      look: { wide: true },
      cell: line => line.follower ?? '',
      file: { width: 20 },
    },
    { id: 'received', head: say(w => w.row.received), file: { width: 12, kind: 'date', value: line => line.receivedOn } },
    {
      id: 'due',
      head: say(w => w.row.due),
      cell: (line, { lang }) => (line.dueOn ? { date: line.dueOn } : { quiet: followText(lang).noDue }),
      file: { width: 12, kind: 'date', value: line => line.dueOn },
    },
    {
      id: 'original',
      head: say(w => w.row.originalDue),
      cell: line => (moved(line) && line.originalDueOn ? { date: line.originalDueOn } : ''),
      needed: moved,
      file: { width: 12, kind: 'date', value: line => line.originalDueOn },
    },
    {
      id: 'extensions',
      head: say(w => w.row.extensions),
      look: { number: true },
      cell: line => (line.extensions === 0 ? '' : line.extensions),
      needed: line => line.extensions > 0,
      file: { width: 10, kind: 'number', value: line => line.extensions },
    },
    {
      id: 'deadline',
      head: say(w => w.row.deadline),
      look: { wide: true, word: '' },
      cell: (line, asker) => ({ deadline: followDeadline(line, asker), today: asker.today, lang: asker.lang }),
      file: { width: 22 },
    },
    {
      id: 'state',
      head: say(w => w.row.state),
      look: { wide: true },
      cell: (line, { lang }) => stateWords(line, lang),
      file: { width: 16 },
    },
    { id: 'result', head: say(w => w.row.result), file: { width: 40, value: line => line.said } },
    {
      id: 'reason',
      head: say(w => w.row.reason),
      look: { wide: true, soft: true },
      cell: line => line.reason ?? '',
      needed: (line, asked) => reasons(asked) && Boolean(line.reason),
      file: { width: 36 },
    },
  ],
  acts: [
    { file: say(w => w.exportXlsx), look: 'plain' },
    { file: say(w => w.exportCsv), look: 'plain', csv: true },
  ],
}

/** A list is named after its figure and whose it is; what it says of itself depends on the day. */
async function head(asker: Asker, asked: ListAsked): Promise<ListHead> {
  const words = followText(asker.lang)
  const address = addressOf(asked, asker)
  const title = words.list[address.subset]
  const of = await keyWords(asker, address)
  return {
    title: of === null ? title : `${title}: ${of}`,
    note: address.subset === 'sap-den-han' ? words.soonNote(soonDay(asker)) : words.listNote,
    crumbs: [{ label: words.follow, href: '/theo-doi' }, { label: title }],
    said: await filterSaid(asker, address, of),
  }
}

/** How a directive stands to its due date. */
export const followDeadline = (line: FollowLine, { reader }: Pick<Asker, 'reader'>): Deadline => deadlineView(line, reader.at)
export const stateWords = ({ state }: FollowLine, lang: Lang): string =>
  newestProcess('directive').stateNames[state]?.[lang] ?? state

/** The last day of which is warned beforehand: the first reminder (law/ `directives.reminders`). */
export function soonDay({ world, today }: Pick<ListAsker, 'world' | 'today'>): PlainDate {
  return world.calendar.addWorkingDays(today, Math.max(...world.law(today).numbers('directives.reminders')))
}
