import { formatNumber, formatDateCited } from '@kheo/viet-text'
import type { Block, OfficialDocument, Table } from '@kheo/official-document/write'
import { timeInVietnam, type PlainDate } from '../../../kernel/clock.ts'
import type { Figures, FigureRow } from '../weeks/figures.ts'
import type { FrozenRow } from '../lists/rows.ts'
import { weekWords } from './sentences.ts'
import type { Paragraphs } from '../terms.ts'
import { dayOf, weekNumber } from '../weeks/week.ts'

export type Letterhead = {
  readonly parent: string
  readonly organ: string
  readonly fullName?: string | undefined
  readonly sign: string
  readonly place: string
  readonly number: number | null
  readonly date: PlainDate | null
  readonly signer: { readonly authority: readonly string[]; readonly position: string; readonly name: string }
  readonly addressees: readonly string[]
  readonly recipients: readonly string[]
}

export type ReportParts = {
  readonly figures: Figures
  readonly paragraphs: Paragraphs
  readonly overdue: readonly FrozenRow[]
  readonly dueNext: readonly FrozenRow[]
  readonly hash: string
  readonly merkleRoot: string | null
  readonly daysLate: (row: FrozenRow) => number
}

const p = (text: string): Block => ({ kind: 'paragraph', text })
const h = (title: string): Block => ({ kind: 'heading', level: 'I', title })
const written = (text: string): Block[] =>
  text
    .split(/\n+/)
    .map(line => line.trim())
    .filter(Boolean)
    .map(p)
const count = (value: number): string => formatNumber(value)
const day = (date: PlainDate | null): string => (date ? formatDateCited(date) : 'không đặt hạn')

/** The weekly report in the form of NĐ 30/2020 (Mẫu 1.4), with the balance by lead body as its annex. */
export function weeklyDocument(parts: ReportParts, head: Letterhead): OfficialDocument {
  const { figures, paragraphs, hash, merkleRoot } = parts
  return {
    type: 'bao-cao',
    organ: { parent: head.parent, name: head.organ, ...(head.fullName ? { fullName: head.fullName } : {}) },
    number: head.number === null ? null : String(head.number).padStart(2, '0'),
    sign: head.sign,
    place: head.place,
    date: head.date ?? dayOf(new Date(figures.to)).slice(0, 7),
    abstract: `Kết quả theo dõi, đôn đốc thực hiện ý kiến chỉ đạo tuần ${weekNumber(figures.period)} (${weekWords(figures)})`,
    addressees: head.addressees,
    legalBases: [],
    body: [
      h('Tình hình giao và kết quả thực hiện'),
      ...written(paragraphs.situation),
      ...written(paragraphs.highlights),
      h('Nhiệm vụ quá hạn'),
      ...overduePart(parts),
      h('Nhiệm vụ đến hạn trong tuần tới'),
      ...dueNextPart(parts),
      h('Đánh giá, đề xuất'),
      ...(paragraphs.assessment + paragraphs.proposals === '' ? [p('Không có đề xuất, kiến nghị.')] : []),
      ...written(paragraphs.assessment),
      ...written(paragraphs.proposals),
    ],
    signature: head.signer,
    recipients: head.recipients,
    annexes: [{ title: 'Kết quả thực hiện theo cơ quan chủ trì', orientation: 'landscape', body: [balanceTable(figures)] }],
    footNote: `Số liệu chốt lúc ${cutWords(new Date(figures.to))}; mã băm ${hash.slice(0, 16)}${merkleRoot ? `; gốc Merkle ${merkleRoot.slice(0, 16)}` : ''}`,
  }
}

/** "15 giờ 30, ngày 20/11/2026": when the figures were cut. */
function cutWords(at: Date): string {
  const [hour = '', minute = ''] = timeInVietnam(at).split(':')
  return `${hour} giờ ${minute}, ngày ${formatDateCited(dayOf(at))}`
}

function overduePart({ overdue, daysLate }: ReportParts): Block[] {
  if (overdue.length === 0) return [p('Không có nhiệm vụ quá hạn.')]
  const table: Table = {
    kind: 'table',
    columns: [
      { width: 10, align: 'center' },
      { width: 41 },
      { width: 27 },
      { width: 23, align: 'center' },
      { width: 15, align: 'right' },
      { width: 30 },
      { width: 26 },
    ],
    header: [['STT', 'Nhiệm vụ', 'Chủ trì', 'Hạn', 'Quá hạn (ngày làm việc)', 'Lý do', 'Đề xuất']],
    rows: overdue.map((row, i) => [
      String(i + 1),
      `${row.title} (${row.code})`,
      row.bodyName,
      day(row.dueOn),
      count(daysLate(row)),
      row.reason ?? 'Chưa báo cáo',
      row.proposal ?? '',
    ]),
  }
  return [p(`Có ${count(overdue.length)} nhiệm vụ quá hạn chưa hoàn thành:`), table]
}

function dueNextPart({ dueNext }: ReportParts): Block[] {
  if (dueNext.length === 0) return [p('Không có nhiệm vụ đến hạn trong tuần tới.')]
  const table: Table = {
    kind: 'table',
    columns: [{ width: 8, align: 'center' }, { width: 76 }, { width: 42 }, { width: 24, align: 'center' }],
    header: [['STT', 'Nhiệm vụ', 'Chủ trì', 'Hạn']],
    rows: dueNext.map((row, i) => [String(i + 1), `${row.title} (${row.code})`, row.bodyName, day(row.dueOn)]),
  }
  return [p(`Có ${count(dueNext.length)} nhiệm vụ đến hạn:`), table]
}

/** Columns of the balance: HOUSE § 3, invariant 4, as the annex and the XLSX show them. */
export const BALANCE_COLUMNS: ReadonlyArray<{ readonly head: string; readonly value: (row: FigureRow) => number }> = [
  { head: 'Đầu tuần', value: row => row.start },
  { head: 'Mới giao', value: row => row.opened },
  { head: 'Chuyển đến', value: row => row.movedIn },
  { head: 'Mở lại', value: row => row.reopened },
  { head: 'Xong đúng hạn', value: row => row.doneInTime + row.doneNoLimit },
  { head: 'Xong trễ hạn', value: row => row.doneLate },
  { head: 'Thu hồi', value: row => row.void },
  { head: 'Chuyển đi', value: row => row.movedOut },
  { head: 'Cuối tuần', value: row => row.end },
  { head: 'Quá hạn', value: row => row.overdue },
  { head: 'Gia hạn', value: row => row.extended },
]

function balanceTable({ by, total }: Figures): Table {
  return {
    kind: 'table',
    columns: [
      { width: 10, align: 'center' },
      { width: 70 },
      ...BALANCE_COLUMNS.map(() => ({ width: 15, align: 'right' as const })),
    ],
    header: [['STT', 'Cơ quan chủ trì', ...BALANCE_COLUMNS.map(column => column.head)]],
    rows: by.body.map((row, i) => [String(i + 1), row.name, ...BALANCE_COLUMNS.map(column => count(column.value(row)))]),
    total: [[{ text: 'Tổng cộng', colspan: 2, align: 'center' }, ...BALANCE_COLUMNS.map(column => count(column.value(total)))]],
  }
}
