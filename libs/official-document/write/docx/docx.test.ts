import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { writeDocx } from './docx.ts'
import { exampleReport } from '../example.ts'
import { page } from '../format.ts'
import { style, styles } from '../styles.ts'
import type { StyleId } from '../styles.ts'
import { points } from '../units.ts'

let parts: Record<string, string>
const unpack = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
const part = (name: string) => parts[name] ?? ''
beforeAll(async () => {
  parts = unpack(await writeDocx(exampleReport))
})

const textOf = (xml: string) =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gu)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(found => found[1]).join(''))
    .map(text => text.replaceAll('\u00a0', ' '))

test('the same model gives the same bytes, dated by the document', async () => {
  const [one, two] = [await writeDocx(exampleReport), await writeDocx(structuredClone(exampleReport))]
  expect(Buffer.compare(one, two)).toBe(0)
  expect(part('docProps/core.xml').match(/2026-11-27T00:00:00Z/gu)).toHaveLength(2)
})

test('the list of contents comes first, by which programs know the file', () => {
  expect(Object.keys(parts)[0]).toBe('[Content_Types].xml')
})

test('the text stands in the file, paragraph by paragraph', () => {
  const lines = textOf(part('word/document.xml'))
  for (const line of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 48/BC-VPUBND',
    'Trường Yên, ngày 27 tháng 11 năm 2026',
    'BÁO CÁO',
    'I. TÌNH HÌNH GIAO NHIỆM VỤ VÀ KẾT QUẢ CHUNG',
    'Văn phòng Ủy ban nhân dân tỉnh kính báo cáo Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh xem xét, chỉ đạo./.',
    '- Lưu: VT, TH.',
    'Phụ lục',
  ])
    expect(lines).toContain(line)
})

test.each(Object.keys(styles) as StyleId[])('%s is a named style with the size and face of the decree', id => {
  const own = style(id)
  const each = part('word/styles.xml').match(/<w:style .*?<\/w:style>/gu) ?? []
  const found = each.find(one => one.includes(`<w:name w:val="${own.name}"/>`)) ?? ''
  expect(found).toContain(`<w:sz w:val="${own.size[2] * 2}"/>`)
  expect(/<w:b(?: w:val="(?:true|1)")?\/>/u.test(found)).toBe(own.bold ?? false)
  expect(/<w:i(?: w:val="(?:true|1)")?\/>/u.test(found)).toBe(own.italic ?? false)
  expect(found).toContain('Times New Roman')
})

// ECMA-376, 17.7.4.9: in the name of a style (w:name of w:style) a comma parts its aliases; ids and names are each used once.
test('no name of a style holds a comma, which Word reads as two names', () => {
  const each = part('word/styles.xml').match(/<w:style .*?<\/w:style>/gu) ?? []
  const names = each.map(one => /<w:name w:val="([^"]*)"/u.exec(one)?.[1] ?? '')
  expect(names.length).toBeGreaterThan(Object.keys(styles).length)
  expect(names.filter(name => name === '' || name.includes(','))).toEqual([])
  const ids = each.map(one => /w:styleId="([^"]*)"/u.exec(one)?.[1] ?? '')
  for (const list of [names, ids]) expect(new Set(list).size).toBe(list.length)
})

test('pages have the margins of the decree; the annex lies on its side and counts its own pages', () => {
  const sections = part('word/document.xml').match(/<w:sectPr.*?<\/w:sectPr>/gu) ?? []
  expect(sections).toHaveLength(2)
  const twips = (mm: number) => Math.round(points(mm) * 20)
  for (const section of sections) {
    expect(section).toContain(`w:top="${twips(page.top[2])}"`)
    expect(section).toContain(`w:left="${twips(page.left[2])}"`)
    expect(section).toContain('<w:titlePg/>')
    expect(section).toContain('<w:pgNumType w:start="1"/>')
  }
  expect(sections[0]).toContain(`w:w="${twips(page.width)}" w:h="${twips(page.height)}"`)
  expect(sections[1]).toContain(`w:w="${twips(page.height)}" w:h="${twips(page.width)}" w:orient="landscape"`)
})

test('page numbers are centred in the header of all pages but the first', () => {
  const headers = Object.keys(parts)
    .filter(name => name.startsWith('word/header'))
    .map(part)
  expect(headers.filter(header => header.includes('PAGE'))).toHaveLength(headers.length / 2)
  expect(headers.find(header => header.includes('PAGE'))).toContain('VbPageNumber')
})

test('table heads are repeated, rows are not torn, letterhead has no lines', () => {
  const tables = part('word/document.xml').match(/<w:tbl>.*?<\/w:tbl>/gu) ?? []
  expect(tables).toHaveLength(4)
  const [letterhead, byLead, signature, annex] = tables
  expect(byLead?.match(/<w:tblHeader\/>/gu)).toHaveLength(2)
  expect(annex?.match(/<w:tblHeader\/>/gu)).toHaveLength(2)
  expect(annex?.match(/<w:cantSplit\/>/gu)).toHaveLength(11)
  expect(letterhead).not.toContain('w:val="single" w:sz')
  expect(textOf(signature ?? '').at(-1)).toBe('Đỗ Thị Minh Nguyệt')
})

test('markup in the text is escaped, characters that XML forbids are left out', async () => {
  const text = 'a <w:p> & "b" \u0000\u0008\uFFFE\uD800 ]]> \u202Ec'
  const xml = unpack(await writeDocx({ ...exampleReport, annexes: [], body: [{ kind: 'paragraph', text }] }))['word/document.xml']
  expect(xml).toContain('>a &lt;w:p&gt; &amp; &quot;b&quot;  ]]&gt; c./.<')
})
