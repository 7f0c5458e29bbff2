import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import { canonicalText, type Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState, Party } from '../../kernel/matter.ts'
import { fieldProblem, formProblem, isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Opening } from '../../kernel/effects.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Reader } from '../../platform/database/open.ts'
import { livingSuccessors } from '../../org/index.ts'
import { openMatter, type Performed, type World } from '../../casework/index.ts'
import { criteriaOn } from './scoring/criteria.ts'
import { authorityOn, confirmerOn, modelOf, movementOf, type MovementFields } from './model/model.ts'
import { NewModel, NewMovement } from './terms.ts'

/** Launches a movement, held by the viewer's body. Problems: `form/invalid`, `movement/period-backwards`, `act/not-allowed`. */
export async function launchMovement(
  tx: Tx,
  world: World,
  viewer: Viewer,
  { key, ...raw }: { key: string } & Record<string, unknown>,
): Promise<Performed | Problem> {
  const parsed = NewMovement.safeParse(raw)
  if (!parsed.success) return refusedFields(parsed.error.issues)
  const { title, ...input } = parsed.data
  const { bodyId: body, unitId: unit, id: post } = viewer.post
  return openMatter(tx, world, viewer, {
    key,
    process: 'phong-trao',
    act: 'phat-dong',
    title,
    holder: { body, unit, post },
    input: canonical(input),
  })
}

export type Running = {
  readonly id: Uuid
  readonly title: string
  readonly holder: MatterState['holder']
  readonly movement: MovementFields
}

/** Movements that run, the youngest first. */
export async function runningMovements(db: Reader): Promise<Running[]> {
  const { rows } = await sql<{
    fold: MatterState
  }>`select fold from matter where process = 'phong-trao' and open order by received_on desc, id desc`.execute(db)
  return rows.map(({ fold }) => ({ id: fold.id, title: fold.title, holder: fold.holder, movement: movementOf(fold) }))
}

/**
 * Begins the registration of a model as a draft of the viewer's body. Problems: `form/invalid` with its fields, `movement/none-running`,
 * `movement/no-authority` (nobody receives registrations of that level), `movement/from-unknown`, `movement/from-needed`,
 * `movement/registered-this-year` (the model has its registration of the year), `movement/district-ended`.
 */
export async function registerModel(
  tx: Tx,
  world: World,
  viewer: Viewer,
  { key, ...raw }: { key: string } & Record<string, unknown>,
): Promise<Performed | Problem> {
  const parsed = NewModel.safeParse(raw)
  if (!parsed.success) return refusedFields(parsed.error.issues)
  const { today } = world.clock.now()
  const all = await runningMovements(tx)
  const running = parsed.data.movement === null ? all[0] : all.find(each => each.id === parsed.data.movement)
  if (!running) return problem('movement/none-running')
  const opening = await modelOpening(tx, {
    model: parsed.data,
    running,
    holder: { body: viewer.post.bodyId, unit: viewer.post.unitId, post: viewer.post.id },
    today,
  })
  return isProblem(opening) ? opening : openMatter(tx, world, viewer, { key, ...opening })
}

type Asked = {
  readonly model: NewModel
  readonly running: Running
  readonly holder: MatterState['holder']
  readonly today: string
}

async function modelOpening(db: Reader, { model, running, holder, today }: Asked): Promise<Opening | Problem> {
  const { name, from, movement: _movement, ...sheet } = model
  const authority = authorityOn(running.movement, model.level, today)
  if (!authority && model.level !== 'huyen') return fieldProblem('movement/no-authority', 'level', { level: model.level })
  const link = await linkOf(db, { from, kind: model.kind, year: model.year, body: holder.body, today })
  if (isProblem(link)) return link
  const input = { ...sheet, movement: running.id, ...link, criteria: criteriaOn(running.movement.criteria, today) }
  return {
    process: 'mo-hinh',
    act: 'lap',
    title: name,
    holder,
    parties: [
      ...authorityParties(authority?.body ?? running.holder.body, running.holder),
      ...confirmerParties(confirmerOn(running.movement, holder.body, today)),
    ],
    input: canonical(input),
  }
}

/** The receiving body, and its officer where the movement's own body receives. */
export function authorityParties(body: Uuid, holder: MatterState['holder']): Party[] {
  const whole: Party = { role: 'authority', body, unit: null, post: null, note: null }
  return body === holder.body && holder.post ? [whole, { ...whole, unit: holder.unit, post: holder.post }] : [whole]
}

/** The Party committee through which registrations of the unit climb, where one is named. */
function confirmerParties(body: Uuid | null): Party[] {
  return body === null ? [] : [{ role: 'confirmer', body, unit: null, post: null, note: null }]
}

type Link = { readonly modelId: Uuid | null; readonly previous: Uuid | null; readonly learntFrom: Uuid | null }
type Linked = {
  readonly from: string
  readonly kind: NewModel['kind']
  readonly year: number
  readonly body: Uuid
  readonly today: string
}

/** A model that goes on keeps its identity; a copy names the one it learnt from. */
async function linkOf(db: Reader, { from, kind, year, body, today }: Linked): Promise<Link | Problem> {
  if (kind === 'moi') return { modelId: null, previous: null, learntFrom: null }
  if (from === '') return fieldProblem('movement/from-needed', 'from')
  const earlier = await modelByCode(db, from)
  if (!earlier) return fieldProblem('movement/from-unknown', 'from', { code: from })
  const model = modelOf(earlier)
  if (kind === 'nhan-rong') return { modelId: null, previous: null, learntFrom: model.modelId }
  if (earlier.holder.body !== body && !(await succeeds(db, { body, ended: earlier.holder.body, today })))
    return fieldProblem('movement/from-other-body', 'from', { code: from })
  if (model.year >= year) return fieldProblem('movement/from-not-earlier', 'from', { year: model.year })
  const twice = await registrationOf(db, model.modelId, year)
  if (twice) return fieldProblem('movement/registered-this-year', 'from', { code: twice })
  return { modelId: model.modelId, previous: earlier.id, learntFrom: model.learntFrom }
}

async function modelByCode(db: Reader, code: string): Promise<MatterState | null> {
  const { rows } = await sql<{
    fold: MatterState
  }>`select fold from matter where process = 'mo-hinh' and code = ${code.trim().toUpperCase()} and state <> 'draft'`.execute(db)
  return rows[0]?.fold ?? null
}

/** Has the body taken over the one that ended? */
async function succeeds(db: Reader, { body, ended, today }: { body: Uuid; ended: Uuid; today: string }): Promise<boolean> {
  return (await livingSuccessors(db, ended, today)).includes(body)
}

async function registrationOf(db: Reader, modelId: Uuid, year: number): Promise<string | null> {
  const { rows } = await sql<{
    code: string
  }>`select m.code from fact_model f join matter m on m.id = f.matter_id where f.year = ${year}
    and f.model = ${modelId} and m.state not in ('stopped', 'revoked', 'copied')`.execute(db)
  return rows[0]?.code ?? null
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string }

function refusedFields(issues: readonly Issue[]): Problem {
  return formProblem(
    issues.map(issue => ({
      field: issue.path.join('.'),
      code: issue.message.includes('/') ? issue.message : 'form/invalid-value',
    })),
  )
}

/** Parsed input is JSON data already; this says so to the compiler and fails on anything else. */
function canonical(value: unknown): Canonical {
  return JSON.parse(canonicalText(value)) as Canonical
}
