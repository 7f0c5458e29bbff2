import { ensureWebBuilt } from '../../app/web/web-build.ts'

/** The pages are built before the first server starts, so that no test waits for it; a running server (KHEO_ORIGIN) has its own. */
export default async function buildOnce(): Promise<void> {
  if (process.env['KHEO_ORIGIN']) return
  await ensureWebBuilt(line => process.stderr.write(`${line}\n`))
}
