import type { Lang } from '../../../kernel/access.ts'
import type { DocumentLine } from '../store.ts'
import { whenWords } from '../../../casework/clocks/when-words.ts'
import { named } from '../../../kernel/fields.ts'
import { dateCell, typeAndAbstract, type BookColumn } from '../../../records/index.ts'

/** Sổ đăng ký văn bản đến: the ten columns of Phụ lục IV, Nghị định 30/2020/NĐ-CP, in their order. */
export const INCOMING_BOOK: ReadonlyArray<BookColumn<DocumentLine>> = [
  { id: 'receivedOn', head: named('Ngày đến', 'Received on'), width: 12, cell: line => dateCell(line.receivedOn) },
  {
    id: 'number',
    head: named('Số đến', 'Number'),
    width: 8,
    look: { number: true },
    cell: line => (line.number === null ? '' : String(line.number)),
  },
  { id: 'agency', head: named('Tác giả', 'Author'), width: 24, cell: line => line.agency ?? '' },
  { id: 'designation', head: named('Số, ký hiệu', 'Number and sign'), width: 18, cell: line => line.designation ?? '' },
  { id: 'issuedOn', head: named('Ngày tháng văn bản', 'Date of document'), width: 12, cell: line => dateCell(line.issuedOn) },
  {
    id: 'abstract',
    head: named('Tên loại và trích yếu nội dung', 'Type and abstract'),
    width: 48,
    look: { rowHead: true, wide: true, struck: true },
    cell: typeAndAbstract,
  },
  { id: 'sentTo', head: named('Đơn vị hoặc người nhận', 'Division or person'), width: 24, cell: line => line.sentTo ?? '' },
  { id: 'sentOn', head: named('Ngày chuyển', 'Sent on'), width: 12, cell: line => dateCell(line.sentOn) },
  {
    id: 'signed',
    head: named('Ký nhận', 'Received by'),
    width: 16,
    cell: (line, lang) => (line.readAt === null ? '' : whenWords(line.readAt, lang)),
  },
  { id: 'note', head: named('Ghi chú', 'Note'), width: 20, cell: noteOf },
]

/** A cancelled number stays in the book, struck with its reason. */
function noteOf(line: DocumentLine, lang: Lang): string {
  const words = { vi: 'Hủy số', en: 'Number cancelled' }[lang]
  const cancelled = line.state === 'cancelled' ? `${words}: ${line.cancelReason ?? ''}` : ''
  return [cancelled, line.note].filter(Boolean).join('. ')
}
