import { formatDateCited } from '@kheo/viet-text'
import { sql } from 'kysely'
import { writeDocx, type OfficialDocument } from '@kheo/official-document/write'
import type { Asker } from '../../../casework/asker.ts'
import { audienceOf } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { DOCX, type OutFile } from './download.ts'
import { paperHead } from './letterhead.ts'
import { linesOf, type FollowLine } from './list.ts'

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

/** The directives which one document gave and the viewer may see; null when he may see none of them. */
export async function tasksOfDocument(asker: Asker, id: Uuid): Promise<DocumentTasks | null> {
  const db = asker.app.db.kysely
  const { rows: found } = await sql<{
    id: Uuid
  }>`select m.id from matter m where m.process = 'directive' and m.source_document = ${id}
    and ${audienceOf(asker.viewer, sql`m.id`)} order by m.code limit 1000`.execute(db)
  if (found.length === 0) return null
  const { rows } =
    await sql<Raw>`select id, type, designation, abstract, issued_on as "issuedOn", agency from document where id = ${id}`.execute(
      db,
    )
  const [raw] = rows
  if (!raw) return null
  return {
    document: sourceDocument(raw),
    lines: await linesOf(
      asker,
      found.map(row => row.id),
    ),
  }
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
  const done = lines.filter(line => line.deadline.state === 'done' || line.deadline.state === 'done-late').length
  const late = lines.filter(line => line.deadline.state === 'overdue').length
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
          line.state,
          line.result ?? line.reason ?? '',
        ]),
      },
    ],
  }
  return { name: `tong-hop-${asker.today}.docx`, mediaType: DOCX, bytes: await writeDocx(document) }
}
