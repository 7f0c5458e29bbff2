/** The object types of PDF (ISO 32000-1, 7.3). */
export type PdfName = { readonly kind: 'name'; readonly value: string }
/** `start` and `end` are where its token stands in the bytes it was read from, delimiters included. */
export type PdfString = { readonly kind: 'string'; readonly bytes: Uint8Array; readonly start: number; readonly end: number }
export type PdfReference = { readonly kind: 'ref'; readonly number: number; readonly generation: number }
export type PdfArray = { readonly kind: 'array'; readonly items: readonly PdfValue[] }
/** `repeated` names the keys given more than once: readers disagree on which one counts. */
export type PdfDict = {
  readonly kind: 'dict'
  readonly entries: ReadonlyMap<string, PdfValue>
  readonly repeated: readonly string[]
}
export type PdfStream = { readonly kind: 'stream'; readonly dict: PdfDict; readonly raw: Uint8Array }
/** Text written as it is; only ever made by this library. */
export type PdfRaw = { readonly kind: 'raw'; readonly text: string }

export type PdfValue = null | boolean | number | PdfName | PdfString | PdfReference | PdfArray | PdfDict | PdfStream | PdfRaw

export const name = (value: string): PdfName => ({ kind: 'name', value })
export const array = (items: readonly PdfValue[]): PdfArray => ({ kind: 'array', items })
export const reference = (number: number, generation = 0): PdfReference => ({ kind: 'ref', number, generation })
export const raw = (text: string): PdfRaw => ({ kind: 'raw', text })
export const stream = (dict: PdfDict, bytes: Uint8Array): PdfStream => ({ kind: 'stream', dict, raw: bytes })
export const byteString = (bytes: Uint8Array): PdfString => ({ kind: 'string', bytes, start: 0, end: 0 })

export function dict(entries: Iterable<readonly [string, PdfValue]> | Readonly<Record<string, PdfValue>>): PdfDict {
  const pairs = Symbol.iterator in entries ? entries : Object.entries(entries)
  return { kind: 'dict', entries: new Map(pairs as Iterable<readonly [string, PdfValue]>), repeated: [] }
}

/** The dictionary with some entries set; null takes an entry away. */
export function withEntries(base: PdfDict, changes: Readonly<Record<string, PdfValue>>): PdfDict {
  const entries = new Map(base.entries)
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) entries.delete(key)
    else entries.set(key, value)
  }
  return { kind: 'dict', entries, repeated: [] }
}

type Kind = Exclude<PdfValue, null | boolean | number>['kind']

/** The value when it is of that kind, else undefined. */
export function as<K extends Kind>(kind: K, value: PdfValue | undefined): Extract<PdfValue, { kind: K }> | undefined {
  if (typeof value !== 'object' || value === null || value.kind !== kind) return undefined
  return value as Extract<PdfValue, { kind: K }> // narrowed by its tag
}

export const isName = (value: PdfValue | undefined, text: string): boolean => as('name', value)?.value === text

/** Entries of a dictionary, or of a stream's dictionary. */
export const dictOf = (value: PdfValue | undefined): PdfDict | undefined => as('dict', value) ?? as('stream', value)?.dict

export const sameReference = (a: PdfValue | undefined, b: PdfValue | undefined): boolean => {
  const [one, two] = [as('ref', a), as('ref', b)]
  return one !== undefined && two !== undefined && one.number === two.number && one.generation === two.generation
}
