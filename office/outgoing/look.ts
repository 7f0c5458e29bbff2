import { typeFacts } from './types.ts'
import type { ActForm, DetailLine, ProcessLook } from '../../kernel/act-form.ts'
import type { Lang } from '../../kernel/access.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Named } from '../../kernel/module.ts'
import { signedTold } from './came-signed/came-signed.ts'
import { COPY_NAMES } from './copies/copies.ts'
import { BACK_TO } from './signing/levels.ts'
import { outgoingOf } from './outgoing.ts'
import { COPY_FORMS, copyDetails, copyTold } from './copies/paper-copies.ts'
import type { Draft, RELATIONS } from './terms.ts'
import { outgoingWords, outgoingNoticed } from './words.ts'
import { FILES, REASON, choicesOf, named } from '../../kernel/fields.ts'

export const VIEWS = {
  'dong-y': named('Đồng ý', 'Agree'),
  'dong-y-co-sua': named('Đồng ý, đề nghị sửa', 'Agree with changes'),
  'khong-dong-y': named('Không đồng ý', 'Disagree'),
} as const

const FORMS: Readonly<Record<string, ActForm>> = {
  'xin-y-kien': {
    fields: [
      { name: 'posts', kind: 'post', label: named('Người góp ý', 'Colleague'), optional: true },
      { name: 'units', kind: 'unit', label: named('Phòng góp ý', 'Division'), optional: true },
      { name: 'bodies', kind: 'bodies', label: named('Cơ quan góp ý', 'Bodies'), optional: true },
      { name: 'dueOn', kind: 'date', label: named('Hạn góp ý', 'Until'), optional: true },
      { name: 'note', kind: 'paragraph', label: named('Nội dung cần góp ý', 'What to look at'), optional: true },
    ],
    tone: 'plain',
  },
  'gop-y': {
    fields: [
      { name: 'view', kind: 'choice', label: named('Ý kiến', 'Opinion'), choices: choicesOf(VIEWS) },
      { name: 'text', kind: 'paragraph', label: named('Nội dung góp ý', 'What should change'), optional: true },
      FILES,
    ],
    tone: 'primary',
    button: named('Gửi góp ý', 'Send the opinion'),
    key: '1',
  },
  'ket-thuc-y-kien': { fields: [] },
  duyet: {
    fields: [{ name: 'note', kind: 'paragraph', label: named('Ý kiến kèm theo', 'Remark'), optional: true }],
    tone: 'primary',
    key: '1',
  },
  'tra-lai': {
    fields: [{ name: 'to', kind: 'choice', label: named('Trả về', 'Back to'), choices: choicesOf(BACK_TO) }, REASON],
    key: '4',
  },
  'rut-lai': { fields: [REASON], tone: 'plain' },
  'bo-duyet': {
    fields: [REASON],
    tone: 'danger',
    note: named(
      'Văn bản trở lại bước soạn thảo; chữ ký đã có không còn giá trị cho bản sửa.',
      'The document goes back to drafting; a signature made does not count for what is changed.',
    ),
  },
  'ky-giay': {
    fields: [
      { name: 'signedOn', kind: 'date', label: named('Ngày ký', 'Signed on') },
      {
        name: 'files',
        kind: 'files',
        label: named('Bản quét có chữ ký', 'Scan of the signed paper'),
        hint: named('PDF hoặc ảnh màu, từ 200 dpi.', 'PDF or colour image, 200 dpi or more.'),
      },
    ],
  },
  'tu-choi-ky': {
    fields: [REASON],
    tone: 'danger',
    note: named(
      'Văn bản trở lại bước soạn thảo; chữ ký của các bên đã ký không còn giá trị. Anh/chị thôi thấy văn bản này.',
      'The document goes back to drafting; signatures already made no longer count. You will no longer see it.',
    ),
  },
  huy: { fields: [REASON], tone: 'danger' },
  ...COPY_FORMS,
}

