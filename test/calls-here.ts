import { Session } from 'node:inspector/promises'

/**
 * How often functions of a module (its path's end: `reports/checks/check.ts`) are called in this thread while something is done. What threads
 * beside it call is not counted, and no clock is asked.
 */
export async function callsHere(module: string, run: () => unknown): Promise<number> {
  const session = new Session()
  session.connect()
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    await run()
    const { result } = await session.post('Profiler.takePreciseCoverage')
    return result
      .filter(({ url }) => url.endsWith(module))
      .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
      .reduce((sum, n) => sum + n, 0)
  } finally {
    session.disconnect()
  }
}
