import { z } from 'zod'
import type { ActForm, DetailLine, FormField, ProcessLook } from '../../kernel/act-form.ts'
import { partyOf, type MatterState } from '../../kernel/matter.ts'
import type { Named } from '../../kernel/module.ts'
import { CAUSES, COUNT_FROM } from './extension.ts'
import { recurrenceWords, REPEATS } from './recurrence/recurrence-words.ts'
import { Quote, RATINGS, SOURCES } from './terms.ts'
import { directiveWords } from './words.ts'
import { NEW_DATE, NOTE, REASON, choicesOf, named } from '../../kernel/fields.ts'

const FILES: FormField = { name: 'files', kind: 'files', label: named('Tệp minh chứng', 'Evidence'), optional: true }
const CAUSE_NOTE: FormField = {
  name: 'reason',
  kind: 'paragraph',
  label: named('Nói rõ', 'In detail'),
  hint: named('Lý do khác thì ghi ở đây, ít nhất 10 ký tự.', 'Another reason is written here, at least 10 characters.'),
  optional: true,
}

const EXTENSION_NOTE = named(
  'Ghi ngày mới, hoặc số ngày làm việc thêm; kèm lý do chọn trong danh sách hoặc nói rõ.',
  'Give the new date, or the working days more; with a reason of the list or in your own words.',
)

/** A new deadline as a date, or as working days; why, from the list. */
function extensionFields(label: Named, initial?: FormField['initial']): FormField[] {
  return [
    { name: 'dueOn', kind: 'date', label, optional: true, ...(initial ? { initial } : {}) },
    {
      name: 'workingDays',
      kind: 'number',
      label: named('Hoặc thêm số ngày làm việc', 'Or so many working days more'),
      optional: true,
    },
    {
      name: 'countFrom',
      kind: 'choice',
      label: named('Đếm', 'Counted'),
      choices: choicesOf(COUNT_FROM),
      optional: true,
      initial: () => 'han-nay',
    },
    { name: 'cause', kind: 'choice', label: named('Lý do', 'Reason'), choices: choicesOf(CAUSES), optional: true },
  ]
}

