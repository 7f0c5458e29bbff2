import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { onPostgres } from '../../test/database/open.ts'
import { StartupError } from '../startup-error.ts'
import { lockDataFolder } from './data-lock.ts'
import { dumpTo } from './dumps.ts'
import { openDatabase } from './open.ts'
import { OutageError } from './outage.ts'
import { restoreDump } from './restore-dump.ts'
import { inTransaction } from './transaction.ts'

const WRITER = fileURLToPath(new URL('../../test/database/crash-writer.ts', import.meta.url))
const folders: string[] = []

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kheo-embedded-'))
  folders.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

describe.skipIf(onPostgres)('the embedded database', () => {
  test('keeps every acknowledged row after kill -9, and refuses a second process until then', async () => {
    const dataDir = newFolder()
    const { acknowledged, refusal } = await writeUntilKilled(dataDir)
    expect(acknowledged).toBeGreaterThanOrEqual(200)
    expect(refusal).toBeInstanceOf(StartupError)
    expect(refusal).toMatchObject({
      code: 'database/in-use',
      message: expect.stringContaining('đang được một Khéo khác sử dụng'),
    })

    const db = await openDatabase({ dataDir })
    const [row] = await db.query<{ rows: number; last: number }>('SELECT count(*) AS rows, max(n) AS last FROM written')
    await db.close()
    // One more may have been committed than the dead process could still say.
    expect(row?.rows).toBe(row?.last)
    expect(row?.rows).toBeGreaterThanOrEqual(acknowledged)
    expect(row?.rows).toBeLessThanOrEqual(acknowledged + 1)
  })

  test('is opened anew when its engine broke off in the middle of a transaction', async () => {
    const db = await openDatabase({ dataDir: newFolder(), load: templateDump() })
    await db.query('CREATE TABLE kept AS SELECT 1 AS n')
    const broken = inTransaction(db, async tx => {
      await sql`UPDATE kept SET n = 2`.execute(tx)
      await sql.raw(`SELECT '${'['.repeat(1_000_000)}'::jsonb`).execute(tx)
    })
    await expect(broken).rejects.toBeInstanceOf(OutageError)
    expect(await db.query('SELECT n FROM kept')).toEqual([{ n: 1 }])
    expect(await inTransaction(db, async tx => (await sql`UPDATE kept SET n = 3 RETURNING n`.execute(tx)).rows)).toEqual([
      { n: 3 },
    ])
    await db.close()
  })

  test('is refused twice in one process as well, and free again when closed', () => {
    const dataDir = newFolder()
    const lock = lockDataFolder(dataDir)
    expect(() => lockDataFolder(dataDir)).toThrow(`process ${process.pid}`)
    lock.release()
    lockDataFolder(dataDir).release()
  })

  test('lies in a folder that only its owner opens, and its dumps come back', async () => {
    const dataDir = newFolder()
    const load = templateDump()
    const db = await openDatabase({ dataDir, load })
    await db.query(`CREATE TABLE kept AS SELECT 'Trường Yên' AS name`)
    const dumps = join(dataDir, 'dumps')
    for (const hour of ['01', '02', '03']) {
      await dumpTo(db, { folder: dumps, keep: 2, label: 'dump', now: new Date(`2026-11-24T${hour}:00:00Z`) })
    }
    await db.close()
    expect(statSync(join(dataDir, 'pglite')).mode & 0o777).toBe(0o700)
    expect(readdirSync(dumps)).toEqual(['dump-20261124T020000Z.tar.gz', 'dump-20261124T030000Z.tar.gz'])

    const changed = await openDatabase({ dataDir })
    await changed.query(`UPDATE kept SET name = 'changed'`)
    await changed.close()
    const aside = await restoreDump(dataDir, join(dumps, 'dump-20261124T030000Z.tar.gz'), new Date('2026-11-25T00:00:00Z'))
    expect(aside).toBe(join(dataDir, 'pglite-replaced-20261125T000000Z'))
    const again = await openDatabase({ dataDir })
    expect(await again.query('SELECT name FROM kept')).toEqual([{ name: 'Trường Yên' }])
    await expect(restoreDump(dataDir, join(dumps, 'dump-20261124T030000Z.tar.gz'), new Date())).rejects.toMatchObject({
      code: 'database/in-use',
    })
    await again.close()
  })
})

function templateDump(): Uint8Array<ArrayBuffer> | undefined {
  const given = inject('database')
  return given.kind === 'pglite' ? new Uint8Array(readFileSync(given.dump)) : undefined
}

/** Starts a writer, tries to open its folder meanwhile, kills it after 200 rows. */
async function writeUntilKilled(dataDir: string): Promise<{ acknowledged: number; refusal: unknown }> {
  const given = inject('database')
  const child = spawn(process.execPath, [WRITER, dataDir, given.kind === 'pglite' ? given.dump : ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise(resolve => child.once('exit', resolve))
  let refusal: unknown = null
  let acknowledged = 0
  let told = ''
  for await (const chunk of child.stdout) {
    told += String(chunk)
    const whole = told.slice(0, told.lastIndexOf('\n')).split('\n')
    if (!refusal && whole.includes('open')) refusal = await openDatabase({ dataDir }).catch((error: unknown) => error)
    acknowledged = Number(whole.at(-1)) || 0
    if (acknowledged >= 200) child.kill('SIGKILL')
  }
  await gone
  return { acknowledged, refusal }
}
