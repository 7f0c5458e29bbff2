import { formatDate } from '@kheo/viet-text'
import { mergedFields, type TypedTask } from '../pages/giving/merged-fields.ts'
import type { ReadProposal } from '../intake/proposals.ts'
import type { Marks } from '../terms.ts'

/** One task on the page "Giao việc từ văn bản", as typed. `from`: the proposals it was made from. */
export type Card = TypedTask & { readonly from: readonly number[]; readonly chosen: boolean }

/** What all tasks of one page have in common. */
export type Common = { readonly assigner: string; readonly follower: string; readonly source: string; readonly urgency: string }

/** The cards at first: every proposal that is neither given nor dropped; those which the clerk marked are chosen. */
export function firstCards(proposals: readonly ReadProposal[], marks: Marks): Card[] {
  const left = proposals.filter(({ n }) => !['given', 'dropped'].includes(marks[n]?.state ?? 'open'))
  const anyMarked = left.some(({ n }) => marks[n]?.state === 'marked')
  return left.map(each => cardOf(each, anyMarked ? marks[each.n]?.state === 'marked' : true))
}

function cardOf({ n, content, leads, cooperating, due, product }: ReadProposal, chosen: boolean): Card {
  const names = (bodies: ReadProposal['leads']): string => bodies.map(body => body.name ?? body.printed).join('; ')
  return {
    from: [n],
    chosen,
    content,
    leads: names(leads),
    cooperating: names(cooperating),
    dueOn: due.dueOn === null ? '' : formatDate(due.dueOn),
    product: product ?? '',
  }
}

export const EMPTY_CARD: Card = { from: [], chosen: true, content: '', leads: '', cooperating: '', dueOn: '', product: '' }

/** Two tasks become one, with everything that was typed and read of both. */
export function mergedCards(cards: readonly Card[], at: number): Card[] {
  const [first, second] = [cards[at - 1], cards[at]]
  if (!first || !second) return [...cards]
  const merged: Card = { from: [...first.from, ...second.from], chosen: true, ...mergedFields(first, second) }
  return [...cards.slice(0, at - 1), merged, ...cards.slice(at + 1)]
}

/** Cards that stand open at once; the others travel with the form as they were typed. */
export const CARDS_PER_PAGE = 10

export const pageOfCard = (at: number): number => Math.floor(at / CARDS_PER_PAGE)

/** Which page of cards stands open, counted from zero, and its cards: from `first` to before `end`. */
export type CardPages = { readonly open: number; readonly count: number; readonly first: number; readonly end: number }

/** The pages of so many cards; the open one is never before the first or past the last. */
export function cardPages(asked: number, cards: number): CardPages {
  const count = pageOfCard(Math.max(cards - 1, 0)) + 1
  const open = Math.max(0, Math.min(Number.isInteger(asked) ? asked : 0, count - 1))
  return { open, count, first: open * CARDS_PER_PAGE, end: (open + 1) * CARDS_PER_PAGE }
}

/** Every card chosen, or none. */
export function allChosen(cards: readonly Card[], chosen: boolean): Card[] {
  return cards.map(card => ({ ...card, chosen }))
}

/** The cards as posted: fields `t.<i>.<name>`. */
export function cardsIn(body: FormData): Card[] {
  const count = Number(body.get('cards')) || 0
  return Array.from({ length: Math.min(count, 300) }, (_, i): Card => {
    const text = (name: string): string =>
      String(body.get(`t.${i}.${name}`) ?? '')
        .normalize('NFC')
        .replaceAll('\r\n', '\n')
        .trim()
    return {
      from: text('from')
        .split(',')
        .map(Number)
        .filter(n => Number.isInteger(n) && n > 0),
      chosen: body.get(`t.${i}.chosen`) === 'on',
      content: text('content'),
      leads: text('leads'),
      cooperating: text('cooperating'),
      dueOn: text('dueOn'),
      product: text('product'),
    }
  })
}

export function commonIn(body: FormData): Common {
  const text = (name: string): string => String(body.get(name) ?? '').trim()
  return { assigner: text('assigner'), follower: text('follower'), source: text('source'), urgency: text('urgency') }
}
