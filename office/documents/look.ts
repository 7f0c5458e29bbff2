import type { ActForm, DetailLine, FormField, ProcessLook } from '../../kernel/act-form.ts'
import type { Lang } from '../../kernel/access.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { passedOn } from './rules.ts'
import { ownWords } from './problem-words.ts'
import { SenderSays, senderTold } from './intake/sender-said.ts'
import { Close, GiveTasks } from './terms.ts'
import { documentsText } from './text.ts'
import { REASON, named } from '../../kernel/fields.ts'

/** Where a document is filed: the names of the form and of the page. */
const ARCHIVE = [
  ['fonds', 'Phông lưu trữ', 'Fonds'],
  ['store', 'Kho', 'Store'],
  ['record', 'Hồ sơ (số, ký hiệu)', 'Record'],
  ['catalogue', 'Mục lục', 'Catalogue'],
  ['orderNumber', 'Số thứ tự trong hồ sơ', 'Order number'],
  ['language', 'Ngôn ngữ', 'Language'],
  ['format', 'Dạng tài liệu', 'Format'],
] as const
const COPIES = [
  { value: 'ban-goc', label: named('Bản gốc', 'Original') },
  { value: 'ban-chinh', label: named('Bản chính', 'Official copy') },
  { value: 'ban-sao', label: named('Bản sao', 'Copy') },
]

const FORMS: Readonly<Record<string, ActForm>> = {
  'thu-hoi': {
    fields: [REASON],
    button: named('Thu hồi nơi chưa đọc', 'Recall'),
    note: named(
      'Chỉ gỡ những nơi chưa đọc; việc thu hồi vẫn nằm trong lịch sử.',
      'Only those who have not read it; the recall stays in the history.',
    ),
  },
  'tra-lai': { fields: [REASON], button: named('Gửi trả', 'Send back') },
  'nhan-ban-giay': {
    fields: [{ name: 'on', kind: 'date', label: named('Ngày nhận bản giấy', 'Paper copy received on') }],
    button: named('Ghi đã nhận bản giấy', 'Record the paper copy'),
  },
  'khong-giao': { fields: [REASON], button: named('Để biết, không giao việc', 'No task to give') },
  'ket-thuc': {
    fields: [
      { name: 'result', kind: 'paragraph', label: named('Kết quả xử lý', 'Result'), optional: true },
      ...ARCHIVE.map(([name, vi, en]): FormField => ({ name, kind: 'text', label: named(vi, en), optional: true })),
      { name: 'copy', kind: 'choice', label: named('Bản lưu', 'Copy kept'), optional: true, choices: COPIES },
    ],
    button: named('Kết thúc, lưu hồ sơ', 'Close and file'),
  },
  'mo-lai': { fields: [REASON], button: named('Mở lại văn bản', 'Reopen') },
  'huy-so': {
    fields: [REASON],
    tone: 'danger',
    button: named('Hủy số đến', 'Cancel the number'),
    note: named(
      'Số vẫn nằm trong sổ, gạch bỏ kèm lý do; không cấp lại.',
      'The number stays in the register, struck out with its reason; it is not given again.',
    ),
  },
}

const line = (vi: string, en: string, value: Canonical | undefined): DetailLine[] =>
  typeof value === 'string' && value !== ''
    ? [{ label: named(vi, en), value: { text: value } }]
    : typeof value === 'number'
      ? [{ label: named(vi, en), value: { text: String(value) } }]
      : []
const dated = (vi: string, en: string, value: Canonical | undefined): DetailLine[] =>
  typeof value === 'string' && value !== '' ? [{ label: named(vi, en), value: { date: value } }] : []

function details(matter: MatterState): DetailLine[] {
  const { fields } = matter
  return [
    ...line('Số đến', 'Number', fields['soDen']),
    ...dated('Ngày đến', 'Received on', matter.receivedOn),
    ...line('Số, ký hiệu', 'Number and sign', fields['designation']),
    ...dated('Ngày văn bản', 'Date of document', fields['issuedOn']),
    ...line('Cơ quan ban hành', 'Issuing body', fields['agency']),
    ...line('Người ký', 'Signed by', fields['signer']),
    ...dated('Đã nhận bản giấy', 'Paper copy received', fields['paperOn']),
    ...line('Ghi chú', 'Note', fields['note']),
    ...line(
      'Đã chuyển tiếp tới',
      'Passed on to',
      passedOn(matter)
        .flatMap(each => each.names)
        .join('; '),
    ),
    ...line('Không giao việc vì', 'No task because', fields['noTaskReason']),
    ...line('Hủy số vì', 'Number cancelled because', fields['cancelReason']),
    ...filedAt(fields['archive']),
  ]
}

