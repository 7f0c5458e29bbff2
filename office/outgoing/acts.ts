import { z } from 'zod'
import { atField, doneBy, type ActAsked, type ActPageDef, type WayOn } from '../../casework/index.ts'
import type { ActForm, FormField } from '../../kernel/act-form.ts'
import { inBoth, named, REASON } from '../../kernel/fields.ts'
import { isProblem } from '../../kernel/problem.ts'
import { id, ids, optionalId, optionalWords, Reason } from '../../kernel/terms.ts'
import { dispatchesOf } from '../../records/index.ts'
import { cancelIssuedNumber } from './issue/cancelled-number.ts'
import { putCoSeal } from './co-signing/put-seal.ts'
import { takeSignedFile } from './co-signing/take-signed.ts'
import { submitDraft } from './drafting/drafting.ts'
import { LEVEL_IDS, type Level } from './signing/levels.ts'
import { outgoingOf } from './outgoing.ts'
import { pageText, type PageText } from './pages/text.ts'
import { partsOf } from './parts-of.ts'
import { passOn } from './dispatch/pass-on.ts'
import { recallDocument } from './dispatch/recall.ts'
import { readRecipients, recipientProblem } from './dispatch/recipients.ts'
import { sendAsked } from './dispatch/send-page.ts'
import { keysOf } from './signing/key-store.ts'
import { submitView } from './signing/submit-view.ts'

type Key = { [K in keyof PageText]: PageText[K] extends string ? K : never }[keyof PageText]
const said = (key: Key) => inBoth(lang => pageText(lang)[key])
const choices = (list: ReadonlyArray<{ value: string; label: string }>) =>
  list.map(({ value, label }) => ({ value, label: named(label, label) }))
const designation = ({ read: { matter } }: ActAsked): string => outgoingOf(matter).designation ?? matter.code

/** Receivers typed one to a line; which bodies, people and agencies are meant is found out when it is sent. */
const RECIPIENTS: FormField = { name: 'recipients', kind: 'lines', label: said('sendTo'), hint: said('sendToHint') }
const Lines = z.object({ recipients: z.array(z.string()).default([]) })
/** Colleagues and divisions, ticked: the page brings the control along. */
const INSIDE: readonly FormField[] = ['posts', 'units'].map(name => ({
  name,
  kind: 'own',
  label: said('sendInsideTitle'),
  optional: true,
}))

const sending = doneBy(Lines.extend({ posts: ids, units: ids }), (asker, { matterId, key, input }) =>
  sendAsked(asker, { matterId, key, ...input }),
)

async function recallForm(asked: ActAsked): Promise<ActForm> {
  const units = (await dispatchesOf(asked.asker.app.db.kysely, asked.read.matter.id)).filter(each => each.kind === 'unit')
  const accepted = units.filter(each => each.state === 'received').map(each => each.name)
  const withdrawn = units.filter(each => each.state === 'sent').length
  return {
    fields: [REASON],
    tone: 'danger',
    button: inBoth(lang => pageText(lang).recallDo(designation(asked))),
    note: inBoth(lang => {
      const words = pageText(lang)
      const readers = accepted.length > 0 ? ` ${words.recallReaders}: ${accepted.join('; ')}.` : ''
      return words.recallWill({ withdrawn, accepted: accepted.length }) + readers
    }),
  }
}

const cancelForm = (asked: ActAsked): ActForm => ({
  fields: [REASON],
  tone: 'danger',
  button: inBoth(lang => pageText(lang).cancelIssuedDo(designation(asked))),
  note: inBoth(lang => pageText(lang).cancelIssuedWill(designation(asked))),
})

