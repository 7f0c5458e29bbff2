import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { onPostgres } from '../../test/database/open.ts'
import { openDatabase } from './open.ts'
import { OutageError } from './outage.ts'

const disk = onPostgres ? null : smallDisk()

afterAll(() => {
  if (!disk) return
  spawnSync('umount', [disk])
  rmdirSync(disk)
})

// Needs the right to mount: runs as root on Linux, is left out elsewhere.
test.runIf(disk !== null)(
  'a full disk is an outage; what was acknowledged stays, and writing works again when there is room',
  async () => {
    const folder = disk ?? ''
    const ballast = join(folder, 'ballast')
    writeFileSync(ballast, Buffer.alloc(10 * 1024 * 1024))
    const db = await openDatabase({ dataDir: join(folder, 'data') })
    onTestFinished(() => db.close())
    await db.query('CREATE TABLE big (text text)')
    const grow = (): Promise<object[]> =>
      db.query('INSERT INTO big SELECT string_agg(md5(random()::text), NULL) FROM generate_series(1, 4000)')
    let rows = 0
    let failure: unknown = null
    while (failure === null && rows < 2000) {
      failure = await grow().then(
        () => null,
        (error: unknown) => error,
      )
      if (failure === null) rows++
    }
    expect(failure).toBeInstanceOf(OutageError)
    expect(String(failure)).toContain('No space left')
    expect(await db.query('SELECT count(*) AS rows FROM big')).toEqual([{ rows }])

    rmSync(ballast)
    await grow()
    expect(await db.query('SELECT count(*) AS rows FROM big')).toEqual([{ rows: rows + 1 }])
  },
)

function smallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'kheo-small-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=70m', 'tmpfs', folder])
  if (mounted.status === 0) return folder
  rmdirSync(folder)
  return null
}
