import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Asker } from '../../../casework/asker.ts'
import { readMatter, type ReadMatter } from '../../../casework/index.ts'
import { judgedAt } from '../../../casework/lists/row-view.ts'
import { newId } from '../../../kernel/ids.ts'
import { calendarOf, must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { folderStore } from '../../../platform/files/folder-store.ts'
import { loadKeyring } from '../../../platform/keyring.ts'
import { freshDatabase } from '../../../test/database/open.ts'
import { postMerge } from './merge-post.ts'
import { mergeView } from './merge-view.ts'
import { requestBrief } from '../requests/request-process.ts'
import { makeScene, type Scene } from '../proof/scene.ts'

let db: Database
let scene: Scene
let compiler: Asker
let request: ReadMatter
let node: string

beforeAll(async () => {
  db = await freshDatabase()
  scene = await makeScene(db, { values: { 'TT-01': 38 } })
  compiler = await askerOf()
  const { matterId } = must(await scene.ask())
  request = must(await readMatter(db.kysely, compiler.world, compiler.viewer, matterId))
  node = requestBrief(request.matter).outline.find(each => each.text)?.id ?? ''
})
afterAll(() => db.close())

async function askerOf(): Promise<Asker> {
  const world = await scene.world()
  const viewer = scene.asCompiler
  const folder = mkdtempSync(join(tmpdir(), 'kheo-'))
  const keyring = loadKeyring({ dataDir: folder, secretKey: undefined, oldSecretKeys: [], production: false })
  const app = { db, files: folderStore(join(folder, 'files')), keyring, csrf: '' }
  const lang = 'vi' as const
  const { today } = world.clock.now()
  return { app, viewer, lang, world, calendar: calendarOf(world), today, reader: { viewer, lang, at: judgedAt(world) } }
}

async function press(fields: Record<string, string>): Promise<void> {
  const posted = new FormData()
  for (const [name, value] of Object.entries({ khoa: newId(), y: 'soan', muc: node, ban: '0', ...fields }))
    posted.append(name, value)
  expect(await postMerge(compiler, request, posted)).toMatchObject({ done: expect.any(String) })
}
const standing = async () => (await mergeView(compiler, request, { node, figure: null }))?.text

test('what was typed just before “Chèn” stays, with the figure behind it', async () => {
  await press({ text: 'Câu vừa gõ xong.', chen: 'so', 'so-lieu': '[[TT-01]]' })
  expect(await standing()).toBe('Câu vừa gõ xong.\n[[TT-01]]')
  await press({ text: 'Câu vừa gõ xong.\n[[TT-01]]\nThêm nữa.', chen: 'so', 'so-lieu': 'không phải số' })
  expect(await standing()).toBe('Câu vừa gõ xong.\n[[TT-01]]\nThêm nữa.')
})

test('a paragraph proposed from the records is put behind what stands in the form', async () => {
  const [proposal] = (await mergeView(compiler, request, { node, figure: null }))?.proposals ?? []
  if (!proposal) throw new Error('nothing is proposed for this section')
  await press({ text: 'Đã có phần mở đầu.', chen: `doan:${proposal.id}` })
  expect(await standing()).toMatch(/^Đã có phần mở đầu\.\n\S/)
})
