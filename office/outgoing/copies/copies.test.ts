import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { askersAt } from '../../../casework/proof/office.ts'
import { lookOf } from '../../../casework/index.ts'
import { newId } from '../../../kernel/ids.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import {
  addDocumentFiles,
  dispatchesOf,
  documentById,
  documentFiles,
  intakeById,
  intakeFiles,
  seriesName,
  storeUpload,
} from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { registerIntake } from '../../documents/index.ts'
import { passOn } from '../dispatch/pass-on.ts'
import { codeOf, makeScene, TUESDAY, useOutgoing, type Scene } from '../proof/scene.ts'
import { registerSigned, type SignedRequest } from '../came-signed/register-signed.ts'
import { signedView } from '../came-signed/signed-page.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})

/** The incoming document of a department that had ours. */
async function received(scene: Scene) {
  const id = await scene.signed()
  must(await scene.issue(id, 1))
  const intake = (await dispatchesOf(db.kysely, id))[0]?.intakeId ?? ''
  const stored = await intakeById(db.kysely, scene.finance, intake)
  const world = await scene.world()
  const request = { intake, key: newId(), version: stored?.version ?? 0, answers: stored?.answers ?? {}, marks: {}, text: '' }
  must(await inTransaction(db, tx => registerIntake(tx, world, scene.as.financeClerk, request)))
  return { id, intake }
}

async function copy(scene: Scene, more: Partial<SignedRequest>, as: 'clerk' | 'financeClerk' = 'clerk') {
  const content = new TextEncoder().encode(`%PDF-1.7 ${newId()}`)
  const at = new Date(TUESDAY)
  const stored = must(
    await storeUpload({ db: db.kysely, files: scene.files, at }, { name: 'ban-sao.pdf', content, mediaType: 'application/pdf' }),
  )
  return registerSigned(await scene.parts(scene.as[as]), {
    key: newId(),
    type: 'bao-cao',
    issuer: as === 'clerk' ? scene.body : scene.finance,
    abstract: 'Kết quả rà soát trụ sở dôi dư',
    number: '1',
    sign: '',
    issuedOn: '2026-11-24',
    secret: 'khong',
    signer: as === 'clerk' ? scene.posts.chief.postId : scene.posts.financeHead.postId,
    signerName: '',
    signerPosition: '',
    files: [{ hash: stored.hash, name: stored.name }],
    recipients: [],
    send: false,
    ...more,
  })
}

test('copies of issued documents are numbered together under SY, TrS and SL, name what they copy and lead to it', async () => {
  const scene = await makeScene(db)
  const id = await scene.signed()
  must(await scene.issue(id, 1))
  const asker = askersAt(db, TUESDAY)(scene.as.clerk)
  const { copy: asked } = await signedView(asker, new URLSearchParams({ sao: 'sao-y', cua: id }))
  expect(asked).toMatchObject({ kind: 'sao-y', document: id, type: 'bao-cao', number: '1', day: '24/11/2026' })
  const { designation } = await scene.document(id)
  const made = []
  for (const [i, kind] of (['sao-y', 'trich-sao', 'sao-luc'] as const).entries())
    made.push(must(await copy(scene, { number: String(i + 1), copy: { kind, document: id } })).matterId)
  const records = await Promise.all(made.map(each => documentById(db.kysely, each)))
  expect(records.map(each => [each?.type, each?.designation?.replace(/-[^-]*$/u, '')])).toEqual([
    ['Sao y', '01/SY'],
    ['Trích sao', '02/TrS'],
    ['Sao lục', '03/SL'],
  ])
  const first = await scene.fold(made[0] ?? '')
  expect(first.title).toBe(
    `Sao y Báo cáo số ${designation} ngày 24 tháng 11 năm 2026 của Văn phòng UBND tỉnh Trường Yên ${scene.suffix}`,
  )
  const { rows } = await sql<{
    to: string
  }>`select to_matter as to from link where from_matter = ${id} and kind = 'ban-sao'`.execute(db.kysely)
  expect(rows.map(row => row.to).toSorted()).toEqual(made.toSorted())
  // No label of the facts stands twice: it would be shown with a number behind it.
  const labels =
    lookOf('van-ban-di')
      ?.details(first)
      .map(line => line.label.vi) ?? []
  expect(labels).toContain('Sao từ')
  expect(new Set(labels).size).toBe(labels.length)
  // Reports go on in their own register.
  must(await scene.issue(await scene.signed(), 2))
  expect(seriesName('so-di:SAO')).toBe('Sổ bản sao')
})

test('a department copies what it received under its own sign; what one may not see is not copied', async () => {
  const scene = await makeScene(db)
  const { id, intake } = await received(scene)
  const { matterId } = must(await copy(scene, { copy: { kind: 'sao-y', document: intake } }, 'financeClerk'))
  expect(await documentById(db.kysely, matterId)).toMatchObject({
    bodyId: scene.finance,
    type: 'Sao y',
    designation: expect.stringMatching(/^01\/SY-/u),
  })
  expect(codeOf(await copy(scene, { copy: { kind: 'sao-y', document: id } }, 'financeClerk'))).toBe('matter/not-found')
})

