import { createHash } from 'node:crypto'
import { idFrom, type Uuid } from '../kernel/ids.ts'

/** A source of chance that gives the same values for the same seed. */
export type Chance = {
  /** In [0, 1). */
  next(): number
  int(min: number, max: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
}

/** Mulberry32 over a hash of the seed: small, fast, the same on every machine. */
export function chanceFrom(seed: string): Chance {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: probability => next() < probability,
    pick<T>(list: readonly T[]): T {
      const item = list[Math.floor(next() * list.length)]
      if (item === undefined) throw new Error('pick from an empty list')
      return item
    },
  }
}

const KNOWN = new Map<string, Uuid>()

/** Ids of the sample: the same name gives the same id. */
export function sampleId(name: string): Uuid {
  const known = KNOWN.get(name)
  if (known) return known
  const id = idFrom(Date.UTC(2020, 0, 1), createHash('sha256').update(`kheo-sample:${name}`).digest().subarray(0, 10))
  KNOWN.set(name, id)
  return id
}
