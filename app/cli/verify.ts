import { progress } from './progress.ts'
import type { Verb } from './verb.ts'
import { withDatabase } from './with-database.ts'

/** `kheo verify`: goes over every act, chain and anchor. Findings as JSON lines, then a summary; exit status 1 when there is a finding. */
export const verb: Verb = {
  run: () =>
    withDatabase(async ({ db }) => {
      const { verify } = await import('../../casework/index.ts')
      const shown = progress('verify')
      const { findings, ...summary } = await verify(db.kysely, matters => shown.at(matters))
      shown.end()
      for (const finding of findings) process.stdout.write(`${JSON.stringify(finding)}\n`)
      process.stdout.write(`${JSON.stringify({ ...summary, findings: findings.length })}\n`)
      return findings.length === 0 ? 0 : 1
    }),
}
