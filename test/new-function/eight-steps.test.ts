import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadEngine, loadModules } from '../../app/services/engine.ts'
import { modules } from '../../app/modules.ts'
import { handlersOf } from '../../app/services/outbox.ts'
import { askedOf, listLines, measureSources, verify, type ListDef } from '../../casework/index.ts'
import { openingOf } from '../../casework/opening/opening.ts'
import { postOpening } from '../../casework/opening/post.ts'
import { askersAt } from '../../casework/proof/office.ts'
import type { Viewer } from '../../kernel/access.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { makeScene, type Scene } from '../../office/outgoing/proof/scene.ts'
import { closeRenderer } from '../../office/outgoing/paper/render.ts'
import { must } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Services } from '../../platform/http/context.ts'
import { workOutbox } from '../../platform/telling/outbox.ts'
import { saveRegister } from '../../records/index.ts'
import { newFunctionFiles } from '../../tools/new-function-files.ts'
import { freshDatabase } from '../database/open.ts'

// The eight steps of ARCHITECTURE.md, walked by a function made just now: it is opened by its form, listed, acted on, counted and issued.
const ROOT = join(import.meta.dirname, '../..')
const ID = 'walk-of-steps'
const NOW = '2026-11-24T02:00:00Z'

let db: Database
let scene: Scene
let drafter: Viewer, chief: Viewer
let list: ListDef

/** The files of the function, in a house whose other rooms are those of this one. */
async function madeFunction() {
  const house = mkdtempSync(join(tmpdir(), 'kheo-house-'))
  for (const room of ['kernel', 'casework', 'platform', 'records', 'org', 'law', 'libs', 'node_modules'])
    symlinkSync(join(ROOT, room), join(house, room), 'junction')
  const folder = join(house, 'office', ID)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(newFunctionFiles({ id: ID, vi: 'Đi các bước', en: 'Walk of steps' })))
    writeFileSync(join(folder, name), text)
  const { walkOfStepsModule } = await import(pathToFileURL(join(folder, 'module.ts')).href)
  return walkOfStepsModule
}

let made: Awaited<ReturnType<typeof madeFunction>>

beforeAll(async () => {
  db = await freshDatabase()
  made = await madeFunction()
  await loadModules([...modules, made])
  ;[list] = await made.lists()
  scene = await makeScene(db)
  const more = (viewer: Viewer): Viewer => ({ ...viewer, rights: new Set([...viewer.rights, `${ID}.work`]) })
  ;[drafter, chief] = [more(scene.as.drafter), more(scene.as.chief)]
  const by = { by: scene.posts.clerk.accountId, at: new Date(NOW) }
  const register = { id: null, bodyId: scene.body, direction: 'di', types: [], sign: null, advisory: null } as const
  await inTransaction(db, async tx =>
    must(await saveRegister(tx, { ...register, name: 'Sổ văn bản đi', period: 'year', term: null, isDefault: true }, by)),
  )
})
afterAll(async () => {
  await closeRenderer()
  await db.close()
  await loadEngine()
})

async function opened(viewer: Viewer, title: string): Promise<Uuid> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ khoa: newId(), 'f.title': title, 'f.note': 'Theo đề nghị của Sở Tài chính' }))
    form.set(name, value)
  const opening = openingOf(ID)
  if (!opening) throw new Error('no form opens it')
  const done = await postOpening(askersAt(db, NOW)(viewer), opening, { posted: form, query: new URLSearchParams() })
  if (!('matterId' in done)) throw new Error(JSON.stringify(done.view.error))
  return done.matterId
}

const listed = async (viewer: Viewer, tab: string) => {
  const asked = askedOf(list, new URLSearchParams({ loc: tab }))
  return (await listLines(askersAt(db, NOW)(viewer), { list, asked, limit: 10 })).map(({ title, state }) => `${title}: ${state}`)
}

async function counted(): Promise<Readonly<Record<string, number | null>>> {
  const source = measureSources().find(({ id }) => id === `office/${ID}`)
  if (!source) throw new Error('it counts nothing')
  const period = { from: '2026-11-01', to: '2026-11-30', until: new Date('2026-12-01T00:00:00Z') }
  const [figures] = await source.compute(db.kysely, [period], scene.body)
  const behind = await Promise.all(
    source.measures.map(measure =>
      source.behind(db.kysely, { measure, period, body: scene.body, after: null, limit: 10 }).then(rows => rows.length),
    ),
  )
  const values = Object.entries(figures ?? {}).map(([key, { value }]) => [key, value] as const)
  expect(behind).toEqual(values.map(([, value]) => value))
  return Object.fromEntries(values)
}

async function madeDocuments(): Promise<string[]> {
  const all = await Promise.all([...modules, made].flatMap(each => (each.jobs ? [each.jobs()] : [])))
  // The service asks these parts for database, files and the day alone.
  const services = { db, files: scene.files, world: () => scene.world(NOW) } as unknown as Services
  const issue = handlersOf(all, services)['issue-document']
  if (!issue) throw new Error('nothing issues')
  const done = await workOutbox(db, { 'issue-document': issue }, { now: () => new Date(NOW) })
  return done.map(({ outcome, error }) => error ?? outcome)
}

test('a function made just now is opened by its form, listed, acted on and counted; others see nothing of it', async () => {
  const first = await opened(drafter, 'Rà soát dự thảo quy chế')
  expect(await listed(drafter, 'cua-toi')).toEqual(['Rà soát dự thảo quy chế: open'])
  expect(await listed(scene.as.financeHead, 'tat-ca')).toEqual([])
  must(await scene.act(drafter, first, 'xong', { result: 'Dự thảo đúng thẩm quyền' }))
  expect(await listed(drafter, 'dang-lam')).toEqual([])
  expect(await listed(drafter, 'tat-ca')).toEqual(['Rà soát dự thảo quy chế: closed'])
  expect(await counted()).toEqual({ 'WALKOF-01@1': 1, 'WALKOF-02@1': 1 })
})

test('what it approves leaves as a document: signed, numbered in the register of its body, and counted as done', async () => {
  const matter = await opened(chief, 'Thẩm định phương án sắp xếp')
  must(await scene.act(chief, matter, 'duyet', { result: 'Phương án đủ căn cứ.\nĐề nghị phê duyệt.' }))
  expect(await madeDocuments()).toEqual(['done'])
  const document = String((await scene.fold(matter)).fields['document'])
  expect(await scene.fold(document)).toMatchObject({ title: expect.stringContaining('kết quả đi các bước: Thẩm định phương án') })
  must(await scene.act(scene.as.clerk, document, 'ky-giay', { signedOn: '2026-11-24', files: [await scene.scan()] }))
  must(await scene.issue(document, 1, { send: false }))
  expect(await scene.fold(matter)).toMatchObject({ state: 'issued', fields: { number: 1, designation: '01/BC-VPUBND' } })
  expect(await counted()).toEqual({ 'WALKOF-01@1': 2, 'WALKOF-02@1': 2 })
  const { findings } = await verify(db.kysely)
  expect(findings).toEqual([])
})
