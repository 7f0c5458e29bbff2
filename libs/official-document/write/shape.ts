/** What may be wrong with the shape of a model that came as JSON. */
export type ShapeFaultCode =
  | 'official-document/missing-field'
  | 'official-document/unknown-field'
  | 'official-document/not-an-object'
  | 'official-document/not-a-list'
  | 'official-document/not-text'
  | 'official-document/not-a-number'
  | 'official-document/not-yes-or-no'
  | 'official-document/not-one-of'

/** `at` tells where, as `body.3.text`; empty for the whole. `allowed` lists what may stand there. */
export interface ShapeFault {
  readonly code: ShapeFaultCode
  readonly at: string
  readonly allowed?: readonly string[]
}

/** Looks at one value; what is wrong with it is what it gives. */
export type Check = (value: unknown, at: string) => ShapeFault[]

/** A check for each field of T; those that T may leave out are marked. */
export type Fields<T> = { readonly [K in keyof T]-?: Check | { readonly optional: Check } }

const fault = (code: ShapeFaultCode, at: string, allowed?: readonly string[]): ShapeFault[] => [
  allowed ? { code, at, allowed } : { code, at },
]

export const text: Check = (value, at) => (typeof value === 'string' ? [] : fault('official-document/not-text', at))
export const number: Check = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? [] : fault('official-document/not-a-number', at)
export const yesOrNo: Check = (value, at) => (typeof value === 'boolean' ? [] : fault('official-document/not-yes-or-no', at))

export const optional = (check: Check): { readonly optional: Check } => ({ optional: check })
/** null stands for what is not known yet. */
export const orNull =
  (check: Check): Check =>
  (value, at) =>
    value === null ? [] : check(value, at)

export const oneOf =
  (allowed: readonly string[]): Check =>
  (value, at) =>
    typeof value === 'string' && allowed.includes(value) ? [] : fault('official-document/not-one-of', at, allowed)

export const listOf =
  (check: Check): Check =>
  (value, at) =>
    Array.isArray(value) ? value.flatMap((each, i) => check(each, `${at}.${i}`)) : fault('official-document/not-a-list', at)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object with these fields and no others: a field that nobody knows would be lost without a word. */
export const object =
  <T>(fields: Fields<T>): Check =>
  (value, at) => {
    if (!isObject(value)) return fault('official-document/not-an-object', at)
    const known = Object.entries<Check | { readonly optional: Check }>(fields)
    const names = known.map(([name]) => name)
    const path = (name: string) => (at === '' ? name : `${at}.${name}`)
    return [
      ...Object.keys(value)
        .filter(name => !names.includes(name))
        .flatMap(name => fault('official-document/unknown-field', path(name), names)),
      ...known.flatMap(([name, check]) => {
        const given = Object.hasOwn(value, name) ? value[name] : undefined
        if (given !== undefined) return (typeof check === 'function' ? check : check.optional)(given, path(name))
        return typeof check === 'function' ? fault('official-document/missing-field', path(name)) : []
      }),
    ]
  }

/** Objects told apart by one field. */
export const variants =
  (tag: string, checks: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (!isObject(value)) return fault('official-document/not-an-object', at)
    const named = value[tag]
    const check = typeof named === 'string' && Object.hasOwn(checks, named) ? checks[named] : undefined
    return check ? check(value, at) : fault('official-document/not-one-of', at === '' ? tag : `${at}.${tag}`, Object.keys(checks))
  }
