import type { Effect } from '../../kernel/effects.ts'
import type { Party } from '../../kernel/matter.ts'
import type { Change, Given, PrincipalRef } from '../../kernel/process.ts'
import { coSignerParties, CO_SIGNER } from './co-signing/changes.ts'
import { turnOf } from './co-signing/turn.ts'
import { DRAFTING, levelRole, nextLevel } from './signing/levels.ts'
import { designationOf, outgoingOf } from './outgoing.ts'
import { tellRecalled } from './dispatch/notify.ts'
import { insideParties, isInside, refOf, tellInside, toldAfter } from './dispatch/inside.ts'
import { askedFor } from './rules.ts'
import { titleOf } from './title.ts'
import type {
  Begin,
  AskOpinions,
  DigitalSignature,
  Draft,
  Issue,
  Opinion,
  PaperSignature,
  Reason,
  Recall,
  Recipient,
  Related,
  Send,
  SendBack,
  SignOff,
  Submit,
} from './terms.ts'
import { answerLinks, paperLink } from './links.ts'

const post = (role: string, id: string): Party => ({ role, body: null, unit: null, post: id, note: null })

export function begun({ input, matter }: Given<Draft>): Change {
  return {
    ...saved({ input, matter }),
    clocks: input.dueOn ? [{ clock: 'hoan-thanh', order: 'start', from: matter.receivedOn, due: { dueOn: input.dueOn } }] : [],
  }
}

/** It leads to the documents it answers, and to the matter from whose records it was made. */
export function beginLinks({ input }: Given<Begin>): Effect[] {
  const { madeFrom } = input
  const paper: Effect[] = madeFrom ? [{ effect: 'link', from: madeFrom.matter, kind: paperLink(madeFrom.kind) }] : []
  return [...answerLinks(input), ...paper]
}

export function saved({ input, matter }: Pick<Given<Draft>, 'input' | 'matter'>): Change {
  const version = typeof matter.fields['version'] === 'number' ? matter.fields['version'] + 1 : 1
  return {
    title: titleOf(input),
    urgency: input.urgency,
    fields: { ...input, version, drawn: null, approved: null },
    partiesOut: [{ role: 'signer' }, { role: CO_SIGNER }],
    partiesIn: [...(input.signer ? [post('signer', input.signer)] : []), ...coSignerParties(input.coSigners)],
  }
}

export function asked({ input, matter }: Given<AskOpinions>): Change {
  const before = outgoingOf(matter)
  const comes = [
    ...input.posts.map((id): Party => post('asked', id)),
    ...input.units.map((id): Party => ({ ...post('asked', ''), unit: id, post: null })),
    ...input.bodies.map((id): Party => ({ ...post('asked', ''), body: id, post: null })),
  ].map(party => ({ ...party, note: input.note }))
  const refs = [...input.posts, ...input.units, ...input.bodies]
  return {
    state: 'xin-y-kien',
    partiesIn: comes,
    fields: {
      asked: [...before.asked.filter(each => !refs.includes(each.ref)), ...refs.map(ref => ({ ref, dueOn: input.dueOn }))],
      // Asked anew: what was said of an earlier version stays in the history, the list waits again.
      opinions: before.opinions.filter(each => !refs.includes(each.asked)),
    },
  }
}

export function opined({ input, matter, viewer, now }: Given<Opinion>): Change {
  const { opinions, asked: all } = outgoingOf(matter)
  const opinion = {
    by: viewer?.post.id ?? null,
    asked: askedFor(matter, viewer) ?? '',
    view: input.view,
    text: input.text,
    at: now.instant.toISOString(),
    files: input.files,
  }
  const given = [...opinions, opinion]
  const done = all.every(each => given.some(other => other.asked === each.ref))
  return {
    ...(done && matter.state === 'xin-y-kien' ? { state: 'du-thao' } : {}),
    fields: { opinions: given },
  }
}

export function submitted({ input, matter }: Given<Submit>): Change {
  return {
    state: 'trinh',
    submittedOn: null,
    partiesOut: matter.parties.filter(party => party.role.startsWith('cap:')).map(party => ({ role: party.role })),
    partiesIn: input.levels.map(each => post(levelRole(each.level), each.post)),
    fields: {
      levels: input.levels,
      level: nextLevel(
        input.levels.map(each => each.level),
        null,
      ),
      approvals: [],
      drawn: input.drawn,
      approved: null,
      submitNote: input.note,
    },
  }
}

/** The next level has it; after the last one the bytes are fixed. */
export function signedOff({ input, matter, viewer, now }: Given<SignOff>): Change {
  const document = outgoingOf(matter)
  const { levels, level, approvals, drawn } = document
  const next = nextLevel(
    levels.map(each => each.level),
    level,
  )
  const approval = { level: level ?? '', by: viewer?.post.id ?? null, at: now.instant.toISOString(), note: input.note }
  return {
    state: next === null ? 'da-duyet' : 'trinh',
    fields: {
      level: next,
      approvals: [...approvals.filter(each => each.level !== level), approval],
      approved: next === null ? (drawn?.pdf ?? null) : null,
      turn: next === null ? turnOf(document) : null,
    },
  }
}

export function sentBack({ input, matter, viewer, now }: Given<SendBack>): Change {
  const { level, returns, approvals } = outgoingOf(matter)
  const line = {
    from: level ?? '',
    to: input.to,
    by: viewer?.post.id ?? null,
    at: now.instant.toISOString(),
    reason: input.reason,
  }
  const toDrafter = input.to === DRAFTING
  return {
    state: toDrafter ? 'du-thao' : 'trinh',
    fields: {
      level: toDrafter ? null : input.to,
      returns: [...returns, line],
      approvals: toDrafter ? [] : approvals.filter(each => each.level !== input.to && each.level !== level),
    },
  }
}

