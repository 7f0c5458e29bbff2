import type { Viewer } from '../../kernel/access.ts'
import type { ActForm, FormField } from '../../kernel/act-form.ts'
import type { ActDef, ProcessDef } from '../../kernel/process.ts'
import { lookOf } from '../registry.ts'

/** Forms of the acts which every kind of matter has. */
const COMMON_FORMS: Readonly<Record<string, ActForm>> = {
  'ghi-chu': {
    fields: [
      {
        name: 'text',
        kind: 'paragraph',
        label: { vi: 'Ghi chú', en: 'Note' },
        hint: {
          vi: 'Mọi người xem được việc này đều đọc được; ghi rồi không xóa.',
          en: 'Everyone who sees this matter can read it; it is never erased.',
        },
      },
    ],
    button: { vi: 'Ghi vào quá trình', en: 'Add to the history' },
    tone: 'plain',
    key: 'B',
  },
}

/** The form by which a person does an act; null: there is none (the act has input that nobody can type). */
export function formOf(process: ProcessDef, kind: string): ActForm | null {
  const act: ActDef | undefined = process.acts[kind]
  if (!act || act.systemOnly) return null
  const form = lookOf(process.id)?.forms[kind] ?? COMMON_FORMS[kind]
  if (form) return form
  return act.input ? null : { fields: [] }
}

/** Office date of an act, where it may lie before today (ENGINE 14). Never part of the act's own input. */
const EFFECTIVE_ON: FormField = {
  name: 'effectiveOn',
  kind: 'date',
  label: { vi: 'Ngày thực hiện', en: 'Day it was done' },
  hint: {
    vi: 'Để trống là hôm nay. Chỉ ghi ngày sớm hơn khi có văn bản làm căn cứ, đính kèm văn bản đó.',
    en: 'Empty means today. Enter an earlier day only with the document that proves it, attached.',
  },
  optional: true,
}

/** May this reader enter an earlier office date: the follower and the records clerk only. */
export function mayBackdate(act: ActDef, { roles, viewer }: { roles: readonly string[]; viewer: Viewer }): boolean {
  return act.backdates === true && (roles.includes('follower') || viewer.rights.has('records.register'))
}

/** The form as it is shown: with the office date where it may be entered. */
export function shownForm(form: ActForm, backdates: boolean): ActForm {
  return backdates ? { ...form, fields: [...form.fields, EFFECTIVE_ON] } : form
}

/** Done with one press, or does it open its form first? Dangerous acts always say beforehand what will happen. */
export function needsForm(form: ActForm): boolean {
  return form.fields.length > 0 || form.note !== undefined || form.tone === 'danger'
}
