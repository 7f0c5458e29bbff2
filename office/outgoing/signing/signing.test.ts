import { createServer } from 'node:http'
import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { getDocumentProxy } from 'unpdf'
import { formatDate } from '@kheo/viet-text'
import { verifyPdf } from '@kheo/pdf-signature'
import type { Uuid } from '../../../kernel/ids.ts'
import { testAuthority } from '../../../libs/pdf-signature/fixtures/authority.ts'
import { startCscServer, type CscServer } from '../../../libs/pdf-signature/fixtures/csc-server.ts'
import { p12Files } from '../../../libs/pdf-signature/fixtures/p12-files.ts'
import { stampAuthority } from '../../../libs/pdf-signature/fixtures/stamp.ts'
import { pngOf } from '../../../libs/pdf-signature/fixtures/png.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { documentById, documentFiles } from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { readUploaded, readWords, withKnown } from '../../documents/index.ts'
import { codeOf, makeScene, useOutgoing, type Scene } from '../proof/scene.ts'
import { blankPlaces } from './blank-places.ts'
import { reportEndingCertificates } from './certificates.ts'
import { keysOf } from './key-store.ts'
import { addKey, changePicture } from './keys.ts'
import { openRequests, type RequestRow } from './request-store.ts'
import { addRemoteKey, addService, chooseService, providerOf, tryService } from './services.ts'
import { advance, giveUp, startSigning } from './sign.ts'
import { setTimeStamp, timeStampKept, tryTimeStamp } from './time-stamp.ts'
import { TRIAL_PASSWORD } from './trial.ts'
import { makeTrialKeys } from './trial-keys.ts'
import { verification } from './verify.ts'

/** The key of the test began on 24 November. */
const WEDNESDAY = '2026-11-25T02:00:00Z'
const PASSWORD = 'Mật khẩu 2025'
const P12 = Buffer.from(p12Files.modern, 'base64')

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})

async function approved(scene: Scene): Promise<Uuid> {
  const { matterId } = must(await scene.begin({}, WEDNESDAY))
  must(await scene.submit(matterId, WEDNESDAY))
  for (const viewer of [scene.as.head, scene.as.checker, scene.as.chief])
    must(await scene.act(viewer, matterId, 'duyet', {}, WEDNESDAY))
  return matterId
}

async function withKeys(scene: Scene): Promise<{ own: Uuid; seal: Uuid }> {
  const { db: database, files, keyring } = await scene.parts(scene.as.chief, WEDNESDAY)
  const parts = { db: database, files, keyring, account: scene.posts.chief.accountId, at: new Date(WEDNESDAY) }
  const picture = (rgba: readonly [number, number, number, number]) => ({ name: 'anh.png', content: pngOf(rgba) })
  const key = { p12: P12, password: PASSWORD }
  return {
    own: must(
      await addKey(parts, {
        ...key,
        owner: { personId: scene.posts.chief.personId, bodyId: null },
        picture: picture([20, 40, 160, 255]),
      }),
    ),
    seal: must(
      await addKey(parts, { ...key, owner: { personId: null, bodyId: scene.body }, picture: picture([200, 20, 20, 255]) }),
    ),
  }
}

