import type { Viewer } from '../../kernel/access.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { perform, type Performed, type World } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { correctDocument, documentById } from '../../records/index.ts'
import { matchBody } from '../directives/index.ts'
import { Correct } from './terms.ts'

export type CorrectRequest = {
  readonly document: Uuid
  readonly key: string
  readonly version?: number
  readonly input: Readonly<Record<string, unknown>>
}

/** Corrects an entry of the register: the act on the matter and the record with its look-up keys, in one transaction. */
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
  const done = await perform(tx, world, viewer, { matterId: id, act: 'sua-dang-ky', input: full, key, version })
  if (isProblem(done)) return done
  // The act has parsed the same input: it fits.
  const { reason: _reason, signer, ...fields } = Correct.parse(full)
  const same = fields.designation === document.designation
  await correctDocument(tx, id, {
    ...fields,
    typeCode: fields.type === document.type ? document.typeCode : null,
    number: same ? document.number : null,
    symbol: same ? document.symbol : null,
    urgency: document.urgency,
    signatory: signer ? { name: signer, position: document.signatory?.position ?? null } : null,
  })
  return done
}
