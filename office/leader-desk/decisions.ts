import { sql } from 'kysely'
import { z } from 'zod'
import type { Asker } from '../../casework/asker.ts'
import { inbox, type MatterRow } from '../../casework/index.ts'
import { offers } from '../../casework/people/rights.ts'
import { lookOf, processOf } from '../../casework/registry.ts'
import { rowView, type RowView } from '../../casework/lists/row-view.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { bodiesAt } from '../../org/index.ts'

export const KINDS = ['extension', 'submitted', 'returned', 'other'] as const
export type Kind = (typeof KINDS)[number]

/** One decision that waits, with what is needed to take it in place. */
export type Decision = {
  readonly row: RowView
  readonly kind: Kind
  /** Names of the acts that state and right offer. */
  readonly acts: readonly string[]
  readonly version: number
  readonly key: string
  readonly dueOn: string | null
  readonly extension: {
    readonly dueOn: string
    readonly reason: string
    readonly workingDays: number
    readonly before: number
  } | null
  readonly result: { readonly text: string; readonly document: string | null; readonly on: string | null } | null
  readonly returned: { readonly by: string; readonly reason: string | null; readonly suggested: string | null } | null
  /** A page of its own where the decision is taken. */
  readonly href: string
}

const text = z.string().nullish().catch(null)
const Fields = z.object({
  extension: z.object({ dueOn: z.string(), reason: z.string() }).nullish().catch(null),
  extensions: z.number().catch(0),
  result: text,
  resultDocument: text,
  returnReason: text,
  returnedBy: text,
  returnSuggested: text,
  period: text,
})
type Fields = z.infer<typeof Fields>

/** More than this stands in the inbox, not on the desk. */
export const DESK_MAX = 40

/** What waits for a decision of the viewer, the most pressing first. */
export async function decisions(asker: Asker): Promise<{ rows: Decision[]; more: boolean }> {
  const db = asker.app.db.kysely
  const page = await inbox(db, asker.viewer, { lanes: ['decide'], limit: DESK_MAX })
  const fields = await fieldsOf(asker, page.rows)
  const named = [...fields.values()].flatMap(each => [each.returnedBy, each.returnSuggested]).filter(id => typeof id === 'string')
  const names = new Map((await bodiesAt(db, [...new Set(named)], asker.today)).map(body => [body.id, body.name]))
  return {
    rows: page.rows.map(row => decision(row, { asker, fields: fields.get(row.id) ?? Fields.parse({}), names })),
    more: page.next !== null,
  }
}

async function fieldsOf(asker: Asker, rows: readonly MatterRow[]): Promise<ReadonlyMap<Uuid, Fields>> {
  if (rows.length === 0) return new Map()
  const found = await sql<{
    id: Uuid
    fold: MatterState
  }>`select id, fold from matter where id = any(${rows.map(row => row.id)}::uuid[])`.execute(asker.app.db.kysely)
  return new Map(found.rows.map(row => [row.id, Fields.parse(row.fold.fields)]))
}

type With = { readonly asker: Asker; readonly fields: Fields; readonly names: ReadonlyMap<string, string> }

function decision(row: MatterRow, { asker, fields, names }: With): Decision {
  const { viewer, reader, world } = asker
  const { extension, extensions, result, resultDocument, returnReason, returnedBy, returnSuggested, period } = fields
  return {
    row: rowView(row, reader),
    kind: kindOf(row, fields),
    acts: offers(processOf(row.process, row.version), { roles: row.roles, matter: row, viewer }),
    version: row.lastSeq,
    key: newId(),
    dueOn: row.dueOn,
    extension: extension
      ? {
          ...extension,
          workingDays: row.dueOn ? world.calendar.workingDaysBetween(row.dueOn, extension.dueOn) : 0,
          before: extensions,
        }
      : null,
    result: result && row.state === 'submitted' ? { text: result, document: resultDocument ?? null, on: row.submittedOn } : null,
    returned:
      returnedBy && row.state === 'returned'
        ? {
            by: names.get(returnedBy) ?? '',
            reason: returnReason ?? null,
            suggested: returnSuggested ? (names.get(returnSuggested) ?? null) : null,
          }
        : null,
    href:
      lookOf(row.process)?.page?.href({ id: row.id, state: row.state, fields: { period: period ?? null } }) ?? `/viec/${row.id}`,
  }
}

function kindOf(row: MatterRow, { extension }: Fields): Kind {
  if (row.process !== 'directive') return 'other'
  if (row.state === 'submitted') return 'submitted'
  if (row.state === 'returned') return 'returned'
  return extension ? 'extension' : 'other'
}
