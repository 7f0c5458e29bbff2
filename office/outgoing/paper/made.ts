import { TAKEN_BACK, type LEAVING_NAMES, type Left, type SENT_NAMES, type WasSent } from '../../../casework/issuing/leaving.ts'
import type { Effect } from '../../../kernel/effects.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import type { ActDef, Change, Given } from '../../../kernel/process.ts'
import { tellNext } from '../dispatch/notify.ts'
import { designationOf, outgoingOf } from '../outgoing.ts'
import type { STATE_NAMES } from '../names.ts'
import { Made, type Issue } from '../terms.ts'
import { answerLinks } from '../links.ts'
import { titleOf } from '../title.ts'

type State = keyof typeof STATE_NAMES

/** A document whose content another function has made (ADR 0024): approved there, signed, numbered and sent here. */
export const madeActs = {
  'nhan-phat-hanh': {
    from: 'new',
    to: 'da-duyet',
    right: 'outgoing.draft',
    input: Made,
    systemOnly: true,
    facts: [],
    change: ({ input }: Given<Made>): Change => ({
      title: titleOf(input),
      urgency: input.urgency,
      fields: { ...input, version: 1, approved: input.drawn.pdf, turn: { post: input.signer, body: null } },
      partiesIn: input.signer ? [{ role: 'signer', body: null, unit: null, post: input.signer, note: null }] : [],
    }),
    effects: ({ matter, input }: Given<Made>): Effect[] => [...answerLinks(input), ...tellNext(matter)],
    may: ['notify', 'link'],
  },
  [TAKEN_BACK]: { from: ['da-duyet', 'da-ky'], to: 'huy', right: 'outgoing.draft', systemOnly: true, facts: [] },
} as const satisfies Readonly<Record<string, ActDef<State>>>

export const MADE_NAMES = {
  'nhan-phat-hanh': { vi: 'Nhận văn bản đã duyệt để ký, ban hành', en: 'Take in an approved document' },
  [TAKEN_BACK]: { vi: 'Thu về để sửa nội dung', en: 'Take back for its content' },
} as const

/** What another function has made is changed there: its own page sends it back. */
export function madeElsewhere({ matter }: Given): Problem | null {
  return outgoingOf(matter).madeFor === null ? null : problem('outgoing/made-elsewhere')
}

/** The matter whose content it is learns under which number it left. */
export function tellLeft({ matter, input, effectiveOn }: Given<Issue>): Effect[] {
  const document = outgoingOf(matter)
  const left: Left = { number: input.number, designation: designationOf(document, input), issuedOn: effectiveOn }
  return onMaker(matter, 'ban-hanh', left)
}

/** … or that it has no number any more. */
export const tellNumberless = (matter: MatterState): Effect[] => onMaker(matter, 'huy-so', null)

/** … or that it was sent, and to whom: in the act of issuing, or later. A matter that waits for no sending hears nothing. */
export function tellMakerSent(matter: MatterState): Effect[] {
  const { sentOn, recipients, designation, number, suffix, ...document } = outgoingOf(matter)
  if (sentOn === null || number === null) return []
  const to = recipients.map(({ name }) => name)
  const printed = designation ?? designationOf(document, { number, suffix })
  return onMaker(matter, 'da-gui', { sentOn, to, designation: printed }, 'skip')
}

function onMaker(
  matter: MatterState,
  act: keyof typeof LEAVING_NAMES | keyof typeof SENT_NAMES,
  input: Left | WasSent | null,
  otherwise: 'skip' | 'refuse' = 'refuse',
): Effect[] {
  const { madeFor } = outgoingOf(matter)
  return madeFor ? [{ effect: 'act-on-child', child: madeFor.matter, process: madeFor.process, act, input, else: otherwise }] : []
}
