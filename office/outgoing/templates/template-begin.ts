import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Content } from '../drafting/content.ts'
import { readRecipients } from '../dispatch/recipients.ts'
import { templatesOf, type Template, type TemplateParts } from './template-store.ts'
import type { Recipient } from '../terms.ts'

/** A template that still holds and may begin a draft of a body. Problem: `outgoing/no-such-template`. */
export async function templateFor(db: Reader, id: Uuid, at: { body: Uuid; today: PlainDate }): Promise<Template | Problem> {
  const found = (await templatesOf(db, [at.body], at.today)).find(each => each.id === id)
  return found && !found.expired ? found : problem('outgoing/no-such-template', { field: 'mau' })
}

/** What a template writes into the text; what it leaves open is left to the outline of the type. */
export function contentOf({ addressees, legalBases, decider, form, body, printed }: TemplateParts): Partial<Content> {
  return {
    ...(addressees.length > 0 ? { addressees } : {}),
    ...(legalBases.length > 0 ? { legalBases } : {}),
    ...(decider ? { decider } : {}),
    ...(form ? { form } : {}),
    ...(body.length > 0 ? { body } : {}),
    ...(printed.length > 0 ? { printed } : {}),
  }
}

/** Whom a template sends to. Problem `outgoing/template-body-ended` names the first that is no more: the keeper has to choose anew. */
export async function receiversOf(
  db: Reader,
  { recipients }: TemplateParts,
  at: { readonly today: PlainDate; readonly office: Uuid },
): Promise<readonly Recipient[] | Problem> {
  const read = await readRecipients(db, recipients, at)
  const [gone] = read.ended
  return gone ? problem('outgoing/template-body-ended', { field: 'mau', line: gone.line }) : read.recipients
}
