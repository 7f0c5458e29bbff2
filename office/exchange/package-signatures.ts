import type { Lang } from '../../kernel/access.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { FileStore } from '../../platform/files/store.ts'
import { intakeFiles } from '../../records/index.ts'
import { verification, type VerificationView } from '../outgoing/index.ts'

export type SignedFile = { readonly name: string; readonly report: VerificationView }
type Checking = { readonly db: Reader; readonly files: FileStore; readonly now: Date; readonly lang: Lang }

/** What a check of the signatures says of the document that came, and of each attachment that is signed; PDF only. */
export async function packageSignatures(parts: Checking, intakeId: Uuid | null): Promise<SignedFile[]> {
  const came = intakeId === null ? [] : await intakeFiles(parts.db, intakeId)
  const signed: SignedFile[] = []
  for (const { name, hash, role } of came.filter(each => each.name.toLowerCase().endsWith('.pdf'))) {
    const report = await verification(parts, hash)
    if (!isProblem(report) && (role === 'original' || report.signatures.length > 0)) signed.push({ name, report })
  }
  return signed
}
