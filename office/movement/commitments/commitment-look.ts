import { named } from '../../../kernel/fields.ts'
import type { ActForm, DetailLine, FormField, ProcessLook } from '../../../kernel/act-form.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { commitmentOf } from './commitment.ts'
import { line, noticed, told, worded } from '../model/look-bits.ts'
import { movementWords } from '../problem-text.ts'

const text = (vi: string, en: string, more: Partial<FormField> = {}): FormField => ({
  name: 'text',
  kind: 'paragraph',
  label: named(vi, en),
  ...more,
})

/** The form by which a person registers his commitment of a year. */
export const commitForm = (year: number): ActForm => ({
  fields: [
    { name: 'year', kind: 'number', label: named('Năm', 'Year'), initial: () => year },
    text('Nội dung cam kết "Trọng dân, gần dân, hiểu dân, học dân và có trách nhiệm với dân"', 'What you commit yourself to', {
      hint: named('Việc cụ thể, đo được, làm trong năm.', 'Concrete things that can be measured, done this year.'),
    }),
    { name: 'secretary', kind: 'post', label: named('Bí thư chi bộ', 'Secretary of the Party cell') },
    { name: 'officer', kind: 'post', label: named('Cán bộ Đảng ủy theo dõi', 'The Party committee’s officer') },
  ],
  tone: 'primary',
  button: named('Đăng ký cam kết', 'Register'),
  note: named(
    'Chỉ anh/chị, bí thư chi bộ và cán bộ Đảng ủy đọc được nội dung; người khác chỉ biết đã đăng ký hay chưa.',
    'Only you, the secretary and the officer read the text; others see whether it was registered.',
  ),
})

function details(matter: MatterState): DetailLine[] {
  const { year, text: promised, review, comment } = commitmentOf(matter)
  return [
    line('Năm', 'Year', { text: String(year) }),
    ...worded('Cam kết', 'Commitment', promised),
    ...worded('Tự nhận xét', 'Self-review', review),
    ...worded('Chi bộ nhận xét', 'Comment of the cell', comment),
  ]
}

export const commitmentLook: ProcessLook = {
  process: 'cam-ket',
  forms: {
    'sua-cam-ket': {
      fields: [text('Nội dung cam kết', 'What you commit yourself to', { initial: matter => commitmentOf(matter).text || null })],
      tone: 'plain',
    },
    'tu-nhan-xet': {
      fields: [text('Đã làm được gì so với cam kết', 'What was done of it')],
      button: named('Gửi chi bộ', 'Send to the cell'),
    },
    'chi-bo-nhan-xet': {
      fields: [text('Nhận xét của chi bộ', 'The cell’s comment')],
      tone: 'primary',
      button: named('Ghi nhận xét', 'Record the comment'),
    },
  },
  details,
  told,
  words: movementWords,
  noticed,
}
