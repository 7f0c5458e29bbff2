import { beforeAll, describe, expect, test } from 'vitest'
import { exampleReport } from '../example.ts'
import { page as paper } from '../format.ts'
import { writePdf } from './pdf.ts'
import { readPdf } from './read-pdf.ts'
import type { PdfLine, PdfPage } from './read-pdf.ts'
import { style } from '../styles.ts'
import type { StyleId } from '../styles.ts'
import { points } from '../units.ts'

const tolerance = 1.5
let pages: PdfPage[]
let first: PdfPage
beforeAll(async () => {
  pages = await readPdf(writePdf(exampleReport))
  first = pages[0] ?? { width: 0, height: 0, lines: [], rules: [] }
})

const find = (text: string, lines = pages.flatMap(one => one.lines)): PdfLine => {
  const line = lines.find(one => one.text.includes(text))
  if (!line) throw new Error(`No line with ${text}`)
  return line
}
const middle = (span: { left: number; right: number }) => (span.left + span.right) / 2
const near = (value: number, wanted: number, within = tolerance) => expect(Math.abs(value - wanted)).toBeLessThanOrEqual(within)
const ruleBelow = (line: PdfLine) => {
  const rule = first.rules.find(one => one.y > line.y && one.y < line.y + 12 && Math.abs(middle(one) - middle(line)) < 3)
  if (!rule) throw new Error(`No rule below ${line.text}`)
  return rule
}

