import { sql, type RawBuilder } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import { opensContent } from '../../kernel/grades.ts'

/** By what somebody sees matters. */
export type Sight = Pick<Viewer, 'principals' | 'archivePrincipals' | 'grades'>

/** Principals under which open matters are seen: those of the parts, and those of the grades that open content. */
export function seeingPrincipals({ principals, grades }: Pick<Viewer, 'principals' | 'grades'>): readonly number[] {
  const graded = grades.filter(({ grade }) => opensContent(grade))
  return graded.length === 0 ? principals : [...principals, ...graded.map(({ principal }) => principal)]
}

/**
 * A row of the audience through which the viewer sees its matter: by a part, by a grade of his team, closed ones by the archive too. The
 * one condition of every page, list, search, file and export; the inbox and its counts ask the parts alone. `row`: the alias of `audience`.
 */
export function seenThrough(viewer: Sight, row: string): RawBuilder<boolean> {
  const principal = sql.ref(`${row}.principal`)
  return sql<boolean>`(${principal} = any(${seeingPrincipals(viewer)}::int[])
    or (not ${sql.ref(`${row}.open`)} and ${principal} = any(${viewer.archivePrincipals}::int[])))`
}

/** What is his own work to see, without the grades of his teams: for desks that show what is to be done. */
export function partsOnly<V extends Sight>(viewer: V): V {
  return { ...viewer, grades: [] }
}
