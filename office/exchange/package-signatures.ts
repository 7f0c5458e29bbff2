import type { CheckedSignatures } from '../../ui/index.ts'
import type { Lang } from '../../kernel/access.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { Database } from '../../platform/database/open.ts'
import type { FileStore } from '../../platform/files/store.ts'
import { intakeFiles, signatureChecks } from '../../records/index.ts'
import { checkFileNow } from '../outgoing/index.ts'

export type SignedFile = { readonly name: string; readonly report: CheckedSignatures }

/** What the checks say of the document that came, and of each attachment that is signed; PDF only. Who looks before they are made waits for them once. */
export async function packageSignatures(
  { db, files, clock, lang }: { readonly db: Database; readonly files: FileStore; readonly clock: Clock; readonly lang: Lang },
  intakeId: Uuid | null,
): Promise<SignedFile[]> {
  const kept = intakeId === null ? [] : await intakeFiles(db.kysely, intakeId)
  const came = kept.filter(({ mediaType, role }) => mediaType === 'application/pdf' && role !== 'earlier')
  const hashes = came.map(({ hash }) => hash)
  const known = await signatureChecks(db.kysely, hashes)
  const unchecked = hashes.filter(hash => !known.get(hash)?.checkedAt)
  for (const hash of unchecked) await checkFileNow({ db, files, clock }, hash)
  const checks = unchecked.length === 0 ? known : await signatureChecks(db.kysely, hashes)
  return came.flatMap(({ name, hash, role }) => {
    // Written in both languages by whoever checks; the table gives back what was stored.
    const report = checks.get(hash)?.report?.[lang] as CheckedSignatures | undefined
    return report && (role === 'original' || report.signatures.length > 0) ? [{ name, report }] : []
  })
}
