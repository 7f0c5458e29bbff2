import {
  advanceRequest,
  cancelRequest,
  finishSignature,
  localProvider,
  openRequest,
  prepareSignature,
  timeStampRoom,
  verifyPdf,
  type Credential,
  type PreparedSignature,
  type SigningProvider,
  type TimeStampAuthority,
} from '@kheo/pdf-signature'
import type { Viewer } from '../../../kernel/access.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { actBySystem, perform, readMatter, type ReadMatter } from '../../../casework/index.ts'
import { postsById } from '../../../org/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { forecastNumber, storeUpload } from '../../../records/index.ts'
import { nextStep, standingHash } from '../co-signing/turn.ts'
import { outgoingOf, type Outgoing } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import { readWritten } from '../paper/written.ts'
import { signingProblem } from './faults.ts'
import { keyById, keyOf, type KeyRow } from './key-store.ts'
import { openKey } from './keys.ts'
import { coFields, FIELDS, personOrder } from './order.ts'
import { insertRequest, keptOf, preparedOf, requestById, saveRequest, type RequestRow } from './request-store.ts'
import { providerOf } from './services.ts'
import { noteSigned } from './signed-file.ts'
import { timeStampKept, withTimeStamp } from './time-stamp.ts'

/** Signing that needs nobody's session: carried on by a job. */
export type CarryingParts = Omit<Parts, 'viewer'> & { readonly viewer: Viewer | null }

export type SignRequest = { readonly matterId: Uuid; readonly keyId: string; readonly password: string }

/**
 * Asks the appointed signer's key to sign the approved bytes. A key kept here signs at once; a service may want its owner to confirm: the
 * request then lives three minutes (A037) and is carried on by `advance`. Problems: `outgoing/not-yours-to-sign`, `outgoing/others-sign-first`,
 * `outgoing/not-a-pdf`, `outgoing/signed-already`, `outgoing/signing-under-way`, `signing/…`.
 */
export async function startSigning(
  parts: Parts,
  { matterId, keyId, password }: SignRequest,
): Promise<RequestRow['request'] | Problem> {
  const { db, viewer, world } = parts
  const read = await readMatter(db.kysely, world, viewer, matterId)
  if (isProblem(read)) return read
  const act = signingAct(read)
  if (isProblem(act)) return act
  const document = outgoingOf(read.matter)
  const pdf = await toBeSigned(parts, document)
  if (isProblem(pdf)) return pdf
  const key = await keyOf(db.kysely, { personId: viewer.personId, bodyId: null }, keyId)
  if (!key) return problem('signing/provider/no-such-credential', { field: 'keyId' })
  const holder = await holderOf(parts, key, password)
  if (isProblem(holder)) return holder
  const row = await prepared(parts, { read, act, document, pdf, key, credential: holder.credential })
  if (isProblem(row)) return row
  if (!(await inTransaction(db, tx => insertRequest(tx, row)))) return problem('outgoing/signing-under-way')
  return advance(parts, row, holder)
}

type SigningAct = RequestRow['prepared']['act']

/** As what the viewer signs now: as the signer, or as a co-signer. Problems: why he may not yet, `outgoing/not-yours-to-sign`. */
export function signingAct({ matter, offers }: ReadMatter): SigningAct | Problem {
  const acts = ['ky-so', 'dong-ky'] as const
  const offered = offers.filter(offer => acts.some(act => act === offer.act))
  if (matter.process !== 'van-ban-di') return problem('outgoing/not-yours-to-sign')
  const now = acts.find(act => offered.some(offer => offer.act === act && offer.refusal === null))
  return now ?? offered[0]?.refusal ?? problem('outgoing/not-yours-to-sign')
}

