import { z } from 'zod'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Party } from '../../../kernel/matter.ts'
import { fieldProblem, type Problem } from '../../../kernel/problem.ts'
import type { Facts } from '../../../kernel/process.ts'

/** A post in force in the receiving body or in the body above it, as the fact `officePosts` gives it. */
export const OfficePost = z.object({ id: z.string(), bodyId: z.string(), unitId: z.string().nullable(), leader: z.boolean() })
export type OfficePost = z.infer<typeof OfficePost>
const OfficePosts = z.array(OfficePost)

export function officePosts(facts: Facts): readonly OfficePost[] {
  return OfficePosts.parse(facts['officePosts'] ?? [])
}

/** A post as a party of a role. */
export function partyOfPost(role: string, post: OfficePost, note: string | null = null): Party {
  return { role, body: post.bodyId, unit: post.unitId, post: post.id, note }
}

/** The posts meant by ids; a Problem names the field when one is no post of the office. */
export function postsFrom(facts: Facts, ids: readonly Uuid[], field: string): readonly OfficePost[] | Problem {
  const known = officePosts(facts)
  const found = ids.map(id => known.find(post => post.id === id))
  const missing = found.some(post => post === undefined)
  return missing ? fieldProblem('documents/not-in-office', field) : found.filter(post => post !== undefined)
}
