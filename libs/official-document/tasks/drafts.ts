import type { DueContext } from './due-finder.ts'
import type { Stretch } from './sentence.ts'
import type { TaskInput } from './types.ts'

/** A task while its paragraph is read: places are those of the reading view. */
export type Draft = Stretch & {
  leads: string[]
  cooperating: string[]
  sentence: Stretch
  /** Words before the lead that may hold the deadline. */
  prefix: [number, number] | null
  inferred: boolean
}

/** One paragraph being read, and what has been found so far. */
export type Reading = {
  s: string
  input: TaskInput
  due: DueContext
  drafts: Draft[]
  /** Who was only told to carry out or to answer for something: what follows in the sentence is theirs; `dated`: if it has a deadline. */
  answering?: { leads: string[]; sentence: Stretch; dated: boolean }
}

export const orElse = (a: string[], b: string[]): string[] => (a.length ? a : b)
export const pastBlank = (s: string, at: number): number => at + (/^[ ,:]*/.exec(s.slice(at, at + 5))?.[0].length ?? 0)
