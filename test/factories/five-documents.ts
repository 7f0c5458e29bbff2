import { documentText, writeDocx, writePdf, type Block, type OfficialDocument } from '@kheo/official-document/write'
import { dayFromToday } from './days.ts'

/** A document as it comes to the Office, with what the desk must read from it. */
export type Arriving = {
  readonly file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
  readonly designation: string
  readonly type: string
  readonly agency: string
  readonly abstract: string
  readonly issuedOn: string
  readonly signer: string
  /** Leads of its tasks, as the office calls them, and the last day of each. */
  readonly tasks: ReadonlyArray<{ readonly lead: string; readonly dueOn: string; readonly says: string }>
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const long = (day: string): string => `ngày ${day.slice(8)} tháng ${day.slice(5, 7)} năm ${day.slice(0, 4)}`
const p = (text: string): Block => ({ kind: 'paragraph', text })
const numbered = (...texts: readonly string[]): Block[] => texts.map(text => ({ kind: 'heading', level: '1', text }))

/** Five documents of offices that do not exist, in five forms and three kinds of files; every number is of this run. */
export async function fiveDocuments(run: number): Promise<Arriving[]> {
  const issuedOn = dayFromToday(-1)
  const before = `trước ${long(dayFromToday(12))}`
  const dueOn = dayFromToday(11)
  const base = { place: 'Trường Yên', date: issuedOn, legalBases: [], recipients: ['Như trên', 'Lưu: VT'] } as const
  const council = {
    ...base,
    organ: { name: 'Hội đồng nhân dân tỉnh Trường Yên' },
    addressees: [],
    recipients: ['UBND tỉnh', 'Lưu: VT'],
    signature: { authority: ['TM. THƯỜNG TRỰC'], position: 'PHÓ CHỦ TỊCH', name: 'Lương Thị Ngọc Bích' },
  } as const
  const models: ReadonlyArray<{
    readonly model: OfficialDocument
    readonly as: 'docx' | 'pdf' | 'txt'
    readonly lead: string
    readonly says: string
  }> = [
    {
      as: 'docx',
      lead: 'Sở Tài chính',
      says: `quỹ nhà chưa giao hết đợt ${run}`,
      model: {
        ...council,
        type: 'thong-bao',
        number: String(run + 1),
        sign: 'TB-HĐND',
        abstract: 'Kết luận giám sát việc quản lý quỹ nhà thuộc sở hữu nhà nước',
        body: numbered(
          'Đến nay phần lớn quỹ nhà đã được giao cho đơn vị quản lý.',
          `Giao Sở Tài chính rà soát quỹ nhà chưa giao hết đợt ${run}, báo cáo ${before}.`,
        ),
      },
    },
    {
      as: 'pdf',
      lead: 'Bộ Chỉ huy Quân sự tỉnh Trường Yên',
      says: 'phương án sơ tán',
      model: {
        ...council,
        type: 'cong-dien',
        number: String(run + 2),
        sign: 'CĐ-HĐND',
        abstract: 'Về việc chủ động ứng phó mưa lớn cuối năm',
        body: numbered(
          `Bộ CHQS tỉnh chủ trì, phối hợp với Công an tỉnh rà soát phương án sơ tán vùng bãi sông, hoàn thành ${before}.`,
        ),
        addressees: ['UBND tỉnh', 'Các sở, ban, ngành'],
      },
    },
    {
      as: 'docx',
      lead: 'Sở Y tế',
      says: 'khám sức khỏe',
      model: {
        ...council,
        type: 'ke-hoach',
        number: String(run + 3),
        sign: 'KH-HĐND',
        abstract: 'Giám sát việc chăm sóc sức khỏe ban đầu năm tới',
        body: [
          { kind: 'heading', level: 'I', title: 'Mục đích, yêu cầu' },
          p('Giám sát đúng trọng tâm, có số liệu, không gây phiền cho cơ sở.'),
          { kind: 'heading', level: 'I', title: 'Tổ chức thực hiện' },
          { kind: 'heading', level: '1', title: 'Sở Y tế' },
          p(`Tổng hợp kết quả khám sức khỏe của người cao tuổi, gửi Đoàn giám sát ${before}.`),
        ],
      },
    },
    {
      as: 'txt',
      lead: 'Sở Nội vụ',
      says: 'danh sách biên chế',
      model: {
        ...base,
        type: 'cong-van',
        organ: { name: 'Bộ Nội vụ' },
        place: 'Hà Nội',
        number: String(run + 4),
        sign: 'BNV-TCBC',
        abstract: 'rà soát biên chế sau sắp xếp',
        addressees: ['Ủy ban nhân dân tỉnh Trường Yên'],
        body: [
          p('Để có căn cứ giao biên chế năm tới, Bộ Nội vụ đề nghị như sau:'),
          p(`Đề nghị Sở Nội vụ rà soát danh sách biên chế của từng đơn vị, gửi Bộ Nội vụ ${before}.`),
        ],
        signature: { authority: ['KT. BỘ TRƯỞNG'], position: 'THỨ TRƯỞNG', name: 'Trịnh Văn Khải' },
      },
    },
    {
      as: 'pdf',
      lead: 'Thuế tỉnh Trường Yên',
      says: 'hộ kinh doanh',
      model: {
        ...council,
        type: 'nghi-quyet',
        number: String(run + 5),
        sign: 'NQ-HĐND',
        abstract: 'Về dự toán thu ngân sách năm tới',
        issuer: 'Hội đồng nhân dân tỉnh Trường Yên',
        legalBases: ['Luật Ngân sách nhà nước'],
        body: [
          { kind: 'heading', level: 'dieu', text: 'Thông qua dự toán thu ngân sách nhà nước trên địa bàn.' },
          {
            kind: 'heading',
            level: 'dieu',
            text: `Giao Thuế tỉnh chủ trì, phối hợp với KBNN lập danh sách hộ kinh doanh chưa kê khai, báo cáo ${before}.`,
          },
        ],
      },
    },
  ]
  return Promise.all(
    models.map(async ({ model, as, lead, says }): Promise<Arriving> => ({
      file: { name: `van-ban-${model.number}.${as}`, ...(await fileOf(model, as)) },
      designation: `${model.number}/${model.sign}`,
      type: TYPE_NAMES[model.type] ?? '',
      agency: model.organ.name,
      abstract: model.abstract,
      issuedOn,
      signer: model.signature.name,
      tasks: [{ lead, dueOn, says }],
    })),
  )
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  'thong-bao': 'Thông báo',
  'cong-dien': 'Công điện',
  'ke-hoach': 'Kế hoạch',
  'cong-van': 'Công văn',
  'nghi-quyet': 'Nghị quyết',
}

async function fileOf(model: OfficialDocument, as: 'docx' | 'pdf' | 'txt'): Promise<{ mimeType: string; buffer: Buffer }> {
  if (as === 'txt') return { mimeType: 'text/plain', buffer: Buffer.from(documentText(model)) }
  return as === 'pdf'
    ? { mimeType: 'application/pdf', buffer: Buffer.from(writePdf(model)) }
    : { mimeType: DOCX, buffer: Buffer.from(await writeDocx(model)) }
}
