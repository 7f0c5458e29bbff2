import { fold } from '@kheo/viet-text'

/** What of a model is compared with another one. */
export type Compared = { readonly name: string; readonly place: string; readonly holder: string }
export type Likeness = { readonly percent: number; readonly samePlace: boolean; readonly sameHolder: boolean }

/** Words which nearly every name has and that tell nothing. */
const COMMON = / (?:mo hinh|dan van kheo|xay dung|thuc hien|phong trao|trong nhan dan|tren dia ban|to dan pho|khu dan cu)(?= )/gu

/** A name as it is compared: no marks, no signs, none of the words that all have. */
export function bareName(name: string): string {
  const plain = fold(name)
    .replaceAll(/[^a-z0-9 ]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const bare = ` ${plain} `.replaceAll(COMMON, ' ').replaceAll(/\s+/gu, ' ').trim()
  return bare === '' ? plain : bare
}

/** How alike two names are, 0–100: twice the triples of letters they share over all they have. */
export function alike(a: string, b: string): number {
  const [first, second] = [triples(bareName(a)), triples(bareName(b))]
  const all = first.length + second.length
  if (all === 0) return 0
  const left = new Map<string, number>()
  for (const triple of first) left.set(triple, (left.get(triple) ?? 0) + 1)
  let shared = 0
  for (const triple of second) {
    const count = left.get(triple) ?? 0
    if (count > 0) shared++
    left.set(triple, count - 1)
  }
  return Math.round((200 * shared) / all)
}

function triples(text: string): string[] {
  if (text === '') return []
  const padded = ` ${text} `
  return Array.from({ length: Math.max(padded.length - 2, 1) }, (_, at) => padded.slice(at, at + 3))
}

/** Lower by so much where place or lead unit are the same. */
const NEARER = 20

/** Are two models perhaps one? `least` from law/ `movement.like-names`. Null: no. */
export function likeness(a: Compared, b: Compared, least: number): Likeness | null {
  const percent = alike(a.name, b.name)
  const samePlace = a.place !== '' && fold(a.place) === fold(b.place)
  const sameHolder = a.holder === b.holder
  const needed = samePlace || sameHolder ? least - NEARER : least
  return percent >= needed ? { percent, samePlace, sameHolder } : null
}
