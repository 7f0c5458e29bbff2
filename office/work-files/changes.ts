import type { Canonical } from '../../kernel/canonical.ts'
import type { Effect } from '../../kernel/effects.ts'
import { partyOf, type MatterState, type Party } from '../../kernel/matter.ts'
import type { Change, Given } from '../../kernel/process.ts'
import { registersIn, staffIn } from './facts.ts'
import { extendedTo, mainDue, progressFromChildren } from './rules.ts'
import {
  CAUSES,
  type Archive,
  type Assign,
  type Child,
  type Contribution,
  type Edit,
  type Extend,
  type Forward,
  type HandOver,
  type Hold,
  type Links,
  type Open,
  type Opinion as OpinionInput,
  type Progress,
  type ProposeDestruction,
  type Reason,
  type Reopen,
  type TakeNumber,
  type Unassign,
  type Unlink,
} from './terms.ts'
import { workFileOf, type Opinion } from './work-file.ts'

export const opened = ({ input }: Given<Open>): Change => ({
  fields: {
    openedOn: input.openedOn,
    retention: input.retention,
    planNumber: input.planNumber,
    note: input.note,
    progress: 0,
    opinions: [],
    documents: [],
  },
  partiesIn: [{ role: 'signer', body: null, unit: null, post: input.signer, note: null }],
  clocks: [{ clock: 'hoan-thanh', order: 'start', from: input.openedOn, due: { dueOn: input.dueOn } }],
})

export const edited = ({ input }: Given<Edit>): Change => ({
  title: input.title,
  fields: { retention: input.retention, planNumber: input.planNumber },
  partiesOut: [{ role: 'signer' }],
  partiesIn: [{ role: 'signer', body: null, unit: null, post: input.signer, note: null }],
})

export const assigned = ({ input, facts }: Given<Assign>): Change => ({
  partiesIn: [
    { ...placed('cooperating', facts, input.post), note: [input.note, input.dueOn].filter(Boolean).join(' · ') || null },
  ],
})

export const unassigned = ({ input }: Given<Unassign>): Change => ({ partiesOut: [{ role: 'cooperating', post: input.post }] })

/** The receiver becomes the one in charge; the former one stays in the history and sees what becomes of it. */
export function handedOver({ matter, input, facts }: Given<HandOver>): Change {
  const { unitId } = staffIn(facts).find(each => each.id === input.post) ?? { unitId: null }
  const former: Party[] =
    matter.holder.post === null ? [] : [{ role: 'former', body: null, unit: null, post: matter.holder.post, note: null }]
  return {
    holder: { body: matter.holder.body, unit: unitId, post: input.post },
    partiesIn: former,
    partiesOut: [{ role: 'cooperating', post: input.post }],
  }
}

export const progressed = ({ input }: Given<Progress>): Change => ({ fields: { progress: input.percent } })

export function opined({ matter, input, viewer, now }: Given<OpinionInput>): Change {
  return {
    fields: {
      opinions: added(matter, {
        by: viewer?.post.id ?? null,
        text: input.text,
        at: now.instant.toISOString(),
        replyTo: null,
        to: null,
      }),
    },
  }
}

export function forwarded({ matter, input, viewer, now }: Given<Forward>): Change {
  const opinion: Opinion = {
    by: viewer?.post.id ?? null,
    text: input.note,
    at: now.instant.toISOString(),
    replyTo: input.nth,
    to: input.post,
  }
  const known = matter.holder.post === input.post || matter.parties.some(each => each.post === input.post)
  return {
    fields: { opinions: added(matter, opinion) },
    ...(known ? {} : { partiesIn: [{ role: 'asked', body: null, unit: null, post: input.post, note: null }] }),
  }
}

const added = (matter: MatterState, opinion: Opinion): Canonical => [...workFileOf(matter).opinions, opinion]

export const linked = ({ matter, input }: Given<Links>): Change => ({
  fields: { documents: [...new Set([...workFileOf(matter).documents, ...input.documents])] },
})

export const unlinked = ({ matter, input }: Given<Unlink>): Change => ({
  fields: { documents: workFileOf(matter).documents.filter(each => each !== input.document) },
})

/** The register from which a file has its number stays told with it. */
export const numbered = ({ input, facts }: Given<TakeNumber>): Change => ({
  fields: { fileRegister: registersIn(facts).find(each => each.id === input.register)?.name ?? null },
})

export function seriesOf({ input, facts }: Given<TakeNumber>, own: string): { series: string; term: string | null } {
  const chosen = registersIn(facts).find(each => each.id === input.register)
  return chosen ? { series: chosen.series, term: chosen.term } : { series: own, term: null }
}