test('an incoming document is passed on as it came: same files, number, day and agency, to units at once and to agencies by the exchange', async () => {
  const scene = await makeScene(db)
  const { id, intake } = await received(scene)
  const parts = await scene.parts(scene.as.financeClerk)
  const unit = scene.recipients[1]
  const outside = { kind: 'agency' as const, name: 'Kho bạc Nhà nước', body: null, code: 'G12.9', email: null }
  const send = (recipients: Scene['recipients']) => passOn(parts, { matterId: intake, key: newId(), recipients })
  expect(codeOf(await send([]))).toBe('outgoing/nobody-to-send')
  must(await send(unit ? [unit, outside] : []))
  const list = await dispatchesOf(db.kysely, intake)
  expect(list.map(each => [each.kind, each.state])).toEqual([
    ['unit', 'sent'],
    ['agency', 'waiting'],
  ])
  const there = await intakeById(db.kysely, scene.works, list[0]?.intakeId ?? '')
  const { designation } = await scene.document(id)
  expect(there?.answers).toMatchObject({
    designation,
    issuedOn: '24/11/2026',
    agency: `Văn phòng UBND tỉnh Trường Yên ${scene.suffix}`,
  })
  const files = (await documentFiles(db.kysely, intake)).map(file => file.hash)
  expect((await intakeFiles(db.kysely, there?.id ?? '')).map(file => file.hash)).toEqual(files)
  const { rows } = await sql<{ kind: string }>`select kind from outbox where payload->>'document' = ${intake}`.execute(db.kysely)
  expect(rows).toEqual([{ kind: 'outgoing.to-exchange' }])
  expect((await scene.fold(intake)).fields['passedOn']).toEqual([{ on: '2026-11-24', names: [unit?.name, 'Kho bạc Nhà nước'] }])
  must(await send([outside]))
  expect(await dispatchesOf(db.kysely, intake)).toHaveLength(2)
})

test('colleagues are no receivers of what is passed on, and a document of one’s own is sent, not passed on', async () => {
  const scene = await makeScene(db)
  const { id, intake } = await received(scene)
  const parts = await scene.parts(scene.as.financeClerk)
  const outside = { kind: 'agency' as const, name: 'Kho bạc Nhà nước', body: null, code: 'G12.9', email: null }
  const colleague = { ...outside, kind: 'colleague' as const, name: 'Trần Thị Yến', post: scene.posts.financeClerk.postId }
  expect(codeOf(await passOn(parts, { matterId: intake, key: newId(), recipients: [outside, colleague] }))).toBe(
    'outgoing/pass-on-outside',
  )
  const own = await scene.parts(scene.as.clerk)
  expect(codeOf(await passOn(own, { matterId: id, key: newId(), recipients: [outside] }))).toBe('matter/not-found')
  expect(await dispatchesOf(db.kysely, intake)).toEqual([])
})

test('what was replaced or drawn here stays: only the document and its attachments are passed on', async () => {
  const scene = await makeScene(db)
  const { intake } = await received(scene)
  const [first] = await documentFiles(db.kysely, intake)
  if (!first) throw new Error('it came with a file')
  const extra = ['attachment', 'earlier', 'rendering'] as const
  const files = extra.map(role => ({ hash: first.hash, name: `${role}.pdf`, role, warning: null }))
  await inTransaction(db, tx => addDocumentFiles(tx, intake, files, new Date(TUESDAY)))
  const unit = scene.recipients[1]
  must(await passOn(await scene.parts(scene.as.financeClerk), { matterId: intake, key: newId(), recipients: unit ? [unit] : [] }))
  const [sent] = await dispatchesOf(db.kysely, intake)
  const names = (await intakeFiles(db.kysely, sent?.intakeId ?? '')).map(file => file.name)
  expect(names).toContain('attachment.pdf')
  expect(names.filter(name => ['earlier.pdf', 'rendering.pdf'].includes(name))).toEqual([])
})

test('the number of a copy is the next one of the book of copies: none is left out, none given twice', async () => {
  const scene = await makeScene(db)
  const id = await scene.signed()
  must(await scene.issue(id, 1))
  const sealed = (number: string) => copy(scene, { number, copy: { kind: 'sao-y', document: id } })
  expect(codeOf(await sealed('2'))).toBe('outgoing/paper-number-ahead')
  must(await sealed('1'))
  expect(codeOf(await sealed('1'))).toBe('outgoing/paper-number-used')
  const { rows } = await sql`select 1 from link where from_matter = ${id} and kind = 'ban-sao'`.execute(db.kysely)
  expect(rows).toHaveLength(1)
})
