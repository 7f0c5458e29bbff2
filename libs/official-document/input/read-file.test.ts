import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOf, docxOf, paragraph, pdfOf } from './fixtures/build.ts'
import { LIMITS } from './limits.ts'
import { FILE_PROBLEMS, isProblem } from './problem.ts'
import { readFileText } from './read-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

describe('a file is told by its content', () => {
  test('a PDF named docx is read and the reader is told', async () => {
    const read = await readFileText(pdfOf([[[72, 700, 'KE HOACH']]]), 'ke-hoach.docx')
    expect(read).toMatchObject({
      kind: 'pdf',
      text: 'KE HOACH',
      pages: 1,
      warnings: [{ code: 'file/mislabelled', named: 'docx', found: 'pdf' }],
    })
  })

  test('a name without extension says nothing wrong', async () => {
    expect(await readFileText(docxOf(paragraph('Tờ trình')), 'to trinh so 5.2025')).toMatchObject({ kind: 'docx', warnings: [] })
  })

  test.each([
    ['an empty file', new Uint8Array(0), 'file/empty', {}],
    ['blanks only', utf8(' \n\t '), 'file/empty', {}],
    ['an old Word file', Uint8Array.from([...OLE2, ...new Array<number>(600).fill(0)]), 'file/unsupported', { found: 'doc' }],
    [
      'an encrypted Word file',
      Uint8Array.from([...OLE2, ...[...'EncryptedPackage'].flatMap(c => [c.charCodeAt(0), 0])]),
      'file/encrypted',
      {},
    ],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'file/unsupported', { found: 'image' }],
    ['rich text', utf8('{\\rtf1 a}'), 'file/unsupported', { found: 'rtf' }],
    ['a program', Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 32), 'file/unsupported', { found: 'binary' }],
  ])('%s', async (_, bytes, code, data) => {
    expect(await readFileText(bytes, 'a.docx')).toEqual({ code, data })
  })

  test('more than 50 MB is not looked at', async () => {
    const big = new Uint8Array(LIMITS.fileBytes + 1).fill(0x41)
    expect(await readFileText(big, 'a.txt')).toMatchObject({ code: 'file/too-large', data: { limitBytes: 52_428_800 } })
  })
})

describe('plain text in every encoding it was ever kept in', () => {
  const words = 'Ủy ban nhân dân tỉnh Trường Yên'

  test('UTF-8 with and without a byte order mark', async () => {
    expect(await readFileText(utf8(words), 'a.txt')).toEqual({ kind: 'txt', text: words, warnings: [] })
    expect(await readFileText(utf8(`\uFEFF${words}`), 'a.txt')).toMatchObject({ text: words })
  })

  test('UTF-16, both orders, with and without the mark', async () => {
    const units = (text: string, little: boolean) =>
      Uint8Array.from([...text].flatMap(c => { const u = c.charCodeAt(0); return little ? [u & 255, u >> 8] : [u >> 8, u & 255] })) // prettier-ignore
    for (const little of [true, false]) {
      expect(await readFileText(units(`\uFEFF${words}`, little), 'a.txt')).toMatchObject({ text: words })
      expect(await readFileText(units('Bao cao tuan', little), 'a.txt')).toMatchObject({ text: 'Bao cao tuan' })
    }
  })

  test('VNI, TCVN3 and Windows-1258 become Unicode, and the reader is told which it was', async () => {
    const vni = bytesOf('COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM, ñoäc laäp, töï do, haïnh phuùc')
    expect(await readFileText(vni, 'a.txt')).toMatchObject({
      text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, độc lập, tự do, hạnh phúc',
      warnings: [{ code: 'file/legacy-encoding', encoding: 'vni' }],
    })
    const tcvn3 = bytesOf('Céng hßa x· héi chñ nghÜa ViÖt Nam, ®éc lËp, tù do, h¹nh phóc')
    expect(await readFileText(tcvn3, 'a.txt')).toMatchObject({
      text: 'Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập, tự do, hạnh phúc',
      warnings: [{ code: 'file/legacy-encoding', encoding: 'tcvn3' }],
    })
    const windows = Uint8Array.from([
      0x42, 0xe1, 0x6f, 0x20, 0x63, 0xe1, 0x6f, 0x20, 0xf0, 0xf4, 0xf2, 0x63, 0x20, 0x6c, 0xe2, 0xf2, 0x70,
    ])
    expect(await readFileText(windows, 'a.txt')).toMatchObject({
      text: 'Báo cáo độc lập',
      warnings: [{ code: 'file/legacy-encoding', encoding: 'windows-1258' }],
    })
  })
})

describe('a PDF', () => {
  test('keeps the columns of its head apart and its pages too', async () => {
    const read = await readFileText(
      pdfOf([
        [[60, 780, 'UBND TINH TRUONG YEN'], [300, 780, 'CONG HOA XA HOI'], [72, 700, 'Trang mot'], [72, 682, 'dong hai'], [72, 664, 'dong ba'], [72, 646, 'dong bon'], [72, 610, 'doan moi']],
        [[72, 780, 'Trang hai']],
      ]), 'a.pdf') // prettier-ignore
    expect(read).toMatchObject({ kind: 'pdf', pages: 2 })
    if (isProblem(read)) return
    const [first = '', second] = read.text.split('\f')
    expect(second).toBe('Trang hai')
    expect(first.split('\n')[0]).toMatch(/^UBND TINH TRUONG YEN {4,}CONG HOA XA HOI$/u)
    expect(first).toMatch(/Trang mot\n *dong hai\n *dong ba\n *dong bon\n\n *doan moi/u)
  })

  test('under a password, damaged, or only scanned', async () => {
    expect(await readFileText(pdfOf([[[72, 700, 'mat']]], true), 'a.pdf')).toEqual({ code: 'file/encrypted', data: {} })
    expect(await readFileText(utf8('%PDF-1.7\nkhông còn gì'), 'a.pdf')).toMatchObject({ code: 'file/corrupt' })
    expect(await readFileText(pdfOf([[]]), 'a.pdf')).toMatchObject({ text: '', pages: 1, warnings: [{ code: 'file/no-text' }] })
  })
})

test('whatever the bytes, the answer is text or a known problem', async () => {
  const starts = [[], OLE2, [0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [...utf8('%PDF-1.4\n')]]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
      const read = await readFileText(Uint8Array.from([...start, ...rest]), 'a.docx')
      expect(isProblem(read) ? FILE_PROBLEMS.includes(read.code) : typeof read.text === 'string').toBe(true)
    }),
    { numRuns: 60 },
  )
})
