import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const READY = /(?:Khéo|floor) is ready: (\S+)/

export type ServerProcess = {
  readonly origin: string
  /** From the start of the process to its first word that it is ready, ms. */
  readonly startMs: number
  /** Resident memory now and the most it has been, MiB; null where the system does not tell. */
  memory(): { readonly now: number; readonly most: number } | null
  stop(): Promise<void>
}

/** Keys of the bench: its data are nobody's. */
export const SECRET_KEY = Buffer.alloc(32, 7).toString('base64')

/** Starts the product (or the floor) as a process of its own, as in production, on a free port of loopback. */
export async function startServerProcess(
  entry: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<ServerProcess> {
  const began = performance.now()
  const settings = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    API_PER_MINUTE: '0',
    KHEO_SECRET_KEY: SECRET_KEY,
  }
  const flags = (process.env['BENCH_NODE_OPTIONS'] ?? '').split(' ').filter(flag => flag !== '')
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...flags, join(ROOT, entry), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...settings, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  const origin = await untilReady(child)
  return { origin, startMs: performance.now() - began, memory: () => memoryOf(child.pid ?? 0), stop: () => stopped(child) }
}

function untilReady(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString('utf8')
      const address = READY.exec(said)?.[1]
      if (address) resolve(address)
    })
    child.once('exit', code => reject(new Error(`the server ended with ${code}:\n${said}`)))
  })
}

async function stopped(child: ChildProcess): Promise<void> {
  const gone = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

function memoryOf(pid: number): { now: number; most: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const mebibytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
    return { now: mebibytes('VmRSS'), most: mebibytes('VmHWM') }
  } catch {
    return null
  }
}
