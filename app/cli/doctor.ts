import { checks } from '../doctor.ts'
import type { Verb } from './verb.ts'
import { withDatabase } from './with-database.ts'

/** `kheo doctor`: looks over machine, settings and data. One line per check: state, name, what was found. Exit status 1 when one fails. */
export const verb: Verb = {
  run: () =>
    withDatabase(async at => {
      let failed = 0
      for (const { name, look } of checks) {
        const { state, found } = await look(at).catch((error: unknown) => ({ state: 'fail' as const, found: String(error) }))
        if (state === 'fail') failed++
        process.stdout.write(`${state.padEnd(5)} ${name.padEnd(12)} ${found}\n`)
      }
      return failed === 0 ? 0 : 1
    }),
}
