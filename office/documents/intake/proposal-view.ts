import { formatDate } from '@kheo/viet-text'
import type { Lang } from '../../../kernel/access.ts'
import { fullDate } from '../../../ui/format.ts'
import { dayFlags, type DueFlag, type ReadDue } from '../../../casework/clocks/read-due.ts'
import { isGroup, type MatchedBody } from '../../directives/index.ts'
import type { ReadProposal } from './proposals.ts'
import { placeWords } from './field-view.ts'
import type { FileNote } from './read-text.ts'
import type { Mark } from '../terms.ts'
import { documentsText } from '../text.ts'

export type BodyView = { readonly name: string; readonly note: string | null; readonly ended?: true }

/** A proposed task as its card shows it. */
export type ProposalView = {
  readonly n: number
  readonly content: string
  readonly quote: string
  readonly mark: readonly [number, number] | null
  readonly place: { readonly href: string; readonly words: string }
  readonly sentence: readonly [number, number]
  readonly leads: readonly BodyView[]
  readonly cooperating: readonly BodyView[]
  readonly leadInferred: boolean
  readonly due: {
    readonly words: string | null
    readonly until: string | null
    readonly why: string | null
    readonly flags: readonly string[]
  }
  readonly product: string | null
  readonly state: Mark['state']
  readonly reason: string | null
  readonly matter: string | null
}

type At = {
  readonly lang: Lang
  readonly text: string
  readonly today: string
  readonly file: FileNote
  readonly calendar: Parameters<typeof dayFlags>[1]['calendar']
  /** The address of a place of the paper. */
  shownAt(id: string): string | null
}

export function proposalView(p: ReadProposal, mark: Mark | undefined, at: At): ProposalView {
  return {
    n: p.n,
    content: p.content,
    quote: p.quote,
    mark: p.mark,
    sentence: p.sentence,
    place: { href: at.shownAt(`p-viec-${p.n}`) ?? '#noi-dung', words: placeWords(at.text, p.sentence, at) },
    leads: p.leads.map(body => bodyView(body, at.lang)),
    cooperating: p.cooperating.map(body => bodyView(body, at.lang)),
    leadInferred: p.leadInferred,
    due: dueView(p.due, at),
    product: p.product,
    state: mark?.state ?? 'open',
    reason: mark?.reason ?? null,
    matter: mark?.matter ?? null,
  }
}

function bodyView({ printed, name, body, endedOn, successors }: MatchedBody, lang: Lang): BodyView {
  const words = documentsText(lang)
  if (body === null) return { name: printed, note: isGroup(printed) ? words.leadGroup : words.leadUnknown }
  if (endedOn === null) return { name: name ?? printed, note: null }
  return {
    name: name ?? printed,
    ended: true,
    note: words.leadEnded({ on: formatDate(endedOn), successors: successors.map(each => each.name).join(', ') }),
  }
}

function dueView(due: ReadDue, at: At): ProposalView['due'] {
  const words = documentsText(at.lang)
  const flags: DueFlag[] = [
    ...new Set([...due.flags.filter(flag => flag !== 'past' && flag !== 'day-off'), ...dayFlags(due.dueOn, at)]),
  ]
  return {
    words: due.words,
    until: due.dueOn === null ? null : words.dueUntil(fullDate(due.dueOn, at.lang)),
    why: whyOf(due, at.lang),
    flags: flags.map(flag => words.dueFlags[flag]),
  }
}

function whyOf({ how, counted, dueOn }: ReadDue, lang: Lang): string | null {
  const words = documentsText(lang)
  if (how === 'day-before' && dueOn) return words.dueDayBefore(formatDate(dayAfter(dueOn)))
  if (how === 'counted' && counted) return words.dueCounted({ ...counted, from: fullDate(counted.from, lang) })
  return null
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
