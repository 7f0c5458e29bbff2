import { formatDateCited } from '@kheo/viet-text'
import { sql } from 'kysely'
import { writeDocx, type OfficialDocument } from '@kheo/official-document/write'
import type { Asker } from '../../../casework/asker.ts'
import { askedOf, listLines, saying, type ListAsker, type ListDef } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { DOCX, type OutFile } from './download.ts'
import { paperHead } from './letterhead.ts'
import { followText } from '../pages/follow/text.ts'
import { followDeadline, followList, stateWords, type FollowLine } from './list.ts'
import type { FollowFacts } from './list-facts.ts'

const say = saying(followText)

export type SourceDocument = {
  readonly id: Uuid
  readonly name: string
  readonly abstract: string | null
  readonly issuedOn: string | null
  readonly agency: string | null
}
export type DocumentTasks = { readonly document: SourceDocument; readonly lines: readonly FollowLine[] }

type Raw = {
  id: Uuid
  type: string | null
  designation: string | null
  abstract: string | null
  issuedOn: string | null
  agency: string | null
}

/** The tasks of one document as a list: those which the viewer may see, in the order of their codes. */
export function tasksList(document: SourceDocument, seen = 0): ListDef<FollowFacts> {
  return {
    ...followList,
    id: 'tasks-of-document',
    path: `theo-doi/van-ban/${document.id}`,
    tabs: { 'tat-ca': { label: say(w => w.list['tat-ca']), empty: say(w => w.noTasks), where: () => null } },
    within: () => sql`m.source_document = ${document.id}`,
    carried: [],
    filters: [],
    order: sql`m.code`,
    columns: followList.columns.map(column =>
      column.id === 'reason' ? { ...column, needed: (line: FollowLine) => Boolean(line.reason) } : column,
    ),
    head: async ({ lang, viewer }) => {
      const words = followText(lang)
      const above = viewer.rights.has('report.read')
        ? { label: words.follow, href: '/theo-doi' }
        : { label: words.myWork, href: '/viec' }
      return {
        title: words.documentTitle(document.name),
        note: [document.abstract ?? '', words.documentNote(seen)].filter(Boolean).join('; '),
        crumbs: [above, { label: document.name }],
        said: '',
      }
    },
    acts: [{ href: `/theo-doi/van-ban/${document.id}/tong-hop.docx`, label: say(w => w.synthesis), look: 'primary' }],
  }
}

/** So many tasks of one document are told in its synthesis. */
const TOLD = 1000

/** The directives which one document gave and the viewer may see; null when he may see none of them. */
export async function tasksOfDocument(asker: ListAsker, id: Uuid): Promise<DocumentTasks | null> {
  const { rows } =
    await sql<Raw>`select id, type, designation, abstract, issued_on as "issuedOn", agency from document where id = ${id}`.execute(
      asker.app.db.kysely,
    )
  const [raw] = rows
  if (!raw) return null
  const document = sourceDocument(raw)
  const list = tasksList(document)
  const lines = await listLines(asker, { list, asked: askedOf(list, new URLSearchParams()), limit: TOLD })
  return lines.length === 0 ? null : { document, lines: lines.slice(0, TOLD) }
}

function sourceDocument({ type, designation, ...raw }: Raw): SourceDocument {
  const name = [
    type ?? 'Văn bản',
    designation ? `số ${designation}` : '',
    raw.issuedOn ? `ngày ${formatDateCited(raw.issuedOn)}` : '',
  ]
    .filter(Boolean)
    .join(' ')
  return { ...raw, name }
}

/** Synthesis for one document (A086): preamble, the table of its tasks, a place for the Chief of Office to sign. */
export async function synthesisPaper(asker: Asker, { document: source, lines }: DocumentTasks): Promise<OutFile> {
  const stand = lines.map(line => followDeadline(line, asker).state)
  const done = stand.filter(state => state === 'done' || state === 'done-late').length
  const late = stand.filter(state => state === 'overdue').length
  const document: OfficialDocument = {
    ...(await paperHead(asker)),
    abstract: `Tổng hợp kết quả thực hiện nhiệm vụ giao tại ${source.name}`,
    body: [
      {
        kind: 'paragraph',
        text: `Thực hiện ${source.name}${source.agency ? ` của ${source.agency}` : ''}${source.abstract ? ` về ${source.abstract}` : ''}, Văn phòng tổng hợp kết quả đến ngày ${formatDateCited(asker.today)}: ${lines.length} nhiệm vụ, ${done} đã hoàn thành, ${late} quá hạn.`,
      },
      {
        kind: 'table',
        columns: [
          { width: 8, align: 'center' },
          { width: 54 },
          { width: 18, align: 'center' },
          { width: 32 },
          { width: 22 },
          { width: 36 },
        ],
        header: [['STT', 'Nhiệm vụ', 'Hạn', 'Đơn vị', 'Tình trạng', 'Kết quả']],
        rows: lines.map((line, i) => [
          String(i + 1),
          `${line.title} (${line.code})`,
          line.dueOn ? formatDateCited(line.dueOn) : '',
          line.lead,
          stateWords(line, 'vi'),
          line.said ?? line.reason ?? '',
        ]),
      },
    ],
  }
  return { name: `tong-hop-${asker.today}.docx`, mediaType: DOCX, bytes: await writeDocx(document) }
}