/** Where a closed document lies, as it was typed at its end (A026); what was left open is left out. */
function filedAt(archive: Canonical | undefined): DetailLine[] {
  const { result, copy, ...place } = Close.catch(Close.parse({})).parse(archive ?? {})
  const kept = COPIES.find(each => each.value === copy)?.label
  return [
    ...line('Kết quả xử lý', 'Result', result),
    ...ARCHIVE.flatMap(([name, vi, en]) => line(vi, en, place[name])),
    ...(kept ? [{ label: named('Bản lưu', 'Copy kept'), value: { words: kept } }] : []),
  ]
}

/** Among other matters a document shows its abstract, and leads to its own page with text, files and proposed tasks. */
function quote(matter: MatterState) {
  const { abstract } = matter.fields
  return typeof abstract === 'string' ? { text: abstract, mark: null } : null
}

function told(act: { readonly kind: string; readonly input: unknown }, _matter?: MatterState, lang: Lang = 'vi'): string | null {
  const ofSender = senderTold(act, lang)
  if (ofSender !== null) return ofSender
  if (act.kind === 'giao-viec') return givenTold(act.input, lang)
  const { input } = act
  if (typeof input !== 'object' || input === null) return null
  const said: Record<string, unknown> = { ...input }
  if (Array.isArray(said['names'])) return said['names'].join('; ')
  const words = ['text', 'reason', 'note', 'result']
    .map(name => said[name])
    .filter((part): part is string => typeof part === 'string' && part !== '')
  return words.length > 0 ? words.join('. ') : null
}

/** How many tasks were given, and which of them were made of several of the document's. */
function givenTold(input: unknown, lang: Lang): string | null {
  const { data } = GiveTasks.safeParse(input)
  if (!data) return null
  const merged = data.tasks.map(task => task.proposals).filter(proposals => proposals.length > 1)
  return documentsText(lang).tasksTold({ count: data.tasks.length, merged })
}

function noticed(notice: { readonly kind: string; readonly data: Canonical }, lang: 'vi' | 'en'): string | null {
  const data = notice.data as { readonly title?: string; readonly number?: number }
  const title = data.title ?? ''
  switch (notice.kind) {
    case 'document.forwarded':
      return lang === 'vi' ? `Văn bản chuyển đến anh/chị: ${title}` : `A document was sent to you: ${title}`
    case 'document.noted':
      return lang === 'vi' ? `Có bút phê mới: ${title}` : `A new note: ${title}`
    case 'document.returned':
      return lang === 'vi' ? `Văn bản bị gửi trả: ${title}` : `A document was sent back: ${title}`
    case 'document.sender-said': {
      const said = SenderSays.safeParse(notice.data).data
      return said ? `${documentsText(lang).senderTold[said.kind]({ by: said.by ?? '', reason: said.reason })} (${title})` : null
    }
    default:
      return null
  }
}

/** What is done most with a document that came in; each act has a page of its own. */
const DESK: ProcessLook['desk'] = [
  { act: 'but-phe', label: named('Bút phê', 'Note') },
  { act: 'chuyen', label: named('Chuyển', 'Forward') },
  { act: 'giao-viec', label: named('Giao', 'Give tasks') },
]

/** How an incoming document looks among other matters. */
export const documentLook: ProcessLook = {
  desk: DESK,
  process: 'van-ban-den',
  home: { href: '/van-ban', label: named('Văn bản đến', 'Incoming documents') },
  order: [
    'giao-viec',
    'but-phe',
    'chuyen',
    'tra-lai',
    'ket-thuc',
    'khong-giao',
    'nhan-ban-giay',
    'thu-hoi',
    'mo-lai',
    'sua-dang-ky',
  ],
  forms: FORMS,
  details,
  page: {
    href: ({ id }) => `/van-ban/${id}`,
    label: () => named('Mở văn bản, tệp và việc đề xuất', 'Open the document, its files and proposed tasks'),
    right: 'records',
    byId: true,
  },
  quote,
  told,
  words: ownWords,
  noticed,
}
