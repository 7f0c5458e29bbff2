import { expect, test } from 'vitest'
import { modules } from '../modules.ts'

test('who sets a deadline is told in both languages; only a law has one name', async () => {
  const loaded = await Promise.all(modules.flatMap(each => (each.processes ? [each.processes()] : [])))
  const clocks = loaded
    .flatMap(({ processes }) => processes)
    .flatMap(({ id, clocks }) => Object.entries(clocks).map(([name, { source }]) => ({ name: `${id} ${name}`, source })))
  expect(clocks.length).toBeGreaterThan(10)
  const oneName = clocks.flatMap(({ name, source }) => (typeof source === 'string' && !/\d+\/\S+/u.test(source) ? [name] : []))
  expect(oneName).toEqual([])
  expect(clocks.flatMap(({ name, source }) => (typeof source !== 'string' && source.vi === source.en ? [name] : []))).toEqual([])
})
