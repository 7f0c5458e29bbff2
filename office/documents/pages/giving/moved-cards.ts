import { mergedFields, TYPED_FIELDS, type TypedTask } from './merged-fields.ts'

/** How the cards of an answer lie to those that were sent: where each stood, and which two became one. */
export type MovedCards = { readonly stood: readonly number[]; readonly merged: readonly [first: number, second: number] | null }

/** Where each card stood of those that are left when the one at `gone` is taken out. */
export function placesWithout(cards: number, gone: readonly number[]): number[] {
  return Array.from({ length: cards }, (_, at) => at).filter(at => !gone.includes(at))
}

/** The cards once the one at `at` is merged into the one before it. */
export const movedByMerge = (cards: number, at: number): MovedCards => ({
  stood: placesWithout(cards, [at]),
  merged: [at - 1, at],
})

type Values = ReadonlyMap<string, string>

/**
 * What was typed after the form was sent, at the fields of its answer. Of two tasks that became one the words of both stay: those typed
 * late in the place of those that were sent. Fields of a card that is gone are left out.
 */
export function lateNow(late: Values, sent: Values, moved: MovedCards | null): Array<readonly [name: string, value: string]> {
  if (moved === null) return [...late]
  const { stood, merged } = moved
  const isMerged = (at: number): boolean => merged?.includes(at) ?? false
  const single = [...late].flatMap(([name, value]) => {
    const [, typedAt, field = ''] = /^t\.(\d+)\.(.+)$/u.exec(name) ?? []
    if (typedAt === undefined) return [[name, value] as const]
    const [at, now] = [Number(typedAt), stood.indexOf(Number(typedAt))]
    return isMerged(at) || now < 0 ? [] : [[`t.${now}.${field}`, value] as const]
  })
  return merged === null ? single : [...single, ...lateInMerged(late, sent, { merged, now: stood.indexOf(merged[0]) })]
}

function lateInMerged(late: Values, sent: Values, { merged: [first, second], now }: Merged): Array<readonly [string, string]> {
  const typed = (at: number) => (field: keyof TypedTask) => late.get(`t.${at}.${field}`) ?? sent.get(`t.${at}.${field}`) ?? ''
  const task = (at: number): TypedTask => {
    const of = typed(at)
    return {
      content: of('content'),
      leads: of('leads'),
      cooperating: of('cooperating'),
      dueOn: of('dueOn'),
      product: of('product'),
    }
  }
  const whole = mergedFields(task(first), task(second))
  const isLate = (field: keyof TypedTask): boolean => [first, second].some(at => late.has(`t.${at}.${field}`))
  return TYPED_FIELDS.filter(isLate).map(field => [`t.${now}.${field}`, whole[field]] as const)
}

type Merged = { readonly merged: readonly [number, number]; readonly now: number }
