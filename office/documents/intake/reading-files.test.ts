import { zipSync } from 'fflate'
import { Writable } from 'node:stream'
import { beforeAll, expect, test } from 'vitest'
import { isProblem } from '../../../kernel/problem.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { folderStore } from '../../../platform/files/folder-store.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { codeOf, makeDocumentOffice, useDocuments, type DocumentOffice } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { waitingIntakes } from '../../../records/index.ts'
import { wordsOf } from '../problem-words.ts'
import { takeIn } from './take-in.ts'

let db: Database
let office: DocumentOffice
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
  office = await makeDocumentOffice(db)
})

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const tried = async (name: string, content: Uint8Array) => office.tryTaking([{ name, content }])

test.each([
  ['an empty file', 'rong.pdf', new Uint8Array(), 'file/empty'],
  ['a broken PDF', 'hong.pdf', bytes('%PDF-1.7\nnothing more'), 'file/corrupt'],
  ['a broken Word file', 'hong.docx', bytes('PK\u0003\u0004 không phải zip'), 'file/corrupt'],
  ['a program', 'chay.exe', new Uint8Array([0x4d, 0x5a, 0, 1, 2, 0, 0, 0]), 'file/unsupported'],
])('%s is refused with its reason and nothing is kept', async (_, name, content, code) => {
  const before = (await waitingIntakes(db.kysely, office.body)).length
  const refused = await tried(name, content)
  expect(codeOf(refused)).toBe(code)
  expect(isProblem(refused) && wordsOf(refused, 'vi')).toContain(name)
  expect(await waitingIntakes(db.kysely, office.body)).toHaveLength(before)
})

test('a program that is named as a PDF is told in words, not by a name that only programs know', async () => {
  const refused = await tried('bao-cao.pdf', new Uint8Array([0x4d, 0x5a, 0, 1, 2, 0, 0, 0]))
  if (!isProblem(refused)) throw new Error('a program is refused')
  expect(wordsOf(refused, 'vi')).toContain('chương trình hoặc dữ liệu của máy')
  expect(wordsOf(refused, 'en')).toContain('a program or data of a machine')
  expect([wordsOf(refused, 'vi'), wordsOf(refused, 'en')].join(' ')).not.toContain('binary')
})

test('a file above 50 MB is refused before it is read', async () => {
  expect(await tried('lon.txt', new Uint8Array(50 * 1024 * 1024 + 1))).toMatchObject({ problem: 'upload/too-large', status: 413 })
})

test('a Word file that inflates without measure is not opened', async () => {
  const bomb = zipSync(
    { 'word/document.xml': new Uint8Array(60 * 1024 * 1024), '[Content_Types].xml': bytes('<Types/>') },
    { level: 9 },
  )
  expect(codeOf(await tried('bom.docx', bomb))).toBe('file/zip-bomb')
})

test('text with marks apart is put together, and a name that lies is said', async () => {
  const decomposed = must(await tried('roi.txt', bytes(LETTER.normalize('NFD'))))
  expect(decomposed.reading.fields.designation.value).toBe('268/TB-HĐND')
  expect(decomposed.reading.file.warnings).toMatchObject([{ code: 'file/decomposed' }])
  const lying = must(await tried('that-ra-la-txt.pdf', bytes(LETTER)))
  expect(lying.reading.file.warnings).toMatchObject([{ code: 'file/mislabelled', named: 'pdf', found: 'txt' }])
})

test('a document without header, number, date and signature leaves those fields empty', async () => {
  const taken = must(
    await tried(
      'khong-dau.txt',
      bytes(
        'BÁO CÁO\nKết quả sáu tháng đầu năm\n\nI. TÌNH HÌNH\nTrong sáu tháng, đơn vị đã hoàn thành các nhiệm vụ được giao.\n',
      ),
    ),
  )
  const { fields } = taken.reading
  expect(fields.type.value).toBe('Báo cáo')
  for (const name of ['designation', 'issuedOn', 'agency', 'signer', 'urgency'] as const)
    expect(fields[name]).toEqual({ value: null, spans: [] })
})

test('every field that was read points to its place in the text', async () => {
  const { reading } = must(await tried('doc.txt', bytes(LETTER)))
  const shown = (name: 'designation' | 'signer' | 'issuedOn' | 'abstract') =>
    reading.fields[name].spans.map(([start, end]) => LETTER.slice(start, end)).join(' ')
  expect(shown('designation')).toBe('268/TB-HĐND')
  expect(shown('signer')).toBe('Lương Thị Ngọc Bích')
  expect(shown('issuedOn')).toContain('20 tháng 11 năm 2026')
  expect(shown('abstract')).toBe('Kết luận giám sát việc giải quyết kiến nghị của cử tri')
})

test('a refused attachment is named, and the document goes on without it', async () => {
  const taken = must(
    await office.tryTaking([
      { name: 'van-ban.txt', content: bytes(LETTER) },
      { name: 'phu-luc.txt', content: bytes('Danh sách công trình') },
      { name: 'chay.exe', content: new Uint8Array([0x4d, 0x5a, 0, 0]) },
    ]),
  )
  expect(taken.refused).toMatchObject([{ name: 'chay.exe', refusal: { problem: 'upload/kind-not-taken' } }])
})

test('a full disk is said, and nothing waits', async () => {
  const full = folderStore(
    '/tmp/kheo-full',
    () => new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space'), { code: 'ENOSPC' })) }),
  )
  const before = (await waitingIntakes(db.kysely, office.body)).length
  const refused = await takeIn({ db, files: full, world: await office.world() }, office.asClerk, {
    files: [{ name: 'a.txt', content: bytes(LETTER) }],
  })
  expect(refused).toMatchObject({ problem: 'storage/full', status: 503 })
  expect(await waitingIntakes(db.kysely, office.body)).toHaveLength(before)
})

/** The same few lines as 8-bit fonts stored them: VNI-Windows writes a letter and its mark, TCVN3 (ABC) one byte. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, char => char.codePointAt(0) ?? 0)
const LEGACY = {
  vni: latin(
    'BAÙO CAÙO\nKeát quaû thöïc hieän nhieäm vuï thaùng\n\nÑôn vò ñaõ hoaøn thaønh caùc nhieäm vuï ñöôïc giao trong thaùng; tieáp tuïc thöïc hieän nhieäm vuï thaùng sau.\n',
  ),
  tcvn3: latin(
    'B\u00b8O C\u00b8O\nK\u00d5t qu\u00b6 th\u00f9c hi\u00d6n nhi\u00d6m v\u00f4 th\u00b8ng\n\n\u00a7\u00acn v\u00de \u00ae\u00b7 ho\u00b5n th\u00b5nh c\u00b8c nhi\u00d6m v\u00f4 \u00ae\u00ad\u00eec giao trong th\u00b8ng; ti\u00d5p t\u00f4c th\u00f9c hi\u00d6n nhi\u00d6m v\u00f4 th\u00b8ng sau.\n',
  ),
} as const

test.each(['vni', 'tcvn3'] as const)('a text typed in %s is brought to Unicode and read', async encoding => {
  const taken = must(await tried('cu.txt', LEGACY[encoding]))
  expect(taken.reading.fields.type.value).toBe('Báo cáo')
  expect(taken.reading.fields.abstract.value).toBe('Kết quả thực hiện nhiệm vụ tháng')
  expect(taken.reading.file.warnings).toMatchObject([{ code: 'file/legacy-encoding', encoding }])
})