const NOTHING_STANDS = { drawn: null, approved: null, signature: null, coSignatures: [], turn: null } as const

/** Back to the drafter: nothing of what was drawn, approved or signed counts any more; the history keeps it. */
export function reopened({ input, matter, viewer, now }: Given<Reason>): Change {
  const { returns, level } = outgoingOf(matter)
  const line = {
    from: level ?? matter.state,
    to: DRAFTING,
    by: viewer?.post.id ?? null,
    at: now.instant.toISOString(),
    reason: input.reason,
  }
  return {
    state: 'du-thao',
    fields: { level: null, approvals: [], ...NOTHING_STANDS, returns: [...returns, line] },
  }
}

export function withdrawn(given: Given<Reason>): Change {
  const { fields, ...rest } = reopened(given)
  // The drafter's own withdrawal is no return.
  return { ...rest, fields: { ...fields, returns: outgoingOf(given.matter).returns } }
}

export function signedOnPaper({ input, matter }: Given<PaperSignature>): Change {
  return {
    fields: { signature: { kind: 'giay', on: input.signedOn, by: outgoingOf(matter).signer, files: input.files } },
  }
}

export function signedDigitally({ input, now }: Given<DigitalSignature>): Change {
  return { fields: { signature: { kind: 'so', on: now.today, by: input.by, files: input.files }, turn: null } }
}

export function issued({ input, matter, effectiveOn, now }: Given<Issue>): Change {
  const draft = outgoingOf(matter)
  const sentTo = input.send ? draft.recipients : []
  return {
    partiesIn: insideParties(sentTo),
    fields: {
      designation: designationOf(draft, input),
      suffix: input.suffix,
      issuedOn: effectiveOn,
      files: input.files,
      sentOn: input.send ? effectiveOn : null,
      told: toldAfter(draft.told, sentTo, { now, matter }),
    },
    submittedOn: effectiveOn,
  }
}

export function issueEffects({ input, matter, effectiveOn }: Given<Issue>): Effect[] {
  const draft = outgoingOf(matter)
  const { series, issuer, relates } = draft
  const designation = designationOf(draft, input)
  const out = input.reserved || input.suffix !== '' ? { number: input.number, suffix: input.suffix } : null
  return [
    {
      effect: 'take-number',
      series: series.key,
      field: 'number',
      body: issuer,
      on: effectiveOn,
      term: series.term,
      out,
      ...(out ? {} : { expected: input.number }),
    },
    {
      effect: 'notify',
      to: [draft.signer, matter.holder.post].flatMap((id): PrincipalRef[] => (id ? [{ kind: 'post', id }] : [])),
      kind: 'outgoing.issued',
      data: { code: matter.code, title: matter.title, designation },
    },
    ...(input.send ? tellInside(matter, draft.recipients, designation) : []),
    ...(relates
      ? [
          {
            effect: 'act-on-child',
            child: relates.document,
            process: 'van-ban-di',
            act: 'co-van-ban-sau',
            input: { kind: relates.kind, document: matter.id, designation, issuedOn: effectiveOn },
            else: 'skip',
          } as const,
          ...input.holders.map(
            child =>
              ({
                effect: 'act-on-child',
                child,
                process: 'van-ban-den',
                act: 'ben-gui-bao',
                input: { kind: relates.kind, reason: '', by: designation },
                else: 'skip',
              }) as const,
          ),
        ]
      : []),
  ]
}

/** Receivers besides those of the draft join its list. */
export function sent({ input, matter, now }: Given<Send>): Change {
  const { recipients, sentOn, told } = outgoingOf(matter)
  const all = [...recipients, ...input.recipients]
  return {
    partiesIn: insideParties(all),
    fields: { sentOn: sentOn ?? now.today, recipients: onceInside(all), told: toldAfter(told, all, { now, matter }) },
  }
}

/** Whoever asked for it earlier stays where he stood. */
const onceInside = (recipients: readonly Recipient[]): Recipient[] =>
  recipients.filter((each, i) => !isInside(each) || recipients.findIndex(other => refOf(other) === refOf(each)) === i)

/** Sent inside the office: the document itself has been sent to others, or waits for it, as before. */
export function toldInside({ input, matter, now }: Given<Send>): Change {
  const { recipients, told } = outgoingOf(matter)
  return {
    partiesIn: insideParties(input.recipients),
    fields: {
      recipients: onceInside([...recipients, ...input.recipients]),
      told: toldAfter(told, input.recipients, { now, matter }),
    },
  }
}

/** Those who get it now are told, each once. */
export function sentEffects({ matter }: Given<Send>): Effect[] {
  const { designation, told, recipients } = outgoingOf(matter)
  const fresh = recipients.filter(each => told.some(other => other.ref === refOf(each) && other.seq === matter.lastSeq))
  return tellInside(matter, fresh, designation ?? matter.code)
}

export function relatedBy({ input, matter }: Given<Related>): Change {
  return { fields: { later: [...outgoingOf(matter).later, input] } }
}

export function recalled({ input, now }: Given<Recall>): Change {
  return { fields: { recalled: { reason: input.reason, on: now.today } } }
}

/** Units that have registered it read in their own document that the sender took it back. */
export function recallEffects({ input, matter }: Given<Recall>): Effect[] {
  return [
    ...tellRecalled(matter),
    ...input.accepted.map((child): Effect => ({
      effect: 'act-on-child',
      child,
      process: 'van-ban-den',
      act: 'ben-gui-bao',
      input: { kind: 'thu-hoi', reason: input.reason, by: null },
      else: 'skip',
    })),
  ]
}
