import { afterAll, beforeAll, expect, test } from 'vitest'
import { isProblem } from '../../../kernel/problem.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import type { OfficialDocument } from '@kheo/official-document/write'
import { documentFiles } from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { issuingService } from '../issue/issuing-service.ts'
import { codeOf, makeScene, useOutgoing } from '../proof/scene.ts'
import { closeRenderer } from './render.ts'
import { storeContent } from '../drafting/content-store.ts'
import { readContent } from '../drafting/content-store.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})
afterAll(closeRenderer)

const OPEN = 'Đã hoàn thành [[NV-02]] nhiệm vụ.'

test('a text with a place that was never filled in is not submitted; the refusal shows the place', async () => {
  const scene = await makeScene(db)
  const { matterId } = must(await scene.begin({ content: { body: [{ kind: 'paragraph', text: OPEN }] } }))
  const refused = await scene.submit(matterId)
  expect(codeOf(refused)).toBe('outgoing/text-not-whole')
  expect(isProblem(refused) && refused.data['words']).toContain('[[NV-02]]')
})

test('one that was approved before such places were looked for is not issued: no number, no file, no receiver', async () => {
  const scene = await makeScene(db)
  const id = await scene.signed()
  const { content } = await scene.document(id)
  const kept = must(await readContent(scene.files, content.hash))
  const parts = await scene.parts(scene.as.drafter)
  const at = parts.world.clock.now().instant
  const planted = must(
    await storeContent({ db: db.kysely, files: scene.files, at }, { ...kept, body: [{ kind: 'paragraph', text: OPEN }] }),
  )
  await db.query(`update matter set fold = jsonb_set(fold, '{fields,content,hash}', to_jsonb($1::text)) where id = $2`, [
    planted.hash,
    id,
  ])
  expect(codeOf(await scene.issue(id, 1))).toBe('outgoing/text-not-whole')
  expect((await scene.fold(id)).state).toBe('da-ky')
  expect(await documentFiles(db.kysely, id)).toEqual([])
})

test('the one issuing service makes no document of a content with an open place', async () => {
  const scene = await makeScene(db)
  const { db: database, files, world } = await scene.parts(scene.as.chief)
  const service = issuingService({ db: database, files, world: async () => world })
  const { matterId } = must(await scene.begin())
  const paper: OfficialDocument = {
    type: 'bao-cao',
    organ: { name: 'Văn phòng UBND tỉnh' },
    sign: 'BC-VPUBND',
    place: 'Trường Yên',
    abstract: 'Kết quả',
    addressees: [],
    legalBases: [],
    body: [{ kind: 'paragraph', text: OPEN }],
    signature: { authority: [], position: 'CHÁNH VĂN PHÒNG', name: 'Đặng Minh Tuấn' },
    recipients: ['Lưu: VT'],
  }
  const content = { paper, signer: scene.posts.chief.postId, attachments: [], replaces: null }
  expect(codeOf(await service(await scene.fold(matterId), async () => content))).toBe('outgoing/text-not-whole')
})
