import {
  measureKey,
  type BehindRow,
  type Measure,
  type MeasureFigure,
  type MeasurePeriod,
  type MeasureSource,
} from '../../casework/index.ts'
import { dateInVietnam } from '../../kernel/clock.ts'
import type { Named } from '../../kernel/module.ts'
import { measureEvents, type MeasureEvent } from './figures/report-events.ts'
import { FIELDS, fieldIds, LEVELS, levelIds, RESOURCES, resourceIds, REWARDS, rewardIds } from './scoring/vocabulary.ts'
import { named } from '../../kernel/fields.ts'

const common = {
  version: 1,
  validFrom: '2020-01-01',
  validUntil: null,
  kind: 'flow',
  unit: named('mô hình', 'models'),
  source: named('Sổ mô hình phong trào thi đua', 'Register of models of the movement'),
  owner: named('Phong trào thi đua', 'Emulation movements'),
  law: null,
} as const

const registeredOn = named(
  'Đếm phiếu có ngày nộp trong kỳ, trừ phiếu đang trả lại',
  'Count of registrations handed in during the period, those returned aside',
)
const decidedOn = named(
  'Đếm quyết định công nhận có ngày trong kỳ, trừ quyết định đã hủy',
  'Count of recognitions dated in the period, revoked ones aside',
)

function measure(id: string, names: Named, more: Partial<Measure> & Pick<Measure, 'definition' | 'formula'>): Measure {
  return { ...common, id, names, ...more }
}

const entered = (what: Named, formula: Named) => ({
  source: named('Sổ hoạt động của phong trào', 'Activities of the movement'),
  definition: what,
  formula,
})
const activities: readonly Measure[] = [
  measure('DV-14', named('Hội nghị quán triệt, sơ kết phong trào', 'Meetings of the movement'), {
    said: 'tổ chức {n} hội nghị quán triệt, sơ kết phong trào',
    unit: named('cuộc', 'meetings'),
    answers: ['quan-triet'],
    ...entered(
      named('Hội nghị quán triệt, sơ kết, tổng kết đã ghi; lần ghi bị gạch không tính.', 'Meetings entered; struck ones aside.'),
      named('Cộng số cuộc có ngày trong kỳ', 'Sum of those dated in the period'),
    ),
  }),
  measure('DV-15', named('Lượt người dự hội nghị phong trào', 'Attendance of meetings'), {
    said: 'có {n} dự hội nghị',
    unit: named('lượt người', 'attendances'),
    answers: ['quan-triet'],
    ...entered(
      named('Người dự các hội nghị ở DV-14; một người dự hai cuộc tính hai lượt.', 'People at the meetings of DV-14, each time.'),
      named('Cộng số người dự có ngày trong kỳ', 'Sum of attendance dated in the period'),
    ),
  }),
  measure('DV-16', named('Tin, bài về phong trào', 'Articles on the movement'), {
    said: 'đăng {n} về phong trào',
    unit: named('tin, bài', 'articles'),
    answers: ['phong-trao', 'han-che'],
    ...entered(
      named('Tin, bài, phóng sự đã ghi.', 'Articles and broadcasts entered.'),
      named('Cộng số tin, bài có ngày trong kỳ', 'Sum of those dated in the period'),
    ),
  }),
  measure('DV-17', named('Đoàn kiểm tra phong trào', 'Inspections of the movement'), {
    said: 'tổ chức {n} kiểm tra phong trào',
    unit: named('đoàn', 'inspections'),
    answers: ['phong-trao'],
    ...entered(
      named('Đoàn kiểm tra việc thực hiện phong trào đã ghi.', 'Inspections of the movement entered.'),
      named('Cộng số đoàn có ngày trong kỳ', 'Sum of those dated in the period'),
    ),
  }),
  measure('DV-18', named('Lượt đơn vị được kiểm tra phong trào', 'Units inspected'), {
    said: 'kiểm tra {n}',
    unit: named('lượt đơn vị', 'units'),
    answers: ['phong-trao'],
    ...entered(
      named('Đơn vị được các đoàn ở DV-17 kiểm tra, mỗi lần một lượt.', 'Units inspected by those of DV-17, each time.'),
      named('Cộng số đơn vị có ngày trong kỳ', 'Sum of units dated in the period'),
    ),
  }),
]

