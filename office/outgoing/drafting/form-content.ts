import { z } from 'zod'
import type { FormContent } from '@kheo/official-document/write'
import { formKindOf } from '../pages/drafting/form-kinds.ts'

const line = z.string().trim().max(2000, 'form/too-long').default('')
const lines = z.array(z.string().trim().max(2000, 'form/too-long')).max(300, 'form/too-long').default([])

/** What the forms 1.7–1.10 of Phụ lục III ask for, as it was typed: days as ISO once they are real ones, hours as `YYYY-MM-DDTHH:MM`. */
export const FormPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('giay-moi'), invitees: lines, event: line, chair: line, time: line, venue: line }),
  z.object({ kind: z.literal('giay-gioi-thieu'), person: line, position: line, sentTo: line, purpose: line, validUntil: line }),
  z.object({
    kind: z.literal('bien-ban'),
    meeting: z.enum(['Cuộc họp', 'Hội nghị', 'Hội thảo']).default('Cuộc họp'),
    startedAt: line,
    venue: line,
    present: lines,
    chair: line,
    secretary: line,
    endedAt: line,
  }),
  z.object({
    kind: z.literal('giay-nghi-phep'),
    requestedOn: line,
    person: line,
    position: line,
    duration: line,
    from: line,
    to: line,
    place: line,
    countedAs: line,
    confirmation: z.boolean().default(false),
  }),
])
export type FormPart = z.infer<typeof FormPart>

/** The form of a type with nothing filled in; undefined for types without one. */
export function blankForm(type: string): FormPart | undefined {
  const kind = formKindOf(type)
  return kind ? FormPart.parse({ kind }) : undefined
}

const isDay = (value: string): boolean => z.iso.date().safeParse(value).success
const isHour = (value: string): boolean => isDay(value.slice(0, 10)) && /^T(?:[01]\d|2[0-3]):[0-5]\d$/u.test(value.slice(10))
const day = (value: string): string => (isDay(value) ? value : '')
const hour = (value: string): string => (isHour(value) ? value : '')

/** The form as it is printed: room is left for days and hours that are not real ones (yet). */
export function printedForm(form: FormPart): FormContent {
  switch (form.kind) {
    case 'giay-moi':
      return form
    case 'giay-gioi-thieu':
      return { ...form, validUntil: day(form.validUntil) }
    case 'bien-ban':
      return { ...form, startedAt: hour(form.startedAt), endedAt: hour(form.endedAt) }
    case 'giay-nghi-phep':
      return { ...form, requestedOn: day(form.requestedOn), from: day(form.from), to: day(form.to) }
  }
}

/** Fields that may stay open. */
const MAY_STAY_OPEN: readonly string[] = ['kind', 'chair', 'confirmation']
const DAYS: readonly string[] = ['validUntil', 'requestedOn', 'from', 'to']
const HOURS: readonly string[] = ['startedAt', 'endedAt']

/** Fields of a form that still have to be filled in before it goes to be approved, by name; minutes need their chair. */
export function openFields(form: FormPart): string[] {
  const entries: [string, unknown][] = Object.entries(form)
  return entries
    .filter(([name, value]) => {
      if (typeof value === 'string' && DAYS.includes(name)) return !isDay(value)
      if (typeof value === 'string' && HOURS.includes(name)) return !isHour(value)
      if (MAY_STAY_OPEN.includes(name) && !(form.kind === 'bien-ban' && name === 'chair')) return false
      return isOpen(value)
    })
    .map(([name]) => name)
}

/** Nothing, or the sign where a template leaves room. */
const isOpen = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length === 0 || value.some(isOpen)
    : typeof value === 'string' && (value === '' || value.includes('…'))

/** Whether a form ends before it begins. */
export function endsTooEarly(form: FormPart): boolean {
  if (form.kind === 'giay-nghi-phep') return isDay(form.from) && isDay(form.to) && form.to < form.from
  return form.kind === 'bien-ban' && isHour(form.startedAt) && isHour(form.endedAt) && form.endedAt <= form.startedAt
}

/** What is typed into a form, one line a paragraph, with the name of its field. */
export function formLines(form: FormPart): { readonly name: string; readonly text: string }[] {
  const entries: [string, unknown][] = Object.entries(form)
  return entries.flatMap(([name, value]) => {
    if (Array.isArray(value)) return [{ name, text: value.join('\n') }]
    return typeof value === 'string' && ![...DAYS, ...HOURS, 'kind', 'meeting'].includes(name) ? [{ name, text: value }] : []
  })
}
