import { sql } from 'kysely'
import type { Viewer } from '../../../kernel/access.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { perform, type Performed, type World } from '../../../casework/index.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { correctDocument, documentById, type DocumentRow } from '../../../records/index.ts'
import { matchBody } from '../../directives/index.ts'
import { Correct } from '../terms.ts'

export type CorrectRequest = {
  readonly document: Uuid
  readonly key: string
  readonly version?: number
  readonly input: Readonly<Record<string, unknown>>
}

/** Corrects an entry of the register: the record with its look-up keys, then the act on the matter, in one transaction. */
export async function correctEntry(
  tx: Tx,
  world: World,
  viewer: Viewer,
  { document: id, key, version, input }: CorrectRequest,
): Promise<Performed | Problem> {
  const document = await documentById(tx, id)
  if (!document) return problem('matter/not-found')
  const agencyBody = (await matchBody(tx, String(input['agency'] ?? ''), world.clock.now().today)).body
  const full = { ...input, agencyBody }
  const parsed = Correct.safeParse(full)
  // Input that does not fit is refused by the act, at its fields; a refused act takes the record back with it.
  if (parsed.success) await correctRecord(tx, document, parsed.data)
  const done = await perform(tx, world, viewer, { matterId: id, act: 'sua-dang-ky', input: full, key, version })
  // The same form sent again after somebody corrected the entry once more: the later correction stands.
  return !isProblem(done) && (await saysOtherwise(tx, id, full)) ? problem('form/already-sent') : done
}

async function saysOtherwise(tx: Tx, id: Uuid, input: Readonly<Record<string, unknown>>): Promise<boolean> {
  const { rows } = await sql<{
    fold: MatterState
  }>`select fold from matter where id = ${id}`.execute(tx)
  const { reason: _reason, ...said } = Correct.parse(input)
  return Object.entries(said).some(([name, value]) => (rows[0]?.fold.fields[name] ?? null) !== value)
}

async function correctRecord(tx: Tx, document: DocumentRow, correct: Correct): Promise<void> {
  const { reason: _reason, signer, ...fields } = correct
  const same = fields.designation === document.designation
  await correctDocument(tx, document.id, {
    ...fields,
    typeCode: fields.type === document.type ? document.typeCode : null,
    number: same ? document.number : null,
    symbol: same ? document.symbol : null,
    urgency: document.urgency,
    signatory: signer ? { name: signer, position: document.signatory?.position ?? null } : null,
  })
}
