import { sql } from 'kysely'
import { DIMENSIONS, seenThrough, type Dimension } from '../../../casework/index.ts'
import type { Viewer } from '../../../kernel/access.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { FigureRow } from './figures.ts'
import { frozenLists, listBehind, type Subset } from '../lists/lists.ts'
import type { FrozenRow, ListName } from '../lists/rows.ts'
import { runningFigures } from './running-figures.ts'
import type { FoundWeek } from './week-view.ts'

/** Of each figure of a week, how many rows the viewer finds in the list behind it. */
export type SeenFigures = {
  readonly total: FigureRow
  readonly of: (dimension: Dimension, key: string | null) => FigureRow
}

export async function seenFigures(db: Reader, viewer: Viewer, { figures, source }: FoundWeek): Promise<SeenFigures> {
  if ('live' in source) {
    const seen = await runningFigures(db, source.live, { bounds: [] }, viewer)
    return { total: seen.total, of: (dimension, key) => seen.by[dimension].find(row => row.key === key) ?? NONE }
  }
  if (await seesAll(db, viewer, source.snapshot)) {
    return { total: figures.total, of: (dimension, key) => figures.by[dimension].find(row => row.key === key) ?? NONE }
  }
  const lists = await frozenLists(db, viewer, source.snapshot)
  const byKey = new Map(DIMENSIONS.map(dimension => [dimension, listsByKey(lists, dimension)]))
  return {
    total: counted(lists, { dimension: null, key: null, ...source.week }),
    of: (dimension, key) => counted(byKey.get(dimension)?.(key) ?? (() => []), { dimension, key, ...source.week }),
  }
}

async function seesAll(db: Reader, viewer: Viewer, snapshot: string): Promise<boolean> {
  const { rows } = await sql<{ hidden: boolean }>`select exists(select 1 from snapshot_row r where r.snapshot_id = ${snapshot}
    and not exists (select 1 from audience a where a.matter_id = r.matter_id and ${seenThrough(viewer, 'a')})) as hidden`.execute(
    db,
  )
  return rows[0]?.hidden === false
}

type Lists = (name: ListName) => readonly FrozenRow[]
const NAMES = ['opened', 'in', 'out', 'reopened', 'done', 'void', 'end', 'extended', 'returned', 'recalculated'] as const

function listsByKey(lists: Lists, dimension: Dimension): (key: string | null) => Lists {
  const byName = new Map<ListName, Map<string | null, FrozenRow[]>>(
    NAMES.map(name => [name, Map.groupBy(lists(name), row => row[dimension])]),
  )
  return key => name => byName.get(name)?.get(key) ?? []
}

type Whose = {
  readonly dimension: Dimension | null
  readonly key: string | null
  readonly cutDay: string
  readonly nextDay: string
}

function counted(lists: Lists, whose: Whose): FigureRow {
  const count = (subset: Subset) => listBehind(lists, { subset, ...whose }).length
  return {
    key: whose.key,
    name: '',
    start: count('start'),
    opened: count('opened'),
    movedIn: count('in'),
    movedOut: count('out'),
    reopened: count('reopened'),
    doneInTime: count('done-in-time'),
    doneLate: count('done-late'),
    // Without a limit counts as in time in the list.
    doneNoLimit: 0,
    void: count('void'),
    end: count('end'),
    overdue: count('overdue'),
    waiting: count('waiting'),
    extended: count('extended'),
    returned: count('returned'),
    dueNext: count('due-next'),
    extensionAsked: count('extension-asked'),
  }
}

const NONE: FigureRow = counted(() => [], { dimension: null, key: null, cutDay: '', nextDay: '' })
