/** Where each card stood of those that are left when the one at `gone` is taken out. */
export function placesWithout(cards: number, gone: readonly number[]): number[] {
  return Array.from({ length: cards }, (_, at) => at).filter(at => !gone.includes(at))
}

/** A card that is new in its place: nothing that was typed into an earlier one belongs to it. */
const NEW_CARD = -1

/** Where each card stood once the one at `at` is merged into the one before it: that one has new words. */
export function placesMerged(cards: number, at: number): number[] {
  return placesWithout(cards, [at]).map(place => (place === at - 1 ? NEW_CARD : place))
}

/** The field in which what was typed into `name` stands once the cards have moved; null when its card is gone. */
export function fieldNow(name: string, stood: readonly number[] | null): string | null {
  const [, at, field] = /^t\.(\d+)\.(.+)$/u.exec(name) ?? []
  if (at === undefined || stood === null) return name
  const now = stood.indexOf(Number(at))
  return now < 0 ? null : `t.${now}.${field}`
}
