import { sql } from 'kysely'
import { countedMeasures, type Counted } from '../../casework/index.ts'
import { named } from '../../kernel/fields.ts'

const common = {
  version: 1,
  validFrom: '2021-01-01',
  validUntil: null,
  unit: named('nhiệm vụ', 'tasks'),
  source: named('Sổ biến động của ý kiến chỉ đạo, nhiệm vụ giao (ghi một lần, không sửa)', 'Flow of directives, written once'),
  owner: named('Theo dõi ý kiến chỉ đạo', 'Follow-up of directives'),
  law: null,
} as const

/** Conditions on a row of the flow `f`, by which most measures are counted. */
const GIVEN = sql`f.kind = 'opened'`
const DONE = sql`f.kind = 'done'`
const IN_TIME = sql`f.kind = 'done' and f.result = 'in-time'`
const LATE = sql`f.kind = 'done' and f.result = 'late'`
const WITH_DATE = sql`f.kind = 'done' and f.result is not null`

/** Measures of directives, each with what it counts. */
const COUNTED: readonly Counted[] = [
  {
    rows: GIVEN,
    measure: {
      ...common,
      id: 'NV-01',
      said: 'giao {n}',
      tells: 'leading',
      kind: 'flow',
      names: named('Nhiệm vụ được giao', 'Tasks given'),
      definition: named(
        'Nhiệm vụ giao cho một đơn vị chủ trì, tính vào kỳ nhập hệ thống. Việc giao nhiều đơn vị tính mỗi đơn vị một lần.',
        'Tasks given to one lead body, in the period in which they were entered. One given to several bodies counts once for each.',
      ),
      formula: named('Đếm lượt mở nhiệm vụ trong kỳ', 'Count of tasks opened in the period'),
    },
  },
  {
    rows: DONE,
    measure: {
      ...common,
      id: 'NV-02',
      said: 'hoàn thành {n}',
      kind: 'flow',
      names: named('Nhiệm vụ hoàn thành', 'Tasks done'),
      definition: named(
        'Nhiệm vụ được nghiệm thu trong kỳ; mở lại rồi hoàn thành lần nữa tính thêm một lượt.',
        'Tasks accepted in the period; one that was reopened and done again counts again.',
      ),
      formula: named('Đếm lượt nghiệm thu trong kỳ', 'Count of acceptances in the period'),
    },
  },
  {
    rows: IN_TIME,
    whole: WITH_DATE,
    measure: {
      ...common,
      id: 'NV-03',
      kind: 'ratio',
      unit: named('%', '%'),
      names: named('Tỷ lệ hoàn thành đúng hạn', 'Done in time'),
      definition: named(
        'Nhiệm vụ hoàn thành không sau hạn đang có hiệu lực, trên nhiệm vụ có hạn đã hoàn thành trong kỳ. Việc quá hạn chưa xong không nằm trong mẫu số; xem NV-06 và kiểm điểm tuần.',
        'Tasks done not after the deadline then in force, over tasks with a deadline done in the period. Late tasks still open are not in the denominator; see NV-06 and the weekly review.',
      ),
      formula: named('Hoàn thành đúng hạn ÷ hoàn thành có hạn × 100', 'Done in time ÷ done with a deadline × 100'),
    },
  },
  {
    rows: LATE,
    measure: {
      ...common,
      id: 'NV-04',
      said: 'còn {n} hoàn thành trễ hạn',
      tells: 'shortfall',
      kind: 'flow',
      names: named('Nhiệm vụ hoàn thành trễ hạn', 'Tasks done late'),
      definition: named(
        'Nhiệm vụ hoàn thành trong kỳ, nộp sau hạn đang có hiệu lực.',
        'Tasks done in the period, submitted after the deadline then in force.',
      ),
      formula: named('Đếm lượt nghiệm thu có kết quả trễ', 'Count of acceptances with the result late'),
    },
  },
  {
    rows: sql`f.kind = 'due-changed' and f.result = 'extended'`,
    measure: {
      ...common,
      id: 'NV-05',
      said: 'gia hạn {n}',
      tells: 'leading',
      kind: 'flow',
      unit: named('lượt', 'times'),
      names: named('Lượt gia hạn', 'Extensions'),
      definition: named(
        'Số lần người giao gia hạn trong kỳ; lịch làm việc thay đổi không tính.',
        'Extensions granted by the assigner in the period; changes of the calendar do not count.',
      ),
      formula: named('Đếm lượt đổi hạn do gia hạn', 'Count of deadlines extended'),
    },
  },
  {
    rows: null,
    measure: {
      ...common,
      id: 'NV-06',
      said: 'đến cuối kỳ còn {n} đang thực hiện',
      kind: 'stock',
      names: named('Nhiệm vụ đang mở cuối kỳ', 'Tasks open at the end'),
      definition: named(
        'Nhiệm vụ chưa hoàn thành, chưa thu hồi vào lúc chốt số liệu.',
        'Tasks neither done nor withdrawn at the cut-off.',
      ),
      formula: named(
        'Đang mở hiện nay, trừ phần tăng, cộng phần giảm sau lúc chốt',
        'Open now, taken back by the flow since the cut-off',
      ),
    },
  },
  {
    rows: sql`f.kind = 'sent-back'`,
    measure: {
      ...common,
      id: 'NV-07',
      said: 'có {n} kết quả nộp phải làm lại',
      tells: 'shortfall',
      kind: 'flow',
      unit: named('lượt', 'times'),
      names: named('Lượt yêu cầu làm lại', 'Results sent back'),
      definition: named('Số lần kết quả nộp bị yêu cầu làm lại trong kỳ.', 'Results sent back for rework in the period.'),
      formula: named('Đếm lượt yêu cầu làm lại', 'Count of results sent back'),
    },
  },
  {
    rows: sql`f.kind = 'void'`,
    measure: {
      ...common,
      id: 'NV-08',
      said: 'thu hồi, thay thế {n}',
      tells: 'leading',
      kind: 'flow',
      names: named('Nhiệm vụ thu hồi, thay thế', 'Tasks withdrawn'),
      definition: named('Nhiệm vụ bị thu hồi hoặc thay bằng việc khác trong kỳ.', 'Tasks withdrawn or superseded in the period.'),
      formula: named('Đếm lượt thu hồi, thay thế', 'Count of tasks withdrawn'),
    },
  },
]

/** What the follow-up of directives gives to reports: parts and the cover of a task for several bodies are not counted. */
export const directiveMeasures = countedMeasures({ id: 'office/directives', process: 'directive', counted: COUNTED })
