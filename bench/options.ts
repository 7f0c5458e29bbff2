import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type BenchOptions = {
  readonly matters: number
  /** Length of each measurement. */
  readonly seconds: number
  /** Packages received over the exchange. */
  readonly packages: number
  /** Only measurements whose name begins so; empty: all. */
  readonly only: readonly string[]
  /** Keeps the filled database between runs. */
  readonly folder: string
}

/** `npm run bench -- [--matters 1000000] [--seconds 20] [--packages 10000] [--only inbox,search]`; BENCH_DIR: where the database is kept. */
export function readOptions(args: readonly string[]): BenchOptions {
  const value = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const count = (name: string, usual: number) => {
    const given = Number(value(name) ?? usual)
    if (!Number.isInteger(given) || given <= 0) throw new Error(`${name} takes a whole number above zero`)
    return given
  }
  return {
    matters: count('--matters', 1_000_000),
    seconds: count('--seconds', 20),
    packages: count('--packages', 10_000),
    only: value('--only')?.split(',') ?? [],
    folder: process.env['BENCH_DIR'] ?? join(tmpdir(), 'kheo-bench'),
  }
}
