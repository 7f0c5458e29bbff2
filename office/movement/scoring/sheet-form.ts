import type { FormField } from '../../../kernel/act-form.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Named } from '../../../kernel/module.ts'
import { FIELDS, KINDS, LIVING_LEVELS, TAGS, TYPES } from './vocabulary.ts'
import { choicesOf, named } from '../../../kernel/fields.ts'

const kept = (name: string) => (matter: MatterState) => matter.fields[name] ?? null
const paragraph = (name: string, label: Named, hint?: Named): FormField => ({
  name,
  kind: 'paragraph',
  label,
  hint,
  optional: true,
  initial: kept(name),
})

const NAME: FormField = {
  name: 'name',
  kind: 'text',
  label: named('1. Tên mô hình', '1. Name of the model'),
  hint: named('Ngắn gọn, dễ nhớ, nói được việc.', 'Short, easy to remember, tells what it does.'),
  initial: matter => matter.title || null,
}

const CLASSES: readonly FormField[] = [
  { name: 'field', kind: 'choice', label: named('Lĩnh vực', 'Field'), choices: choicesOf(FIELDS), initial: kept('field') },
  {
    name: 'type',
    kind: 'choice',
    label: named('Tập thể hay cá nhân', 'Collective or individual'),
    choices: choicesOf(TYPES),
    initial: kept('type'),
  },
  {
    name: 'level',
    kind: 'choice',
    label: named('Cấp đăng ký', 'Level'),
    choices: choicesOf(LIVING_LEVELS),
    initial: kept('level'),
  },
]

/** Items 2–10 of the form of registration (law/office-work § 1.4), in its order; empty ones may wait until it is handed in. */
const ITEMS: readonly FormField[] = [
  paragraph(
    'reason',
    named('2. Thực trạng, lý do xây dựng', '2. Situation and reason'),
    named('Bắt đầu từ một việc cụ thể.', 'Begin with one concrete problem.'),
  ),
  paragraph('goals', named('3. Mục tiêu, tiêu chí', '3. Goals and criteria')),
  paragraph('method', named('4. Nội dung, cách thức thực hiện', '4. What is done and how')),
  { name: 'place', kind: 'text', label: named('5. Địa bàn', '5. Place'), optional: true, initial: kept('place') },
  paragraph('audience', named('5. Đối tượng', '5. For whom')),
  paragraph(
    'forces',
    named(
      '6. Lực lượng: chủ trì, phối hợp, tham gia; vai trò từng lực lượng',
      '6. Who leads, cooperates, takes part; the role of each',
    ),
  ),
  paragraph(
    'means',
    named(
      '7. Nguồn lực: kinh phí, cơ sở vật chất, nhân lực, ngày công, xã hội hóa',
      '7. Means: money, facilities, people, working days, contributions',
    ),
  ),
  paragraph('schedule', named('8. Thời gian: bắt đầu, tiến độ, thời điểm đánh giá', '8. Time: start, progress, evaluation')),
  paragraph('outputs', named('9. Sản phẩm, kết quả đầu ra kiểm chứng được', '9. Outputs that can be checked')),
  paragraph('upkeep', named('10. Khả năng duy trì, nhân rộng', '10. How it lasts and spreads')),
  {
    name: 'contactName',
    kind: 'text',
    label: named('Người phụ trách', 'Person in charge'),
    optional: true,
    initial: kept('contactName'),
  },
  {
    name: 'contactPhone',
    kind: 'text',
    label: named('Số điện thoại công vụ', 'Office telephone'),
    optional: true,
    initial: kept('contactPhone'),
  },
]

const TAG_BOXES: readonly FormField[] = Object.entries(TAGS).map(([tag, label]) => ({
  name: `tag-${tag}`,
  kind: 'check' as const,
  label: named(`Gắn nhãn: ${label.vi}`, `Tag: ${label.en}`),
  optional: true as const,
  initial: (matter: MatterState) => Array.isArray(matter.fields['tags']) && matter.fields['tags'].includes(tag),
}))

/** The form as a unit edits it. */
export const SHEET_FIELDS: readonly FormField[] = [NAME, ...CLASSES, ...ITEMS, ...TAG_BOXES]

type Movement = { readonly id: string; readonly title: string }

/** Which movement, where more than one is running. */
export const movementChoice = (movements: readonly Movement[]): FormField[] =>
  movements.length > 1
    ? [
        {
          name: 'movement',
          kind: 'choice',
          label: named('Phong trào', 'Movement'),
          choices: movements.map(({ id, title }) => ({ value: id, label: named(title, title) })),
          initial: kept('movement'),
        },
      ]
    : []

/** The form as a unit begins it: year and kind are chosen once. */
export function newSheetFields(movements: readonly Movement[], yearHint: Named): FormField[] {
  return [
    ...movementChoice(movements),
    NAME,
    { name: 'year', kind: 'number', label: named('Năm đăng ký', 'Year'), hint: yearHint, initial: kept('year') },
    { name: 'kind', kind: 'choice', label: named('Loại', 'Kind'), choices: choicesOf(KINDS), initial: kept('kind') },
    {
      name: 'from',
      kind: 'text',
      label: named('Mã mô hình trước đó', 'Code of the earlier model'),
      hint: named(
        'Khi tiếp tục, nâng chất hoặc nhân rộng. Ví dụ DV-2025-0012.',
        'When continued, upgraded or replicated. Such as DV-2025-0012.',
      ),
      optional: true,
      initial: kept('from'),
    },
    ...CLASSES,
    ...ITEMS,
    ...TAG_BOXES,
  ]
}
