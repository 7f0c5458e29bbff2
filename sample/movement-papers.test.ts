import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkDocument, isFileProblem, parseDocument, proofread, readFileText } from '@kheo/official-document'
import { writeDocx, writePdf, type OfficialDocument } from '@kheo/official-document/write'
import { askerOf, type Asker } from '../casework/asker.ts'
import { perform } from '../casework/index.ts'
import { fixedClock } from '../kernel/clock.ts'
import { newId, type Uuid } from '../kernel/ids.ts'
import { castBallot, convene, decideSession, endSession } from '../office/movement/council/council-service.ts'
import { councilView } from '../office/movement/council/council-view.ts'
import { beginPaper, beginView } from '../office/movement/papers/begin.ts'
import { PAPERS, type PaperKind } from '../office/movement/papers/kinds.ts'
import { readContent } from '../office/outgoing/drafting/content-store.ts'
import { documentOf } from '../office/outgoing/drafting/content.ts'
import { submitDraft } from '../office/outgoing/drafting/drafting.ts'
import { issueDocument } from '../office/outgoing/issue/issue.ts'
import { outgoingOf } from '../office/outgoing/outgoing.ts'
import { grantSigner } from '../office/outgoing/signing/signers.ts'
import { matterFold } from '../office/outgoing/store.ts'
import { ensureStandardRoles, must, worldOf } from '../org/index.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { folderStore } from '../platform/files/folder-store.ts'
import type { AppContext } from '../platform/http/context.ts'
import { makeKeyring } from '../platform/keyring.ts'
import { storeUpload } from '../records/index.ts'
import { freshDatabase } from '../test/database/open.ts'
import { viewAs } from '../test/factories/office.ts'
import { loadSampleToday } from './index.ts'
import { MOVEMENT_OFFICER } from './movement.ts'
import { accountId, bodyId, personId, postId } from './organisation.ts'
import { viewerAs } from './outgoing.ts'
import { loadSampleRules, SAMPLE_RIGHTS, SAMPLE_ROOM_RIGHTS } from './proof/sample-rules.ts'

const clock = fixedClock('2026-11-24T02:00:00Z')
const files = folderStore(mkdtempSync(join(tmpdir(), 'kheo-papers-')))
const keyring = makeKeyring([randomBytes(32)], 'bài kiểm')
let db: Database
let officer: Asker
let session: Uuid

beforeAll(async () => {
  db = await freshDatabase()
  await loadSampleRules()
  await inTransaction(db, tx => ensureStandardRoles(tx, SAMPLE_ROOM_RIGHTS))
  await loadSampleToday(db, { seed: 'giấy tờ', matters: 60, clock })
  const at = clock.now().instant
  for (const [body, signer] of [
    ['vp', 'tuan'],
    ['ubnd', 'khoi'],
  ] as const)
    must(
      (await inTransaction(db, tx =>
        grantSigner(tx, { bodyId: bodyId(body), personId: personId(signer), by: accountId('tuan'), at }),
      )) ?? { done: true },
    )
  officer = await askerAs(MOVEMENT_OFFICER)
  session = await sessionHeld()
}, 60_000)
afterAll(() => db.close())

async function askerAs(key: string): Promise<Asker> {
  const world = { clock, ...(await worldOf(db.kysely)) }
  const viewer = await viewerAs(db.kysely, key, '2026-11-24')
  // Only what an asker is made from.
  return askerOf({ db, files, keyring, viewer, lang: 'vi', csrf: '', world: async () => world } as unknown as AppContext)
}

const MEMBERS = [
  'Đặng Minh Tuấn; Chánh Văn phòng, Chủ tịch Hội đồng',
  'Lê Quang Vinh; Trưởng phòng Kinh tế, ủy viên',
  'Phạm Thùy Dương; chuyên viên, thư ký Hội đồng',
  'Nguyễn Văn Lộc; ủy viên; vắng',
].join('\n')

