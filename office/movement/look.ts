import { NOTE, REASON, choicesOf, count, day, named, text } from '../../kernel/fields.ts'
import type { ActForm, DetailLine, ProcessLook } from '../../kernel/act-form.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { DECISION_DOCUMENT, document, FILES, LEVEL, line, noticed, REWARD, told, VOTES, worded } from './model/look-bits.ts'
import { modelOf } from './model/model.ts'
import { movementWords, points } from './problem-text.ts'
import { SHEET_FIELDS } from './scoring/sheet-form.ts'
import { FIELDS, KINDS, LEVELS, resourceChoices, TYPES } from './scoring/vocabulary.ts'

const REGISTERING: Readonly<Record<string, ActForm>> = {
  sua: { fields: SHEET_FIELDS, tone: 'plain', button: named('Lưu phiếu đăng ký', 'Save the registration') },
  'dang-ky': {
    fields: [
      text('designation', 'Văn bản đăng ký: số, ký hiệu', 'Document of registration: number'),
      day('issuedOn', 'Ngày văn bản', 'Its date'),
      text('confirmedBy', 'Cấp ủy xác nhận', 'Confirmed by the Party committee', { optional: true }),
      {
        name: 'besides',
        kind: 'paragraph',
        label: named('Khác mô hình gần giống ở điểm nào', 'How it differs from a model much like it'),
        hint: named('Chỉ cần khi có mô hình gần giống.', 'Only when there is one.'),
        optional: true,
      },
      {
        name: 'lateWhy',
        kind: 'paragraph',
        label: named('Lý do nộp muộn', 'Why it is late'),
        hint: named('Chỉ cần khi đã qua hạn đăng ký của năm.', 'Only after the last day of registration.'),
        optional: true,
      },
    ],
    tone: 'primary',
    button: named('Nộp đăng ký', 'Hand in'),
  },
  'hop-don-vi': {
    fields: [
      day('on', 'Đơn vị họp ngày', 'The unit met on'),
      text('minutes', 'Biên bản (số, ký hiệu)', 'Minutes (number)'),
      ...VOTES,
    ],
    button: named('Ghi kết quả họp', 'Record the council'),
  },
  'xac-nhan': {
    fields: [text('designation', 'Văn bản xác nhận (số, ký hiệu)', 'Confirming document (number)'), NOTE],
    tone: 'primary',
    button: named('Xác nhận, gửi lên trên', 'Confirm and send up'),
  },
  'vao-danh-muc': {
    fields: [text('designation', 'Văn bản thông báo danh mục', 'Document announcing the list', { optional: true }), NOTE],
    tone: 'primary',
    button: named('Đưa vào danh mục', 'Put on the list'),
  },
  'tra-lai': { fields: [REASON], button: named('Trả lại đơn vị', 'Return to the unit') },
  'trien-khai': {
    fields: [
      day('startedOn', 'Bắt đầu làm từ ngày', 'Begun on'),
      text('plan', 'Kế hoạch (số, ký hiệu)', 'Plan (number)', { optional: true }),
    ],
    tone: 'primary',
    button: named('Ghi đã bắt đầu', 'Record the start'),
  },
  'so-ket': {
    fields: [
      { name: 'text', kind: 'paragraph', label: named('Đã làm được gì, còn vướng gì', 'What was done, what stands in the way') },
      FILES,
    ],
    button: named('Nộp sơ kết', 'Hand in the review'),
  },
  'ghi-ket-qua': {
    fields: [
      text('name', 'Chỉ tiêu', 'Measure', { hint: named('Ví dụ: Trả kết quả trong ngày', 'Such as: answered the same day') }),
      text('unit', 'Đơn vị tính', 'Unit', { optional: true }),
      text('before', 'Trước khi làm', 'Before', { optional: true }),
      text('after', 'Sau khi làm', 'After'),
      day('on', 'Kết quả tại ngày', 'Result as of', {
        optional: true,
        hint: named('Để trống: hôm nay.', 'Empty: today.'),
      }),
      text('evidence', 'Chứng cứ (số văn bản, danh sách)', 'Evidence (document, list)', { optional: true }),
      FILES,
    ],
    button: named('Ghi kết quả này', 'Record this result'),
  },
  'ghi-nguon-luc': {
    fields: [
      { name: 'kind', kind: 'choice', label: named('Nguồn lực', 'Resource'), choices: choicesOf(resourceChoices) },
      count('amount', 'Số lượng (số nguyên)', 'Amount (whole number)'),
      day('on', 'Đến ngày', 'As of'),
      text('evidence', 'Chứng cứ (số văn bản, danh sách)', 'Evidence (document, list)', {
        optional: true,
        hint: named(
          'Không có giấy tờ hay ảnh thì vào cột "chưa có minh chứng".',
          'Without one it goes into a column of its own.',
        ),
      }),
      FILES,
    ],
    button: named('Ghi nguồn lực này', 'Record this resource'),
  },
  'tra-cham': { fields: [REASON], button: named('Yêu cầu chấm lại', 'Ask for a new assessment') },
  dung: {
    fields: [REASON],
    tone: 'danger',
    button: named('Dừng mô hình', 'Stop the model'),
    note: named(
      'Mô hình ra khỏi danh mục của năm; lý do giữ trong quá trình.',
      'The model leaves the year’s list; the reason stays in the history.',
    ),
  },
}