/** Who has to agree, in which order. */
async function submitForm({ asker, read }: ActAsked): Promise<ActForm> {
  const { levels, signerName } = await submitView(asker, read)
  return {
    fields: [
      ...levels.map(({ level, options, proposed }): FormField => ({
        name: level,
        kind: 'choice',
        label: inBoth(lang => pageText(lang).levelOf[level]),
        choices: choices(options),
        list: true,
        initial: () => proposed || null,
        ...(level === 'lanh-dao' ? {} : { hint: said('skipLevel'), optional: true }),
      })),
      { name: 'note', kind: 'paragraph', label: said('submitWord'), optional: true },
    ],
    button: inBoth(lang => pageText(lang).submitDo(signerName)),
  }
}
const Levels: Readonly<Record<Level, typeof optionalId>> = {
  'truong-phong': optionalId,
  'the-thuc': optionalId,
  'lanh-dao': optionalId,
}

async function sealForm({ asker: { app, viewer } }: ActAsked): Promise<ActForm> {
  const keys = await keysOf(app.db.kysely, { personId: null, bodyId: viewer.post.bodyId })
  return {
    fields: [
      {
        name: 'sealKey',
        kind: 'choice',
        label: said('sealKey'),
        choices: choices(keys.map(key => ({ value: key.id, label: `${key.subject}, ${key.issuer}` }))),
        list: true,
        initial: () => keys[0]?.id ?? null,
      },
      { name: 'password', kind: 'secret', label: said('keyPassword'), hint: said('keyPasswordHint') },
    ],
    button: said('coSealDo'),
  }
}

const SIGNED_FILE: ActForm = {
  fields: [{ name: 'files', kind: 'files', label: said('outsideFile'), hint: said('outsideFileHint') }],
  button: said('outsideTakeDo'),
}
const One = z.object({ files: z.array(z.object({ hash: z.string(), name: z.string() })).min(1, 'form/file-needed') })

const on = (act: string, page: string): Pick<ActPageDef, 'process' | 'act' | 'href'> => ({
  process: 'van-ban-di',
  act,
  href: matter => `/van-ban/di/${matter}/${page}`,
})
const signatures = (matter: string): string => `/van-ban/di/${matter}/chu-ky`
const receivers = (matter: string): string => `/van-ban/di/${matter}#noi-nhan`

