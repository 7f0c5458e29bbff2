import { expect, test } from 'vitest'
import { exampleReport } from '../example.ts'
import { writePdf, writeSvg } from './pdf.ts'
import { readPdf } from './read-pdf.ts'

test('the picture for the screen shows the pages of the PDF, one under the other', async () => {
  const pages = await readPdf(writePdf(exampleReport))
  const picture = new TextDecoder().decode(writeSvg(exampleReport))
  const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/u.exec(picture)?.[1])
  expect(Math.round(height)).toBe(Math.round(pages.reduce((sum, page) => sum + page.height, 0)))
  expect(picture).not.toMatch(/<script|onload=/u)
})

test('the white of a later page lies under that page and never over the first', () => {
  const picture = new TextDecoder().decode(writeSvg(exampleReport))
  const pages = [
    ...picture.matchAll(
      /<path class="typst-shape" fill="#ffffff"( transform="matrix\(1 0 0 1 0 ([\d.]+)\)")?[^>]*v ([\d.]+) h/gu,
    ),
  ]
  expect(pages.length).toBeGreaterThan(1)
  let top = 0
  for (const [, , moved, height] of pages) {
    expect(Math.abs(Number(moved ?? 0) - top)).toBeLessThan(1)
    top += Number(height)
  }
})
