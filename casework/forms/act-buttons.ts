import type { Lang, Viewer } from '../../kernel/access.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { ProcessDef } from '../../kernel/process.ts'
import { actPageOf, opensFor } from '../acting/act-page.ts'
import { formOf, needsForm } from './form-of.ts'
import type { Offer } from '../acts/offers.ts'
import { problemWords } from './problem-words.ts'
import { lookOf } from '../registry.ts'

/** An act as a button: performed at once, or opening its form; or shown with the reason why not yet. */
export type ActButton = {
  readonly act: string
  readonly label: string
  readonly key: string | null
  readonly look: 'primary' | 'plain' | 'danger'
  /** Opens its form first. */
  readonly opens: boolean
  /** Its own page. */
  readonly href: string | null
  readonly reason: string | null
}

type Asked = { readonly process: ProcessDef; readonly viewer: Pick<Viewer, 'rights'>; readonly id: Uuid; readonly lang: Lang }

/**
 * Buttons of what is offered, and of nothing else: the main one first, then what is done most (`order` of the look), else in the order of the
 * process; a note, always possible, after what moves the matter; last, with its reason, what is not possible yet. Digits for those which have
 * no key of their own; what is dangerous has none.
 */
export function actButtons(offers: readonly Offer[], { process, viewer, id, lang }: Asked): ActButton[] {
  const each = offers.flatMap(offer => {
    const page = actPageOf(process.id, offer.act)
    if (!opensFor(viewer, page)) return []
    const form = page ? { ...formOf(process, offer.act), ...page.button } : formOf(process, offer.act)
    return form ? [{ offer, form, page, href: page?.href?.(id) ?? null }] : []
  })
  // A page that does several acts by turns has one button: for the one that is possible, if any.
  const ready = each.toSorted((a, b) => Number(a.offer.refusal !== null) - Number(b.offer.refusal !== null))
  const known = each.filter(one => one.href === null || ready.find(other => other.href === one.href) === one)
  const taken = new Set(known.flatMap(({ form }) => (form.key ? [form.key] : [])))
  const free = '123456789'.split('').filter(digit => !taken.has(digit))
  const order = lookOf(process.id)?.order ?? []
  const nth = (act: string): number => (order.includes(act) ? order.indexOf(act) : order.length)
  const sorted = known.toSorted((a, b) => nth(a.offer.act) - nth(b.offer.act))
  const possible = sorted.filter(({ offer }) => offer.refusal === null)
  const primary =
    possible.find(({ form }) => form.tone === 'primary') ??
    sorted.find(({ form }) => form.tone === 'primary') ??
    possible.find(({ offer, form }) => !isNote(offer.act) && form.tone === undefined)
  const place = ({ offer }: (typeof known)[number]): number => {
    if (offer.refusal) return 3
    if (offer === primary?.offer) return 0
    return isNote(offer.act) ? 2 : 1
  }
  return sorted
    .toSorted((a, b) => place(a) - place(b))
    .map(({ offer, form, page, href }) => ({
      act: offer.act,
      label: (page?.button?.label ?? process.actNames[offer.act])?.[lang] ?? offer.act,
      key: form.key ?? (form.tone === 'danger' ? null : (free.shift() ?? null)),
      look: offer === primary?.offer ? 'primary' : form.tone === 'danger' ? 'danger' : 'plain',
      opens: href !== null || (form.fields !== undefined && needsForm({ ...form, fields: form.fields })),
      href,
      reason: offer.refusal ? problemWords(offer.refusal, { lang, process }) : null,
    }))
}

const isNote = (act: string): boolean => act === 'ghi-chu'
