import { localSigner, readPkcs12, signPdf, trialAuthority } from '@kheo/pdf-signature'
import { beforeAll, expect, test } from 'vitest'
import { classicPdf } from '../../../libs/pdf-signature/fixtures/pdf.ts'
import { askersAt } from '../../../casework/proof/office.ts'
import { must, storeSetting } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { intakeFiles, signatureChecks, storeUpload } from '../../../records/index.ts'
import { freshDatabase } from '../../../test/database/open.ts'
import { makeDocumentOffice, useDocuments, type DocumentOffice } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { callsHere } from '../../../test/calls-here.ts'
import { fileViews } from '../../documents/index.ts'
import { checkSignatures } from './check-signatures.ts'
import { lookAtSignatures } from './look.ts'
import { TRUST_SETTING } from './trust.ts'
import { verification } from './verify.ts'

const NOW = new Date('2026-11-24T03:00:00Z')
const authority = trialAuthority(
  { name: 'Nơi cấp dùng thử', organization: 'Tỉnh Trường Yên' },
  { from: new Date('2026-11-01T00:00:00Z'), to: new Date('2028-11-01T00:00:00Z') },
)

let db: Database
let office: DocumentOffice
beforeAll(async () => {
  db = await freshDatabase()
  await useDocuments()
  office = await makeDocumentOffice(db)
})

async function signed(): Promise<Uint8Array> {
  const p12 = authority.issue({ name: 'Đặng Minh Tuấn', organization: 'Tỉnh Trường Yên', unit: 'Văn phòng' }, 'thu')
  const [identity] = readPkcs12(p12, 'thu')
  if (!identity) throw new Error('the file holds a key')
  return signPdf(classicPdf(), { field: 'NguoiKy', signedAt: NOW }, localSigner(identity))
}

const letter = { name: 'cong-van.txt', content: new TextEncoder().encode(LETTER) }
const clock = { now: () => ({ instant: new Date((ticks += 1000)), today: '2026-11-24' as const }) }
let ticks = NOW.getTime()
const round = () => checkSignatures({ db, files: office.files, clock })

async function shown(id: string) {
  const asker = askersAt(db, NOW.toISOString())(office.asClerk)
  const views = await fileViews({ ...asker, lang: 'vi' }, await intakeFiles(db.kysely, id))
  return views.map(({ name, signatures }) => [name, signatures?.words ?? null, signatures?.report?.signatures.length ?? 0])
}

test('the server takes no signed file apart by itself', async () => {
  const { files } = office
  const pdf = new Uint8Array(await signed())
  const kept = must(
    await storeUpload({ db: db.kysely, files, at: NOW }, { name: 'a.pdf', content: pdf, mediaType: 'application/pdf' }),
  )
  const checking = { db: db.kysely, files, now: NOW, by: 'lan' }
  const byItself = () => lookAtSignatures(pdf, { now: NOW, trust: [], proofs: [] })
  expect(await callsHere('signing/look.ts', byItself)).toBeGreaterThan(0)
  expect(await callsHere('signing/look.ts', async () => must(await verification(checking, kept.hash)))).toBe(0)
})

test('every PDF is checked behind the pages, once for its bytes, and again when the trusted roots change', async () => {
  const files = [letter, { name: 'ky.pdf', content: await signed() }, { name: 'khong-ky.pdf', content: classicPdf() }]
  const { id } = must(await office.tryTaking(files))
  expect(await shown(id)).toEqual([
    ['cong-van.txt', null, 0],
    ['ky.pdf', 'Chữ ký số: đang kiểm tra', 0],
    ['khong-ky.pdf', 'Chữ ký số: đang kiểm tra', 0],
  ])
  expect(await round()).toBe(2)
  expect(await shown(id)).toEqual([
    ['cong-van.txt', null, 0],
    ['ky.pdf', 'Chữ ký số chưa xác định được', 1],
    ['khong-ky.pdf', 'Không có chữ ký số', 0],
  ])
  expect(await round()).toBe(0)
  const trust = [{ id: 'thu', name: 'Dùng thử', pem: authority.pem, crl: Buffer.from(authority.crl).toString('base64') }]
  await inTransaction(db, tx => storeSetting(tx, { key: TRUST_SETTING, value: trust, by: null }))
  expect(await round()).toBe(2)
  const [, file] = await intakeFiles(db.kysely, id)
  const check = (await signatureChecks(db.kysely, [file?.hash ?? ''])).get(file?.hash ?? '')
  expect(check).toMatchObject({
    report: { vi: { signatures: [{ signer: 'Đặng Minh Tuấn' }] }, en: { signatures: [{}] } },
    failed: null,
  })
  expect(JSON.stringify(check?.report)).toContain('Dùng thử')
})

test('files that came are found without a page, and one that is gone is noted and does not hold up the others', async () => {
  const more = (mark: string) => new Uint8Array(Buffer.concat([classicPdf(), Buffer.from(`\n%${mark}`)]))
  const { id } = must(
    await office.tryTaking([letter, { name: 'mat-tep.pdf', content: more('gone') }, { name: 'con.pdf', content: more('there') }]),
  )
  const [, gone] = await intakeFiles(db.kysely, id)
  await office.files.remove(gone?.hash ?? '')
  expect(await round()).toBe(2)
  expect(await shown(id)).toEqual([
    ['cong-van.txt', null, 0],
    ['mat-tep.pdf', 'Chữ ký số: chưa kiểm tra được tệp này', 0],
    ['con.pdf', 'Không có chữ ký số', 0],
  ])
  expect(await round()).toBe(0)
})
