import { formatDate } from '@kheo/viet-text'
import type { Asker } from '../../../casework/asker.ts'
import { isId, type Uuid } from '../../../kernel/ids.ts'
import { fieldProblem, isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { logAdmin, type BodyAt } from '../../../org/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { piecesIn } from '../drafting/edit-form.ts'
import { blankForm } from '../drafting/form-content.ts'
import { formIn } from '../drafting/form-typed.ts'
import type { Posted } from '../drafting/form-input.ts'
import { issuersFor, systemOf } from '../paper/letterhead.ts'
import { stepIn, stepped } from '../pages/drafting/edit-steps.ts'
import { Content } from '../drafting/content.ts'
import { endTemplate, saveTemplate, templatesOf, TemplateParts, type Template } from './template-store.ts'
import { draftTypeOf, typeChoices, typeFacts } from '../types.ts'

/** For every body. */
export const ALL = 'tat-ca'

export type TemplateScopes = {
  /** Bodies whose templates the viewer sees; those he keeps may be fewer. */
  readonly bodies: readonly BodyAt[]
  /** Values: the id of a body, or `tat-ca`. */
  readonly keeps: readonly { readonly value: string; readonly label: string }[]
}

/** Whose templates somebody keeps: those of his bodies; those of every body the administrator and the Office that serves a committee. */
export async function templateScopes({ app, viewer, today }: Asker, words: { readonly all: string }): Promise<TemplateScopes> {
  const bodies = await issuersFor(app.db.kysely, viewer.post.bodyId, today)
  const all = { value: ALL, label: words.all }
  if (viewer.rights.has('admin.templates')) return { bodies: [], keeps: [all] }
  if (!viewer.rights.has('outgoing.templates')) return { bodies, keeps: [] }
  const own = bodies.map(({ id, name }) => ({ value: id, label: name }))
  return { bodies, keeps: bodies.length > 1 ? [...own, all] : own }
}

const scopeOf = ({ bodyId }: Pick<Template, 'bodyId'>): string => bodyId ?? ALL

/** Templates for a list: by type, with what the viewer may do with each. */
export async function templateRows(asker: Asker, { bodies, keeps }: TemplateScopes) {
  const { app, today } = asker
  const templates = await templatesOf(
    app.db.kysely,
    bodies.map(body => body.id),
    today,
  )
  return templates.map(({ id, type, name, bodyName, owner, validUntil, expired, used, bodyId }) => ({
    id,
    type: typeFacts(type, {}).name,
    name,
    body: bodyName,
    owner,
    until: validUntil ? formatDate(validUntil) : '',
    expired,
    used,
    keeps: keeps.some(each => each.value === scopeOf({ bodyId })),
  }))
}

/** A template as it is typed. */
export type TypedTemplate = {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly scope: string
  readonly validUntil: string
  readonly parts: TemplateParts
}

/** What the page edits: the template by its id, or a new one; null when the viewer may not keep it. */
export async function templateHere(asker: Asker, scopes: TemplateScopes, id: string): Promise<TypedTemplate | null> {
  const [first] = scopes.keeps
  if (!first) return null
  if (id === 'moi')
    return {
      id: '',
      name: '',
      type: 'cong-van',
      scope: first.value,
      validUntil: '',
      parts: TemplateParts.parse({ body: [{ kind: 'paragraph' }] }),
    }
  const bodies = scopes.bodies.map(body => body.id)
  const found = (await templatesOf(asker.app.db.kysely, bodies, asker.today)).find(each => each.id === id)
  if (!found || !scopes.keeps.some(each => each.value === scopeOf(found))) return null
  const { name, type, validUntil, parts } = found
  return { id, name, type, scope: scopeOf(found), validUntil: validUntil ? formatDate(validUntil) : '', parts }
}

/** Types that the bodies of a keeper issue; the administrator's are for every body. */
export function templateTypes({ bodies }: TemplateScopes): { value: string; label: string }[] {
  const all =
    bodies.length === 0
      ? [...typeChoices({}), ...typeChoices({ system: 'party' })]
      : bodies.flatMap(body => typeChoices(systemOf(body)))
  return all.filter((each, i) => all.findIndex(other => other.value === each.value) === i)
}

function typedIn(posted: Posted, id: string): TypedTemplate {
  const type = posted.one('type')
  const form = formIn(posted, type)
  const parts = TemplateParts.parse({
    abstract: posted.one('abstract'),
    addressees: posted.lines('addressees'),
    legalBases: posted.lines('legalBases'),
    decider: posted.one('decider'),
    ...(form ? { form } : {}),
    body: piecesIn(posted, 'b'),
    printed: posted.lines('printed'),
    recipients: posted.lines('recipients'),
  })
  return { id, name: posted.one('name'), type, scope: posted.one('scope'), validUntil: posted.one('validUntil'), parts }
}

/** The text after a button that builds it; null when another button was pressed. */
function built(typed: TypedTemplate, pressed: string): TypedTemplate | null {
  if (pressed === 'mau:dien') return { ...typed, parts: { ...typed.parts, form: blankForm(typed.type) } }
  if (pressed === 'mau:bo') return { ...typed, parts: { ...typed.parts, form: undefined } }
  const step = stepIn(pressed)
  if (!step || !('part' in step) || step.part !== 'b') return null
  const { body } = stepped(Content.parse({ body: typed.parts.body }), step)
  return { ...typed, parts: { ...typed.parts, body } }
}

export type TemplatePosted = { readonly again: TypedTemplate; readonly refusal: Problem | null } | { readonly done: Uuid }
type Posting = { readonly scopes: TemplateScopes; readonly id: string; readonly posted: Posted; readonly address: string }

/** Everything the page of one template posts: a step in building it, or the keeping of it. */
export async function postTemplate(asker: Asker, { scopes, id, posted, address }: Posting): Promise<TemplatePosted> {
  const typed = typedIn(posted, id)
  const step = built(typed, posted.one('buoc'))
  if (step) return { again: step, refusal: null }
  const done = await keepTemplate(asker, { scopes, typed, until: posted.date('validUntil'), address })
  return isProblem(done) ? { again: typed, refusal: done } : { done }
}

type Keeping = {
  readonly scopes: TemplateScopes
  readonly typed: TypedTemplate
  readonly until: string
  readonly address: string
}

async function keepTemplate(asker: Asker, { scopes, typed, until, address }: Keeping): Promise<Uuid | Problem> {
  const { app, viewer, world, today } = asker
  const at = world.clock.now().instant
  const type = draftTypeOf(typed.type)
  if (!type || !templateTypes(scopes).some(each => each.value === type)) return fieldProblem('form/choose-one', 'type')
  if (!scopes.keeps.some(each => each.value === typed.scope)) return fieldProblem('outgoing/not-your-body', 'scope')
  if (until !== '' && !/^\d{4}-\d{2}-\d{2}$/u.test(until)) return fieldProblem('form/not-a-date', 'validUntil')
  const template = {
    bodyId: typed.scope === ALL ? null : typed.scope,
    type,
    name: typed.name,
    parts: typed.parts,
    ownerPost: viewer.post.id,
    validUntil: until === '' ? null : until,
    replaces: isId(typed.id) ? typed.id : null,
  }
  return inTransaction(app.db, async tx => {
    const kept = await saveTemplate(tx, template, { by: viewer.accountId, at, today })
    if (isProblem(kept)) return kept
    const detail = { name: typed.name, type, scope: typed.scope, replaces: template.replaces }
    await logAdmin(tx, { accountId: viewer.accountId, address, act: 'template.keep', subject: kept, detail, at })
    return kept
  })
}

/** Takes a template out of use. Problem: `outgoing/no-such-template`, also for one that is not the viewer's to keep. */
export async function dropTemplate(asker: Asker, scopes: TemplateScopes, id: string, address: string): Promise<Problem | null> {
  const { app, viewer, world } = asker
  if (!(await templateHere(asker, scopes, id)) || !isId(id)) return problem('outgoing/no-such-template')
  const at = world.clock.now().instant
  return inTransaction(app.db, async tx => {
    const ended = await endTemplate(tx, { id, at })
    if (!ended) await logAdmin(tx, { accountId: viewer.accountId, address, act: 'template.end', subject: id, detail: {}, at })
    return ended
  })
}