const DIRECTIVE_FORMS: Readonly<Record<string, ActForm>> = {
  nhan: { fields: [], tone: 'primary', key: '1' },
  'phan-cong': {
    fields: [
      { name: 'unit', kind: 'unit', label: named('Phòng, đơn vị', 'Division'), optional: true },
      { name: 'post', kind: 'post', label: named('Người xử lý', 'Person in charge'), optional: true },
      NOTE,
    ],
    key: 'G',
  },
  'chia-viec': {
    fields: [
      { name: 'title', kind: 'text', label: named('Việc cần làm', 'Task') },
      { name: 'unit', kind: 'unit', label: named('Phòng, đơn vị', 'Division'), optional: true },
      { name: 'post', kind: 'post', label: named('Người xử lý', 'Person in charge'), optional: true },
      {
        name: 'dueOn',
        kind: 'date',
        label: named('Hạn của phần việc', 'Deadline of the part'),
        optional: true,
        hint: named('Không sau hạn của việc chính.', 'Not after the deadline of the whole.'),
      },
      {
        name: 'autoSubmit',
        kind: 'check',
        label: named('Tự nộp kết quả khi mọi phần đã xong', 'Submit by itself when all parts are done'),
        optional: true,
      },
    ],
  },
  'tien-do': {
    fields: [
      { name: 'text', kind: 'paragraph', label: named('Đã làm được gì', 'What has been done') },
      { name: 'percent', kind: 'number', label: named('Tiến độ (%)', 'Progress (%)'), optional: true },
      {
        name: 'obstacle',
        kind: 'paragraph',
        label: named('Vướng mắc, lý do chậm', 'Obstacles, reason for delay'),
        optional: true,
        hint: named('Đưa vào báo cáo tuần.', 'Goes into the weekly report.'),
      },
      { name: 'proposal', kind: 'paragraph', label: named('Đề xuất', 'Proposal'), optional: true },
      FILES,
    ],
    button: named('Gửi báo cáo tiến độ', 'Send progress report'),
  },
  'xin-gia-han': {
    fields: [...extensionFields(named('Xin gia hạn đến', 'Extension until')), CAUSE_NOTE, FILES],
    note: EXTENSION_NOTE,
    button: named('Gửi đề nghị gia hạn', 'Ask for the extension'),
  },
  'tra-lai': {
    fields: [
      REASON,
      {
        name: 'suggested',
        kind: 'body',
        label: named('Đơn vị có thẩm quyền (nếu biết)', 'Competent body (if known)'),
        optional: true,
      },
    ],
    note: named(
      'Việc trở về Văn phòng để giao đơn vị khác.',
      'The task goes back to the Office, which gives it to another body.',
    ),
    button: named('Trả lại vì không đúng thẩm quyền', 'Return as not our competence'),
    key: '4',
  },
  nop: {
    fields: [
      { name: 'result', kind: 'paragraph', label: named('Kết quả', 'Result') },
      {
        name: 'document',
        kind: 'text',
        label: named('Số, ký hiệu văn bản kết quả', 'Number of the resulting document'),
        optional: true,
      },
      { ...FILES, hint: named('Cần tệp minh chứng hoặc số văn bản.', 'A file or a document number is needed.') },
    ],
    tone: 'primary',
    button: named('Nộp kết quả', 'Submit result'),
  },
  'nghiem-thu': {
    fields: [{ name: 'rating', kind: 'choice', label: named('Đánh giá', 'Rating'), choices: choicesOf(RATINGS) }, NOTE],
    tone: 'primary',
    button: named('Nghiệm thu, kết thúc việc', 'Accept and close'),
  },
  'tra-ket-qua': {
    fields: [
      REASON,
      {
        ...NEW_DATE,
        optional: true,
        hint: named(
          'Để trống: số ngày làm việc còn lại lúc nộp, ít nhất một ngày.',
          'Empty: the working days left at submission, at least one.',
        ),
      },
    ],
    button: named('Yêu cầu làm lại', 'Send back'),
  },
  'gia-han': {
    fields: [
      ...extensionFields(named('Gia hạn đến', 'Extended until'), askedDate),
      {
        ...CAUSE_NOTE,
        hint: named('Ghi vào lịch sử; hạn gốc vẫn giữ.', 'Kept in the history; the original date stays.'),
        initial: askedReason,
      },
    ],
    note: EXTENSION_NOTE,
    button: named('Gia hạn', 'Extend'),
    key: '3',
  },
  'tu-choi-gia-han': { fields: [REASON], button: named('Không gia hạn', 'Refuse the extension') },
  'tam-dung': { fields: [REASON], note: named('Đồng hồ đứng yên đến khi tiếp tục.', 'The clock stands still until resumed.') },
  'tiep-tuc': { fields: [] },
  'giao-lai': {
    fields: [
      {
        name: 'body',
        kind: 'body',
        label: named('Đơn vị chủ trì mới', 'New lead body'),
        initial: matter => matter.fields['returnSuggested'] ?? null,
      },
      { ...NEW_DATE, optional: true, hint: named('Để trống: giữ hạn hiện tại.', 'Empty: the present deadline stays.') },
      REASON,
    ],
    button: named('Giao đơn vị này', 'Give to this body'),
  },
  'thu-hoi': {
    fields: [
      {
        name: 'document',
        kind: 'text',
        label: named('Văn bản thu hồi (số, ký hiệu, ngày)', 'Withdrawing document (number, date)'),
      },
      REASON,
    ],
    tone: 'danger',
    button: named('Thu hồi việc này', 'Withdraw this task'),
  },
  'thay-the': {
    fields: [{ name: 'by', kind: 'matter', label: named('Việc thay thế', 'Task that takes its place') }, REASON],
    tone: 'danger',
    button: named('Thay bằng việc đã nêu', 'Supersede'),
  },
  'mo-lai': { fields: [NEW_DATE, REASON], button: named('Mở lại việc', 'Reopen') },
  'uy-quyen': {
    fields: [
      { name: 'post', kind: 'post', label: named('Người được nghiệm thu thay', 'Who may accept') },
      { name: 'document', kind: 'text', label: named('Văn bản ủy quyền', 'Document of authorisation') },
    ],
  },
  'doi-theo-doi': { fields: [{ name: 'post', kind: 'post', label: named('Chuyên viên theo dõi', 'Follower') }] },
  'them-phoi-hop': {
    fields: [
      { name: 'body', kind: 'body', label: named('Đơn vị phối hợp', 'Cooperating body') },
      { name: 'note', kind: 'text', label: named('Phần việc', 'Part'), optional: true },
      { name: 'dueOn', kind: 'date', label: named('Hạn của phần việc', 'Deadline of the part'), optional: true },
    ],
  },
}

