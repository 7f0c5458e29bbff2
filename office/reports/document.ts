import { formatDate } from '@kheo/viet-text'
import type { Annex as PaperAnnex, Block, HeadingLevel, OfficialDocument } from '@kheo/official-document/write'
import { z } from 'zod'
import type { MatterState } from '../../kernel/matter.ts'
import { rawSetting, settingOf } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Sheet } from '../../platform/xlsx.ts'
import { isNumeric, numberWords } from './cells.ts'
import type { FrozenReport } from './freeze.ts'
import type { Annex, OutlineNode } from './outline.ts'

/** Setting: how merged reports are headed and addressed. Empty parts come from the office's name. */
export const LETTERHEAD_SETTING = 'report-letterhead'
const Letterhead = z.object({
  parent: z.string().default(''),
  organ: z.string().default(''),
  sign: z.string().default('BC-VPUBND'),
  place: z.string().default(''),
  addressees: z.array(z.string()).default([]),
  recipients: z.array(z.string()).default(['Như trên', 'Lãnh đạo Văn phòng', 'Các đơn vị báo cáo', 'Lưu: VT']),
})
export type Letterhead = z.infer<typeof Letterhead>

export async function letterheadOf(db: Reader): Promise<Letterhead> {
  const set = Letterhead.catch(Letterhead.parse({})).parse((await rawSetting(db, LETTERHEAD_SETTING)) ?? {})
  const { name, provinceName } = await settingOf(db, 'office')
  return {
    ...set,
    parent: set.parent || `Ủy ban nhân dân ${provinceName || 'tỉnh'}`,
    organ: set.organ || name || 'Văn phòng',
    place: set.place || provinceName.replace(/^(tỉnh|thành phố) /u, ''),
  }
}

/** The merged report in the form of NĐ 30/2020 (Mẫu 1.4); without hash it is a draft. */
export function reportDocument(
  report: FrozenReport,
  head: Letterhead,
  { matter, hash }: { matter: MatterState; hash: string | null },
): OfficialDocument {
  const text = (name: string): string => (typeof matter.fields[name] === 'string' ? matter.fields[name] : '')
  const { number, issuedOn } = matter.fields
  return {
    type: 'bao-cao',
    organ: { parent: head.parent, name: head.organ },
    number: typeof number === 'number' ? String(number).padStart(2, '0') : null,
    sign: head.sign,
    place: head.place,
    date: typeof issuedOn === 'string' ? issuedOn : report.period.to.slice(0, 7),
    abstract: report.topic,
    addressees: head.addressees,
    legalBases: [],
    body: [
      ...(report.sourceWords
        ? [
            paragraph(
              `Thực hiện ${report.sourceWords}; số liệu từ ${formatDate(report.period.from)} đến hết ${formatDate(report.period.to)}.`,
            ),
          ]
        : []),
      ...report.outline.flatMap(node => nodeBlocks(node, report.texts[node.id] ?? '')),
    ],
    signature: { authority: [], position: text('signerPosition') || 'CHÁNH VĂN PHÒNG', name: text('signerName') },
    recipients: head.recipients,
    annexes: report.annexes.map(annexPaper),
    footNote: hash ? `Số liệu đã chốt; mã băm ${hash.slice(0, 16)}` : 'Bản thảo, chưa chốt số liệu',
  }
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

function nodeBlocks({ number, title, text: own }: OutlineNode, written: string): Block[] {
  const lines = written
    .split(/\n+/u)
    .map(line => line.trim())
    .filter(line => line !== '')
  const body = lines.length > 0 ? lines.map(paragraph) : own ? [paragraph('Chưa có dữ liệu.')] : []
  return [{ kind: 'heading', level: levelOf(number), number: number.split('.').at(-1) ?? number, title }, ...body]
}

function levelOf(number: string): HeadingLevel {
  const last = number.split('.').at(-1) ?? ''
  return /^[IVX]+$/.test(last) ? 'I' : /^\d+$/.test(last) ? '1' : 'a'
}

type Merged = FrozenReport['annexes'][number]
const heads = ({ columns }: Annex): string[] =>
  columns
    .slice(columns[0]?.type === 'chu' ? 1 : 0)
    .filter(isNumeric)
    .map(column => (column.unit ? `${column.title} (${column.unit})` : column.title))
const numeric = ({ columns }: Annex): number[] => columns.flatMap((column, c) => (isNumeric(column) ? [c] : []))
const shown = (value: string | null | undefined): string => (value === null || value === undefined ? '' : numberWords(value))

function annexPaper({ annex, rows, total }: Merged): PaperAnnex {
  const at = numeric(annex)
  const first = annex.columns[0]?.type === 'chu' ? annex.columns[0].title : 'Nội dung'
  return {
    title: annex.title,
    orientation: at.length > 6 ? 'landscape' : 'portrait',
    body: [
      {
        kind: 'table',
        columns: [{ width: 10, align: 'center' }, { width: 60 }, ...at.map(() => ({ width: 22, align: 'right' as const }))],
        header: [['STT', first, ...heads(annex)]],
        rows: rows.map((row, i) => [String(i + 1), row.label, ...at.map(c => shown(row.cells[c]))]),
        total: [[{ text: 'Tổng cộng', colspan: 2, align: 'center' }, ...at.map(c => shown(total[c]))]],
      },
    ],
  }
}

/** Decimals as numbers where a spreadsheet can hold them exactly enough; longer ones stay text. */
const cell = (value: string | null | undefined): string | number | null =>
  value === null || value === undefined ? null : value.replace(/\D/g, '').length <= 15 ? Number(value) : numberWords(value)

/** The annexes as a workbook: each merged, then each by unit. */
export function annexSheets(report: FrozenReport, hash: string | null): Sheet[] {
  const title = (annex: Annex) => [
    annex.title,
    `${report.topic}; số liệu từ ${formatDate(report.period.from)} đến hết ${formatDate(report.period.to)}`,
    hash ? `mã băm ${hash}` : 'Bản thảo, chưa chốt số liệu',
  ]
  return report.annexes.flatMap(({ annex, rows, total }, i) => {
    const at = numeric(annex)
    const columns = heads(annex).map(header => ({ header, width: 18, kind: 'number' as const }))
    return [
      {
        name: `PL${i + 1} tổng hợp`,
        title: title(annex),
        columns: [{ header: 'Nội dung', width: 44 }, ...columns],
        rows: [
          ...rows.map(row => [row.label, ...at.map(c => cell(row.cells[c]))]),
          ['Tổng cộng', ...at.map(c => cell(total[c]))],
        ],
      },
      {
        name: `PL${i + 1} theo đơn vị`,
        title: title(annex),
        columns: [{ header: 'Đơn vị', width: 40 }, { header: 'Nội dung', width: 44 }, ...columns],
        rows: rows.flatMap(row => row.units.map(unit => [unit.unit, row.label, ...at.map(c => cell(unit.cells[c]))])),
      },
    ]
  })
}
