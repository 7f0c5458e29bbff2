/** Cards of proposed tasks that a page shows at once. */
const AT_ONCE = 50

export type ProposalPage<T> = { readonly shown: readonly T[]; readonly nth: number; readonly of: number; readonly all: number }

/** The page on which the card of that number stands; cards count from 1 in the order of the document. */
export const pageOfTask = (n: number): number => Math.max(1, Math.ceil(n / AT_ONCE))

/** Where the cards of that page, and the card of that number on it, are found; the first page needs no word. */
export const tasksQuery = (nth: number): string => (nth > 1 ? `viec=${nth}` : '')

export function proposalPage<T>(all: readonly T[], asked: string | number | null): ProposalPage<T> {
  const of = Math.max(1, Math.ceil(all.length / AT_ONCE))
  const nth = Math.min(of, Math.max(1, Math.floor(Number(asked)) || 1))
  return { shown: all.slice((nth - 1) * AT_ONCE, nth * AT_ONCE), nth, of, all: all.length }
}
