import { expect, test } from 'vitest'
import { loadedProcesses } from '../casework/registry.ts'
import { loadEngine } from './engine.ts'

test('who sets a deadline is told in both languages; only a law has one name', async () => {
  await loadEngine()
  const clocks = loadedProcesses().flatMap(({ id, clocks }) =>
    Object.entries(clocks).map(([name, { source }]) => ({ name: `${id} ${name}`, source })),
  )
  expect(clocks.length).toBeGreaterThan(10)
  const oneName = clocks.flatMap(({ name, source }) => (typeof source === 'string' && !/\d+\/\S+/u.test(source) ? [name] : []))
  expect(oneName).toEqual([])
  expect(clocks.flatMap(({ name, source }) => (typeof source !== 'string' && source.vi === source.en ? [name] : []))).toEqual([])
})
