import { sql } from 'kysely'
import { z } from 'zod'
import type { Viewer } from '../../../kernel/access.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { formProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { seal, unseal } from '../../../platform/crypto.ts'
import type { Keyring } from '../../../platform/keyring.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { modelOf, movementOf } from '../model/model.ts'

// Why conditions of reward are not met. Unit and council see only that they are not; the ground opens to one named officer.

const Ground = z.object({ text: z.string().trim().min(10, 'form/reason-of-ten').max(4000, 'form/too-long') })
const Opening = z.object({ reason: z.string().trim().min(10, 'form/reason-of-ten').max(2000, 'form/too-long') })

type Kept = { readonly db: Reader; readonly keyring: Keyring; readonly viewer: Viewer; readonly at: Date }

/** The model whose grounds the viewer keeps for its movement; a Problem for everybody else, as if it were not there. */
export async function keptModel(db: Reader, viewer: Viewer, id: Uuid): Promise<MatterState | Problem> {
  const matter = await foldOf(db, id, 'mo-hinh')
  if (!matter || matter.state === 'draft') return problem('matter/not-found')
  const movement = await foldOf(db, modelOf(matter).movement, 'phong-trao')
  const keeper = movement ? movementOf(movement).groundKeeper : null
  return keeper !== null && keeper === viewer.post.id ? matter : problem('matter/not-found')
}

async function foldOf(db: Reader, id: Uuid, process: string): Promise<MatterState | null> {
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id} and process = ${process}`.execute(db)
  return rows[0]?.fold ?? null
}

/** Seals a ground. Problems: `form/invalid`. */
export async function keepGround({ db, keyring, viewer, at }: Kept, matter: Uuid, typed: unknown): Promise<null | Problem> {
  const parsed = Ground.safeParse(typed)
  if (!parsed.success) return fieldsOf(parsed.error.issues)
  const id = newId(at.getTime())
  const { keyId, nonce, cipher } = seal(keyring, Buffer.from(parsed.data.text), contextOf(id))
  await sql`insert into movement_ground (id, matter_id, key_id, nonce, cipher, created_at, created_by)
    values (${id}, ${matter}, ${keyId}, ${nonce}, ${cipher}, ${at}, ${viewer.accountId})`.execute(db)
  return null
}

export type OpenedGround = { readonly at: Date; readonly text: string }

/** Opens the grounds of a model, and keeps who did so, when and why. Problems: `form/invalid` (a reason is needed). */
export async function openGrounds(
  { db, keyring, viewer, at }: Kept,
  matter: Uuid,
  typed: unknown,
): Promise<OpenedGround[] | Problem> {
  const parsed = Opening.safeParse(typed)
  if (!parsed.success) return fieldsOf(parsed.error.issues)
  await sql`insert into movement_ground_opened (id, matter_id, account_id, reason, at)
    values (${newId(at.getTime())}, ${matter}, ${viewer.accountId}, ${parsed.data.reason}, ${at})`.execute(db)
  const { rows } = await sql<{
    id: Uuid
    key_id: string
    nonce: Buffer
    cipher: Buffer
    created_at: Date
  }>`select id, key_id, nonce, cipher, created_at from movement_ground where matter_id = ${matter} order by created_at`.execute(
    db,
  )
  return rows.map(row => ({
    at: row.created_at,
    text: unseal(
      keyring,
      { keyId: row.key_id, nonce: Buffer.from(row.nonce), cipher: Buffer.from(row.cipher) },
      contextOf(row.id),
    ).toString('utf8'),
  }))
}

export type GroundLog = {
  readonly kept: number
  readonly opened: ReadonlyArray<{ readonly at: Date; readonly who: string; readonly reason: string }>
}

/** How many grounds are kept, and every time somebody opened them. */
export async function groundLog(db: Reader, matter: Uuid): Promise<GroundLog> {
  const kept = await sql<{ n: number }>`select count(*)::int as n from movement_ground where matter_id = ${matter}`.execute(db)
  const { rows } = await sql<{ at: Date; who: string; reason: string }>`select o.at, p.name as who, o.reason
    from movement_ground_opened o join account a on a.id = o.account_id join person p on p.id = a.person_id
    where o.matter_id = ${matter} order by o.at desc limit 100`.execute(db)
  return { kept: kept.rows[0]?.n ?? 0, opened: rows }
}

const contextOf = (id: Uuid): string => `movement-ground:${id}`

function fieldsOf(issues: ReadonlyArray<{ readonly path: readonly PropertyKey[]; readonly message: string }>): Problem {
  return formProblem(issues.map(issue => ({ field: issue.path.join('.'), code: issue.message })))
}
