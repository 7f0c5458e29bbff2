import type { Lang } from '../../kernel/access.ts'
import type { Problem } from '../../kernel/problem.ts'
import { formatDate } from '@kheo/viet-text'
import { itemsIn, MORE_WORDS } from './problem-text-more.ts'

type Data = Problem['data']
type Said = Readonly<Record<Lang, (data: Data) => string>>

const say = (vi: (data: Data) => string, en: (data: Data) => string): Said => ({ vi, en })
const day = (value: unknown): string => (typeof value === 'string' && value !== '' ? formatDate(value) : '')
/** Tenths of a point as written: 92 or 91,5. */
export const points = (tenths: unknown): string => String(Number(tenths ?? 0) / 10).replace('.', ',')

/** Refusals of the movement, each with what to do next. */
const WORDS: Readonly<Record<string, Said>> = {
  'movement/words-needed': say(
    () => 'Chưa nhập.',
    () => 'Not filled in.',
  ),
  'movement/name-needed': say(
    () => 'Nhập tên, ít nhất 5 ký tự.',
    () => 'Enter a name of at least 5 characters.',
  ),
  'movement/year': say(
    () => 'Nhập năm từ 2009 (năm phát động phong trào trong cả nước).',
    () => 'Enter a year from 2009 on (when the movement began nationally).',
  ),
  'movement/not-an-hour': say(
    () => 'Nhập giờ, ví dụ 08:30.',
    () => 'Enter an hour, such as 08:30.',
  ),
  'movement/whole-number': say(
    () => 'Nhập số nguyên, không âm.',
    () => 'Enter a whole number, not negative.',
  ),
  'movement/phone': say(
    () => 'Nhập số điện thoại bằng chữ số, ví dụ 0229 387 1234.',
    () => 'Enter the telephone number in digits.',
  ),
  'movement/document-needed': say(
    () => 'Nhập số, ký hiệu văn bản.',
    () => 'Enter the number of the document.',
  ),
  'movement/team-needed': say(
    () => 'Nhập tên tổ thẩm định hoặc người thẩm định.',
    () => 'Enter who verified.',
  ),
  'movement/none-running': say(
    () => 'Chưa có phong trào nào đang phát động. Phát động phong trào trước, rồi đăng ký mô hình.',
    () => 'No movement is running. Launch one first, then register models.',
  ),
  'movement/no-authority': say(
    () =>
      'Hôm nay chưa cơ quan nào được giao nhận đăng ký của cấp này. Người phát động phong trào giao cơ quan nhận đăng ký, hoặc chọn cấp khác.',
    () =>
      'No body is named today to receive registrations of this level. The movement’s owner names one, or choose another level.',
  ),
  'movement/from-needed': say(
    () => 'Nhập mã mô hình trước đó (ví dụ DV-2025-0012).',
    () => 'Enter the code of the earlier model (such as DV-2025-0012).',
  ),
  'movement/from-unknown': say(
    data => `Không có mô hình mang mã ${String(data['code'])}. Tìm mã trong sổ mô hình.`,
    data => `No model has the code ${String(data['code'])}. Look it up in the register.`,
  ),
  'movement/from-other-body': say(
    data => `${String(data['code'])} là mô hình của đơn vị khác. Chọn loại "nhân rộng từ mô hình khác" nếu làm theo.`,
    data => `${String(data['code'])} belongs to another body. Choose "replicated from another" if you follow it.`,
  ),
  'movement/from-not-earlier': say(
    data => `Mô hình ấy đăng ký cho năm ${String(data['year'])}; năm tiếp tục phải sau năm đó.`,
    data => `That model was registered for ${String(data['year'])}; the year it goes on must be later.`,
  ),
  'movement/registered-this-year': say(
    data => `Mô hình này đã đăng ký cho năm ấy: ${String(data['code'])}.`,
    data => `This model is registered for that year already: ${String(data['code'])}.`,
  ),
  'movement/district-ended': say(
    data => `Cấp huyện kết thúc ngày ${day(data['until'])}. Chọn cấp cơ sở hoặc cấp tỉnh.`,
    data => `The district level ended on ${day(data['until'])}. Choose grassroots or province.`,
  ),
  'movement/sheet-incomplete': say(
    data =>
      `Phiếu đăng ký còn thiếu ${String(data['count'])} mục: ${itemsIn(data['missing'], 'vi')}. Bấm Sửa phiếu đăng ký, viết đủ rồi nộp.`,
    data => `The registration lacks ${String(data['count'])} items: ${itemsIn(data['missing'], 'en')}. Edit it, then hand it in.`,
  ),
  'movement/reach-needed': say(
    data => (data['kind'] === 'kiem-tra' ? 'Nêu số đơn vị được kiểm tra, ít nhất 1.' : 'Nêu số lượt người dự, ít nhất 1.'),
    data => (data['kind'] === 'kiem-tra' ? 'How many units were inspected, at least 1.' : 'How many attended, at least 1.'),
  ),
  'movement/no-such-entry': say(
    () => 'Không có lần ghi mang số này, hoặc đã gạch bỏ. Xem số ở bảng Hoạt động, trang Số liệu.',
    () => 'No entry of this number, or it is struck out already. See the table of activities.',
  ),
  'movement/like-another': say(
    data =>
      `Gần giống ${String(data['code'])} ${String(data['title'])}. Nếu khác, ghi rõ khác ở điểm nào (ít nhất 10 ký tự); nếu làm theo, đăng ký loại nhân rộng.`,
    data =>
      `Much like ${String(data['code'])} ${String(data['title'])}. If different, say how (at least 10 characters); if it follows that one, register it as replicated.`,
  ),
  'movement/score-missing': say(
    () => 'Chưa chấm tiêu chí này.',
    () => 'This criterion has no score.',
  ),
  'movement/score-twice': say(
    () => 'Tiêu chí này chấm hai lần.',
    () => 'This criterion is scored twice.',
  ),
  'movement/score-unknown': say(
    () => 'Tiêu chí không có trong bộ tiêu chí của mô hình.',
    () => 'The criterion is not part of this model’s set.',
  ),
  'movement/score-above': say(
    () => 'Điểm cao hơn mức tối đa của tiêu chí.',
    () => 'More points than the criterion allows.',
  ),
  'movement/score-unreadable': say(
    () => 'Nhập điểm từ 0, có thể lẻ một chữ số (ví dụ 12,5).',
    () => 'Enter points from 0, one decimal at most (such as 12,5).',
  ),
  'movement/date-in-future': say(
    data => `Ngày này chưa đến (hôm nay ${day(data['today'])}).`,
    data => `That day has not come yet (today is ${day(data['today'])}).`,
  ),
  'movement/evidence-needed': say(
    () => 'Cần chứng cứ: tệp, hoặc số văn bản, danh sách chứng minh số này.',
    () => 'Evidence is needed: a file, or the number of the document or list that proves it.',
  ),
  'movement/present-above-members': say(
    () => 'Số dự họp nhiều hơn số thành viên.',
    () => 'More present than members.',
  ),
  'movement/votes-above-present': say(
    () => 'Tổng số phiếu nhiều hơn số người dự.',
    () => 'More votes than people present.',
  ),
  'movement/no-quorum': say(
    data =>
      `Chỉ ${String(data['present'])} trên ${String(data['members'])} thành viên dự: chưa đủ để xét. Họp lại khi đủ thành viên.`,
    data =>
      `Only ${String(data['present'])} of ${String(data['members'])} members were present: not enough to decide. Meet again.`,
  ),
  'movement/council-first': say(
    () => 'Chưa có kết quả họp xét. Ghi biên bản, số phiếu của hội đồng trước.',
    () => 'The council has not decided. Record its minutes and votes first.',
  ),
  'movement/council-against': say(
    data => `Hội đồng không đồng ý: ${String(data['yes'])} phiếu trên ${String(data['members'])} thành viên.`,
    data => `The council did not agree: ${String(data['yes'])} votes of ${String(data['members'])} members.`,
  ),
  'movement/points-below': say(
    data => `Thẩm định ${points(data['tenths'])} điểm, mức cần có từ ${String(data['least'])}.`,
    data => `Verified at ${points(data['tenths'])} points; ${String(data['least'])} are needed.`,
  ),
  'movement/reward-before-recognition': say(
    () => 'Chưa được công nhận. Công nhận trước, rồi mới đề nghị khen.',
    () => 'Not recognised yet. Recognition comes before reward.',
  ),
  'movement/reward-points': say(
    data => `Thẩm định ${points(data['tenths'])} điểm; hình thức này đề nghị từ ${String(data['least'])} điểm.`,
    data => `Verified at ${points(data['tenths'])} points; this form is proposed from ${String(data['least'])}.`,
  ),
  'movement/rewarded-with-this-form': say(
    data =>
      `Thành tích này đã được khen cùng hình thức (${String(data['designation'])}, ${day(data['on'])}). Chọn hình thức khác.`,
    data =>
      `This achievement has that form of reward already (${String(data['designation'])}, ${day(data['on'])}). Choose another form.`,
  ),
  'movement/discipline-unchecked': say(
    () => 'Chưa tra điều kiện khen thưởng. Tra và ghi kết quả trước.',
    () => 'The conditions of reward have not been looked up. Do so first.',
  ),
  'movement/under-discipline': say(
    () => 'Chưa đủ điều kiện.',
    () => 'Conditions not met.',
  ),
  'movement/discipline-check-old': say(
    data => `Kết quả tra ngày ${day(data['on'])} chỉ dùng đến ${day(data['until'])}. Tra lại.`,
    data => `The look-up of ${day(data['on'])} was good until ${day(data['until'])}. Look it up again.`,
  ),
  'movement/quota-used-up': say(
    data =>
      `Đã dùng hết chỉ tiêu năm${data['ofUnit'] === true ? ' của đơn vị' : ''}: ${String(data['used'])} trên ${String(data['quota'])}.`,
    data =>
      `The year’s quota${data['ofUnit'] === true ? ' of the unit' : ''} is used up: ${String(data['used'])} of ${String(data['quota'])}.`,
  ),
  'movement/place-unknown': say(
    data => `Bảng nơi làm theo có ${String(data['last'])} dòng. Nhập số thứ tự trong bảng.`,
    data => `The table has ${String(data['last'])} lines. Enter a number of the table.`,
  ),
  'movement/own-place': say(
    () => 'Đây là đơn vị của chính mô hình.',
    () => 'This is the model’s own body.',
  ),
  'movement/place-twice': say(
    () => 'Nơi này đã có trong bảng.',
    () => 'This place stands in the table already.',
  ),
  'movement/place-confirmed': say(
    data => `Nơi này đã xác nhận ngày ${day(data['on'])}.`,
    data => `This place was confirmed on ${day(data['on'])}.`,
  ),
  'movement/trial-not-over': say(
    data => `Chưa đủ thời gian thực hiện. Xác nhận được từ ${day(data['from'])}.`,
    data => `Too early. It can be confirmed from ${day(data['from'])}.`,
  ),
  'movement/story-short': say(
    () => 'Viết ít nhất 40 ký tự.',
    () => 'Write at least 40 characters.',
  ),
  'movement/story-first': say(
    () => 'Chưa có bài. Viết bài trước.',
    () => 'There is no story yet. Write it first.',
  ),
  'movement/story-sent': say(
    () => 'Bài này đã trình hoặc đã đăng. Sửa bài để trình bản mới.',
    () => 'This story was submitted or published. Edit it to submit a new one.',
  ),
  'movement/story-consent': say(
    data => `Bài nêu tên ${String(data['named'])}. Hỏi ý kiến, đánh dấu đồng ý rồi trình.`,
    data => `The story names ${String(data['named'])}. Ask them, tick that they agree, then submit.`,
  ),
  'movement/story-not-sent': say(
    () => 'Chưa có bài đang trình.',
    () => 'No story has been submitted.',
  ),
  'movement/story-not-out': say(
    () => 'Chưa có bài đang đăng.',
    () => 'No story is published.',
  ),
  'movement/period-backwards': say(
    data => `Ngày cuối đứng trước ngày đầu ${day(data['from'])}.`,
    data => `The last day lies before the first, ${day(data['from'])}.`,
  ),
  'movement/criteria-line': say(
    data => `Không đọc được dòng "${String(data['line'])}". Mỗi dòng một tiêu chí: Tên tiêu chí: điểm tối đa.`,
    data => `Cannot read the line "${String(data['line'])}". One criterion a line: name: most points.`,
  ),
  'movement/criteria-thresholds': say(
    data => `Mức công nhận không cao hơn mức tiêu biểu, mức tiêu biểu không cao hơn tổng ${String(data['full'])} điểm.`,
    data => `Recognition must not lie above typical, and typical not above the total of ${String(data['full'])} points.`,
  ),
  'movement/name-twice': say(
    data => `"${String(data['name'])}" có hai lần. Nếu là hai người cùng tên, ghi thêm phòng hoặc năm sinh.`,
    data => `"${String(data['name'])}" stands twice. For two people of one name add division or year of birth.`,
  ),
  'movement/list-above-headcount': say(
    data => `Danh sách ${String(data['listed'])} người, nhiều hơn tổng số ${String(data['headcount'])} người.`,
    data => `The list has ${String(data['listed'])} people, more than the headcount of ${String(data['headcount'])}.`,
  ),
}

const ALL: Readonly<Record<string, Said>> = { ...WORDS, ...MORE_WORDS }

export const refusalCodes = Object.keys(ALL)

/** A refusal of the movement as one sentence; null: not one of its own. */
export function movementWords({ problem, data }: Problem, lang: Lang): string | null {
  return ALL[problem]?.[lang](data) ?? null
}