const kinds: readonly Measure[] = [
  measure('DV-01', named('Lượt mô hình đăng ký', 'Registrations'), {
    said: 'có {n} đăng ký',
    definition: named(
      'Phiếu đăng ký đã nộp; mô hình làm nhiều năm tính mỗi năm một lượt. Số mô hình riêng biệt: xem DV-09.',
      'Registrations handed in; a model of several years counts once a year. For distinct models see DV-09.',
    ),
    formula: registeredOn,
  }),
  measure('DV-02', named('Mô hình đăng ký mới', 'New models'), {
    said: '{n} đăng ký mới',
    definition: named('Phiếu loại mới.', 'Registrations of the kind new.'),
    formula: registeredOn,
  }),
  measure('DV-03', named('Mô hình duy trì', 'Models kept up'), {
    said: '{n} duy trì',
    definition: named('Phiếu loại tiếp tục hoặc nâng chất.', 'Registrations continued or upgraded.'),
    formula: registeredOn,
  }),
  measure('DV-04', named('Mô hình nhân rộng', 'Replicated models'), {
    said: '{n} nhân rộng',
    definition: named('Phiếu đăng ký làm theo mô hình khác.', 'Registrations that follow another model.'),
    formula: registeredOn,
  }),
  measure('DV-11', named('Mô hình đăng ký muộn', 'Late registrations'), {
    said: 'có {n} đăng ký muộn',
    tells: 'shortfall',
    definition: named(
      'Phiếu nộp lần đầu sau hạn đăng ký của năm, có ghi lý do.',
      'First handed in after the last day of the year’s registration, with a reason.',
    ),
    formula: registeredOn,
  }),
  measure('DV-12', named('Mô hình nông thôn mới, đô thị văn minh', 'Models of new countryside'), {
    said: '{n} nông thôn mới, đô thị văn minh',
    definition: named(
      'Phiếu có nhãn nông thôn mới, đô thị văn minh; đã đếm trong bốn lĩnh vực, không cộng thêm.',
      'Registrations with that tag; counted in the four fields already, never added.',
    ),
    formula: registeredOn,
  }),
  measure('DV-13', named('Nơi làm theo đã có kết quả', 'Places that follow, with a result'), {
    said: '{n} làm theo đã có kết quả',
    unit: named('nơi', 'places'),
    definition: named('Nơi làm theo được xác nhận, có kết quả riêng.', 'Places confirmed with a result of their own.'),
    formula: named('Đếm nơi xác nhận trong kỳ', 'Count of places confirmed in the period'),
  }),
  measure('DV-05', named('Mô hình được công nhận', 'Recognised models'), {
    said: 'có {n} được công nhận',
    definition: named(
      'Có quyết định công nhận. Công nhận chưa phải khen thưởng.',
      'With a decision of recognition, which is not a reward.',
    ),
    formula: decidedOn,
  }),
  measure('DV-06', named('Mô hình tiêu biểu', 'Typical models'), {
    said: '{n} được công nhận tiêu biểu',
    definition: named('Được công nhận tiêu biểu.', 'Recognised as typical.'),
    formula: decidedOn,
  }),
  measure('DV-07', named('Mô hình dừng', 'Stopped models'), {
    said: 'có {n} dừng',
    tells: 'shortfall',
    definition: named('Đã nộp đăng ký rồi dừng, có lý do.', 'Handed in, then stopped with a reason.'),
    formula: named('Đếm mô hình dừng trong kỳ', 'Count of models stopped in the period'),
  }),
  measure('DV-08', named('Lượt khen thưởng mô hình', 'Rewards of models'), {
    said: 'khen thưởng {n}',
    unit: named('lượt', 'rewards'),
    definition: named(
      'Quyết định khen thưởng trong phong trào, mọi hình thức.',
      'Decisions of reward in the movement, all forms.',
    ),
    formula: named('Đếm quyết định có ngày trong kỳ', 'Count of decisions dated in the period'),
    law: 'Luật 06/2022/QH15; NĐ 152/2025/NĐ-CP',
  }),
  measure('DV-09', named('Số mô hình riêng biệt', 'Distinct models'), {
    said: 'có {n} tham gia, mỗi mô hình tính một lần',
    // Months do not add up: a model of two periods counts once in both together.
    kind: 'stock',
    definition: named(
      'Mô hình có đăng ký trong kỳ; mô hình làm nhiều năm chỉ tính một lần.',
      'Models registered in the period; one of several years counts once.',
    ),
    formula: named('Đếm mô hình khác nhau trong DV-01', 'Count of different models in DV-01'),
  }),
  ...activities,
  measure('DV-10', named('Tỷ lệ người tham gia phong trào', 'Rate of participation'), {
    kind: 'ratio',
    unit: named('%', '%'),
    definition: named(
      'Người có tên trong danh sách tham gia trên tổng số người của đơn vị tại ngày ghi; mỗi đơn vị lấy lần ghi cuối trong kỳ.',
      'People named as taking part over the headcount on that day; the last entry of each body in the period.',
    ),
    formula: named('Có tên trong danh sách ÷ tổng số người × 100', 'Named ÷ headcount × 100'),
  }),
]

