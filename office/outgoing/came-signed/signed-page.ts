import type { Asker } from '../../../casework/asker.ts'
import { keepUploads, keptFrom } from '../../../casework/forms/uploads.ts'
import type { Performed } from '../../../casework/index.ts'
import { formatDate } from '@kheo/viet-text'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { COPY_SERIES, dispatchesOf, documentById, forecastNumber } from '../../../records/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { electronicCopy } from '../copies/electronic-copy.ts'
import { keysOf } from '../signing/key-store.ts'
import { isTrial, TRIAL_PASSWORD } from '../signing/trial.ts'
import { fieldProblem, isProblem, type Problem } from '../../../kernel/problem.ts'
import { COPY_KINDS, COPY_NAMES, copiedWords, copyKindOf, typeNamed } from '../copies/copies.ts'
import { partsToExtract } from '../copies/copy-sheet.ts'
import { originOf } from '../drafting/new-view.ts'
import { faultsOf, type Fault, type Posted } from '../drafting/form-input.ts'
import { issuersFor, systemOf } from '../paper/letterhead.ts'
import { partsOf } from '../parts-of.ts'
import { readSigned, type ReadingFor, type SignedRead } from './read-signed.ts'
import { readRecipients, recipientFault } from '../dispatch/recipients.ts'
import { registerSigned, type SignedRequest } from './register-signed.ts'
import { signersOf } from '../signing/signers.ts'
import { SECRETS } from '../terms.ts'
import { draftTypeOf, typeChoices } from '../types.ts'

/** Bodies, types and signers to choose from. */
export async function signedView(asker: Asker, query: URLSearchParams) {
  const { app, viewer, today } = asker
  const db = app.db.kysely
  const issuers = await issuersFor(db, viewer.post.bodyId, today)
  const types = issuers.flatMap(issuer => typeChoices(systemOf(issuer)))
  const signers = (await Promise.all(issuers.map(issuer => signersOf(db, issuer.id, today)))).flat()
  return {
    issuers: issuers.map(({ id, name }) => ({ value: id, label: name })),
    types: types.filter((each, i) => types.findIndex(other => other.value === each.value) === i),
    signers: signers
      .filter((each, i) => signers.findIndex(other => other.postId === each.postId) === i)
      .map(each => ({ value: each.postId, label: `${each.name}, ${each.title}`, name: each.name })),
    copy: await copyAsked(asker, query, issuers[0]?.id ?? null),
  }
}

/** The document that is to be copied, and the number that its copy would get; null when a paper of its own is entered. */
async function copyAsked(asker: Asker, query: URLSearchParams, issuer: string | null) {
  const kind = copyKindOf(query.get('sao'))
  const origin = kind ? await originOf(asker, query.get('cua')) : null
  if (!kind || !origin || !issuer) return null
  const { app, today, lang } = asker
  const original = await documentById(app.db.kysely, origin.id)
  const place = { key: COPY_SERIES.key, body: issuer, on: today, term: null }
  const { number } = await inTransaction(app.db, tx => forecastNumber(tx, place))
  return {
    kind,
    document: origin.id,
    words: original ? copiedWords(original) : origin.words,
    name: COPY_NAMES[kind][lang],
    kinds: COPY_KINDS.map(value => ({ value, label: COPY_NAMES[value][lang] })),
    type: typeNamed(original?.type ?? null),
    abstract: origin.abstract,
    number: String(number),
    day: formatDate(today),
    printed: await copyReceivers(asker, origin.id),
    parts: original ? await partsToExtract(asker, original) : [],
    seals: await sealsOf(asker, issuer),
  }
}

/** The seals with which an electronic copy can be signed. */
async function sealsOf({ app }: Asker, issuer: string) {
  const keys = await keysOf(app.db.kysely, { personId: null, bodyId: issuer })
  return {
    keys: keys.map(key => ({ value: key.id, label: `${key.subject}, ${key.issuer}` })),
    trial: keys.some(key => isTrial(key.issuer)) ? TRIAL_PASSWORD : null,
  }
}

