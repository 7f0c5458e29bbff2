import { formatDate } from '@kheo/viet-text'
import type { Lang } from '../../kernel/access.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { FilePart } from './rewards/reward-rules.ts'
import { SHEET_ITEMS } from './scoring/vocabulary.ts'

type Data = Problem['data']
type Said = Readonly<Record<Lang, (data: Data) => string>>

const say = (vi: (data: Data) => string, en: (data: Data) => string): Said => ({ vi, en })
const day = (value: unknown): string => (typeof value === 'string' && value !== '' ? formatDate(value) : '')

/** Parts of a reward's file as they are called. */
export const FILE_PART_NAMES: Readonly<Record<FilePart, Readonly<Record<Lang, string>>>> = {
  petition: { vi: 'tờ trình', en: 'petition' },
  list: { vi: 'danh sách trích ngang (cần ít nhất một kết quả của mô hình)', en: 'summary list (needs a result of the model)' },
  report: { vi: 'báo cáo thành tích có xác nhận', en: 'confirmed report of achievements' },
  minutes: { vi: 'biên bản họp Hội đồng thi đua - khen thưởng', en: 'minutes of the reward council' },
  decision: { vi: 'quyết định công nhận', en: 'decision of recognition' },
}

const isPart = (part: unknown): part is FilePart => typeof part === 'string' && part in FILE_PART_NAMES
const partsIn = (missing: unknown, lang: Lang): string =>
  (Array.isArray(missing) ? missing : [])
    .filter(isPart)
    .map(part => FILE_PART_NAMES[part][lang])
    .join('; ')

/** Items of the form of registration as a sentence names them. */
const SHEET_ITEM_NAMES: Readonly<Record<(typeof SHEET_ITEMS)[number], Readonly<Record<Lang, string>>>> = {
  reason: { vi: 'thực trạng, lý do', en: 'situation and reason' },
  goals: { vi: 'mục tiêu', en: 'goals' },
  method: { vi: 'cách thực hiện', en: 'how it is done' },
  place: { vi: 'địa bàn', en: 'place' },
  audience: { vi: 'đối tượng', en: 'for whom' },
  forces: { vi: 'lực lượng', en: 'forces' },
  means: { vi: 'nguồn lực', en: 'means' },
  schedule: { vi: 'thời gian', en: 'time' },
  outputs: { vi: 'sản phẩm, kết quả', en: 'outputs' },
  upkeep: { vi: 'khả năng duy trì, nhân rộng', en: 'how it lasts' },
  contactName: { vi: 'người phụ trách', en: 'person in charge' },
}
export const itemsIn = (missing: unknown, lang: Lang): string =>
  SHEET_ITEMS.filter(item => Array.isArray(missing) && missing.includes(item))
    .map(item => SHEET_ITEM_NAMES[item][lang])
    .join('; ')

