import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

export type BenchPostgres = { readonly version: string; url(database: string): string; stop(): Promise<void> }

const DEBIAN = '/usr/lib/postgresql'
const PORT = 54_399
/** A small server of today, durable: what docs/operations.md recommends for 2 cores and 8 GB or more. */
const SETTINGS = [
  'listen_addresses=',
  `port=${PORT}`,
  'max_connections=60',
  'shared_buffers=2GB',
  'effective_cache_size=6GB',
  'work_mem=16MB',
  'maintenance_work_mem=512MB',
  'random_page_cost=1.1',
  'effective_io_concurrency=64',
  'max_wal_size=8GB',
  'checkpoint_timeout=15min',
  'wal_compression=on',
  'jit=off',
  'fsync=on',
  'synchronous_commit=on',
]

/** PostgreSQL 15 where it is installed, else what there is. Null: none. */
function binaries(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(a) - Number(b)) : []
  const folders = [...versions.filter(each => Number(each) >= 15).map(each => join(DEBIAN, each, 'bin'))]
  const all = [...folders, ...(process.env['PATH'] ?? '').split(delimiter)]
  return all.find(folder => existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb'))) ?? null
}

/** Starts a server of the bench's own on a socket in `folder`, which keeps its data. Ends with this process. */
export async function startBenchPostgres(folder: string): Promise<BenchPostgres> {
  const bin = binaries()
  if (!bin) throw new Error('No PostgreSQL 15 or newer is installed: nothing to measure on')
  const [data, sockets] = [join(folder, 'data'), join(folder, 'socket')]
  const user = unprivileged()
  // Another user must be able to walk down to it.
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 })
  for (const path of [folder, data, sockets]) {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    if (user) chownSync(path, user.uid, user.gid)
  }
  if (!existsSync(join(data, 'PG_VERSION'))) {
    const init = ['-D', data, '-U', 'kheo', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-instructions']
    const made = spawnSync(join(bin, 'initdb'), init, { ...user, encoding: 'utf8', cwd: folder })
    if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`)
  }
  const url = (database: string) => `postgresql://kheo@/${database}?host=${encodeURIComponent(sockets)}&port=${PORT}`
  const values = [...SETTINGS, `unix_socket_directories=${sockets}`]
  const args = ['-D', data, ...values.flatMap(value => ['-c', value])]
  const server = spawn(join(bin, 'postgres'), args, { ...user, cwd: folder, stdio: 'ignore' })
  const kill = () => server.kill('SIGINT')
  process.once('exit', kill)
  const version = await untilReady(url('postgres'), server)
  return { version, url, stop: () => stopped(server, kill) }
}

async function stopped(server: ChildProcess, kill: () => void): Promise<void> {
  process.off('exit', kill)
  if (server.exitCode !== null) return
  const gone = new Promise(resolve => server.once('exit', resolve))
  server.kill('SIGINT')
  await gone
}

async function untilReady(url: string, server: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 1200; tries++) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}`)
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      const { rows } = await client.query<{ server_version: string }>('show server_version')
      await client.end()
      return rows[0]?.server_version ?? ''
    } catch {
      await wait(50)
    }
  }
  throw new Error('postgres did not come up within 60 s')
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  return { uid: Number(user?.[2] ?? 65534), gid: Number(user?.[3] ?? 65534) }
}
