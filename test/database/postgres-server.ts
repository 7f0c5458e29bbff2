import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

const DEBIAN = '/usr/lib/postgresql'
const PORT = 54321

/** Folder with `postgres` and `initdb`: the newest installed one, or that on PATH; null when there is none. */
export function postgresBinaries(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map(version => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)]
  const has = (folder: string): boolean => existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb'))
  return folders.find(has) ?? null
}

export type PostgresServer = {
  /** Address of a database on this server. */
  url(database: string): string
  stop(mode?: 'fast' | 'immediate'): Promise<void>
  start(): Promise<void>
  remove(): Promise<void>
}

/** A throw-away server on a socket of its own, without fsync. Runs as another user where we are root (PostgreSQL refuses root). */
export async function startPostgres(binaries: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'kheo-postgres-'))
  const data = join(folder, 'data')
  const user = unprivileged()
  mkdirSync(data, { mode: 0o700 })
  if (user) for (const path of [folder, data]) chownSync(path, user.uid, user.gid)
  const init = ['-D', data, '-U', 'kheo', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions']
  const made = spawnSync(join(binaries, 'initdb'), init, { ...user, encoding: 'utf8', cwd: folder })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`)

  let server: ChildProcess | null = null
  const url = (database: string): string => `postgresql://kheo@/${database}?host=${encodeURIComponent(folder)}&port=${PORT}`
  const start = async (): Promise<void> => {
    server = spawn(join(binaries, 'postgres'), settings(data, folder), { ...user, cwd: folder, stdio: 'ignore' })
    await untilReady(url('postgres'), server)
  }
  const stop = async (mode: 'fast' | 'immediate' = 'fast'): Promise<void> => {
    if (!server || server.exitCode !== null) return
    const gone = new Promise(resolve => server?.once('exit', resolve))
    server.kill(mode === 'fast' ? 'SIGINT' : 'SIGQUIT')
    await gone
  }
  const remove = async (): Promise<void> => {
    await stop('immediate')
    rmSync(folder, { recursive: true, force: true })
  }
  await start()
  return { url, start, stop, remove }
}

function settings(data: string, sockets: string): string[] {
  const values = [
    'listen_addresses=',
    `unix_socket_directories=${sockets}`,
    `port=${PORT}`,
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
    'shared_buffers=64MB',
    'max_wal_size=512MB',
  ]
  return ['-D', data, ...values.flatMap(value => ['-c', value])]
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}`)
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await wait(50)
    }
  }
  throw new Error('postgres did not come up within 15 s')
}

function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  return { uid: Number(user?.[2] ?? 65534), gid: Number(user?.[3] ?? 65534) }
}
