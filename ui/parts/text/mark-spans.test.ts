import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedSegments } from './mark-spans.ts'

test('marked and unmarked pieces alternate as the spans say', () => {
  const pieces = markedSegments('Giao Sở Y tế', [{ start: 5, end: 12, id: 'lead' }])
  expect(pieces.map(piece => [piece.text, piece.span?.id])).toEqual([
    ['Giao ', undefined],
    ['Sở Y tế', 'lead'],
  ])
})

test('of overlapping places the first wins and the rest of the second stays marked', () => {
  const pieces = markedSegments('abcdef', [
    { start: 2, end: 6, id: 'second' },
    { start: 0, end: 4, id: 'first' },
  ])
  expect(pieces.map(piece => [piece.text, piece.span?.id])).toEqual([
    ['abcd', 'first'],
    ['ef', 'second'],
  ])
})

test('whatever the spans, the text comes out whole and in order', () => {
  const span = fc.record({
    start: fc.integer({ min: -5, max: 40 }),
    end: fc.integer({ min: -5, max: 40 }),
  })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span), fc.integer({ min: 0, max: 9 }), (text, spans, offset) => {
      const pieces = markedSegments(text, spans, offset)
      expect(pieces.map(piece => piece.text).join('')).toBe(text)
      for (const piece of pieces) expect(piece.text).not.toBe('')
    }),
  )
})
