import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const OURS = 'KHEO_TEST_TMP'

/** Where things stand that outlive a run of tests, such as dumps of empty databases. */
export const keptFolder = (): string => process.env['KHEO_KEPT_TMP'] ?? tmpdir()

/**
 * Gives a run of tests one temporary folder, handed down to the processes it starts and removed when it ends: data of
 * servers and databases of tests weigh gigabytes. Others may pass through it, because PostgreSQL runs as another user.
 */
export function ownTemporaryFolder(): void {
  if (process.env[OURS] !== undefined) return
  const kept = tmpdir()
  const folder = mkdtempSync(join(kept, 'kheo-test-'))
  chmodSync(folder, 0o711)
  Object.assign(process.env, { [OURS]: folder, KHEO_KEPT_TMP: kept, TMPDIR: folder, TEMP: folder, TMP: folder })
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
}
