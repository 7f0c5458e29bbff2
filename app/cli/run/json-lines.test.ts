import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { filterLines } from './json-lines.ts'

const twice = (input: unknown): unknown => {
  const { id, n } = input as { id: string; n?: number }
  return n === undefined ? { id, problem: { code: 'test/no-number', message: 'n' } } : { id, n: n * 2 }
}

async function run(pieces: readonly (string | Buffer)[]) {
  const to = new PassThrough()
  const output = text(to)
  const status = await filterLines(twice, { from: Readable.from(pieces), to })
  to.end()
  return {
    status,
    lines: (await output)
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
  }
}

test('answers come in the order of the lines, one each', async () => {
  const { status, lines } = await run(['{"id":"a","n":1}\n{"id":"b","n":2}\n', '{"id":"c","n":3}'])
  expect(lines).toEqual([
    { id: 'a', n: 2 },
    { id: 'b', n: 4 },
    { id: 'c', n: 6 },
  ])
  expect(status).toBe(0)
})

test('a line that cannot be read is answered with a problem and the rest goes on', async () => {
  const { status, lines } = await run(['{"id":"a","n":1}\nkhông phải JSON\n{"id":"c"}\n{"id":"d","n":4}\n'])
  expect(lines.map(line => line.problem?.code ?? line.n)).toEqual([2, 'cli/bad-json', 'test/no-number', 8])
  expect(status).toBe(1)
})

test('a letter cut in two by the pieces read stays whole', async () => {
  const bytes = Buffer.from('{"id":"Ủy ban","n":1}\n')
  const { lines } = await run([bytes.subarray(0, 8), bytes.subarray(8)])
  expect(lines).toEqual([{ id: 'Ủy ban', n: 2 }])
})

test('nothing in, nothing out', async () => {
  expect(await run([])).toEqual({ status: 0, lines: [] })
})
