import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { search } from '../../../casework/index.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { scannedPdf, scannedTiff, scanPng } from '../../../platform/ocr/fixtures/build.ts'
import { documentById, dropIntake, intakeById, intakeFiles } from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { codeOf, makeDocumentOffice, useDocuments, type DocumentOffice } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import type { IntakeReading } from '../intake/read-text.ts'
import { textSoFar } from './view.ts'
import { unseenAnswers } from './unseen.ts'
import { askScan, claimScan, intakesOf, keepPage, openScans, pagesRead, scanOf, stopScan, stopUnwantedScan } from './store.ts'
import { readOne } from './read-one.ts'

const SLOW = 180_000
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)))
/** The first page is clear, the second a bad photocopy. */
const LETTER_SCAN = fixture('cong-van-quet.pdf')
const SECRET_SCAN = fixture('mat.png')
/** Another file with the same picture: what follows the end of a PNG or PDF is not read. */
const other = (content: Uint8Array, mark: string): Uint8Array =>
  new Uint8Array(Buffer.concat([content, Buffer.from(`\n%${mark}`)]))

let db: Database
let office: DocumentOffice
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
  office = await makeDocumentOffice(db)
})

const never = new AbortController().signal
const read = (hash: string, signal: AbortSignal = never, at = office) =>
  readOne({ db, files: at.files, world: () => at.world() }, hash, signal)

async function take(name: string, content: Uint8Array, at = office) {
  const taken = must(await at.tryTaking([{ name, content }]))
  const [original] = await intakeFiles(db.kysely, taken.id)
  if (!original) throw new Error('no original')
  return { id: taken.id, hash: original.hash, taken }
}
const intake = async (id: string, at = office) => {
  const row = await intakeById(db.kysely, at.body, id)
  if (!row) throw new Error('no such intake')
  return { ...row, reading: row.reading as unknown as IntakeReading }
}

/** The clerk says that number and date are not known. */
const UNKNOWN = { withoutNumber: 'on', withoutDate: 'on' }

test(
  'a scanned PDF waits, is read, and fills the empty fields with places and confidence; what was typed stands; the original is untouched',
  { timeout: SLOW },
  async () => {
    const { id, hash, taken } = await take('cong van quet.pdf', LETTER_SCAN)
    expect(taken.reading.file).toMatchObject({ kind: 'pdf', warnings: [], scan: { read: false } })
    expect(await scanOf(db.kysely, hash)).toMatchObject({ state: 'waiting' })
    await db.query(`update intake set answers = answers || '{"abstract": "Gõ tay trong lúc chờ"}' where id = $1`, [id])
    await read(hash)

    expect(await scanOf(db.kysely, hash)).toMatchObject({ state: 'read', share: 1 })
    const row = await intake(id)
    expect(row.answers).toMatchObject({
      designation: '315/UBND-VP3',
      issuedOn: '20/11/2026',
      signer: 'Lê Thị Thu Hà',
      abstract: 'Gõ tay trong lúc chờ',
    })
    expect(row.version).toBe(1)
    expect(row.reading.fields.designation.spans).toHaveLength(1)
    const { scan } = row.reading.file
    if (!scan?.read) throw new Error('not read')
    expect(scan.pages.map(page => page.source)).toEqual(['recognised', 'recognised'])
    expect(scan.pages[0]?.confidence).toBeGreaterThan(80)
    expect(scan.pages[1]?.confidence).toBeLessThan(60)
    expect(row.proposals.slice(0, 2)).toMatchObject([
      { n: 1, due: { dueOn: '2026-12-19' } },
      { n: 2, leads: [{ printed: 'Sở Tài chính' }] },
    ])
    expect(new Uint8Array(must(await office.files.read(hash)))).toEqual(LETTER_SCAN)
    expect(await pagesRead(db.kysely, hash)).toEqual([])
  },
)

test(
  'the same file again is not read again, also for another body, and its fields are there at once',
  { timeout: SLOW },
  async () => {
    const elsewhere = await makeDocumentOffice(db)
    const content = other(scanPng, 'twice')
    const first = await take('lan-1.png', content)
    await read(first.hash)
    const done = await scanOf(db.kysely, first.hash)
    const again = must(await elsewhere.tryTaking([{ name: 'lan-2.png', content: other(scanPng, 'of another office') }]))
    expect(again.reading.file.scan).toEqual({ read: false })
    const same = must(await office.tryTaking([{ name: 'lan-2.png', content }]))
    expect(same.reading.fields.designation.value).toBe('127/UBND-VP4')
    expect(same.reading.file.scan).toMatchObject({ read: true, confidence: done?.result?.confidence })
    await read(first.hash)
    expect(await db.query('select attempts from scan where file_hash = $1', [first.hash])).toEqual([{ attempts: 1 }])
  },
)

