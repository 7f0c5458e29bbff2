import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import { perform, problemWords, type ReadMatter } from '../../../casework/index.ts'
import { keepUploads } from '../../../casework/forms/uploads.ts'
import { dateInVietnam } from '../../../kernel/clock.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'

/** A piece of evidence of a unit's report; a withdrawn one stays, with its reason. */
export type EvidenceFile = {
  readonly name: string
  readonly hash: string
  readonly node: string
  readonly by: string
  readonly on: string
  readonly withdrawn: string | null
}

/** Every file that came with the report, first to last. */
export function evidenceFiles({ acts }: ReadMatter): EvidenceFile[] {
  return acts.flatMap(({ files, input, personName, recordedAt }) =>
    files.map(({ name, hash, withdrawnReason }) => ({
      name,
      hash,
      node: typeof input === 'object' && input !== null && 'node' in input && typeof input.node === 'string' ? input.node : '',
      by: personName ?? '',
      on: dateInVietnam(recordedAt),
      withdrawn: withdrawnReason,
    })),
  )
}

/** Files chosen in the form become evidence of the report. Refusals of the files come back in words. */
export async function attachEvidence(
  asker: Asker,
  { matter }: ReadMatter,
  posted: FormData,
): Promise<object | Problem | { words: string }> {
  const { app, viewer, world, lang } = asker
  const parts = {
    db: app.db.kysely,
    files: app.files,
    keyring: app.keyring,
    account: viewer.accountId,
    at: world.clock.now().instant,
  }
  const uploads = await keepUploads(
    parts,
    posted.getAll('minh-chung').filter(value => value instanceof File),
  )
  if (uploads.refused.length > 0)
    return { words: uploads.refused.map(({ name, refusal }) => `${name}: ${problemWords(refusal, { lang })}`).join(' ') }
  const input = {
    node: String(posted.get('muc') ?? ''),
    note: String(posted.get('ghi-chu') ?? '').normalize('NFC'),
    files: uploads.kept.map(({ hash, name }) => ({ hash, name })),
  }
  const key = `${String(posted.get('khoa') ?? newId())}:dinh-kem`
  return inTransaction(app.db, tx => perform(tx, world, viewer, { matterId: matter.id, act: 'dinh-kem', input, key }))
}

/** Takes a file back as evidence: it stays listed as withdrawn, with the reason, and its content is given to nobody any more. */
export async function withdrawEvidence(asker: Asker, { matter }: ReadMatter, posted: FormData): Promise<object | Problem> {
  const { app, viewer, world } = asker
  const [hash, reason] = [
    String(posted.get('tep') ?? ''),
    String(posted.get('ly-do') ?? '')
      .normalize('NFC')
      .trim(),
  ]
  const key = `${String(posted.get('khoa') ?? newId())}:rut`
  return inTransaction(app.db, async tx => {
    const done = await perform(tx, world, viewer, { matterId: matter.id, act: 'rut-minh-chung', input: { hash, reason }, key })
    if (isProblem(done)) return done
    const { rows } = await sql<{
      id: Uuid
    }>`update act_file set withdrawn_at = ${world.clock.now().instant}, withdrawn_reason = ${reason}
      where matter_id = ${matter.id} and file_hash = ${hash} and withdrawn_at is null returning matter_id as id`.execute(tx)
    return rows.length === 0 ? problem('reports/no-such-file') : done
  })
}
