import { expect, test } from 'vitest'
import { citeText } from './cite/cite-text.ts'
import { parseDocument } from './parse/parse.ts'
import { proofread } from './proofread/proofread.ts'
import { extractTasksFromDocument } from './tasks/document.ts'

const VERBS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['parse', parseDocument],
  ['cite', citeText],
  ['tasks', text => extractTasksFromDocument(text, { docDate: '2026-12-01', issuer: 'UBND tỉnh Trường Yên' })],
  ['proofread', proofread],
]

/** Texts that invite to look back or ahead without end. */
const PIECES = [
  'Kính gửi: ',
  'Kính gửi\n',
  'I. II.\n',
  '1. 1.1. ',
  'a',
  'ạ',
  'a ',
  '1',
  '.',
  '. ',
  '…',
  'a.b.c.',
  'A',
  'UBND ',
  'V/v ',
  'số ',
  'ngày 1/',
  'Luật ',
  'Luật Đất đai năm 2024; ',
  '“Sở” ',
  'Nơi nhận:\n- ',
  'Điều\n',
  'Giao Sở Y tế;\n',
  '12/QĐ-',
  'CHỦ TỊCH Nơi nhận:',
]

const LETTERS = 25_000
const TIMES = 4
/** Linear work grows fourfold, quadratic sixteenfold; between them lies the noise of collecting garbage. */
const MOST_GROWTH = 8
/** Less than this, in microseconds, is lost in that noise. */
const SHORT = 150_000

/** Work of the processor for one reading, which others on the machine do not change: the least of some. */
function workOf(read: () => unknown, times: number): number {
  let least = Infinity
  for (let n = 0; n < times; n++) {
    const before = process.threadCpuUsage()
    read()
    const { user, system } = process.threadCpuUsage(before)
    least = Math.min(least, user + system)
  }
  return least
}

function growth(read: (text: string) => unknown, piece: string, letters: number): number {
  const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length))
  const small = workOf(() => read(text(letters)), 2)
  const large = workOf(() => read(text(letters * TIMES)), 1)
  return large < SHORT ? 1 : large / small
}

for (const [name, read] of VERBS)
  test.each(PIECES)(`${name}: four times the text "%s" is about four times the work`, { timeout: 120_000 }, piece => {
    expect(growth(read, piece, LETTERS)).toBeLessThan(MOST_GROWTH)
  })

test('parse: a text whose first line runs on, over ever more lines', { timeout: 120_000 }, () => {
  const head = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ${'Độc lập '.repeat(40)}\n`
  const flat = (text: string) => parseDocument(head + text)
  expect(growth(flat, 'x Căn cứ Luật, 1. Các sở; 2. Các xã\n', 100_000)).toBeLessThan(MOST_GROWTH)
})

/** Looking back over a whole text is so quick that only a megabyte shows it. */
test.each(['V/v ', 'luật Đất đai '])('proofread: a megabyte of "%s" too', { timeout: 120_000 }, piece => {
  expect(growth(proofread, piece, 250_000)).toBeLessThan(MOST_GROWTH)
})
