import { expect, test } from 'vitest'
import { parseDocument } from '../parse/parse.ts'
import { stampedPdf, widthOf, type StampPart, type Words } from './fixtures/stamped-pdf.ts'
import { isProblem } from './problem.ts'
import { readFileText } from './read-file.ts'

const BODY: readonly Words[] = [
  [60, 700, 'TỜ TRÌNH'],
  [60, 682, 'Về việc sửa chữa hồ chứa nước Khe Sậy'],
  [60, 664, 'Kính gửi: Ủy ban nhân dân tỉnh Trường Yên'],
]
/** The head as it is before the clerk numbers it: blanks for number, day and month. */
const HEAD: readonly Words[] = [
  [60, 780, 'UBND TỈNH TRƯỜNG YÊN'],
  [300, 780, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  [80, 764, 'SỞ NÔNG NGHIỆP'],
  [320, 764, 'Độc lập - Tự do - Hạnh phúc'],
  [80, 736, 'Số:'],
  [138, 736, '/TTr-SNN'],
  [300, 736, 'Trường Yên, ngày'],
  [440, 736, 'tháng'],
  [490, 736, 'năm 2026'],
]
const sized = (x: number, y: number, width = 60): StampPart['rect'] => [x, y, x + width, y + 20]
const stamp = (x: number, y: number, text: string, more: Partial<StampPart> = {}): StampPart => ({
  rect: sized(x, y),
  words: [[2, 6, text]],
  ...more,
})

async function textOf(words: readonly Words[], stamps: readonly StampPart[], second: readonly Words[] = []): Promise<string> {
  const read = await readFileText(stampedPdf([{ words, stamps }, ...(second.length ? [{ words: second }] : [])]), 'to-trinh.pdf')
  if (isProblem(read)) throw new Error(read.code)
  return read.text
}
const lineWith = (text: string, words: string): string =>
  text.split('\n').find(line => line.includes(words))?.replaceAll(/ {2,}/gu, '  ').trim() ?? '' // prettier-ignore

test('number, day and month stamped at signing stand in the blanks of their line', async () => {
  const text = await textOf([...HEAD, ...BODY], [stamp(104, 731, '637'), stamp(408, 730, '07'), stamp(472, 728, '9')])
  expect(lineWith(text, 'Số:')).toBe('Số: 637/TTr-SNN  Trường Yên, ngày 07 tháng 9 năm 2026')
  expect(parseDocument(text)).toMatchObject({ number: '637', symbol: 'TTr-SNN', issuedOn: '2026-09-07' })
})

test('a stamp pushed along by blanks, nested in another form, a little too high or too low finds its line', async () => {
  const text = await textOf([...HEAD, ...BODY], [
    stamp(84, 736, '   85'),
    { rect: sized(400, 725), words: [[0, 0, '19']], nested: [9, 3] },
    stamp(466, 733, '12'),
  ]) // prettier-ignore
  expect(lineWith(text, 'Số:')).toBe('Số: 85/TTr-SNN  Trường Yên, ngày 19 tháng 12 năm 2026')
})

test('a stamp on a line typed in one piece goes to the blank under its middle', async () => {
  const line = 'Số: /TTr-SNN'
  const text = await textOf(
    [...HEAD.slice(0, 4), [80, 736, line], ...BODY],
    [stamp(80 + widthOf('Số:') - 8, 732, '41', { rect: sized(80 + widthOf('Số:') - 8, 732) })],
  )
  expect(lineWith(text, 'Số:')).toBe('Số: 41 /TTr-SNN')
})

test('a number stamped where the page already says it is not said twice', async () => {
  const text = await textOf([...HEAD.slice(0, 4), [80, 736, 'Số: 41/TTr-SNN'], ...BODY], [stamp(100, 732, '41')])
  expect(lineWith(text, 'Số:')).toBe('Số: 41/TTr-SNN')
})

test('who signed and when it came in stand after the document, wherever their stamps lie', async () => {
  const signature: StampPart = { rect: [400, 790, 590, 830], words: [[2, 26, 'Người ký: Lê Văn Tám'], [2, 12, 'Thời gian ký: 12.09.2026 08:30']] } // prettier-ignore
  const arrival: StampPart = {
    rect: [60, 720, 200, 760],
    words: [[2, 26, 'ĐẾN Số: 1234'], [2, 12, 'Ngày: 15/9/2026']],
    dict: '/Subtype /Stamp /Name /Draft',
  } // prettier-ignore
  const text = await textOf([...HEAD, ...BODY], [stamp(104, 731, '637'), signature, arrival], [[60, 780, 'Trang hai']])
  expect(text).toMatch(/Trang hai\n\nĐẾN Số: 1234\nNgày: 15\/9\/2026\n\nNgười ký: Lê Văn Tám\n.*08:30$/u)
  expect(parseDocument(text)).toMatchObject({ number: '637', symbol: 'TTr-SNN' })
})

test('a name typed into an empty place of signature stands there', async () => {
  const text = await textOf(
    [...BODY, [330, 500, 'KT. GIÁM ĐỐC'], [330, 440, 'PHÓ GIÁM ĐỐC'], [60, 300, 'Nơi nhận:']],
    [{ rect: [320, 380, 500, 400], words: [[10, 6, 'Lê Văn Tám']] }],
  )
  expect(text.split('\n').map(line => line.trim()).filter(Boolean).slice(-4)).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Văn Tám', 'Nơi nhận:']) // prettier-ignore
})

test('a field that was filled but never drawn is read; a tick and a hidden field say nothing', async () => {
  const field = '/Subtype /Widget /FT /Tx /T (so) /V (512) /DA (/F 12 Tf 0 g)'
  const text = await textOf([...HEAD, ...BODY], [
    { rect: sized(104, 732, 30), dict: field },
    stamp(300, 600, '4', { dict: '/Subtype /Widget /FT /Btn /T (o)' }),
    stamp(300, 560, '77', { dict: '/Subtype /Widget /FT /Sig /F 2' }),
  ]) // prettier-ignore
  expect(lineWith(text, 'Số:')).toMatch(/^Số: 512\/TTr-SNN/u)
  expect(text).not.toMatch(/^\s*(?:4|77)\s*$/mu)
})
