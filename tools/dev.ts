import { spawn, type ChildProcess } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'

// `npm run dev`: pages change in place (Vite); a change of server code starts the server anew. Node's own --watch would restart for
// ever on Vite's temporary files.
const ROOT = join(import.meta.dirname, '..')
const ROOMS = ['app', 'casework', 'kernel', 'law', 'libs', 'migrations', 'office', 'org', 'platform', 'records', 'sample']
const SETTLE_MS = 150

let server = start()
let timer: NodeJS.Timeout | undefined
let restarting = false

for (const room of ROOMS) {
  watch(join(ROOT, room), { recursive: true }, (_, name) => {
    if (!name || !isServerCode(join(room, name))) return
    clearTimeout(timer)
    timer = setTimeout(() => void restart(), SETTLE_MS)
  })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.once('exit', () => process.exit(0))
    server.kill('SIGTERM')
  })
}

function isServerCode(path: string): boolean {
  return /\.(ts|sql)$/.test(path) && !/\.test\.ts$|(^|\/)pages\/|node_modules/.test(path)
}

function start(): ChildProcess {
  return spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(ROOT, 'tools/dev-server.ts'), ...process.argv.slice(2)],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'development' },
    },
  )
}

/** The old server lets go of the embedded data first. */
async function restart(): Promise<void> {
  if (restarting) return
  restarting = true
  if (server.exitCode === null) {
    const gone = new Promise(resolve => server.once('exit', resolve))
    server.kill('SIGTERM')
    await gone
  }
  server = start()
  restarting = false
}
