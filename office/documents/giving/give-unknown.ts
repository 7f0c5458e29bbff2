import { isCentralBody } from '@kheo/official-document'
import { plainBodyName } from '../../../kernel/body-names.ts'
import type { BodyAt } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { matchBody, membersOf, namesIn, nearestBody } from '../../directives/index.ts'
import type { Card } from './give-cards.ts'
import type { ReadProposal } from '../intake/proposals.ts'

/** A name on a card that is no living body of the office's organisation. */
export type UnknownName = {
  readonly name: string
  /** A ministry or another organ at the centre: nobody here can be given its task. */
  readonly outside: boolean
  /** It was a body here until a day. */
  readonly ended: boolean
  /** The one successor of an ended body, else the body whose name comes nearest. */
  readonly nearest: string | null
  /** Bodies of the group that it names; 0: it is no group. */
  readonly members: number
}

/** What a card says about its names. */
export type CardNames = {
  readonly leads: readonly UnknownName[]
  readonly cooperating: readonly UnknownName[]
  /** Named by the document as cooperating and not written into the field: nobody can be told. */
  readonly leftOut: readonly UnknownName[]
  /** All its leads are unknown: as it stands it can be given to nobody. */
  readonly toNobody: boolean
}

export type NamesOf = {
  of(card: Card): CardNames
}

/** The names on the cards and in the proposals, looked up once each. */
export async function namesOn(
  db: Reader,
  {
    cards,
    proposals,
    bodies,
    today,
  }: {
    readonly cards: readonly Card[]
    readonly proposals: readonly ReadProposal[]
    readonly bodies: readonly BodyAt[]
    readonly today: string
  },
): Promise<NamesOf> {
  const agencies = bodies.filter(body => !body.isDivision)
  const whole = new Set(agencies.flatMap(({ name, shortName, code }) => [name, shortName, code].map(plainBodyName)))
  const printed = (n: number): string[] =>
    (proposals.find(each => each.n === n)?.cooperating ?? []).flatMap(body => namesIn(body.name ?? body.printed))
  const asked = cards.flatMap(card => [...namesIn(card.leads), ...namesIn(card.cooperating), ...card.from.flatMap(printed)])
  const unknown = new Map<string, UnknownName>()
  for (const name of new Set(asked)) {
    if (whole.has(plainBodyName(name))) continue
    const members = membersOf(name, agencies).length
    const match = members > 0 ? null : await matchBody(db, name, today)
    if (match?.body && match.endedOn === null) continue
    const [ended, outside] = [match?.endedOn != null, isCentralBody(name)]
    const [successor, ...others] = match?.successors ?? []
    const near = ended ? (others.length === 0 ? successor : null) : outside || members > 0 ? null : nearestBody(name, agencies)
    unknown.set(name, { name, outside, members, ended, nearest: near?.name ?? null })
  }
  const among = (names: readonly string[]): UnknownName[] => [...new Set(names)].flatMap(name => unknown.get(name) ?? [])
  return {
    of(card) {
      const [led, beside] = [namesIn(card.leads), namesIn(card.cooperating)]
      const leads = among(led).filter(each => each.members === 0)
      return {
        leads,
        cooperating: among(beside),
        leftOut: among(card.from.flatMap(printed)).filter(each => !beside.includes(each.name)),
        toNobody: led.length > 0 && leads.length === new Set(led).size,
      }
    },
  }
}

const without = (typed: string, name: string): string =>
  namesIn(typed)
    .filter(each => each !== name)
    .join('; ')
const withName = (typed: string, name: string): string => [...new Set([...namesIn(typed), name])].join('; ')

/** As the cards stand at first: what can be given to nobody is not chosen, who cannot be told is not written down as cooperating. */
export function readyCards(cards: readonly Card[], names: NamesOf): Card[] {
  return cards.map(card => {
    const { cooperating, toNobody } = names.of(card)
    const told = cooperating.reduce((typed, { name }) => without(typed, name), card.cooperating)
    return { ...card, chosen: card.chosen && !toNobody, cooperating: told }
  })
}

/** One name of a card left out. */
export const nameLeftOut = (card: Card, name: string): Card => ({
  ...card,
  leads: without(card.leads, name),
  cooperating: without(card.cooperating, name),
})

/** The nearest body in the place of an unknown lead; the card can be given now. */
export function nearestTaken(card: Card, { name, nearest }: UnknownName): Card {
  if (nearest === null) return card
  const leads = namesIn(card.leads).map(each => (each === name ? nearest : each))
  return { ...card, chosen: true, leads: [...new Set(leads)].join('; ') }
}

/** Who was left out, or the bodies of the group, written down as cooperating; who leads is not named twice. */
export function toldToo(card: Card, { name, nearest }: UnknownName, bodies: readonly BodyAt[]): Card {
  const leads = namesIn(card.leads)
  const members = membersOf(
    name,
    bodies.filter(body => !body.isDivision),
  ).map(body => body.name)
  const added = (members.length > 0 ? members : nearest === null ? [] : [nearest]).filter(each => !leads.includes(each))
  return { ...card, cooperating: added.reduce(withName, without(card.cooperating, name)) }
}

/** Unknown names gone from every card that somebody known leads; the others stay as they are. */
export function unknownLeftOut(cards: readonly Card[], names: NamesOf): Card[] {
  return cards.map(card => {
    const { leads, cooperating, toNobody } = names.of(card)
    return toNobody ? card : [...leads, ...cooperating].reduce((left, { name }) => nameLeftOut(left, name), card)
  })
}
