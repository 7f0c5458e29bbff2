import { spawnSync } from 'node:child_process'
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onPostgres } from '../../test/database/open.ts'

const CLI = join(import.meta.dirname, '../cli.ts')

function kheo(dataDir: string, ...args: readonly string[]) {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', NODE_ENV: 'production', LOG_LEVEL: 'error' }
  return spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', CLI, ...args], { env, encoding: 'utf8' })
}

// The verbs open the database of the environment; that both databases do as told is tested where they are made (platform/).
test.skipIf(onPostgres)(
  'an office is begun, looked over, verified, backed up and restored from the command line',
  { timeout: 180_000 },
  () => {
    const home = mkdtempSync(join(tmpdir(), 'kheo-verbs-'))
    const other = mkdtempSync(join(tmpdir(), 'kheo-verbs-'))
    const archive = join(home, 'sao-luu.tar.gz')

    const begun = kheo(home, 'init')
    expect(begun.stderr).toBe('')
    expect(JSON.parse(begun.stdout)).toMatchObject({
      empty: true,
      firstRunCode: expect.stringMatching(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){3}$/),
    })
    expect(kheo(home, 'migrate')).toMatchObject({ status: 0, stdout: '' })

    const looked = kheo(home, 'doctor')
    expect(looked.stdout).toMatch(/ok +migrations +\d+ applied/)
    expect(looked.status).toBe(0)

    const verified = kheo(home, 'verify')
    expect(JSON.parse(verified.stdout)).toMatchObject({ matters: 0, findings: 0 })

    const saved = kheo(home, 'backup', archive)
    expect(saved.status).toBe(0)
    expect(statSync(archive).mode & 0o777).toBe(0o600)
    const restored = kheo(other, 'restore', archive)
    expect(JSON.parse(restored.stdout)).toEqual(JSON.parse(saved.stdout))
    const again = kheo(other, 'restore', archive)
    expect(again.stderr).toContain('[backup/not-empty]')
    expect(again.status).toBe(2)
  },
)
