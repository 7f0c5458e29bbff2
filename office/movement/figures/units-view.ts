import type { Asker } from '../../../casework/asker.ts'
import type { Figures } from './figures.ts'
import { movementText } from '../text.ts'
import { figuresByUnit } from './unit-figures.ts'
import { yearsOf } from '../registry/registry.ts'

export type UnitLine = { readonly id: string; readonly name: string; readonly models: number; readonly figures: Figures }
export type UnitsView = {
  readonly from: number
  readonly to: number
  readonly now: boolean
  readonly rows: readonly UnitLine[]
  readonly total: UnitLine
  readonly query: string
  readonly choices: ReadonlyArray<{ readonly href: string; readonly now: boolean; readonly current: boolean }>
}

/** The years that an address names (else the last five that have models) by unit, in the geography it names. */
export async function unitsView({ app, today, lang }: Asker, query: URLSearchParams): Promise<UnitsView> {
  const years = (await yearsOf(app.db.kysely)).toSorted((a, b) => a - b)
  const last = years.at(-1) ?? Number(today.slice(0, 4))
  const to = Number(query.get('den')) || last
  const from = Number(query.get('tu')) || Math.max(years[0] ?? last, to - 4)
  const now = query.get('theo') !== 'thoi-diem'
  const made = await figuresByUnit(app.db.kysely, { from, to, geography: now ? 'now' : 'then', today })
  const queryOf = (asNow: boolean) => `tu=${from}&den=${to}&theo=${asNow ? 'hien-nay' : 'thoi-diem'}`
  return {
    from,
    to,
    now,
    rows: made.rows.map(({ body, name, models, figures }) => ({ id: body, name, models, figures })),
    total: { id: 'tong', name: movementText(lang).totalHead, models: made.models, figures: made.total },
    query: queryOf(now),
    choices: [true, false].map(each => ({
      href: `/phong-trao/so-lieu/don-vi?${queryOf(each)}`,
      now: each,
      current: each === now,
    })),
  }
}
