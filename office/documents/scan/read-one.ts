import { availableParallelism } from 'node:os'
import type { World } from '../../../casework/index.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { announceIn } from '../../../platform/web/live.ts'
import { readScan, type ScanProgress } from '../../../platform/ocr/read-scan.ts'
import type { ScanPage, ScanText } from '../../../platform/ocr/scan-text.ts'
import { keepText } from '../intake/take-in.ts'
import { readForAll, scanArrived } from './arrive.ts'
import { refuseSecret } from './refuse-secret.ts'
import { isSecretPage } from './secret-page.ts'
import * as scans from './store.ts'

export type ReadOneParts = { readonly db: Database; readonly files: FileStore; world(): Promise<World> }

/** What the stream says when a reading has gone on. */
export const SCAN_EVENT = 'scan'
/** How often a reading says that it lives, shows how far it is, and hears that it is no longer wanted. */
const BEAT_MS = 2000
/** A scan that took the server along, or failed for our own fault, so often is given up. */
const ATTEMPTS = 3
/** Each takes a core and some 300 MB: one on a small machine. */
const AT_ONCE = Math.max(1, Math.floor(availableParallelism() / 4))

/**
 * Reads one scan that waits, from the page where an earlier attempt ended, and puts it before its clerks. Nothing happens where it is
 * read already or by another. `signal`: the server stops; the scan waits for the next one.
 */
export async function readOne(parts: ReadOneParts, hash: string, signal: AbortSignal): Promise<void> {
  const { db } = parts
  const clock = (await parts.world()).clock
  const now = (): Date => clock.now().instant
  if (signal.aborted || !(await inTransaction(db, tx => scans.claimScan(tx, hash, { at: now(), most: AT_ONCE })))) return
  const attempts = await scans.attemptsOf(db.kysely, hash)
  if (attempts > ATTEMPTS) return end(parts, hash, problem('scan/given-up', { attempts: ATTEMPTS }), now())
  try {
    const read = await withBeat(parts, { hash, now, signal })
    if (read === SECRET) await refuse(parts, hash, now())
    else if (isProblem(read)) await end(parts, hash, read, now())
    else await arrived(parts, hash, read)
  } catch (error) {
    if (error instanceof NoLongerWanted) return
    if (signal.aborted) return scans.releaseScan(db.kysely, hash, now())
    await scans.returnScan(db.kysely, hash, now())
    throw error
  } finally {
    await tell(parts, hash)
  }
}

class NoLongerWanted extends Error {}
const SECRET = Symbol('secret')
class SecretFound extends Error {}

type Run = { readonly hash: string; readonly now: () => Date; readonly signal: AbortSignal }

/** Reads while the row says that it is wanted. */
async function withBeat(parts: ReadOneParts, { hash, now, signal }: Run): Promise<ScanText | Problem | typeof SECRET> {
  const { db, files } = parts
  const bytes = await files.read(hash)
  if (isProblem(bytes)) return bytes
  const unwanted = new AbortController()
  let progress: ScanProgress | null = null
  const beat = async (): Promise<void> => {
    if (!(await scans.beatScan(db.kysely, hash, progress, now()))) return unwanted.abort(new NoLongerWanted())
    await tell(parts, hash)
  }
  // A beat that the database does not take is made up for by the next one.
  const timer = setInterval(() => void beat().catch(() => {}), BEAT_MS)
  try {
    const known = await scans.pagesRead(db.kysely, hash)
    return await readScan(new Uint8Array(bytes), {
      signal: AbortSignal.any([signal, unwanted.signal]),
      known: new Map(known.map(page => [page.number, page])),
      onProgress: told => {
        progress = told
      },
      onPage: async (page, redInk) => {
        if (page.source !== 'unread' && (await isSecretPage(page.text, redInk))) throw new SecretFound()
        if (page.source !== 'unread') await scans.keepPage(db.kysely, hash, page)
        await beat()
      },
    })
  } catch (error) {
    if (error instanceof SecretFound) return SECRET
    throw error
  } finally {
    clearInterval(timer)
  }
}

/** The engine that cannot start may start later; every other refusal is the file's own. */
async function end({ db }: ReadOneParts, hash: string, refusal: Problem, at: Date): Promise<void> {
  if (refusal.problem === 'scan/engine-unavailable') throw new Error(refusal.problem)
  const { problem: code, data } = refusal
  await inTransaction(db, tx => scans.endScan(tx, hash, { state: 'failed', problem: { problem: code, data } }, at))
}

async function arrived({ db, files, world }: ReadOneParts, hash: string, { pages, text, confidence }: ScanText): Promise<void> {
  const now = await world()
  const at = now.clock.now().instant
  const textHash = await keepText({ db: db.kysely, files, at }, text)
  if (isProblem(textHash)) throw new Error(textHash.problem)
  const result = { confidence, pages: pages.map(noteOf) }
  const read = await readForAll(db.kysely, { hash, text })
  await inTransaction(db, async tx => {
    const ended = await scans.endScan(tx, hash, { state: 'read', result, ...(textHash ? { textHash } : {}) }, at)
    if (ended) await scanArrived(tx, now, { hash, text, textHash, result, read })
  })
}

const noteOf = ({ number, source, confidence, reason }: ScanPage): scans.PageNote => ({
  number,
  source,
  confidence,
  ...(reason ? { reason } : {}),
})

/** Those who hear are asked for before: afterwards nothing leads from the file to them. */
async function refuse(parts: ReadOneParts, hash: string, at: Date): Promise<void> {
  const hearers = await scans.hearersOf(parts.db.kysely, hash)
  await refuseSecret(parts, hash, at)
  await announceIn(parts.db.kysely, hearers, SCAN_EVENT)
}

async function tell({ db }: ReadOneParts, hash: string): Promise<void> {
  await announceIn(db.kysely, await scans.hearersOf(db.kysely, hash), SCAN_EVENT)
}
