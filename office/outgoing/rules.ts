import { z } from 'zod'
import type { MatterState } from '../../kernel/matter.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Given, Need } from '../../kernel/process.ts'
import { coSignerRefusal, signedRefusal } from './co-signing/rules.ts'
import { insideRefusal, isInside } from './dispatch/inside.ts'
import { isEarlier } from './signing/levels.ts'
import { backFrom, designationOf, outgoingOf, stillAsked } from './outgoing.ts'
import type {
  AskOpinions,
  DigitalSignature,
  Draft,
  Issue,
  Opinion,
  PaperSignature,
  Recall,
  Send,
  SendBack,
  Submit,
} from './terms.ts'
import { isTypeOf } from './types.ts'

const Posts = z.array(z.string())
/** What the register and the list of receivers say, as the fact `outgoingRecord` gives it. */
const Entry = z.object({
  designation: z.string().nullable(),
  files: z.array(z.string()),
  /** Receivers, and those of them from whom it has not been taken back. */
  sent: z.number().int(),
  standing: z.number().int(),
})

function entryOf(facts: Given['facts']): z.infer<typeof Entry> | null {
  return Entry.nullable().parse(facts['outgoingRecord'] ?? null)
}

/** Secret documents are made, numbered and sent outside this system (Luật Bảo vệ bí mật nhà nước 2018; NĐ 30/2020/NĐ-CP, Điều 1.3). */
export function secretRefusal({ secret }: Pick<Draft, 'secret'>): Problem | null {
  return secret === 'khong' ? null : fieldProblem('outgoing/secret-refused', 'secret', { secret })
}

export function draftRefusal({ input, facts, now }: Given<Draft>): Problem | null {
  if (input.dueOn && input.dueOn < now.today) return fieldProblem('outgoing/date-in-past', 'dueOn', { today: now.today })
  if (!isTypeOf(input.type, input)) return fieldProblem('outgoing/type-of-other-system', 'type')
  return secretRefusal(input) ?? signerRefusal(input.signer, facts) ?? coSignerRefusal(input)
}

/** The signer is one of those permitted for the body. At the opening act the facts are not yet loaded: the service has asked. */
export function signerRefusal(signer: string | null, facts: Given['facts']): Problem | null {
  const permitted = facts['permittedSigners']
  if (signer === null || permitted === undefined) return null
  return Posts.parse(permitted).includes(signer) ? null : fieldProblem('outgoing/signer-not-permitted', 'signer')
}

export function askRefusal({ input, now }: Given<AskOpinions>): Problem | null {
  if (input.posts.length + input.units.length + input.bodies.length === 0) return fieldProblem('outgoing/nobody-asked', 'posts')
  return input.dueOn && input.dueOn < now.today ? fieldProblem('outgoing/date-in-past', 'dueOn', { today: now.today }) : null
}

/** Which of those asked the viewer answers for: his post, his division, his body. */
export function askedFor(matter: MatterState, viewer: Given['viewer']): string | null {
  if (!viewer) return null
  const { post } = viewer
  const open = stillAsked(outgoingOf(matter)).map(each => each.ref)
  return [post.id, post.unitId, post.bodyId].find(ref => ref !== null && open.includes(ref)) ?? null
}

export function opinionRefusal({ matter, input, viewer }: Given<Opinion>): Problem | null {
  if (askedFor(matter, viewer) === null) return problem('outgoing/not-asked')
  return input.view !== 'dong-y' && input.text === '' ? fieldProblem('outgoing/say-what-to-change', 'text') : null
}

/** What a draft lacks before it can be submitted (A027). */
export const isComplete: Need = {
  name: 'complete',
  test: ({ matter }) => {
    const draft = outgoingOf(matter)
    if (draft.signer === null) return problem('outgoing/signer-needed')
    if (draft.type === 'cong-van' && draft.recipients.length === 0) return problem('outgoing/nobody-to-send')
    return null
  },
}

export function submitRefusal({ matter, input, facts }: Given<Submit>): Problem | null {
  const levels = input.levels.map(each => each.level)
  if (new Set(levels).size < levels.length) return fieldProblem('outgoing/level-twice', 'levels')
  if (!levels.includes('lanh-dao')) return fieldProblem('outgoing/leader-needed', 'levels')
  const draft = outgoingOf(matter)
  const inForce = Posts.parse(facts['coSignersInForce'] ?? [])
  const gone = draft.coSigners.find(({ post }) => post !== null && !inForce.includes(post))
  if (gone) return problem('outgoing/co-signer-not-permitted', { name: gone.name })
  return signerRefusal(draft.signer, facts)
}

export function sendBackRefusal({ matter, input }: Given<SendBack>): Problem | null {
  const now = outgoingOf(matter)
  if (now.level !== null && isEarlier(input.to, now.level) && backFrom(now).includes(input.to)) return null
  return fieldProblem('outgoing/not-an-earlier-level', 'to')
}

export function paperRefusal({ matter, input, now }: Given<PaperSignature>): Problem | null {
  if (input.signedOn > now.today) return fieldProblem('outgoing/date-in-future', 'signedOn', { today: now.today })
  if (input.files.some(file => !/\.(?:pdf|png|jpe?g|tiff?)$/iu.test(file.name)))
    return fieldProblem('outgoing/scan-needed', 'files')
  const { approved, coSignatures } = outgoingOf(matter)
  // One document is signed one way: ink on a print would not be what the others signed.
  if (coSignatures.length > 0) return problem('outgoing/signed-digitally-by-others')
  return approved === null ? problem('outgoing/not-approved') : null
}

/** Only over the very bytes that were approved, with the signatures that others put on them. */
export function digitalRefusal({ matter, input, facts }: Given<DigitalSignature>): Problem | null {
  if (outgoingOf(matter).signer !== input.by) return problem('outgoing/not-yours-to-sign')
  return signedRefusal({ matter, input, facts })
}

/** The record of the register is written first, in the same transaction: matter and register never say different things. */
export function issueRefusal({ matter, input, facts }: Given<Issue>): Problem | null {
  if (input.suffix !== '' && input.reserved) return fieldProblem('outgoing/bad-suffix', 'suffix')
  const record = entryOf(facts)
  const same =
    record?.designation === designationOf(outgoingOf(matter), input) &&
    input.files.every(file => record.files.includes(file.hash)) &&
    record.sent > 0 === (input.send && outgoingOf(matter).recipients.some(each => !isInside(each)))
  return same ? null : problem('outgoing/on-its-page')
}

/** The list of receivers is written first, in the same transaction; of colleagues and divisions there is none. */
export function sendRefusal({ matter, input, facts }: Given<Send>): Problem | null {
  const stranger = insideRefusal({ input, facts })
  if (stranger) return stranger
  const insideOnly = [...outgoingOf(matter).recipients, ...input.recipients].every(isInside)
  return insideOnly || (entryOf(facts)?.sent ?? 0) > 0 ? null : problem('outgoing/on-its-page')
}

/** It has been taken back from every receiver, in the same transaction. */
export function recallRefusal({ facts }: Given<Recall>): Problem | null {
  return entryOf(facts)?.standing === 0 ? null : problem('outgoing/on-its-page')
}
