import { formatDate } from '@kheo/viet-text'
import type { Asker } from '../../../casework/asker.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { bodiesAt, postsById } from '../../../org/index.ts'
import { outgoingOf, type Outgoing } from '../outgoing.ts'
import { keysOf } from '../signing/key-store.ts'
import { isDone, nextStep, signingSteps, type SigningStep } from './turn.ts'

export type OrderLine = {
  readonly id: string
  readonly kind: SigningStep['step']
  readonly who: string
  readonly on: string | null
  readonly state: 'done' | 'current' | 'to-come'
  /** Nothing to sign with here: asked only while it is still to be done. */
  readonly noKey: boolean
}

/** Who signs a document together, in which order, and how far it is. */
export async function signingOrder(asker: Asker, matter: MatterState): Promise<OrderLine[]> {
  const document = outgoingOf(matter)
  const names = await namesOf(asker, document)
  const open = matter.state === 'da-duyet' || matter.state === 'da-ky'
  const next = open ? nextStep(document) : null
  const lines = []
  for (const step of signingSteps(document)) {
    const done = document.signature?.kind === 'giay' || isDone(document, step)
    lines.push({
      id: step.step === 'signer' ? 'signer' : `${step.step}-${step.index}`,
      kind: step.step,
      who: names(step),
      on: done ? doneOn(document, step) : null,
      state: done ? ('done' as const) : sameStep(step, next) ? ('current' as const) : ('to-come' as const),
      noKey: matter.state === 'da-duyet' && !done && !(await hasKey(asker, document, step)),
    })
  }
  return lines
}

const sameStep = (a: SigningStep, b: SigningStep | null): boolean =>
  b !== null && a.step === b.step && ('index' in a ? 'index' in b && a.index === b.index : true)

function doneOn({ coSignatures, signature }: Outgoing, step: SigningStep): string | null {
  const own = step.step === 'signer' ? null : coSignatures.find(each => each.index === step.index && each.step === step.step)
  const day = own?.on ?? (step.step === 'signer' || signature?.kind === 'giay' ? signature?.on : null)
  return day ? formatDate(day) : null
}

async function namesOf({ app, today }: Asker, document: Outgoing): Promise<(step: SigningStep) => string> {
  const db = app.db.kysely
  const posts = await postsById(
    db,
    [document.signer, ...document.coSigners.map(each => each.post)].flatMap(id => id ?? []),
    today,
  )
  const titled = (id: string | null): string => {
    const post = posts.find(each => each.id === id)
    return post ? `${post.personName}, ${post.title}` : ''
  }
  const bodies = await bodiesAt(
    db,
    document.coSigners.flatMap(({ body }) => body ?? []),
    today,
  )
  return step => {
    if (step.step === 'signer') return titled(document.signer)
    const { post, body, agency, name, position } = step.who
    if (step.step === 'seal') return bodies.find(each => each.id === body)?.name ?? agency
    return titled(post) || [name, position, agency].filter(Boolean).join(', ')
  }
}

async function hasKey({ app, today }: Asker, document: Outgoing, step: SigningStep): Promise<boolean> {
  const db = app.db.kysely
  if (step.step === 'outside') return true
  if (step.step === 'seal') return (await keysOf(db, { personId: null, bodyId: step.who.body })).length > 0
  const post = step.step === 'signer' ? document.signer : step.who.post
  const [person] = post ? await postsById(db, [post], today) : []
  return person ? (await keysOf(db, { personId: person.personId, bodyId: null })).length > 0 : false
}
