import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { localSigner, readPkcs12, signPdf, verifyPdf } from '@kheo/pdf-signature'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { p12Files } from '../../../libs/pdf-signature/fixtures/p12-files.ts'
import { askPdfsig, toolMissing } from '../../../libs/pdf-signature/agreement/tools.ts'
import { readMatter } from '../../../casework/index.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { documentFiles } from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { codeOf, makeScene, useOutgoing, type Scene } from '../proof/scene.ts'
import { signingCounts, signingLines } from '../signing/inbox.ts'
import { keysOf } from '../signing/key-store.ts'
import { startSigning } from '../signing/sign.ts'
import { TRIAL_PASSWORD } from '../signing/trial.ts'
import { makeTrialKeys } from '../signing/trial-keys.ts'
import type { CoSigner } from '../terms.ts'
import { putCoSeal } from './put-seal.ts'
import { takeSignedFile } from './take-signed.ts'

const WEDNESDAY = '2026-11-25T02:00:00Z'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})

/** Trial keys for both signers and both seals. */
async function withKeys(scene: Scene) {
  const { db: database, files, keyring } = await scene.parts(scene.as.chief, WEDNESDAY)
  const { chief, financeHead } = scene.posts
  const owners = {
    chief: { personId: chief.personId, bodyId: null },
    head: { personId: financeHead.personId, bodyId: null },
    seal: { personId: null, bodyId: scene.body },
    coSeal: { personId: null, bodyId: scene.finance },
  }
  const holder = (owner: (typeof owners)[keyof typeof owners], name: string) => ({ owner, name, organization: name })
  await makeTrialKeys({ db: database, files, keyring, account: chief.accountId, at: new Date(WEDNESDAY) }, [
    holder(owners.chief, 'Đặng Minh Tuấn'),
    holder(owners.head, 'Bùi Thị Hạnh'),
    holder(owners.seal, 'Văn phòng UBND tỉnh Trường Yên'),
    holder(owners.coSeal, 'Sở Tài chính'),
  ])
  const keyOf = async (owner: (typeof owners)[keyof typeof owners]) => (await keysOf(db.kysely, owner))[0]?.id ?? ''
  return {
    chief: await keyOf(owners.chief),
    head: await keyOf(owners.head),
    seal: await keyOf(owners.seal),
    coSeal: await keyOf(owners.coSeal),
  }
}

const hanh = (scene: Scene): CoSigner => ({
  post: scene.posts.financeHead.postId,
  body: scene.finance,
  agency: 'SỞ TÀI CHÍNH',
  position: 'GIÁM ĐỐC',
  name: 'Bùi Thị Hạnh',
})
const OUTSIDE: CoSigner = { post: null, body: null, agency: 'VIỄN THÔNG', position: 'GIÁM ĐỐC', name: 'Lê Văn Ngoài' }

const MINUTES = {
  kind: 'bien-ban',
  meeting: 'Cuộc họp',
  startedAt: '2026-11-25T08:00',
  venue: 'Phòng họp số 2',
  present: ['Đại diện Sở Tài chính'],
  chair: 'Đặng Minh Tuấn',
  secretary: 'Bùi Thị Hạnh',
  endedAt: '2026-11-25T10:00',
} as const

/** An agreement of two bodies, through all levels. */
async function agreed(scene: Scene, coSigners: readonly CoSigner[], type: 'ban-thoa-thuan' | 'bien-ban' = 'ban-thoa-thuan') {
  const printed = coSigners.map(({ agency, position, name }) => ({ authority: [agency].filter(Boolean), position, name }))
  const form = type === 'bien-ban' ? { form: { ...MINUTES, present: [...MINUTES.present] } } : {}
  const { matterId } = must(
    await scene.begin(
      {
        type,
        abstract: 'Dùng chung dữ liệu giá đất',
        more: { coSigners: [...coSigners] },
        content: { coSigners: printed, ...form },
      },
      WEDNESDAY,
    ),
  )
  must(await scene.submit(matterId, WEDNESDAY))
  for (const viewer of [scene.as.head, scene.as.checker, scene.as.chief])
    must(await scene.act(viewer, matterId, 'duyet', {}, WEDNESDAY))
  return matterId
}

