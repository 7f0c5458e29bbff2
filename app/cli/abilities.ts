import type { Verb } from './run/verb.ts'

/** `kheo abilities`: which part in a matter may do what in which state, for every process, as Markdown. */
export const verb: Verb = {
  async run() {
    const { abilityTables } = await import('../checks/ability-tables.ts')
    process.stdout.write(await abilityTables())
    return 0
  },
}
