import { readFileText } from '@kheo/official-document'
import { writeDocx, type OfficialDocument } from '@kheo/official-document/write'
import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { readMatter } from '../../../casework/index.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { storeUpload } from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { mendFile, mendFileView } from './mend-file.ts'
import { codeOf, makeScene, TUESDAY, useOutgoing } from '../proof/scene.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})

const PAPER: OfficialDocument = {
  type: 'cong-van',
  organ: { name: 'Sở Tài chính' },
  sign: 'STC-VP',
  place: 'Trường Yên',
  abstract: 'Góp ý dự thảo',
  addressees: ['Văn phòng UBND tỉnh'],
  legalBases: [],
  body: [{ kind: 'paragraph', text: 'Sở Tài chính xin trân thành cảm ơn các các phòng đã phối hợp.' }],
  signature: { authority: [], position: 'Giám đốc', name: 'Trần Văn Bình' },
  recipients: ['Như trên', 'Lưu: VT'],
}

test('chosen slips of a Word file become a new file beside the old one, which stays; the rest stays as it was', async () => {
  const scene = await makeScene(db)
  const at = new Date(TUESDAY)
  const name = 'gop-y.docx'
  const { hash } = must(
    await storeUpload(
      { db: db.kysely, files: scene.files, at },
      { name, content: await writeDocx(PAPER), mediaType: 'application/docx' },
    ),
  )
  const { matterId } = must(await scene.begin({ more: { attachments: [{ hash, name }] } }))
  const parts = await scene.parts(scene.as.drafter)
  const here = async () => must(await readMatter(db.kysely, parts.world, parts.viewer, matterId))
  const { slips } = must(await mendFileView(scene.files, await here(), { hash, lang: 'vi', by: 'lan' }))
  expect(slips.map(({ found, to }) => [found, to])).toContainEqual(['trân thành', 'chân thành'])
  const one = slips.filter(slip => slip.to === 'chân thành').map(slip => slip.id)
  const mend = async (chosen: readonly string[], of = hash) => {
    const read = await here()
    return mendFile(parts, read, { hash: of, chosen, key: newId(), version: read.matter.lastSeq })
  }
  expect(codeOf(await mend([]))).toBe('outgoing/nothing-chosen')
  expect(codeOf(await mend(one, 'f'.repeat(64)))).toBe('outgoing/no-such-file')
  must(await mend(one))
  must(await mend(one))
  const { attachments } = await scene.document(matterId)
  expect(attachments.map(file => file.name)).toEqual([name, 'gop-y (đã sửa 2).docx', 'gop-y (đã sửa).docx'])
  expect(attachments[0]?.hash).toBe(hash)
  const bytes = must(await scene.files.read(attachments[1]?.hash ?? ''))
  expect(await readFileText(new Uint8Array(bytes), name)).toMatchObject({
    text: expect.stringContaining('xin chân thành cảm ơn các các phòng'),
  })
})
