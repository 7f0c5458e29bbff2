import { expect, test } from 'vitest'
import { pageText } from './page-text.ts'
import type { TextLine } from './upright.ts'

const word = (text: string, x0: number, y0: number, confidence = 90) => ({
  text,
  confidence,
  bbox: { x0, y0, x1: x0 + text.length * 10, y1: y0 + 20 },
})
const line = (...words: ReturnType<typeof word>[]): TextLine => {
  const boxes = words.map(w => w.bbox)
  return {
    words,
    bbox: {
      x0: Math.min(...boxes.map(b => b.x0)),
      y0: Math.min(...boxes.map(b => b.y0)),
      x1: Math.max(...boxes.map(b => b.x1)),
      y1: Math.max(...boxes.map(b => b.y1)),
    },
  }
}

const page = [
  line(word('SỞ', 0, 0), word('NỘI', 30, 0), word('VỤ', 70, 0), word('CỘNG', 300, 0), word('HÒA', 350, 0)),
  line(word('Số', 0, 30), word('12', 30, 30)),
  line(word('˙', 0, 45, 20), word('-', 0, 60, 30), word('Như', 20, 60), word('trên', 60, 60)),
  line(word('Kính', 40, 150), word('gửi', 90, 150)),
]
const wanted = 'SỞ NỘI VỤ                     CỘNG HÒA\nSố 12\n- Như trên\n\n    Kính gửi'

test('blanks stand for indents and columns, a blank line for a gap; specks are left out, dashes are not', () => {
  expect(pageText(page)).toBe(wanted)
  expect(pageText([])).toBe('')
})

test.each([
  ['on its head', (x: number, y: number) => [1000 - x, 1000 - y]],
  ['turned to the right', (x: number, y: number) => [1000 - y, x]],
  ['turned to the left', (x: number, y: number) => [y, 1000 - x]],
] as const)('a page %s gives the same lines', (_, turn) => {
  const box = ({ x0, y0, x1, y1 }: TextLine['bbox']) => {
    const [[a = 0, b = 0], [c = 0, d = 0]] = [turn(x0, y0), turn(x1, y1)]
    return { x0: Math.min(a, c), y0: Math.min(b, d), x1: Math.max(a, c), y1: Math.max(b, d) }
  }
  const turned = page.map(({ words, bbox }) => ({ bbox: box(bbox), words: words.map(w => ({ ...w, bbox: box(w.bbox) })) }))
  expect(pageText(turned)).toBe(wanted)
})