test('the leader signs the approved bytes, the clerk issues under the seal: number and date stand in the file and both signatures stay whole', async () => {
  const scene = await makeScene(db)
  const { own, seal } = await withKeys(scene)
  const id = await approved(scene)
  const document = await scene.document(id)
  const before = must(await scene.files.read(document.approved ?? ''))
  expect(await blankPlaces(before)).toMatchObject({
    number: { page: 1 },
    day: { page: 1 },
    month: { page: 1 },
    year: { page: 1 },
  })
  const request = { matterId: id, keyId: own, password: PASSWORD }
  expect(codeOf(await startSigning(await scene.parts(scene.as.chief, WEDNESDAY), { ...request, password: 'sai' }))).toBe(
    'signing/key/wrong-password',
  )
  expect(codeOf(await startSigning(await scene.parts(scene.as.clerk, WEDNESDAY), request))).toBe('outgoing/not-yours-to-sign')
  expect(must(await startSigning(await scene.parts(scene.as.chief, WEDNESDAY), request))).toMatchObject({ state: 'done' })
  expect(await scene.fold(id)).toMatchObject({ state: 'da-ky' })
  expect(codeOf(await scene.issue(id, 1, {}, WEDNESDAY))).toBe('outgoing/seal-needed')
  must(await scene.issue(id, 1, { seal: { keyId: seal, password: PASSWORD } }, WEDNESDAY))
  const [original] = await documentFiles(db.kysely, id)
  const pdf = must(await scene.files.read(original?.hash ?? ''))
  const report = await verifyPdf(pdf, { now: new Date(WEDNESDAY), trust: [] })
  expect(report.signatures.map(each => [each.field, each.intact])).toEqual([
    ['NguoiKy', true],
    ['CoQuan', true],
  ])
  expect(pdf.subarray(0, before.length).equals(before)).toBe(true)
  // It comes in again as any other paper: number and day stand in the fields of its signatures, not in its text.
  const again = must(await readUploaded({ name: 'den.pdf', content: new Uint8Array(pdf), by: 'test' }))
  const issued = await documentById(db.kysely, id)
  const { reading } = await readWords({ db: scene.db.kysely, by: 'test' }, again.text, {
    issuedOn: null,
    receivedOn: '2026-11-25',
    issuer: null,
  })
  const { designation, issuedOn } = withKnown(reading, {}).answers
  expect([designation, issuedOn]).toEqual([issued?.designation, formatDate(issued?.issuedOn ?? '')])
  // The day stands in the middle of its white space, not against the word before it.
  const space = (await blankPlaces(before)).day
  const day = await fieldLeft(pdf, 'Ngay')
  expect(day - (space?.left ?? day)).toBeGreaterThan(2)
  const { vi: shown } = must(
    await verification({ db: db.kysely, files: scene.files, now: new Date(WEDNESDAY), by: 'lan' }, original?.hash ?? ''),
  )
  expect(shown.signatures).toHaveLength(2)
  expect(shown.words.length).toBeGreaterThan(5)
})

/** Where a field begins on its page. */
async function fieldLeft(pdf: Uint8Array, name: string): Promise<number> {
  const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1)
  const found = (await page.getAnnotations()).find(each => each.fieldName === name)
  return found?.rect[0] ?? 0
}

test('a file that changed after it was signed is told so', async () => {
  const scene = await makeScene(db)
  const { own } = await withKeys(scene)
  const id = await approved(scene)
  must(await startSigning(await scene.parts(scene.as.chief, WEDNESDAY), { matterId: id, keyId: own, password: PASSWORD }))
  const [signed] = (await scene.document(id)).signature?.files ?? []
  const pdf = Buffer.from(must(await scene.files.read(signed?.hash ?? '')))
  // Inside a stream of the first page: the structure of the file stays whole.
  const at = pdf.indexOf('stream') + 60
  pdf[at] = (pdf[at] ?? 0) ^ 1
  const report = await verifyPdf(pdf, { now: new Date(WEDNESDAY), trust: [] })
  expect(report.signatures.map(each => each.intact)).toEqual([false])
  expect(report.verdict).toBe('khong-hop-le')
})

test('trial keys sign and seal at once; the check says both are valid here, and that they have no legal value', async () => {
  const scene = await makeScene(db)
  const { db: database, files, keyring } = await scene.parts(scene.as.chief, WEDNESDAY)
  const parts = { db: database, files, keyring, account: scene.posts.chief.accountId, at: new Date(WEDNESDAY) }
  const person = { personId: scene.posts.chief.personId, bodyId: null }
  const body = { personId: null, bodyId: scene.body }
  const organization = 'Văn phòng UBND tỉnh Trường Yên'
  const holders = [
    { owner: person, name: 'Đặng Minh Tuấn', organization },
    { owner: body, name: organization, organization },
  ]
  expect(await makeTrialKeys(parts, holders)).toBe(2)
  expect(await makeTrialKeys(parts, holders)).toBe(0)
  const [own, seal] = [(await keysOf(db.kysely, person))[0]?.id ?? '', (await keysOf(db.kysely, body))[0]?.id ?? '']
  const id = await approved(scene)
  must(await startSigning(await scene.parts(scene.as.chief, WEDNESDAY), { matterId: id, keyId: own, password: TRIAL_PASSWORD }))
  must(await scene.issue(id, 1, { seal: { keyId: seal, password: TRIAL_PASSWORD } }, WEDNESDAY))
  const [original] = await documentFiles(db.kysely, id)
  const { vi: shown } = must(
    await verification({ db: db.kysely, files: scene.files, now: new Date(WEDNESDAY), by: 'lan' }, original?.hash ?? ''),
  )
  expect(shown.signatures.map(each => [each.signer, each.verdict, each.trial])).toEqual([
    ['Đặng Minh Tuấn', 'hop-le', true],
    [organization, 'hop-le', true],
  ])
})