/** The approved file, if it is a PDF that nobody has signed (A035); with co-signers, what the one before has signed. */
async function toBeSigned({ files, world }: Parts, document: Outgoing): Promise<Uint8Array | Problem> {
  const hash = standingHash(document)
  if (hash === null) return problem('outgoing/not-approved')
  const pdf = await files.read(hash)
  if (isProblem(pdf) || document.coSignatures.length > 0) return pdf
  if (!pdf.subarray(0, 1024).includes('%PDF-')) return problem('outgoing/not-a-pdf')
  const { signatures } = await verifyPdf(pdf, { now: world.clock.now().instant, trust: [] })
  return signatures.length > 0 ? problem('outgoing/signed-already') : pdf
}

type Holder = { readonly provider: SigningProvider; readonly credential: Credential }

/** Whoever holds the key: this server after the password was typed, or the service in use. */
async function holderOf(
  { db, keyring }: Pick<Parts, 'db' | 'keyring'>,
  key: KeyRow,
  password: string,
): Promise<Holder | Problem> {
  const identity = key.serviceId === null ? openKey(keyring, key, password) : null
  if (isProblem(identity)) return identity
  const provider = identity ? localProvider([identity]) : await providerOf(db.kysely, keyring, key.serviceId ?? '')
  if (isProblem(provider)) return provider
  try {
    const credential = (await provider.credentials()).find(each => identity !== null || each.id === key.credential)
    return credential ? { provider, credential } : problem('signing/provider/no-such-credential')
  } catch (error) {
    return signingProblem(error)
  }
}

type ToPrepare = {
  readonly read: ReadMatter
  readonly act: SigningAct
  readonly document: Outgoing
  readonly pdf: Uint8Array
  readonly key: KeyRow
  readonly credential: Credential
}

async function prepared(parts: Parts, { read, act, document, pdf, key, credential }: ToPrepare): Promise<RequestRow | Problem> {
  const { db, files, world, viewer } = parts
  const at = world.clock.now().instant
  const signer = await markOf(parts, document)
  const { number } = await inTransaction(db, tx =>
    forecastNumber(tx, {
      key: document.series.key,
      body: document.issuer,
      on: world.clock.now().today,
      term: document.series.term,
    }),
  )
  const picture = key.picture ? await files.read(key.picture) : null
  if (isProblem(picture)) return picture
  try {
    const order = await personOrder(pdf, { ...signer, picture, at, digits: String(number).length })
    const stamped = (await timeStampKept(db.kysely)) !== null
    const room = stamped ? { timeStampRoom } : {}
    const ready = prepareSignature(pdf, { ...order, ...room, chain: credential.chain, scheme: credential.scheme })
    const kept = await storeUpload(
      { db: db.kysely, files, at },
      { name: 'cho-ky.pdf', content: ready.pdf, mediaType: 'application/pdf' },
    )
    if (isProblem(kept)) return kept
    return {
      id: newId(at.getTime()),
      matterId: read.matter.id,
      accountId: viewer.accountId,
      postId: viewer.post.id,
      signingKeyId: key.id,
      signedOver: standingHash(document) ?? '',
      request: openRequest(at),
      prepared: keptOf(ready, {
        file: kept.hash,
        act,
        stamped,
        description: `${read.matter.code}: ${read.matter.title}`.slice(0, 200),
      }),
      result: null,
    }
  } catch (error) {
    return signingProblem(error)
  }
}

/** Under which name and in which field the next one signs. */
async function markOf(parts: Parts, document: Outgoing) {
  const next = nextStep(document)
  const first = document.coSignatures.length === 0
  if (next?.step !== 'person') return { ...(await printedSigner(parts, document)), field: FIELDS.person, first }
  const { name, position } = next.who
  return { name, position, field: coFields(next.index).person, first }
}

/** Name and position as the document prints them. */
export async function printedSigner(
  { db, files, world }: Omit<Parts, 'viewer'>,
  document: Outgoing,
): Promise<{ name: string; position: string }> {
  const written = await readWritten(files, document)
  if (written && !isProblem(written)) return { name: written.head.signerName, position: written.head.position }
  const [post] = document.signer ? await postsById(db.kysely, [document.signer], world.clock.now().today) : []
  return { name: post?.personName ?? '', position: post?.title ?? '' }
}

