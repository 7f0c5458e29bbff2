import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { cell, docxOf, paragraph, table } from './fixtures/build.ts'
import { isProblem } from './problem.ts'
import { readFileText } from './read-file.ts'

const text = async (bytes: Uint8Array): Promise<string> => {
  const read = await readFileText(bytes, 'van-ban.docx')
  return isProblem(read) ? read.code : read.text
}
const code = async (bytes: Uint8Array, name = 'van-ban.docx'): Promise<string> => {
  const read = await readFileText(bytes, name)
  return isProblem(read) ? read.code : read.kind
}

describe('a Word document', () => {
  test('gives paragraphs, tabs, line breaks and entities', async () => {
    const body =
      paragraph('BÁO CÁO') + '<w:p><w:r><w:t>Thu &amp; chi</w:t><w:tab/><w:t>&#x61;</w:t><w:br/><w:t>dòng hai</w:t></w:r></w:p>'
    expect(await text(docxOf(body))).toBe('BÁO CÁO\nThu & chi\ta\ndòng hai')
  })

  test('gives each cell of the head its lines, left before right', async () => {
    const head = table([
      cell(paragraph('UBND TỈNH TRƯỜNG YÊN'), paragraph('SỞ NỘI VỤ')),
      cell(paragraph('CỘNG HÒA'), paragraph('Độc lập')),
    ])
    expect(await text(docxOf(head + paragraph('HƯỚNG DẪN')))).toBe(
      'UBND TỈNH TRƯỜNG YÊN\nSỞ NỘI VỤ\n\nCỘNG HÒA\nĐộc lập\n\nHƯỚNG DẪN',
    )
  })

  test('says the text of a text box once and deleted text never', async () => {
    const box = (inner: string) => `<w:txbxContent>${paragraph(inner)}</w:txbxContent>`
    const body =
      `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('HỎA TỐC')}</mc:Choice><mc:Fallback>${box('HỎA TỐC')}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Số: 5/CĐ-UBND</w:t></w:r></w:p>` +
      '<w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>chuyển đi</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins></w:p>'
    expect(await text(docxOf(body))).toBe('HỎA TỐC\nSố: 5/CĐ-UBND\nthêm')
  })

  test('writes the numbers of lists, which Word does not store', async () => {
    const level = (n: number, format: string, label: string) =>
      `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/></w:lvl>`
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`
    const item = (depth: number, words: string) =>
      paragraph(words, `<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="3"/></w:numPr></w:pPr>`)
    const body =
      item(0, 'MỤC ĐÍCH') + item(1, 'Một') + item(2, 'điểm a') + item(1, 'Hai') + item(0, 'NỘI DUNG') + item(1, 'Lại một')
    expect((await text(docxOf(body, { 'word/numbering.xml': numbering }))).split('\n')).toEqual([
      'I. MỤC ĐÍCH',
      '1. Một',
      'a) điểm a',
      '2. Hai',
      'II. NỘI DUNG',
      '1. Lại một',
    ])
  })

  test('with macros is read, and the reader is told', async () => {
    const read = await readFileText(docxOf(paragraph('Kế hoạch'), { 'word/vbaProject.bin': new Uint8Array([1, 2, 3]) }), 'a.docm')
    expect(read).toMatchObject({ kind: 'docx', text: 'Kế hoạch', warnings: [{ code: 'file/macro' }] })
  })

  test('with letters apart from their marks comes out composed', async () => {
    const read = await readFileText(docxOf(paragraph('Kế hoạch số 5'.normalize('NFD'))), 'a.docx')
    expect(read).toMatchObject({ text: 'Kế hoạch số 5', warnings: [{ code: 'file/decomposed' }] })
  })
})

describe('an archive that means harm or is broken', () => {
  test('a part that inflates beyond measure is not inflated to the end', async () => {
    const bomb = docxOf(paragraph(' '.repeat(12 * 1024 * 1024)))
    expect(bomb.length).toBeLessThan(100 * 1024)
    expect(await code(bomb)).toBe('file/zip-bomb')
  })

  test('more declared than the limit is refused unopened', async () => {
    const file = docxOf(paragraph('a'), { 'word/media/a.bin': new Uint8Array(10) })
    const view = new DataView(file.buffer, file.byteOffset)
    const at = lastCentral(file)
    view.setUint32(at + 24, 0x7fffffff, true)
    expect(await code(file)).toBe('file/zip-bomb')
  })

  test('thousands of parts are refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 4100 }, (_, i) => [`a/${i}`, new Uint8Array(0)]))
    expect(await code(zipSync(many, { level: 0 }))).toBe('file/zip-bomb')
  })

  test('cut short or damaged, it is corrupt', async () => {
    const whole = docxOf(paragraph('Báo cáo '.repeat(400)))
    expect(await code(whole.slice(0, whole.length - 40))).toBe('file/corrupt')
    const damaged = whole.slice()
    const from = new TextDecoder('latin1').decode(damaged).indexOf('word/document.xml') + 17
    damaged.fill(0xff, from, from + 12)
    expect(await code(damaged)).toBe('file/corrupt')
  })

  test('a document that ends in the middle of its XML is corrupt', async () => {
    expect(await code(zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p>') }))).toBe('file/corrupt')
  })

  test('a workbook is told by its content', async () => {
    expect(await readFileText(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'bao-cao.docx')).toEqual({
      code: 'file/unsupported',
      data: { found: 'xlsx' },
    })
  })

  test('a document without words is empty', async () => {
    expect(await code(docxOf('<w:p/>'))).toBe('file/empty')
  })

  test('entities of a document type stay unexpanded', async () => {
    const xml =
      '<!DOCTYPE a [<!ENTITY b "bbbb">]><w:document><w:body><w:p><w:r><w:t>&b;&b;</w:t></w:r></w:p></w:body></w:document>'
    expect(await text(zipSync({ 'word/document.xml': strToU8(xml) }))).toBe('&b;&b;')
  })
})

function lastCentral(file: Uint8Array): number {
  for (let at = file.length - 46; at > 0; at--)
    if (file[at] === 0x50 && file[at + 1] === 0x4b && file[at + 2] === 1 && file[at + 3] === 2) return at
  throw new Error('no directory')
}
