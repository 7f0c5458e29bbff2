import { sql } from 'kysely'
import type { Asker } from '../../casework/asker.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { milestoneOn } from './figures/milestones.ts'
import { modelOf } from './model/model.ts'
import { NOT_LISTED } from './names.ts'
import { LIVING_LEVELS, SHEET_ITEMS } from './scoring/vocabulary.ts'

type Start = Readonly<Record<string, Canonical>>

/**
 * What a registration begins with, by its address: `tiep`, the code of the unit's own model that goes on another year; `theo`, that of a
 * model which it follows. Nothing where there is no such model, or it is not for this viewer.
 */
export async function startFrom({ app, viewer, world, today }: Asker, query: URLSearchParams): Promise<Start> {
  const [goesOn, follows] = [query.get('tiep'), query.get('theo')]
  const matter = await listedModel(app.db.kysely, goesOn ?? follows ?? '')
  if (!matter || (NOT_LISTED.includes(matter.state) && matter.holder.body !== viewer.post.bodyId)) return {}
  const model = modelOf(matter)
  const { movement, field, type } = model
  if (goesOn === null) {
    const year = Number(today.slice(0, 4))
    const open = today <= milestoneOn(world.law, year, 'register')
    return {
      movement,
      field,
      type,
      name: matter.title,
      title: matter.title,
      kind: 'nhan-rong',
      from: matter.code,
      year: open ? year : null,
    }
  }
  const level = model.level in LIVING_LEVELS ? model.level : null
  // The time is that of the new year.
  const again = [...SHEET_ITEMS, 'contactPhone' as const].filter(item => item !== 'schedule')
  const items = Object.fromEntries(again.map(item => [item, model[item]]))
  const own = { kind: 'tiep-tuc', from: matter.code, year: model.year + 1, tags: [...model.tags] }
  return { movement, field, type, level, name: matter.title, title: matter.title, ...items, ...own }
}

async function listedModel(db: Asker['app']['db']['kysely'], code: string): Promise<MatterState | null> {
  if (code === '') return null
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where process = 'mo-hinh' and code = ${code}
    and secrecy = 'normal'`.execute(db)
  return rows[0]?.fold ?? null
}
