import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Viewer } from '../../../kernel/access.ts'
import { fixedClock } from '../../../kernel/clock.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import { limitKeys } from '../../../law/index.ts'
import { evidence, openChildren } from '../../../casework/facts/facts.ts'
import {
  perform,
  useActPages,
  useFacts,
  useLooks,
  useProcesses,
  useWaysOn,
  type Performed,
  type World,
} from '../../../casework/index.ts'
import { phanViec } from '../../../casework/phan-viec.ts'
import { makeBody, makePost, must, worldOf, type MadePost } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../../platform/database/transaction.ts'
import { folderStore } from '../../../platform/files/folder-store.ts'
import { makeKeyring } from '../../../platform/keyring.ts'
import { storeUpload } from '../../../records/index.ts'
import { viewAs } from '../../../test/factories/office.ts'
import { directivesModule } from '../../directives/index.ts'
import { documentsModule } from '../../documents/index.ts'
import { beginDraft, saveDraft, submitDraft, type BeginRequest } from '../drafting/drafting.ts'
import { issueDocument, type IssueRequest } from '../issue/issue.ts'
import { outgoingModule } from '../module.ts'
import { outgoingOf, type Outgoing } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import { grantSigner } from '../signing/signers.ts'
import type { Recipient } from '../terms.ts'

const RIGHTS: readonly string[] = [
  ...outgoingModule.rights.map(right => right.id),
  ...documentsModule.rights.map(right => right.id),
  ...directivesModule.rights.map(right => right.id),
  'casework.comment',
  'part.perform',
  'part.distribute',
  'part.waive',
]
export const TUESDAY = '2026-11-24T02:00:00Z'

/** Loads the processes of outgoing and incoming documents and directives into the engine, once. */
export async function useOutgoing(): Promise<void> {
  const [directives, documents, outgoing] = [
    await directivesModule.processes(),
    await documentsModule.processes(),
    await outgoingModule.processes(),
  ]
  useFacts({ openChildren, evidence, ...documents.facts, ...outgoing.facts })
  const processes = [...directives.processes, ...documents.processes, ...outgoing.processes, phanViec]
  useProcesses(processes, { rights: new Set(RIGHTS), limits: limitKeys })
  useLooks([...directives.looks, ...documents.looks, ...outgoing.looks])
  useActPages([...documents.acts, ...outgoing.acts])
  useWaysOn(outgoing.waysOn)
}

export type Scene = Awaited<ReturnType<typeof makeScene>>

async function people(tx: Tx) {
  const suffix = newId().slice(-6)
  const body = await makeBody(tx, { name: `Văn phòng UBND tỉnh Trường Yên ${suffix}` })
  const unit = await makeBody(tx, { name: 'Phòng Kinh tế', agencyId: body })
  const finance = await makeBody(tx, { name: `Sở Tài chính ${suffix}` })
  const works = await makeBody(tx, { name: `Sở Xây dựng ${suffix}` })
  const posts = {
    drafter: await makePost(tx, { bodyId: body, unitId: unit, personName: 'Phạm Thùy Dương' }),
    head: await makePost(tx, { bodyId: body, unitId: unit, personName: 'Lê Quang Vinh', isLeader: true, title: 'Trưởng phòng' }),
    checker: await makePost(tx, { bodyId: body, personName: 'Trần Thu Hà', title: 'Chuyên viên' }),
    chief: await makePost(tx, { bodyId: body, personName: 'Đặng Minh Tuấn', isLeader: true, title: 'Chánh Văn phòng' }),
    clerk: await makePost(tx, { bodyId: body, personName: 'Đỗ Thị Mai', scope: 'body', title: 'Văn thư' }),
    colleague: await makePost(tx, { bodyId: body, personName: 'Vũ Ngọc Lan' }),
    financeHead: await makePost(tx, { bodyId: finance, personName: 'Bùi Thị Hạnh', isLeader: true, title: 'Giám đốc Sở' }),
    financeClerk: await makePost(tx, { bodyId: finance, personName: 'Trần Thị Yến', scope: 'body', title: 'Văn thư' }),
  }
  return { body, unit, finance, works, posts, suffix }
}

