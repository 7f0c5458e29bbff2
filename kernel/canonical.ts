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