test(
  'registered before it is read: its text is found by those who may see it, its tasks and places follow',
  { timeout: SLOW },
  async () => {
    const { id, hash } = await take('quet.png', other(scanPng, 'registered'))
    must(await office.register(id, { agency: 'UBND tỉnh Trường Yên', abstract: 'Công văn nhập tay', ...UNKNOWN }))
    const found = async (viewer: DocumentOffice['asClerk']) =>
      (await search(db.kysely, viewer, { text: 'chuẩn bị nội dung phiên họp thường kỳ', limit: 20 })).rows.map(row => row.id)
    expect(await found(office.asClerk)).not.toContain(id)
    await read(hash)
    expect(await found(office.asClerk)).toContain(id)
    expect(await found((await makeDocumentOffice(db)).asClerk)).not.toContain(id)
    const document = await documentById(db.kysely, id)
    expect(document).toMatchObject({ abstract: 'Công văn nhập tay', designation: null })
    expect(document?.reading).toMatchObject({
      file: { scan: { read: true } },
      fields: { designation: { value: '127/UBND-VP4' } },
    })
  },
)

test('pages of a PDF that have letters are shown at once, the pictures follow', { timeout: SLOW }, async () => {
  const { id, hash, taken } = await take('ban-quet.pdf', other(scannedPdf(), 'mixed'))
  expect(taken.reading.file).toMatchObject({ pages: 3, scan: { read: false } })
  await read(hash)
  const { reading, answers } = await intake(id)
  expect(reading.file.scan).toMatchObject({ pages: [{ source: 'recognised' }, { source: 'printed' }, { source: 'blank' }] })
  expect(answers['designation']).toBe('127/UBND-VP4')
})

test('a scan that cannot be read says why, and is tried again when asked', { timeout: SLOW }, async () => {
  const { id, hash } = await take('hong.png', scanPng.slice(0, 400))
  await read(hash)
  expect(await scanOf(db.kysely, hash)).toMatchObject({ state: 'failed', problem: { problem: 'scan/nothing-read' } })
  expect((await intake(id)).answers['designation']).toBe('')
  await askScan(db.kysely, hash, new Date())
  expect(await scanOf(db.kysely, hash)).toMatchObject({ state: 'waiting', problem: null })
  expect(must(await office.register(id, { agency: 'Sở Nội vụ', abstract: 'Nhập tay hết', ...UNKNOWN })).number).toBeGreaterThan(0)
})

test(
  'a reading that is stopped ends and leaves nothing; one that no document waits for is stopped',
  { timeout: SLOW },
  async () => {
    // Pages enough to be stopped among them, however quick the machine is.
    const { id, hash } = await take('dung.tif', scannedTiff([441, 442, 443, 444]))
    const reading = read(hash)
    await until(async () => ((await scanOf(db.kysely, hash))?.page ?? 0) >= 1)
    await stopScan(db.kysely, hash, new Date())
    await reading
    expect(await scanOf(db.kysely, hash)).toMatchObject({ state: 'stopped', textHash: null })
    expect((await intake(id)).reading.file.scan).toEqual({ read: false })

    await askScan(db.kysely, hash, new Date())
    await inTransaction(db, tx =>
      dropIntake(tx, { bodyId: office.body, id, reason: 'Quét lại bản rõ hơn', at: new Date(), by: null }),
    )
    await stopUnwantedScan(db.kysely, hash, new Date())
    expect(await scanOf(db.kysely, hash)).toMatchObject({ state: 'stopped' })
  },
)

test(
  'a server that stops in the middle leaves the scan to the next one, which goes on behind the pages read',
  { timeout: SLOW },
  async () => {
    const { id, hash } = await take('khoi-dong-lai.tif', scannedTiff([420, 430]))
    const server = new AbortController()
    const reading = read(hash, server.signal)
    await until(async () => (await pagesRead(db.kysely, hash)).length === 1)
    expect(await textSoFar(db.kysely, hash)).toContain('127/UBND-VP4')
    server.abort(new Error('the server stops'))
    await reading
    expect(await scanOf(db.kysely, hash)).toMatchObject({ state: 'waiting' })
    expect(await openScans(db.kysely, new Date())).toContain(hash)
    const [kept] = await pagesRead(db.kysely, hash)
    if (!kept) throw new Error('no page was kept')
    await keepPage(db.kysely, hash, { ...kept, text: `${kept.text}\nĐã đọc trước khi dừng` })
    await read(hash)
    const text = must(await office.files.read((await intake(id)).textHash ?? '')).toString()
    expect(text).toContain('Đã đọc trước khi dừng')
    expect(text.split('\f')).toHaveLength(2)
  },
)

