import { createHash } from 'node:crypto'
import type { Clock } from '../../../kernel/clock.ts'
import { isProblem } from '../../../kernel/problem.ts'
import type { Database } from '../../../platform/database/open.ts'
import type { Services } from '../../../platform/http/context.ts'
import { announceIn } from '../../../platform/web/live.ts'
import {
  askAgain,
  askNewSignatureChecks,
  askSignatureChecks,
  keepSignatureCheck,
  waitingSignatureChecks,
} from '../../../records/index.ts'
import { hearersOf } from '../../documents/index.ts'
import { trustKept, verification, type Checking } from './verify.ts'

/** One round; what is left waits for the next. A check takes up to 150 ms, and as long as an authority lets it wait. */
const MOST = 40

/** Checks signatures of files that came, behind the pages; what was checked against other roots is checked anew. */
export async function checkSignatures({ db, files, clock }: Parts, signal?: AbortSignal): Promise<number> {
  const at = clock.now().instant
  const trust = await trustNow(db)
  await askNewSignatureChecks(db.kysely, at)
  await askAgain(db.kysely, { trust, unsure: 'chua-xac-dinh', at, most: MOST })
  const waiting = await waitingSignatureChecks(db.kysely, MOST)
  for (const hash of waiting) {
    if (signal?.aborted) break
    await checkOne({ db, files, clock }, hash, trust)
  }
  return waiting.length
}

type Parts = Pick<Services, 'db' | 'files'> & { readonly clock: Clock }

/** Checks a file that nobody has checked yet, for a page on which it is what counts. */
export async function checkFileNow(parts: Parts, hash: string): Promise<void> {
  await askSignatureChecks(parts.db.kysely, [hash], parts.clock.now().instant)
  await checkOne(parts, hash, await trustNow(parts.db))
}

const trustNow = async (db: Database): Promise<string> =>
  createHash('sha256')
    .update(JSON.stringify(await trustKept(db.kysely)))
    .digest('hex')

/** What the stream says when signatures have been checked. */
const CHECKED_EVENT = 'signatures'

async function checkOne({ db, files, clock }: Parts, hash: string, trust: string): Promise<void> {
  const now = clock.now().instant
  const checked = await checkedFile({ db: db.kysely, files, now }, hash)
  if (checked === null) return
  await keepSignatureCheck(db.kysely, hash, { ...checked, trust }, now)
  await announceIn(db.kysely, await hearersOf(db.kysely, hash), CHECKED_EVENT)
}

/** For whom the threads work here. */
const CHECKER = 'system:signatures'

/** Null where every thread is taken: the check waits for the next round. A file that cannot be checked is noted with its reason, so that the others get their turn. */
async function checkedFile(parts: Omit<Checking, 'by'>, hash: string) {
  try {
    const report = await verification({ ...parts, by: CHECKER }, hash)
    if (isProblem(report)) return report.problem === 'reading/busy' ? null : { failed: report.problem }
    return { verdict: report.vi.verdict, report }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}
