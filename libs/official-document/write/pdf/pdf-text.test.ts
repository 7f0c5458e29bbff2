import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleReport } from '../example.ts'
import type { OfficialDocument } from '../model.ts'
import { writePdf } from './pdf.ts'
import { pdfText, readPdf } from './read-pdf.ts'
import { clean } from '../clean.ts'
import { drawable } from './font.ts'

const withText = (text: string): OfficialDocument => ({
  ...exampleReport,
  abstract: `Trích ${text} yếu`,
  organ: { ...exampleReport.organ, name: `Cơ quan ${text}` },
  annexes: [],
  body: [
    { kind: 'paragraph', text: `ĐẦU⟨${text}⟩CUỐI` },
    { kind: 'heading', level: '1', title: text },
    { kind: 'table', columns: [{ width: 1 }], header: [[text]], rows: [[text]] },
    { kind: 'list', marker: '-', items: [text] },
  ],
})

const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/gu, '')
const read = async (text: string) => squeezed(pdfText(await readPdf(writePdf(withText(text)))))

const marks = [
  '#',
  '$',
  '\\',
  '"',
  "'",
  '`',
  '*',
  '_',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '@',
  '=',
  '-',
  '+',
  '/',
  '~',
  '(',
  ')',
  ';',
  ':',
  ',',
  '.',
  '%',
  '&',
  '|',
  '^',
]
const markup = [
  '#import "/etc/passwd"',
  '#read("page.typ")',
  '#panic("x")',
  '$ x^2 $',
  '\\#let a = 1',
  '] #pagebreak() [',
  '```typ #1 ```',
  '// chú thích',
  '/* chú thích */',
  '= Đề mục',
  '- gạch',
  '+ cộng',
  '<nhãn> @nhãn',
  '\\u{41}',
  '--- -- ...',
  '"ngoặc" \'đơn\'',
  'https://vi.example/#a',
]

test.each(markup)('%s stays text', async text => {
  expect(await read(text)).toContain(squeezed(`⟨${text}⟩`.replace(/[⟨⟩]/gu, '□')))
})

test('any line of Vietnamese words and marks comes back from the PDF as it was', async () => {
  const word = fc.constantFrom('Nguyễn', 'Quyết', 'ĐƯỢC', 'ỹ', 'Ặ', 'thửa', 'số', '12', 'Ω', 'Жук', '€', '½', '“', '”', '–', '…')
  const line = fc.array(fc.oneof(word, fc.constantFrom(...marks)), { minLength: 1, maxLength: 14 }).map(parts => parts.join(''))
  await fc.assert(
    fc.asyncProperty(line, async text => {
      expect(await read(text)).toContain(squeezed(drawable(`⟨${clean(text)}⟩`)))
    }),
    { numRuns: 60 },
  )
})

test('arbitrary Unicode never breaks a document nor enters the text beside it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async text => {
      const found = await read(text)
      expect(found).toContain('ĐẦU')
      expect(found).toContain('CUỐI')
      expect(found).toContain('ĐỗThịMinhNguyệt')
    }),
    { numRuns: 60 },
  )
})

test('text in decomposed form is set composed', async () => {
  expect(await read('Trường Yên'.normalize('NFD'))).toContain('TrườngYên')
})

test('a character that the font lacks is shown as a box', async () => {
  expect(await read('漢')).toContain('□')
})