const RECOGNISING: Readonly<Record<string, ActForm>> = {
  'hop-xet': {
    fields: [
      day('on', 'Họp ngày', 'Met on'),
      text('minutes', 'Biên bản (số, ký hiệu)', 'Minutes (number)'),
      {
        name: 'wish',
        kind: 'choice',
        label: named('Hội đồng xét', 'The council considered'),
        choices: [
          { value: 'cong-nhan', label: named('công nhận', 'recognition') },
          { value: 'tieu-bieu', label: named('công nhận tiêu biểu', 'recognition as typical') },
        ],
      },
      ...VOTES,
      FILES,
    ],
    tone: 'primary',
    button: named('Ghi kết quả họp xét', 'Record the council'),
  },
  'cong-nhan': {
    fields: [...document('Quyết định công nhận', 'Decision'), LEVEL, DECISION_DOCUMENT, FILES],
    tone: 'primary',
    button: named('Ghi quyết định công nhận', 'Record the recognition'),
    note: named('Công nhận chưa phải là khen thưởng.', 'Recognition is not a reward.'),
  },
  'khong-cong-nhan': {
    fields: [REASON, text('designation', 'Văn bản (số, ký hiệu)', 'Document (number)', { optional: true })],
    tone: 'danger',
    button: named('Không công nhận', 'Do not recognise'),
  },
  'huy-cong-nhan': {
    fields: [REASON, text('designation', 'Quyết định hủy (số, ký hiệu)', 'Revoking decision (number)', { optional: true })],
    tone: 'danger',
    button: named('Hủy công nhận', 'Revoke the recognition'),
    note: named(
      'Bài công khai được gỡ; mô hình không còn trong số liệu công nhận.',
      'The public story is taken down; the model counts as recognised no more.',
    ),
  },
  'ghi-trung': {
    fields: [
      { name: 'original', kind: 'matter', label: named('Mã mô hình gốc', 'Code of the original model') },
      REASON,
      text('designation', 'Văn bản kết luận (số, ký hiệu)', 'Document (number)', { optional: true }),
    ],
    tone: 'danger',
    button: named('Kết luận là mô hình trùng', 'Conclude that it is a copy'),
    note: named(
      'Mô hình ra khỏi danh mục và số liệu công nhận; bài công khai được gỡ.',
      'The model leaves the list and the figures of recognition; its story is taken down.',
    ),
  },
  'khep-nam': { fields: [], tone: 'plain' },
  'tra-ky-luat': {
    fields: [
      day('on', 'Tra ngày', 'Looked up on'),
      {
        name: 'clean',
        kind: 'choice',
        label: named('Kết quả', 'Result'),
        choices: [
          { value: 'khong', label: named('đủ điều kiện', 'conditions met') },
          { value: 'co', label: named('chưa đủ điều kiện', 'conditions not met') },
        ],
      },
    ],
    button: named('Ghi kết quả tra', 'Record the look-up'),
    note: named(
      'Không ghi căn cứ ở đây: căn cứ chỉ người được cử giữ mới mở được.',
      'Do not write the ground here: it opens to one named officer only.',
    ),
  },
  'de-nghi-khen': {
    fields: [
      REWARD,
      text('petition', 'Tờ trình (số, ký hiệu)', 'Petition (number)', { optional: true }),
      text('report', 'Báo cáo thành tích, xác nhận của cấp quản lý', 'Report of achievements, confirmed by the level above', {
        optional: true,
      }),
      text('minutes', 'Biên bản, kết quả phiếu của Hội đồng thi đua - khen thưởng', 'Minutes and votes of the reward council', {
        optional: true,
      }),
      {
        name: 'direct',
        kind: 'check',
        label: named('Ưu tiên: người trực tiếp làm, nữ, tập thể nhỏ', 'Priority: direct workers, women, small collectives'),
        optional: true,
      },
      FILES,
    ],
    button: named('Trình khen hình thức này', 'Propose this reward'),
    note: named(
      'Hồ sơ thiếu phần nào thì được nêu tên; trình xong tải được cả gói ở trang mô hình.',
      'What the file lacks is named; once proposed, the whole package can be downloaded from the model’s page.',
    ),
  },
  khen: {
    fields: document('Quyết định khen thưởng', 'Decision'),
    tone: 'primary',
    button: named('Ghi quyết định khen thưởng', 'Record the reward'),
  },
  'khong-khen': { fields: [REASON], button: named('Ghi không khen lần này', 'Record: not rewarded this time') },
}