/** Refusals on the way up, of the council, of files, pictures, figures and commitments. */
export const MORE_WORDS: Readonly<Record<string, Said>> = {
  'movement/late-unsaid': say(
    data => `Hạn đăng ký của năm là ${day(data['by'])}. Ghi lý do nộp muộn (ít nhất 10 ký tự); mô hình được ghi là nộp muộn.`,
    data => `Registration ended on ${day(data['by'])}. Say why it is late (at least 10 characters); it stays marked as late.`,
  ),
  'movement/unit-council-first': say(
    () => 'Phong trào này cần đơn vị họp xét trước. Ghi kết quả họp của đơn vị, rồi nộp.',
    () => 'This movement needs the unit’s own council first. Record it, then hand in.',
  ),
  'movement/difference-unsaid': say(
    data => `Lệch điểm tự chấm từ ${String(data['from'])} điểm trở lên: ghi lý do ở cột "Trừ điểm vì".`,
    data => `${String(data['from'])} points or more from the unit’s own: say why in the column beside.`,
  ),
  'movement/own-unit': say(
    () => 'Anh/chị thuộc đơn vị có mô hình này. Người của đơn vị khác thẩm định.',
    () => 'You belong to the model’s own unit. Somebody of another one verifies.',
  ),
  'movement/criteria-sum': say(
    data => `Tổng điểm các tiêu chí là ${String(data['sum'])}, cần đúng ${String(data['full'])}.`,
    data => `The criteria add up to ${String(data['sum'])} points; ${String(data['full'])} are needed.`,
  ),
  'movement/result-needed': say(
    () => 'Nhập kết quả của nơi làm theo; nơi chưa có kết quả chỉ là nơi đã khai báo.',
    () => 'Enter the result of that place; without one it is only declared.',
  ),
  'movement/copy-of-itself': say(
    () => 'Đây là mã của chính mô hình này. Nhập mã mô hình gốc.',
    () => 'That is this model’s own code. Enter the original’s.',
  ),
  'movement/file-incomplete': say(
    data => `Hồ sơ khen còn thiếu: ${partsIn(data['missing'], 'vi')}. Bổ sung rồi trình.`,
    data => `The reward file still lacks: ${partsIn(data['missing'], 'en')}. Add them, then propose.`,
  ),
  'movement/caption-needed': say(
    () => 'Viết trong ảnh có gì, ít nhất 5 ký tự: người không nhìn thấy ảnh cũng hiểu.',
    () => 'Say what the picture shows, at least 5 characters, for those who cannot see it.',
  ),
  'movement/picture-consent': say(
    () => 'Hỏi ý kiến những người nhận ra được trong ảnh, đánh dấu đồng ý rồi thêm ảnh.',
    () => 'Ask the people who can be recognised, tick that they agree, then add the picture.',
  ),
  'movement/picture-kind': say(
    () => 'Chọn ảnh JPG, PNG hoặc WebP.',
    () => 'Choose a JPG, PNG or WebP picture.',
  ),
  'movement/picture-too-large': say(
    data => `Ảnh nặng ${String(data['kb'])} kB, trang công khai nhận đến ${String(data['most'])} kB. Thu nhỏ ảnh rồi gửi lại.`,
    data => `The picture has ${String(data['kb'])} kB; the public page takes up to ${String(data['most'])} kB. Make it smaller.`,
  ),
  'movement/picture-twice': say(
    () => 'Ảnh này đã có.',
    () => 'This picture is there already.',
  ),
  'movement/picture-unknown': say(
    data => `Mô hình có ${String(data['last'])} ảnh. Nhập số thứ tự của ảnh.`,
    data => `The model has ${String(data['last'])} pictures. Enter a picture’s number.`,
  ),
  'movement/pictures-enough': say(
    data => `Trang công khai nhận đến ${String(data['most'])} ảnh. Bỏ bớt một ảnh rồi thêm.`,
    data => `The public page takes up to ${String(data['most'])} pictures. Remove one first.`,
  ),
  'movement/year-closed': say(
    data => `Số liệu năm ${String(data['year'])} đã chốt ngày ${day(data['on'])}.`,
    data => `The figures of ${String(data['year'])} were closed on ${day(data['on'])}.`,
  ),
  'movement/year-not-over': say(
    data => `Năm ${String(data['year'])} chưa hết: chốt được từ sau ngày ${day(data['last'])}.`,
    data => `${String(data['year'])} has not ended: it can be closed after ${day(data['last'])}.`,
  ),
  'movement/models-pending': say(
    data =>
      `Chưa chốt được năm ${String(data['year'])}: ${String(data['count'])} mô hình chưa xét xong (${String(data['codes'])}${Number(data['more']) > 0 ? ` và ${String(data['more'])} mô hình nữa` : ''}). Công nhận, không công nhận hoặc dừng từng mô hình rồi chốt.`,
    data =>
      `${String(data['year'])} cannot be closed: ${String(data['count'])} models are not decided (${String(data['codes'])}${Number(data['more']) > 0 ? ` and ${String(data['more'])} more` : ''}). Recognise, refuse or stop each of them first.`,
  ),
  'movement/year-not-closed': say(
    data => `Số liệu năm ${String(data['year'])} chưa chốt, không có gì để bỏ.`,
    data => `The figures of ${String(data['year'])} are not closed.`,
  ),
  'movement/year-empty': say(
    data => `Năm ${String(data['year'])} chưa có mô hình nào trong phong trào này.`,
    data => `No models of this movement in ${String(data['year'])}.`,
  ),
  'movement/figures-disagree': say(
    data =>
      `Chưa chốt được năm ${String(data['year'])}: ${ruleIn(data['rule'], 'vi')}${listed(data['codes'])}. Sửa ở sổ rồi chốt.`,
    data =>
      `${String(data['year'])} cannot be closed: ${ruleIn(data['rule'], 'en')}${listed(data['codes'])}. Mend it in the register.`,
  ),
  'movement/roster-not-headcount': say(
    data => `Danh sách toàn đơn vị có ${String(data['listed'])} tên, tổng số ghi ${String(data['headcount'])}.`,
    data => `The list of everybody has ${String(data['listed'])} names, the headcount says ${String(data['headcount'])}.`,
  ),
  'movement/name-not-in-roster': say(
    data => `"${String(data['name'])}" không có trong danh sách toàn đơn vị.`,
    data => `"${String(data['name'])}" is not in the list of everybody.`,
  ),
  'movement/members-unreadable': say(
    data => `Không đọc được dòng "${String(data['line'])}". Mỗi dòng: Họ tên; chức vụ; thêm "vắng" nếu vắng.`,
    data => `Cannot read the line "${String(data['line'])}". One member a line: name; title; add "vắng" if absent.`,
  ),
  'movement/session-no-ballot': say(
    () => 'Chưa có phiếu của mô hình nào. Ghi phiếu, rồi kết thúc phiên.',
    () => 'No ballots yet. Record them, then end the session.',
  ),
  'movement/session-nothing-carried': say(
    () => 'Không mô hình nào đủ phiếu và điểm để vào quyết định.',
    () => 'No model has the votes and points to stand in the decision.',
  ),
  'movement/model-unknown': say(
    data => `Không có mô hình chờ công nhận mang mã ${String(data['code'])}.`,
    data => `No model awaiting recognition has the code ${String(data['code'])}.`,
  ),
  'movement/commitment-short': say(
    () => 'Viết ít nhất 20 ký tự.',
    () => 'Write at least 20 characters.',
  ),
  'movement/committed-already': say(
    data => `Anh/chị đã đăng ký cam kết năm ${String(data['year'])}.`,
    data => `You have registered your commitment of ${String(data['year'])} already.`,
  ),
  'movement/commitment-reader': say(
    () => 'Chọn người khác: bí thư chi bộ, cán bộ Đảng ủy không phải là chính mình.',
    () => 'Choose somebody else: neither the secretary nor the officer is yourself.',
  ),
}

const RULES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'recognised-above-registered': { vi: 'số công nhận nhiều hơn số đăng ký', en: 'more recognised than registered' },
  'fields-sum': { vi: 'cộng bốn lĩnh vực không bằng tổng', en: 'the four fields do not add up to the total' },
  'types-sum': { vi: 'cộng tập thể và cá nhân không bằng tổng', en: 'collectives and individuals do not add up to the total' },
  'kinds-sum': { vi: 'cộng các loại đăng ký không bằng tổng', en: 'the kinds of registration do not add up to the total' },
  'typical-above-recognised': { vi: 'số tiêu biểu nhiều hơn số công nhận', en: 'more typical than recognised' },
  'kept-not-recognised': {
    vi: 'mô hình duy trì chưa từng được công nhận năm trước',
    en: 'models kept up that were never recognised before',
  },
}
const ruleIn = (rule: unknown, lang: Lang): string => RULES[String(rule)]?.[lang] ?? String(rule)
const listed = (codes: unknown): string => (typeof codes === 'string' && codes !== '' ? ` (${codes})` : '')
