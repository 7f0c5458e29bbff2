import { z } from 'zod'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Effect } from '../../kernel/effects.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { problem } from '../../kernel/problem.ts'
import type { ActDef, Change, Given } from '../../kernel/process.ts'

const text = z.string().default('')
/** What the issuing service has made of a content: the outgoing document to open, and the signature as it is printed. */
const HandedOver = z.object({
  document: z.uuid(),
  open: z.object({
    process: z.string(),
    act: z.string(),
    title: z.string(),
    // Data that the issuing service's own opening act parses.
    input: z.custom<Canonical>(value => typeof value === 'object'),
  }),
  signerName: text,
  signerPosition: text,
  authority: text,
})
type HandedOver = z.infer<typeof HandedOver>
/** As the issuing service tells the matter whose document has left. */
const Left = z.object({ number: z.number().int(), designation: z.string(), issuedOn: z.iso.date() })
export type Left = z.infer<typeof Left>

/** Act of an outgoing document whose content is taken back before it left. */
export const TAKEN_BACK = 'thu-ve'

type Leaving<S extends string> = {
  /** The content is fixed: its document waits for signature, number and seal. */
  readonly approved: S
  readonly issued: S
  readonly right: string
  /** Who is told that it has left. */
  readonly told?: (matter: MatterState) => Effect[]
}

/**
 * The acts of a matter whose document leaves by the issuing service (ADR 0024): its approval has the effect `issue-document`, the service
 * makes the outgoing document of its content, and tells number and day when that has left, or when its number was cancelled.
 */
export function leavingActs<S extends string>({ approved, issued, right, told = () => [] }: Leaving<S>) {
  return {
    'lap-van-ban': {
      from: [approved],
      right,
      input: HandedOver,
      systemOnly: true,
      facts: [],
      check: ({ matter }: Given<HandedOver>) => (documentOf(matter) === null ? null : problem('issuing/handed-over')),
      change: ({ input: { open: _open, ...made } }: Given<HandedOver>): Change => ({ fields: made }),
      effects: ({ matter, input: { document, open } }: Given<HandedOver>): Effect[] => [
        {
          effect: 'open',
          as: 'from',
          open: {
            ...open,
            id: document,
            holder: { body: matter.holder.body, unit: null, post: null },
            parties: makers(matter),
            secrecy: matter.secrecy,
          },
        },
      ],
      may: ['open'],
    },
    'ban-hanh': {
      from: [approved],
      to: issued,
      right,
      input: Left,
      systemOnly: true,
      facts: [],
      change: ({ input: { number, designation, issuedOn } }: Given<Left>): Change => ({
        fields: { number, designation, issuedOn },
      }),
      effects: ({ matter }: Given) => told(matter),
      may: ['notify'],
    },
    'huy-so': {
      from: [issued],
      to: approved,
      right,
      systemOnly: true,
      facts: [],
      change: (): Change => ({ fields: { number: null, designation: null, issuedOn: null } }),
    },
  } as const satisfies Readonly<Record<string, ActDef<S>>>
}

/** As the issuing service tells the matter that its document was sent. */
const WasSent = z.object({ sentOn: z.iso.date(), to: z.array(z.string()), designation: z.string() })
export type WasSent = z.infer<typeof WasSent>

/** … and of a matter that is done only when its document was sent: the sending is the service's, nobody records it by hand. */
export function sentAct<S extends string>({
  issued,
  sent,
  right,
}: {
  readonly issued: S
  readonly sent: S
  readonly right: string
}) {
  return {
    'da-gui': {
      from: [issued],
      to: sent,
      right,
      input: WasSent,
      systemOnly: true,
      facts: [],
      change: ({ input: { sentOn, to, designation } }: Given<WasSent>): Change => ({
        submittedOn: sentOn,
        fields: { sent: { to: to.join('; '), method: 'Theo văn bản đi', sentOn, receipt: designation } },
      }),
    },
  } as const satisfies Readonly<Record<string, ActDef<S>>>
}

export const SENT_NAMES = { 'da-gui': { vi: 'Gửi văn bản', en: 'Send the document' } } as const

export const LEAVING_NAMES = {
  'lap-van-ban': { vi: 'Lập văn bản để ký, ban hành', en: 'Make the document to be signed and issued' },
  'ban-hanh': { vi: 'Ban hành', en: 'Issue' },
  'huy-so': { vi: 'Hủy số đã cấp', en: 'Cancel its number' },
} as const

/** Approved: the service is asked for the document. */
export const askIssue = (): Effect[] => [{ effect: 'issue-document', document: {} }]

/** The outgoing document by which a matter's content leaves; null while there is none. */
export function documentOf({ fields }: Pick<MatterState, 'fields'>): string | null {
  return typeof fields['document'] === 'string' ? fields['document'] : null
}

/** Fields of a matter that goes back to its writers: what waited for a signature counts no more. */
export const takenBack = (matter: MatterState) => ({ document: null, withdrawn: documentOf(matter) })

/** Takes that document out of the hands of signer and clerk. */
export function takeBack({ fields }: MatterState): Effect[] {
  const { withdrawn } = fields
  return typeof withdrawn === 'string'
    ? [{ effect: 'act-on-child', child: withdrawn, act: TAKEN_BACK, input: null, else: 'skip' }]
    : []
}

/** Role in the outgoing document of those who made its content. */
export const MAKER = 'maker'

/** Whoever worked on the content sees its document. */
function makers({ parties }: MatterState): MatterState['parties'] {
  const posts = [...new Set(parties.flatMap(({ post }) => post ?? []))]
  return posts.map(post => ({ role: MAKER, body: null, unit: null, post, note: null }))
}
