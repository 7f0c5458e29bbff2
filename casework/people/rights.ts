import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import { hasPart } from '../../kernel/grades.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { problem, type Problem } from '../../kernel/problem.ts'
import type { ActDef, ProcessDef } from '../../kernel/process.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Reader } from '../../platform/database/open.ts'
import { possibleFrom } from '../acts/decide.ts'
import { seenThrough } from './sight.ts'

/** In which roles the viewer sees a matter; empty: not at all (the matter does not exist for him). */
export async function rolesOn(tx: Tx | Reader, viewer: Viewer, matterId: Uuid): Promise<readonly string[]> {
  const { rows } = await sql<{ roles: string[] }>`select a.roles from audience a where a.matter_id = ${matterId}
    and ${seenThrough(viewer, 'a')}`.execute(tx)
  return [...new Set(rows.flatMap(row => row.roles))]
}

type Standing = {
  readonly roles: readonly string[]
  readonly matter: Pick<MatterState, 'state' | 'secrecy'>
  readonly viewer: Viewer
}

/** May the viewer do acts of this right here: by the rights of his post, and by his part in the matter. */
export function hasRight(process: ProcessDef, right: string, standing: Standing): boolean {
  return hasPart(standing.roles) && standing.viewer.rights.has(right) && process.policy[right]?.(standing) === true
}

/** Why an act of this name is not the viewer's to do here: there is none, or it is none of his. Null: right and part allow it. */
export function notAllowed(process: ProcessDef, name: string, standing: Standing): Problem | null {
  const act = process.acts[name]
  if (!act || act.systemOnly || act.from === 'new') return problem('act/not-found', { act: name })
  return hasRight(process, act.right, standing) ? null : problem('act/not-allowed', { act: name, right: act.right })
}

/** The acts that state and right offer, without a look at facts (ENGINE 3): what a list shows. */
export function offers(process: ProcessDef, standing: Standing): string[] {
  return Object.entries(process.acts)
    .filter(([, act]) => offered(process, act, standing))
    .map(([name]) => name)
}

function offered(process: ProcessDef, act: ActDef, standing: Standing): boolean {
  return act.systemOnly !== true && possibleFrom(process, act, standing.matter.state) && hasRight(process, act.right, standing)
}
