import { formatDateCited } from '@kheo/viet-text'
import type { Annex as PaperAnnex, Block } from '@kheo/official-document/write'
import type { Sheet } from '../../../platform/web/xlsx.ts'
import { isNumeric, numberWords } from '../unit-reports/cells.ts'
import type { MergedReport } from './merged-report.ts'
import type { Annex } from '../paper/outline.ts'
import type { SumUp } from '../sum-up/terms.ts'

type Merged = MergedReport['annexes'][number]
const heads = ({ columns }: Annex): string[] =>
  columns
    .slice(columns[0]?.type === 'chu' ? 1 : 0)
    .filter(isNumeric)
    .map(column => (column.unit ? `${column.title} (${column.unit})` : column.title))
const numeric = ({ columns }: Annex): number[] => columns.flatMap((column, c) => (isNumeric(column) ? [c] : []))
const shown = (value: string | null | undefined): string => (value === null || value === undefined ? '' : numberWords(value))

/** What a total leaves out is said with it: "thiếu 3 đơn vị". */
const totalWords = (missing: readonly string[]): string =>
  missing.length === 0 ? 'Tổng cộng' : `Tổng cộng (thiếu ${missing.length} đơn vị)`

/** One annex on paper: its sums, and the units that sent nothing by their names. */
export function annexPaper({ annex, rows, total }: Merged, missing: readonly string[]): PaperAnnex {
  const at = numeric(annex)
  const first = annex.columns[0]?.type === 'chu' ? annex.columns[0].title : 'Nội dung'
  const silent: Block[] = missing.length === 0 ? [] : [{ kind: 'paragraph', text: `Chưa nộp: ${missing.join('; ')}.` }]
  return {
    title: annex.title,
    orientation: at.length > 6 ? 'landscape' : 'portrait',
    body: [
      {
        kind: 'table',
        columns: [{ width: 10, align: 'center' }, { width: 60 }, ...at.map(() => ({ width: 22, align: 'right' as const }))],
        header: [['STT', first, ...heads(annex)]],
        rows: rows.map((row, i) => [String(i + 1), row.label, ...at.map(c => shown(row.cells[c]))]),
        total: [[{ text: totalWords(missing), colspan: 2, align: 'center' }, ...at.map(c => shown(total[c]))]],
      },
      ...silent,
    ],
  }
}

/** The maps of bodies that a period runs over, when a merger lies in it. */
export function geographyPaper(geographies: MergedReport['geographies']): PaperAnnex[] {
  if (geographies.length < 2) return []
  return [
    {
      title: 'Đơn vị hành chính trong kỳ báo cáo',
      orientation: 'portrait',
      body: [
        {
          kind: 'table',
          columns: [{ width: 50 }, ...['xã', 'huyện', 'sở'].map(() => ({ width: 22, align: 'right' as const })), { width: 60 }],
          header: [['Thời gian', 'Cấp xã', 'Cấp huyện', 'Sở, ngành', 'Nhập vào tỉnh']],
          rows: geographies.map(({ from, to, communes, districts, departments, joined }) => [
            `${formatDateCited(from)} – ${formatDateCited(to)}`,
            ...[communes, districts, departments].map(String),
            joined.join('; '),
          ]),
        },
        {
          kind: 'paragraph',
          text: 'Số liệu tính theo đơn vị lúc việc phát sinh; đơn vị đã kết thúc đứng riêng, không cộng vào đơn vị kế thừa.',
        },
      ],
    },
  ]
}

/** Proof of the claims of a sum-up that records bear out; the page of the request shows which have none. */
export function proofPaper({ claims }: SumUp): PaperAnnex {
  return {
    title: 'Số liệu, hồ sơ chứng minh từng nội dung',
    orientation: 'portrait',
    body: [
      {
        kind: 'table',
        columns: [{ width: 14, align: 'center' }, { width: 60 }, { width: 86 }],
        header: [['Mục', 'Nội dung', 'Số liệu, hồ sơ']],
        rows: claims
          .filter(({ lines }) => lines.length > 0)
          .map(({ place, claim, lines }) => [place, claim, lines.map(({ label, words }) => `${label}: ${words}`).join('; ')]),
      },
    ],
  }
}