test('a server that died is noticed, one that reads is left alone, and a scan that kills servers is given up', async () => {
  const { hash } = await take('chet.png', other(scanPng, 'crash'))
  const later = (minutes: number): Date => new Date(Date.parse('2026-11-24T02:00:00Z') + minutes * 60_000)
  const claim = (at: Date) => inTransaction(db, tx => claimScan(tx, hash, { at, most: 1 }))
  expect(await claim(later(0))).toBe(true)
  expect(await claim(later(0.5))).toBe(false)
  for (const minutes of [2, 4, 6]) expect(await claim(later(minutes))).toBe(true)
  await db.query(`update scan set beat_at = $2 where file_hash = $1`, [hash, later(-10)])
  await read(hash)
  expect(await scanOf(db.kysely, hash)).toMatchObject({ state: 'failed', problem: { problem: 'scan/given-up' } })
})

test('one is read at a time', async () => {
  const [a, b] = [await take('a.png', other(scanPng, 'a')), await take('b.png', other(scanPng, 'b'))]
  const claim = (hash: string) => inTransaction(db, tx => claimScan(tx, hash, { at: new Date(), most: 1 }))
  expect([await claim(a.hash), await claim(b.hash)]).toEqual([true, false])
  expect(await scanOf(db.kysely, b.hash)).toMatchObject({ ahead: expect.any(Number) })
  await stopScan(db.kysely, a.hash, new Date())
  expect(await claim(b.hash)).toBe(true)
  await stopScan(db.kysely, b.hash, new Date())
})

test('a stamp of secrecy: the scan is refused when it is read, and nothing of it is kept', { timeout: SLOW }, async () => {
  const { id, hash } = await take('mat.png', SECRET_SCAN)
  await db.query(`update intake set answers = answers || '{"abstract": "Nội dung mật"}' where id = $1`, [id])
  await read(hash)
  expect(await scanOf(db.kysely, hash)).toMatchObject({ state: 'secret', textHash: null })
  expect(await intake(id)).toMatchObject({ answers: {}, proposals: [], droppedAt: expect.any(Date) })
  expect(await office.files.has(hash)).toBe(false)
  expect(await intakesOf(db.kysely, hash)).toEqual([])
  expect(codeOf(await office.tryTaking([{ name: 'mat-2.png', content: SECRET_SCAN }]))).toBe('documents/secret-refused')
  expect(await office.files.has(hash)).toBe(false)
})

test('a text with a mark of secrecy is refused as it comes, and so is a degree that is typed', async () => {
  const secret = LETTER.replace('Số: 268', 'TỐI MẬT\nSố: 268')
  const refused = await office.tryTaking([{ name: 'mat.txt', content: new TextEncoder().encode(secret) }])
  expect(isProblem(refused) && refused.problem).toBe('documents/secret-refused')
  const { id } = await office.take(LETTER)
  expect(codeOf(await office.register(id, { confidentiality: 'Mật' }))).toBe('documents/secret-refused')
  expect(codeOf(await office.register(id))).toBe('done')
})

test('a name that says another kind is told, and a picture that no engine reads is refused', async () => {
  const { taken } = await take('that-ra-la-anh.pdf', other(scanPng, 'mislabelled'))
  expect(taken.reading.file.warnings).toEqual([{ code: 'file/mislabelled', named: 'pdf', found: 'png' }])
  const gif = new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61])
  expect(codeOf(await office.tryTaking([{ name: 'a.gif', content: gif }]))).toBe('file/unsupported')
})

test('a form that was made before the reading came does not empty what was read', () => {
  const reading = {
    fields: { designation: { value: '315/UBND-VP3', spans: [] }, abstract: { value: 'Đọc được', spans: [] } },
    file: { scan: { read: true } },
  }
  const nothing = { value: null, spans: [] }
  const all = new Proxy(reading.fields, { get: (fields, name) => Reflect.get(fields, name) ?? nothing })
  const typed = { designation: '', abstract: 'Gõ tay' }
  expect(unseenAnswers(typed, { ...reading, fields: all } as never)).toEqual({ designation: '315/UBND-VP3' })
  expect(unseenAnswers(typed, { fields: {}, file: { scan: { read: false } } })).toEqual({})
})

async function until(test: () => Promise<boolean>): Promise<void> {
  while (!(await test())) await new Promise(done => setTimeout(done, 100))
}