/** Acts of an outgoing document that touch files, registers and receivers besides the matter. Writing, issuing, signing and following have pages of their own kind. */
export const outgoingActs: readonly ActPageDef[] = [
  { ...on('ban-hanh', 'ban-hanh'), button: { label: said('issue'), key: '1', tone: 'primary' } },
  { ...on('ky-so', 'ky'), button: { label: said('sign_'), key: 'K', tone: 'primary' } },
  { ...on('dong-ky', 'ky'), button: { label: said('sign_'), key: 'K', tone: 'primary' } },
  { ...on('luu', 'soan'), button: { label: said('edit'), key: 'E', tone: 'plain' } },
  { ...on('theo-doi', 'theo-doi'), button: { label: said('follow'), tone: 'plain' } },
  {
    ...on('trinh', 'trinh'),
    button: { label: said('submit'), key: '1', tone: 'primary' },
    form: submitForm,
    ...doneBy(
      z.object({ ...Levels, note: optionalWords }),
      async (asker, { matterId, key, version, input: { note, ...levels } }) =>
        atField(
          await submitDraft(partsOf(asker), {
            matterId,
            key,
            version,
            levels: LEVEL_IDS.flatMap(level => (levels[level] ? [{ level, post: levels[level] }] : [])),
            note,
          }),
          { levels: 'lanh-dao' },
        ),
    ),
  },
  {
    ...on('dong-dau', 'dong-dau'),
    button: { label: said('coSeal'), key: 'K', tone: 'primary' },
    title: said('coSeal'),
    form: sealForm,
    ...doneBy(z.object({ sealKey: id, password: z.string() }), (asker, { matterId, key, input: { sealKey: keyId, password } }) =>
      putCoSeal(partsOf(asker), { matterId, key, seal: { keyId, password } }),
    ),
    after: signatures,
  },
  {
    ...on('nhan-ban-ky', 'ban-ky'),
    button: { label: said('outsideTitle'), key: '1', tone: 'primary' },
    title: said('outsideTitle'),
    form: () => SIGNED_FILE,
    ...doneBy(One, async (asker, { matterId, key, input: { files } }) => {
      const [file = { hash: '', name: '' }] = files
      const content = await asker.app.files.read(file.hash)
      if (isProblem(content)) return content
      const done = await takeSignedFile(partsOf(asker), { matterId, key, name: file.name, content: new Uint8Array(content) })
      return atField(done, { tep: 'files' })
    }),
    after: signatures,
  },
  {
    ...on('gui', 'gui'),
    button: { label: said('send'), tone: 'plain' },
    title: said('sendTitle'),
    form: () => ({ fields: [{ ...RECIPIENTS, optional: true }, ...INSIDE], button: said('sendDo') }),
    ...sending,
    after: receivers,
  },
  {
    ...on('chuyen-noi-bo', 'gui'),
    button: { label: said('sendInside'), tone: 'plain' },
    title: said('sendInsideTitle'),
    form: () => ({ fields: [...INSIDE], button: said('sendDo') }),
    ...sending,
    after: receivers,
  },
  {
    ...on('thu-hoi', 'thu-hoi'),
    button: { label: said('recall'), tone: 'danger' },
    title: said('recallTitle'),
    form: recallForm,
    ...doneBy(Reason, (asker, { matterId, key, input: { reason } }) => recallDocument(partsOf(asker), { matterId, key, reason })),
  },
  {
    ...on('huy-so', 'huy-so'),
    button: { label: said('cancelIssued'), tone: 'danger' },
    title: said('cancelIssuedTitle'),
    instead: 'thu-hoi',
    form: cancelForm,
    ...doneBy(Reason, (asker, { matterId, key, input: { reason } }) =>
      cancelIssuedNumber(partsOf(asker), { matterId, key, reason }),
    ),
  },
  {
    process: 'van-ban-den',
    act: 'chuyen-tiep',
    href: matter => `/van-ban/${matter}/chuyen-tiep`,
    right: 'outgoing.issue',
    button: { label: said('passOnDo'), tone: 'plain' },
    title: said('passOnTitle'),
    form: () => ({ fields: [RECIPIENTS], button: said('passOnDo'), note: said('passOnNote') }),
    ...doneBy(Lines, async (asker, { matterId, key, input }) => {
      const office = asker.viewer.post.bodyId
      const list = await readRecipients(asker.app.db.kysely, input.recipients, { today: asker.today, office })
      return recipientProblem(list) ?? passOn(partsOf(asker), { matterId, key, recipients: list.recipients })
    }),
    after: matter => `/van-ban/${matter}/chuyen-tiep`,
  },
]

const STANDING = ['registered', 'forwarded', 'returned', 'assigned', 'closed'] as const
const relation = (kind: keyof PageText['relations'], states: readonly string[]): WayOn => ({
  from: 'van-ban-di',
  label: inBoth(lang => pageText(lang).relations[kind]),
  href: matter => `/van-ban/di/moi?lien-quan=${kind}&van-ban=${matter}`,
  right: 'outgoing.draft',
  states,
  more: true,
})
const copy = (from: string, states: readonly string[]): WayOn => ({
  from,
  label: said('copyAct'),
  href: matter => `/van-ban/di/da-ky?sao=sao-y&cua=${matter}`,
  right: 'outgoing.issue',
  states,
  more: true,
})

/** Documents that begin out of another one: its answer, its copy, what corrects, amends or replaces it (NĐ 30/2020/NĐ-CP, Điều 18.3, 18.4, 25). */
export const outgoingWays: readonly WayOn[] = [
  {
    from: 'van-ban-den',
    label: said('answerIncoming'),
    href: matter => `/van-ban/di/moi?tra-loi=${matter}`,
    right: 'outgoing.draft',
  },
  copy('van-ban-den', STANDING),
  copy('van-ban-di', ['da-ban-hanh']),
  relation('dinh-chinh', ['da-ban-hanh']),
  relation('sua-doi', ['da-ban-hanh']),
  relation('thay-the', ['da-ban-hanh', 'thu-hoi']),
]
