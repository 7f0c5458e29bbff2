import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { freshDatabase } from '../fresh-database.ts'
import type { BenchPostgres } from '../postgres.ts'
import type { AxisAnswer, AxisOrder } from './axis-worker.ts'
import type { ReceiveAnswer, ReceiveOrder, ReceiveSetting } from './receive-worker.ts'
import type { SideMeasure } from './side.ts'

const FIRST = 1000

/** Packages fetched from a gateway and put before the clerk, in a process of its own: none lost, and its memory does not grow with them. */
export const exchange =
  (server: BenchPostgres, { packages, folder }: { readonly packages: number; readonly folder: string }): SideMeasure =>
  async () => {
    const { db, url } = await freshDatabase(server, 'kheo_exchange')
    await db.close()
    const files = join(folder, 'exchange-files')
    rmSync(files, { recursive: true, force: true })
    const axis = child('axis-worker.ts', join(folder, 'axis'))
    let receiver: ChildProcess | null = null
    try {
      const entry = await answerOf<AxisAnswer>(axis)
      if (!('baseUrl' in entry)) throw new Error('the gateway did not start')
      const setting: ReceiveSetting = { databaseUrl: url, folder: files, ...entry }
      receiver = child('receive-worker.ts', JSON.stringify(setting))
      await answerOf<ReceiveAnswer>(receiver)
      const early = await round(axis, receiver, FIRST)
      const late = await round(axis, receiver, packages - FIRST)
      const stored = early.stored + late.stored
      if (stored !== packages || late.documents !== packages) throw new Error(`${stored} of ${packages} packages arrived`)
      const perSecond = Math.round(((packages - FIRST) / late.ms) * 1000)
      const note = `${packages} received, 0 lost, ${perSecond}/s; ${early.mebibytes} MiB held after ${FIRST}, ${late.mebibytes} MiB after all`
      const value = Math.max(0, late.mebibytes - early.mebibytes)
      return [{ name: 'Memory held more after receiving packages', value, unit: 'MiB', budget: { most: 32 }, note }]
    } finally {
      receiver?.disconnect()
      axis.disconnect()
      rmSync(files, { recursive: true, force: true })
    }
  }

type Round = { readonly stored: number; readonly documents: number; readonly mebibytes: number; readonly ms: number }

async function round(axis: ChildProcess, receiver: ChildProcess, count: number): Promise<Round> {
  await asked<AxisOrder, AxisAnswer>(axis, { fill: count })
  const began = performance.now()
  const answer = await asked<ReceiveOrder, ReceiveAnswer>(receiver, 'pull')
  if (answer === 'ready') throw new Error('out of turn')
  if (answer.failed > 0) throw new Error(`${answer.failed} packages failed`)
  return { ...answer, ms: performance.now() - began }
}

function child(script: string, argument: string): ChildProcess {
  return fork(join(import.meta.dirname, script), [argument], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--expose-gc'],
  })
}

function asked<Order extends AxisOrder | ReceiveOrder, Answer>(process: ChildProcess, order: Order): Promise<Answer> {
  process.send(order)
  return answerOf<Answer>(process)
}

/** Its next answer; an Error when it ends instead. */
async function answerOf<Answer>(process: ChildProcess): Promise<Answer> {
  const ended = once(process, 'exit').then(([code]) => {
    throw new Error(`a process of the exchange ended with ${String(code)}`)
  })
  ended.catch(() => undefined)
  const [answer] = (await Promise.race([once(process, 'message'), ended])) as [Answer] // both ends are written here
  return answer
}
