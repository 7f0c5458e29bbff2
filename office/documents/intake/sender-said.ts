import { formatDate } from '@kheo/viet-text'
import { z } from 'zod'
import type { Lang } from '../../../kernel/access.ts'
import type { Effect } from '../../../kernel/effects.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { ActDef, Change, Given } from '../../../kernel/process.ts'
import { tell } from '../changes.ts'
import { documentsText } from '../text.ts'

/** What a sender may say of a document after it came. */
export const SENDER_SAYS = ['thu-hoi', 'cap-nhat', 'thay-the', 'sua-doi', 'dinh-chinh'] as const

/** `by`: number and sign of the later document, where there is one. */
export const SenderSays = z.object({ kind: z.enum(SENDER_SAYS), reason: z.string().max(2000), by: z.string().nullable() })
export type SenderSays = z.infer<typeof SenderSays>

/** What the clerk answered to such a request, and who. */
export const SenderAnswered = z.object({
  kind: z.enum(['thu-hoi', 'cap-nhat', 'thay-the']),
  agreed: z.boolean(),
  reason: z.string().max(2000),
  by: z.object({ account: z.string(), name: z.string() }),
})
export type SenderAnswered = z.infer<typeof SenderAnswered>

const Said = z.array(SenderSays.extend({ on: z.string() })).catch([])
export const senderSaid = ({ fields }: Pick<MatterState, 'fields'>): z.infer<typeof Said> => Said.parse(fields['senderSaid'])

/** One sentence: what the sender asks, since when, and why. */
export function senderWords({ kind, reason, by, on }: SenderSays & { readonly on: string }, lang: Lang): string {
  return documentsText(lang).senderSays[kind]({ by: by ?? '', on: formatDate(on), reason })
}

/** What the history says of a request of the sender and of its answer; null for other acts. */
export function senderTold({ kind, input }: { readonly kind: string; readonly input: unknown }, lang: Lang): string | null {
  if (kind === 'tra-loi-ben-gui') {
    const answered = SenderAnswered.safeParse(input).data
    return answered ? documentsText(lang).senderAnswered({ ...answered, by: answered.by.name }) : null
  }
  if (kind !== 'ben-gui-bao') return null
  const { data } = SenderSays.safeParse(input)
  return data ? documentsText(lang).senderTold[data.kind]({ by: data.by ?? '', reason: data.reason }) : null
}

type State = 'registered' | 'forwarded' | 'returned' | 'assigned' | 'closed'
const STANDING: readonly State[] = ['registered', 'forwarded', 'returned', 'assigned', 'closed']

/** The sender takes it back, changes or replaces it: it stands in the history, and those who work with the document are told. */
export const hearingSender: Record<string, ActDef<State>> = {
  'ben-gui-bao': {
    from: STANDING,
    right: 'records.register',
    input: SenderSays,
    systemOnly: true,
    change: ({ input, matter, now }: Given<SenderSays>): Change => ({
      fields: { senderSaid: [...senderSaid(matter), { ...input, on: now.today }] },
    }),
    effects: ({ matter, input }: Given<SenderSays>) => tellThoseAtWork(matter, input),
    may: ['notify'],
  },
  'tra-loi-ben-gui': { from: 'any', right: 'records.register', input: SenderAnswered, systemOnly: true, facts: [] },
}

const AT_WORK: readonly string[] = ['registrar', 'handler', 'noter']

function tellThoseAtWork(matter: MatterState, { kind, reason, by }: SenderSays): Effect[] {
  const parties = matter.parties.filter(({ role }) => AT_WORK.includes(role))
  return tell(matter, 'document.sender-said', parties).map(effect =>
    effect.effect === 'notify' ? { ...effect, data: { title: matter.title, kind, reason, by } } : effect,
  )
}
