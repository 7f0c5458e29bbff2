import type { Found } from '../doctor/check.ts'
import { checks } from '../doctor/checks.ts'
import type { Verb } from './run/verb.ts'
import { withDatabaseAsItIs } from './run/with-database.ts'

/** `kheo doctor`: looks over machine, settings and data: state, name, what was found, in both languages. Exit status 1 when one fails. */
export const verb: Verb = {
  run: () =>
    withDatabaseAsItIs(async at => {
      let failed = 0
      for (const { name, look } of checks) {
        const { state, vi, en } = await look(at).catch(asFailure)
        if (state === 'fail') failed++
        process.stdout.write(`${state.padEnd(5)} ${name.padEnd(12)} ${vi}\n`)
        if (en !== vi) process.stdout.write(`${' '.repeat(18)} ${en}\n`)
      }
      return failed === 0 ? 0 : 1
    }),
}

function asFailure(error: unknown): Found {
  const words = error instanceof Error ? error.message : String(error)
  return { state: 'fail', vi: words, en: words }
}
