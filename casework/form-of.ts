import type { ActForm } from '../kernel/act-form.ts'
import type { ActDef, ProcessDef } from '../kernel/process.ts'
import { lookOf } from './registry.ts'

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

/** Done with one press, or does it open its form first? Dangerous acts always say beforehand what will happen. */
export function needsForm(form: ActForm): boolean {
  return form.fields.length > 0 || form.note !== undefined || form.tone === 'danger'
}
