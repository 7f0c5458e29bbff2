/** Floors of the house (docs/decisions/0002). A file imports its own room and lower floors, never up, never sideways. */
const FLOORS: Readonly<Record<string, number>> = {
  libs: 0,
  law: 0,
  kernel: 1,
  platform: 2,
  ui: 2,
  org: 3,
  records: 3,
  casework: 4,
  office: 5,
  sample: 6,
  app: 7,
}

/** `office/a` may use `office/b/index.ts` for these pairs only. */
export const PAIRS: ReadonlyArray<readonly [from: string, to: string]> = [
  ['office/documents', 'office/directives'],
  ['office/weekly-review', 'office/directives'],
  ['office/leader-desk', 'office/weekly-review'],
  ['office/leader-desk', 'office/directives'],
  ['office/reports', 'office/directives'],
  ['office/reports', 'office/movement'],
  ['office/movement', 'office/outgoing'],
  ['office/outgoing', 'office/directives'],
  ['office/outgoing', 'office/documents'],
  ['office/exchange', 'office/documents'],
  ['office/exchange', 'office/outgoing'],
]

/** Packages of `libs` that use each other: each stands alone but for these. */
const LIBRARY_PAIRS: ReadonlyArray<readonly [from: string, to: string]> = [
  ['libs/official-document', 'libs/viet-text'],
  ['libs/official-document', 'libs/working-days'],
]

/** The room of a path from the root: `kernel`, `libs/viet-text`, `office/directives`; null for what belongs to no room (tests, tools). */
export function roomOf(path: string): string | null {
  const [first = '', second = ''] = path.split('/')
  if (!(first in FLOORS)) return null
  return first === 'libs' || first === 'office' ? `${first}/${second}` : first
}

function floorOf(room: string): number {
  return FLOORS[room.split('/')[0] ?? ''] ?? 0
}

/** Why a file may not import another, or null. Paths are from the root. */
export function importFault(from: string, to: string): string | null {
  const [own, other] = [roomOf(from), roomOf(to)]
  if (own === null || own === other) return null
  if (other === null)
    return /\.test\.tsx?$|\/proof\//.test(from) ? null : `${from} imports ${to}, which is no room of the product`
  if (floorOf(other) < floorOf(own)) return null
  if (isPair(own, other, PAIRS) && to === `${other}/index.ts`) return null
  if (isPair(own, other, LIBRARY_PAIRS)) return null
  return `${from} imports ${to}: ${floorOf(other) > floorOf(own) ? 'up' : 'sideways'}`
}

function isPair(from: string, to: string, pairs: ReadonlyArray<readonly [string, string]>): boolean {
  return pairs.some(([a, b]) => a === from && b === to)
}