const byField: readonly Measure[] = fieldIds.flatMap(field => [
  measure(`DV-01-${field}`, named(`Lượt mô hình đăng ký, ${FIELDS[field].vi}`, `Registrations, ${FIELDS[field].en}`), {
    definition: named('Như DV-01, riêng lĩnh vực này.', 'As DV-01, this field only.'),
    formula: registeredOn,
  }),
  measure(`DV-05-${field}`, named(`Mô hình được công nhận, ${FIELDS[field].vi}`, `Recognised models, ${FIELDS[field].en}`), {
    definition: named('Như DV-05, riêng lĩnh vực này.', 'As DV-05, this field only.'),
    formula: decidedOn,
  }),
])

const byLevel: readonly Measure[] = levelIds.flatMap(level => [
  measure(
    `DV-01-CAP-${level}`,
    named(`Lượt mô hình đăng ký, cấp ${LEVELS[level].vi}`, `Registrations, level ${LEVELS[level].en}`),
    {
      definition: named('Như DV-01, riêng cấp này.', 'As DV-01, this level only.'),
      formula: registeredOn,
    },
  ),
  measure(
    `DV-05-CAP-${level}`,
    named(`Mô hình được công nhận, cấp ${LEVELS[level].vi}`, `Recognised models, level ${LEVELS[level].en}`),
    {
      definition: named('Như DV-05, theo cấp ghi trong quyết định.', 'As DV-05, by the level of the decision.'),
      formula: decidedOn,
    },
  ),
])

const byType: readonly Measure[] = [
  measure('DV-01-TT', named('Mô hình tập thể đăng ký', 'Registrations of collectives'), {
    definition: named('Như DV-01, riêng mô hình tập thể.', 'As DV-01, collectives only.'),
    formula: registeredOn,
  }),
  measure('DV-01-CN', named('Điển hình cá nhân đăng ký', 'Registrations of individuals'), {
    definition: named('Như DV-01, riêng điển hình cá nhân.', 'As DV-01, individuals only.'),
    formula: registeredOn,
  }),
]

