import { named } from '../../../kernel/fields.ts'
import { sql } from 'kysely'
import { anyFact } from '../../../casework/index.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Named } from '../../../kernel/module.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { dateCell, typeAndAbstract, type BookColumn, type BookOrder } from '../../../records/index.ts'

/** A line of the register of outgoing documents: an issued document, or a number that was reserved or cancelled. */
export type BookLine = {
  readonly id: Uuid | null
  /** Kind of the matter: a report of another function is numbered here too. */
  readonly process: string | null
  readonly number: number
  readonly suffix: string
  readonly designation: string | null
  readonly issuedOn: PlainDate | null
  readonly type: string | null
  readonly abstract: string | null
  readonly signer: string | null
  readonly recipients: readonly string[]
  readonly keeper: string | null
  readonly copies: number
  readonly sentOn: PlainDate | null
  readonly received: number
  readonly note: string | null
  readonly state: 'issued' | 'recalled' | 'reserved' | 'cancelled'
}

/** `order`: a book on the screen begins at its latest number; printed and in the file at its first. */
export type BookQuery = {
  readonly body: Uuid
  readonly series: string
  readonly period: string
  readonly order: BookOrder
}

const BOOK_ORDER = { latest: sql`n.number desc, n.suffix desc`, first: sql`n.number, n.suffix` } as const

/** Every number of a period of a series, in order. What the register says is official: it is not cut to one reader. */
export async function bookLines(db: Reader, { body, series, period, order }: BookQuery, limit: number): Promise<BookLine[]> {
  type Row = Omit<BookLine, 'signer'> & { signerName: string | null; signerPosition: string | null }
  const { rows } = await sql<Row>`
    select n.matter_id as id, m.process, n.number, n.suffix, d.designation, d.issued_on as "issuedOn", d.type,
      coalesce(d.abstract, case when n.cancelled_at is not null then m.title end) as abstract,
      d.signatory->>'name' as "signerName", d.signatory->>'position' as "signerPosition",
      coalesce((select jsonb_agg(x.name order by x.position) from dispatch x where x.document_id = d.id), d.recipients, '[]'::jsonb) as recipients,
      coalesce(uv.name, bv.name) as keeper, coalesce((select count(*)::int from dispatch x where x.document_id = d.id), 0) as copies,
      case when n.cancelled_at is null then ${anyFact('sent_on')} end as "sentOn",
      coalesce((select count(*)::int from dispatch x left join intake i on i.id = x.intake_id
        where x.document_id = d.id and (x.state = 'received' or i.registered_at is not null)), 0) as received,
      case when n.cancelled_at is not null then n.cancelled_reason when n.matter_id is null then n.reserved_reason
        else f.recalled_reason end as note,
      case when n.cancelled_at is not null then 'cancelled' when n.matter_id is null then 'reserved'
        when m.state = 'thu-hoi' then 'recalled' else 'issued' end as state
    from number_taken n join number_series s on s.id = n.series_id
    left join matter m on m.id = n.matter_id left join fact_outgoing f on f.matter_id = m.id left join document d on d.id = coalesce(n.document_id, n.matter_id) and n.cancelled_at is null
    left join lateral (select name from body_version v where v.body_id = m.holder_unit order by valid_from desc limit 1) uv on true
    left join lateral (select name from body_version v where v.body_id = m.holder_body order by valid_from desc limit 1) bv on true
    where s.key = ${series} and s.body_id = ${body} and s.period = ${period}
    order by ${BOOK_ORDER[order]} limit ${limit}`.execute(db)
  return rows.map(({ signerName, signerPosition, ...line }) => ({
    ...line,
    signer: [signerName, positionWords(signerPosition)].filter(Boolean).join(', ') || null,
  }))
}

/** The series in which a body has issued, with their periods, the newest first. */
export async function bookSeries(
  db: Reader,
  body: Uuid,
): Promise<Array<{ key: string; period: string; name: string | null; last: number }>> {
  const { rows } = await sql<{ key: string; period: string; name: string | null; last: number }>`
    select s.key, s.period, r.name, s.next - 1 as last from number_series s left join register r on r.series = s.key
    where s.body_id = ${body} and s.key like 'so-di:%' order by s.period desc, coalesce(r.name, s.key)`.execute(db)
  return rows
}

const NOTES: Readonly<Record<BookLine['state'], Named>> = {
  issued: named('', ''),
  recalled: named('Thu hồi', 'Recalled'),
  reserved: named('Giữ số', 'Reserved'),
  cancelled: named('Hủy số', 'Cancelled'),
}

/** Sổ đăng ký văn bản đi: the ten columns of Phụ lục IV, Nghị định 30/2020/NĐ-CP, in their order. */
export const OUTGOING_BOOK: ReadonlyArray<BookColumn<BookLine>> = [
  {
    id: 'designation',
    head: named('Số, ký hiệu', 'Number and sign'),
    width: 18,
    look: { together: true, struck: true },
    cell: line => line.designation ?? `${line.number}${line.suffix}`,
  },
  {
    id: 'issuedOn',
    head: named('Ngày tháng văn bản', 'Date of document'),
    width: 12,
    look: { struck: true },
    cell: line => dateCell(line.issuedOn),
  },
  {
    id: 'abstract',
    head: named('Tên loại và trích yếu nội dung', 'Type and abstract'),
    width: 48,
    look: { rowHead: true, wide: true, struck: true },
    cell: typeAndAbstract,
  },
  { id: 'signer', head: named('Người ký', 'Signer'), width: 24, cell: line => line.signer ?? '' },
  { id: 'recipients', head: named('Nơi nhận văn bản', 'Receivers'), width: 36, cell: line => line.recipients.join('; ') },
  {
    id: 'keeper',
    head: named('Đơn vị, người nhận bản lưu', 'Keeper of the file copy'),
    width: 24,
    cell: line => line.keeper ?? '',
  },
  {
    id: 'copies',
    head: named('Số lượng bản', 'Copies'),
    width: 8,
    look: { number: true },
    cell: line => (line.copies === 0 ? '' : String(line.copies)),
  },
  { id: 'sentOn', head: named('Ngày chuyển', 'Sent on'), width: 12, cell: line => dateCell(line.sentOn) },
  {
    id: 'received',
    head: named('Ký nhận', 'Received'),
    width: 12,
    cell: line => (line.copies === 0 ? '' : `${line.received}/${line.copies}`),
  },
  {
    id: 'note',
    head: named('Ghi chú', 'Note'),
    width: 24,
    cell: (line, lang) => [NOTES[line.state][lang], line.note].filter(Boolean).join(': '),
  },
]

/** A position that the paper prints in capitals, as it stands in a line: "Chủ tịch UBND tỉnh". */
function positionWords(position: string | null): string | null {
  if (!position || position !== position.toLocaleUpperCase('vi')) return position
  const low = position.toLocaleLowerCase('vi').replaceAll('ubnd', 'UBND').replaceAll('hđnd', 'HĐND')
  return low.charAt(0).toLocaleUpperCase('vi') + low.slice(1)
}
