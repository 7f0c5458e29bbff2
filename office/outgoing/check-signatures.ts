import { createHash } from 'node:crypto'
import type { Clock } from '../../kernel/clock.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { Services } from '../../platform/http/context.ts'
import { askAgain, askNewSignatureChecks, keepSignatureCheck, waitingSignatureChecks } from '../../records/index.ts'
import { trustKept, verification, type Checking } from './signing/verify.ts'

/** One round; what is left waits for the next. A check takes up to 150 ms, and as long as an authority lets it wait. */
const MOST = 40

/** Checks signatures of files that came, behind the pages; what was checked against other roots is checked anew. */
export async function checkSignatures(
  { db, files, clock }: Pick<Services, 'db' | 'files'> & { readonly clock: Clock },
  signal?: AbortSignal,
): Promise<number> {
  const at = clock.now().instant
  const trust = createHash('sha256')
    .update(JSON.stringify(await trustKept(db.kysely)))
    .digest('hex')
  await askNewSignatureChecks(db.kysely, at)
  await askAgain(db.kysely, { trust, unsure: 'chua-xac-dinh', at, most: MOST })
  const waiting = await waitingSignatureChecks(db.kysely, MOST)
  for (const hash of waiting) {
    if (signal?.aborted) break
    const now = clock.now().instant
    const checked = await checkedFile({ db: db.kysely, files, now }, hash)
    await keepSignatureCheck(db.kysely, hash, { ...checked, trust }, now)
  }
  return waiting.length
}

/** A file that cannot be checked is noted with its reason, so that the others get their turn. */
async function checkedFile(parts: Omit<Checking, 'lang'>, hash: string) {
  try {
    const vi = await verification({ ...parts, lang: 'vi' }, hash)
    const en = isProblem(vi) ? vi : await verification({ ...parts, lang: 'en' }, hash)
    if (isProblem(vi)) return { failed: vi.problem }
    return isProblem(en) ? { failed: en.problem } : { verdict: vi.verdict, report: { vi, en } }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}
