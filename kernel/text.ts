import type { Lang } from './access.ts'

/** A sentence: plain, or made from values. */
export type Words = string | ((data: never) => string)
export type TextModule = Readonly<Record<string, Words>>

/** Both languages of a room's words. The English module is typed by the Vietnamese one: a missing key does not compile. */
export type Texts<T extends TextModule> = Readonly<Record<Lang, T>>

/** The same keys with the same arguments as `T`. */
export type SameKeys<T extends TextModule> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] }
