import { named } from '../../../kernel/fields.ts'
import { sql } from 'kysely'
import type { Lang } from '../../../kernel/access.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import { byDay, dateCell, joined, typeAndAbstract } from '../../../records/index.ts'
import type { DayBook, DayLine } from './day-book.ts'
import { outgoingText } from '../text.ts'

/** A use of the file copy of an issued document. */
type CopyLine = DayLine & {
  readonly on: PlainDate
  readonly user: string
  readonly designation: string | null
  readonly issuedOn: PlainDate | null
  readonly type: string | null
  readonly abstract: string | null
  /** Number and sign of the work files of the body in which the document lies. */
  readonly file: string | null
  readonly returnedOn: PlainDate | null
  readonly allowedBy: string
  readonly note: string | null
}

const returned = ({ returnedOn }: CopyLine, lang: Lang): string =>
  returnedOn === null ? outgoingText(lang).copies.notReturned : dateCell(returnedOn)

/** Sổ sử dụng bản lưu: the nine columns of Phụ lục IV, Nghị định 30/2020/NĐ-CP; the sixth is for the hand of who took the copy. */
export const COPY_BOOK: DayBook<CopyLine> = {
  id: 'ban-luu',
  columns: [
    { id: 'on', head: named('Ngày tháng', 'Day'), width: 12, look: { together: true }, cell: line => dateCell(line.on) },
    { id: 'user', head: named('Họ tên người sử dụng', 'Used by'), width: 22, cell: line => line.user },
    {
      id: 'designation',
      head: named('Số, ký hiệu, ngày tháng văn bản', 'Number, sign and date of document'),
      width: 22,
      cell: line => joined([line.designation, dateCell(line.issuedOn)], ', '),
    },
    {
      id: 'abstract',
      head: named('Tên loại và trích yếu nội dung', 'Type and abstract'),
      width: 44,
      look: { rowHead: true, wide: true, struck: true },
      cell: typeAndAbstract,
    },
    { id: 'file', head: named('Số và ký hiệu hồ sơ', 'Number and sign of the file'), width: 16, cell: line => line.file ?? '' },
    { id: 'signed', head: named('Ký nhận', 'Signature'), width: 14, look: { byHand: true }, cell: () => '' },
    { id: 'returned', head: named('Ngày trả', 'Returned on'), width: 12, look: { together: true }, cell: returned },
    { id: 'allowedBy', head: named('Người cho phép', 'Allowed by'), width: 22, cell: line => line.allowedBy },
    { id: 'note', head: named('Ghi chú', 'Note'), width: 24, cell: line => line.note ?? '' },
  ],
  lines: async (db, { body, from, to, open, order }, limit) => {
    // What happened on a day was noted on that day or later: documents at rest since before the first day are not opened.
    const asked = open
      ? sql`u.line->>'returnedOn' is null`
      : sql`m.changed_at >= ${from}::date - interval '1 day' and (u.line->>'on')::date between ${from}::date and ${to}::date`
    const { rows } = await sql<CopyLine>`
      select d.id, u.n::int as n, (u.line->>'on')::date as "on", u.line->>'user' as "user", d.designation, d.issued_on as "issuedOn",
        d.type, d.abstract, f.file, (u.line->>'returnedOn')::date as "returnedOn", u.line->>'allowedBy' as "allowedBy",
        u.line->>'note' as note, false as struck, u.line->>'returnedOn' is null as open
      from document d join matter m on m.id = d.id join fact_outgoing o on o.matter_id = d.id
      cross join lateral jsonb_array_elements(o.copy_uses) with ordinality u(line, n)
      left join lateral (select string_agg(coalesce(nullif(w.plan_number, ''), h.code), '; ' order by h.code) as file
        from link l join matter h on h.id = l.to_matter left join fact_work_file w on w.matter_id = h.id
        where l.from_matter = d.id and l.kind = 'ho-so' and h.holder_body = m.holder_body) f on true
      where d.body_id = ${body} and d.direction = 'di' and m.process = 'van-ban-di' and ${asked}
      order by ${byDay(order, sql`u.n`)} limit ${limit}`.execute(db)
    return rows
  },
  waits: { column: 'returned', act: 'tra-ban-luu' },
}
