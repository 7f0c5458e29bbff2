import type { ProcessDef } from './process.ts'

/**
 * What the members of a team may do with all matters of one process beyond their own parts (ADR 13). A floor: parts always stand, and
 * restricted matters stay with their named parties. No grade: nothing beyond the own parts.
 *
 * summary: that it exists, who holds it, until when · read: all of it, no acts · write: as a contributing party · owner: as the holder ·
 * admin: as the holder and whoever directs it. Which acts that opens, each process says (`ProcessDef.grades`); the rights of the own post are needed besides.
 */
export const GRADES = ['summary', 'read', 'write', 'owner', 'admin'] as const
export type Grade = (typeof GRADES)[number]

/** Grades by which one acts. A process offers those that it says roles for; summary and read are offered by every process. */
export const ACTING_GRADES = ['write', 'owner', 'admin'] as const satisfies readonly Grade[]
export type ActingGrade = (typeof ACTING_GRADES)[number]

/** A grade of one of the viewer's teams. */
export type ViewerGrade = {
  readonly process: string
  readonly grade: Grade
  /** Under which the matters stand in `audience`; those seen in summary stand there not at all. */
  readonly principal: number
  readonly team: string
}

/** Content – fields, history, files, search – is for grades from read on: only these have rows in `audience`. */
export const opensContent = (grade: Grade): boolean => grade !== 'summary'

/** The roles of a grade in the audience: one that names the grade, and those of the parts whose acts it opens. Null: not offered. */
export function rolesOfGrade({ grades }: Pick<ProcessDef, 'grades'>, grade: Grade): readonly string[] | null {
  const named = `grade-${grade}`
  if (grade === 'summary' || grade === 'read') return [named]
  const roles = grades?.[grade]
  return roles ? [named, ...roles] : null
}

/** Has the viewer a part, his own or by a grade? Whoever only reads by a grade does no act, not even one that is open to all who see. */
export const hasPart = (roles: readonly string[]): boolean => roles.some(role => !role.startsWith('grade-'))
