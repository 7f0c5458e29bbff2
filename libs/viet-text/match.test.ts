import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldedMatch, highlight, words } from './index.ts'

const text = 'Giải quyết hồ sơ đất đai tại phường Hoa Lư, đường Lê Đại Hành'
const shown = (query: string, of = text) => highlight(of, query).map(([start, end]) => of.slice(start, end))

test('a query without marks finds the words with any marks', () => {
  expect(shown('dat dai')).toEqual(['đất đai', 'Đại'])
  expect(shown('hoa lu')).toEqual(['Hoa Lư'])
  expect(foldedMatch(text, 'DAT phuong')).toBe(true)
})

test('a query with marks does not light words with other marks', () => {
  expect(shown('Đại')).toEqual(['Đại'])
  expect(shown('hoà', 'Hòa Bình, hoá đơn, hoa')).toEqual(['Hòa', 'hoa'])
})

test('a query with marks still finds text typed without any', () => {
  expect(shown('đất', 'tranh chap dat o')).toEqual(['dat'])
})

test('the begin of a word is enough, the middle is not', () => {
  expect(shown('quy', 'quyết định, diquy')).toEqual(['quy'])
  expect(foldedMatch('Thông báo', 'bao thong')).toBe(true)
  expect(foldedMatch('Thông báo', 'ong')).toBe(false)
  expect(foldedMatch('Thông báo', '  ')).toBe(false)
})

test('spans fit decomposed text', () => {
  const nfd = text.normalize('NFD')
  expect(shown('đất', nfd).map(s => s.normalize('NFC'))).toEqual(['đất'])
})

test('every span holds what was asked for, spans do not overlap, and a match lights something', () => {
  const any = fc.string({ unit: fc.constantFrom(...Array.from('hoàđấtuý hoadatuy ')), maxLength: 30 })
  fc.assert(
    fc.property(any, any, (of, query) => {
      const spans = highlight(of, query)
      const wanted = words(fold(query)).map(w => w.text)
      for (const [start, end] of spans) for (const w of words(fold(of.slice(start, end)))) expect(wanted).toContain(w.text)
      for (const [i, span] of spans.entries()) expect(span[0]).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0)
      const promised = fold(query) === query.trim() && foldedMatch(of, query)
      expect(promised && spans.length === 0).toBe(false)
    }),
    { numRuns: 500 },
  )
})