/** Decimals as numbers where a spreadsheet can hold them exactly enough; longer ones stay text. */
const cell = (value: string | null | undefined): string | number | null =>
  value === null || value === undefined ? null : value.replace(/\D/g, '').length <= 15 ? Number(value) : numberWords(value)

/** The annexes as a workbook: each merged, then each by unit; with a sum-up, its proof and section III. */
export function annexSheets(report: MergedReport, hash: string | null): Sheet[] {
  const title = (name: string) => [
    name,
    `${report.topic}; số liệu từ ${formatDateCited(report.period.from)} đến hết ${formatDateCited(report.period.to)}`,
    hash ? `mã băm ${hash}` : 'Bản thảo, chưa chốt số liệu',
  ]
  const merged = report.annexes.flatMap(({ annex, rows, total }, i) => {
    const at = numeric(annex)
    const columns = heads(annex).map(header => ({ header, width: 18, kind: 'number' as const }))
    return [
      {
        name: `PL${i + 1} tổng hợp`,
        title: title(annex.title),
        columns: [{ header: 'Nội dung', width: 44 }, ...columns],
        rows: [
          ...rows.map(row => [row.label, ...at.map(c => cell(row.cells[c]))]),
          [totalWords(report.missing), ...at.map(c => cell(total[c]))],
          ...report.missing.map(unit => [`Chưa nộp: ${unit}`, ...at.map(() => null)]),
        ],
      },
      {
        name: `PL${i + 1} theo đơn vị`,
        title: title(annex.title),
        columns: [{ header: 'Đơn vị', width: 40 }, { header: 'Nội dung', width: 44 }, ...columns],
        rows: rows.flatMap(row => row.units.map(unit => [unit.unit, row.label, ...at.map(c => cell(unit.cells[c]))])),
      },
    ]
  })
  return [...merged, ...(report.sumUp ? sumUpSheets(report.sumUp, title) : [])]
}

function sumUpSheets(
  { claims, sectionThree: { fields, registered, recognised, rewards } }: SumUp,
  title: (name: string) => string[],
): Sheet[] {
  const years = (rows: typeof registered) => rows.map(row => [row.name, ...row.counts, row.total])
  const columns = [
    { header: 'Năm', width: 14 },
    ...[...fields, 'Cộng'].map(header => ({ header, width: 18, kind: 'number' as const })),
  ]
  return [
    { name: 'Mô hình đăng ký', title: title('Mô hình đăng ký theo năm, lĩnh vực'), columns, rows: years(registered) },
    { name: 'Mô hình công nhận', title: title('Mô hình được công nhận theo năm, lĩnh vực'), columns, rows: years(recognised) },
    {
      name: 'Khen thưởng',
      title: title('Khen thưởng trong phong trào'),
      columns: ['Mã', 'Mô hình', 'Đơn vị', 'Hình thức', 'Quyết định'].map((header, i) => ({ header, width: i === 0 ? 14 : 40 })),
      rows: rewards.map(each => [each.code, each.title, each.holder, each.form, each.decision]),
    },
    {
      name: 'Chứng minh',
      title: title('Số liệu, hồ sơ chứng minh từng nội dung'),
      columns: [
        { header: 'Mục', width: 10 },
        { header: 'Nội dung', width: 60 },
        { header: 'Số liệu, hồ sơ', width: 60 },
        { header: 'Giá trị', width: 30 },
      ],
      rows: claims.flatMap(({ place, claim, lines }) =>
        lines.length === 0 ? [[place, claim, 'chưa có dữ liệu', '']] : lines.map(line => [place, claim, line.label, line.words]),
      ),
    },
  ]
}