const Extension = z.object({ dueOn: z.string(), reason: z.string() })

function extensionOf(matter: MatterState) {
  return Extension.safeParse(matter.fields['extension']).data ?? null
}
function askedDate(matter: MatterState): string | null {
  return extensionOf(matter)?.dueOn ?? null
}
function askedReason(matter: MatterState): string | null {
  return extensionOf(matter)?.reason ?? null
}

const line = (vi: string, en: string, value: DetailLine['value']): DetailLine => ({ label: named(vi, en), value })

function textLine(vi: string, en: string, value: unknown): DetailLine[] {
  return typeof value === 'string' && value !== '' ? [line(vi, en, { text: value })] : []
}

function directiveDetails(matter: MatterState): DetailLine[] {
  const { fields } = matter
  const assigner = partyOf(matter, 'assigner')?.post
  const follower = partyOf(matter, 'follower')?.post
  return [
    ...(assigner ? [line('Người giao', 'Given by', { post: assigner })] : []),
    ...documentDue(fields['documentDueOn']),
    line('Chủ trì', 'Lead', { body: matter.holder.body }),
    ...(matter.holder.post ? [line('Người xử lý', 'In charge', { post: matter.holder.post })] : []),
    ...matter.parties
      .filter(party => party.role === 'cooperating' && party.body)
      .map(party => line('Phối hợp', 'Cooperating', { body: party.body ?? '', note: party.note })),
    ...(follower ? [line('Theo dõi', 'Follower', { post: follower })] : []),
    ...matter.parties
      .filter(party => party.role === 'authorised' && party.post)
      .map(party => line('Được nghiệm thu thay', 'May accept', { post: party.post ?? '' })),
    ...textLine('Sản phẩm', 'Product', fields['product']),
    ...sourceLine(matter.source),
    ...textLine('Lĩnh vực', 'Field', fields['field']),
    ...textLine('Kết quả', 'Result', fields['result']),
    ...textLine('Văn bản kết quả', 'Resulting document', fields['resultDocument']),
    ...textLine('Vướng mắc, lý do chậm', 'Obstacles', fields['lateReason']),
    ...textLine('Đề xuất', 'Proposal', fields['lateProposal']),
    ...textLine('Lý do trả lại', 'Returned because', fields['returnReason']),
    ...textLine('Văn bản thu hồi', 'Withdrawn by', fields['cancelDocument']),
    ...(askedDate(matter) ? [line('Xin gia hạn đến', 'Extension asked until', { date: askedDate(matter) ?? '' })] : []),
  ]
}

/** The day that the document set, of a task that was given after it. */
const documentDue = (on: unknown): DetailLine[] =>
  typeof on === 'string' ? [line('Hạn trong văn bản', 'Deadline in the document', { date: on })] : []

function sourceLine(source: string | null): DetailLine[] {
  const name = Object.entries(SOURCES).find(([kind]) => kind === source)?.[1]
  return name ? [line('Nguồn', 'Source', { words: name })] : textLine('Nguồn', 'Source', source)
}

function quoteOf(matter: MatterState) {
  const quote = Quote.safeParse(matter.fields['quote'])
  const document = matter.fields['sourceDocument']
  if (!quote.success) return null
  const { text, mark, sourceLabel: label } = quote.data
  return { text, mark, source: { label, href: typeof document === 'string' ? `/van-ban/${document}` : null } }
}

/** What the history tells of an act: the words that were typed. */
function told({ input }: { readonly input: unknown }): string | null {
  if (typeof input !== 'object' || input === null) return null
  const told: Record<string, unknown> = { ...input }
  const parts = ['text', 'result', 'reason', 'obstacle', 'proposal', 'note', 'document'].map(name => told[name])
  const words = parts.filter((part): part is string => typeof part === 'string' && part !== '')
  const all = [...extensionTold(told), ...words]
  return all.length ? all.join('. ') : null
}

