import { clockOf, type MatterState } from '../../kernel/matter.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Given, Need } from '../../kernel/process.ts'
import { childrenIn, registersIn, staffIn } from './facts.ts'
import type * as T from './terms.ts'
import { keptUntil, signerOf, workFileOf } from './work-file.ts'

/** The due date lies not before the day on which the file is opened, and that day not after today. */
export function openRefusal({ input, now }: Given<T.Open>): Problem | null {
  if (input.openedOn > now.today) return fieldProblem('work-files/opened-later', 'openedOn')
  return input.dueOn < input.openedOn ? fieldProblem('work-files/due-before-open', 'dueOn') : null
}

/** A post of the file's own body, in force, with an account that is not locked. */
export function staffRefusal({ facts }: Pick<Given, 'facts'>, post: string, field = 'post'): Problem | null {
  return staffIn(facts).some(each => each.id === post) ? null : fieldProblem('work-files/not-staff', field)
}

/** Nobody is added twice, and whoever is in charge is not his own colleague. */
export function assignRefusal(given: Given<T.Assign>): Problem | null {
  const { matter, input } = given
  const there =
    matter.holder.post === input.post || matter.parties.some(each => each.role === 'cooperating' && each.post === input.post)
  if (there) return fieldProblem('work-files/already-there', 'post')
  const due = mainDue(matter)
  if (input.dueOn !== null && due !== null && input.dueOn > due)
    return fieldProblem('work-files/after-file', 'dueOn', { dueOn: due })
  return staffRefusal(given, input.post)
}

export function handOverRefusal(given: Given<T.HandOver>): Problem | null {
  if (given.matter.holder.post === given.input.post) return fieldProblem('work-files/to-oneself', 'post')
  return staffRefusal(given, given.input.post)
}

/** A child ends with its parent at the latest. */
export function childRefusal(given: Given<T.Child>): Problem | null {
  const due = mainDue(given.matter)
  if (due !== null && given.input.dueOn > due) return fieldProblem('work-files/after-file', 'dueOn', { dueOn: due })
  if (given.input.dueOn < given.now.today) return fieldProblem('work-files/date-in-past', 'dueOn')
  return staffRefusal(given, given.input.inCharge, 'inCharge')
}

export function contributionRefusal({ matter, input, now }: Given<T.Contribution>): Problem | null {
  if (input.body === matter.holder.body) return fieldProblem('work-files/own-body', 'body')
  const due = mainDue(matter)
  if (input.dueOn !== null && input.dueOn < now.today) return fieldProblem('work-files/date-in-past', 'dueOn')
  return input.dueOn !== null && due !== null && input.dueOn > due
    ? fieldProblem('work-files/after-file', 'dueOn', { dueOn: due })
    : null
}

export function forwardRefusal(given: Given<T.Forward>): Problem | null {
  const { opinions } = workFileOf(given.matter)
  if (given.input.nth > opinions.length) return fieldProblem('work-files/no-such-opinion', 'nth', { count: opinions.length })
  return staffRefusal(given, given.input.post)
}

export function linksRefusal({ input }: Given<T.Links>): Problem | null {
  return input.documents.length === 0 ? fieldProblem('work-files/document-needed', 'documents') : null
}

export function unlinkRefusal({ matter, input }: Given<T.Unlink>): Problem | null {
  return workFileOf(matter).documents.includes(input.document) ? null : fieldProblem('work-files/not-linked', 'document')
}

/** With child files below, the progress follows from theirs and is not typed. */
export function progressRefusal({ facts }: Given): Problem | null {
  return childrenIn(facts).length > 0 ? fieldProblem('work-files/progress-from-children', 'percent') : null
}

export const noOpenChildren: Need = {
  name: 'children-done',
  test: ({ facts }) => {
    const open = childrenIn(facts).filter(each => each.open).length
    return open === 0 ? null : problem('work-files/children-open', { open })
  },
}

export const withoutNumber: Need = {
  name: 'without-number',
  test: ({ matter }) => {
    const { fileNumber } = workFileOf(matter)
    return fileNumber === null ? null : problem('work-files/numbered', { number: fileNumber })
  },
}

/** Only a register which the file's body keeps and uses. */
export function registerRefusal({ input, facts }: Given<T.TakeNumber>): Problem | null {
  const { register } = input
  return register === null || registersIn(facts).some(each => each.id === register)
    ? null
    : fieldProblem('work-files/no-such-register', 'register')
}

/** Only the file's own signing leader decides, whoever else leads the office. */
export const isItsSigner: Need = {
  name: 'its-signer',
  test: ({ matter, viewer }) =>
    viewer !== null && viewer.post.id === signerOf(matter) ? null : problem('work-files/not-its-signer'),
}

export const notHeld: Need = {
  name: 'not-held',
  test: ({ matter }) => {
    const { hold } = workFileOf(matter)
    return hold === null ? null : problem('work-files/held', { reason: hold.reason })
  },
}

export const isHeld: Need = {
  name: 'held',
  test: ({ matter }) => (workFileOf(matter).hold === null ? problem('work-files/not-held') : null),
}

/** The retention has run out. */
export const retentionEnded: Need = {
  name: 'retention-ended',
  test: ({ matter, now }) => {
    const until = keptUntil(matter)
    if (until === null) return problem('work-files/kept-for-ever')
    return now.today > until ? null : problem('work-files/retention-runs', { until })
  },
}

/** Whoever proposed the destruction does not confirm it: two people, always. */
export const isSecondPerson: Need = {
  name: 'second-person',
  test: ({ matter, viewer }) => {
    const by = workFileOf(matter).destruction?.by ?? null
    return viewer !== null && by !== null && viewer.personId !== by ? null : problem('work-files/two-people')
  },
}

/** An extension ends after the present deadline, and a child's not after its parent's. */
export function extendRefusal(given: Given<T.Extend>): Problem | null {
  const due = mainDue(given.matter)
  const later = extendedTo(given)
  if (given.input.cause === 'khac' && given.input.note.length < 10) return fieldProblem('form/reason-of-ten', 'note')
  return due !== null && later <= due ? fieldProblem('work-files/not-later', 'workingDays', { dueOn: due }) : null
}

export function extendedTo({ matter, input, now, calendar }: Given<T.Extend>): string {
  const from = input.countFrom === 'hom-nay' ? now.today : (mainDue(matter) ?? now.today)
  return calendar.addWorkingDays(from, input.workingDays)
}

export function reopenRefusal({ input, now }: Given<T.Reopen>): Problem | null {
  return input.dueOn < now.today ? fieldProblem('work-files/date-in-past', 'dueOn') : null
}

export const mainDue = (matter: MatterState): string | null => clockOf(matter, 'hoan-thanh')?.dueOn ?? null

/** Progress of a file with children: the mean of theirs, a finished child counting whole. */
export function progressFromChildren(given: Pick<Given, 'facts'>): number | null {
  const children = childrenIn(given.facts).filter(each => each.state !== 'da-huy')
  if (children.length === 0) return null
  const done = children.map(each => (each.open ? each.progress : 100))
  return Math.floor(done.reduce((sum, each) => sum + each, 0) / done.length)
}
