import type { ActForm, DetailLine, FormField, ProcessLook } from '../../kernel/act-form.ts'
import type { WayOn } from '../../casework/index.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { formatDate } from '@kheo/viet-text'
import { requestBrief } from './requests/request-process.ts'
import { hasComments } from './unit-reports/unit-accept.ts'
import { partName } from './unit-reports/unit-parts.ts'
import { briefOf } from './unit-reports/unit-text.ts'
import { reportNotice, reportWords } from './words.ts'
import { NOTE, named } from '../../kernel/fields.ts'

const REASON: FormField = { name: 'reason', kind: 'paragraph', label: named('Lý do', 'Reason') }
const DUE: FormField = { name: 'dueOn', kind: 'date', label: named('Hạn mới', 'New deadline') }

const UNIT_FORMS: Readonly<Record<string, ActForm>> = {
  'phan-cong': {
    fields: [
      { name: 'unit', kind: 'unit', label: named('Phòng, bộ phận', 'Division'), optional: true },
      { name: 'post', kind: 'post', label: named('Người viết', 'Writer'), optional: true },
    ],
  },
  'moi-viet': { fields: [{ name: 'post', kind: 'post', label: named('Người cùng viết', 'Writer') }] },
  nop: {
    fields: [NOTE, { name: 'files', kind: 'files', label: named('Minh chứng', 'Evidence'), optional: true }],
    tone: 'primary',
    button: named('Nộp báo cáo', 'Submit the report'),
    note: named(
      'Các phát hiện phải được sửa, hoặc giữ lại có lý do, rồi mới nộp được.',
      'Findings are mended, or kept with a reason, before it can be submitted.',
    ),
  },
  'rut-lai': { fields: [REASON] },
  'mo-lai': {
    fields: [REASON, { ...DUE, label: named('Nộp lại trước ngày', 'Again by') }],
    note: named(
      'Báo cáo đã nhận được mở lại để đơn vị đính chính; số mới chỉ vào phiên bản sau của báo cáo tổng hợp.',
      'An accepted report is reopened for a correction; the new figures go into the next version of the merged report only.',
    ),
  },
  'chap-nhan': { fields: [NOTE], tone: 'primary', button: named('Nhận báo cáo', 'Accept') },
  tra: {
    fields: [
      REASON,
      {
        ...DUE,
        optional: true,
        hint: named('Để trống: số ngày làm việc còn lại lúc nộp.', 'Empty: the working days that were left.'),
      },
      {
        name: 'onlyCommented',
        kind: 'check',
        label: named('Chỉ mở các mục có nhận xét, mục khác coi là đã nhận', 'Open commented sections only, accept the others'),
        optional: true,
        initial: hasComments,
      },
    ],
    button: named('Trả lại để sửa', 'Send back'),
    note: named(
      'Nhận xét, nhận từng mục trong trang báo cáo trước khi trả; mục đã nhận thì đơn vị không sửa được nữa.',
      'Sections are commented on and accepted on the report page first; an accepted one is closed to the unit.',
    ),
  },
  mien: { fields: [REASON], tone: 'danger' },
}

const line = (vi: string, en: string, value: DetailLine['value']): DetailLine => ({ label: named(vi, en), value })
const period = ({ from, to }: { from: string; to: string }): string => `${formatDate(from)} – ${formatDate(to)}`

/** The place of a finding out of its key: the words themselves, or row and figure of an annex. */
function placeOf(key: unknown): string | null {
  if (typeof key !== 'string') return null
  const place = key.split('|').slice(2).join('|')
  const cell = /^(\d+)\.\S+: (.*)$/u.exec(place)
  if (cell) return `Dòng ${cell[1]} của phụ lục, ghi ${cell[2]}`
  return place === '' ? null : `“${place}”`
}

/** Acts on one section or annex, which the history names. */
const OF_A_PART = ['viet', 'nhap-bang', 'soan-muc', 'nhan-xet', 'da-sua', 'khep-nhan-xet', 'dinh-kem']
/** Long texts stand on the report's own page. */
const LONG = ['viet', 'nhap-bang', 'soan-muc']

/** What the history tells: the section, and the words that were typed. */
function told({ kind, input }: { readonly kind: string; readonly input: unknown }, matter?: MatterState): string | null {
  if (typeof input !== 'object' || input === null) return null
  const words: Record<string, unknown> = { ...input }
  const part = OF_A_PART.includes(kind) && matter ? partName(matter, String(words['node'] ?? words['annex'] ?? '')) : null
  const typed = LONG.includes(kind)
    ? []
    : ['name', 'reason', 'note', 'text', 'finding', 'code', 'to', 'receipt'].map(name =>
        name === 'finding' ? placeOf(words[name]) : words[name],
      )
  const parts = [part, ...typed].filter((each): each is string => typeof each === 'string' && each !== '')
  return parts.length > 0 ? parts.join('. ') : null
}

