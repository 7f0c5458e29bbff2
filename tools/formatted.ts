import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/** Sets files as the house sets them, or only asks whether they are (`--check`: throws when one is not). */
export function formatted(paths: readonly string[], ...options: readonly '--check'[]): void {
  execFileSync(process.execPath, [join(ROOT, 'node_modules/oxfmt/bin/oxfmt'), ...options, ...paths], { cwd: ROOT, stdio: 'pipe' })
}
