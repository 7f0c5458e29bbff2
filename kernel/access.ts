import type { PlainDate } from './clock.ts'
import type { ViewerGrade } from './grades.ts'
import type { Uuid } from './ids.ts'

export const SECRECY = ['normal', 'restricted', 'sealed'] as const
/** normal: the usual audience · restricted: named parties only · sealed: restricted, with encrypted fields. */
export type Secrecy = (typeof SECRECY)[number]

export type Lang = 'vi' | 'en'

/** The post one acts for: a person's position in a body, between dates. */
export type ActingPost = {
  readonly id: Uuid
  readonly title: string
  readonly bodyId: Uuid
  readonly bodyName: string
  /** Division inside the body, when the post stands in one. */
  readonly unitId: Uuid | null
  readonly unitName: string | null
  readonly isLeader: boolean
  readonly mayHandle: boolean
}

/** Somebody for whom the viewer acts: the delegator's post and the last day of the delegation. */
export type Delegated = {
  readonly delegationId: Uuid
  readonly postId: Uuid
  readonly personName: string
  readonly title: string
  readonly until: PlainDate
}

/** Who looks: an account, the post acted for, and what follows from it. Computed anew for every request. */
export type Viewer = {
  readonly accountId: Uuid
  readonly personId: Uuid
  readonly personName: string
  /** The viewer's own post, or the delegator's when acting on behalf. */
  readonly post: ActingPost
  /** Set when the post belongs to somebody else: both names then stand in every act. */
  readonly onBehalfOf: Delegated | null
  /** Keys of `audience` and `matter_text`: whatever one of them may see, the viewer may see. */
  readonly principals: readonly number[]
  /** principals under which closed matters and search are opened too (predecessors of ended bodies). */
  readonly archivePrincipals: readonly number[]
  /** What the teams of the post are graded for: opens matters, lists and search, never the inbox. */
  readonly grades: readonly ViewerGrade[]
  readonly rights: ReadonlySet<string>
  readonly lang: Lang
}

export function may(viewer: Viewer, right: string): boolean {
  return viewer.rights.has(right)
}