const signAs = async (scene: Scene, who: 'chief' | 'financeHead', request: { matterId: Uuid; keyId: string }) =>
  startSigning(await scene.parts(scene.as[who], WEDNESDAY), { ...request, password: TRIAL_PASSWORD })
const sealAs = async (scene: Scene, matterId: Uuid, keyId: string) =>
  putCoSeal(await scene.parts(scene.as.financeClerk, WEDNESDAY), {
    matterId,
    key: newId(),
    seal: { keyId, password: TRIAL_PASSWORD },
  })
const sees = async (scene: Scene, who: keyof Scene['as'], id: Uuid) =>
  codeOf(await readMatter(db.kysely, await scene.world(WEDNESDAY), scene.as[who], id))
const told = async (postOrBody: Uuid): Promise<string[]> => {
  const { rows } = await sql<{ kind: string }>`select n.kind from notice n join principal p on p.id = n.principal
    where p.ref_id = ${postOrBody} order by n.at, n.id`.execute(db.kysely)
  return rows.map(row => row.kind)
}

test('two bodies sign one agreement in its printed order, each seal after its person; every signature holds', async () => {
  const scene = await makeScene(db)
  const keys = await withKeys(scene)
  const id = await agreed(scene, [hanh(scene)])
  const approved = must(await scene.files.read((await scene.document(id)).approved ?? ''))

  expect(await told(scene.posts.financeHead.postId)).toEqual(['outgoing.to-co-sign'])
  expect(await sees(scene, 'financeHead', id)).toBe('done')
  expect(await sees(scene, 'financeClerk', id)).toBe('matter/not-found')
  expect((await signingLines(db.kysely, scene.as.financeHead, 'cho-ky')).map(line => line.matterId)).toEqual([id])
  expect((await signingCounts(db.kysely, scene.as.chief))['cho-ky']).toBe(0)
  expect(codeOf(await signAs(scene, 'chief', { matterId: id, keyId: keys.chief }))).toBe('outgoing/others-sign-first')

  must(await signAs(scene, 'financeHead', { matterId: id, keyId: keys.head }))
  expect(await scene.fold(id)).toMatchObject({ state: 'da-duyet' })
  expect(codeOf(await signAs(scene, 'financeHead', { matterId: id, keyId: keys.head }))).toBe('outgoing/signed-by-you')
  expect(codeOf(await signAs(scene, 'chief', { matterId: id, keyId: keys.chief }))).toBe('outgoing/others-sign-first')
  expect(await told(scene.finance)).toContain('outgoing.to-seal')
  expect((await signingLines(db.kysely, scene.as.financeClerk, 'cho-ky')).map(line => [line.matterId, line.seal])).toEqual([
    [id, true],
  ])
  const clerk = scene.as.clerk
  const scan = { signedOn: '2026-11-25', files: [await scene.scan()] }
  expect(codeOf(await scene.act(clerk, id, 'ky-giay', scan, WEDNESDAY))).toBe('outgoing/signed-digitally-by-others')

  expect(codeOf(await sealAs(scene, id, keys.seal))).toBe('signing/provider/no-such-credential')
  must(await sealAs(scene, id, keys.coSeal))
  must(await signAs(scene, 'chief', { matterId: id, keyId: keys.chief }))
  expect(await scene.fold(id)).toMatchObject({ state: 'da-ky' })
  must(await scene.issue(id, 1, { seal: { keyId: keys.seal, password: TRIAL_PASSWORD } }, WEDNESDAY))

  const [original] = await documentFiles(db.kysely, id)
  const pdf = must(await scene.files.read(original?.hash ?? ''))
  expect(pdf.subarray(0, approved.length).equals(approved)).toBe(true)
  const { signatures } = await verifyPdf(pdf, { now: new Date(WEDNESDAY), trust: [] })
  expect(signatures.map(({ field, intact, changes }) => [field, intact, changes.every(change => change.allowed)])).toEqual(
    ['DongKy1', 'CoQuan1', 'NguoiKy', 'CoQuan'].map(field => [field, true, true]),
  )
  // Each picture stands at its own block: the other side on the left, the signer on the right, each seal over the left of its person.
  const [person, coSeal, signer, seal] = signatures.map(each => each.visible)
  if (!person || !coSeal || !signer || !seal) throw new Error('every signature is seen')
  expect(person.left).toBeLessThan(signer.left)
  expect(coSeal.left).toBeLessThan(person.left)
  expect(seal.left).toBeLessThan(signer.left)
  expect(seal.left).toBeGreaterThan(person.left)
  expect(new Set([person.page, coSeal.page, signer.page, seal.page]).size).toBe(1)
})

