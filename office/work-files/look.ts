import type { WayOn } from '../../casework/index.ts'
import type { ActForm, DetailLine, FormField, ProcessLook } from '../../kernel/act-form.ts'
import { partyOf, type MatterState } from '../../kernel/matter.ts'
import { CAUSES, RETENTIONS } from './terms.ts'
import { keptUntil, workFileOf } from './work-file.ts'
import { workFileNoticed, workFileWords } from './words.ts'
import { FILES, NOTE, REASON, choicesOf, day, named, post, text } from '../../kernel/fields.ts'

const RETENTION: FormField = {
  name: 'retention',
  kind: 'choice',
  label: named('Thời hạn bảo quản', 'Kept for'),
  choices: choicesOf(RETENTIONS),
  initial: matter => workFileOf(matter).retention,
}

const FORMS: Readonly<Record<string, ActForm>> = {
  sua: {
    fields: [
      text('title', 'Tên hồ sơ', 'Name of the file', { initial: matter => matter.title }),
      post('signer', 'Lãnh đạo ký duyệt', 'Signing leader', { initial: matter => partyOf(matter, 'signer')?.post ?? null }),
      RETENTION,
      text('planNumber', 'Số trong danh mục hồ sơ', 'Number in the file plan', {
        optional: true,
        initial: matter => workFileOf(matter).planNumber,
      }),
    ],
    tone: 'plain',
  },
  'lay-so': {
    fields: [
      {
        name: 'register',
        kind: 'register',
        label: named('Sổ hồ sơ', 'Register'),
        hint: named('Để trống: dãy số hồ sơ chung của cơ quan.', 'Empty: the common series of the body.'),
        optional: true,
      },
    ],
    tone: 'plain',
  },
  'bat-dau': { fields: [], tone: 'primary', key: '1' },
  'phan-cong': {
    fields: [
      post('post', 'Người phối hợp', 'Colleague'),
      day('dueOn', 'Hạn của người phối hợp', 'Their deadline', { optional: true }),
      NOTE,
    ],
    key: 'G',
  },
  'thoi-phan-cong': { fields: [post('post', 'Người thôi phối hợp', 'Colleague')], tone: 'plain' },
  'ban-giao': {
    fields: [post('post', 'Người nhận hồ sơ', 'Receiver'), NOTE],
    note: named(
      'Cả hồ sơ chuyển cho người nhận phụ trách; lịch sử ghi tên hai người.',
      'The whole file goes to the receiver; the history names both.',
    ),
    tone: 'plain',
  },
  'tien-do': {
    fields: [
      {
        name: 'percent',
        kind: 'number',
        label: named('Tiến độ (%)', 'Progress (%)'),
        initial: matter => workFileOf(matter).progress,
      },
      { name: 'text', kind: 'paragraph', label: named('Đã làm được gì', 'What was done'), optional: true },
      FILES,
    ],
  },
  'y-kien': { fields: [{ name: 'text', kind: 'paragraph', label: named('Ý kiến', 'Opinion') }, FILES] },
  'chuyen-y-kien': {
    fields: [
      {
        name: 'nth',
        kind: 'number',
        label: named('Ý kiến thứ', 'Opinion number'),
        initial: matter => workFileOf(matter).opinions.length,
      },
      post('post', 'Chuyển cho', 'To'),
      { name: 'note', kind: 'paragraph', label: named('Lời nhắn', 'Note') },
    ],
    tone: 'plain',
  },
  'mo-ho-so-con': {
    fields: [
      text('title', 'Tên hồ sơ con', 'Name of the child file'),
      post('inCharge', 'Người phụ trách', 'In charge'),
      day('dueOn', 'Hạn xong', 'Deadline', {
        hint: named('Không sau hạn của hồ sơ này.', 'Not after the deadline of this file.'),
      }),
    ],
    tone: 'plain',
  },
  'xin-phoi-hop': {
    fields: [
      { name: 'body', kind: 'body', label: named('Đơn vị', 'Body') },
      { name: 'text', kind: 'paragraph', label: named('Nội dung cần tham gia', 'What is asked') },
      day('dueOn', 'Hạn trả lời', 'Until', { optional: true }),
    ],
    tone: 'plain',
  },
  'gia-han': {
    fields: [
      { name: 'workingDays', kind: 'number', label: named('Thêm số ngày làm việc', 'Working days more') },
      {
        name: 'countFrom',
        kind: 'choice',
        label: named('Đếm', 'Counted'),
        choices: [
          { value: 'han-nay', label: named('từ hạn hiện nay', 'from the present deadline') },
          { value: 'hom-nay', label: named('từ hôm nay', 'from today') },
        ],
        initial: () => 'han-nay',
      },
      { name: 'cause', kind: 'choice', label: named('Lý do', 'Reason'), choices: choicesOf(CAUSES) },
      NOTE,
    ],
    tone: 'plain',
  },
  'tam-dung': { fields: [REASON], tone: 'plain' },
  'tiep-tuc': { fields: [], tone: 'primary', key: '1' },
  'chuan-bi-trinh': { fields: [NOTE], tone: 'plain' },
  trinh: { fields: [NOTE], tone: 'primary', key: '2' },
  'rut-trinh': { fields: [], tone: 'plain' },
  duyet: { fields: [NOTE], tone: 'primary', key: '1' },
  'tra-lai': { fields: [REASON], key: '4' },
  'tu-choi': { fields: [REASON], tone: 'danger' },
  'lam-lai': { fields: [], tone: 'primary', key: '1' },
  huy: { fields: [REASON], tone: 'danger' },
  'mo-lai': { fields: [REASON, day('dueOn', 'Hạn mới', 'New deadline')], tone: 'plain' },
  'nop-luu': {
    fields: [
      text('receiver', 'Nơi nhận lưu', 'Archive'),
      day('on', 'Ngày nộp', 'On', { optional: true }),
      { name: 'pages', kind: 'number', label: named('Số tờ', 'Sheets'), optional: true },
      text('place', 'Kho, giá, hộp', 'Store, shelf, box', { optional: true }),
    ],
    note: named('Mục lục văn bản của hồ sơ in ở trang Mục lục.', 'The packing list is printed from the page Contents.'),
  },
  'giu-lai': {
    fields: [REASON, text('document', 'Văn bản yêu cầu giữ', 'By which document', { optional: true })],
    tone: 'plain',
  },
  'thoi-giu': { fields: [REASON], tone: 'plain' },
  'de-nghi-tieu-huy': {
    fields: [text('council', 'Hội đồng, biên bản xác định giá trị', 'Council, minutes'), REASON],
    tone: 'danger',
  },
  'bo-tieu-huy': { fields: [REASON], tone: 'plain' },
  'tieu-huy': {
    fields: [text('decision', 'Quyết định tiêu hủy (số, ngày)', 'Decision (number, date)'), NOTE],
    tone: 'danger',
    note: named('Phải là người khác với người đã đề nghị.', 'Another person than the one who proposed it.'),
  },
}