/** Carries a request on: starts it, asks how it stands, ends it when its time is over. `viewer` is null when a job does it. */
export async function advance(parts: CarryingParts, row: RequestRow, begun?: Holder): Promise<RequestRow['request'] | Problem> {
  const { db, files, world } = parts
  const now = world.clock.now().instant
  const pdf = await files.read(row.prepared.file)
  if (isProblem(pdf)) return pdf
  const ready = preparedOf(row.prepared, pdf)
  const holder = begun ?? (await laterHolder(parts, row, ready))
  if (isProblem(holder)) return holder
  const job = { prepared: ready, credential: holder.credential, description: row.prepared.description }
  const { request, signature } = await advanceRequest(row.request, { job, provider: holder.provider, now })
  if (signature !== null) {
    const finish = (authority?: TimeStampAuthority) => finishSignature(ready, signature, authority)
    return complete(parts, row, await (row.prepared.stamped ? withTimeStamp({ db, at: now, account: null }, finish) : finish()))
  }
  await saveRequest(db.kysely, row.id, request, { at: now })
  return request
}

/** A request that waits is at a service; one that was lost before it began cannot be carried on. */
async function laterHolder(
  { db, keyring }: CarryingParts,
  row: RequestRow,
  { chain, scheme }: Pick<PreparedSignature, 'chain' | 'scheme'>,
): Promise<Holder | Problem> {
  const key = await keyById(db.kysely, row.signingKeyId)
  if (!key?.serviceId) return problem('signing/provider/no-such-credential')
  const provider = await providerOf(db.kysely, keyring, key.serviceId)
  return isProblem(provider) ? provider : { provider, credential: { id: key.credential ?? '', chain, scheme } }
}

/** Keeps the signed file and records the act; a refusal (the document was un-approved meanwhile) fails the request. */
async function complete(
  { db, files, world, viewer }: CarryingParts,
  row: RequestRow,
  signed: Uint8Array,
): Promise<RequestRow['request'] | Problem> {
  const at = world.clock.now().instant
  const kept = await storeUpload(
    { db: db.kysely, files, at },
    { name: 'da-ky.pdf', content: signed, mediaType: 'application/pdf' },
  )
  if (isProblem(kept)) return kept
  const key = await keyById(db.kysely, row.signingKeyId)
  const input = {
    files: [{ hash: kept.hash, name: kept.name }],
    signedOver: row.signedOver,
    by: row.postId,
    certificate: {
      subject: key?.subject ?? '',
      issuer: key?.issuer ?? '',
      serial: key?.serial ?? '',
      until: key?.validUntil.toISOString() ?? '',
    },
  }
  const { act: kind } = row.prepared
  const act = { matterId: row.matterId, act: kind, input }
  const done = await inTransaction(db, async tx => {
    await noteSigned(tx, { matterId: row.matterId, hash: kept.hash, over: row.signedOver, at })
    const result = viewer
      ? await perform(tx, world, viewer, { ...act, key: `${row.id}:${kind}` })
      : await actBySystem(tx, world, { ...act, rule: kind })
    if (!isProblem(result)) await saveRequest(tx, row.id, { ...row.request, state: 'done' }, { at, result: kept.hash })
    return result
  })
  if (!isProblem(done)) return { ...row.request, state: 'done' }
  await saveRequest(db.kysely, row.id, { ...row.request, state: 'failed', failure: done.problem }, { at })
  return done
}

/** The signer gives a request up. Only his own. */
export async function giveUp(parts: Parts, id: Uuid): Promise<Problem | null> {
  const { db, viewer, world } = parts
  const row = await requestById(db.kysely, id)
  if (!row || row.accountId !== viewer.accountId) return problem('outgoing/no-such-request')
  const holder = await laterHolder(parts, row, { chain: [], scheme: row.prepared.scheme })
  const ended = isProblem(holder)
    ? { ...row.request, state: 'cancelled' as const }
    : await cancelRequest(row.request, holder.provider)
  await saveRequest(db.kysely, id, ended, { at: world.clock.now().instant })
  return null
}
