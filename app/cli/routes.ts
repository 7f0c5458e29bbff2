import type { Verb } from './run/verb.ts'

/** `kheo routes`: which standard role may use which page and API route, as Markdown. */
export const verb: Verb = {
  async run() {
    const { routeTable } = await import('../checks/route-table.ts')
    process.stdout.write(await routeTable())
    return 0
  },
}