const resources: readonly Measure[] = resourceIds.flatMap(kind => [
  measure(`DV-NL-${kind}`, named(`Huy động: ${RESOURCES[kind].name.vi}`, `Mobilised: ${RESOURCES[kind].name.en}`), {
    unit: RESOURCES[kind].unit,
    definition: named(
      'Nguồn lực huy động từ nhân dân, chỉ những lần ghi có chứng cứ.',
      'Resources given by the people, entries with evidence only.',
    ),
    formula: named('Cộng các lần ghi có ngày trong kỳ', 'Sum of the entries dated in the period'),
  }),
  measure(
    `DV-NLC-${kind}`,
    named(`Huy động chưa có minh chứng: ${RESOURCES[kind].name.vi}`, `Mobilised, without evidence: ${RESOURCES[kind].name.en}`),
    {
      unit: RESOURCES[kind].unit,
      definition: named(
        'Nguồn lực đã ghi mà chưa có giấy tờ hay ảnh; không cộng vào số có chứng cứ.',
        'Entries that nothing proves yet; not added to those with evidence.',
      ),
      formula: named('Cộng các lần ghi có ngày trong kỳ', 'Sum of the entries dated in the period'),
    },
  ),
])

const rewards: readonly Measure[] = rewardIds.map(form =>
  measure(`DV-KT-${form}`, REWARDS[form], {
    unit: named('lượt', 'rewards'),
    definition: named('Như DV-08, riêng hình thức này.', 'As DV-08, this form only.'),
    formula: named('Đếm quyết định có ngày trong kỳ', 'Count of decisions dated in the period'),
    law: 'Luật 06/2022/QH15; NĐ 152/2025/NĐ-CP',
  }),
)

export const MOVEMENT_MEASURES: readonly Measure[] = [...kinds, ...byField, ...byLevel, ...byType, ...resources, ...rewards]

/** What of a measure lies in a period; nothing after its cut-off. One entry a model for DV-09, the last of each body for DV-10. */
export function eventsIn(
  events: readonly MeasureEvent[],
  { id }: Pick<Measure, 'id'>,
  { from, to, until }: MeasurePeriod,
): MeasureEvent[] {
  const cut = dateInVietnam(until)
  const last = cut < to ? cut : to
  const own = events
    .filter(event => event.measure === id && event.on >= from && event.on <= last)
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  if (id === 'DV-09') return [...new Map(own.toReversed().map(event => [event.model, event])).values()].toReversed()
  if (id === 'DV-10') return [...new Map(own.map(event => [`${event.matter} ${event.model}`, event])).values()]
  return own
}

const keyOf = (event: MeasureEvent): string => `${event.on} ${event.matter} ${event.model ?? ''}`

function figureOf(events: readonly MeasureEvent[], { kind }: Measure): MeasureFigure {
  const value = events.reduce((sum, event) => sum + event.value, 0)
  if (kind !== 'ratio') return { value }
  const denominator = events.reduce((sum, event) => sum + (event.whole ?? 0), 0)
  return { value: denominator === 0 ? null : (100 * value) / denominator, numerator: value, denominator }
}

/** Measures of the movement: figure and list behind it come from the same events, so they cannot differ. */
export const movementMeasures: MeasureSource = {
  id: 'movement',
  measures: MOVEMENT_MEASURES,
  compute: async (db, periods, body) => {
    const byMeasure = Map.groupBy(await measureEvents(db, body), event => event.measure)
    return periods.map(period =>
      Object.fromEntries(
        MOVEMENT_MEASURES.map(each => [measureKey(each), figureOf(eventsIn(byMeasure.get(each.id) ?? [], each, period), each)]),
      ),
    )
  },
  behind: async (db, { measure: asked, period, body, after, limit }) => {
    const rows = eventsIn(await measureEvents(db, body), asked, period).map((event, nth): BehindRow => ({
      key: `${keyOf(event)} ${String(nth).padStart(6, '0')}`,
      matter: event.matter,
      on: event.on,
    }))
    return rows.filter(row => after === null || row.key > after).slice(0, limit)
  },
}
