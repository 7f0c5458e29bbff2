import type { AtHand } from '../cli/run/with-database.ts'

/** What a check found, in both languages. */
export type Found = { readonly state: 'ok' | 'warn' | 'fail'; readonly vi: string; readonly en: string }
export type Check = {
  readonly name: string
  readonly look: (at: AtHand) => Promise<Found>
}

/** The same words in both languages (names, figures), or each its own. */
export const ok = (vi: string, en = vi): Found => ({ state: 'ok', vi, en })
export const warn = (vi: string, en: string): Found => ({ state: 'warn', vi, en })
export const fail = (vi: string, en: string): Found => ({ state: 'fail', vi, en })
