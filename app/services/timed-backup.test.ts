import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fixedClock } from '../../kernel/clock.ts'
import type { Config } from '../../platform/config.ts'
import type { Database } from '../../platform/database/open.ts'
import { folderStore } from '../../platform/files/folder-store.ts'
import type { FileStore } from '../../platform/files/store.ts'
import type { Services } from '../../platform/http/context.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { backupCheck } from '../doctor/backups.ts'
import { backupJobs, lastProof, timedBackup, timedProof } from './timed-backup.ts'

let db: Database
let files: FileStore
let folder = ''
beforeAll(async () => {
  db = await freshDatabase()
  files = folderStore(mkdtempSync(join(tmpdir(), 'kheo-files-')))
  await files.put(Buffer.from('Công văn gốc'))
  await db.query(`insert into principal (kind, ref_id) values ('body', gen_random_uuid())`)
})
afterAll(() => db.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kheo-copies-'))
})

const settings = (backupDir?: string) => ({ backupDir }) as Config
/** What the jobs use of the services; a day in Việt Nam, at night. */
function at(day: string, backupDir?: string): Services {
  return { db, files, clock: fixedClock(`${day}T01:15:00+07:00`), config: settings(backupDir) } as Services
}
const look = (backupDir?: string) => backupCheck.look({ db, files, config: settings(backupDir) })

test('without a folder no copy is made, and doctor says so', async () => {
  expect(backupJobs(at('2026-11-22'))).toEqual([])
  expect(await look()).toMatchObject({ state: 'warn' })
  expect(backupJobs(at('2026-11-22', folder)).map(job => [job.name, job.schedule])).toEqual([
    ['backup', '15 1 * * *'],
    ['backup-proof', '30 3 * * 0'],
  ])
})

test('every night a copy; the newest is restored and found equal, and the outcome is kept', async () => {
  writeFileSync(join(folder, 'ghi-chu.txt'), 'của người quản trị')
  writeFileSync(join(folder, 'kheo-2026-11-20.tar.gz.4711.tmp'), 'dở dang')
  const old = Array.from({ length: 15 }, (_, i) => `kheo-2026-10-${String(i + 1).padStart(2, '0')}.tar.gz`)
  for (const name of old) writeFileSync(join(folder, name), 'cũ')
  await timedBackup(at('2026-11-22'), folder)
  expect(readdirSync(folder).toSorted()).toEqual(['ghi-chu.txt', ...old.slice(2), 'kheo-2026-11-22.tar.gz'])
  const proof = await timedProof(at('2026-11-22'), folder)
  expect(proof).toMatchObject({ file: 'kheo-2026-11-22.tar.gz', problem: null })
  expect(proof.rows).toBeGreaterThan(0)
  expect(await lastProof(db.kysely)).toEqual(proof)
})

test('a copy that was damaged on its disk is found: the job fails and doctor tells', async () => {
  const path = await timedBackup(at('2026-11-22'), folder)
  writeFileSync(path, readFileSync(path).subarray(0, 2000))
  await expect(timedProof(at('2026-11-22'), folder)).rejects.toThrow('backup/damaged')
  expect(await look(folder)).toMatchObject({ state: 'fail', vi: expect.stringContaining('backup/damaged') })
  rmSync(path)
  await expect(timedProof(at('2026-11-22'), folder)).rejects.toThrow('backup/none')
})
