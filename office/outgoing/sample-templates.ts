import type { Piece } from './drafting/content.ts'
import type { FormPart } from './drafting/form-content.ts'
import { TemplateParts } from './templates/template-store.ts'
import type { DraftType } from './types.ts'

/** A template of the sample: `vp` of the Office, `ubnd` of the committee, null of every body. */
export type SampleTemplate = {
  readonly body: 'vp' | 'ubnd' | null
  readonly type: DraftType
  readonly name: string
  readonly parts: TemplateParts
}

const p = (text: string): Piece => ({ kind: 'paragraph', text })
const h = (title: string): Piece => ({ kind: 'heading', level: 'I', title, text: '' })
const sub = (title: string, text = ''): Piece => ({ kind: 'heading', level: '1', title, text })
const article = (text: string): Piece => ({ kind: 'heading', level: 'dieu', title: '', text })
const list = (...items: string[]): Piece => ({ kind: 'list', marker: '-', items })
const ORG_LAW = 'Luật Tổ chức chính quyền địa phương'

type Given = Partial<Omit<TemplateParts, 'form' | 'body'>> & {
  readonly body?: readonly Piece[]
  readonly form?: Partial<FormPart>
}
const template = (body: SampleTemplate['body'], type: DraftType, name: string, { form, ...parts }: Given): SampleTemplate => ({
  body,
  type,
  name,
  parts: TemplateParts.parse({ ...parts, ...(form ? { form: { kind: type, ...form } } : {}) }),
})