const SPREADING: Readonly<Record<string, ActForm>> = {
  'nhan-rong': {
    fields: [text('designation', 'Kế hoạch nhân rộng (số, ký hiệu)', 'Plan of replication (number)'), NOTE],
    button: named('Đưa vào kế hoạch nhân rộng', 'Plan the replication'),
  },
  'ghi-noi-lam-theo': {
    fields: [
      { name: 'body', kind: 'body', label: named('Nơi làm theo', 'Place that follows') },
      day('startedOn', 'Bắt đầu ngày', 'Began on'),
      count('learntFrom', 'Học từ dòng số mấy trong bảng', 'Learnt from which line of the table', {
        optional: true,
        hint: named('Để trống: học từ chính mô hình này.', 'Empty: from this model itself.'),
      }),
      text('result', 'Kết quả bước đầu', 'First result', { optional: true }),
    ],
    button: named('Ghi nơi làm theo', 'Record the place'),
  },
  'xac-nhan-noi-lam-theo': {
    fields: [
      count('place', 'Dòng số mấy trong bảng', 'Which line of the table'),
      text('result', 'Kết quả của nơi này', 'Result of that place', {
        optional: true,
        hint: named('Bắt buộc khi lúc ghi chưa có kết quả.', 'Needed unless one was recorded before.'),
      }),
    ],
    button: named('Xác nhận nơi này', 'Confirm this place'),
  },
  'ghi-khac': {
    fields: [text('other', 'Mã mô hình gần giống', 'Code of the model much like it'), REASON],
    button: named('Ghi là mô hình khác', 'Record as different'),
  },
  'viet-bai': {
    fields: [
      text('headline', 'Đầu đề', 'Headline', { initial: matter => modelOf(matter).story?.headline ?? null }),
      {
        name: 'text',
        kind: 'paragraph',
        label: named('Bài', 'Story'),
        hint: named('Để trống một dòng giữa hai đoạn.', 'Leave an empty line between paragraphs.'),
        initial: matter => modelOf(matter).story?.text ?? null,
      },
      text('named', 'Người được nêu tên trong bài', 'People named in the story', {
        optional: true,
        initial: matter => modelOf(matter).story?.named ?? null,
      }),
      {
        name: 'consent',
        kind: 'check',
        label: named('Những người được nêu tên đã đồng ý', 'The people named agree'),
        optional: true,
      },
    ],
    button: named('Lưu bài', 'Save the story'),
    note: named(
      'Bài đang đăng sẽ tạm gỡ cho đến khi bản mới được duyệt.',
      'A published story is off the page until the new one is approved.',
    ),
  },
  'bo-anh': {
    fields: [count('picture', 'Ảnh số mấy', 'Which picture')],
    button: named('Bỏ ảnh này', 'Remove this picture'),
  },
  'trinh-bai': { fields: [] },
  'dang-bai': {
    fields: [],
    tone: 'primary',
    note: named(
      'Bài và kết quả của mô hình sẽ hiện trên trang công khai.',
      'The story and the model’s results will stand on the public page.',
    ),
    button: named('Đăng bài', 'Publish'),
  },
  'tra-bai': { fields: [REASON], button: named('Trả bài để sửa', 'Send the story back') },
  'go-bai': { fields: [REASON], tone: 'danger', button: named('Gỡ bài', 'Take the story down') },
}

function modelDetails(matter: MatterState): DetailLine[] {
  const model = modelOf(matter)
  return [
    ...worded('Lĩnh vực', 'Field', FIELDS[model.field].vi),
    line('Đơn vị', 'Unit', { body: matter.holder.body, note: TYPES[model.type].vi }),
    ...worded('Phụ trách', 'In charge', [model.contactName, model.contactPhone].filter(part => part !== '').join(', ')),
    ...worded('Địa bàn', 'Place', model.place),
    ...worded('Năm', 'Year', `${model.year}, ${KINDS[model.kind].vi}`),
    ...worded('Cấp', 'Level', LEVELS[model.level].vi),
    ...worded('Văn bản đăng ký', 'Registered by', model.registeredBy),
    ...worded('Cấp ủy xác nhận', 'Confirmed by', model.confirmedBy),
    ...(model.startedOn ? [line('Làm từ', 'Begun', { date: model.startedOn })] : []),
    ...worded('Tự chấm', 'Self-assessed', model.self ? `${points(model.self.tenths)} điểm` : ''),
    ...worded('Thẩm định', 'Verified', model.checked ? `${points(model.checked.tenths)} điểm` : ''),
    ...worded('Công nhận', 'Recognised', model.recognition?.designation ?? ''),
    ...worded('Lý do dừng', 'Ended because', model.endReason),
  ]
}

export const modelLook: ProcessLook = {
  process: 'mo-hinh',
  forms: { ...REGISTERING, ...RECOGNISING, ...SPREADING },
  details: modelDetails,
  told,
  words: movementWords,
  noticed,
}
