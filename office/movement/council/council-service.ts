import { sql } from 'kysely'
import type { Viewer } from '../../../kernel/access.ts'
import type { Canonical } from '../../../kernel/canonical.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { fieldProblem, formProblem, isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { openMatter, perform, type Performed, type World } from '../../../casework/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { carriedBallots, Convene, sessionOf, votesOf, type Decide } from './council.ts'
import { leastPoints } from '../rules.ts'
import { runningMovements } from '../service.ts'
import { modelOf } from '../model/model.ts'
import { TENTH } from '../scoring/criteria.ts'

type Raw = { readonly key: string } & Record<string, unknown>

/** Opens a session of the council, held by the viewer's body. Problems: `form/invalid`, `movement/none-running`, `movement/members-unreadable`. */
export async function convene(tx: Tx, world: World, viewer: Viewer, { key, ...raw }: Raw): Promise<Performed | Problem> {
  const parsed = Convene.safeParse(raw)
  if (!parsed.success)
    return formProblem(parsed.error.issues.map(issue => ({ field: issue.path.join('.'), code: issue.message })))
  const { bodyId: body, unitId: unit, id: post } = viewer.post
  const movement = parsed.data.movement ?? (await runningMovements(tx))[0]?.id
  if (!movement) return problem('movement/none-running')
  return openMatter(tx, world, viewer, {
    key,
    process: 'phien-xet',
    act: 'trieu-tap',
    title: 'Phiên họp xét mô hình',
    holder: { body, unit, post },
    input: { ...parsed.data, movement },
  })
}

export type Cast = {
  readonly key: string
  readonly session: Uuid
  readonly code: string
  readonly wish: string
  readonly yes: string
  readonly no: string
}

/** Records the ballots on one verified model. Problems: `movement/model-unknown`, those of the act. */
export async function castBallot(tx: Tx, world: World, viewer: Viewer, cast: Cast): Promise<Performed | Problem> {
  const { key, session, code, ...vote } = cast
  const model = await verifiedByCode(tx, code)
  if (!model) return fieldProblem('movement/model-unknown', 'code', { code })
  const input = { model: model.id, code: model.code, title: model.title, ...vote }
  return perform(tx, world, viewer, { matterId: session, act: 'ghi-phieu', input, key })
}

async function verifiedByCode(db: Reader, code: string): Promise<Pick<MatterState, 'id' | 'code' | 'title'> | null> {
  const { rows } = await sql<Pick<MatterState, 'id' | 'code' | 'title'>>`select id, code, title from matter
    where process = 'mo-hinh' and state = 'verified' and code = ${code.trim().toUpperCase()}`.execute(db)
  return rows[0] ?? null
}

type Ending = {
  readonly key: string
  readonly session: Uuid
  readonly minutes: string
  readonly endsAt?: string
  readonly files?: Canonical
}

/** Ends a session: its minutes stand, and each model gets the vote that was taken on it, in one transaction. */
export async function endSession(tx: Tx, world: World, viewer: Viewer, ending: Ending): Promise<Performed | Problem> {
  const { key, session: id, minutes, endsAt = '' } = ending
  const ended = await perform(tx, world, viewer, { matterId: id, act: 'ket-thuc-phien', input: { minutes, endsAt }, key })
  if (isProblem(ended)) return ended
  const session = await foldOf(tx, id)
  if (!session) return problem('matter/not-found')
  const fields = sessionOf(session)
  for (const ballot of fields.ballots) {
    const input = { on: fields.on, minutes, wish: ballot.wish, session: id, ...votesOf(fields, ballot) }
    const done = await perform(tx, world, viewer, { matterId: ballot.model, act: 'hop-xet', input, key: `${key}:${ballot.code}` })
    if (isProblem(done)) return done
  }
  return ended
}

type Deciding = { readonly key: string; readonly session: Uuid } & Decide

export type Decided = Performed & { readonly recognised: number }

/**
 * Records the decision of a session and recognises by it every model with the votes and the points: no other can stand in it.
 * Problems: `movement/session-nothing-carried`, those of the acts (nothing is recorded then).
 */
export async function decideSession(tx: Tx, world: World, viewer: Viewer, deciding: Deciding): Promise<Decided | Problem> {
  const { key, session: id, ...decision } = deciding
  const session = await foldOf(tx, id)
  if (!session) return problem('matter/not-found')
  const done = await perform(tx, world, viewer, { matterId: id, act: 'ghi-quyet-dinh', input: decision, key })
  if (isProblem(done)) return done
  const fields = sessionOf(session)
  const models = await modelsToRecognise(tx, session, world)
  if (models.length === 0) return problem('movement/session-nothing-carried')
  const { files: _files, ...reference } = decision
  for (const { id: matterId, code } of models) {
    const input = { ...reference, level: fields.level }
    const recognised = await perform(tx, world, viewer, { matterId, act: 'cong-nhan', input, key: `${key}:${code}` })
    if (isProblem(recognised)) return recognised
  }
  return { ...done, recognised: models.length }
}

/** Models of a session that may stand in its decision: still verified, with votes and points. */
export async function modelsToRecognise(db: Reader, session: MatterState, world: World): Promise<MatterState[]> {
  const ballots = carriedBallots(sessionOf(session), world.law(world.clock.now().today))
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where state = 'verified'
    and id = any(${ballots.map(ballot => ballot.model)}::uuid[]) order by code`.execute(db)
  return rows
    .map(row => row.fold)
    .filter(fold => {
      const model = modelOf(fold)
      const wish = ballots.find(ballot => ballot.model === fold.id)?.wish ?? 'cong-nhan'
      const least = leastPoints({ criteria: model.criteria, council: model.council ? { ...model.council, wish } : null })
      return (model.checked?.tenths ?? 0) >= least * TENTH
    })
}

async function foldOf(db: Reader, id: Uuid): Promise<MatterState | null> {
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id} and process = 'phien-xet'`.execute(
    db,
  )
  return rows[0]?.fold ?? null
}
