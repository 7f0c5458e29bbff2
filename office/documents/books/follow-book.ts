import { sql } from 'kysely'
import type { Lang, Viewer } from '../../../kernel/access.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { audienceOf, type ListAsker } from '../../../casework/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { STATE_NAMES } from '../names.ts'
import { dateCell, joined, type BookColumn } from '../../../records/index.ts'
import { bookLines, type BookAsked } from './book-page.ts'
import type { DocumentLine } from '../store.ts'
import { named } from '../../../kernel/fields.ts'

/** What became of an incoming document: the tasks given out of it, the issued documents that answer it, as far as the viewer sees them. */
type Course = { readonly tasks: number; readonly done: number; readonly answers: string | null }
export type FollowLine = DocumentLine & Course

/** The lines of a register with what became of each. Two queries. */
export async function followLines(asker: ListAsker, asked: BookAsked, limit: number): Promise<FollowLine[]> {
  const lines = await bookLines(asker, asked, limit)
  const courses = await coursesOf(
    asker.app.db.kysely,
    asker.viewer,
    lines.map(line => line.id),
  )
  return lines.map(line => ({ ...line, ...(courses.get(line.id) ?? NOTHING) }))
}

const NOTHING: Course = { tasks: 0, done: 0, answers: null }

async function coursesOf(db: Reader, viewer: Viewer, ids: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Course>> {
  const { rows } = await sql<Course & { id: Uuid }>`select x.id, t.tasks, t.done, a.answers
    from unnest(${[...ids]}::uuid[]) x(id)
    left join lateral (select count(*)::int as tasks, (count(*) filter (where not m.open))::int as done from matter m
      where m.source_document = x.id and m.process <> 'van-ban-den' and ${audienceOf(viewer, sql`m.id`)}) t on true
    left join lateral (select string_agg(d.designation, '; ' order by d.issued_on, d.id) as answers from link l join document d on d.id = l.to_matter
      where l.from_matter = x.id and l.kind = 'tra-loi' and d.designation is not null and ${audienceOf(viewer, sql`d.id`)}) a on true`.execute(
    db,
  )
  return new Map(rows.map(({ id, tasks, done, answers }) => [id, { tasks, done, answers }]))
}

/** Sổ theo dõi giải quyết văn bản đến: the seven columns of Phụ lục IV, Nghị định 30/2020/NĐ-CP, in their order. */
export const FOLLOW_BOOK: ReadonlyArray<BookColumn<FollowLine>> = [
  {
    id: 'number',
    head: named('Số đến', 'Number'),
    width: 8,
    look: { number: true },
    cell: line => (line.number === null ? '' : String(line.number)),
  },
  {
    id: 'document',
    head: named('Tên loại, số và ký hiệu, ngày tháng, tác giả', 'Type, number and sign, date, author'),
    width: 44,
    look: { rowHead: true, struck: true },
    cell: line => joined([line.type, line.designation, dateCell(line.issuedOn), line.agency], ', '),
  },
  { id: 'sentTo', head: named('Đơn vị hoặc người nhận', 'Division or person'), width: 28, cell: line => line.sentTo ?? '' },
  { id: 'dueOn', head: named('Thời hạn giải quyết', 'Deadline'), width: 12, cell: line => dateCell(line.dueOn) },
  { id: 'progress', head: named('Tiến độ giải quyết', 'Progress'), width: 24, cell: progressOf },
  {
    id: 'answers',
    head: named('Số, ký hiệu văn bản trả lời', 'Number and sign of the answer'),
    width: 24,
    cell: line => line.answers ?? '',
  },
  {
    id: 'note',
    head: named('Ghi chú', 'Note'),
    width: 20,
    cell: line => joined([line.cancelReason, line.note], '. '),
  },
]

const TASKS: Readonly<Record<Lang, (done: number, tasks: number) => string>> = {
  vi: (done, tasks) => `xong ${done}/${tasks} việc`,
  en: (done, tasks) => `${done} of ${tasks} tasks done`,
}

function progressOf({ state, tasks, done }: FollowLine, lang: Lang): string {
  // Every state of the process has its name.
  return [STATE_NAMES[state as keyof typeof STATE_NAMES][lang], ...(tasks === 0 ? [] : [TASKS[lang](done, tasks)])].join(', ')
}