test('pdfsig sees the four signatures of such a file as they are seen here', async ({ skip }) => {
  const missing = toolMissing('pdfsig')
  if (missing) {
    console.warn(missing)
    return skip(missing)
  }
  const scene = await makeScene(db)
  const keys = await withKeys(scene)
  const matterId = await agreed(scene, [hanh(scene)])
  must(await signAs(scene, 'financeHead', { matterId, keyId: keys.head }))
  must(await sealAs(scene, matterId, keys.coSeal))
  must(await signAs(scene, 'chief', { matterId, keyId: keys.chief }))
  must(await scene.issue(matterId, 1, { seal: { keyId: keys.seal, password: TRIAL_PASSWORD } }, WEDNESDAY))
  const [original] = await documentFiles(db.kysely, matterId)
  const pdf = must(await scene.files.read(original?.hash ?? ''))
  const { signatures } = await verifyPdf(pdf, { now: new Date(WEDNESDAY), trust: [] })
  const ours = signatures.map(({ field, intact, covers }) => ({ field, valid: intact, whole: covers === 'whole-file' }))
  expect(ours).toHaveLength(4)
  expect(askPdfsig(pdf)).toEqual(ours)
})

test('one who declines says why: the text goes back to drafting, nothing that was signed counts, he no longer sees it', async () => {
  const scene = await makeScene(db)
  const keys = await withKeys(scene)
  const checker: CoSigner = { ...hanh(scene), post: scene.posts.chief.postId, body: scene.body }
  expect(codeOf(await scene.begin({ type: 'ban-thoa-thuan', more: { coSigners: [checker] } }, WEDNESDAY))).toBe(
    'outgoing/co-signer-twice',
  )
  const id = await agreed(scene, [hanh(scene)])
  const before = await scene.document(id)
  expect(codeOf(await scene.act(scene.as.financeHead, id, 'tu-choi-ky', { reason: 'chưa' }, WEDNESDAY))).toBe('form/invalid')
  expect(codeOf(await scene.act(scene.as.drafter, id, 'tu-choi-ky', { reason: 'Không phải việc của tôi.' }, WEDNESDAY))).not.toBe(
    'done',
  )
  must(await scene.act(scene.as.financeHead, id, 'tu-choi-ky', { reason: 'Điều 3 chưa nêu nguồn kinh phí.' }, WEDNESDAY))
  expect(await scene.fold(id)).toMatchObject({ state: 'du-thao' })
  expect(await scene.document(id)).toMatchObject({ approved: null, coSignatures: [], content: before.content })
  expect(await told(scene.posts.drafter.postId)).toContain('outgoing.co-declined')
  expect(await told(scene.posts.chief.postId)).toContain('outgoing.co-declined')
  expect(await sees(scene, 'financeHead', id)).toBe('matter/not-found')
  expect(codeOf(await signAs(scene, 'financeHead', { matterId: id, keyId: keys.head }))).toBe('matter/not-found')
})