/** An office with a drafter, three levels of sign-off and a clerk, two departments that receive, and what a test does with documents there. */
export async function makeScene(db: Database) {
  const files = folderStore(mkdtempSync(join(tmpdir(), 'kheo-outgoing-')))
  const made = await inTransaction(db, async tx => {
    const cast = await people(tx)
    const view = (post: MadePost, at: { body: Uuid; unit?: Uuid | null; scope?: 'post' | 'unit' | 'body' }) =>
      viewAs(
        tx,
        { id: post.postId, personId: post.personId, accountId: post.accountId, name: '', body: at.body, unit: at.unit ?? null },
        { rights: RIGHTS, scope: at.scope ?? 'post' },
      )
    const { body, unit, finance, posts } = cast
    const as = {
      drafter: await view(posts.drafter, { body, unit }),
      head: await view(posts.head, { body, unit, scope: 'unit' }),
      checker: await view(posts.checker, { body }),
      chief: await view(posts.chief, { body }),
      clerk: await view(posts.clerk, { body, scope: 'body' }),
      colleague: await view(posts.colleague, { body }),
      financeHead: await view(posts.financeHead, { body: finance }),
      financeClerk: await view(posts.financeClerk, { body: finance, scope: 'body' }),
    }
    const granted = { by: posts.chief.accountId, at: new Date(TUESDAY) }
    await grantSigner(tx, { bodyId: body, personId: posts.chief.personId, ...granted })
    await grantSigner(tx, { bodyId: finance, personId: posts.financeHead.personId, ...granted })
    return { ...cast, as }
  })
  const world = async (at = TUESDAY): Promise<World> => ({ clock: fixedClock(at), ...(await worldOf(db.kysely)) })
  const keyring = makeKeyring([randomBytes(32)], 'test')
  const parts = async (viewer: Viewer, at?: string): Promise<Parts> => ({ db, files, keyring, world: await world(at), viewer })
  const fold = async (id: Uuid): Promise<MatterState> => {
    const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id}`.execute(db.kysely)
    if (!rows[0]) throw new Error('no such matter')
    return rows[0].fold
  }
  const act = async (
    viewer: Viewer,
    matterId: Uuid,
    kind: string,
    input: unknown = {},
    at = TUESDAY,
  ): Promise<Performed | Problem> => {
    const now = await world(at)
    return inTransaction(db, tx => perform(tx, now, viewer, { matterId, act: kind, input, key: newId() }))
  }
  const unitOf = (bodyId: Uuid, name: string): Recipient => ({ kind: 'unit', name, body: bodyId, code: null, email: null })
  const recipients: Recipient[] = [
    unitOf(made.finance, `Sở Tài chính ${made.suffix}`),
    unitOf(made.works, `Sở Xây dựng ${made.suffix}`),
    { kind: 'agency', name: 'Bộ Tài chính', body: null, code: 'G12', email: null },
    { kind: 'person', name: 'Ông Nguyễn Văn Hòa', body: null, code: null, email: 'hoa@example.vn' },
  ]
  const begin = async (more: Partial<BeginRequest> = {}, at?: string) =>
    beginDraft(await parts(made.as.drafter, at), {
      key: newId(),
      type: 'bao-cao',
      issuer: made.body,
      abstract: 'Kết quả rà soát trụ sở dôi dư',
      ...more,
      more: { signer: made.posts.chief.postId, recipients, ...more.more },
      content: {
        addressees: ['Chủ tịch UBND tỉnh'],
        body: [{ kind: 'paragraph', text: 'Đã rà soát 129 xã, phường; 14 xã chưa gửi danh mục.' }],
        printed: ['Như trên', 'Lưu: VT'],
        position: 'CHÁNH VĂN PHÒNG',
        signerName: 'Đặng Minh Tuấn',
        ...more.content,
      },
    })
  const levels = [
    { level: 'truong-phong' as const, post: made.posts.head.postId },
    { level: 'the-thuc' as const, post: made.posts.checker.postId },
    { level: 'lanh-dao' as const, post: made.posts.chief.postId },
  ]
  const submit = async (matterId: Uuid, at?: string) =>
    submitDraft(await parts(made.as.drafter, at), { matterId, key: newId(), version: undefined, levels, note: null })
  const scan = async () => {
    const content = new TextEncoder().encode(`%PDF-1.7 ${newId()}`)
    const kept = must(
      await storeUpload(
        { db: db.kysely, files, at: new Date(TUESDAY) },
        { name: 'ky.pdf', content, mediaType: 'application/pdf' },
      ),
    )
    return { hash: kept.hash, name: kept.name }
  }
  /** Through all levels and signed on paper. */
  const signed = async (more?: Partial<BeginRequest>, at?: string): Promise<Uuid> => {
    const { matterId } = must(await begin(more, at))
    must(await submit(matterId, at))
    for (const viewer of [made.as.head, made.as.checker, made.as.chief]) must(await act(viewer, matterId, 'duyet', {}, at))
    must(await act(made.as.clerk, matterId, 'ky-giay', { signedOn: (at ?? TUESDAY).slice(0, 10), files: [await scan()] }, at))
    return matterId
  }
  const issue = async (matterId: Uuid, number: number, more: Partial<IssueRequest> = {}, at?: string) =>
    issueDocument(await parts(made.as.clerk, at), {
      matterId,
      key: newId(),
      version: undefined,
      number,
      suffix: '',
      reserved: false,
      send: true,
      ...more,
    })
  const document = async (id: Uuid): Promise<Outgoing> => outgoingOf(await fold(id))
  return {
    db,
    files,
    ...made,
    world,
    parts,
    fold,
    act,
    begin,
    levels,
    submit,
    scan,
    signed,
    issue,
    document,
    recipients,
    saveDraft,
  }
}

export const codeOf = (result: unknown): string => (isProblem(result) ? result.problem : 'done')
