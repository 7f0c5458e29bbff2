import { formatNumber } from '@kheo/viet-text'
import type { Lang } from '../../../kernel/access.ts'
import { RESOURCES, type Resource } from '../scoring/vocabulary.ts'

/** An amount in the unit of its entries, on pages, in papers and in reports alike: "18.400 m²". */
export function amountWords(kind: Resource, amount: number, lang: Lang): string {
  return `${formatNumber(amount)}\u00A0${RESOURCES[kind].unit[lang]}`
}

/** What was given, as prose says it: "đất hiến 18.400 m²"; where the name begins with its unit, "612 hộ tham gia". */
export function givenWords(kind: Resource, amount: number): string {
  const { name, unit } = RESOURCES[kind]
  const rest = name.vi.startsWith(`${unit.vi} `) ? name.vi.slice(unit.vi.length) : null
  return rest === null ? `${name.vi} ${amountWords(kind, amount, 'vi')}` : `${amountWords(kind, amount, 'vi')}${rest}`
}
