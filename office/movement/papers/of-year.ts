import { formatDateCited } from '@kheo/viet-text'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { LawBook } from '../../../kernel/process.ts'
import type { Piece } from '../../outgoing/index.ts'
import type { ActivityYear } from '../figures/activities.ts'
import { criteriaOn, fullMarks } from '../scoring/criteria.ts'
import { yearFigures, type Counted, type Figures } from '../figures/figures.ts'
import { milestoneOn, MILESTONES, type Milestone } from '../figures/milestones.ts'
import type { MovementFields } from '../model/model.ts'
import { ACTIVITIES, activityIds, FIELDS, fieldIds, REWARDS } from '../scoring/vocabulary.ts'
import { launchBasis } from './decision.ts'
import { count, items, movementName, p, part, type Paper } from './paper.ts'

export type YearSource = {
  readonly year: number
  readonly title: string
  readonly movement: MovementFields
  readonly models: ReadonlyArray<Counted & { readonly title: string }>
  readonly activities: ActivityYear | undefined
  readonly names: ReadonlyMap<string, string>
  readonly law: (date: PlainDate) => LawBook
}

const STEPS: Readonly<Record<Milestone, string>> = {
  register: 'Các đơn vị đăng ký mô hình của năm',
  list: 'Cơ quan nhận đăng ký rà soát, thông báo danh mục mô hình của năm',
  'mid-year': 'Sơ kết 6 tháng đầu năm',
  'self-assess': 'Các đơn vị tự chấm điểm',
  verify: 'Kiểm tra thực tế, thẩm định, họp Hội đồng xét',
  recognise: 'Quyết định công nhận, báo cáo năm',
  'sum-up': 'Khen thưởng, nhân rộng, tổng kết năm',
}

/** Plan of the movement for a year: its steps with their last days, who receives registrations, by which criteria, for which rewards. */
export function yearPlanPaper({ year, title, movement, names, law }: YearSource): Paper {
  const criteria = criteriaOn(movement.criteria, `${year}-01-01`)
  const authorities = movement.authorities.filter(
    line => line.from <= `${year}-12-31` && (line.until === null || line.until >= `${year}-01-01`),
  )
  const receives = [...new Set(authorities.map(line => names.get(line.body) ?? ''))].filter(name => name !== '')
  const quotas = movement.quotas.filter(line => line.year === year && line.body === null)
  return {
    type: 'ke-hoach',
    abstract: `Thực hiện ${movementName(title)} năm ${year}`,
    units: [],
    content: {
      body: [
        ...part(
          'Mục đích, yêu cầu',
          ...launchBasis(movement).map(basis => p(`Thực hiện ${basis.charAt(0).toLocaleLowerCase('vi')}${basis.slice(1)}.`)),
          p('Mô hình đăng ký phải có nơi làm, người làm, kết quả đo được và duy trì được; không chạy theo số lượng.'),
        ),
        ...part(
          'Nội dung, thời gian thực hiện',
          ...items(
            MILESTONES.map(step => `${STEPS[step]}: xong trước hoặc trong ngày ${formatDateCited(milestoneOn(law, year, step))}`),
          ),
          p(
            `Mô hình được chấm theo bộ tiêu chí ${fullMarks(criteria)} điểm, gồm ${count(criteria.items.length, 'tiêu chí')}; công nhận từ ${criteria.recognise} điểm, công nhận tiêu biểu từ ${criteria.typical} điểm.`,
          ),
          ...items(
            quotas.map(
              ({ form, collective, individual }) =>
                `Chỉ tiêu ${REWARDS[form].vi}: ${count(collective, 'tập thể')}, ${count(individual, 'cá nhân')}`,
            ),
          ),
        ),
        ...part(
          'Tổ chức thực hiện',
          ...(receives.length > 0
            ? [p(`${receives.join(', ')} nhận đăng ký, hướng dẫn, kiểm tra, thẩm định và tổng hợp kết quả.`)]
            : []),
          p(
            'Thủ trưởng các cơ quan, đơn vị chỉ đạo đăng ký, xây dựng mô hình, ghi kết quả và minh chứng vào sổ mô hình theo từng thời hạn nêu trên.',
          ),
        ),
      ],
      printed: [...receives, 'Các cơ quan, đơn vị tham gia phong trào', 'Lưu: VT, hồ sơ'],
    },
  }
}

