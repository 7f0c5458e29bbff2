import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isProblem } from '../../kernel/problem.ts'
import { rawSetting, storeSetting } from '../../org/index.ts'
import { backup } from '../../platform/backup/backup.ts'
import { proveBackup } from '../../platform/backup/prove.ts'
import type { Reader } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Services } from '../../platform/http/context.ts'
import type { Job } from '../../platform/jobs.ts'

/** So many nightly copies stay; older ones are removed once a newer one is whole. */
const KEPT = 14
/** What a killed run left behind. */
const BEGUN = /^kheo-\d{4}-\d{2}-\d{2}\.tar\.gz\.\d+\.tmp$/
const NAME = /^kheo-\d{4}-\d{2}-\d{2}\.tar\.gz$/
/** A large office takes hours; a second try tonight would only stand in the way. */
const LONG = { timeoutSeconds: 6 * 3600, retries: 0 } as const
const PROOF_KEY = 'backup-proof'

const Proof = z.object({ at: z.iso.datetime(), file: z.string(), problem: z.string().nullable(), rows: z.number() })
export type Proof = z.infer<typeof Proof>

/** The jobs of BACKUP_DIR: a copy every night, and every Sunday the newest one restored and compared (A174). None without the folder. */
export function backupJobs(services: Services): readonly Job[] {
  const { backupDir } = services.config
  if (!backupDir) return []
  return [
    { ...LONG, name: 'backup', schedule: '15 1 * * *', run: async () => void (await timedBackup(services, backupDir)) },
    { ...LONG, name: 'backup-proof', schedule: '30 3 * * 0', run: async () => void (await timedProof(services, backupDir)) },
  ]
}

/** Makes the copy of the day and removes those beyond the fourteenth. Returns its path. */
export async function timedBackup({ db, files, clock }: Services, folder: string): Promise<string> {
  const { today, instant } = clock.now()
  const path = join(folder, `kheo-${today}.tar.gz`)
  for (const name of await namesIn(folder, BEGUN)) await rm(join(folder, name), { force: true })
  await backup(db, files, { path, now: instant })
  for (const old of (await copiesIn(folder)).slice(0, -KEPT)) await rm(join(folder, old))
  return path
}

/** Restores the newest copy into a database of its own, compares checksums and keeps the outcome; a failure fails the job as well. */
export async function timedProof({ db, clock }: Services, folder: string): Promise<Proof> {
  const file = (await copiesIn(folder)).at(-1)
  const sums = file === undefined ? null : await proveBackup({ path: join(folder, file) })
  const problem = sums === null ? 'backup/none' : isProblem(sums) ? sums.problem : null
  const rows = sums === null || isProblem(sums) ? 0 : Object.values(sums.tables).reduce((all, table) => all + table.rows, 0)
  const proof: Proof = { at: clock.now().instant.toISOString(), file: file ?? '', problem, rows }
  await inTransaction(db, tx => storeSetting(tx, { key: PROOF_KEY, value: proof, by: null }))
  if (problem !== null) throw new Error(`the backup ${file ?? folder} could not be proved: ${problem}`)
  return proof
}

/** The outcome of the last proof; null when there was none. */
export async function lastProof(db: Reader): Promise<Proof | null> {
  return Proof.safeParse(await rawSetting(db, PROOF_KEY)).data ?? null
}

/** The nightly copies of a folder, oldest first; what else lies there is left alone. */
const copiesIn = (folder: string): Promise<string[]> => namesIn(folder, NAME)

async function namesIn(folder: string, pattern: RegExp): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter(name => pattern.test(name)).toSorted()
}
