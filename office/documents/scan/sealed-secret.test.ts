import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { stampedPdf } from '../../../libs/official-document/input/fixtures/stamped-pdf.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { bitsOf, sealedScan, sealedStream } from '../../../platform/ocr/fixtures/build.ts'
import { coloured, pngOf, type Coloured } from '../../../platform/ocr/fixtures/coloured.ts'
import { intakeFiles } from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { makeDocumentOffice, useDocuments, type DocumentOffice } from '../../../test/factories/documents.ts'
import { readOne } from './read-one.ts'
import { secrecyInRedInk } from './secrecy.ts'
import { scanOf } from './store.ts'

const SLOW = 180_000
let db: Database
let office: DocumentOffice
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
  office = await makeDocumentOffice(db)
})

/** Takes a scan in, reads it, and gives how that ended. */
async function ended(name: string, content: Uint8Array): Promise<string | undefined> {
  const taken = must(await office.tryTaking([{ name, content }]))
  const [original] = await intakeFiles(db.kysely, taken.id)
  const hash = original?.hash ?? ''
  await readOne({ db, files: office.files, world: () => office.world() }, hash, new AbortController().signal)
  const end = await scanOf(db.kysely, hash)
  expect(await office.files.has(hash)).toBe(end?.state !== 'secret')
  return end?.state
}

/** A page whose mark is stamped in red in a frame that ends at `right`; the seal of the agency lies over its edge by `over` points. */
function marked(name: string, right: number, over: number): Coloured {
  const bits = bitsOf(new Uint8Array(readFileSync(new URL(`./fixtures/${name}.png`, import.meta.url))))
  const seal = { x: right + 146 - over, y: 520, radius: 146 }
  return coloured(bits, { red: { x: 20, y: 470, width: right - 10, height: 100 }, seals: [seal] })
}

function pdfOf({ width, height, data }: Coloured): Uint8Array {
  const dict = `/Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode`
  const size = [(width * 72) / 200, (height * 72) / 200] as const
  return stampedPdf([{ words: [], scanned: 'over' }], { dict, data: deflateSync(data).toString('latin1'), size })
}

test.for([
  ['mat', 330, 6],
  ['mat', 330, 31],
  ['toi-mat', 258, 6],
  ['tuyet-mat', 330, 31],
] as const)(
  'a red mark of secrecy that a red seal touches, or lies across, is seen: %s in a frame up to %i, covered by %i',
  { timeout: SLOW },
  async ([name, right, over]) => {
    expect(await ended(`${name}-${over}.pdf`, pdfOf(marked(name, right, over)))).toBe('secret')
  },
)

test('so it is in a picture', { timeout: SLOW }, async () => {
  expect(await ended('mat.png', pngOf(marked('mat', 330, 6)))).toBe('secret')
})

test('seals and a mark of urgency in red make no secret', { timeout: SLOW }, async () => {
  expect(await ended('hoa-toc.pdf', stampedPdf([{ words: [], scanned: 'over' }], sealedStream()))).toBe('read')
  expect(await ended('hoa-toc.png', pngOf(sealedScan()))).toBe('read')
})

test('words in red ink that are no mark', () => {
  for (const words of ['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN', 'ĐẾN', 'MẶT TRẬN TỔ QUỐC', 'SỞ TÀI CHÍNH', 'MA', 'TỐC M', 'Mật'])
    expect(secrecyInRedInk(words), words).toBeNull()
  for (const words of ['MẠT\n|Z', 'Ñ TUYỆT M.', 'TỎI MẠT', '¡ TỐI M', '[MẬT]', 'TOI MAT'])
    expect(secrecyInRedInk(words), words).not.toBeNull()
})
