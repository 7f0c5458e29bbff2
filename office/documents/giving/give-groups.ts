import { groupsIn, sameGroup, withGroupNamed, type GroupedBody, type NamedGroup } from '../../directives/index.ts'
import type { Card } from './give-cards.ts'

/** A group that leads tasks of the page: all of them are filled at once. */
export type CardGroup = {
  /** As the first of its cards prints it. */
  readonly name: string
  readonly bodies: number
  /** Places of the cards that it leads. */
  readonly cards: readonly number[]
}

/** The groups among the leads of all cards, in the order in which they come first. */
export function cardGroups(cards: readonly Card[], bodies: readonly GroupedBody[]): CardGroup[] {
  const found: Array<{ group: NamedGroup; cards: number[] }> = []
  for (const [at, { leads }] of cards.entries())
    for (const group of groupsIn(leads, bodies)) {
      const known = found.find(each => sameGroup(each.group, group))
      if (!known) found.push({ group, cards: [at] })
      else if (!known.cards.includes(at)) known.cards.push(at)
    }
  return found.map(({ group, cards: led }) => ({ name: group.name, bodies: group.members.length, cards: led }))
}

/** Every card that the group leads with its bodies by name; what else was typed stays. */
export function withCardGroup(cards: readonly Card[], name: string, bodies: readonly GroupedBody[]): Card[] {
  const [group] = groupsIn(name, bodies)
  return group ? cards.map(card => ({ ...card, leads: withGroupNamed(card.leads, group, bodies) })) : [...cards]
}
