import { bodyText } from './format.ts'
import type { Align } from './blocks.ts'

/** How one part of a document is set. `size` is [least, most, used] points by `article`, Phụ lục I of NĐ 30/2020. */
export interface Style {
  name: string
  article: string
  size: readonly [least: number, most: number, used: number]
  bold?: boolean
  italic?: boolean
  underline?: boolean
  upper?: boolean
  align: Align
  /** Points. */
  before?: number
  after?: number
  /** First-line indent, millimetres. */
  firstLine?: number
  lineSpacing?: number
  /** Exact distance of lines in points, instead of `lineSpacing`. */
  lineExact?: number
  /** How sure the figures are, when not read in the norm itself. */
  certainty?: 'second-hand' | 'unsure'
  /** Level in the outline of the file. */
  outline?: number
  keepNext?: boolean
}

const body = { align: 'justify', after: bodyText.afterPt, lineSpacing: bodyText.lineSpacing, size: [13, 14, 14] } as const
const indented = { ...body, firstLine: bodyText.firstLine } as const
const bold = { bold: true } as const
const centred = { align: 'center', bold: true, size: [13, 14, 14] } as const

export const styles = {
  national: { name: 'VB Quốc hiệu', article: 'II.1.a', size: [12, 13, 12], ...bold, align: 'center' },
  motto: { name: 'VB Tiêu ngữ', article: 'II.1.b', size: [13, 14, 13], ...bold, align: 'center' },
  parentOrgan: { name: 'VB Cơ quan chủ quản', article: 'II.2', size: [12, 13, 12], upper: true, align: 'center' },
  organ: { name: 'VB Cơ quan ban hành', article: 'II.2', size: [12, 13, 12], ...bold, upper: true, align: 'center' },
  number: { name: 'VB Số và ký hiệu', article: 'II.3', size: [13, 13, 13], align: 'center', before: 6 },
  placeDate: { name: 'VB Địa danh và ngày', article: 'II.4', size: [13, 14, 13], italic: true, align: 'center', before: 6 },
  letterAbstract: { name: 'VB Trích yếu công văn', article: 'II.5', size: [12, 13, 12], align: 'center', before: 6 },
  typeName: { name: 'VB Tên loại', article: 'II.5', ...centred, upper: true, before: 16, outline: 1, keepNext: true },
  abstract: { name: 'VB Trích yếu', article: 'II.5', ...centred, keepNext: true },
  issuer: { name: 'VB Thẩm quyền ban hành', article: 'Phụ lục III, mẫu 1.2', ...centred, upper: true, before: 12, after: 6 },
  enacting: { name: 'VB Lời ban hành', article: 'Phụ lục III, mẫu 1.2', ...centred, before: 6, after: 6, keepNext: true },
  addressLead: { name: 'VB Kính gửi', article: 'II.9', size: [13, 14, 14], align: 'left', before: 12 },
  addressOne: { name: 'VB Kính gửi một nơi', article: 'II.9', size: [13, 14, 14], align: 'center', before: 12, after: 6 },
  addressItem: { name: 'VB Nơi kính gửi', article: 'II.9', size: [13, 14, 14], align: 'left' },
  legalBasis: { name: 'VB Căn cứ', article: 'II.6', ...indented, italic: true },
  body: { name: 'VB Nội dung', article: 'II.6', ...indented },
  bodyFlush: { name: 'VB Nội dung không thụt', article: 'II.6', ...body },
  part: { name: 'VB Phần và chương', article: 'II.6', ...centred, before: 6, outline: 1, keepNext: true },
  partTitle: { name: 'VB Tên phần và chương', article: 'II.6', ...centred, upper: true, after: 6, keepNext: true },
  section: { name: 'VB Mục', article: 'II.6', ...centred, before: 6, outline: 2, keepNext: true },
  sectionTitle: { name: 'VB Tên mục', article: 'II.6', ...centred, upper: true, after: 6, keepNext: true },
  article: { name: 'VB Điều', article: 'II.6', ...indented, outline: 3 },
  roman: { name: 'VB Mục La Mã', article: 'II.6', ...indented, ...bold, upper: true, before: 6, outline: 2, keepNext: true },
  clauseTitle: { name: 'VB Khoản có tên', article: 'II.6', ...indented, ...bold, outline: 3, keepNext: true },
  clause: { name: 'VB Khoản', article: 'II.6', ...indented },
  point: { name: 'VB Điểm', article: 'II.6', ...indented },
  /** The star below the name of a body of the Party. */
  star: { name: 'VB Dấu sao', article: 'not in the decree', size: [12, 13, 12], align: 'center' },
  underAbstract: { name: 'VB Gạch dưới trích yếu', article: 'not in the decree', size: [13, 14, 14], align: 'center', after: 6 },
  authority: { name: 'VB Quyền hạn và chức vụ', article: 'II.7', ...centred, upper: true, keepNext: true },
  position: { name: 'VB Chức vụ', article: 'II.7', ...centred, upper: true, keepNext: true },
  signer: { name: 'VB Họ tên người ký', article: 'II.7', ...centred },
  confirmation: { name: 'VB Xác nhận', article: 'Phụ lục III, mẫu 1.10', ...centred, bold: false, before: 12, keepNext: true },
  confirmationNote: {
    name: 'VB Ghi chú ký',
    article: 'Phụ lục III, mẫu 1.10',
    ...centred,
    bold: false,
    italic: true,
    keepNext: true,
  },
  recipientsHead: { name: 'VB Nơi nhận', article: 'II.9', size: [12, 12, 12], ...bold, italic: true, align: 'left' },
  recipient: { name: 'VB Nơi nhận - dòng', article: 'II.9', size: [11, 11, 11], align: 'left' },
  copyKind: { name: 'VB Hình thức sao', article: 'Phần II, II.2', ...centred, upper: true },
  cornerText: { name: 'VB Chữ ký số - chữ', article: 'II.8.b', size: [10, 10, 10], align: 'right' },
  annexLabel: { name: 'VB Phụ lục', article: 'III.1', ...centred, size: [14, 14, 14], outline: 1, keepNext: true },
  annexTitle: { name: 'VB Tên phụ lục', article: 'III.1', ...centred, upper: true, keepNext: true },
  annexReference: { name: 'VB Kèm theo', article: 'III.1', size: [13, 14, 13], italic: true, align: 'center' },
  mark: { name: 'VB Dấu chỉ mức độ', article: 'III.2', size: [13, 14, 13], ...bold, align: 'center' },
  contact: { name: 'VB Địa chỉ', article: 'III.4', size: [11, 12, 11], align: 'center' },
  pageNumber: { name: 'VB Số trang', article: 'I.7', size: [13, 14, 14], align: 'center' },
  caption: {
    name: 'VB Tên bảng',
    article: 'not in the decree',
    size: [13, 14, 13],
    ...bold,
    align: 'center',
    before: 6,
    after: 4,
    keepNext: true,
  },
  tableHead: { name: 'VB Đầu bảng', article: 'not in the decree', size: [11, 13, 12], ...bold, align: 'center' },
  tableCell: { name: 'VB Ô bảng', article: 'not in the decree', size: [11, 13, 12], align: 'left' },
  footNote: { name: 'VB Dòng chân trang', article: 'not in the decree', size: [8, 8, 8], align: 'left' },
} as const satisfies Record<string, Style>

export type StyleId = keyof typeof styles

export type Styles = Readonly<Record<StyleId, Style>>

/** The style of a part by NĐ 30. */
export const style = (id: StyleId): Style => styles[id]
