import type { Uuid } from '../../kernel/ids.ts'
import type { Change } from '../../kernel/process.ts'
import { totalOf, type Score } from './scoring/criteria.ts'
import type { Open, Sheet } from './terms.ts'
import { tagIds } from './scoring/vocabulary.ts'

type Fields = NonNullable<Change['fields']>

/** The words of the form as the matter keeps them; boxes become a list of tags. */
export function sheetOf(sheet: Sheet): Fields {
  const {
    field,
    type,
    level,
    reason,
    goals,
    method,
    place,
    audience,
    forces,
    means,
    schedule,
    outputs,
    upkeep,
    contactName,
    contactPhone,
  } = sheet
  const tags = tagIds.filter(tag => sheet[`tag-${tag}`])
  return {
    field,
    type,
    level,
    reason,
    goals,
    method,
    place,
    audience,
    forces,
    means,
    schedule,
    outputs,
    upkeep,
    contactName,
    contactPhone,
    tags,
  }
}

/** A model that begins is its own identity; one that goes on keeps the identity of the first year. */
export function registered(id: Uuid, open: Open): Fields {
  const { movement, year, kind, previous, learntFrom, criteria } = open
  return { ...sheetOf(open), movement, year, kind, modelId: open.modelId ?? id, previous, learntFrom, criteria }
}

type Given = {
  readonly scores: readonly Score[]
  readonly on: string
  readonly note: string
  readonly minutes?: string
  readonly team?: string
}

/** A scored sheet with its sum in tenths of a point. */
export function withAssessment({ scores, on, note, minutes = '', team = '' }: Given) {
  return { on, scores: [...scores], tenths: totalOf(scores), note, minutes, team }
}
