import type { ProcessLook } from '../../kernel/act-form.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { Paragraphs, Told } from './terms.ts'
import { weeklyText } from './text.ts'

/** What stands in a paragraph of the report now. */
const paragraph = (name: keyof Paragraphs) => (matter: MatterState) =>
  Paragraphs.safeParse(matter.fields['paragraphs']).data?.[name] ?? ''

const reportPage = ({ fields }: Pick<MatterState, 'fields'>) => `/theo-doi/kiem-diem-tuan/${String(fields['period'])}/bao-cao`

/** Forms of the weekly report. Its text is edited on its own page. */
export const weeklyLook: ProcessLook = {
  process: 'bao-cao-tuan',
  page: {
    href: reportPage,
    label: () => ({
      vi: 'Mở trang soạn, duyệt, ban hành báo cáo',
      en: 'Open the page where the report is written, approved, issued',
    }),
  },
  noticed: ({ kind, data }, lang) => weeklyText(lang).noticed[kind]?.(Told.parse(data)) ?? null,
  forms: {
    sua: {
      fields: [
        {
          name: 'situation',
          kind: 'paragraph',
          label: { vi: 'I. Tình hình giao và kết quả thực hiện', en: 'I. Situation and results' },
          hint: {
            vi: 'Câu đầu soạn từ số đã chốt; giữ nguyên các con số.',
            en: 'The first sentence comes from the frozen figures; leave them as they are.',
          },
          initial: paragraph('situation'),
        },
        {
          name: 'highlights',
          kind: 'paragraph',
          label: { vi: 'Kết quả nổi bật', en: 'Highlights' },
          optional: true,
          initial: paragraph('highlights'),
        },
        {
          name: 'assessment',
          kind: 'paragraph',
          label: { vi: 'IV. Đánh giá', en: 'IV. Assessment' },
          optional: true,
          initial: paragraph('assessment'),
        },
        {
          name: 'proposals',
          kind: 'paragraph',
          label: { vi: 'Đề xuất, kiến nghị', en: 'Proposals' },
          optional: true,
          initial: paragraph('proposals'),
        },
      ],
      tone: 'primary',
      button: { vi: 'Lưu bản soạn', en: 'Save the draft' },
      key: 'E',
    },
    trinh: { fields: [], tone: 'primary' },
    'duyet-phong': { fields: [], tone: 'primary' },
    duyet: { fields: [], tone: 'primary' },
    'tra-ve': { fields: [{ name: 'reason', kind: 'paragraph', label: { vi: 'Cần sửa gì', en: 'What to change' } }] },
    bo: { fields: [{ name: 'reason', kind: 'paragraph', label: { vi: 'Lý do', en: 'Reason' } }], tone: 'danger' },
  },
  quote: matter => ({
    text: Paragraphs.safeParse(matter.fields['paragraphs']).data?.situation ?? '',
    mark: null,
  }),
  details: matter => [
    { label: { vi: 'Kỳ', en: 'Period' }, value: { text: String(matter.fields['period'] ?? '') } },
    ...(typeof matter.fields['number'] === 'number'
      ? [{ label: { vi: 'Số', en: 'Number' }, value: { text: String(matter.fields['number']) } }]
      : []),
    ...(typeof matter.fields['approvedBy'] === 'string'
      ? [{ label: { vi: 'Người duyệt', en: 'Approved by' }, value: { text: matter.fields['approvedBy'] } }]
      : []),
  ],
}