/** A session on the verified models of the sample, with the votes for all of them. */
async function sessionHeld(): Promise<Uuid> {
  const { world, viewer } = officer
  const input = {
    key: newId(),
    level: 'tinh',
    on: '2026-11-23',
    startsAt: '8h00',
    place: 'Phòng họp số 2, trụ sở Văn phòng',
    members: MEMBERS,
  }
  const { matterId } = must(await inTransaction(db, tx => convene(tx, world, viewer, input)))
  const verified = await db.query<{ code: string }>(
    "select code from matter where process = 'mo-hinh' and state = 'verified' order by code",
  )
  for (const { code } of verified)
    must(
      await inTransaction(db, tx =>
        castBallot(tx, world, viewer, { key: newId(), session: matterId, code, wish: 'cong-nhan', yes: '3', no: '0' }),
      ),
    )
  must(
    await inTransaction(db, tx =>
      endSession(tx, world, viewer, { key: newId(), session: matterId, minutes: '07/BB-VPUBND', endsAt: '10h15' }),
    ),
  )
  return matterId
}

async function rewarded(): Promise<{ id: Uuid; body: Uuid }> {
  const [row] = await db.query<{ id: Uuid; body: Uuid }>(
    `select m.id, m.holder_body as body from matter m join audience a on a.matter_id = m.id and a.principal = any($1::int[])
     where m.process = 'mo-hinh' and m.state in ('recognised', 'proposedForReward', 'rewarded', 'replicating') and m.fold->'fields'->>'results' <> '[]' order by m.code limit 1`,
    [[...officer.viewer.principals]],
  )
  if (!row) throw new Error('the sample recognises no model')
  return row
}

/** The unit of a model, acting for itself: its first post. */
async function ofUnit(body: Uuid): Promise<Asker> {
  const [post] = await db.query<{ id: Uuid; personId: Uuid; accountId: Uuid; unit: Uuid | null }>(
    `select o.id, o.person_id as "personId", a.id as "accountId", o.unit_id as unit from post o join account a on a.person_id = o.person_id
     where o.body_id = $1 order by o.id limit 1`,
    [body],
  )
  if (!post) throw new Error('nobody works there')
  const viewer = await inTransaction(db, tx => viewAs(tx, { ...post, name: '', body }, { rights: SAMPLE_RIGHTS, scope: 'body' }))
  return { ...officer, viewer }
}

async function sourceOf(kind: PaperKind): Promise<{ asker: Asker; id: Uuid }> {
  const { of } = PAPERS[kind]
  if (of === 'phien-xet') return { asker: officer, id: session }
  if (of === 'phong-trao') {
    const [row] = await db.query<{ id: Uuid }>("select id from matter where process = 'phong-trao' and open")
    return { asker: officer, id: row?.id ?? '' }
  }
  const { id, body } = await rewarded()
  return { asker: kind === 'bao-cao' ? await ofUnit(body) : officer, id }
}

async function drafted(kind: PaperKind): Promise<Uuid> {
  const { asker, id } = await sourceOf(kind)
  const asked = { kind, id, year: PAPERS[kind].of === 'phong-trao' ? 2026 : null }
  const view = await beginView(asker, asked)
  return must(await beginPaper(asker, asked, { key: newId(), issuer: view?.issuer ?? '' })).matterId
}

/** A draft as it leaves with number and day. */
async function printed(id: Uuid): Promise<OfficialDocument> {
  const draft = outgoingOf(await matterFold(db.kysely, id))
  return documentOf(must(await readContent(files, draft.content.hash)), draft, { number: '47', date: '2026-11-24' })
}

const ALL = Object.keys(PAPERS) as PaperKind[]

test.each(ALL)('a paper of the movement, %s, passes our own check and is read back from DOCX and PDF', async kind => {
  const document = await printed(await drafted(kind))
  const expected = {
    number: '47',
    symbol: document.sign,
    abstract: document.abstract,
    issuedOn: kind === 'bien-ban' ? null : '2026-11-24',
    // Two sign the minutes; the secretary is printed first.
    ...(kind === 'bien-ban'
      ? { otherSignatories: [{ name: document.signature.name, position: 'CHỦ TỌA' }] }
      : { signatory: { name: document.signature.name } }),
  }
  expect(document.signature.name).not.toBe('')
  const bytes = { docx: await writeDocx(document), pdf: writePdf(document) }
  for (const [format, content] of Object.entries(bytes)) {
    const file = await readFileText(content, `a.${format}`)
    if (isFileProblem(file)) throw new Error(file.code)
    const fields = parseDocument(file.text)
    expect(fields).toMatchObject(expected)
    expect(fields.type).toBe(kind === 'nhan-rong' ? 'Kế hoạch' : kind === 'tong-ket' ? 'Báo cáo' : PAPER_TYPES[kind])
    expect(proofread(file.text).filter(issue => issue.kind !== 'style')).toEqual([])
    const checked = await checkDocument(content, `a.${format}`)
    expect('findings' in checked ? checked.findings : checked).toEqual([])
  }
})

