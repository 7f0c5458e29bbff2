import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Stands in for npm: notes that it began, waits until it may end, and leaves what npm leaves. */
const NPM = `
  import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
  appendFileSync('installs', 'install\\n')
  while (!existsSync('go-on')) await new Promise(resolve => setTimeout(resolve, 20))
  mkdirSync('node_modules', { recursive: true })
  writeFileSync('node_modules/.package-lock.json', '{}')
`

/** A fresh clone as far as the boot script looks at it. */
function freshClone() {
  const root = mkdtempSync(join(tmpdir(), 'kheo-boot-'))
  mkdirSync(join(root, 'tools'))
  for (const file of ['boot.mjs', 'install-lock.mjs']) copyFileSync(join(import.meta.dirname, file), join(root, 'tools', file))
  writeFileSync(join(root, 'package-lock.json'), '{}')
  writeFileSync(join(root, 'npm.mjs'), NPM)
  writeFileSync(join(root, 'hello.mjs'), `console.log('started')`)
  const installs = () => {
    try {
      return readFileSync(join(root, 'installs'), 'utf8').trim().split('\n').length
    } catch {
      return 0
    }
  }
  return { root, installs, letGo: () => writeFileSync(join(root, 'go-on'), '') }
}

/** Starts the clone; `heard` resolves once it has said something that fits. */
function boot(root: string) {
  const child = spawn(process.execPath, [join(root, 'tools/boot.mjs'), 'hello.mjs'], {
    env: { ...process.env, npm_execpath: join(root, 'npm.mjs') },
  })
  let said = ''
  child.stderr.on('data', chunk => (said += String(chunk)))
  child.stdout.on('data', chunk => (said += String(chunk)))
  const ended = new Promise<{ status: number | null; said: string }>(resolve =>
    child.on('exit', status => resolve({ status, said })),
  )
  return { ended, saidNow: () => said }
}

test('two commands on a fresh clone install once: the second waits for the first', async () => {
  const { root, installs, letGo } = freshClone()
  const first = boot(root)
  await expect.poll(installs, { timeout: 10_000 }).toBe(1)
  const second = boot(root)
  await expect.poll(() => installs() > 1 || /chờ/u.test(second.saidNow()), { timeout: 10_000 }).toBe(true)
  letGo()
  const [one, two] = [await first.ended, await second.ended]
  expect([one.status, two.status, installs()]).toEqual([0, 0, 1])
  expect(two.said).toContain('started')
})

test('the lock of a command that was killed stops nobody', async () => {
  const { root, installs, letGo } = freshClone()
  const dead = spawnSync(process.execPath, ['--version']).pid
  writeFileSync(join(root, '.install.lock'), String(dead))
  letGo()
  const { status, said } = await boot(root).ended
  expect([status, installs()]).toEqual([0, 1])
  expect(said).toContain('started')
})

test('when npm fails the command ends with its status, and the next one tries again', async () => {
  const { root, installs } = freshClone()
  const npm = readFileSync(join(root, 'npm.mjs'), 'utf8')
  writeFileSync(join(root, 'npm.mjs'), 'process.exit(3)')
  expect((await boot(root).ended).status).toBe(3)
  writeFileSync(join(root, 'npm.mjs'), npm)
  writeFileSync(join(root, 'go-on'), '')
  expect([(await boot(root).ended).status, installs()]).toEqual([0, 1])
})
