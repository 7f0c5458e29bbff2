import type { DetailLine, FormField } from '../../../kernel/act-form.ts'
import type { Canonical } from '../../../kernel/canonical.ts'
import { noticedOf } from '../notice-text.ts'
import { LIVING_LEVELS, REWARDS } from '../scoring/vocabulary.ts'
import { choicesOf, count, day, named, text } from '../../../kernel/fields.ts'

// Fields and lines which the looks of movements and models share.

export const FILES: FormField = {
  name: 'files',
  kind: 'files',
  label: named('Tệp chứng cứ', 'Evidence'),
  optional: true,
  bare: true,
}
export const document = (vi: string, en: string): FormField[] => [
  text('designation', `${vi}: số, ký hiệu`, `${en}: number`),
  day('issuedOn', `${vi}: ngày`, `${en}: date`),
  text('issuer', 'Cơ quan ban hành', 'Issued by', { optional: true }),
]
/** Members, presence and votes of a council. */
export const VOTES: readonly FormField[] = [
  count('members', 'Số thành viên hội đồng', 'Members of the council'),
  count('present', 'Số dự họp', 'Present'),
  count('yes', 'Phiếu đồng ý', 'Votes for'),
  count('no', 'Phiếu không đồng ý', 'Votes against'),
]
/** The same decision as it stands in the register of documents. */
export const DECISION_DOCUMENT: FormField = {
  name: 'document',
  kind: 'matter',
  label: named('Quyết định trong sổ văn bản (mã)', 'The decision in the register of documents (code)'),
  hint: named('Ví dụ VB-2026-0391. Để trống nếu chưa vào sổ.', 'Such as VB-2026-0391. Empty if it is not registered.'),
  optional: true,
}
export const LEVEL: FormField = { name: 'level', kind: 'choice', label: named('Cấp', 'Level'), choices: choicesOf(LIVING_LEVELS) }
export const REWARD: FormField = {
  name: 'form',
  kind: 'choice',
  label: named('Hình thức khen', 'Form of reward'),
  choices: choicesOf(REWARDS),
}

export const line = (vi: string, en: string, value: DetailLine['value']): DetailLine => ({ label: named(vi, en), value })
export const worded = (vi: string, en: string, value: string): DetailLine[] =>
  value === '' ? [] : [line(vi, en, { text: value })]

/** What the history tells of an act: the words that were typed. */
export function told({ input }: { readonly input: Canonical }): string | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null
  const said = input as { readonly [name: string]: Canonical | undefined }
  const words = ['what', 'reason', 'text', 'note', 'designation', 'minutes', 'name', 'result']
    .map(name => said[name])
    .filter((part): part is string => typeof part === 'string' && part !== '')
  return words.length > 0 ? words.join('. ') : null
}

export function noticed({ kind, data }: { readonly kind: string; readonly data: Canonical }, lang: 'vi' | 'en'): string | null {
  const title = typeof data === 'object' && data !== null && 'title' in data ? String(data['title']) : ''
  return noticedOf(kind, title, lang)
}
