import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDocument } from '../parse/parse.ts'
import { isProblem } from './problem.ts'
import { readFileText } from './read-file.ts'

/** Invented papers, saved as Word 97–2003 by LibreOffice. */
const saved = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)))

test('a .doc is read with its head in a table, one cell a line', async () => {
  const read = await readFileText(saved('to-trinh.doc'), 'to trinh.doc')
  if (isProblem(read)) throw new Error(read.code)
  expect(read).toMatchObject({ kind: 'doc', warnings: [] })
  expect(parseDocument(read.text)).toMatchObject({
    type: 'Tờ trình',
    designation: '12/TTr-SNN',
    issuedOn: '2026-09-07',
    agency: 'SỞ NÔNG NGHIỆP',
    addressees: ['Ủy ban nhân dân tỉnh'],
  })
  expect(read.text).toContain('Giao Sở Xây dựng chủ trì.\n')
})

test('one typed in the old font .VnTime becomes Unicode, and the reader is told', async () => {
  expect(await readFileText(saved('tcvn3.doc'), 'cu.doc')).toMatchObject({
    kind: 'doc',
    text: expect.stringContaining('Cộng hòa xã hội chủ nghĩa Việt Nam'),
    warnings: [{ code: 'file/legacy-encoding', encoding: 'tcvn3' }],
  })
})

test('one under a password says so, one that is cut off is not taken for another', async () => {
  const locked = saved('to-trinh.doc')
  const view = new DataView(locked.buffer)
  for (let at = 512; at < locked.length; at += 512)
    if (view.getUint16(at, true) === 0xa5ec) view.setUint16(at + 10, view.getUint16(at + 10, true) | 0x0100, true)
  expect(await readFileText(locked, 'a.doc')).toEqual({ code: 'file/encrypted', data: {} })
  expect(await readFileText(saved('to-trinh.doc').slice(0, 3000), 'a.doc')).toMatchObject({ code: 'file/unsupported' })
})
