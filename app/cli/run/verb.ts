import type { Problem } from '../../../kernel/problem.ts'

/** One verb of `npx kheo`. Resolves to the exit status; a refusal is thrown as CliRefusal. */
export type Verb = { run(args: readonly string[]): Promise<number> }

/** A refusal of the command line: a stable code, data for its sentence. */
export class CliRefusal extends Error {
  readonly code: string
  readonly data: Readonly<Record<string, string>>

  constructor(code: string, data: Readonly<Record<string, string>> = {}) {
    super(code)
    this.name = 'CliRefusal'
    this.code = code
    this.data = data
  }
}

/** A Problem of a service as a refusal of the command line. */
export function refuseWith({ problem, data }: Problem): CliRefusal {
  return new CliRefusal(problem, Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)])))
}
