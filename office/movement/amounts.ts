import { formatNumber } from '@kheo/viet-text'
import type { Lang } from '../../kernel/access.ts'
import { RESOURCES, type Resource } from './vocabulary.ts'

/** An amount in the unit of its entries, on pages, in papers and in reports alike: "18.400 m²". */
export function amountWords(kind: Resource, amount: number, lang: Lang): string {
  return `${formatNumber(amount)}\u00A0${RESOURCES[kind].unit[lang]}`
}