/** Of an extension also the reason chosen from the list, and the working days that were counted. */
function extensionTold({ cause, workingDays, countFrom }: Readonly<Record<string, unknown>>): string[] {
  const listed = Object.entries(CAUSES).find(([id]) => id === cause && id !== 'khac')
  const from = Object.entries(COUNT_FROM).find(([id]) => id === countFrom)
  return [
    ...(listed ? [listed[1].vi] : []),
    ...(typeof workingDays === 'number' ? [`Thêm ${workingDays} ngày làm việc ${from?.[1].vi ?? ''}`.trim()] : []),
  ]
}

/** Only receiving, submitting and accepting stand out; the rest are there when they are wanted. */
function quiet(forms: Readonly<Record<string, ActForm>>): Readonly<Record<string, ActForm>> {
  return Object.fromEntries(Object.entries(forms).map(([act, form]) => [act, { ...form, tone: form.tone ?? 'plain' }]))
}

export const directiveLook: ProcessLook = {
  process: 'directive',
  forms: quiet(DIRECTIVE_FORMS),
  details: directiveDetails,
  quote: quoteOf,
  told,
  words: directiveWords,
}

export const giaoNhieuLook: ProcessLook = {
  process: 'giao-nhieu',
  forms: {
    'them-don-vi': {
      fields: [
        { name: 'body', kind: 'body', label: named('Đơn vị thực hiện', 'Performing body') },
        { name: 'dueOn', kind: 'date', label: named('Hạn', 'Deadline'), optional: true },
      ],
    },
    'thu-hoi': DIRECTIVE_FORMS['thu-hoi'] ?? { fields: [] },
  },
  details: matter => [...directiveDetails(matter).filter(({ label }) => label.vi !== 'Chủ trì'), ...wholeDetails(matter)],
  told,
  words: directiveWords,
}

/** Of a task for several bodies: how many, and the deadline that all were given. */
function wholeDetails({ fields }: MatterState): DetailLine[] {
  const { bodies, task } = WholeTask.parse(fields)
  return [
    line('Số đơn vị', 'Bodies', { text: String(bodies.length) }),
    ...(task.dueOn ? [line('Hạn của các đơn vị', 'Deadline of the bodies', { date: task.dueOn })] : []),
  ]
}
const WholeTask = z.object({
  bodies: z.array(z.string()).catch([]),
  task: z.object({ dueOn: z.string().nullable() }).catch({ dueOn: null }),
})

export const viecDinhKyLook: ProcessLook = {
  process: 'viec-dinh-ky',
  forms: {
    'doi-ky': {
      fields: [
        { name: 'repeat', kind: 'choice', label: named('Lặp lại', 'Repeats'), choices: choicesOf(REPEATS) },
        {
          name: 'dueOn',
          kind: 'date',
          label: named('Hạn của kỳ tới', 'Deadline of the next period'),
          hint: named('Các kỳ sau theo thứ, ngày này.', 'Later periods follow this day.'),
        },
      ],
      note: named('Kỳ đã mở giữ nguyên hạn.', 'Periods already open keep their deadlines.'),
      button: named('Đổi kỳ lặp lại', 'Change the recurrence'),
    },
    dung: { fields: [REASON], tone: 'danger' },
  },
  details: matter => [
    ...recurrenceLine(matter.fields['rule']),
    ...partyPost(matter, 'assigner', 'Người giao', 'Given by'),
    ...(typeof matter.fields['lead'] === 'string' ? [line('Chủ trì', 'Lead', { body: matter.fields['lead'] })] : []),
    ...partyPost(matter, 'follower', 'Theo dõi', 'Follower'),
    ...(typeof matter.fields['lastDueOn'] === 'string'
      ? [line('Kỳ gần nhất đến hạn', 'Last period due', { date: matter.fields['lastDueOn'] })]
      : []),
  ],
  told,
  words: directiveWords,
}

function recurrenceLine(rule: unknown): DetailLine[] {
  const words = typeof rule === 'string' ? recurrenceWords(rule) : null
  return words ? [line('Lặp lại', 'Repeats', { words })] : []
}

function partyPost(matter: MatterState, role: string, vi: string, en: string): DetailLine[] {
  const post = partyOf(matter, role)?.post
  return post ? [line(vi, en, { post })] : []
}
