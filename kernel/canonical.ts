/** Values that may stand in an act: what JSON has, integers only. */
export type Canonical =
  | null
  | boolean
  | number
  | string
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined }

/**
 * The one text of a value, so that a hash over it can be recomputed anywhere: keys sorted by code unit, no blanks, strings in NFC,
 * integers only, absent and undefined keys alike. Throws on a fraction, NaN or a value JSON has not.
 */
export function canonicalText(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (typeof value === 'number') return integerText(value)
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Array.isArray(value)) return `[${value.map(item => canonicalText(item ?? null)).join(',')}]`
  if (typeof value === 'object') return objectText(value)
  throw new TypeError(`canonicalText: ${typeof value} has no canonical form`)
}

function integerText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`canonicalText: ${value} is not a safe integer`)
  return String(value)
}

function objectText(value: object): string {
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [key.normalize('NFC'), item] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalText(item)}`).join(',')}}`
}
