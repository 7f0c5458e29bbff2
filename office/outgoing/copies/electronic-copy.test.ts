import { writeFileSync } from 'node:fs'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedTime, writePdf } from '@kheo/official-document/write'
import { verifyPdf } from '@kheo/pdf-signature'
import { askersAt } from '../../../casework/proof/office.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { p12Files } from '../../../libs/pdf-signature/fixtures/p12-files.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { documentById, documentFiles } from '../../../records/index.ts'
import { freshDatabase } from '../../../test/database/open.ts'
import { readUploaded, readWords, withKnown } from '../../documents/index.ts'
import { postedIn } from '../drafting/form-input.ts'
import { makeScene, useOutgoing, type Scene } from '../proof/scene.ts'
import { closeRenderer } from '../paper/render.ts'
import { addKey } from '../signing/keys.ts'
import { postSigned, signedView } from '../came-signed/signed-page.ts'

/** The key of the test began on 24 November. */
const WEDNESDAY = '2026-11-25T02:00:00Z'
const PASSWORD = 'Mật khẩu 2025'
const BODY = [
  { kind: 'paragraph' as const, text: 'Đã rà soát 129 xã, phường; 14 xã chưa gửi danh mục.' },
  { kind: 'paragraph' as const, text: 'Đề nghị bố trí kinh phí sửa chữa trụ sở cấp xã.' },
]

let db: Database
beforeAll(async () => {
  db = await freshDatabase()
  await useOutgoing()
})
afterAll(async () => {
  await closeRenderer()
  await db.close()
})

/** What the paper looks like once it has been scanned. */
const scanned = writePdf({
  type: 'thong-bao',
  organ: { name: 'Sở Tài chính' },
  number: '7',
  sign: 'TB-STC',
  place: 'Trường Yên',
  date: '2026-11-20',
  abstract: 'Lịch rà soát trụ sở',
  addressees: [],
  legalBases: [],
  body: BODY,
  signature: { authority: [], position: 'GIÁM ĐỐC', name: 'Bùi Thị Hạnh' },
  recipients: ['Lưu: VT'],
})

async function sealOf(scene: Scene): Promise<Uuid> {
  const { files, keyring } = await scene.parts(scene.as.clerk, WEDNESDAY)
  const parts = { db, files, keyring, account: scene.posts.clerk.accountId, at: new Date(WEDNESDAY) }
  const key = { p12: Buffer.from(p12Files.modern, 'base64'), password: PASSWORD, picture: null }
  return must(await addKey(parts, { ...key, owner: { personId: null, bodyId: scene.body } }))
}

/** The form of a copy of an issued report as the clerk posts it, to be sealed as a file. */
async function press(scene: Scene, more: Readonly<Record<string, string>> = {}, scan: Uint8Array | null = scanned) {
  const id = await scene.signed({ content: { body: BODY } }, WEDNESDAY)
  must(await scene.issue(id, 1, {}, WEDNESDAY))
  const world = await scene.world(WEDNESDAY)
  const { keyring } = await scene.parts(scene.as.clerk, WEDNESDAY)
  const plain = { ...askersAt(db, WEDNESDAY)(scene.as.clerk), world }
  const asker = { ...plain, app: { ...plain.app, files: scene.files, keyring } }
  const seal = await sealOf(scene)
  const { copy } = await signedView(asker, new URLSearchParams({ sao: 'sao-y', cua: id }))
  const form = new FormData()
  const filled = {
    y: 'ky-sao',
    khoa: newId(),
    sao: 'sao-y',
    cua: id,
    type: copy?.type ?? '',
    abstract: copy?.abstract ?? '',
    issuer: scene.body,
    number: copy?.number ?? '',
    issuedOn: copy?.day ?? '',
    signer: scene.posts.chief.postId,
    sealKey: seal,
    password: PASSWORD,
    ...more,
  }
  for (const [name, value] of Object.entries(filled)) form.append(name, value)
  if (scan) form.append('tep', new File([new Uint8Array(scan)], 'ban quet.pdf', { type: 'application/pdf' }))
  // Nothing is read behind: the file is drawn, not scanned.
  const done = await postSigned(asker, postedIn(form), null as never)
  return { id, copy, done }
}

const copyIn = async (scene: Scene, done: Awaited<ReturnType<typeof press>>['done']) => {
  if ('faults' in done) throw new Error(JSON.stringify(done.faults))
  const [file] = await documentFiles(db.kysely, done.matterId)
  return { record: await documentById(db.kysely, done.matterId), file, pdf: must(await scene.files.read(file?.hash ?? '')) }
}

