import type { CheckedSignatures } from '../../ui/index.ts'
import type { Lang } from '../../kernel/access.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { askSignatureChecks, intakeFiles, signatureChecks } from '../../records/index.ts'

export type SignedFile = { readonly name: string; readonly report: CheckedSignatures }

/** What the checks made behind say of the document that came, and of each attachment that is signed; PDF only. */
export async function packageSignatures(
  { db, now, lang }: { readonly db: Reader; readonly now: Date; readonly lang: Lang },
  intakeId: Uuid | null,
): Promise<SignedFile[]> {
  const came =
    intakeId === null ? [] : (await intakeFiles(db, intakeId)).filter(({ mediaType }) => mediaType === 'application/pdf')
  const hashes = came.map(({ hash }) => hash)
  const checks = await signatureChecks(db, hashes)
  await askSignatureChecks(
    db,
    hashes.filter(hash => !checks.has(hash)),
    now,
  )
  return came.flatMap(({ name, hash, role }) => {
    // Written in both languages by whoever checks; the table gives back what was stored.
    const report = checks.get(hash)?.report?.[lang] as CheckedSignatures | undefined
    return report && (role === 'original' || report.signatures.length > 0) ? [{ name, report }] : []
  })
}
