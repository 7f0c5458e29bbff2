import { NOTE, REASON, choicesOf, count, day, named, text } from '../../kernel/fields.ts'
import { formatDate } from '@kheo/viet-text'
import type { DetailLine, FormField, ProcessLook } from '../../kernel/act-form.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { document, FILES, LEVEL, line, noticed, REWARD, told, worded } from './model/look-bits.ts'
import { movementOf } from './model/model.ts'
import { movementWords } from './problem-text.ts'
import { ACTIVITIES, LEVELS, REWARDS } from './scoring/vocabulary.ts'

const standing = ({ from, until }: { readonly from: string; readonly until: string | null }): string =>
  `từ ${formatDate(from)}${until ? ` đến ${formatDate(until)}` : ''}`

function movementDetails(matter: MatterState): DetailLine[] {
  const movement = movementOf(matter)
  const today = movement.until
  return [
    ...worded('Văn bản phát động', 'Launched by', movement.designation),
    ...worded('Giao ước thi đua', 'Pledge', movement.pledge),
    ...movement.units.map(body => line('Đơn vị tham gia', 'Takes part', { body })),
    line('Từ ngày', 'From', { date: movement.from }),
    ...(today ? [line('Đến ngày', 'Until', { date: today })] : []),
    ...movement.authorities.map(each =>
      line(`Nhận đăng ký cấp ${LEVELS[each.level].vi}`, `Receives: ${LEVELS[each.level].en}`, {
        body: each.body,
        note: standing(each),
      }),
    ),
    ...movement.confirmers.map(each => line('Cấp ủy xác nhận', 'Confirms', { body: each.body, note: standing(each) })),
    ...(movement.groundKeeper ? [line('Người giữ căn cứ', 'Keeps the grounds', { post: movement.groundKeeper })] : []),
    ...movement.closedYears.map(each =>
      line(`Số liệu năm ${each.year}`, `Figures of ${each.year}`, {
        words: named(`đã chốt ngày ${formatDate(each.on)}`, `closed on ${formatDate(each.on)}`),
      }),
    ),
    ...movement.criteria.map(set =>
      line('Bộ tiêu chí', 'Criteria set', {
        text: `${set.source}, từ ${formatDate(set.validFrom)}: ${set.items.map(item => `${item.name} ${item.max}`).join('; ')}`,
      }),
    ),
    ...movement.quotas.map(each =>
      line(`Chỉ tiêu năm ${each.year}`, `Quota of ${each.year}`, {
        text: `${REWARDS[each.form].vi}: ${each.collective} tập thể, ${each.individual} cá nhân${each.body ? ' (riêng một đơn vị)' : ''}`,
      }),
    ),
    ...movement.participation.map(each =>
      line('Tham gia', 'Took part', { body: each.body, note: `${each.listed}/${each.headcount} người, ${formatDate(each.on)}` }),
    ),
  ]
}

export const LAUNCH_FIELDS: readonly FormField[] = [
  text('title', 'Tên phong trào', 'Name of the movement'),
  ...document('Văn bản phát động', 'Launching document'),
  day('from', 'Từ ngày', 'From'),
  day('until', 'Đến ngày', 'Until', { optional: true }),
]

