import type { PlainDate } from '../../../kernel/clock.ts'
import { livingBodies } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** A code that documents print as a name: letters, at least three; "UBND" alone is no body of its own. */
const PRINTED_CODE = /^(?!UBND$)\p{Lu}[\p{Lu}&]{2,}$/u

/** Names, short names and codes under which texts may name the office's own bodies on a day: what the task reader is handed. */
export async function organisationNames(db: Reader, date: PlainDate): Promise<string[]> {
  const bodies = (await livingBodies(db, date)).filter(body => !body.isDivision)
  const names = bodies.flatMap(({ name, shortName, code }) => [name, shortName, ...(PRINTED_CODE.test(code) ? [code] : [])])
  return [...new Set(names)].filter(name => name !== '')
}