/** A template for each common type, in words of our own. “…” stands where the drafter writes. */
export const SAMPLE_TEMPLATES: readonly SampleTemplate[] = [
  template('ubnd', 'cong-van', 'Đôn đốc thực hiện nhiệm vụ quá hạn', {
    abstract: 'Đôn đốc thực hiện nhiệm vụ quá hạn tháng …',
    addressees: ['Các sở, ban, ngành tỉnh', 'Ủy ban nhân dân các xã, phường'],
    body: [
      p('Qua theo dõi, đến ngày … còn … nhiệm vụ do Ủy ban nhân dân tỉnh giao đã quá hạn mà chưa có kết quả.'),
      p('Chủ tịch Ủy ban nhân dân tỉnh yêu cầu thủ trưởng các cơ quan, đơn vị được giao nhiệm vụ:'),
      sub('', 'Rà soát từng nhiệm vụ, nêu rõ nguyên nhân chậm và thời điểm hoàn thành.'),
      sub('', 'Gửi báo cáo về Ủy ban nhân dân tỉnh (qua Văn phòng) trước ngày …'),
      p('Văn phòng Ủy ban nhân dân tỉnh theo dõi, tổng hợp, báo cáo Chủ tịch Ủy ban nhân dân tỉnh.'),
    ],
    printed: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Lưu: VT, TH'],
    recipients: ['Các sở, ban, ngành'],
  }),
  template('vp', 'bao-cao', 'Báo cáo kết quả công tác tháng', {
    abstract: 'Kết quả công tác tháng … và nhiệm vụ trọng tâm tháng …',
    addressees: ['Ủy ban nhân dân tỉnh'],
    body: [
      p('Văn phòng Ủy ban nhân dân tỉnh báo cáo kết quả công tác tháng … như sau:'),
      h('Kết quả thực hiện nhiệm vụ'),
      sub('Công tác tham mưu, tổng hợp'),
      p('…'),
      sub('Theo dõi, đôn đốc nhiệm vụ được giao'),
      p('Trong tháng có … nhiệm vụ đến hạn; hoàn thành … nhiệm vụ, trong đó đúng hạn … nhiệm vụ.'),
      h('Hạn chế và nguyên nhân'),
      p('…'),
      h('Nhiệm vụ trọng tâm tháng tới'),
      list('…'),
      h('Đề xuất, kiến nghị'),
      p('…'),
    ],
    printed: ['Như trên', 'Lãnh đạo Văn phòng', 'Lưu: VT, TH'],
  }),
  template(null, 'to-trinh', 'Trình ban hành quyết định', {
    abstract: 'Về việc ban hành …',
    addressees: ['Ủy ban nhân dân tỉnh'],
    body: [
      h('Sự cần thiết ban hành'),
      p('…'),
      h('Quá trình xây dựng, lấy ý kiến'),
      p('Dự thảo đã được gửi lấy ý kiến … cơ quan; … ý kiến tiếp thu, … ý kiến giải trình (có bảng tổng hợp kèm theo).'),
      h('Nội dung cơ bản của dự thảo'),
      p('…'),
      p('Kính đề nghị Ủy ban nhân dân tỉnh xem xét, quyết định.'),
    ],
    printed: ['Như trên', 'Lưu: VT, …'],
  }),
  template('ubnd', 'ke-hoach', 'Kế hoạch triển khai một nghị quyết, chương trình', {
    abstract: 'Triển khai thực hiện …',
    body: [
      p('Thực hiện …, Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai như sau:'),
      h('Mục đích, yêu cầu'),
      sub('Mục đích'),
      p('…'),
      sub('Yêu cầu'),
      p('Phân công rõ cơ quan chủ trì, cơ quan phối hợp, thời hạn và sản phẩm của từng nhiệm vụ.'),
      h('Nhiệm vụ, thời hạn'),
      {
        kind: 'table',
        caption: '',
        landscape: false,
        rows: [
          ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm'],
          ['1', '…', '…', '…', '…', '…'],
        ],
      },
      h('Kinh phí thực hiện'),
      p('…'),
      h('Tổ chức thực hiện'),
      p('Định kỳ trước ngày 20 hằng tháng, các cơ quan, đơn vị báo cáo kết quả về Ủy ban nhân dân tỉnh (qua Văn phòng).'),
    ],
    printed: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Các sở, ban, ngành tỉnh', 'UBND các xã, phường', 'Lưu: VT, TH'],
    recipients: ['Các sở, ban, ngành'],
  }),
  template('ubnd', 'thong-bao', 'Thông báo kết luận cuộc họp', {
    abstract: 'Kết luận của … tại cuộc họp về …',
    body: [
      p('Ngày …, … chủ trì cuộc họp về … Sau khi nghe báo cáo và ý kiến của các đại biểu, … kết luận như sau:'),
      sub('', '…'),
      sub('Giao nhiệm vụ'),
      list('Sở … chủ trì, phối hợp với … thực hiện …, hoàn thành trước ngày …'),
      p('Thông báo để các cơ quan, đơn vị biết, thực hiện.'),
    ],
    printed: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Các cơ quan dự họp', 'Lưu: VT, TH'],
  }),
  template('vp', 'giay-moi', 'Họp tại trụ sở', {
    abstract: 'Họp về …',
    form: {
      invitees: ['…'],
      event: 'cuộc họp về …',
      chair: 'Ông Đặng Minh Tuấn, Chánh Văn phòng',
      time: '… giờ …, ngày … tháng … năm …',
      venue: 'Phòng họp số 2, trụ sở Ủy ban nhân dân tỉnh',
    },
    body: [p('Đề nghị các đại biểu nghiên cứu tài liệu gửi kèm, đến dự đúng thời gian và thành phần.')],
    printed: ['Như trên', 'Lưu: VT, TH'],
  }),
  template('vp', 'giay-nghi-phep', 'Nghỉ hằng năm', {
    abstract: 'Nghỉ phép của ông (bà) …',
    form: { duration: '… ngày', countedAs: 'nghỉ hằng năm của năm …', confirmation: true },
    printed: ['Ông (bà) có tên ở trên', 'Lưu: VT'],
  }),
  template('ubnd', 'quyet-dinh', 'Thành lập tổ công tác', {
    abstract: 'Thành lập Tổ công tác …',
    decider: 'Chủ tịch Ủy ban nhân dân tỉnh Trường Yên',
    legalBases: [ORG_LAW, 'Theo đề nghị của …'],
    body: [
      article('Thành lập Tổ công tác … gồm các ông, bà có tên sau:'),
      list('Ông (bà) …, chức vụ …, Tổ trưởng', 'Ông (bà) …, chức vụ …, Tổ viên'),
      article('Tổ công tác có nhiệm vụ …; tự kết thúc hoạt động khi hoàn thành nhiệm vụ.'),
      article(
        'Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng, thủ trưởng các cơ quan có liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
      ),
    ],
    printed: ['Như Điều 3', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Lưu: VT, TH'],
  }),
]
