import { walking } from '../gazetteer/pattern.ts'
import type { Due } from './types.ts'

export type DueContext = { docDate: string | null; addWorkingDays: (isoDay: string, days: number) => string }
export type DueMeaning = Partial<Pick<Due, 'dueOn' | 'startOn' | 'rule' | 'resolved'>>
/** Reads one pattern; null where the words turn out to mean something else. */
export type DueFinder = { pattern: RegExp; rank: number; read(m: RegExpExecArray, context: DueContext): DueMeaning | null }

const NOT_AFTER_LETTER = '(?<![\\p{L}\\d])'

export const finder = (rank: number, source: string, read: DueFinder['read']): DueFinder => ({
  pattern: walking(`${NOT_AFTER_LETTER}${source}`),
  rank,
  read,
})
