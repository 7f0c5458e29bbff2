import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstPart, partsOf } from './paper-part.ts'

const lines = (count: number): string => Array.from({ length: count }, (_, n) => `Dòng ${n}`).join('\n')

test('a letter is one part; a text of many lines is shown in several, none too long for a page', () => {
  expect(partsOf('')).toEqual([{ start: 0, end: 0 }])
  expect(partsOf(lines(1000))).toHaveLength(1)
  const long = lines(50_000)
  const parts = partsOf(long)
  expect(Math.max(...parts.map(({ start, end }) => long.slice(start, end).split('\n').length))).toBeLessThan(1600)
  expect(partsOf('a'.repeat(1_000_000))).toHaveLength(9)
})

test('parts end with a page of the document where one ends near', () => {
  const page = `${lines(40)}\f`
  const text = page.repeat(60)
  const ends = partsOf(text).map(({ end }) => end)
  expect(ends.length).toBeGreaterThan(1)
  expect(ends.slice(0, -1).every(end => text[end - 1] === '\f')).toBe(true)
})

test('parts put together are the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('\n', '\f', 'chữ ', 'x'.repeat(70_000)), { maxLength: 40 }), pieces => {
      const text = pieces.join('')
      expect(partsOf(text).map(({ start, end }) => text.slice(start, end)).join('')).toBe(text) // prettier-ignore
    }),
  )
})

test('a place in a later part leads to the page that shows that part', () => {
  const text = lines(4000)
  const shown = firstPart(text, [{ id: 'p-a', start: 0, end: 4 }, { id: 'p-b', start: text.length - 4, end: text.length }], '/chu') // prettier-ignore
  expect(shown.spans.map(({ id }) => id)).toEqual(['p-a'])
  expect([shown.at('p-a'), shown.at('p-b'), shown.at('p-c')]).toEqual(['#p-a', `/chu?phan=${shown.parts}`, null])
})
