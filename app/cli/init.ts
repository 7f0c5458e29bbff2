import type { Verb } from './run/verb.ts'

/** `kheo init`: makes the tables of an empty office and prints the code that opens the page of the first administrator. */
export const verb: Verb = {
  async run() {
    const [{ readConfig }, { openServices }, { openFirstRun }] = await Promise.all([
      import('../../platform/config.ts'),
      import('../services/open-services.ts'),
      import('../../org/index.ts'),
    ])
    const { db } = await openServices(readConfig())
    const code = await openFirstRun(db)
    await db.close()
    process.stdout.write(`${JSON.stringify({ empty: code !== null, firstRunCode: code })}\n`)
    return 0
  },
}