const PAPER_TYPES: Readonly<Partial<Record<PaperKind, string>>> = {
  'bien-ban': 'Biên bản',
  'quyet-dinh': 'Quyết định',
  'to-trinh': 'Tờ trình',
  'bao-cao': 'Báo cáo',
  'ke-hoach': 'Kế hoạch',
}

test('each paper has the letterhead, the bases and the signer of whoever issues it', async () => {
  const minutes = await printed(await drafted('bien-ban'))
  expect(minutes).toMatchObject({
    sign: 'BB-VPUBND',
    organ: { name: 'Văn phòng' },
    form: {
      kind: 'bien-ban',
      startedAt: '2026-11-23T08:00',
      endedAt: '2026-11-23T10:15',
      secretary: expect.stringContaining('Phạm Thùy Dương'),
    },
    signature: { position: 'CHỦ TỌA', name: 'Đặng Minh Tuấn' },
    coSignatures: [{ position: 'Thư ký', name: 'Phạm Thùy Dương' }],
  })
  const decision = await printed(await drafted('quyet-dinh'))
  expect(decision.organ.name).toBe('Ủy ban nhân dân tỉnh Trường Yên')
  expect(decision.legalBases).toContain('Luật Thi đua, khen thưởng số 06/2022/QH15')
  expect(decision.legalBases.at(-1)).toContain('07/BB-VPUBND')
  expect(decision.signature).toEqual({ authority: ['TM. ỦY BAN NHÂN DÂN'], position: 'CHỦ TỊCH', name: 'Vũ Đình Khôi' })
  const { body } = await rewarded()
  const [unit] = await db.query<{ name: string }>('select name from body_version where body_id = $1 and valid_until is null', [
    body,
  ])
  expect((await printed(await drafted('bao-cao'))).organ.name).toBe(unit?.name)
})

test('a decision goes through the levels, is signed, numbered and sent to its units; nobody types its number again', async () => {
  const id = await drafted('quyet-dinh')
  const chief = await askerAs('tuan')
  const clerk = await askerAs('mai')
  const parts = (asker: Asker) => ({ db, files, keyring, world: asker.world, viewer: asker.viewer })
  const act = async (asker: Asker, kind: string, input: unknown) =>
    must(await inTransaction(db, tx => perform(tx, asker.world, asker.viewer, { matterId: id, act: kind, input, key: newId() })))
  const levels = [{ level: 'lanh-dao' as const, post: postId('tuan') }]
  must(await submitDraft(parts(officer), { matterId: id, key: newId(), version: undefined, levels, note: null }))
  await act(chief, 'duyet', {})
  const content = new TextEncoder().encode('%PDF-1.7 ký')
  const scan = must(
    await storeUpload(
      { db: db.kysely, files, at: clock.now().instant },
      { name: 'ky.pdf', content, mediaType: 'application/pdf' },
    ),
  )
  await act(clerk, 'ky-giay', { signedOn: '2026-11-24', files: [{ hash: scan.hash, name: scan.name }] })
  const request = {
    matterId: id,
    key: newId(),
    version: undefined,
    number: 1,
    suffix: '',
    reserved: false,
    orNext: true,
    send: true,
  }
  must(await issueDocument(parts(clerk), request))
  const issued = outgoingOf(await matterFold(db.kysely, id))
  expect(issued.designation).toMatch(/^\d+\/QĐ-UBND$/u)
  expect(issued.recipients.length).toBeGreaterThan(0)
  const view = await councilView(officer, session)
  expect(view?.issued.decision).toMatchObject({ designation: issued.designation, issuedOn: '24/11/2026' })
  expect(view?.papers.made.map(each => each.words)).toContainEqual(expect.stringContaining(issued.designation ?? '?'))
  const decision = { designation: issued.designation ?? '', issuedOn: '2026-11-24', issuer: '', document: id, files: [] }
  const done = must(
    await inTransaction(db, tx => decideSession(tx, officer.world, officer.viewer, { key: newId(), session, ...decision })),
  )
  expect(done.recognised).toBe(view?.recognising)
})