/** Those to whom the document went; the copy stays with the clerk in any case. */
async function copyReceivers({ app }: Asker, id: string): Promise<string> {
  const names = (await dispatchesOf(app.db.kysely, id)).map(each => each.name)
  return [...new Set(names), 'Lưu: VT'].join('\n')
}

function copyPosted(posted: Posted): SignedRequest['copy'] {
  const [kind, document] = [copyKindOf(posted.one('sao')), posted.one('cua')]
  return kind && isId(document) ? { kind, document } : null
}

/** A file that was taken in an earlier try stays with the form. */
export type TakenFile = { readonly name: string; readonly token: string }
export type Refused = {
  readonly faults: readonly Fault[]
  readonly files: readonly TakenFile[]
  readonly status: number
  /** What the file says, when it was to be read. */
  readonly read: SignedRead | null
}

/** Presses that enter it: a file that is signed and sealed already, an electronic copy that is sealed now. */
const ENTERS = ['ghi', 'ky-sao']

/** Enters the paper; without the press that does so its file is read and kept, and nothing is entered. */
export async function postSigned(asker: Asker, posted: Posted, jobs: ReadingFor['jobs']): Promise<Performed | Refused> {
  const { app, viewer, world, lang, today } = asker
  const account = viewer.accountId
  const parts = { db: app.db.kysely, files: app.files, keyring: app.keyring, account, at: world.clock.now().instant }
  const earlier = keptFrom(app.keyring, account, posted.many('tep.kept'))
  const uploads = await keepUploads(
    parts,
    posted.form.getAll('tep').filter(value => value instanceof File),
  )
  const files = [...earlier, ...uploads.kept.filter(file => !earlier.some(other => other.hash === file.hash))]
  const again = (refusal: Problem | string, field = ''): Refused => ({
    faults: typeof refusal === 'string' ? [{ field, words: refusal }] : faultsOf(refusal, lang),
    files: files.map(({ name, token }) => ({ name, token })),
    status: typeof refusal === 'string' ? 422 : refusal.status,
    read: null,
  })
  const [bad] = uploads.refused
  if (bad) return again(bad.refusal, 'tep')
  const [original] = files
  if (!ENTERS.includes(posted.one('y'))) {
    const read = original
      ? await readSigned({ asker, jobs }, original, await signedView(asker, new URLSearchParams()))
      : fieldProblem('outgoing/signed-file-needed', 'tep')
    return isProblem(read) ? again(read) : { ...again(''), faults: [], status: 200, read }
  }
  const sealed = posted.one('y') === 'ky-sao' ? await electronicCopy(asker, posted, original ?? null) : null
  if (isProblem(sealed)) return again(sealed)
  const type = draftTypeOf(posted.one('type'))
  if (type === null) return again(fieldProblem('form/choice-needed', 'type'))
  const list = await readRecipients(app.db.kysely, posted.lines('recipients'), { today, office: viewer.post.bodyId })
  const wrong = recipientFault(list, lang)
  if (wrong) return again(wrong, 'recipients')
  const done = await registerSigned(partsOf(asker), {
    key: posted.one('khoa'),
    type,
    issuer: posted.one('issuer'),
    abstract: posted.one('abstract'),
    number: posted.one('number'),
    sign: posted.one('sign'),
    issuedOn: posted.date('issuedOn'),
    secret: SECRETS.find(each => each === posted.one('secret')) ?? 'khong',
    signer: isId(posted.one('signer')) ? posted.one('signer') : null,
    signerName: posted.one('signerName'),
    signerPosition: posted.one('signerPosition'),
    files: sealed ? [sealed] : files.map(({ hash, name }) => ({ hash, name })),
    recipients: list.recipients,
    send: posted.one('gui') === '1',
    copy: copyPosted(posted),
  })
  return isProblem(done) ? again(done) : done
}
