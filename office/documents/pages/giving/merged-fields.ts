/** What is typed of one task. */
export type TypedTask = {
  readonly content: string
  /** Names of bodies, one after the other with a semicolon. */
  readonly leads: string
  readonly cooperating: string
  readonly dueOn: string
  readonly product: string
}

export const TYPED_FIELDS = ['content', 'leads', 'cooperating', 'dueOn', 'product'] as const satisfies ReadonlyArray<
  keyof TypedTask
>

/** Two tasks as one: the words of both, the bodies of both, the earlier date. */
export function mergedFields(first: TypedTask, second: TypedTask): TypedTask {
  return {
    content: [first.content, second.content].filter(Boolean).join('; '),
    leads: both(first.leads, second.leads),
    cooperating: both(first.cooperating, second.cooperating),
    dueOn: earlier(first.dueOn, second.dueOn),
    product: both(first.product, second.product),
  }
}

const namesOf = (typed: string): string[] =>
  typed
    .split(/[;\n]/u)
    .map(name => name.trim())
    .filter(Boolean)
const both = (a: string, b: string): string => [...new Set([...namesOf(a), ...namesOf(b)])].join('; ')
const sortable = (typed: string): string => typed.split('/').toReversed().join('-')
const earlier = (a: string, b: string): string => (a && b ? (sortable(a) <= sortable(b) ? a : b) : a || b)
