import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiRoutes } from '../../app/api/routes.ts'
import { loadEngine } from '../../app/services/engine.ts'
import { pageRoutes } from '../../app/http/page-access.ts'
import { modules } from '../../app/modules.ts'
import { perform } from '../../casework/index.ts'
import { spreadGrade } from '../../casework/jobs/spread-grade.ts'
import type { Grade } from '../../kernel/grades.ts'
import { isAdminRight, makeBody, makeViewer, must, setTeamGrade } from '../../org/index.ts'
import { giveTask } from '../../office/directives/index.ts'
import { makeScene } from '../../office/outgoing/proof/scene.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { storeUpload } from '../../records/index.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { makeDocumentOffice, RIGHTS, TUESDAY } from '../factories/documents.ts'
import { LETTER } from '../factories/letter.ts'
import { serveOffice, type ServedOffice } from './served-office.ts'

// Every address that answers to GET is asked by people of three teams, who hold every right of the office: one team without any grade,
// one graded in summary, one graded to read. A word was planted wherever a matter has content.
const SECRET = 'Zqxwbimat'
const TITLE = 'Rà soát trụ sở Zqxwtieude'
/** Stands beside the word everywhere: what a search may be asked for without giving the word away itself. */
const SOUGHT = 'kẽm gai'
const HIDDEN = `${SOUGHT} ${SECRET}`

let office: ServedOffice
let matters: Uuid[] = []
let directive: Uuid
let hash = ''
const sessions: Record<'none' | 'summary' | 'read', string> = { none: '', summary: '', read: '' }

beforeAll(async () => {
  await loadEngine()
  office = await serveOffice({ API_PER_MINUTE: '0' })
  await office.store(async db => {
    const found = await plant(db)
    ;({ directive, hash } = found)
    matters = await everyMatter(db)
    sessions.none = await member(db, null)
    sessions.summary = await member(db, 'summary')
    sessions.read = await member(db, 'read')
  })
}, 180_000)
afterAll(() => office.stop())

async function everyMatter(db: Database): Promise<Uuid[]> {
  return (await db.query<{ id: Uuid }>('select id from matter order by id')).map(row => row.id)
}

/** A directive with a part, and an incoming document: the word in fields, history, notes, opinions, files, texts. */
async function plant(db: Database): Promise<{ directive: Uuid; hash: string }> {
  const scene = await makeDocumentOffice(db, join(office.dataDir, 'files'))
  const document = await scene.take(`${LETTER}\n${HIDDEN}`)
  must(await scene.register(document.id))
  must(await scene.act(scene.asClerk, document.id, 'chuyen', { lead: scene.specialist.postId }))
  must(await scene.act(scene.asSpecialist, document.id, 'ghi-chu', { text: HIDDEN }))
  must(await scene.act(scene.asClerk, document.id, 'but-phe', { text: HIDDEN, by: scene.chief.postId }))
  await plantDraft(db)
  const world = await scene.world(TUESDAY)
  const lead = await makeViewer(db, { rights: RIGHTS, scope: 'body', isLeader: true })
  const helper = await inTransaction(db, tx => makeBody(tx))
  const given = await inTransaction(db, tx =>
    giveTask(tx, world, scene.asSpecialist, {
      key: newId(),
      content: TITLE,
      leads: [lead.bodyId],
      assigner: scene.chief.postId,
      source: 'thong-bao-ket-luan',
      dueOn: '2026-12-15',
      dueWords: HIDDEN,
      product: HIDDEN,
      quote: { text: HIDDEN, mark: null, sourceLabel: HIDDEN },
      cooperating: [{ body: helper, note: HIDDEN }],
    }),
  )
  const { matterId } = must(given)
  const at = new Date(TUESDAY)
  const content = new TextEncoder().encode(HIDDEN)
  const stored = must(
    await storeUpload({ db: db.kysely, files: scene.files, at }, { name: `${HIDDEN}.txt`, content, mediaType: 'text/plain' }),
  )
  const act = (name: string, input: unknown) =>
    inTransaction(db, tx => perform(tx, world, lead.viewer, { matterId, act: name, input, key: newId() }))
  must(await act('ghi-chu', { text: HIDDEN }))
  must(await act('nhan', {}))
  must(await act('tien-do', { text: HIDDEN, percent: '40' }))
  must(await act('nop', { result: HIDDEN, document: HIDDEN, files: [{ hash: stored.hash, name: `${HIDDEN}.txt` }] }))
  return { directive: matterId, hash: stored.hash }
}

