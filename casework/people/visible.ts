import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { LANES, type Lane } from '../../kernel/process.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Place } from '../lists/matter-row.ts'
import { seenThrough } from './sight.ts'

/** Those of the given matters which the viewer may see, each with lane and roles, in the order given. One query. */
export async function visiblePlaces(db: Reader, viewer: Viewer, ids: readonly Uuid[]): Promise<Place[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: Uuid; lane: Lane; roles: string[] }>`select a.matter_id as id, a.lane, a.roles from audience a
    where a.matter_id = any(${[...ids]}::uuid[]) and ${seenThrough(viewer, 'a')}`.execute(db)
  const places = Map.groupBy(rows, row => row.id)
  return ids.flatMap(id => {
    const own = places.get(id)
    if (!own) return []
    const lane = LANES.find(each => own.some(place => place.lane === each)) ?? 'know'
    return [{ id, lane, roles: [...new Set(own.flatMap(place => place.roles))] }]
  })
}

/**
 * What hangs on a matter: children, the parent, links both ways. Only ids; the caller asks `visiblePlaces` before showing any. A work file
 * lists its documents itself: they hang on it as such, not once more as links.
 */
export async function relatedIds(db: Reader, id: Uuid): Promise<{ children: Uuid[]; linked: Uuid[] }> {
  const { rows } = await sql<{ kind: 'child' | 'link'; id: Uuid }>`
    (select 'child' as kind, id, opened_at as at from matter where parent_id = ${id} order by opened_at, id limit 500)
    union all (select 'link', to_matter, created_at from link where from_matter = ${id})
    union all (select 'link', from_matter, created_at from link where to_matter = ${id} and kind <> 'ho-so') order by at, id`.execute(
    db,
  )
  const of = (kind: string) => rows.filter(row => row.kind === kind).map(row => row.id)
  return { children: of('child'), linked: [...new Set(of('link'))] }
}
