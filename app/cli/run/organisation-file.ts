import { isProblem } from '../../../kernel/problem.ts'
import { tableIn } from './table-file.ts'
import { refuseWith } from './verb.ts'

/** Columns of `kheo export bodies` that name a body, and the one that only divisions fill. */
const NAMES = ['Tên', 'Tên ngắn', 'Mã']
const OF_AGENCY = 'Mã cơ quan'
/** A code that documents print as a name. */
const PRINTED_CODE = /^(?!UBND$)\p{Lu}[\p{Lu}&]{2,}$/u

/** Names of the office's own bodies in a file: a table of `kheo export bodies` (CSV, XLSX), or one name a line. */
export async function organisationIn(path: string): Promise<string[]> {
  const table = await tableIn(path)
  if (isProblem(table)) throw refuseWith(table)
  const [header = [], ...rows] = table
  const places = NAMES.map(name => header.indexOf(name))
  if (places[0] === -1) return once(table.map(row => row.join(', ')))
  const agency = header.indexOf(OF_AGENCY)
  const bodies = rows.filter(row => agency === -1 || (row[agency] ?? '') === '')
  return once(
    bodies.flatMap(row =>
      places.map((place, nth) => (place === -1 || (nth === 2 && !PRINTED_CODE.test(row[place] ?? '')) ? '' : (row[place] ?? ''))),
    ),
  )
}

const once = (names: readonly string[]): string[] => [...new Set(names.map(name => name.trim()))].filter(name => name !== '')
