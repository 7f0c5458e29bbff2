import type { CheckedSignatures } from '../../../ui/index.ts'
import type { Lang } from '../../../kernel/access.ts'
import type { Clock } from '../../../kernel/clock.ts'
import type { Database } from '../../../platform/database/open.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { intakeFiles, signatureChecks } from '../../../records/index.ts'
import { checkFileNow } from '../../outgoing/index.ts'
import type { Message } from '../relations/messages.ts'
import { updateFiles } from './update-files.ts'

export type SignedFile = { readonly name: string; readonly report: CheckedSignatures }

/**
 * What the checks say of the document that came, and of each attachment that is signed; of an update first what it brings, so that a
 * signature that is missing there is seen before the answer. PDF only. Who looks before they are made waits for them once.
 */
export async function packageSignatures(
  { db, files, clock, lang }: { readonly db: Database; readonly files: FileStore; readonly clock: Clock; readonly lang: Lang },
  { intakeId, id }: Pick<Message, 'intakeId' | 'id'>,
): Promise<SignedFile[]> {
  const kept = intakeId === null ? [] : await intakeFiles(db.kysely, intakeId)
  const brought = (await updateFiles(db.kysely, id)).map(file => ({ ...file, role: 'update' }))
  const came = [...brought, ...kept]
    .filter(({ mediaType, role }) => mediaType === 'application/pdf' && role !== 'earlier')
    .filter(({ hash }, at, all) => all.findIndex(each => each.hash === hash) === at)
  const hashes = came.map(({ hash }) => hash)
  const known = await signatureChecks(db.kysely, hashes)
  const unchecked = hashes.filter(hash => !known.get(hash)?.checkedAt)
  for (const hash of unchecked) await checkFileNow({ db, files, clock }, hash)
  const checks = unchecked.length === 0 ? known : await signatureChecks(db.kysely, hashes)
  return came.flatMap(({ name, hash, role }) => {
    // Written in both languages by whoever checks; the table gives back what was stored.
    const report = checks.get(hash)?.report?.[lang] as CheckedSignatures | undefined
    return report && (role === 'original' || role === 'update' || report.signatures.length > 0) ? [{ name, report }] : []
  })
}
