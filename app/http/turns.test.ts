import { expect, test } from 'vitest'
import { makeTurns } from './turns.ts'

const soon = () => new Promise(resolve => setTimeout(resolve, 0))

test('large works wait for their turn in order, small ones share the room, one alone always may', async () => {
  const take = makeTurns(10)
  const begun: string[] = []
  const begin = (name: string, size: number) => take(size).then(end => (begun.push(name), end))
  const first = await begin('first', 25)
  const second = begin('second', 6)
  const third = begin('third', 4)
  const fourth = begin('fourth', 1)
  await soon()
  expect(begun).toEqual(['first'])
  first()
  first()
  const [endSecond] = await Promise.all([second, third])
  await soon()
  expect(begun).toEqual(['first', 'second', 'third'])
  endSecond()
  await fourth
  expect(begun).toEqual(['first', 'second', 'third', 'fourth'])
})
