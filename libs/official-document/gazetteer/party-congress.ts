/**
 * Days on which national congresses of the Party closed; the term of the new Central Committee runs from that day.
 * Source: communiqués of the congresses. Certainty: X–XIII from general knowledge, unchecked against the gazette; XIV (closing day) provisional.
 */
export const PARTY_TERMS = [
  { term: 'VIII', from: '1996-07-01' },
  { term: 'IX', from: '2001-04-22' },
  { term: 'X', from: '2006-04-25' },
  { term: 'XI', from: '2011-01-19' },
  { term: 'XII', from: '2016-01-28' },
  { term: 'XIII', from: '2021-02-01' },
  { term: 'XIV', from: '2026-01-23' },
] as const

/** The term in which a day lies ("2021-05-18" → "XIII"); null before the first one in the table. */
export const partyTermOn = (isoDay: string): string | null => PARTY_TERMS.findLast(t => t.from <= isoDay)?.term ?? null
