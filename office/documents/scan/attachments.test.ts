import { beforeAll, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { search } from '../../../casework/index.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { scannedPdf } from '../../../platform/ocr/fixtures/build.ts'
import { intakeById, intakeFiles } from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { codeOf, makeDocumentOffice, useDocuments, type DocumentOffice } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { askAttachments, searchAttachments } from './attachments.ts'
import { fileText } from './file-text.ts'
import { readOne } from './read-one.ts'
import { scanOf } from './store.ts'

const SLOW = 180_000
const SECRET_SCAN = new Uint8Array(readFileSync(new URL('./fixtures/mat.png', import.meta.url)))
/** Another file with the same picture: what follows the end of a PNG or PDF is not read. */
const other = (content: Uint8Array, mark: string): Uint8Array =>
  new Uint8Array(Buffer.concat([content, Buffer.from(`\n%${mark}`)]))
const letter = (mark: string) => ({ name: 'cong-van.txt', content: new TextEncoder().encode(`${LETTER}\n${mark}`) })

let db: Database
let office: DocumentOffice
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
  office = await makeDocumentOffice(db)
})

const now = async () => (await office.world()).clock.now().instant
const read = (hash: string) =>
  readOne({ db, files: office.files, world: () => office.world() }, hash, new AbortController().signal)

/** A letter with a scan that goes along, asked for as the round of every minute does. */
async function take(mark: string, scan: Uint8Array, name = 'phu-luc.pdf') {
  const { id } = must(await office.tryTaking([letter(mark), { name, content: scan }]))
  const hash = (await intakeFiles(db.kysely, id)).at(1)?.hash ?? ''
  await askAttachments(db.kysely, await now())
  return { id, hash }
}

const found = async () =>
  (await search(db.kysely, office.asClerk, { text: 'chuẩn bị nội dung phiên họp thường kỳ', limit: 50 })).rows.map(row => row.id)

test(
  'a scan that goes along is read: found by its words once registered, its text stands beside it, the file is untouched',
  { timeout: SLOW },
  async () => {
    const content = other(scannedPdf(), 'attachment')
    const { id, hash } = await take('kèm quét', content)
    expect(await scanOf(db.kysely, hash)).toMatchObject({ state: 'waiting' })
    const before = await intakeById(db.kysely, office.body, id)
    await read(hash)
    expect(await scanOf(db.kysely, hash)).toMatchObject({
      state: 'read',
      result: { pages: [{ source: 'recognised' }, { source: 'printed' }, { source: 'blank' }] },
    })
    expect(await fileText({ db, files: office.files }, { hash, ownText: null, part: null })).toMatchObject({
      text: expect.stringContaining('127/UBND-VP4'),
    })
    // Fields and tasks come from the document alone.
    const after = await intakeById(db.kysely, office.body, id)
    expect([after?.answers, after?.proposals, after?.reading]).toEqual([before?.answers, before?.proposals, before?.reading])
    must(await office.register(id, {}, { text: LETTER }))
    expect(await found()).not.toContain(id)
    await searchAttachments({ db, files: office.files }, await now())
    expect(await found()).toContain(id)
    expect(new Uint8Array(must(await office.files.read(hash)))).toEqual(content)
  },
)

test(
  'registered before its attachment is read, it is found afterwards, by its own words too, and each word is added once',
  { timeout: SLOW },
  async () => {
    const { id, hash } = await take('vào sổ trước', other(scannedPdf(), 'later'))
    must(await office.register(id, { designation: '991/UBND-TH' }, { text: `${LETTER} chuyện riêng của công văn` }))
    await read(hash)
    for (let round = 0; round < 2; round++) await searchAttachments({ db, files: office.files }, await now())
    expect(await found()).toContain(id)
    const own = await search(db.kysely, office.asClerk, { text: 'chuyện riêng của công văn', limit: 20 })
    expect(own.rows.map(row => row.id)).toContain(id)
    const [row] = await db.query<{ n: number }>('select count(*)::int as n from scan_searched where document_id = $1', [id])
    expect(row?.n).toBe(1)
    // What the matter is found by is written anew with every act.
    must(await office.act(office.asClerk, id, 'nhan-ban-giay', { on: '2026-11-24' }))
    expect(await found()).toContain(id)
  },
)

test(
  'a stamp of secrecy on what goes along refuses the whole, and the same file is not taken again',
  { timeout: SLOW },
  async () => {
    const secret = other(SECRET_SCAN, 'attached')
    const { id, hash } = await take('kèm mật', secret, 'mat.png')
    await read(hash)
    expect(await scanOf(db.kysely, hash)).toMatchObject({ state: 'secret', textHash: null })
    expect(await intakeById(db.kysely, office.body, id)).toMatchObject({ answers: {}, droppedAt: expect.any(Date) })
    expect(await office.files.has(hash)).toBe(false)
    const again = must(await office.tryTaking([letter('lại kèm mật'), { name: 'mat.png', content: secret }]))
    expect(again.refused.map(({ refusal }) => codeOf(refusal))).toEqual(['documents/secret-refused'])
    expect(await office.files.has(hash)).toBe(false)
  },
)

test('what no engine reads is not asked for, and nothing is asked twice', async () => {
  const { id } = must(
    await office.tryTaking([letter('bảng'), { name: 'bang.csv', content: new TextEncoder().encode('a;b\n1;2\n') }]),
  )
  await askAttachments(db.kysely, await now())
  await askAttachments(db.kysely, await now())
  for (const { hash } of await intakeFiles(db.kysely, id)) expect(await scanOf(db.kysely, hash)).toBeNull()
})
