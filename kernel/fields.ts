import type { FieldKind, FormField } from './act-form.ts'
import type { Lang } from './access.ts'
import type { Named } from './module.ts'

// What forms and facts of matters are made of, alike in every function.

export const named = (vi: string, en: string): Named => ({ vi, en })

/** Words of a room in both languages: `inBoth(lang => outgoingText(lang).reason)`. */
export const inBoth = (said: (lang: Lang) => string): Named => ({ vi: said('vi'), en: said('en') })

/** A table of names as the choices of a field. */
export const choicesOf = (table: Readonly<Record<string, Named>>) =>
  Object.entries(table).map(([value, { vi, en }]) => ({ value, label: { vi, en } }))

const field =
  (kind: FieldKind) =>
  (name: string, vi: string, en: string, more: Partial<FormField> = {}): FormField => ({
    name,
    kind,
    label: named(vi, en),
    ...more,
  })
export const text = field('text')
export const paragraph = field('paragraph')
export const day = field('date')
export const count = field('number')
export const post = field('post')

export const REASON = paragraph('reason', 'Lý do', 'Reason', { hint: named('Ít nhất 10 ký tự.', 'At least 10 characters.') })
export const NOTE = paragraph('note', 'Ghi chú', 'Note', { optional: true })
export const NEW_DATE = day('dueOn', 'Hạn mới', 'New deadline')
export const FILES = field('files')('files', 'Tệp kèm theo', 'Files', { optional: true })
