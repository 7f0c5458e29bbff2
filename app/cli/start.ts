import type { Verb } from './run/verb.ts'

/** The server, as `npm start` runs it. Ends when the server is stopped. */
export const verb: Verb = {
  async run(args) {
    const { startServer } = await import('../start.ts')
    await startServer({ empty: args.includes('--empty') })
    return 0
  },
}
