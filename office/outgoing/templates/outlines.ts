import type { Content, Piece } from '../drafting/content.ts'
import { blankForm } from '../drafting/form-content.ts'
import type { DraftType } from '../types.ts'

type Frame = Partial<Pick<Content, 'body' | 'legalBases' | 'addressees' | 'printed' | 'form'>>

const p = (text: string): Piece => ({ kind: 'paragraph', text })
const part = (title: string, ...after: Piece[]): Piece[] => [{ kind: 'heading', level: 'I', title, text: '' }, ...after]
const article = (title: string, text = ''): Piece => ({ kind: 'heading', level: 'dieu', title, text })
const empty = p('')

const PLAN: Piece[] = [
  ...part('Mục đích, yêu cầu', empty),
  ...part('Nội dung, thời gian thực hiện', empty),
  ...part('Kinh phí thực hiện', empty),
  ...part('Tổ chức thực hiện', empty),
]
const RULES: Piece[] = [
  { kind: 'heading', level: 'chuong', title: 'Quy định chung', text: '' },
  article('Phạm vi điều chỉnh'),
  article('Đối tượng áp dụng'),
  { kind: 'heading', level: 'chuong', title: 'Quy định cụ thể', text: '' },
  article(''),
  { kind: 'heading', level: 'chuong', title: 'Tổ chức thực hiện', text: '' },
  article('Hiệu lực thi hành'),
]
const DECISION: Piece[] = [
  article('', ''),
  article('', 'Quyết định này có hiệu lực kể từ ngày ký.'),
  article('', 'Chánh Văn phòng, thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.'),
]
const AGREEMENT: Piece[] = [article('Nội dung', ''), article('Trách nhiệm của các bên', ''), article('Điều khoản thi hành', '')]
const LETTER: Frame = { body: [empty], printed: ['Như trên', 'Lưu: VT'] }

/** What a new draft of each type begins with: an outline in the office's words, to be filled in. */
const FRAMES: Readonly<Record<DraftType, Frame>> = {
  'nghi-quyet': {
    body: [article('', ''), article('', 'Giao các cơ quan có liên quan tổ chức thực hiện Nghị quyết này.')],
    legalBases: [''],
  },
  'quyet-dinh': { body: DECISION, legalBases: ['Luật Tổ chức chính quyền địa phương'], printed: ['Như Điều 3', 'Lưu: VT'] },
  'chi-thi': { body: [empty, p('Yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:'), empty] },
  'quy-che': { body: RULES },
  'quy-dinh': { body: RULES },
  'thong-cao': { body: [empty] },
  'thong-bao': { body: [empty] },
  'huong-dan': {
    body: [...part('Đối tượng, phạm vi', empty), ...part('Nội dung hướng dẫn', empty), ...part('Tổ chức thực hiện', empty)],
  },
  'chuong-trinh': { body: PLAN },
  'ke-hoach': { body: PLAN },
  'phuong-an': {
    body: [...part('Sự cần thiết', empty), ...part('Nội dung phương án', empty), ...part('Tổ chức thực hiện', empty)],
  },
  'de-an': {
    body: [
      ...part('Sự cần thiết và căn cứ xây dựng', empty),
      ...part('Thực trạng', empty),
      ...part('Mục tiêu, nhiệm vụ, giải pháp', empty),
      ...part('Kinh phí và tổ chức thực hiện', empty),
    ],
  },
  'du-an': { body: [...part('Sự cần thiết', empty), ...part('Nội dung dự án', empty), ...part('Kinh phí, tiến độ', empty)] },
  'bao-cao': {
    body: [
      ...part('Tình hình, kết quả thực hiện', empty),
      ...part('Tồn tại, hạn chế và nguyên nhân', empty),
      ...part('Phương hướng, nhiệm vụ thời gian tới', empty),
      ...part('Đề xuất, kiến nghị', empty),
    ],
    addressees: [''],
    printed: ['Như trên', 'Lưu: VT'],
  },
  'bien-ban': {
    body: [empty],
  },
  'to-trinh': {
    body: [...part('Sự cần thiết', empty), ...part('Nội dung trình', empty), p('Kính đề nghị xem xét, quyết định.')],
    addressees: [''],
    printed: ['Như trên', 'Lưu: VT'],
  },
  'hop-dong': { body: AGREEMENT },
  'cong-van': { ...LETTER, addressees: [''] },
  'cong-dien': { body: [empty, p('Yêu cầu các cơ quan, đơn vị khẩn trương thực hiện:'), empty], addressees: [''] },
  'ban-ghi-nho': { body: AGREEMENT },
  'ban-thoa-thuan': { body: AGREEMENT },
  'giay-uy-quyen': { body: [p('Người ủy quyền:'), p('Người được ủy quyền:'), p('Nội dung, thời hạn ủy quyền:')] },
  'giay-moi': {
    body: [empty],
    printed: ['Như trên', 'Lưu: VT'],
  },
  'giay-gioi-thieu': {
    body: [],
    printed: ['Như trên', 'Lưu: VT'],
  },
  'giay-nghi-phep': { body: [], printed: ['Lưu: VT'] },
  'phieu-gui': {
    body: [p('Gửi kèm theo Phiếu này các văn bản sau:'), empty, p('Sau khi nhận được, đề nghị gửi lại Phiếu này.')],
  },
  'phieu-chuyen': { body: [p('Chuyển đến quý cơ quan văn bản sau để xem xét, giải quyết theo thẩm quyền:'), empty] },
  'phieu-bao': { body: [empty] },
  'ket-luan': { body: [empty] },
  'thong-tri': { body: [empty] },
  'thu-cong': { body: [empty], addressees: [''] },
}

/** The outline of a type, with the blank form that Phụ lục III prescribes for it. */
export function frameOf(type: DraftType): Frame {
  const form = blankForm(type)
  return form ? { ...FRAMES[type], form } : FRAMES[type]
}
