import { afterEach, expect, test } from 'vitest'
import { ThreadPool, type Asked } from './pool.ts'

const FIXTURES = new URL('./fixtures.ts', import.meta.url).href
const LIMITS = { threads: 2, memoryMb: 64, waitMs: 60_000, waiting: 10 }
const LONG = 60_000

let pool = new ThreadPool(LIMITS)
afterEach(async () => {
  await pool.close()
  pool = new ThreadPool(LIMITS)
})

const run = (name: string, args: unknown[] = [], asked: Partial<Asked> = {}): Promise<unknown> =>
  pool.run({ module: FIXTURES, name, args }, { by: 'lan', ms: LONG, ...asked })

test('a function is called beside the server with plain data', async () => {
  const given = { words: ['Số', '12'], bytes: new Uint8Array([1, 2, 3]), none: null }
  expect(await run('echo', [given])).toEqual(given)
})

test('what takes too long is given up with a word, and the next call finds a fresh thread', async () => {
  expect(await run('spin', [], { ms: 300 })).toMatchObject({ problem: 'reading/too-slow' })
  expect(await run('echo', ['still here'])).toBe('still here')
})

test('what takes too much memory is given up with a word, and the server lives', async () => {
  expect(await run('swell')).toMatchObject({ problem: 'reading/too-large' })
  expect(await run('echo', ['still here'])).toBe('still here')
})

test('what goes too deep is given up with a word', async () => {
  expect(await run('deepen', [0])).toMatchObject({ problem: 'reading/too-large' })
  expect(await run('echo', ['still here'])).toBe('still here')
})

test('an error of the function is an error here, with its own place', async () => {
  await expect(run('fail')).rejects.toMatchObject({ message: 'cannot be read', stack: expect.stringContaining('fixtures.ts') })
})

test('a thread that ends itself fails its call and no other', async () => {
  await expect(run('die')).rejects.toThrow('the thread ended')
  expect(await run('echo', ['still here'])).toBe('still here')
})

test('while one person’s bad files spin, another’s file is read', async () => {
  const bad = Array.from({ length: 6 }, () => run('spin', [], { by: 'lan' }).catch(() => 'closed'))
  expect(await run('echo', ['for Minh'], { by: 'minh' })).toBe('for Minh')
  expect(await run('echo', ['again'], { by: 'minh' })).toBe('again')
  await pool.close()
  expect(await Promise.all(bad)).toEqual(new Array(6).fill('closed'))
})

test('who waits too long, or comes when too many wait, is told to try later', async () => {
  pool = new ThreadPool({ ...LIMITS, waitMs: 50, waiting: 2 })
  const bad = [run('spin').catch(() => 0), run('spin', [], { by: 'minh' }).catch(() => 0)]
  const waiting = [run('echo', [1]), run('echo', [2])]
  expect(await run('echo', [3])).toMatchObject({ problem: 'reading/busy' })
  expect(await Promise.all(waiting)).toEqual([
    expect.objectContaining({ problem: 'reading/busy' }),
    expect.objectContaining({ problem: 'reading/busy' }),
  ])
  await pool.close()
  await Promise.all(bad)
})

test('the server is not held up while a thread works', async () => {
  let turns = 0
  const timer = setInterval(() => (turns += 1), 1)
  await run('work', [400])
  clearInterval(timer)
  expect(turns).toBeGreaterThan(20)
})