/** A service that was tried and chosen, with the chief's key at it. */
async function withService(scene: Scene, server: CscServer) {
  const { db: database, keyring } = await scene.parts(scene.as.chief, WEDNESDAY)
  const parts = { db: database, keyring, account: scene.posts.chief.accountId, at: new Date(WEDNESDAY) }
  const service = must(await addService(parts, { name: 'Dịch vụ thử', url: server.url, token: server.token }))
  expect(codeOf(await chooseService(parts, service))).toBe('signing/try-first')
  expect(must(await tryService(parts, service))).toBe(1)
  expect(await chooseService(parts, service)).toBeNull()
  const [credential] = await must(await providerOf(database.kysely, keyring, service)).credentials()
  const owner = { personId: scene.posts.chief.personId, bodyId: null }
  return { parts, key: must(await addRemoteKey(parts, owner, credential?.id ?? '')) }
}

async function openOn(id: Uuid): Promise<RequestRow> {
  const row = (await openRequests(db.kysely)).find(each => each.matterId === id)
  if (!row) throw new Error('a request is open')
  return row
}

test('a signing service is tried, chosen and asked; the request goes on without its page', async () => {
  const remote = await startCscServer(testAuthority().person)
  const scene = await makeScene(db)
  const { parts, key } = await withService(scene, remote)
  const id = await approved(scene)
  const request = { matterId: id, keyId: key, password: '' }
  expect(must(await startSigning(await scene.parts(scene.as.chief, WEDNESDAY), request))).toMatchObject({ state: 'waiting' })
  expect(codeOf(await startSigning(await scene.parts(scene.as.chief, WEDNESDAY), request))).toBe('outgoing/signing-under-way')
  remote.confirm()
  const carrying = { ...(await scene.parts(scene.as.chief, WEDNESDAY)), viewer: null }
  expect(must(await advance(carrying, await openOn(id)))).toMatchObject({ state: 'done' })
  expect(await scene.fold(id)).toMatchObject({
    state: 'da-ky',
    fields: { signature: { kind: 'so', by: scene.posts.chief.postId } },
  })
  await chooseService(parts, null)
  await remote.close()
})

test('a request lives three minutes; it can be given up by its signer alone, and asked again as a new one', async () => {
  const remote = await startCscServer(testAuthority().person)
  const scene = await makeScene(db)
  const { parts, key } = await withService(scene, remote)
  const id = await approved(scene)
  const request = { matterId: id, keyId: key, password: '' }
  must(await startSigning(await scene.parts(scene.as.chief, WEDNESDAY), request))
  const late = { ...(await scene.parts(scene.as.chief, '2026-11-25T02:03:30Z')), viewer: null }
  expect(must(await advance(late, await openOn(id)))).toMatchObject({ state: 'expired' })
  must(await startSigning(await scene.parts(scene.as.chief, WEDNESDAY), request))
  const again = await openOn(id)
  expect(codeOf(await giveUp(await scene.parts(scene.as.clerk, WEDNESDAY), again.id))).toBe('outgoing/no-such-request')
  expect(await giveUp(await scene.parts(scene.as.chief, WEDNESDAY), again.id)).toBeNull()
  expect((await openRequests(db.kysely)).filter(each => each.matterId === id)).toEqual([])
  expect(await scene.fold(id)).toMatchObject({ state: 'da-duyet' })
  await chooseService(parts, null)
  await remote.close()
})

