import { ensureWebBuilt } from '../../app/web/web-build.ts'
import { chromiumOptions } from './chromium.ts'

/**
 * The browser is unpacked and the pages are built before the first worker starts: no two unpack it at once, no test waits. A running server
 * (KHEO_ORIGIN) has pages of its own.
 */
export default async function buildOnce(): Promise<void> {
  await chromiumOptions()
  if (process.env['KHEO_ORIGIN']) return
  await ensureWebBuilt(line => process.stderr.write(`${line}\n`))
}
