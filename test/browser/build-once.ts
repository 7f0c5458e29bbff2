import { ensureWebBuilt } from '../../app/web-build.ts'

/** The pages are built before the first server starts, so that no test waits for it. */
export default async function buildOnce(): Promise<void> {
  await ensureWebBuilt(line => process.stderr.write(`${line}\n`))
}
