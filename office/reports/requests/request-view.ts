import { sql } from 'kysely'
import { actButtons } from '../../../casework/forms/act-buttons.ts'
import type { Asker } from '../../../casework/asker.ts'
import { anyFact, audienceOf, hasPart, processOf, readMatter, type ReadMatter } from '../../../casework/index.ts'
import { rowView } from '../../../casework/lists/row-view.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { boardOf, type BoardRow } from './board.ts'
import { remindersOf, type Reminder } from '../regimes/reminded.ts'
import { versionNow } from './request-issue.ts'
import { requestBrief } from './request-process.ts'
import { UNIT_STATES } from '../names.ts'

/** A request for its page, or null when it is not the viewer's to see. */
export async function requestHere(asker: Asker, id: Uuid): Promise<ReadMatter | null> {
  const read = await readMatter(asker.app.db.kysely, asker.world, asker.viewer, id)
  return isProblem(read) || read.matter.process !== 'yeu-cau-bao-cao' ? null : read
}

export const unitStateWords = (state: string, lang: 'vi' | 'en'): string =>
  Object.entries(UNIT_STATES).find(([name]) => name === state)?.[1][lang] ?? state

export type BoardLine = Omit<BoardRow, 'fold'> & { readonly stateWords: string; readonly reminders: readonly Reminder[] }

/** A request with its board: where every unit stands. */
export async function requestView(asker: Asker, { matter, row, offers }: ReadMatter) {
  const { lang, today } = asker
  const board = await boardOf(asker.app.db.kysely, matter.id, today)
  const reminders = await remindersOf(asker.app.db.kysely, matter.id, today)
  const brief = requestBrief(matter)
  const process = processOf(matter.process, matter.version)
  const { rows, ...counts } = board
  const number = matter.fields['number']
  return {
    id: matter.id,
    code: matter.code,
    title: matter.title,
    state: matter.state,
    stateWords: process.stateNames[matter.state]?.[lang] ?? matter.state,
    version: matter.lastSeq,
    deadline: rowView(row, asker.reader).deadline,
    brief: { sourceWords: brief.sourceWords, sourceDocument: brief.sourceDocument, period: brief.period, dueOn: brief.dueOn },
    counts,
    rows: rows.map(({ fold: _fold, ...each }): BoardLine => ({
      ...each,
      stateWords: unitStateWords(each.state, lang),
      reminders: reminders.get(each.id) ?? [],
    })),
    mayAdd: offers.some(offer => offer.act === 'them-don-vi' && offer.refusal === null),
    acts: actButtons(
      offers.filter(offer => !OWN_PAGES.includes(offer.act)),
      { process, viewer: asker.viewer, id: matter.id, lang: lang },
    ),
    reportVersion: versionNow(matter),
    hash: typeof matter.fields['snapshotHash'] === 'string' ? matter.fields['snapshotHash'].slice(0, 16) : null,
    number: typeof number === 'number' ? number : null,
  }
}

/** Acts that stand on pages of their own or in a form beside: a body added, merging, approval, issue. */
const OWN_PAGES: readonly string[] = [
  'them-don-vi',
  'soan-muc',
  'chot',
  'giu-phat-hien',
  'chon-dien-hinh',
  'giao-khac-phuc',
  'duyet-phong',
  'duyet',
  'ban-hanh',
  'ghi-gui',
  'lap-phien-ban',
  'bo-chot',
  'tra-ve',
]

export type OwnLine = {
  readonly id: Uuid
  readonly code: string
  readonly title: string
  readonly state: string
  readonly dueOn: PlainDate | null
  readonly process: string
  readonly submitted: number
  readonly all: number
}

/** Requests and units' reports that are running and that the viewer may see, those due first on top. */
export async function runningReports(asker: Asker): Promise<{ requests: OwnLine[]; units: OwnLine[] }> {
  const { rows } =
    await sql<OwnLine>`select m.id, m.code, m.title, m.state, m.process, coalesce(m.due_on, ${anyFact('asked_by')}) as "dueOn",
      (select count(*)::int from matter c where c.parent_id = m.id and c.process = 'bao-cao-don-vi' and c.state in ('submitted', 'accepted')) as submitted,
      (select count(*)::int from matter c where c.parent_id = m.id and c.process = 'bao-cao-don-vi' and c.state not in ('exempted', 'withdrawn')) as "all"
    from matter m where m.open and m.process in ('yeu-cau-bao-cao', 'bao-cao-don-vi') and ${audienceOf(asker.viewer, sql`m.id`)}
      and (m.process = 'yeu-cau-bao-cao' or ${hasPart(asker.viewer, ['holder-body', 'holder-unit', 'holder-post', 'writer'])})
    order by "dueOn" nulls last, m.code limit 200`.execute(asker.app.db.kysely)
  const of = (process: string) =>
    rows
      .filter(row => row.process === process)
      .map(row => ({ ...row, state: processOf(process, 1).stateNames[row.state]?.[asker.lang] ?? row.state }))
  return { requests: of('yeu-cau-bao-cao'), units: of('bao-cao-don-vi') }
}