/** Report of a year of the movement, from its register and nothing else. */
export function yearReportPaper({ year, title, movement, models, activities, names }: YearSource): Paper {
  const { all, fields } = yearFigures(models, year)
  const typical = models.filter(model => model.year === year && model.recognised && model.typical)
  const receives = movement.authorities.findLast(line => line.from <= `${year}-12-31`)
  const addressee = receives ? (names.get(receives.body) ?? '') : ''
  return {
    type: 'bao-cao',
    abstract: `Kết quả ${movementName(title)} năm ${year}`,
    units: [],
    content: {
      addressees: movement.issuer === '' ? (addressee === '' ? [] : [addressee]) : [movement.issuer],
      body: [
        ...part(
          'Công tác chỉ đạo, tổ chức thực hiện',
          ...launchBasis(movement).map(basis =>
            p(`Phong trào thực hiện theo ${basis.charAt(0).toLocaleLowerCase('vi')}${basis.slice(1)}.`),
          ),
          ...items(activityLines(activities)),
        ),
        ...part(
          'Kết quả',
          ...registered(all, year),
          fieldTable(fields),
          ...items(typical.map(({ title: name, code }) => `Mô hình tiêu biểu: ${name} (${code})`)),
        ),
        ...part('Hạn chế', ...items(weakLines(all))),
        ...part(
          'Nhiệm vụ thời gian tới',
          p(
            'Duy trì, nâng chất các mô hình đã được công nhận; nhân rộng mô hình có kết quả đo được; ghi kết quả, minh chứng vào sổ mô hình kịp thời.',
          ),
        ),
      ],
      printed: ['Như trên', 'Lưu: VT, hồ sơ'],
    },
  }
}

function activityLines(activities: ActivityYear | undefined): string[] {
  if (!activities) return []
  return activityIds.flatMap(kind => {
    const { number, reach } = activities.counts[kind]
    return number === 0 ? [] : [`${ACTIVITIES[kind].vi}: ${number}${reach > 0 ? `, ${reach} lượt người` : ''}`]
  })
}

/** Sentences on what was registered and recognised; nothing is told that did not happen. */
function registered(all: Figures, year: number): Piece[] {
  const line = (number: number, words: string) => (number > 0 ? [`${words} ${count(number, 'mô hình')}`] : [])
  const kinds = [
    ...line(all.new, 'mới'),
    ...line(all.kept, 'tiếp tục, nâng chất'),
    ...line(all.copied, 'nhân rộng đã có kết quả'),
  ]
  const outcome = [
    ...line(all.recognised, 'được công nhận'),
    ...line(all.typical, 'trong đó tiêu biểu'),
    ...line(all.rewarded, 'được khen thưởng'),
  ]
  return [
    p(`Năm ${year} có ${count(all.registered, 'mô hình')} đăng ký${kinds.length > 0 ? `, gồm: ${kinds.join('; ')}` : ''}.`),
    ...(outcome.length > 0 ? [p(`Kết quả xét: ${outcome.join('; ')}.`)] : []),
  ]
}

const SHOWN = ['registered', 'recognised', 'typical', 'rewarded'] as const

function fieldTable(fields: Readonly<Record<keyof typeof FIELDS, Figures>>): Piece {
  return {
    kind: 'table',
    caption: '',
    landscape: false,
    rows: [
      ['Lĩnh vực', 'Đăng ký', 'Công nhận', 'Tiêu biểu', 'Khen thưởng'],
      ...fieldIds.map(id => [FIELDS[id].vi, ...SHOWN.map(line => String(fields[id][line]))]),
      ['Tổng', ...SHOWN.map(line => String(fieldIds.reduce((sum, id) => sum + fields[id][line], 0)))],
    ],
  }
}

function weakLines({ stale, stopped, declared, late }: Figures): string[] {
  const line = (number: number, words: string) => (number > 0 ? [`${count(number, 'mô hình')} ${words}`] : [])
  return [
    ...line(stale, 'không có kết quả mới trong 12 tháng, chưa tính vào số duy trì'),
    ...line(stopped, 'dừng thực hiện'),
    ...line(declared, 'đăng ký nhân rộng nhưng chưa có kết quả'),
    ...line(late, 'đăng ký muộn'),
  ]
}
