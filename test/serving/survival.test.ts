import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { badFarSide, type FarSide } from '../far-sides/bad-far-side.ts'
import { startRealServer, type RunningServer } from './running-server.ts'

const UNHEARD = 'a fault that nobody heard'
const FAULTS = ['refuses the connection', 'cuts the line at once', 'cuts the line in mid-body', 'speaks no HTTP'] as const

let server: RunningServer | null = null
const farSides: FarSide[] = []
afterEach(async () => {
  await server?.stop()
  await Promise.all(farSides.splice(0).map(side => side.close()))
})

test(
  'far sides break the line and nobody waits for their answer: it is written down, and the server goes on answering',
  { timeout: 300_000 },
  async () => {
    for (const fault of FAULTS) farSides.push(await badFarSide(fault))
    const urls = farSides.map(({ port }) => `http://127.0.0.1:${port}/`)
    server = await startRealServer({
      args: ['--empty'],
      env: { NODE_OPTIONS: `--import ${join(import.meta.dirname, 'lost-promise.mjs')}`, KHEO_TEST_FAR_SIDES: urls.join(' ') },
    })
    process.kill(server.pid, 'SIGUSR2')
    await server.untilSaid(UNHEARD, FAULTS.length)
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200)
    expect((await fetch(`${server.origin}/dang-nhap`, { redirect: 'manual' })).status).toBeLessThan(400)
    expect(heard(server)).toBe(FAULTS.length)
  },
)

const heard = (running: RunningServer): number => running.said().split(UNHEARD).length - 1
