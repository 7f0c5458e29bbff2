import { clockOf, partyOf, type MatterState } from '../../kernel/matter.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Given, Need } from '../../kernel/process.ts'
import type { Reassign, SendBack, Distribute, SubTask, Submit } from './terms.ts'

/** Accepting needs every part done or waived (ENGINE 10). */
export const partsDoneOrWaived: Need = {
  name: 'parts-done',
  test: ({ facts }) => {
    const open = Number(facts['openChildren'] ?? 0)
    return open === 0 ? null : problem('directives/parts-open', { open })
  },
}

/** Returning as not one's competence is possible for some working days after it was given (law/ `directives.return-not-competent`). */
export const withinReturnLimit: Need = {
  name: 'within-return-limit',
  test: ({ matter, now }) => {
    const clock = clockOf(matter, 'return')
    return clock?.dueOn && now.today > clock.dueOn ? problem('directives/past-return-limit', { dueOn: clock.dueOn }) : null
  },
}

/** An extension is asked before the deadline, not after it. */
export const beforeDeadline: Need = {
  name: 'before-deadline',
  test: ({ matter, now }) => {
    const dueOn = clockOf(matter, 'deliver')?.dueOn
    return dueOn && now.today > dueOn ? problem('directives/extension-after-deadline', { dueOn }) : null
  },
}

export const hasDeadline: Need = {
  name: 'has-deadline',
  test: ({ matter }) => (clockOf(matter, 'deliver')?.dueOn ? null : problem('directives/no-deadline')),
}

export const extensionAsked: Need = {
  name: 'extension-asked',
  test: ({ matter }) => (matter.fields['extension'] ? null : problem('directives/no-extension-asked')),
}

export const noExtensionAsked: Need = {
  name: 'no-extension-asked',
  test: ({ matter }) => (matter.fields['extension'] ? problem('directives/extension-waiting') : null),
}

/** A product is submitted with something to show: a file, evidence given before, or the number of the document sent. */
export function hasEvidence({ input, facts }: Given<Submit>): Problem | null {
  const shown = input.files.length > 0 || input.document !== '' || Number(facts['evidence'] ?? 0) > 0
  return shown ? null : fieldProblem('directives/evidence-needed', 'files')
}

/** A date set for later work lies neither in the past … */
export function notInThePast({ input, now }: Given<{ dueOn?: string | null }>): Problem | null {
  return input.dueOn && input.dueOn < now.today ? fieldProblem('directives/date-in-past', 'dueOn', { today: now.today }) : null
}

/** … nor after the deadline of the whole (ENGINE 9). */
export function withinParent({ matter, input, now }: Given<SubTask>): Problem | null {
  const dueOn = clockOf(matter, 'deliver')?.dueOn
  if (input.dueOn && dueOn && input.dueOn > dueOn) return fieldProblem('directives/part-after-whole', 'dueOn', { dueOn })
  if (!input.unit && !input.post) return fieldProblem('directives/unit-or-post-needed', 'post')
  return input.dueOn && input.dueOn < now.today ? fieldProblem('directives/date-in-past', 'dueOn', { today: now.today }) : null
}

/** Assigning names a division or a person: to nobody would only take it from whoever has it. */
export function namesSomebody({ input }: Given<Distribute>): Problem | null {
  return input.unit || input.post ? null : fieldProblem('directives/unit-or-post-needed', 'post')
}

export function otherBody({ matter, input }: Given<Reassign>): Problem | null {
  return input.body === matter.holder.body ? fieldProblem('directives/same-body', 'body') : null
}

/**
 * The date until which a product that was sent back must come again: as given, else the working days which were left when it was
 * submitted, at least `least` (law/ `directives.send-back-least`).
 */
export function dateAfterSendBack({ matter, input, now, calendar, law }: Given<SendBack>): string | null {
  if (input.dueOn) return input.dueOn
  const clock = clockOf(matter, 'deliver')
  if (!clock?.dueOn) return null
  const least = law(now.today).number('directives.send-back-least')
  const left = matter.submittedOn ? calendar.workingDaysBetween(matter.submittedOn, clock.dueOn) : 0
  return calendar.addWorkingDays(now.today, Math.max(left, least))
}

/** The Office's side of a directive: where it lies when a body gives it back. */
export function officeHolder(matter: MatterState): MatterState['holder'] | null {
  const follower = partyOf(matter, 'follower') ?? partyOf(matter, 'assigner')
  return follower?.body ? { body: follower.body, unit: follower.unit, post: follower.post } : null
}
