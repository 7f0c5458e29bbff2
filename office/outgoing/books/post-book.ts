import { named } from '../../../kernel/fields.ts'
import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/clock.ts'
import { byDay, dateCell } from '../../../records/index.ts'
import type { DayBook, DayLine } from './day-book.ts'

/** Paper copies of an issued document that went by post on a day. */
type PostLine = DayLine & {
  readonly on: PlainDate
  readonly designation: string | null
  readonly receivers: readonly string[]
  readonly envelopes: number
  readonly note: string | null
}

/** Sổ gửi văn bản đi bưu điện: the six columns of Phụ lục IV, Nghị định 30/2020/NĐ-CP; the fifth is for hand and stamp. */
export const POST_BOOK: DayBook<PostLine> = {
  id: 'buu-dien',
  columns: [
    { id: 'on', head: named('Ngày chuyển', 'Sent on'), width: 12, look: { together: true }, cell: line => dateCell(line.on) },
    {
      id: 'designation',
      head: named('Số, ký hiệu văn bản', 'Number and sign'),
      width: 20,
      look: { rowHead: true, struck: true },
      cell: line => line.designation ?? '',
    },
    {
      id: 'receivers',
      head: named('Nơi nhận văn bản', 'Receivers'),
      width: 48,
      look: { wide: true },
      cell: line => line.receivers.join('; '),
    },
    {
      id: 'envelopes',
      head: named('Số lượng bì', 'Envelopes'),
      width: 10,
      look: { number: true },
      cell: line => String(line.envelopes),
    },
    {
      id: 'stamp',
      head: named('Ký nhận và dấu bưu điện', 'Signature and post stamp'),
      width: 28,
      look: { byHand: true },
      cell: () => '',
    },
    { id: 'note', head: named('Ghi chú', 'Note'), width: 28, cell: line => line.note ?? '' },
  ],
  // What went on a day was noted on that day or later: documents at rest since before the first day are not opened.
  lines: async (db, { body, from, to, order }, limit) => {
    const { rows } = await sql<PostLine>`
      select d.id, p.n::int as n, (p.line->>'on')::date as "on", d.designation, p.line->'receivers' as receivers,
        (p.line->>'envelopes')::int as envelopes, p.line->>'note' as note, m.state = 'thu-hoi' as struck, false as open
      from document d join matter m on m.id = d.id join fact_outgoing o on o.matter_id = d.id
      cross join lateral jsonb_array_elements(o.posted) with ordinality p(line, n)
      where d.body_id = ${body} and d.direction = 'di' and m.process = 'van-ban-di'
        and m.changed_at >= ${from}::date - interval '1 day' and (p.line->>'on')::date between ${from}::date and ${to}::date
      order by ${byDay(order, sql`p.n`)} limit ${limit}`.execute(db)
    return rows
  },
  waits: null,
}