test('nobody slips another file in: an act of signing names only what was signed here, over what stands', async () => {
  const scene = await makeScene(db)
  await withKeys(scene)
  const id = await agreed(scene, [hanh(scene)])
  const other = await scene.scan()
  const input = {
    files: [other],
    signedOver: (await scene.document(id)).approved,
    by: scene.posts.financeHead.postId,
    certificate: { subject: 'x', issuer: 'x', serial: '1', until: '2027' },
  }
  expect(codeOf(await scene.act(scene.as.financeHead, id, 'dong-ky', input, WEDNESDAY))).toBe('outgoing/on-its-page')
})

test('the secretary of a meeting signs before the chair, without a seal', async () => {
  const scene = await makeScene(db)
  const keys = await withKeys(scene)
  const id = await agreed(scene, [{ ...hanh(scene), agency: '', position: 'Thư ký' }], 'bien-ban')
  must(await signAs(scene, 'financeHead', { matterId: id, keyId: keys.head }))
  must(await signAs(scene, 'chief', { matterId: id, keyId: keys.chief }))
  expect(await scene.fold(id)).toMatchObject({ state: 'da-ky' })
})

test('an agency outside signs the very file it was sent; another file, or one nobody signed, is refused, and nothing leaves before', async () => {
  const scene = await makeScene(db)
  const keys = await withKeys(scene)
  const id = await agreed(scene, [OUTSIDE])
  must(await signAs(scene, 'chief', { matterId: id, keyId: keys.chief }))
  const seal = { keyId: keys.seal, password: TRIAL_PASSWORD }
  expect(codeOf(await scene.issue(id, 1, { seal }, WEDNESDAY))).toBe('outgoing/outside-has-not-signed')
  const sent = must(await scene.files.read((await scene.document(id)).signature?.files[0]?.hash ?? ''))
  const [identity] = readPkcs12(Buffer.from(p12Files.modern, 'base64'), 'Mật khẩu 2025')
  if (!identity) throw new Error('a key of the outside')
  const signedAt = new Date(WEDNESDAY)
  const foreign = await signPdf(sent, { field: 'BenNgoai', signedAt }, localSigner(identity))
  const take = async (content: Uint8Array) =>
    takeSignedFile(await scene.parts(scene.as.clerk, WEDNESDAY), { matterId: id, key: newId(), name: 'tra-ve.pdf', content })
  const approved = must(await scene.files.read((await scene.document(id)).approved ?? ''))
  expect(codeOf(await take(approved))).toBe('outgoing/not-the-file-sent')
  expect(codeOf(await take(Buffer.concat([sent, Buffer.from('\n% lưu lại\n')])))).toBe('outgoing/no-new-signature')
  const broken = Buffer.from(foreign)
  broken[sent.length + 40] = (broken[sent.length + 40] ?? 0) ^ 1
  expect(codeOf(await take(broken))).not.toBe('done')
  must(await take(foreign))
  must(await scene.issue(id, 1, { seal }, WEDNESDAY))
  const [original] = await documentFiles(db.kysely, id)
  const { signatures } = await verifyPdf(must(await scene.files.read(original?.hash ?? '')), { now: signedAt, trust: [] })
  expect(signatures.map(({ field, intact }) => [field, intact])).toEqual([
    ['NguoiKy', true],
    ['BenNgoai', true],
    ['CoQuan', true],
  ])
})

test('a co-signer who lost the right to sign for his body is found when the draft is submitted', async () => {
  const scene = await makeScene(db)
  await sql`update permitted_signer set ended_at = now() where body_id = ${scene.finance}`.execute(db.kysely)
  const { matterId } = must(await scene.begin({ type: 'ban-thoa-thuan', more: { coSigners: [hanh(scene)] } }, WEDNESDAY))
  expect(codeOf(await scene.submit(matterId, WEDNESDAY))).toBe('outgoing/co-signer-not-permitted')
})
