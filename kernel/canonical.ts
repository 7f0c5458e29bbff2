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
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.normalize('NFC'))
    case 'number':
      return integerText(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      if (Array.isArray(value)) return `[${value.map(item => canonicalText(item ?? null)).join(',')}]`
      return value instanceof Date ? JSON.stringify(value.toISOString()) : objectText(value as Members)
    default:
      throw new TypeError(`canonicalText: ${typeof value} has no canonical form`)
  }
}

function integerText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`canonicalText: ${value} is not a safe integer`)
  return String(value)
}

/** Any object: its own members, whatever they are. */
type Members = Readonly<Record<string, unknown>>

// Every act is written and checked through here: no list is made that is not needed.
function objectText(members: Members): string {
  const keys = Object.keys(members)
  if (keys.every(isPlain)) keys.sort()
  else keys.sort(byNfc)
  let text = ''
  for (const key of keys) {
    const item = members[key]
    if (item !== undefined) text += `${text === '' ? '' : ','}${keyText(key)}:${canonicalText(item)}`
  }
  return `{${text}}`
}

const ASCII = /^[\x20-\x7e]*$/
const PLAIN_KEYS = new Map<string, string>()
const MOST_PLAIN_KEYS = 2000

function isPlain(key: string): boolean {
  if (PLAIN_KEYS.has(key)) return true
  if (!ASCII.test(key)) return false
  if (PLAIN_KEYS.size < MOST_PLAIN_KEYS) PLAIN_KEYS.set(key, JSON.stringify(key))
  return true
}

/** A key as it stands in the text; the few names that acts use are remembered. */
function keyText(key: string): string {
  return PLAIN_KEYS.get(key) ?? JSON.stringify(key.normalize('NFC'))
}

function byNfc(a: string, b: string): number {
  const [left, right] = [a.normalize('NFC'), b.normalize('NFC')]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Would two values have one canonical text? Without writing it; strings that differ only in their Unicode form count as different. */
export function sameCanonical(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (a instanceof Date || b instanceof Date) return a instanceof Date && b instanceof Date && a.getTime() === b.getTime()
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameItems(a, b)
  return sameMembers(a as Members, b as Members)
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => sameCanonical(item ?? null, b[i] ?? null))
}

function sameMembers(a: Members, b: Members): boolean {
  for (const key of Object.keys(a)) if (!sameCanonical(a[key], b[key])) return false
  for (const key of Object.keys(b)) if (b[key] !== undefined && a[key] === undefined) return false
  return true
}
