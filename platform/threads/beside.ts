import { availableParallelism } from 'node:os'
import type { Problem } from '../../kernel/problem.ts'
import { ThreadPool, type Asked } from './pool.ts'

/** Limits of reading what comes from outside. Changing them is a decision about memory and patience. */
export const READING_LIMITS = {
  /** Two at least: one for somebody who has none running. */
  threads: Math.min(4, Math.max(2, availableParallelism())),
  memoryMb: 768,
  waitMs: 90_000,
  waiting: 500,
} as const

/** A file, with all that has to be unpacked; a text that was read; what a page shows beside other things. */
export const READING_MS = { file: 30_000, text: 20_000, page: 10_000 } as const

let pool: ThreadPool | null = null

/** For tests and commands that end: lets the threads go. */
export async function closeReading(): Promise<void> {
  const open = pool
  pool = null
  await open?.close()
}

type Pure = (...args: never[]) => unknown
export type Beside<F extends Pure> = (asked: Asked, ...args: Parameters<F>) => Promise<Awaited<ReturnType<F>> | Problem>

/**
 * A function of a module as one that works in a thread beside the server; it takes and gives plain data. Its own Problems stay what they
 * are; to them come `reading/too-slow`, `reading/too-large`, `reading/busy`. Example:
 * `const readBeside = beside<typeof readDocument>(new URL('./reading.ts', import.meta.url), 'readDocument')`.
 */
export function beside<F extends Pure>(module: URL, name: string): Beside<F> {
  return (asked, ...args) => {
    pool ??= new ThreadPool(READING_LIMITS)
    const given = pool.run({ module: module.href, name, args }, asked)
    return given as Promise<Awaited<ReturnType<F>> | Problem> // what the function gave, copied
  }
}