export const movementLook: ProcessLook = {
  process: 'phong-trao',
  forms: {
    'giao-co-quan': {
      fields: [
        LEVEL,
        { name: 'body', kind: 'body', label: named('Cơ quan nhận đăng ký', 'Receiving body') },
        day('from', 'Từ ngày', 'From'),
        day('until', 'Đến ngày', 'Until', { optional: true }),
      ],
      tone: 'plain',
    },
    'giao-xac-nhan': {
      fields: [
        {
          name: 'unit',
          kind: 'body',
          label: named('Của đơn vị', 'Of the unit'),
          optional: true,
          hint: named('Để trống: của mọi đơn vị.', 'Empty: of every unit.'),
        },
        { name: 'body', kind: 'body', label: named('Cấp ủy xác nhận', 'Confirming Party committee') },
        day('from', 'Từ ngày', 'From'),
        day('until', 'Đến ngày', 'Until', { optional: true }),
      ],
      note: named(
        'Phiếu đăng ký khi ấy đi qua họp đơn vị, cấp ủy, rồi mới đến cơ quan nhận.',
        'Registrations then go through the unit’s council and the Party committee before the receiving body.',
      ),
      tone: 'plain',
    },
    'giao-giu-can-cu': {
      fields: [{ name: 'post', kind: 'post', label: named('Người giữ căn cứ', 'Who keeps the grounds') }],
      note: named(
        'Chỉ người này mở được căn cứ kỷ luật, thanh tra, tố cáo; mỗi lần mở ghi lý do.',
        'Only this officer opens grounds of discipline and denunciations, each time with a reason.',
      ),
      tone: 'plain',
    },
    'doi-tieu-chi': {
      fields: [
        text('source', 'Văn bản ban hành', 'Issued by document'),
        day('validFrom', 'Áp dụng từ ngày', 'In force from'),
        {
          name: 'items',
          kind: 'paragraph',
          label: named('Các tiêu chí', 'Criteria'),
          hint: named('Mỗi dòng một tiêu chí: Tên tiêu chí: điểm tối đa', 'One a line: name: most points'),
        },
        count('recognise', 'Công nhận từ (điểm)', 'Recognised from (points)'),
        count('typical', 'Tiêu biểu từ (điểm)', 'Typical from (points)'),
      ],
      note: named('Mô hình đã đăng ký giữ bộ tiêu chí lúc đăng ký.', 'Models already registered keep the set of their day.'),
      tone: 'plain',
    },
    'dat-chi-tieu': {
      fields: [
        count('year', 'Năm', 'Year'),
        REWARD,
        count('collective', 'Số tập thể', 'Collectives'),
        count('individual', 'Số cá nhân', 'Individuals'),
        {
          name: 'body',
          kind: 'body',
          label: named('Riêng cho đơn vị', 'Of one unit'),
          hint: named('Để trống: chỉ tiêu chung.', 'Empty: of all.'),
          optional: true,
        },
      ],
      tone: 'plain',
    },
    'ghi-tham-gia': {
      fields: [
        { name: 'body', kind: 'body', label: named('Đơn vị', 'Body') },
        day('on', 'Tại ngày', 'On'),
        count('headcount', 'Tổng số người của đơn vị tại ngày đó', 'Headcount on that day'),
        text('source', 'Nguồn tổng số', 'Source of the headcount', { optional: true }),
        {
          name: 'names',
          kind: 'paragraph',
          label: named('Danh sách người tham gia', 'Those who took part'),
          hint: named('Mỗi dòng một người.', 'One name a line.'),
        },
        {
          name: 'roster',
          kind: 'paragraph',
          label: named('Danh sách toàn đơn vị tại ngày đó', 'Everybody of the body on that day'),
          hint: named('Có danh sách này thì nêu được tên người chưa tham gia.', 'With it, those who are missing are named.'),
          optional: true,
        },
      ],
      tone: 'plain',
    },
    'ghi-hoat-dong': {
      fields: [
        { name: 'kind', kind: 'choice', label: named('Loại hoạt động', 'Kind'), choices: choicesOf(ACTIVITIES) },
        day('on', 'Ngày', 'On'),
        text('what', 'Nội dung', 'What'),
        count('number', 'Số cuộc, số tin bài, số đoàn', 'How many meetings, articles, inspections'),
        count('reach', 'Số lượt người dự, số đơn vị được kiểm tra', 'People who attended, units inspected', {
          optional: true,
          hint: named('Tin, bài thì để trống.', 'Empty for articles.'),
        }),
        text('evidence', 'Chứng cứ (số văn bản, danh sách, đường dẫn)', 'Evidence (number, list, address)', { optional: true }),
        FILES,
      ],
      button: named('Ghi hoạt động', 'Record the activity'),
      tone: 'plain',
    },
    'bo-hoat-dong': {
      fields: [
        count('entry', 'Số của lần ghi', 'Number of the entry', {
          hint: named('Số đứng đầu dòng ở bảng Hoạt động, trang Số liệu.', 'It heads the line in the table of activities.'),
        }),
        REASON,
      ],
      note: named(
        'Lần ghi vẫn đọc được, có gạch và lý do; số liệu không tính nữa.',
        'It stays readable, struck out; figures leave it out.',
      ),
      tone: 'danger',
    },
    'chot-nam': {
      fields: [count('year', 'Năm', 'Year')],
      note: named(
        'Chốt được sau ngày 31/12, khi mọi mô hình của năm đã xét xong và mọi phép kiểm tra đều khớp; số đổi về sau hiện cạnh số đã chốt.',
        'Closed after 31/12, when every model of the year is decided and every check agrees; what changes later is shown beside it.',
      ),
      tone: 'plain',
    },
    'mo-nam': {
      fields: [count('year', 'Năm', 'Year'), REASON],
      note: named(
        'Số liệu năm trở lại đang chạy; lần chốt, lần bỏ chốt và lý do ở lại trong quá trình.',
        'Its figures run again; the closing, its undoing and the reason stay in the history.',
      ),
      tone: 'danger',
    },
    'tong-ket': {
      fields: [text('designation', 'Báo cáo tổng kết (số, ký hiệu)', 'Sum-up report (number)'), NOTE],
      tone: 'danger',
      note: named('Sau tổng kết không đăng ký thêm mô hình.', 'No models are registered afterwards.'),
    },
  },
  details: movementDetails,
  quote: matter => ({
    text: movementOf(matter).pledge || matter.title,
    mark: null,
    source: { label: 'Mở sổ mô hình, số liệu của phong trào', href: '/phong-trao' },
  }),
  told,
  words: movementWords,
  noticed,
}
