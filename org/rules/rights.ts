import type { Named, Right } from '../../kernel/module.ts'

/** Rights of administration: they exclude all others in one post, and are never delegated. */
export const isAdminRight = (right: string): boolean => right === 'admin' || right.startsWith('admin.')

/** Stands alone in a ceiling under which nothing at all is allowed. */
export const NOTHING = '-'

/** What the post in question has before any limit, and the limits that apply to it. */
export type RightsGiven = {
  /** Union of the roles of the post (the delegator's under delegation). */
  readonly ofRoles: readonly string[]
  /** Each ceiling met on the way up the tree; under delegation those of both sides. */
  readonly ceilings: ReadonlyArray<readonly string[]>
  /** Set under delegation: what was delegated, null for all. */
  readonly delegated?: { readonly rights: readonly string[] | null }
}

/** Rights never passed on by delegation: administration and delegating itself. */
const delegable = (right: string): boolean => !isAdminRight(right) && right !== 'delegation.give'

/**
 * The rights in force: union of roles, cut by every ceiling, by the delegation, and parted from administration. A post that
 * administers does nothing else, so that being administrator never approves, signs or issues (HOUSE § 5).
 */
export function effectiveRights({ ofRoles, ceilings, delegated }: RightsGiven): ReadonlySet<string> {
  const limits = ceilings.map(ceiling => new Set(ceiling))
  const under = ofRoles.filter(right => limits.every(limit => limit.has(right)))
  if (!delegated) return new Set(under.some(isAdminRight) ? under.filter(isAdminRight) : under)
  const subset = delegated.rights && new Set(delegated.rights)
  return new Set(under.filter(right => delegable(right) && (!subset || subset.has(right))))
}

/** A right or a module of the tree that roles and ceilings are edited in. */
export type RightNode = {
  readonly id: string
  readonly name: Named
  readonly isRight: boolean
  readonly children: readonly RightNode[]
}

type Catalogue = ReadonlyArray<{ readonly id: string; readonly names: Named; readonly rights: readonly Right[] }>

/** The tree of rights out of the manifests: modules on top, below them rights under the right that `parent` names. */
export function rightsTree(modules: Catalogue): RightNode[] {
  return modules
    .filter(({ rights }) => rights.length > 0)
    .map(({ id, names, rights }) => {
      const own = new Set(rights.map(right => right.id))
      const tops = rights.filter(right => !right.parent || !own.has(right.parent))
      return { id, name: names, isRight: false, children: tops.map(right => nodeOf(right, rights)) }
    })
}

function nodeOf(right: Right, all: readonly Right[]): RightNode {
  const below = all.filter(other => other.parent === right.id)
  return { id: right.id, name: right.name, isRight: true, children: below.map(child => nodeOf(child, all)) }
}
