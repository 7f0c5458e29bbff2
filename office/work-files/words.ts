import { formatDate } from '@kheo/viet-text'
import type { Lang } from '../../kernel/access.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Problem } from '../../kernel/problem.ts'

type Data = Problem['data']
type Said = Readonly<Record<Lang, (data: Data) => string>>

const plain = (vi: string, en: string): Said => ({ vi: () => vi, en: () => en })
const day = (value: unknown): string => (typeof value === 'string' && value !== '' ? formatDate(value) : '')

/** Refusals of work files, each with what to do next. */
const WORDS: Readonly<Record<string, Said>> = {
  'work-files/name-needed': plain('Nhập tên hồ sơ.', 'Enter the name of the file.'),
  'work-files/retention-needed': plain('Chọn thời hạn bảo quản.', 'Choose how long it is kept.'),
  'work-files/opened-later': plain('Ngày mở hồ sơ không được sau hôm nay.', 'The file cannot be opened later than today.'),
  'work-files/due-before-open': plain(
    'Hạn xong không được trước ngày mở hồ sơ.',
    'The deadline cannot lie before the day of opening.',
  ),
  'work-files/in-charge-needed': plain('Chọn người phụ trách.', 'Choose who is in charge.'),
  'work-files/signer-needed': plain('Chọn lãnh đạo ký duyệt.', 'Choose the signing leader.'),
  'work-files/not-staff': plain(
    'Người này không còn vị trí trong đơn vị, hoặc tài khoản đang bị khóa. Chọn người khác.',
    'This person has no post in the body any more, or the account is locked. Choose another.',
  ),
  'work-files/already-there': plain('Người này đã có trong hồ sơ.', 'This person is in the file already.'),
  'work-files/to-oneself': plain('Hồ sơ đang do chính người này phụ trách.', 'This person is in charge of the file already.'),
  'work-files/after-file': {
    vi: data => `Không được sau hạn của hồ sơ (${day(data['dueOn'])}).`,
    en: data => `It cannot lie after the deadline of the file (${day(data['dueOn'])}).`,
  },
  'work-files/date-in-past': plain('Ngày đã qua. Chọn ngày từ hôm nay.', 'The day has passed. Choose today or later.'),
  'work-files/own-body': plain(
    'Đây là đơn vị của hồ sơ. Dùng Phân công phối hợp.',
    'This is the body of the file. Assign a colleague instead.',
  ),
  'work-files/no-such-register': {
    vi: () => 'Cơ quan không có sổ hồ sơ này, hoặc sổ đã thôi dùng. Chọn sổ khác, hoặc để trống để lấy số chung.',
    en: () => 'The body keeps no such register, or it is out of use. Choose another, or leave it empty for the common series.',
  },
  'work-files/no-such-opinion': {
    vi: data => `Hồ sơ có ${String(data['count'] ?? 0)} ý kiến. Ghi số thứ tự của ý kiến cần chuyển.`,
    en: data => `The file has ${String(data['count'] ?? 0)} opinions. Give the number of the one to forward.`,
  },
  'work-files/opinion-needed': plain('Nhập nội dung.', 'Enter the text.'),
  'work-files/contribution-needed': plain('Nhập nội dung cần đơn vị tham gia.', 'Say what the body is asked for.'),
  'work-files/document-needed': plain('Chọn ít nhất một văn bản.', 'Choose at least one document.'),
  'work-files/not-linked': plain('Văn bản này không có trong hồ sơ.', 'This document is not in the file.'),
  'work-files/percent': plain('Nhập số nguyên từ 0 đến 100.', 'Enter a whole number from 0 to 100.'),
  'work-files/days': plain('Nhập số ngày làm việc, từ 1 đến 400.', 'Enter a number of working days from 1 to 400.'),
  'work-files/progress-from-children': plain(
    'Hồ sơ có hồ sơ con: tiến độ tính từ các hồ sơ con.',
    'The file has child files: its progress follows from theirs.',
  ),
  'work-files/children-open': {
    vi: data => `Còn ${String(data['open'])} hồ sơ con chưa xong.`,
    en: data => `${String(data['open'])} child files are not finished.`,
  },
  'work-files/numbered': {
    vi: data => `Hồ sơ đã có số ${String(data['number'])}.`,
    en: data => `The file has number ${String(data['number'])} already.`,
  },
  'work-files/not-its-signer': plain(
    'Chỉ lãnh đạo ký duyệt của hồ sơ này quyết định.',
    'Only the signing leader of this file decides.',
  ),
  'work-files/held': {
    vi: data => `Hồ sơ đang được giữ lại: ${String(data['reason'])}`,
    en: data => `The file is held: ${String(data['reason'])}`,
  },
  'work-files/not-held': plain('Hồ sơ không bị giữ.', 'The file is not held.'),
  'work-files/kept-for-ever': plain('Hồ sơ bảo quản vĩnh viễn, không được tiêu hủy.', 'The file is kept for ever.'),
  'work-files/retention-runs': {
    vi: data => `Còn trong thời hạn bảo quản, đến hết ngày ${day(data['until'])}.`,
    en: data => `The retention runs until ${day(data['until'])}.`,
  },
  'work-files/two-people': plain(
    'Người đề nghị tiêu hủy không tự xác nhận. Cần một người thứ hai.',
    'Whoever proposed the destruction does not confirm it. A second person is needed.',
  ),
  'work-files/not-later': {
    vi: data => `Hạn mới phải sau hạn đang có (${day(data['dueOn'])}).`,
    en: data => `The new deadline must lie after the present one (${day(data['dueOn'])}).`,
  },
  'work-files/receiver-needed': plain('Nhập nơi nhận lưu.', 'Enter the archive.'),
  'work-files/council-needed': plain(
    'Nhập hội đồng hoặc biên bản xác định giá trị.',
    'Enter the appraisal council or its minutes.',
  ),
  'work-files/decision-needed': plain('Nhập số quyết định tiêu hủy.', 'Enter the number of the decision.'),
  'file-plan/notation-needed': plain(
    'Nhập số và ký hiệu hồ sơ, ví dụ 01.TH.',
    'Enter number and sign of the file, for example 01.TH.',
  ),
  'file-plan/title-needed': plain('Nhập tiêu đề hồ sơ.', 'Enter the title of the file.'),
  'file-plan/keeper-needed': plain('Chọn người lập hồ sơ.', 'Choose who makes the file.'),
  'file-plan/taken': {
    vi: data => `Danh mục năm này đã có mục ${String(data['notation'])}. Chọn số, ký hiệu khác.`,
    en: data => `The plan of this year has ${String(data['notation'])} already. Choose another number.`,
  },
  'file-plan/approved': plain(
    'Mục này đã duyệt nên giữ nguyên. Thêm mục mới rồi trình duyệt bổ sung.',
    'This line is approved and stays as it is. Add another and have it approved.',
  ),
  'file-plan/other-year': plain(
    'Chỉ lập danh mục cho năm nay, năm trước và năm sau.',
    'A plan is made for this year, the one before and the next.',
  ),
  'file-plan/no-such-entry': plain('Không có mục này.', 'There is no such line.'),
  'file-plan/nothing-new': plain('Không còn mục nào chờ duyệt.', 'No line waits for approval.'),
  'file-plan/nothing-to-copy': plain(
    'Năm trước không có mục nào chép được: người lập đã thôi việc, hoặc mục đã có. Thêm từng mục.',
    'Nothing of the year before can be copied: those who made the files have left, or the lines are there. Add them one by one.',
  ),
  'work-files/document-unknown': plain(
    'Có văn bản không tìm thấy, hoặc bạn không được xem.',
    'A document was not found, or is not for you to see.',
  ),
}

