import { formatNumber } from '@kheo/viet-text'
import type { Lang } from '../../kernel/access.ts'
import { RESOURCES, type Resource } from './vocabulary.ts'

/** From so much on, a larger unit reads better; entries stay whole numbers of their own unit. */
const LARGER: Partial<Readonly<Record<Resource, { readonly from: number; readonly per: number; readonly unit: string }>>> = {
  'dat-m2': { from: 10_000, per: 10_000, unit: 'ha' },
  'duong-m': { from: 1000, per: 1000, unit: 'km' },
}

/** An amount with its unit: 4.197.000 m² is 419,7 ha, 1.250 m is 1,25 km. */
export function amountWords(kind: Resource, amount: number, lang: Lang): string {
  const larger = LARGER[kind]
  if (!larger || amount < larger.from) return `${formatNumber(amount)}\u00A0${RESOURCES[kind].unit[lang]}`
  return `${formatNumber(amount / larger.per)}\u00A0${larger.unit}`
}
