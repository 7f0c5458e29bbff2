import type { Verb } from './verb.ts'

/** `kheo migrate`: brings the tables up to date, after a copy to go back to. Prints the files applied. */
export const verb: Verb = {
  async run() {
    const [{ readConfig }, { readyDatabase }] = await Promise.all([
      import('../../platform/config.ts'),
      import('../../platform/ready-database.ts'),
    ])
    const { db, applied } = await readyDatabase(readConfig(), { now: new Date() })
    await db.close()
    process.stdout.write(applied.map(name => `${name}\n`).join(''))
    return 0
  },
}
