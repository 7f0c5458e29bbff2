import { formatDate } from '@kheo/viet-text'
import type { Asker } from '../../../casework/asker.ts'
import { draftOf, type DraftKey } from '../../../casework/forms/drafts.ts'
import type { ReadMatter } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import { bodyAt, postsById } from '../../../org/index.ts'
import { seriesFor } from '../../../records/index.ts'
import { readContent } from './content-store.ts'
import { Content } from './content.ts'
import { editedIn, type Edited } from './edit-form.ts'
import { postedIn } from './form-input.ts'
import { coSignerChoices } from '../co-signing/people.ts'
import { outgoingOf, type Outgoing } from '../outgoing.ts'
import { isSignedTogether } from '../pages/drafting/form-kinds.ts'
import { paragraphsOf } from '../templates/paragraph-store.ts'
import { recipientLines } from '../dispatch/recipients.ts'
import { signersOf } from '../signing/signers.ts'
import { signingBlock, type SigningBlock } from '../paper/signing-block.ts'
import { typeChoices } from '../types.ts'
import { URGENCY_NAMES } from '../dispatch/urgency.ts'

/** What was typed into the editor belongs to one account in one post, like the drafts of every form. */
export const draftKey = ({ viewer }: Asker, matter: Uuid): DraftKey => ({
  account: viewer.accountId,
  post: viewer.post.id,
  matter,
  act: 'luu',
})

/** An attachment in the editor; `token` proves that a new one came with this form. */
type EditedFile = { readonly hash: string; readonly name: string; readonly token: string | null }

/** The editor of a draft: what stands in it, and all there is to choose from. Problem: what was written cannot be read back. */
export async function editView(asker: Asker, { matter }: ReadMatter) {
  const { app, today, lang } = asker
  const db = app.db.kysely
  const document = outgoingOf(matter)
  const content = document.content.kind === 'text' ? await readContent(app.files, document.content.hash) : Content.parse({})
  if (isProblem(content)) return content
  const [paragraphs, blocks, signers, series, typed, coSigners] = await Promise.all([
    paragraphsOf(db, asker.viewer.post.bodyId, today),
    signingBlocks(asker, document.issuer),
    signersOf(db, document.issuer, today),
    seriesFor(db, document.issuer, document),
    draftOf(db, app.keyring, draftKey(asker, matter.id)),
    mayBeJoint(document) ? coSignerChoices(asker, { ...document, holder: matter.holder.body }) : [],
  ])
  const stored: Edited = {
    head: {
      type: document.type,
      abstract: document.abstract,
      sign: document.sign,
      series: document.series.key,
      urgency: document.urgency,
      secret: document.secret,
      signer: document.signer ?? '',
      dueOn: document.dueOn ? formatDate(document.dueOn) : '',
      note: document.note ?? '',
      recipients: recipientLines(document.recipients),
    },
    content: document.content.kind === 'text' ? content : { ...content, coSigners: typedCoSigners(document) },
  }
  return {
    id: matter.id,
    code: matter.code,
    version: typed?.baseSeq ?? matter.lastSeq,
    edited: typed ? editedFrom(typed.answers) : stored,
    draftAt: typed?.savedAt.toISOString() ?? null,
    written: document.content.kind === 'text',
    resolved: document.recipients.map(({ kind, name }) => ({ kind, name })),
    attachments: document.attachments.map(({ hash, name }): EditedFile => ({ hash, name, token: null })),
    system: document.system,
    types: typeChoices(document),
    urgencies: Object.entries(URGENCY_NAMES).map(([value, name]) => ({ value, label: name[lang] })),
    series: series.map(each => ({ value: each.key, label: each.term ? `${each.name}, ${each.term}` : each.name })),
    paragraphs: paragraphs
      .filter(each => !each.expired)
      .map(each => ({ value: each.id, label: `${each.topic}: ${each.text}`.slice(0, 120) })),
    signers: signers.map(each => ({
      value: each.postId,
      label: `${each.name}, ${each.title}`,
      block: blocks.get(each.postId) ?? null,
    })),
    coSigners: coSigners.map(({ post, body, label, block }) => ({ value: `${post}@${body}`, label, block })),
  }
}

/** Several sign by the printed form of the type, or an agreed PDF of any type. */
const mayBeJoint = ({ type, content }: Pick<Outgoing, 'type' | 'content'>): boolean =>
  content.kind === 'file' || isSignedTogether(type)

const typedCoSigners = ({ coSigners }: Outgoing): NonNullable<Content['coSigners']> =>
  coSigners.map(({ post, body, agency, position, name }) => ({
    authority: agency === '' ? [] : [agency],
    position,
    name,
    ...(post && body ? { post, body } : {}),
  }))

export type EditView = Exclude<Awaited<ReturnType<typeof editView>>, Problem>

/** How each permitted signer signs the documents of a body, by post. */
export async function signingBlocks({ app, today }: Asker, issuer: Uuid): Promise<ReadonlyMap<Uuid, SigningBlock>> {
  const db = app.db.kysely
  const [body, signers] = [await bodyAt(db, issuer, today), await signersOf(db, issuer, today)]
  const posts = await postsById(
    db,
    signers.map(each => each.postId),
    today,
  )
  return new Map(body ? posts.map(post => [post.id, signingBlock(post, body)]) : [])
}

function editedFrom(answers: Readonly<Record<string, unknown>>): Edited {
  const form = new FormData()
  for (const [name, values] of Object.entries(answers)) {
    for (const value of Array.isArray(values) ? values : [values]) if (typeof value === 'string') form.append(name, value)
  }
  return editedIn(postedIn(form))
}
