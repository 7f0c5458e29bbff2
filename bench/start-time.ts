import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServerProcess } from './server-process.ts'

export type StartTimes = { readonly firstWithSample: number; readonly pglite: number; readonly postgres: number }

/** Ms from the start of the process to its first word that it is ready, the pages being built. */
export async function startTimes(databaseUrl: string, dataDir: string): Promise<StartTimes> {
  const home = mkdtempSync(join(tmpdir(), 'kheo-bench-start-'))
  try {
    const first = await startServerProcess('app/main.ts', { DATA_DIR: home, DATABASE_URL: '' })
    await first.stop()
    const pglite = await started({ DATA_DIR: home, DATABASE_URL: '' })
    return { firstWithSample: first.startMs, pglite, postgres: await started({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl }) }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** The best of three: what the program takes, not what else the machine was doing. */
async function started(env: Readonly<Record<string, string>>): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < 3; n++) {
    const server = await startServerProcess('app/main.ts', env)
    times.push(server.startMs)
    await server.stop()
  }
  return Math.min(...times)
}
