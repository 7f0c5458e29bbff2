import { formatDate } from '@kheo/viet-text'
import type { Lang } from '../../kernel/access.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Problem } from '../../kernel/problem.ts'

type Data = Readonly<Record<string, unknown>>
type Sentences = Readonly<Record<string, Readonly<Record<Lang, (data: Data) => string>>>>

const day = (data: Data, key: string): string => (typeof data[key] === 'string' ? formatDate(data[key]) : '')
const s = (data: Data, key: string): string => String(data[key] ?? '')

/** Refusals of this function: what, why, what to do next. */
const REFUSALS: Sentences = {
  'reports/findings-open': {
    vi: data =>
      `Chưa nộp được: ${[Number(data['mend']) > 0 ? `${s(data, 'mend')} lỗi số liệu phải sửa` : '', Number(data['keep']) > 0 ? `${s(data, 'keep')} phát hiện phải sửa hoặc nêu lý do giữ lại` : ''].filter(Boolean).join(', ')}. Mở trang báo cáo, phần Phát hiện.`,
    en: data =>
      `Not yet: ${s(data, 'mend')} faults of figures to mend and ${s(data, 'keep')} findings to mend or to keep with a reason. See Findings on the report page.`,
  },
  'reports/changed-meanwhile': {
    vi: data => `Chưa ghi: ${s(data, 'by') || 'người khác'} vừa sửa mục này. Bản của bạn vẫn còn bên dưới; so lại rồi lưu.`,
    en: data =>
      `Not saved: ${s(data, 'by') || 'somebody'} has just changed this section. Yours is still below; compare and save.`,
  },
  'reports/part-accepted': {
    vi: data =>
      `“${s(data, 'part')}” đã được ${s(data, 'by') || 'bên tổng hợp'} nhận, không sửa được. Cần sửa thì đề nghị bên tổng hợp mở lại mục này.`,
    en: data =>
      `“${s(data, 'part')}” has been accepted by ${s(data, 'by') || 'the compiler'} and cannot be changed. Ask for it to be opened again.`,
  },
  'reports/part-changed': {
    vi: () => 'Mục này vừa được viết lại sau khi bạn mở trang. Đọc lại rồi nhận.',
    en: () => 'This section was written again since you opened the page. Read it, then accept.',
  },
  'reports/part-not-accepted': {
    vi: () => 'Mục này chưa được nhận hoặc đã mở lại rồi. Tải lại trang.',
    en: () => 'This section is not accepted, or is open again. Reload the page.',
  },
  'reports/no-such-node': { vi: () => 'Đề cương không có mục này.', en: () => 'The outline has no such section.' },
  'reports/no-such-annex': { vi: () => 'Yêu cầu không có phụ lục này.', en: () => 'The request has no such annex.' },
  'reports/wrong-columns': {
    vi: data =>
      `Dòng ${s(data, 'rows')} không đủ hoặc thừa cột: bảng có ${s(data, 'columns')} cột. Kiểm tra lại vùng đã chép; chưa ghi dòng nào.`,
    en: data =>
      `Row ${s(data, 'rows')} has too few or too many cells: the table has ${s(data, 'columns')} columns. Nothing was saved.`,
  },
  'reports/wrong-rows': {
    vi: data =>
      `Chưa ghi: bảng có ${s(data, 'expected')} dòng, nhận được ${s(data, 'rows')} dòng. Dán đủ các dòng theo thứ tự của bảng; chỉ được thêm dòng tổng cộng ở cuối.`,
    en: data =>
      `Not saved: the table has ${s(data, 'expected')} rows, ${s(data, 'rows')} came. Give all of them in their order; only a total may follow.`,
  },
  'reports/figure-unresolved': {
    vi: data =>
      `Chưa chốt: ở “${s(data, 'place')}” còn mã số liệu trong ngoặc [[ ]] không đọc được. Sửa mã, hoặc chọn lại từ danh sách số liệu, rồi chốt.`,
    en: data =>
      `Not frozen: “${s(data, 'place')}” holds a figure code in [[ ]] that names nothing. Mend it or choose it from the list of figures, then freeze.`,
  },
  'reports/topic-needed': { vi: () => 'Nêu tên báo cáo, ít nhất 5 ký tự.', en: () => 'Say what the report is about.' },
  'reports/targets-needed': { vi: () => 'Chọn ít nhất một đơn vị báo cáo.', en: () => 'Choose at least one body.' },
  'reports/already-asked': { vi: () => 'Đơn vị này đã có trong yêu cầu.', en: () => 'This body has been asked already.' },
  'reports/date-in-past': {
    vi: data => `Hạn không được trước hôm nay, ${day(data, 'today')}.`,
    en: data => `The date may not lie before today, ${day(data, 'today')}.`,
  },
  'reports/due-needed': {
    vi: () => 'Nêu hạn nộp, hoặc hạn của cấp trên để Khéo đề xuất.',
    en: () => 'Give a deadline, or the superior’s, from which one is proposed.',
  },
  'reports/period-reversed': { vi: () => 'Ngày cuối kỳ phải sau ngày đầu kỳ.', en: () => 'The period must end after it begins.' },
  'reports/outline-empty': {
    vi: () => 'Đề cương phải có ít nhất một mục để viết.',
    en: () => 'The outline needs at least one section.',
  },
  'reports/outline-unreadable': {
    vi: data => `Đề cương: không đọc được dòng “${s(data, 'line')}”. Viết “II.1. Tên mục”.`,
    en: data => `Outline: cannot read “${s(data, 'line')}”. Write “II.1. Title”.`,
  },
  'reports/annex-unreadable': {
    vi: data =>
      `Phụ lục: không đọc được dòng “${s(data, 'line')}”. Viết “Tên cột: chữ”, “Tên cột: số (đơn vị tính)”, “Tên cột: số lẻ (đơn vị tính)” hoặc “Tên cột: ngày”.`,
    en: data => `Annex: cannot read “${s(data, 'line')}”.`,
  },
  'reports/unit-or-post': { vi: () => 'Chọn phòng hoặc người viết.', en: () => 'Choose a division or a writer.' },
  'reports/no-comments': {
    vi: () => 'Chưa mục nào có nhận xét mà chưa nhận: trả lại thế này thì đơn vị không sửa được gì. Viết nhận xét trước.',
    en: () => 'No open section has a comment: the unit could change nothing. Comment first.',
  },
  'reports/no-such-comment': {
    vi: () => 'Nhận xét này đã khép hoặc không còn. Tải lại trang.',
    en: () => 'This comment is closed, or is no more. Reload the page.',
  },
  'reports/comment-needed': { vi: () => 'Viết nhận xét.', en: () => 'Write the comment.' },
  'reports/signer-needed': { vi: () => 'Nêu người ký và chức vụ.', en: () => 'Give the signatory and the position.' },
  'reports/units-open': {
    vi: data => `Còn ${s(data, 'open')} đơn vị chưa được nhận báo cáo. Nhận, miễn, hoặc chốt với lý do.`,
    en: data => `${s(data, 'open')} units are still open. Accept or exempt them first.`,
  },
  'reports/moved-meanwhile': {
    vi: () => 'Có người vừa ghi vào báo cáo trong lúc đếm số liệu. Xem lại rồi chốt lần nữa.',
    en: () => 'Somebody wrote while the figures were counted. Look again, then freeze once more.',
  },
  'reports/carry-over-differs': {
    vi: data =>
      `Số chuyển kỳ của ${s(data, 'bodies')} đơn vị khác số chưa xong cuối kỳ trước. Việc gây lệch: ${s(data, 'matters') || 'chưa rõ'}. Báo quản trị chạy kheo verify trước khi chốt.`,
    en: data =>
      `For ${s(data, 'bodies')} bodies what is carried over differs from what was unfinished. Matters: ${s(data, 'matters') || 'unknown'}. Have kheo verify run first.`,
  },
  'reports/review-first': {
    vi: () => 'Trưởng phòng duyệt trước, rồi mới trình Chánh Văn phòng.',
    en: () => 'The head of the division approves first.',
  },
  'reports/marks-open': {
    vi: data => `Còn ${s(data, 'open')} lời khẳng định chưa có minh chứng. Nhận trách nhiệm từng lời, hoặc trả về để sửa.`,
    en: data => `${s(data, 'open')} claims have no evidence. Take each upon yourself, or send the report back.`,
  },
  'reports/limitation-without-task': {
    vi: data => `Còn ${s(data, 'open')} hạn chế chưa có việc khắc phục. Giao việc ở thẻ Tổng hợp, mục Hạn chế.`,
    en: data => `${s(data, 'open')} limitations have no task. Give one under Merging.`,
  },
  'reports/no-such-period': {
    vi: data => `Không có kỳ “${s(data, 'period')}”. Viết như quy-2026-3, thang-2026-10, 2026, hoặc 2021-01-01..2025-12-31.`,
    en: data => `No such period: “${s(data, 'period')}”. Write quy-2026-3, thang-2026-10, 2026, or 2021-01-01..2025-12-31.`,
  },
  'reports/no-limitation': {
    vi: () => 'Bản tổng hợp không còn hạn chế này. Tải lại trang.',
    en: () => 'The merged report no longer has this limitation. Reload the page.',
  },
  'reports/measure-needed': {
    vi: () => 'Nêu thước đo: nhìn vào đâu để biết việc đã xong.',
    en: () => 'Say by what it is seen to be done.',
  },
  'reports/no-chief': {
    vi: () => 'Chưa đặt Chánh Văn phòng trong cấu hình theo dõi. Nhờ quản trị đặt ở Quản trị, Theo dõi.',
    en: () => 'No Chief of Office is named in the settings.',
  },
  'reports/too-many-models': { vi: () => 'Chọn nhiều nhất 3 mô hình.', en: () => 'Choose at most 3 models.' },
  'reports/receiver-needed': { vi: () => 'Nêu nơi nhận.', en: () => 'Say to whom it was sent.' },
  'reports/method-needed': { vi: () => 'Nêu cách gửi.', en: () => 'Say how it was sent.' },
  'reports/sent-with-document': {
    vi: () => 'Báo cáo này đi bằng văn bản đi: văn thư gửi ở trang văn bản, việc gửi được ghi tự động.',
    en: () => 'This report leaves as an outgoing document: the clerk sends it there, and the sending is recorded by itself.',
  },
  'reports/receipt-needed': {
    vi: () => 'Nêu xác nhận đã gửi hoặc đã nhận, hoặc đính kèm tệp.',
    en: () => 'Give proof of sending or receipt, or attach a file.',
  },
  'reports/sent-date': {
    vi: data => `Ngày gửi từ ngày ban hành ${day(data, 'issuedOn')} đến hôm nay ${day(data, 'today')}.`,
    en: data => `Between the day of issue ${day(data, 'issuedOn')} and today ${day(data, 'today')}.`,
  },
  'reports/files-needed': { vi: () => 'Chọn ít nhất một tệp.', en: () => 'Choose at least one file.' },
  'reports/no-such-file': {
    vi: () => 'Không có tệp này, hoặc tệp đã được rút.',
    en: () => 'No such file, or it has been withdrawn.',
  },
  'reports/no-headings': {
    vi: () => 'Không thấy đề mục nào của đề cương trong tệp. Tải mẫu Word, viết dưới từng đề mục, giữ nguyên tên đề mục.',
    en: () => 'The file has none of the outline’s headings. Download the form and write under its headings.',
  },
  'reports/no-head-row': {
    vi: data => `Không thấy dòng tên cột trong tệp. Dòng tên cột phải là: ${s(data, 'heads')}.`,
    en: data => `No row of column heads was found. It must be: ${s(data, 'heads')}.`,
  },
  'reports/file-unreadable': {
    vi: () => 'Không đọc được tệp này. Lưu lại dạng .docx rồi đưa vào.',
    en: () => 'This file cannot be read. Save it as .docx.',
  },
  'reports/already-frozen': { vi: () => 'Đã chốt rồi.', en: () => 'It is frozen already.' },
  'reports/body-unknown': {
    vi: data => `Không tìm thấy đơn vị “${s(data, 'name')}”.`,
    en: data => `No such body: “${s(data, 'name')}”.`,
  },
  'reports/no-successor': {
    vi: data => `“${s(data, 'name')}” đã kết thúc và không có đơn vị kế thừa.`,
    en: data => `“${s(data, 'name')}” has ended without a successor.`,
  },
}

