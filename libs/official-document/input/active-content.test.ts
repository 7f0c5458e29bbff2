import { expect, test } from 'vitest'
import { docxOf, paragraph, pdfOf } from './fixtures/build.ts'
import { isProblem } from './problem.ts'
import { readFileText } from './read-file.ts'

const told = async (bytes: Uint8Array, name = 'ke-hoach.docx') => {
  const read = await readFileText(bytes, name)
  return isProblem(read) ? [read.code] : read.warnings.map(({ code }) => code)
}
const relation = (type: string, target: string, mode = 'External') =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/></Relationships>`
const word = (more: Record<string, string | Uint8Array>, body = paragraph('Kế hoạch')) => docxOf(body, more)

test('a template, an object or a picture from elsewhere is told; a link that somebody must press is not', async () => {
  const settings = 'word/_rels/settings.xml.rels'
  expect(await told(word({ [settings]: relation('attachedTemplate', 'https://vi-du.example/mau.dotm') }))).toEqual([
    'file/remote-content',
  ])
  expect(await told(word({ [settings]: relation('attachedTemplate', '\\\\may-la\\mau.dotm').replaceAll('"', "'") }))).toEqual([
    'file/remote-content',
  ])
  for (const type of ['oleObject', 'image', 'frame', 'subDocument'])
    expect(await told(word({ 'word/_rels/document.xml.rels': relation(type, 'https://vi-du.example/x') })), type).toEqual([
      'file/remote-content',
    ])
  expect(await told(word({ 'word/_rels/document.xml.rels': relation('hyperlink', 'https://vi-du.example/') }))).toEqual([])
  expect(await told(word({ [settings]: relation('attachedTemplate', 'mau.dotx', 'Internal') }))).toEqual([])
})

test('macros are told whatever their part is called', async () => {
  const types = '<Types><Override PartName="/word/anh.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
  expect(await told(word({ '[Content_Types].xml': types, 'word/anh.bin': new Uint8Array([1]) }))).toEqual(['file/macro'])
})

test('fields that start a program or bring in a file are told, also when their words are spread', async () => {
  const spread =
    '<w:p><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\windows\\x.exe</w:instrText></w:r></w:p>'
  expect(await told(word({}, paragraph('Kế hoạch') + spread))).toEqual(['file/remote-content'])
  const simple = '<w:fldSimple w:instr="INCLUDETEXT https://vi-du.example/x"/>'
  expect(await told(word({}, paragraph('Kế hoạch') + simple))).toEqual(['file/remote-content'])
  const page = '<w:p><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>'
  expect(await told(word({}, paragraph('Kế hoạch DDE AUTO') + page))).toEqual([])
})

test.each([
  ['on opening', { catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }],
  ['by name', { catalog: '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (x) >>] >> >>' }],
  ['on turning to a page', { page: '/AA << /O << /S /JavaScript /JS (x) >> >>' }],
])('a PDF with a script that runs %s is read and told, and nothing runs', async (_, more) => {
  expect(await told(pdfOf([[[72, 700, 'KE HOACH']]], false, more), 'a.pdf')).toEqual(['file/script'])
})

test('a plain PDF has nothing to tell', async () => {
  expect(await told(pdfOf([[[72, 700, 'KE HOACH']]]), 'a.pdf')).toEqual([])
})