/** How a work file looks in lists and on its page. */
export const workFilesLook: ProcessLook = {
  process: 'ho-so-cong-viec',
  forms: FORMS,
  details,
  quote: matter => ({
    text: workFileOf(matter).note || matter.title,
    mark: null,
    source: { label: 'Gắn văn bản, xem văn bản trong hồ sơ', href: `/ho-so/${matter.id}/van-ban` },
  }),
  told: ({ input }) =>
    typeof input === 'object' && input !== null && !Array.isArray(input) && 'reason' in input ? String(input['reason']) : null,
  words: workFileWords,
  noticed: workFileNoticed,
}

function details(matter: MatterState): DetailLine[] {
  const file = workFileOf(matter)
  const signer = partyOf(matter, 'signer')?.post
  const until = keptUntil(matter)
  return [
    ...(signer ? [{ label: named('Lãnh đạo ký duyệt', 'Signing leader'), value: { post: signer } }] : []),
    ...matter.parties.flatMap(({ role, post: who }) =>
      role === 'cooperating' && who ? [{ label: named('Phối hợp', 'With'), value: { post: who } }] : [],
    ),
    { label: named('Tiến độ', 'Progress'), value: { text: `${file.progress}%` } },
    ...(file.fileNumber === null
      ? []
      : [
          {
            label: named('Số hồ sơ', 'Number'),
            value: { text: [String(file.fileNumber), file.fileRegister].filter(Boolean).join(', ') },
          },
        ]),
    ...(file.planNumber === '' ? [] : [{ label: named('Số trong danh mục', 'File plan'), value: { text: file.planNumber } }]),
    {
      label: named('Bảo quản', 'Kept for'),
      value: { words: { vi: RETENTIONS[file.retention].vi, en: RETENTIONS[file.retention].en } },
    },
    ...(until === null ? [] : [{ label: named('Bảo quản đến hết', 'Kept until'), value: { date: until } }]),
    ...file.documents.map(document => ({ label: named('Văn bản', 'Document'), value: { matter: document } })),
    ...file.opinions.flatMap((each, at): DetailLine[] => [
      {
        label: named(`Ý kiến ${at + 1}`, `Opinion ${at + 1}`),
        value: { text: each.replyTo === null ? each.text : `(↳ ${each.replyTo}) ${each.text}` },
      },
    ]),
    ...(file.hold === null ? [] : [{ label: named('Đang giữ lại', 'Held'), value: { text: file.hold.reason } }]),
    ...(file.archive === null
      ? []
      : [
          {
            label: named('Nơi lưu', 'Archive'),
            value: { text: [file.archive.receiver, file.archive.place].filter(Boolean).join(', ') },
          },
        ]),
    ...(file.lastReason === null ? [] : [{ label: named('Lý do gần nhất', 'Last reason'), value: { text: file.lastReason } }]),
  ]
}

/** Documents go into a file from their own pages. */
export const fileWays: readonly WayOn[] = ['van-ban-den', 'van-ban-di'].map(from => ({
  from,
  label: named('Vào hồ sơ', 'Put into a file'),
  href: id => `/ho-so/vao?van-ban=${id}`,
  right: 'work-files.open',
}))