export function reportWords(refusal: Problem, lang: Lang): string | null {
  return REFUSALS[refusal.problem]?.[lang](refusal.data) ?? null
}

const until = (data: Data, lang: Lang): string =>
  data['dueOn'] ? (lang === 'vi' ? `, hạn nộp ${day(data, 'dueOn')}` : `, due ${day(data, 'dueOn')}`) : ''

const NOTICES: Sentences = {
  'report.asked': {
    vi: data => `Yêu cầu báo cáo: ${s(data, 'title')}${until(data, 'vi')}.`,
    en: data => `Report asked for: ${s(data, 'title')}${until(data, 'en')}.`,
  },
  'report.assigned': {
    vi: data => `Bạn được giao viết: ${s(data, 'title')}${until(data, 'vi')}.`,
    en: data => `You are to write: ${s(data, 'title')}${until(data, 'en')}.`,
  },
  'report.submitted': { vi: data => `Đơn vị đã nộp: ${s(data, 'title')}.`, en: data => `Submitted: ${s(data, 'title')}.` },
  'report.sent-back': {
    vi: data => `Báo cáo bị trả lại để sửa: ${s(data, 'title')}${until(data, 'vi')}.`,
    en: data => `Report sent back: ${s(data, 'title')}${until(data, 'en')}.`,
  },
  'report.part-opened': {
    vi: data => `Được mở lại để sửa: “${s(data, 'part')}” trong ${s(data, 'title')}. Lý do: ${s(data, 'reason')}`,
    en: data => `Open again: “${s(data, 'part')}” in ${s(data, 'title')}. Why: ${s(data, 'reason')}`,
  },
  'report.accepted': {
    vi: data => `Báo cáo đã được nhận: ${s(data, 'title')}.`,
    en: data => `Report accepted: ${s(data, 'title')}.`,
  },
  'report.due-today': {
    vi: data => `Hôm nay là hạn nộp: ${s(data, 'title')}.`,
    en: data => `Due today: ${s(data, 'title')}.`,
  },
  'report.late': {
    vi: data => `Quá hạn nộp ${s(data, 'days')} ngày làm việc: ${s(data, 'title')}${until(data, 'vi')}.`,
    en: data => `${s(data, 'days')} working days late: ${s(data, 'title')}${until(data, 'en')}.`,
  },
  'report.missed': {
    vi: data => `Đơn vị chưa nộp báo cáo đúng hạn: ${s(data, 'title')}${until(data, 'vi')}.`,
    en: data => `A unit has not reported in time: ${s(data, 'title')}${until(data, 'en')}.`,
  },
  'report.unasked': {
    vi: data =>
      `Báo cáo định kỳ quá ngày gửi mà chưa ai mở yêu cầu: ${s(data, 'title')}, ${s(data, 'period')}; phải gửi ${day(data, 'dueOn')}. Giao người mở ở trang Báo cáo.`,
    en: data =>
      `A periodic report is past its sending day and nobody has asked for it: ${s(data, 'title')}, ${s(data, 'period')}; due ${day(data, 'dueOn')}. Have it opened on the page Reports.`,
  },
  'report.evidence-withdrawn': {
    vi: data => `Đơn vị rút minh chứng: ${s(data, 'title')}.`,
    en: data => `Evidence was withdrawn: ${s(data, 'title')}.`,
  },
  'report.version': {
    vi: data => `Lập phiên bản ${s(data, 'version')}: ${s(data, 'title')}. Lý do: ${s(data, 'reason')}`,
    en: data => `Version ${s(data, 'version')} is being made: ${s(data, 'title')}. Why: ${s(data, 'reason')}`,
  },
  'report.exempted': { vi: data => `Được miễn báo cáo: ${s(data, 'title')}.`, en: data => `Exempted from: ${s(data, 'title')}.` },
  'report.due-moved': {
    vi: data => `Hạn nộp đã đổi: ${s(data, 'title')}${until(data, 'vi')}.`,
    en: data => `The deadline changed: ${s(data, 'title')}${until(data, 'en')}.`,
  },
}

export function reportNotice({ kind, data }: { readonly kind: string; readonly data: Canonical }, lang: Lang): string | null {
  const values: Data = typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {}
  return NOTICES[kind]?.[lang](values) ?? null
}
