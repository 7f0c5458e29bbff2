import type { Citation } from './types.ts'

/** A citation while it is read: places are those of the reading view. */
export type Reading = Omit<Citation, 'span' | 'terms' | 'nested'> & { start: number; end: number }

export const emptyReading = (kind: Reading['kind'], type: string, start: number, end: number): Reading => ({
  kind, start, end, type, number: null, year: null, symbol: null, designation: null, issuedOn: null, agency: null, title: null,
}) // prettier-ignore
