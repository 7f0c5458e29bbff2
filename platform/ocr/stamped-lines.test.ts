import { expect, test } from 'vitest'
import { pageText } from './page-text.ts'
import { stampedLines } from './stamped-lines.ts'
import type { TextLine, Word } from './upright.ts'

const word = (text: string, x0: number, y0: number): Word => ({
  text,
  confidence: 90,
  bbox: { x0, x1: x0 + text.length * 10, y0, y1: y0 + 30 },
})
function line(...words: Word[]): TextLine {
  const [first, last] = [words[0]?.bbox, words.at(-1)?.bbox]
  return { words, bbox: { x0: first?.x0 ?? 0, x1: last?.x1 ?? 0, y0: first?.y0 ?? 0, y1: first?.y1 ?? 0 } }
}
const HEAD = [
  line(word('Số:', 100, 100), word('/TTr-SNN', 220, 100)),
  line(word('Trường', 500, 104), word('Yên,', 570, 104), word('ngày', 620, 104), word('tháng', 720, 104), word('năm', 850, 104), word('2026', 890, 104)),
  line(word('TỜ', 300, 200), word('TRÌNH', 330, 200)),
] // prettier-ignore

test('number, day and month of the stamps stand in the blanks of the recognised lines', () => {
  const stamps = [word('637', 150, 95), word('07', 680, 110), word('9', 800, 108)]
  const text = pageText(stampedLines(HEAD, stamps)).replaceAll(/ {2,}/gu, ' ')
  expect(text).toContain('Số: 637 /TTr-SNN')
  expect(text).toContain('ngày 07 tháng 9 năm 2026')
})

test('a stamp on no line is a line of its own, in its height', () => {
  const text = pageText(stampedLines(HEAD, [word('HỎA', 900, 150), word('cuối', 100, 400)]))
  expect(text.split(/\n+/u).map(one => one.trim())).toEqual(expect.arrayContaining(['HỎA', 'cuối']))
  expect(text.indexOf('HỎA')).toBeLessThan(text.indexOf('TRÌNH'))
  expect(text.indexOf('cuối')).toBeGreaterThan(text.indexOf('TRÌNH'))
})