export function workFileWords({ problem, data }: Problem, lang: Lang): string | null {
  return WORDS[problem]?.[lang](data) ?? null
}

const NOTICES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'work-files.assigned': { vi: 'Bạn được phân công phối hợp hồ sơ', en: 'You are assigned to work file' },
  'work-files.handed-over': { vi: 'Bạn nhận bàn giao hồ sơ', en: 'You are handed work file' },
  'work-files.opinion': { vi: 'Có ý kiến trong hồ sơ', en: 'An opinion was given in work file' },
  'work-files.opinion-forwarded': {
    vi: 'Một ý kiến được chuyển tới bạn trong hồ sơ',
    en: 'An opinion was forwarded to you in work file',
  },
  'work-files.extended': { vi: 'Gia hạn hồ sơ', en: 'Extended: work file' },
  'work-files.submitted': { vi: 'Trình bạn duyệt hồ sơ', en: 'Submitted to you: work file' },
  'work-files.approved': { vi: 'Đã duyệt hồ sơ', en: 'Approved: work file' },
  'work-files.returned': { vi: 'Trả lại hồ sơ', en: 'Returned: work file' },
  'work-files.rejected': { vi: 'Từ chối hồ sơ', en: 'Rejected: work file' },
  'work-files.reopened': { vi: 'Mở lại hồ sơ', en: 'Reopened: work file' },
}

export function workFileNoticed({ kind, data }: { readonly kind: string; readonly data: Canonical }, lang: Lang): string | null {
  const words = NOTICES[kind]?.[lang]
  if (words === undefined || typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const { code, title } = data as { readonly code?: Canonical; readonly title?: Canonical }
  return `${words} ${String(code ?? '')}: ${String(title ?? '')}`
}
