import type { Verb } from './verb.ts'

/** `kheo routes`: which standard role may use which page and API route, as Markdown. */
export const verb: Verb = {
  async run() {
    const { routeTable } = await import('../route-table.ts')
    process.stdout.write(await routeTable())
    return 0
  },
}
