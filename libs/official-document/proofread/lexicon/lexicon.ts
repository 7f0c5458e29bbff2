import { COMPOUNDS_A_C } from './compounds-a-c.ts'
import { COMPOUNDS_BOUND } from './compounds-bound.ts'
import { COMPOUNDS_D_K } from './compounds-d-k.ts'
import { COMPOUNDS_L_Q } from './compounds-l-q.ts'
import { COMPOUNDS_R_T } from './compounds-r-t.ts'
import { COMPOUNDS_TI_Y } from './compounds-ti-y.ts'
import { CORE_WORDS } from './core-words.ts'

const LISTS = [COMPOUNDS_A_C, COMPOUNDS_BOUND, COMPOUNDS_D_K, COMPOUNDS_L_Q, COMPOUNDS_R_T, COMPOUNDS_TI_Y, ...CORE_WORDS]
const AFTER = followers(LISTS)

/** Do these two syllables (keys) make one known word? */
export const isCompound = (first: string, second: string): boolean => AFTER.get(first)?.has(second) ?? false

/** Rows of a syllable and all that follow it in known words. */
function followers(lists: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const after = new Map<string, Set<string>>()
  for (const row of lists.join(';').split(/[;\n]/u)) {
    const [first = '', ...seconds] = row.trim().split(' ')
    if (first === '') continue
    const known = after.get(first) ?? new Set()
    for (const second of seconds) known.add(second)
    after.set(first, known)
  }
  return after
}
