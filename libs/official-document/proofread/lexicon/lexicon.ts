import { COMPOUNDS_A_C } from './compounds-a-c.ts'
import { COMPOUNDS_BOUND } from './compounds-bound.ts'
import { COMPOUNDS_D_K } from './compounds-d-k.ts'
import { COMPOUNDS_L_Q } from './compounds-l-q.ts'
import { COMPOUNDS_R_T } from './compounds-r-t.ts'
import { COMPOUNDS_TI_Y } from './compounds-ti-y.ts'
import { CORE_WORDS } from './core-words.ts'
import { FREE_SYLLABLES } from './free-syllables.ts'
import { REDUPLICATED } from './reduplications.ts'

type Partners = ReadonlyMap<string, ReadonlySet<string>>

const NONE: ReadonlySet<string> = new Set()
const [AFTER, BEFORE] = bothWays([COMPOUNDS_A_C, COMPOUNDS_D_K, COMPOUNDS_L_Q, COMPOUNDS_R_T, COMPOUNDS_TI_Y, ...CORE_WORDS])
const [BOUND_AFTER, BOUND_BEFORE] = bothWays([COMPOUNDS_BOUND])

/** Do these two syllables (keys) make one known word? */
export const isCompound = (first: string, second: string): boolean =>
  (AFTER.get(first)?.has(second) ?? false) || (BOUND_AFTER.get(first)?.has(second) ?? false)

function bothWays(lists: readonly string[]): [Partners, Partners] {
  const after = new Map<string, Set<string>>()
  const before = new Map<string, Set<string>>()
  for (const row of lists.join(';').split(/[;\n]/u)) {
    const [first = '', ...seconds] = row.trim().split(' ')
    if (first === '') continue
    for (const second of seconds) {
      add(after, first, second)
      add(before, second, first)
    }
  }
  return [after, before]
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}
