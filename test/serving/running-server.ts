import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keptFiles, leftoversIn } from './leftovers.ts'

const ROOT = join(import.meta.dirname, '../..')
const READY = /Khéo is ready: (\S+)/

export type RunningServer = {
  readonly origin: string
  readonly dataDir: string
  readonly pid: number
  /** Everything said on standard error so far. */
  said(): string
  /** Resolves once it has said these words so many times; fails when it ends before. */
  untilSaid(words: string, times: number): Promise<void>
  /** Asks it to stop and resolves with the exit status. Fails when a file that it wrote has a place that was never filled in. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

export type ServerSettings = { dataDir?: string; databaseUrl?: string | null; args?: string[]; env?: Record<string, string> }

/** Starts the real server as its users do, on a free port and (unless given) a data folder of its own. Throws what it said when it ends early. */
export async function startRealServer(settings: ServerSettings = {}): Promise<RunningServer> {
  const dataDir = settings.dataDir ?? mkdtempSync(join(tmpdir(), 'kheo-serve-'))
  const { child, said } = spawnServer(dataDir, settings)
  const origin = await new Promise<string>((resolve, reject) => {
    child.stderr?.on('data', () => {
      const address = READY.exec(said())?.[1]
      if (address) resolve(address)
    })
    child.once('exit', code => reject(new Error(`the server ended with ${code}:\n${said()}`)))
  })
  const before = new Set(keptFiles(dataDir))
  return {
    origin,
    dataDir,
    pid: child.pid ?? 0,
    said,
    untilSaid: (words, times) => untilSaid(child, () => said().split(words).length > times),
    stop: async signal => {
      const status = await stopChild(child, signal ?? 'SIGTERM')
      const left = await leftoversIn(keptFiles(dataDir).filter(path => !before.has(path)))
      if (left.length > 0) throw new Error(`files with places that were never filled in:\n${left.join('\n')}`)
      return status
    },
  }
}

function untilSaid(child: ChildProcess, heard: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const listen = () => {
      if (heard()) resolve()
    }
    child.stderr?.on('data', listen)
    child.stdout?.on('data', listen)
    child.once('exit', code => reject(new Error(`the server ended with ${code}`)))
    listen()
  })
}

function spawnServer(dataDir: string, { databaseUrl, args = [], env = {} }: ServerSettings) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, 'app/main.ts'), ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      PORT: '0',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl ?? '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const keep = (part: Buffer): void => void (text += part.toString('utf8'))
  child.stderr.on('data', keep)
  child.stdout.on('data', keep)
  return { child, said: () => text }
}

async function stopChild(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode
  const ended = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)))
  child.kill(signal)
  return ended
}
