import type { Viewer } from '../../kernel/access.ts'
import { fixedClock, instantInVietnam, type PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import { perform, type World } from '../../casework/index.ts'
import { bodyAt, postsById } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { FileStore } from '../../platform/files/store.ts'
import type { Keyring } from '../../platform/keyring.ts'
import { forecastNumber, storeUpload } from '../../records/index.ts'
import { readContent } from './drafting/content-store.ts'
import { beginDraft, saveDraft, submitDraft } from './drafting/drafting.ts'
import { issueDocument } from './issue/issue.ts'
import { LEVEL_IDS, type Level } from './signing/levels.ts'
import { outgoingOf } from './outgoing.ts'
import type { Parts } from './parts.ts'
import { paragraphsOf, saveParagraph } from './templates/paragraph-store.ts'
import { readRecipients } from './dispatch/recipients.ts'
import { SAMPLE_DOCUMENTS, SAMPLE_PARAGRAPHS, type SampleDocument } from './sample-data.ts'
import { SAMPLE_TEMPLATES } from './sample-templates.ts'
import { grantSigner } from './signing/signers.ts'
import { saveTemplate, templatesOf } from './templates/template-store.ts'
import { makeTrialKeys, type TrialHolder } from './signing/trial-keys.ts'
import { matterFold } from './store.ts'
import { signingBlock } from './paper/signing-block.ts'

/** What the loader of the sample hands over. Keys are those of the sample's organisation. */
export type OutgoingStage = {
  readonly db: Database
  readonly files: FileStore
  readonly keyring: Keyring
  readonly world: World
  readonly today: PlainDate
  readonly viewer: (post: string) => Promise<Viewer>
  readonly body: (key: string) => { readonly id: Uuid; readonly name: string }
}

const SIGNERS = [
  ['vp', ['tuan']],
  ['ubnd', ['khoi', 'thinh', 'nguyet', 'tuan']],
  ['stc', ['hanh']],
] as const
const CHECKER = 'vp-pth-cv2'
const CLERK = 'mai'
/** Acts of one document follow each other at this distance, in minutes. */
const PACE = 7

/**
 * Plays the outgoing documents of the sample by the office's own services: drafts at every level today, and what the year has issued. A
 * stopped run goes on where it left off, because every form has its own key. Returns how many documents there are.
 */
export async function playOutgoing(stage: OutgoingStage): Promise<number> {
  await permitSigners(stage)
  await keepTrialKeys(stage)
  await keepParagraphs(stage)
  await keepTemplates(stage)
  for (const [nth, document] of SAMPLE_DOCUMENTS.entries()) await played(stage, document, nth)
  return SAMPLE_DOCUMENTS.length
}

async function permitSigners({ db, world, viewer, body }: OutgoingStage): Promise<void> {
  const at = world.clock.now().instant
  for (const [key, signers] of SIGNERS)
    for (const signer of signers) {
      const { personId, accountId } = await viewer(signer)
      // Once is enough: a second start finds it there.
      await inTransaction(db, tx => grantSigner(tx, { bodyId: body(key).id, personId, by: accountId, at }))
    }
}

/** Everybody who signs, and the bodies whose seals are put: so that whoever tries the product can sign at once. */
async function keepTrialKeys({ db, files, keyring, world, viewer, body }: OutgoingStage): Promise<void> {
  const holders = new Map<string, TrialHolder>()
  for (const [key, signers] of SIGNERS) {
    const { id, name } = body(key)
    holders.set(key, { owner: { personId: null, bodyId: id }, name, organization: name })
    for (const signer of signers) {
      const { personId, personName, post } = await viewer(signer)
      holders.set(signer, { owner: { personId, bodyId: null }, name: personName, organization: post.bodyName })
    }
  }
  const { accountId } = await viewer(CLERK)
  await makeTrialKeys({ db, files, keyring, account: accountId, at: world.clock.now().instant }, [...holders.values()])
}

async function keepParagraphs({ db, world, viewer, body }: OutgoingStage): Promise<void> {
  const { instant: at, today } = world.clock.now()
  const { post, accountId } = await viewer('vp-pth-tp')
  const bodyId = body('vp').id
  const known = await paragraphsOf(db.kysely, bodyId, today)
  for (const [topic, text] of SAMPLE_PARAGRAPHS) {
    if (known.some(each => each.topic === topic)) continue
    const paragraph = { bodyId, topic, text, ownerPost: post.id, validUntil: null, replaces: null }
    must(await inTransaction(db, tx => saveParagraph(tx, paragraph, { by: accountId, at, today })))
  }
}

async function keepTemplates({ db, world, viewer, body }: OutgoingStage): Promise<void> {
  const { instant: at, today } = world.clock.now()
  const { post, accountId } = await viewer('vp-pth-tp')
  const known = await templatesOf(db.kysely, [body('vp').id, body('ubnd').id], today)
  for (const { body: of, type, name, parts } of SAMPLE_TEMPLATES) {
    if (known.some(each => each.type === type && each.name === name)) continue
    const template = { bodyId: of ? body(of).id : null, type, name, parts, ownerPost: post.id, validUntil: null, replaces: null }
    must(await inTransaction(db, tx => saveTemplate(tx, template, { by: accountId, at, today })))
  }
}

/** One document's hands: each act at its own minute, by its own person. */
function actorsOf(stage: OutgoingStage, document: SampleDocument, nth: number) {
  const { world, today, db, files, keyring } = stage
  let day = today
  for (let left = document.begun; left > 0; left -= 1) {
    do day = before(day)
    while (!world.calendar.isWorkingDay(day))
  }
  let minutes = 0
  return async (post: string): Promise<Parts> => {
    minutes += PACE
    const instant = new Date(instantInVietnam(day, '07:35').getTime() + (minutes + nth) * 60_000)
    const now = world.clock.now().instant
    const clock = fixedClock(instant < now ? instant : new Date(now.getTime() - 60_000))
    return { db, files, keyring, world: { ...world, clock }, viewer: await stage.viewer(post) }
  }
}

const before = (day: PlainDate): PlainDate => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

async function played(stage: OutgoingStage, document: SampleDocument, nth: number): Promise<void> {
  const hand = actorsOf(stage, document, nth)
  const key = (step: string): string => `sample:outgoing:${nth}:${step}`
  const matterId = await begun(stage, document, { parts: await hand(document.drafter), key: key('soan') })
  const act = async (post: string, kind: string, input: unknown): Promise<void> => {
    const { db, world, viewer } = await hand(post)
    must(await inTransaction(db, tx => perform(tx, world, viewer, { matterId, act: kind, input, key: key(kind + post) })))
  }
  if (document.bodyBefore) await rewritten(document, { parts: await hand(document.drafter), matterId, key: key('luu') })
  if (document.until === 'du-thao') return
  if (document.until === 'xin-y-kien') {
    const colleague = await stage.viewer('vp-pth-cv1')
    await act(document.drafter, 'xin-y-kien', {
      posts: [colleague.post.id],
      dueOn: null,
      note: 'Xin ý kiến về nguồn kinh phí năm 2027.',
    })
    return
  }
  await submitted(stage, document, { matterId, parts: await hand(document.drafter), key: key('trinh') })
  for (const level of LEVEL_IDS) {
    const post = levelPost(document, level)
    if (document.until === level) return
    if (document.until === 'tra-lai' && level === 'the-thuc') {
      await act(post, 'tra-lai', { to: 'soan-thao', reason: 'Điều khoản chuyển tiếp chưa rõ, bổ sung ý kiến của Sở Tư pháp.' })
      return
    }
    await act(post, 'duyet', { note: null })
  }
  if (document.until === 'da-duyet') return
  await signedAndIssued({ hand, act, key, matterId, document })
}

type Issuing = {
  readonly hand: (post: string) => Promise<Parts>
  readonly act: (post: string, kind: string, input: unknown) => Promise<void>
  readonly key: (step: string) => string
  readonly matterId: Uuid
  readonly document: SampleDocument
}

async function signedAndIssued({ hand, act, key, matterId, document }: Issuing): Promise<void> {
  const clerk = await hand(CLERK)
  const { today, instant } = clerk.world.clock.now()
  const approved = outgoingOf(await matterFold(clerk.db.kysely, matterId)).approved
  if (approved === null) return
  // The paper that was signed is the one that was printed: its scan stands for it.
  const bytes = must(await clerk.files.read(approved))
  const scan = must(
    await storeUpload(
      { db: clerk.db.kysely, files: clerk.files, at: instant },
      { name: 'ban-ky.pdf', content: bytes, mediaType: 'application/pdf' },
    ),
  )
  await act(CLERK, 'ky-giay', { signedOn: today, files: [{ hash: scan.hash, name: scan.name }] })
  if (document.until === 'da-ky') return
  const parts = await hand(CLERK)
  const { series, issuer, number } = outgoingOf(await matterFold(parts.db.kysely, matterId))
  const next = await inTransaction(parts.db, tx =>
    forecastNumber(tx, { key: series.key, body: issuer, on: parts.world.clock.now().today, term: series.term }),
  )
  const chosen = { number: number ?? next.number, suffix: '', reserved: false, send: true }
  must(await issueDocument(parts, { ...chosen, matterId, key: key('ban-hanh'), version: undefined }))
}

async function begun(
  stage: OutgoingStage,
  document: SampleDocument,
  { parts, key }: { parts: Parts; key: string },
): Promise<Uuid> {
  const issuer = stage.body(document.issuer)
  const signer = await stage.viewer(document.signer)
  const lines = [...document.units.map(unit => stage.body(unit).name), ...(document.outside ?? [])]
  const { recipients } = await readRecipients(stage.db.kysely, lines, { today: stage.today, office: stage.body('vp').id })
  const [post] = await postsById(stage.db.kysely, [signer.post.id], stage.today)
  const body = await bodyAt(stage.db.kysely, issuer.id, stage.today)
  const block = post && body ? signingBlock(post, body) : null
  const done = must(
    await beginDraft(parts, {
      key,
      type: document.type,
      issuer: issuer.id,
      abstract: document.abstract,
      more: { signer: signer.post.id, recipients: [...recipients] },
      content: {
        addressees: [...document.addressees],
        legalBases: [...(document.bases ?? [])],
        body: [...(document.bodyBefore ?? document.body)],
        printed: [...document.printed],
        ...(document.form ? { form: document.form } : {}),
        ...(block ? { authority: [...block.authority], position: block.position, signerName: block.name } : {}),
        ...(document.type === 'quyet-dinh' ? { decider: `Chủ tịch ${issuer.name}` } : {}),
      },
    }),
  )
  return done.matterId
}

type Writing = { readonly parts: Parts; readonly matterId: Uuid; readonly key: string }

async function rewritten(document: SampleDocument, { parts, matterId, key }: Writing): Promise<void> {
  const fold = await matterFold(parts.db.kysely, matterId)
  // A second start finds it written anew, or further on.
  if (fold.state !== 'du-thao') return
  const draft = outgoingOf(fold)
  if (draft.content.kind !== 'text') return
  const before = must(await readContent(parts.files, draft.content.hash))
  const content = { ...before, body: [...document.body] }
  must(await saveDraft(parts, { matterId, key, version: fold.lastSeq, draft, content }))
}

function levelPost(document: SampleDocument, level: Level): string {
  if (level === 'truong-phong') return document.head
  return level === 'the-thuc' ? CHECKER : document.signer
}

async function submitted(
  stage: OutgoingStage,
  document: SampleDocument,
  { matterId, parts, key }: { matterId: Uuid; parts: Parts; key: string },
): Promise<void> {
  const levels = []
  for (const level of LEVEL_IDS) levels.push({ level, post: (await stage.viewer(levelPost(document, level))).post.id })
  must(await submitDraft(parts, { matterId, key, version: undefined, levels, note: null }))
}

/** A sample must be lawful: a refusal is an error. */
function must<T>(value: T | Problem): T {
  if (isProblem(value)) throw new Error(`sample: ${value.problem} ${JSON.stringify(value.data)}`)
  return value
}