describe('the form of NĐ 30/2020 is measured on the page', () => {
  test('paper is A4, annex pages lie on their side, the text keeps to the margins', () => {
    near(first.width, points(paper.width))
    near(first.height, points(paper.height))
    near(pages.at(-1)?.width ?? 0, points(paper.height))
    for (const page of pages)
      for (const line of page.lines.filter(one => one.size > 8)) {
        expect(line.left).toBeGreaterThanOrEqual(points(paper.left[2]) - tolerance)
        expect(line.right).toBeLessThanOrEqual(page.width - points(paper.right[2]) + tolerance)
        expect(line.y).toBeLessThanOrEqual(page.height - points(paper.bottom[2]) + tolerance)
      }
  })

  const parts: [text: string, id: StyleId][] = [
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'national'],
    ['Độc lập - Tự do - Hạnh phúc', 'motto'],
    ['UBND TỈNH TRƯỜNG YÊN', 'parentOrgan'],
    ['VĂN PHÒNG', 'organ'],
    ['Số: 48/BC-VPUBND', 'number'],
    ['Trường Yên, ngày 27 tháng 11 năm 2026', 'placeDate'],
    ['BÁO CÁO', 'typeName'],
    ['Kết quả theo dõi, đôn đốc thực hiện', 'abstract'],
    ['- Chủ tịch Ủy ban nhân dân tỉnh;', 'addressItem'],
    ['Thực hiện Quy chế làm việc', 'body'],
    ['I. TÌNH HÌNH GIAO NHIỆM VỤ', 'roman'],
    ['1. Về đầu tư công và hạ tầng', 'clauseTitle'],
    ['KT. CHÁNH VĂN PHÒNG', 'authority'],
    ['Đỗ Thị Minh Nguyệt', 'signer'],
    ['Nơi nhận:', 'recipientsHead'],
    ['- Lưu: VT, TH.', 'recipient'],
    ['DANH MỤC NHIỆM VỤ QUÁ HẠN', 'annexTitle'],
    ['(Kèm theo Báo cáo số 48/BC-VPUBND ngày 27 tháng 11 năm 2026', 'annexReference'],
  ]
  test.each(parts)('%s has the size and face of its part', (text, id) => {
    const line = find(text)
    const { size, bold, italic } = style(id)
    expect(line.size).toBeGreaterThanOrEqual(size[0])
    expect(line.size).toBeLessThanOrEqual(size[1])
    expect(line.size).toBe(size[2])
    const face = bold ? (italic ? 'BoldItalic' : 'Bold') : italic ? 'Italic' : 'Regular'
    expect(line.font).toBe(`Tinos-${face}`)
  })

  test('the national name stands right, the body left, number and place on one line, each centred in its column', () => {
    const [national, motto, organ] = [find('CỘNG HÒA'), find('Độc lập -'), find('VĂN PHÒNG', first.lines)]
    const [number, place] = [find('Số: 48'), find('Trường Yên, ngày')]
    expect(national.left).toBeGreaterThan(first.width / 2 - 20)
    expect(organ.right).toBeLessThan(national.left)
    near(middle(national), middle(motto))
    near(middle(place), middle(motto))
    near(middle(number), middle(organ))
    near(number.y, place.y, 0.1)
  })

  test('the motto is underlined in its length, body and abstract for a third to half of theirs', () => {
    const [motto, organ, abstract] = [find('Độc lập -'), find('VĂN PHÒNG', first.lines), find('ý kiến chỉ đạo tuần 48')]
    const length = (rule: { left: number; right: number }) => rule.right - rule.left
    near(length(ruleBelow(motto)), length(motto))
    for (const line of [organ, abstract]) {
      const share = length(ruleBelow(line)) / length(line)
      expect(share).toBeGreaterThanOrEqual(1 / 3)
      expect(share).toBeLessThanOrEqual(1 / 2)
    }
  })

  test('paragraphs begin 1.27 cm in, run to both margins, and stand at least 6 pt apart', () => {
    const at = first.lines.findIndex(line => line.text.startsWith('Thực hiện Quy chế'))
    const [begin, second] = first.lines.slice(at, at + 2)
    if (!begin || !second) throw new Error('No paragraph')
    near(begin.left - second.left, points(12.7))
    near(second.left, points(paper.left[2]))
    near(second.right, first.width - points(paper.right[2]))
    const pitch = second.y - begin.y
    expect(pitch).toBeGreaterThanOrEqual(14 * 1.14)
    expect(pitch).toBeLessThanOrEqual(14 * 1.149 * 1.5)
    const [end, next] = [find('theo) như sau:'), find('I. TÌNH HÌNH')]
    expect(next.y - end.y - pitch).toBeGreaterThanOrEqual(6 - 0.1)
  })

  test('page numbers stand centred in the top margin, not on the first page, and begin again in the annex', () => {
    const numbers = pages.map(page => page.lines.find(line => /^\d+$/u.test(line.text) && line.y < points(paper.top[2])))
    expect(numbers.map(line => line?.text)).toEqual([undefined, '2', '3', '4', undefined, '2'])
    const second = numbers[1]
    if (!second) throw new Error('No page number')
    near(middle(second), (points(paper.left[2]) + first.width - points(paper.right[2])) / 2)
    expect(second.size).toBe(style('pageNumber').size[2])
  })

  test('the heads of a table are repeated on its next page', () => {
    for (const page of pages.slice(-2)) expect(page.lines.map(line => line.text)).toContain('Nội dung chỉ đạo')
  })

  test('recipients begin level with the signature, which is never alone on its page', () => {
    const page = pages.find(one => one.lines.some(line => line.text === 'Đỗ Thị Minh Nguyệt'))
    if (!page) throw new Error('No signature')
    near(find('Nơi nhận:').y, find('KT. CHÁNH').y, 3)
    expect(find('Nơi nhận:').left).toBeLessThan(points(paper.left[2]) + 1)
    near(middle(find('Đỗ Thị')), middle(find('KT. CHÁNH')))
    expect(page.lines.some(line => line.text.endsWith('./.'))).toBe(true)
  })
})

test('the same model gives the same bytes, with the day of the document as its date', () => {
  const [one, two] = [writePdf(exampleReport), writePdf(structuredClone(exampleReport))]
  expect(Buffer.compare(one, two)).toBe(0)
  const source = Buffer.from(one).toString('latin1')
  expect(source).toContain('/CreationDate (D:20261127')
  expect(source).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
})

test('a draft without number and day leaves room for them, and is still the same bytes', () => {
  const draft = { ...exampleReport, number: null, date: '2026-11' }
  expect(Buffer.compare(writePdf(draft), writePdf(draft))).toBe(0)
})
