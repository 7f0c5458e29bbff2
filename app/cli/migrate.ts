import type { Verb } from './run/verb.ts'

/** `kheo migrate`: brings the tables and the typed facts up to date, after a copy to go back to. Prints the files applied. */
export const verb: Verb = {
  async run() {
    const [{ readConfig }, { readyDatabase }, { readyFacts }] = await Promise.all([
      import('../../platform/config.ts'),
      import('../../platform/ready-database.ts'),
      import('../services/ready-facts.ts'),
    ])
    const { db, applied } = await readyDatabase(readConfig(), { now: new Date() })
    try {
      await readyFacts(db)
    } finally {
      await db.close()
    }
    process.stdout.write(applied.map(name => `${name}\n`).join(''))
    return 0
  },
}
