import { formatDate } from '@kheo/viet-text'
import type { Lang } from '../../kernel/access.ts'
import type { Problem } from '../../kernel/problem.ts'

type Data = Readonly<Record<string, unknown>>
type Sentences = Readonly<Record<string, Readonly<Record<Lang, (data: Data) => string>>>>

const day = (data: Data, key: string): string => (typeof data[key] === 'string' ? formatDate(data[key]) : '')
const successors = ({ successors: list }: Data): string =>
  Array.isArray(list)
    ? list
        .map((each: unknown) => nameOf(each))
        .filter(name => name !== '')
        .join(', ')
    : ''

function nameOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : ''
}

/** Refusals of this function: what, why, what to do next. */
const SENTENCES: Sentences = {
  'directives/parts-open': {
    vi: data => `Còn ${String(data['open'])} phần việc chưa xong. Chờ các phần hoàn thành, hoặc miễn phần không còn cần.`,
    en: data => `${String(data['open'])} parts are still open. Wait for them, or waive those no longer needed.`,
  },
  'directives/period-open': {
    vi: () => 'Kỳ này đã giao rồi. Chọn hạn sau kỳ gần nhất.',
    en: () => 'This period has been given already. Choose a day after the last one.',
  },
  'directives/past-return-limit': {
    vi: data =>
      `Chỉ trả lại được đến hết ${day(data, 'dueOn')}. Có thể báo vướng mắc trong báo cáo tiến độ hoặc đề nghị Văn phòng giao lại.`,
    en: data => `It could be returned until ${day(data, 'dueOn')}. Report the obstacle, or ask the Office to reassign it.`,
  },
  'directives/extension-after-deadline': {
    vi: data => `Hạn đã qua ngày ${day(data, 'dueOn')}; gia hạn phải xin trước hạn. Báo tiến độ và nêu lý do chậm.`,
    en: data => `The deadline passed on ${day(data, 'dueOn')}; extensions are asked before it. Report progress and the reason.`,
  },
  'directives/no-deadline': {
    vi: () => 'Việc này không đặt hạn nên không cần gia hạn.',
    en: () => 'There is no deadline to extend.',
  },
  'directives/no-extension-asked': { vi: () => 'Chưa có đề nghị gia hạn nào.', en: () => 'No extension has been asked for.' },
  'directives/extension-waiting': {
    vi: () => 'Đề nghị gia hạn trước đang chờ quyết định.',
    en: () => 'An earlier request is awaiting its decision.',
  },
  'directives/date-not-later': {
    vi: data => `phải sau hạn hiện nay (${day(data, 'dueOn')})`,
    en: data => `must lie after the present deadline (${day(data, 'dueOn')})`,
  },
  'directives/date-or-days': {
    vi: () => 'ghi ngày mới, hoặc số ngày làm việc thêm',
    en: () => 'give the new date, or the working days more',
  },
  'directives/days-needed': { vi: () => 'ghi số ngày làm việc, từ 1 đến 400', en: () => 'give working days from 1 to 400' },
  'directives/date-in-past': {
    vi: data => `ngày này đã qua; chọn từ ${day(data, 'today')} trở đi`,
    en: data => `that day has passed; choose ${day(data, 'today')} or later`,
  },
  'directives/part-after-whole': {
    vi: data => `không được sau hạn của việc chính (${day(data, 'dueOn')})`,
    en: data => `not after the deadline of the whole (${day(data, 'dueOn')})`,
  },
  'directives/unit-or-post-needed': {
    vi: () => 'chọn phòng, đơn vị hoặc người xử lý',
    en: () => 'choose a division or a person',
  },
  'directives/evidence-needed': {
    vi: () => 'thêm tệp minh chứng, hoặc ghi số văn bản kết quả',
    en: () => 'add a file, or give the number of the resulting document',
  },
  'directives/document-needed': { vi: () => 'ghi số, ký hiệu và ngày văn bản', en: () => 'give number and date of the document' },
  'directives/same-body': {
    vi: () => 'đơn vị này đang chủ trì; chọn đơn vị khác',
    en: () => 'this body leads already; choose another',
  },
  'directives/already-given': { vi: () => 'đơn vị này đã được giao việc này', en: () => 'this body has the task already' },
  'directives/lead-ended': {
    vi: data =>
      `${String(data['name'])} đã kết thúc ngày ${day(data, 'on')}${successors(data) ? `. Chọn ${successors(data)}?` : ''}`,
    en: data => `${String(data['name'])} ended on ${day(data, 'on')}${successors(data) ? `. Choose ${successors(data)}?` : ''}`,
  },
  'directives/lead-needed': { vi: () => 'chọn đơn vị chủ trì', en: () => 'choose the lead body' },
  'directives/lead-and-cooperating': {
    vi: () => 'một đơn vị không vừa chủ trì vừa phối hợp',
    en: () => 'a body cannot lead and cooperate at once',
  },
  'directives/body-not-found': { vi: () => 'không tìm thấy đơn vị này', en: () => 'no such body' },
  'directives/assigner-not-leader': { vi: () => 'người giao phải là lãnh đạo', en: () => 'the assigner must be a leader' },
  'directives/follower-not-found': { vi: () => 'không tìm thấy người theo dõi này', en: () => 'no such follower' },
  'directives/recurrence-date-needed': {
    vi: () => 'ghi hạn của kỳ đầu; các kỳ sau theo thứ, ngày ấy',
    en: () => 'give the deadline of the first period; the later ones follow it',
  },
  'directives/recurrence-one-lead': {
    vi: () => 'việc lặp lại có một đơn vị chủ trì; nhiều đơn vị thì lập nhiều phiếu',
    en: () => 'a recurring task has one lead body; write one for each',
  },
  'directives/recurrence-month': {
    vi: () => 'theo quý thì hạn nằm trong tháng 3, 6, 9 hoặc 12; theo nửa năm thì trong tháng 6 hoặc 12',
    en: () => 'by quarter the deadline lies in March, June, September or December; by half-year in June or December',
  },
  'directives/content-needed': {
    vi: () => 'ghi việc cần làm, ít nhất 5 ký tự',
    en: () => 'say what has to be done, at least 5 characters',
  },
}

/** A refusal of directives in words; null for those of other rooms. */
export function directiveWords({ problem, data }: Problem, lang: Lang): string | null {
  return SENTENCES[problem]?.[lang](data) ?? null
}