export const unitLook: ProcessLook = {
  process: 'bao-cao-don-vi',
  page: {
    href: ({ id }) => `/bao-cao/don-vi/${id}`,
    label: () => named('Mở trang viết báo cáo', 'Open the page where it is written'),
  },
  forms: UNIT_FORMS,
  details: (matter: MatterState) => {
    const brief = briefOf(matter)
    return [
      line('Số liệu từ, đến', 'Figures of', { text: period(brief.period) }),
      ...(brief.sourceWords ? [line('Theo', 'By', { text: brief.sourceWords })] : []),
      ...(brief.reportsFor ? [line('Báo cáo thay', 'Reports for', { text: brief.reportsFor })] : []),
      ...(brief.contact ? [line('Liên hệ', 'Contact', { text: brief.contact })] : []),
      ...(matter.parent ? [line('Thuộc yêu cầu', 'Part of', { matter: matter.parent })] : []),
    ]
  },
  quote: matter => {
    const { period: of, sourceWords } = briefOf(matter)
    return {
      text: [sourceWords, `số liệu ${period(of)}`].filter(Boolean).join('; '),
      mark: null,
    }
  },
  told,
  words: reportWords,
  noticed: reportNotice,
}

const requestPage = ({ id, state }: Pick<MatterState, 'id' | 'state'>) =>
  `/bao-cao/yeu-cau/${id}${state === 'collecting' ? '' : '/ban-hanh'}`

export const requestLook: ProcessLook = {
  process: 'yeu-cau-bao-cao',
  page: {
    href: requestPage,
    label: ({ state }) =>
      state === 'collecting'
        ? named('Mở trang tổng hợp', 'Open the page of merging')
        : named('Mở trang trình, ban hành', 'Open the page of submitting and issuing'),
  },
  forms: {
    'them-don-vi': {
      fields: [
        { name: 'body', kind: 'body', label: named('Đơn vị', 'Body') },
        { ...DUE, label: named('Hạn nộp', 'Deadline'), optional: true },
      ],
    },
    'doi-han': {
      fields: [DUE, REASON],
      note: named('Đơn vị đã nộp không bị ảnh hưởng.', 'Units that have submitted are not affected.'),
    },
    'bo-chot': { fields: [REASON], tone: 'plain' },
    duyet: {
      fields: [],
      tone: 'primary',
      note: named(
        'Lời khẳng định chưa có minh chứng phải nhận từng lời ở trang Trình, ban hành.',
        'Claims without evidence are taken one by one on the page of approval.',
      ),
    },
    'tra-ve': { fields: [REASON], tone: 'plain' },
    'duyet-phong': { fields: [], tone: 'primary' },
    'ghi-gui': {
      fields: [
        { name: 'to', kind: 'text', label: named('Nơi nhận', 'Sent to') },
        {
          name: 'method',
          kind: 'text',
          label: named('Cách gửi', 'How'),
          hint: named('Ví dụ: trục liên thông văn bản, công văn giấy', 'Such as the exchange of documents, on paper'),
        },
        { name: 'sentOn', kind: 'date', label: named('Gửi ngày', 'Sent on') },
        {
          name: 'receipt',
          kind: 'text',
          label: named('Xác nhận đã gửi hoặc đã nhận', 'Proof of sending or receipt'),
          optional: true,
        },
        { name: 'files', kind: 'files', label: named('Tệp xác nhận', 'File of the receipt'), optional: true },
      ],
      tone: 'primary',
      note: named(
        'Yêu cầu khép lại khi có xác nhận; đúng hạn hay muộn tính theo ngày gửi.',
        'The request closes with a receipt; in time or late goes by the day of sending.',
      ),
    },
    'lap-phien-ban': {
      fields: [REASON],
      tone: 'danger',
      note: named(
        'Phiên bản đã ban hành giữ nguyên; phiên bản mới nêu lý do và từng chỗ thay đổi.',
        'The issued version stays as it is; the new one names its reason and every change.',
      ),
    },
    huy: { fields: [REASON], tone: 'danger' },
  },
  details: (matter: MatterState) => {
    const brief = requestBrief(matter)
    return [
      line('Số liệu từ, đến', 'Figures of', { text: period(brief.period) }),
      line('Hạn nộp của đơn vị', 'Units submit by', { date: brief.dueOn }),
      ...(brief.sourceWords ? [line('Theo', 'By', { text: brief.sourceWords })] : []),
    ]
  },
  quote: matter => {
    const { period: of, sourceWords } = requestBrief(matter)
    return {
      text: [sourceWords, `số liệu ${period(of)}`].filter(Boolean).join('; '),
      mark: null,
    }
  },
  told,
  words: reportWords,
  noticed: reportNotice,
}

/** A document may ask for a report which several bodies write. */
export const reportWays: readonly WayOn[] = [
  {
    from: 'van-ban-den',
    label: named('Yêu cầu đơn vị báo cáo', 'Ask units for a report'),
    href: id => `/bao-cao/yeu-cau/moi?van-ban=${id}`,
    right: 'report.ask',
  },
]
