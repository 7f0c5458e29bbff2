import type { TimeStampCheck } from './stamp-check.ts'
import { reason } from './reasons.ts'
import type { Reason } from './reasons.ts'
import { clockToleranceMs } from './revocation.ts'

/** When a signature was made, as far as it can be known. */
export type Moment = {
  /** The time the signature is judged by. */
  readonly signedAt: Date
  /** No later than this did it exist: a time stamp, an entry in a register, else now. */
  readonly reference: Date
  readonly proof: 'time-stamp' | 'register' | 'none'
}

type Known = {
  readonly claimed: Date | null
  readonly stamps: readonly TimeStampCheck[]
  readonly existedOn: Date | undefined
  readonly now: Date
}

/** The time of a signature: stamped, else claimed, else the reference itself. */
export function momentOf({ claimed, stamps, existedOn, now }: Known): { moment: Moment; reasons: Reason[] } {
  const reasons: Reason[] = []
  const trusted = stamps.flatMap(stamp => (stamp.trusted && stamp.at ? [stamp.at] : []))
  const [stamped] = trusted.toSorted((a, b) => a.getTime() - b.getTime())
  const reference = stamped ?? existedOn ?? now
  const proof = stamped ? 'time-stamp' : existedOn ? 'register' : 'none'
  if (!claimed) reasons.push(reason('time/missing'))
  const late = claimed && claimed.getTime() > now.getTime() + clockToleranceMs
  if (late) reasons.push(reason('time/in-future', { at: claimed.toISOString() }))
  if (claimed && stamped && claimed.getTime() > stamped.getTime() + clockToleranceMs) {
    reasons.push(reason('time/stamp-before-claim', { claimed: claimed.toISOString(), stamped: stamped.toISOString() }))
  }
  if (claimed && !stamped) reasons.push(reason('time/only-claimed', { at: claimed.toISOString() }))
  return { moment: { signedAt: stamped ?? claimed ?? reference, reference, proof }, reasons }
}
