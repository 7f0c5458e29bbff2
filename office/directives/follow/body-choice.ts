import { readBody } from '../../../casework/forms/form-names.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { livingBodies } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** Agencies to choose from by typing. */
export async function bodyOptions(db: Reader, today: PlainDate): Promise<Array<{ name: string; short: string }>> {
  return (await livingBodies(db, today))
    .filter(body => !body.isDivision)
    .map(body => ({ name: body.name, short: body.shortName }))
}

/** The one body meant by what was typed, or null. */
export async function readOneBody(db: Reader, typed: string, today: PlainDate): Promise<Uuid | null> {
  if (typed.trim() === '') return null
  const read = await readBody(db, typed, { field: 'body', today, ended: 'take' })
  return 'id' in read ? read.id : null
}