const readBack = (pdf: Uint8Array) => readUploaded({ name: 'ban-sao.pdf', content: new Uint8Array(pdf), by: 'test' })

const WORDS = (kind: string, organ: string) => `${kind}; ${organ}; ${signedTime(WEDNESDAY)}`

/** The words of the signature and where they stand, from the upper left corner of the page. */
async function cornerOf(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const page = await document.getPage(1)
  const [, , width = 0, height = 0] = page.view
  const field = (await page.getAnnotations()).find(each => each.fieldName === 'BanSao')
  const [left, , right, top] = field?.rect ?? []
  return { width, left: Number(left), right: Number(right), top: height - Number(top) }
}

test('the scan of a paper becomes an electronic copy: the seal signs it, the top right of its first page says kind, body and time, nothing else changes', async () => {
  const scene = await makeScene(db)
  const { copy, done } = await press(scene)
  expect(copy?.seals.keys).toHaveLength(1)
  const { record, file, pdf } = await copyIn(scene, done)
  expect(record).toMatchObject({ type: 'Sao y', designation: expect.stringMatching(/^01\/SY-/u) })
  expect(file?.name).toMatch(/^01-SY-.+\.pdf$/u)
  expect(pdf.subarray(0, scanned.length).equals(Buffer.from(scanned))).toBe(true)
  const report = await verifyPdf(pdf, { now: new Date(WEDNESDAY), trust: [] })
  expect(report.signatures.map(each => [each.field, each.intact, each.covers])).toEqual([['BanSao', true, 'whole-file']])
  expect(report.signatures[0]?.changes).toEqual([])
  const place = await cornerOf(pdf)
  expect(place.top).toBeLessThan(30)
  expect(place.left).toBeGreaterThan(place.width / 2)
  expect(place.right).toBeLessThanOrEqual(place.width)
  const { text } = must(await readBack(pdf))
  expect(text.replaceAll(/\s+/gu, ' ')).toContain(WORDS('Sao y', `Văn phòng UBND tỉnh Trường Yên ${scene.suffix}`))
  // Whoever receives it reads the document as it is, not the words of the copy.
  const { reading } = await readWords({ db: db.kysely, by: 'test' }, text, {
    issuedOn: null,
    receivedOn: '2026-11-25',
    issuer: null,
  })
  expect(withKnown(reading, {}).answers).toMatchObject({ designation: '07/TB-STC', issuedOn: '20/11/2026', type: 'Thông báo' })
  expect((await scene.fold('faults' in done ? '' : done.matterId)).fields['signature']).toMatchObject({ kind: 'so' })
})

test('an electronic extract has the whole form of the document with the chosen part, under the same signature', async () => {
  const scene = await makeScene(db)
  const { done } = await press(scene, { sao: 'trich-sao', doan: '1' }, null)
  const { record, pdf } = await copyIn(scene, done)
  if (process.env['COPY_TO']) writeFileSync(`${process.env['COPY_TO']}/trich-sao.pdf`, pdf)
  expect(record?.designation).toMatch(/^01\/TrS-/u)
  const { text } = must(await readBack(pdf))
  expect(text.replaceAll(/\s+/gu, ' ')).toContain(WORDS('Trích sao', `Văn phòng UBND tỉnh Trường Yên ${scene.suffix}`))
  expect(text).toContain('Đề nghị bố trí kinh phí sửa chữa trụ sở cấp xã')
  expect(text).not.toContain('129 xã')
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  // A copy on paper is signed below its last words; this one is not.
  expect(text).not.toContain('TRÍCH SAO')
})

test('a file that bears signatures is an original: it is not copied into another file; without a scan of the paper nothing is sealed', async () => {
  const scene = await makeScene(db)
  const first = await press(scene)
  const { pdf } = await copyIn(scene, first.done)
  if (process.env['COPY_TO']) writeFileSync(`${process.env['COPY_TO']}/sao-y.pdf`, pdf)
  const codes = async (scan: Uint8Array | null, more = {}) => {
    const { done } = await press(await makeScene(db), more, scan)
    return 'faults' in done ? done.faults.map(fault => [fault.field, fault.words]) : done
  }
  expect(await codes(pdf)).toEqual([['tep', expect.stringContaining('có giá trị như bản gốc')]])
  expect(await codes(scanned, { password: 'sai' })).toEqual([['password', expect.stringContaining('ật khẩu')]])
})
