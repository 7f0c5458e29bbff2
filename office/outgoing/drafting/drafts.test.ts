import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { askedOf, listLines, readMatter } from '../../../casework/index.ts'
import { makeBody, must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { readContent } from './content-store.ts'
import { textLines } from './content.ts'
import { saveDraft } from './drafting.ts'
import { outgoingList } from '../list.ts'
import { outgoingOf } from '../outgoing.ts'
import { paragraphsOf, recordUse, saveParagraph } from '../templates/paragraph-store.ts'
import { codeOf, makeScene, TUESDAY, useOutgoing, type Scene } from '../proof/scene.ts'
import { readRecipients } from '../dispatch/recipients.ts'
import { endSigner, grantSigner, signersOf } from '../signing/signers.ts'
import { compared, versionsOf } from './versions.ts'
import { askersAt } from '../../../casework/proof/office.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})

async function rewritten(scene: Scene, matterId: string, text: string) {
  const parts = await scene.parts(scene.as.drafter)
  const matter = await scene.fold(matterId)
  const { content, ...draft } = outgoingOf(matter)
  const before = must(await readContent(scene.files, content.hash))
  const body = [{ kind: 'paragraph' as const, text }]
  return saveDraft(parts, {
    matterId,
    key: newId(),
    version: matter.lastSeq,
    draft: { ...draft, content },
    content: { ...before, body },
  })
}

test('two versions of a draft are compared word by word; saving the same text again makes no version', async () => {
  const scene = await makeScene(db)
  const { matterId } = must(await scene.begin())
  must(await rewritten(scene, matterId, 'Đã rà soát 129 xã, phường; 12 xã chưa gửi danh mục.'))
  must(await rewritten(scene, matterId, 'Đã rà soát 129 xã, phường; 12 xã chưa gửi danh mục.'))
  const asker = { ...askersAt(db, TUESDAY)(scene.as.drafter) }
  const app = { ...asker.app, files: scene.files }
  const read = must(await readMatter(db.kysely, await scene.world(), scene.as.drafter, matterId))
  const versions = versionsOf(read.acts, 'vi')
  expect(versions.map(each => each.n)).toEqual([1, 2])
  const [before, after] = versions
  if (!before || !after) throw new Error('two versions')
  const lines = must(await compared({ ...asker, app }, before, after))
  const changed = lines.find(line => line.some(part => part.kind !== 'same'))
  expect(changed?.filter(part => part.kind !== 'same')).toEqual([
    { text: '14', kind: 'out' },
    { text: '12', kind: 'in' },
  ])
})

test('whoever saves over what somebody else saved meanwhile is told so, and nothing is lost', async () => {
  const scene = await makeScene(db)
  const { matterId, seq } = must(await scene.begin())
  must(await rewritten(scene, matterId, 'Bản của người thứ nhất.'))
  const parts = await scene.parts(scene.as.head)
  const { content, ...draft } = outgoingOf(await scene.fold(matterId))
  const late = await saveDraft(parts, { matterId, key: newId(), version: seq, draft: { ...draft, content }, content: null })
  expect(codeOf(late)).toBe('act/changed-meanwhile')
  const kept = must(await readContent(scene.files, (await scene.document(matterId)).content.hash))
  expect(textLines(kept, { abstract: '' })).toContain('Bản của người thứ nhất.')
})

test('receivers are typed one a line: units by name, groups, agencies by code, people by address; an ended body is no receiver', async () => {
  const scene = await makeScene(db)
  const suffix = newId().slice(-6)
  const old = await inTransaction(db, async tx => {
    const body = await makeBody(tx, { name: `Sở Cũ ${suffix}` })
    await sql`update body set valid_until = '2025-03-01' where id = ${body}`.execute(tx)
    return body
  })
  const lines = [
    `Sở Tài chính ${scene.suffix}`,
    `sở tài chính ${scene.suffix}`,
    'Bộ Nội vụ [G10.1]',
    'Bà Trần Thị Lan <lan@example.vn>',
    `Sở Cũ ${suffix}`,
  ]
  const { recipients, ended } = await readRecipients(db.kysely, lines, { today: '2026-11-24', office: scene.body })
  expect(recipients.map(({ kind, code, email }) => [kind, code ?? email])).toEqual([
    ['unit', null],
    ['agency', 'G10.1'],
    ['person', 'lan@example.vn'],
  ])
  expect(ended.map(each => each.line)).toEqual([`Sở Cũ ${suffix}`])
  const all = await readRecipients(db.kysely, ['Các sở, ban, ngành tỉnh'], { today: '2026-11-24', office: scene.body })
  expect(all.recipients.some(each => each.body === scene.finance)).toBe(true)
  expect(all.recipients.some(each => each.body === old)).toBe(false)
})

test('a standard paragraph is offered until its day, is never changed but replaced, and its use is recorded once for a document', async () => {
  const scene = await makeScene(db)
  const { matterId } = must(await scene.begin())
  const made = { by: scene.posts.head.accountId, at: new Date(TUESDAY), today: '2026-11-24' }
  const paragraph = {
    bodyId: scene.body,
    topic: 'Tổ chức thực hiện',
    text: 'Văn phòng theo dõi, đôn đốc việc thực hiện.',
    ownerPost: scene.posts.head.postId,
    validUntil: '2026-12-31',
    replaces: null,
  }
  expect(codeOf(await inTransaction(db, tx => saveParagraph(tx, { ...paragraph, validUntil: '2026-11-01' }, made)))).toBe(
    'outgoing/date-in-past',
  )
  // A day that is none is told, not dropped: the paragraph would hold for ever.
  expect(codeOf(await inTransaction(db, tx => saveParagraph(tx, { ...paragraph, validUntil: '31/13/2026' }, made)))).toBe(
    'form/not-a-date',
  )
  const id = must(await inTransaction(db, tx => saveParagraph(tx, paragraph, made)))
  const use = { ids: [id], body: scene.body, matter: matterId, by: scene.posts.drafter.accountId, at: new Date(TUESDAY) }
  await inTransaction(db, tx => recordUse(tx, use))
  await inTransaction(db, tx => recordUse(tx, use))
  expect(await paragraphsOf(db.kysely, scene.body, '2026-11-24')).toMatchObject([
    { id, used: 1, expired: false, owner: 'Lê Quang Vinh' },
  ])
  expect(await paragraphsOf(db.kysely, scene.body, '2027-01-01')).toMatchObject([{ id, expired: true }])
  must(
    await inTransaction(db, tx =>
      saveParagraph(tx, { ...paragraph, text: 'Văn phòng chủ trì theo dõi, đôn đốc.', replaces: id }, made),
    ),
  )
  expect((await paragraphsOf(db.kysely, scene.body, '2026-11-24')).map(each => each.text)).toEqual([
    'Văn phòng chủ trì theo dõi, đôn đốc.',
  ])
})

test('a permitted signer is taken from the staff, stands once, and goes with his person to another division', async () => {
  const scene = await makeScene(db)
  const grant = {
    bodyId: scene.body,
    personId: scene.posts.head.personId,
    by: scene.posts.chief.accountId,
    at: new Date(TUESDAY),
  }
  expect(await inTransaction(db, tx => grantSigner(tx, grant))).toBeNull()
  expect(codeOf(await inTransaction(db, tx => grantSigner(tx, grant)))).toBe('outgoing/permitted-already')
  expect(codeOf(await inTransaction(db, tx => grantSigner(tx, { ...grant, personId: newId() })))).toBe(
    'outgoing/not-on-the-staff',
  )
  const names = async () => (await signersOf(db.kysely, scene.body, '2026-11-24')).map(each => [each.name, each.unitName])
  expect(await names()).toContainEqual(['Lê Quang Vinh', 'Phòng Kinh tế'])
  await inTransaction(db, async tx => {
    const other = await makeBody(tx, { name: 'Phòng Tổng hợp', agencyId: scene.body })
    await tx
      .withTables<{ post: { id: string; unit_id: string } }>()
      .updateTable('post')
      .set({ unit_id: other })
      .where('id', '=', scene.posts.head.postId)
      .execute()
  })
  expect(await names()).toContainEqual(['Lê Quang Vinh', 'Phòng Tổng hợp'])
  await inTransaction(db, tx => endSigner(tx, { bodyId: scene.body, personId: scene.posts.head.personId, at: new Date(TUESDAY) }))
  expect(await names()).not.toContainEqual(['Lê Quang Vinh', 'Phòng Tổng hợp'])
})

test('the list of drafts keeps those begun between two days', async () => {
  const scene = await makeScene(db)
  const { matterId } = must(await scene.begin())
  const within = async (address: string) =>
    (
      await listLines(askersAt(db, TUESDAY)(scene.as.drafter), {
        list: outgoingList,
        asked: askedOf(outgoingList, new URLSearchParams(`loc=dang-soan&${address}`)),
        limit: 50,
      })
    ).map(line => line.id)
  expect(await within('tu=24/11/2026&den=24/11/2026')).toContain(matterId)
  expect(await within('tu=25/11/2026')).not.toContain(matterId)
  expect(await within('den=23/11/2026')).not.toContain(matterId)
})
