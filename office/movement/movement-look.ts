import type { DetailLine, FormField, ProcessLook } from '../../kernel/act-form.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { count, day, document, LEVEL, line, noticed, NOTE, REWARD, text, told, worded } from './look-bits.ts'
import { movementOf } from './model.ts'
import { movementWords } from './problem-text.ts'
import { named } from './sheet-form.ts'
import { LEVELS, REWARDS } from './vocabulary.ts'

function movementDetails(matter: MatterState): DetailLine[] {
  const movement = movementOf(matter)
  const today = movement.until
  return [
    ...worded('Văn bản phát động', 'Launched by', movement.designation),
    line('Từ ngày', 'From', { date: movement.from }),
    ...(today ? [line('Đến ngày', 'Until', { date: today })] : []),
    ...movement.authorities.map(each =>
      line(`Nhận đăng ký cấp ${LEVELS[each.level].vi}`, `Receives: ${LEVELS[each.level].en}`, {
        body: each.body,
        note: `từ ${each.from}${each.until ? ` đến ${each.until}` : ''}`,
      }),
    ),
    ...movement.criteria.map(set =>
      line('Bộ tiêu chí', 'Criteria set', {
        text: `${set.source}, từ ${set.validFrom}: ${set.items.map(item => `${item.name} ${item.max}`).join('; ')}`,
      }),
    ),
    ...movement.quotas.map(each =>
      line(`Chỉ tiêu năm ${each.year}`, `Quota of ${each.year}`, {
        text: `${REWARDS[each.form].vi}: ${each.collective} tập thể, ${each.individual} cá nhân`,
      }),
    ),
    ...movement.participation.map(each =>
      line('Tham gia', 'Took part', { body: each.body, note: `${each.listed}/${each.headcount} người, ${each.on}` }),
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
      ],
      tone: 'plain',
    },
    'tong-ket': {
      fields: [text('designation', 'Báo cáo tổng kết (số, ký hiệu)', 'Sum-up report (number)'), NOTE],
      tone: 'danger',
      note: named('Sau tổng kết không đăng ký thêm mô hình.', 'No models are registered afterwards.'),
    },
  },
  details: movementDetails,
  told,
  words: movementWords,
  noticed,
}
