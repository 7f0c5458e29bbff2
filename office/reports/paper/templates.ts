import type { Annex, OutlineNode } from './outline.ts'

type Node = Partial<OutlineNode> & Pick<OutlineNode, 'id' | 'title'>
const node = ({ number = '', text = true, role = 'thuong', ...rest }: Node): OutlineNode => ({ number, text, role, ...rest })

/** The usual order of a periodic report. */
const PERIODIC: readonly OutlineNode[] = [
  node({ id: '1', number: 'I', title: 'Công tác chỉ đạo, điều hành' }),
  node({ id: '2', number: 'II', title: 'Kết quả thực hiện nhiệm vụ' }),
  node({ id: '3', number: 'III', title: 'Đánh giá chung', text: false }),
  node({ id: '3.1', number: 'III.1', title: 'Ưu điểm' }),
  node({ id: '3.2', number: 'III.2', title: 'Hạn chế', role: 'han-che' }),
  node({ id: '3.3', number: 'III.3', title: 'Nguyên nhân', role: 'nguyen-nhan' }),
  node({ id: '4', number: 'IV', title: 'Phương hướng, nhiệm vụ kỳ tới', role: 'phuong-huong' }),
  node({ id: '5', number: 'V', title: 'Đề xuất, kiến nghị' }),
]

/** A sum-up of several years, of an emulation movement for one. */
const SUM_UP: readonly OutlineNode[] = [
  node({ id: '1', number: 'I', title: 'Đặc điểm, tình hình' }),
  node({ id: '2', number: 'II', title: 'Công tác chỉ đạo, triển khai', text: false }),
  node({ id: '2.1', number: 'II.1', title: 'Lãnh đạo, chỉ đạo' }),
  node({ id: '2.2', number: 'II.2', title: 'Kết quả thực hiện' }),
  node({ id: '3', number: 'III', title: 'Kết quả mô hình, điển hình; khen thưởng' }),
  node({ id: '4', number: 'IV', title: 'Đánh giá chung', text: false }),
  node({ id: '4.1', number: 'IV.1', title: 'Ưu điểm' }),
  node({ id: '4.2', number: 'IV.2', title: 'Hạn chế', role: 'han-che' }),
  node({ id: '4.3', number: 'IV.3', title: 'Nguyên nhân, bài học', role: 'nguyen-nhan' }),
  node({ id: '5', number: 'V', title: 'Phương hướng, nhiệm vụ', role: 'phuong-huong' }),
]

const MODELS: Annex = {
  id: 'mo-hinh',
  title: 'Mô hình theo lĩnh vực',
  columns: [
    { id: 'linh-vuc', title: 'Lĩnh vực', type: 'chu', unit: '', negative: false, measure: '' },
    { id: 'dang-ky', title: 'Đăng ký', type: 'so', unit: 'mô hình', negative: false, measure: 'DV-01-*' },
    { id: 'cong-nhan', title: 'Công nhận', type: 'so', unit: 'mô hình', negative: false, measure: 'DV-05-*' },
    { id: 'nhan-rong', title: 'Nhân rộng', type: 'so', unit: 'mô hình', negative: false, measure: '' },
    { id: 'kinh-phi', title: 'Kinh phí huy động', type: 'so-le', unit: 'triệu đồng', negative: false, measure: '' },
  ],
  rows: ['Phát triển kinh tế', 'Văn hóa, xã hội', 'Quốc phòng, an ninh', 'Xây dựng hệ thống chính trị'],
  rowCodes: ['KT', 'VHXH', 'QPAN', 'HTCT'],
}

export type Template = {
  readonly id: string
  readonly name: string
  readonly outline: readonly OutlineNode[]
  readonly annexes: readonly Annex[]
  readonly kind: 'quy' | 'chuyen-de'
  /** Proof of every claim and section III from the records of the movement. */
  readonly sumUp: boolean
}

/** Outlines and annexes from which a request begins; it may change them. */
export const TEMPLATES: readonly Template[] = [
  { id: 'dinh-ky', name: 'Báo cáo định kỳ', outline: PERIODIC, annexes: [], kind: 'quy', sumUp: false },
  {
    id: 'tong-ket-phong-trao',
    name: 'Tổng kết phong trào thi đua “Dân vận khéo”',
    outline: SUM_UP,
    annexes: [MODELS],
    kind: 'chuyen-de',
    sumUp: true,
  },
]