/** An outgoing draft that was given to a colleague for his opinion. */
async function plantDraft(db: Database): Promise<void> {
  const scene = await makeScene(db)
  const body = [{ kind: 'paragraph' as const, text: HIDDEN }]
  const { matterId } = must(await scene.begin({ abstract: TITLE, content: { body } }))
  must(await scene.act(scene.as.drafter, matterId, 'xin-y-kien', { posts: [scene.posts.colleague.postId], dueOn: '2026-11-27' }))
  must(await scene.act(scene.as.colleague, matterId, 'gop-y', { view: 'dong-y-co-sua', text: HIDDEN }))
}

/** Somebody of a team of his own, with every right that is not administration; his session. */
async function member(db: Database, grade: Grade | null): Promise<string> {
  const rights = modules.flatMap(each => each.rights.map(({ id }) => id)).filter(id => !isAdminRight(id) && id !== 'province.see')
  const { token, bodyId } = await makeViewer(db, { rights, scope: 'body', isLeader: true })
  if (!grade) return token
  const by = (await makeViewer(db, { rights: ['admin', 'admin.grades'] })).viewer
  const now = { today: '2026-11-24', instant: new Date(TUESDAY) }
  // Not for parts: what is asked of a cooperating body is the title of its part.
  for (const process of ['directive', 'van-ban-den', 'van-ban-di']) {
    const given = { process, team: bodyId, grade, reason: 'Theo dõi chéo giữa các sở', by, now }
    await spreadGrade(db, must(await inTransaction(db, tx => setTeamGrade(tx, given))), now.instant)
  }
  return token
}

/** Every address behind a login, with the matters' ids where an address asks for one. */
async function addresses(): Promise<string[]> {
  const pages = pageRoutes.filter(({ access }) => !('public' in access)).map(({ path }) => path)
  const api = (await apiRoutes()).filter(({ method, access }) => method === 'get' && !('public' in access))
  const paths = [...pages, ...api.map(({ path }) => `/api${path.replaceAll(/\{(\w+)\}/g, ':$1')}`)].filter(
    path => !path.includes('*'),
  )
  const found = paths.flatMap(path => {
    if (!path.includes(':')) return [path, `${path}?q=${encodeURIComponent(SOUGHT)}&tim=${encodeURIComponent(SOUGHT)}`]
    return matters.map(id =>
      path.replaceAll(/:(\w+)\??/g, (_, name: string) => (name === 'hash' ? hash : /id$/i.test(name) ? id : '1')),
    )
  })
  return [...new Set(found)]
}

async function answer(path: string, session: string): Promise<string> {
  const given = await fetch(office.server().origin + path, {
    headers: { cookie: `kheo_session=${session}` },
    redirect: 'manual',
    signal: AbortSignal.timeout(20_000),
  })
  const bytes = new Uint8Array(await given.arrayBuffer())
  const packed = bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.values(unzipSync(bytes)).map(part => strFromU8(part)) : []
  return [given.headers.get('location') ?? '', new TextDecoder().decode(bytes), ...packed].join('\n')
}

/** Addresses whose answer holds the word. */
async function holding(word: string, session: string): Promise<string[]> {
  const found: string[] = []
  for (const path of await addresses()) if ((await answer(path, session)).includes(word)) found.push(path)
  return found
}

test('whoever sees a matter in summary finds its heads, and nowhere a word of its content', async () => {
  expect(await holding(SECRET, sessions.summary)).toEqual([])
  for (const path of [`/viec/${directive}`, `/viec/${directive}.data`, `/api/matters/${directive}`, '/viec/theo-muc']) {
    const heads = await answer(path, sessions.summary)
    expect(heads).toContain('Zqxwtieude')
    expect(heads).not.toContain(SECRET)
  }
}, 240_000)

test('without a grade not even the heads are anywhere', async () => {
  expect(await holding('Zqxw', sessions.none)).toEqual([])
}, 240_000)

test('whoever may read finds the content on the page, in the file, by search and through the API', async () => {
  const found = await holding(SECRET, sessions.read)
  const expected = [`/viec/${directive}`, `/viec/${directive}/tep/${hash}`]
  expect(found).toEqual(expect.arrayContaining(expected))
  expect(found.filter(path => path.startsWith('/tim?'))).toHaveLength(1)
  expect(found.filter(path => path.startsWith('/api/'))).not.toEqual([])
}, 240_000)