test('a time stamp goes with both signatures; while its server is down documents are signed without, and the failure is told', async () => {
  const scene = await makeScene(db)
  const { own, seal } = await withKeys(scene)
  const parts = { db, at: new Date(WEDNESDAY), account: scene.posts.chief.accountId }
  const levels = async (): Promise<unknown[]> => {
    const id = await approved(scene)
    const request = { matterId: id, keyId: own, password: PASSWORD }
    must(await startSigning(await scene.parts(scene.as.chief, WEDNESDAY), request))
    must(await scene.issue(id, ++issued, { seal: { keyId: seal, password: PASSWORD } }, WEDNESDAY))
    const [original] = await documentFiles(db.kysely, id)
    const pdf = must(await scene.files.read(original?.hash ?? ''))
    const trust = [{ id: 'thu', name: 'Gốc thử nghiệm', certificates: [root.certificate] }]
    const { signatures } = await verifyPdf(pdf, { now: new Date(WEDNESDAY), trust })
    expect(signatures.every(each => each.intact)).toBe(true)
    return signatures.map(each => each.level)
  }
  let issued = 0
  const { root, stamping, issuing } = testAuthority()
  const authority = stampAuthority(stamping, WEDNESDAY, [issuing])
  const server = createServer((request, response) => {
    const body: Buffer[] = []
    request.on('data', (part: Buffer) => body.push(part))
    request.on('end', () => void authority(Buffer.concat(body)).then(answer => response.end(Buffer.from(answer))))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server listens')
  expect(codeOf(await tryTimeStamp(parts))).toBe('signing/no-time-stamp')
  expect(codeOf(await setTimeStamp(parts, 'ftp://dau'))).toBe('signing/bad-stamp-address')
  expect(await setTimeStamp(parts, `http://127.0.0.1:${address.port}/`)).toBeNull()
  expect(await tryTimeStamp(parts)).toBeNull()
  expect(await levels()).toEqual(['B-T', 'B-T'])
  expect(await timeStampKept(db.kysely)).toMatchObject({ failure: null })
  await new Promise(resolve => server.close(resolve))
  server.closeAllConnections()
  expect(codeOf(await tryTimeStamp(parts))).toBe('signing/time-stamp/unavailable')
  expect(await levels()).toEqual(['B-B', 'B-B'])
  expect(await timeStampKept(db.kysely)).toMatchObject({ failure: 'time-stamp/unavailable' })
  await setTimeStamp(parts, '')
})

test('a certificate that ends within 30 days is reported to its owner and to those who seal, each step once', async () => {
  const scene = await makeScene(db)
  const { own } = await withKeys(scene)
  const key = (await keysOf(db.kysely, { personId: scene.posts.chief.personId, bodyId: null })).find(each => each.id === own)
  if (!key) throw new Error('the key is kept')
  const before = (days: number): Date => new Date(key.validUntil.getTime() - days * 86_400_000)
  const report = (days: number): Promise<number> => inTransaction(db, tx => reportEndingCertificates(tx, before(days)))
  const told = async (): Promise<number[]> => {
    const { rows } = await sql<{ step: number }>`select (n.data->>'step')::int as step from notice n
      where n.kind = 'signing.certificate-ending' and n.data->>'key' = ${own} order by n.at`.execute(db.kysely)
    return rows.map(row => row.step)
  }
  await report(31)
  expect(await told()).toEqual([])
  await report(29)
  await report(28)
  expect(await told()).toEqual([30])
  await report(6)
  expect(await told()).toEqual([30, 7])
})

test('the picture of a signature is changed alone; nobody changes that of another', async () => {
  const scene = await makeScene(db)
  const { own, seal } = await withKeys(scene)
  const parts = { ...(await scene.parts(scene.as.chief, WEDNESDAY)), at: new Date(WEDNESDAY) }
  const owner = { personId: scene.posts.chief.personId, bodyId: null }
  const [before] = await keysOf(db.kysely, owner)
  const given = { owner, picture: { name: 'moi.png', content: pngOf([10, 120, 30, 255]) } }
  must(await changePicture(parts, { ...given, id: own }))
  const [after] = await keysOf(db.kysely, owner)
  expect(after?.picture).not.toBe(before?.picture)
  expect({ ...after, picture: null }).toEqual({ ...before, picture: null })
  expect(await changePicture(parts, { ...given, id: seal })).toMatchObject({ problem: 'outgoing/not-your-body' })
  const text = { name: 'chu-ky.png', content: Buffer.from('không phải ảnh') }
  expect(await changePicture(parts, { owner, id: own, picture: text })).toMatchObject({ status: 422 })
})
