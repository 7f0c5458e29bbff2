import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServerProcess } from './server-process.ts'

export type StartTimes = {
  readonly firstWithSample: number
  readonly pglite: number
  readonly postgres: number
  readonly verb: number
}

/** Ms from the start of the process to its first word that it is ready, the pages being built. */
export async function startTimes(databaseUrl: string, dataDir: string): Promise<StartTimes> {
  const home = mkdtempSync(join(tmpdir(), 'kheo-bench-start-'))
  try {
    const first = await startServerProcess('app/main.ts', { DATA_DIR: home, DATABASE_URL: '' })
    await first.stop()
    const pglite = await started({ DATA_DIR: home, DATABASE_URL: '' })
    const postgres = await started({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl })
    return { firstWithSample: first.startMs, pglite, postgres, verb: verbTime() }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** A verb that only reads standard input, from its start to its end; the best of three. */
function verbTime(): number {
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now()
    spawnSync(process.execPath, [join(import.meta.dirname, '../app/cli.ts'), 'cite'], { input: '' })
    return performance.now() - began
  })
  return Math.min(...times)
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
