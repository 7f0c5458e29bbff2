import type { Lang } from '../../kernel/access.ts'
import type { ProcessDef } from '../../kernel/process.ts'
import { formOf, needsForm } from './form-of.ts'
import type { Offer } from '../acts/offers.ts'
import { problemWords } from './problem-words.ts'

/** An act as a button: performed at once, or opening its form; or shown with the reason why not yet. */
export type ActButton = {
  readonly act: string
  readonly label: string
  readonly key: string | null
  readonly look: 'primary' | 'plain' | 'danger'
  /** Opens its form first. */
  readonly opens: boolean
  readonly reason: string | null
}

/**
 * Buttons of what is offered: the main one first, then in the order of the process; a note, always possible, after what moves the matter;
 * last, with its reason, what is not possible yet. Digits for those which have no key of their own; what is dangerous has none.
 */
export function actButtons(process: ProcessDef, offers: readonly Offer[], lang: Lang): ActButton[] {
  const known = offers.flatMap(offer => {
    const form = formOf(process, offer.act)
    return form ? [{ offer, form }] : []
  })
  const taken = new Set(known.flatMap(({ form }) => (form.key ? [form.key] : [])))
  const free = '123456789'.split('').filter(digit => !taken.has(digit))
  const possible = known.filter(({ offer }) => offer.refusal === null)
  const primary =
    known.find(({ form }) => form.tone === 'primary') ??
    possible.find(({ offer, form }) => !isNote(offer.act) && form.tone === undefined)
  const place = ({ offer }: (typeof known)[number]): number => {
    if (offer.refusal) return 3
    if (offer === primary?.offer) return 0
    return isNote(offer.act) ? 2 : 1
  }
  return known
    .toSorted((a, b) => place(a) - place(b))
    .map(({ offer, form }) => ({
      act: offer.act,
      label: process.actNames[offer.act]?.[lang] ?? offer.act,
      key: form.key ?? (form.tone === 'danger' ? null : (free.shift() ?? null)),
      look: offer === primary?.offer ? 'primary' : form.tone === 'danger' ? 'danger' : 'plain',
      opens: needsForm(form),
      reason: offer.refusal ? problemWords(offer.refusal, { lang, process }) : null,
    }))
}

const isNote = (act: string): boolean => act === 'ghi-chu'