/** How an outgoing document looks in lists and on a matter's page; its own page shows the paper. */
export const outgoingLook: ProcessLook = {
  process: 'van-ban-di',
  forms: FORMS,
  details: detailsOf,
  home: { href: '/van-ban/di', label: named('Văn bản đi', 'Outgoing documents') },
  order: [
    'ban-hanh',
    'ky-so',
    'dong-ky',
    'dong-dau',
    'nhan-ban-ky',
    'trinh',
    'duyet',
    'gop-y',
    'luu',
    'ky-giay',
    'theo-doi',
    'gui',
    'chuyen-noi-bo',
  ],
  page: {
    href: ({ id }) => `/van-ban/di/${id}`,
    label: () => named('Mở trang văn bản đi', 'Open the outgoing document'),
    right: 'outgoing',
    byId: true,
  },
  quote: matter => ({ text: outgoingOf(matter).abstract, mark: null }),
  told,
  words: outgoingWords,
  noticed: outgoingNoticed,
}

function detailsOf(matter: MatterState): DetailLine[] {
  const document = outgoingOf(matter)
  const line = (vi: string, en: string, value: DetailLine['value']): DetailLine => ({ label: named(vi, en), value })
  return [
    line('Loại', 'Type', { text: typeFacts(document.type, document).name }),
    ...(document.designation ? [line('Số, ký hiệu', 'Number and sign', { text: document.designation })] : []),
    ...(document.issuedOn ? [line('Ngày ban hành', 'Issued on', { date: document.issuedOn })] : []),
    ...(document.copyOf
      ? [
          line('Hình thức sao', 'Kind of copy', { words: COPY_NAMES[document.copyOf.kind] }),
          line('Sao từ', 'Copied from', { text: document.copyOf.words }),
        ]
      : []),
    line('Ban hành bởi', 'Issued by', { body: document.issuer }),
    ...(document.signer ? [line('Người ký', 'Signer', { post: document.signer })] : []),
    ...document.coSigners.map(each =>
      each.post ? line('Cùng ký', 'Co-signer', { post: each.post }) : line('Cùng ký', 'Co-signer', { text: outsideName(each) }),
    ),
    ...(document.returns.length > 0
      ? [line('Số lần trả lại', 'Times sent back', { text: String(document.returns.length) })]
      : []),
    ...document.answers.map(id => line('Trả lời', 'Answers', { matter: id })),
    ...copyDetails(document),
    ...(document.relates ? relationLines(document.relates) : []),
  ]
}

const RELATION_NAMES: Readonly<Record<(typeof RELATIONS)[number], Named>> = {
  'dinh-chinh': named('Đính chính', 'Corrects'),
  'sua-doi': named('Sửa đổi', 'Amends'),
  'thay-the': named('Thay thế', 'Replaces'),
}

/** What it does to which earlier document: named in full, and the way to it for whoever may see it. */
function relationLines({ kind, document, words }: Draft['relates'] & object): DetailLine[] {
  const link: DetailLine = { label: named('Văn bản gốc', 'Original'), value: { matter: document } }
  return words ? [{ label: RELATION_NAMES[kind], value: { text: words } }, link] : [{ ...link, label: RELATION_NAMES[kind] }]
}

const outsideName = ({ name, agency }: { name: string; agency: string }): string => [name, agency].filter(Boolean).join(', ')

function told(act: { readonly kind: string; readonly input: unknown }, _matter?: MatterState, lang: Lang = 'vi'): string | null {
  const ofCopies = copyTold(act, lang) ?? signedTold(act, lang)
  if (ofCopies !== null) return ofCopies
  const { input } = act
  if (typeof input !== 'object' || input === null) return null
  if ('reason' in input && typeof input.reason === 'string') return input.reason
  if ('text' in input && typeof input.text === 'string' && input.text !== '') return input.text
  return 'note' in input && typeof input.note === 'string' ? input.note : null
}
