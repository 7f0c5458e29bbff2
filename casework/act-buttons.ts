import type { Lang } from '../kernel/access.ts'
import type { ProcessDef } from '../kernel/process.ts'
import { formOf, needsForm } from './form-of.ts'
import type { Offer } from './offers.ts'
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

/** Buttons of what is offered, in the order of the process; digits for those which have no key of their own. */
export function actButtons(process: ProcessDef, offers: readonly Offer[], lang: Lang): ActButton[] {
  const known = offers.flatMap(offer => {
    const form = formOf(process, offer.act)
    return form ? [{ offer, form }] : []
  })
  const taken = new Set(known.flatMap(({ form }) => (form.key ? [form.key] : [])))
  const free = '123456789'.split('').filter(digit => !taken.has(digit))
  const ordered = known.toSorted((a, b) => place(a.offer) - place(b.offer))
  const main = known.find(({ form }) => form.tone === 'primary')
  const primary =
    main ?? ordered.find(({ offer, form }) => offer.refusal === null && !isNote(offer.act) && form.tone === undefined)
  return ordered.map(({ offer, form }) => ({
    act: offer.act,
    label: process.actNames[offer.act]?.[lang] ?? offer.act,
    key: form.key ?? free.shift() ?? null,
    look: offer === primary?.offer ? 'primary' : form.tone === 'danger' ? 'danger' : 'plain',
    opens: needsForm(form),
    reason: offer.refusal ? problemWords(offer.refusal, { lang, process }) : null,
  }))
}

/** A note is always possible: it stands after what moves the matter; what is not possible yet stands last, with its reason. */
const place = (offer: Offer): number => (offer.refusal ? 2 : isNote(offer.act) ? 1 : 0)
const isNote = (act: string): boolean => act === 'ghi-chu'