export const submitted = (given: Given): Change => ({ submittedOn: given.effectiveOn, ...fromChildren(given) })
export const approved = (): Change => ({ fields: { progress: 100, lastReason: null } })
export const turnedDown = (given: Given<Reason>): Change => ({
  ...runsAgain(given, given.input.reason),
  fields: { lastReason: given.input.reason },
})
export const takenBack = (given: Given): Change => (given.matter.state === 'da-trinh' ? runsAgain(given, 'Rút lại') : {})

/** The deadline that stood when it was submitted runs again. */
function runsAgain({ matter }: Given, reason: string): Change {
  const dueOn = mainDue(matter)
  return {
    submittedOn: null,
    ...(dueOn === null ? {} : { clocks: [{ clock: 'hoan-thanh', order: 'reopen', due: { dueOn }, reason }] }),
  }
}
export const paused = ({ input }: Given<Reason>): Change => ({
  clocks: [{ clock: 'hoan-thanh', order: 'pause', reason: input.reason }],
})
export const resumed = (): Change => ({ clocks: [{ clock: 'hoan-thanh', order: 'resume' }] })

export function extended(given: Given<Extend>): Change {
  const { cause, note } = given.input
  const why = [cause === 'khac' ? '' : CAUSES[cause].vi, note].filter(Boolean).join(': ')
  return { clocks: [{ clock: 'hoan-thanh', order: 'extend', due: { dueOn: extendedTo(given) }, reason: why }] }
}

/** Reopened with its progress kept. */
export const reopened = ({ input }: Given<Reopen>): Change => ({
  submittedOn: null,
  fields: { lastReason: input.reason },
  clocks: [{ clock: 'hoan-thanh', order: 'reopen', due: { dueOn: input.dueOn }, reason: input.reason }],
})

export const fromChildren = (given: Given): Change => {
  const progress = progressFromChildren(given)
  return progress === null ? {} : { fields: { progress } }
}

export const archived = ({ input, now }: Given<Archive>): Change => ({
  fields: { archive: { receiver: input.receiver, on: input.on ?? now.today, pages: input.pages, place: input.place } },
})
export const held = ({ input, now }: Given<Hold>): Change => ({
  fields: { hold: { reason: input.reason, document: input.document, on: now.today } },
})
export const released = (): Change => ({ fields: { hold: null } })
export const destructionProposed = ({ input, viewer }: Given<ProposeDestruction>): Change => ({
  fields: { destruction: { council: input.council, reason: input.reason, by: viewer?.personId ?? null } },
})
export const destructionDropped = (): Change => ({ fields: { destruction: null } })

/** A child file of its own, inside the same body, under the same leader. */
export function childEffects({ matter, input, facts, now }: Given<Child>): Effect[] {
  const post = staffIn(facts).find(each => each.id === input.inCharge)
  const signer = partyOf(matter, 'signer')
  const { retention, planNumber } = workFileOf(matter)
  return [
    {
      effect: 'open',
      as: 'child',
      open: {
        process: 'ho-so-cong-viec',
        act: 'mo',
        title: input.title,
        holder: { body: matter.holder.body, unit: post?.unitId ?? null, post: input.inCharge },
        secrecy: matter.secrecy,
        input: {
          openedOn: now.today,
          dueOn: input.dueOn,
          inCharge: input.inCharge,
          signer: signer?.post ?? '',
          retention,
          planNumber,
          note: '',
        },
      },
    },
  ]
}

/** A contribution of another body: a part with its own holder and clock, which blocks nothing here. */
export const contributionEffects = ({ matter, input }: Given<Contribution>): Effect[] => [
  {
    effect: 'open',
    as: 'child',
    open: {
      process: 'phan-viec',
      act: 'giao',
      title: input.text,
      holder: { body: input.body, unit: null, post: null },
      parties: [{ role: 'lead', body: matter.holder.body, unit: matter.holder.unit, post: matter.holder.post, note: null }],
      secrecy: matter.secrecy,
      input: { role: 'phoi-hop', dueOn: input.dueOn, parentCode: matter.code, parentTitle: matter.title },
    },
  },
]

/** A parent's figures follow from its children's. */
export const parentHears = ({ matter }: Given): Effect[] =>
  matter.parent === null ? [] : [{ effect: 'act-on-parent', act: 'con-doi', input: null, else: 'skip' }]

function placed(role: string, facts: Given['facts'], post: string): Party {
  const found = staffIn(facts).find(each => each.id === post)
  return { role, body: found?.bodyId ?? null, unit: found?.unitId ?? null, post, note: null }
}
