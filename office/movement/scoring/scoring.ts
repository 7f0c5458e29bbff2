import { isProblem, type Problem } from '../../../kernel/problem.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Asker } from '../../../casework/asker.ts'
import { perform, readMatter, type Performed } from '../../../casework/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { readDate } from '../../../ui/format.ts'
import { TENTH, type CriteriaSet } from './criteria.ts'
import type { ModelFields } from '../model/model.ts'

export type ScoringAct = 'tu-cham' | 'tham-dinh'

/** Which sheet of points the viewer may fill in now, if any. */
export async function scoringOf({ app, world, viewer }: Asker, id: Uuid): Promise<ScoringAct | null> {
  const read = await readMatter(app.db.kysely, world, viewer, id)
  if (isProblem(read)) return null
  const offered = read.offers.map(offer => offer.act)
  return offered.includes('tu-cham') ? 'tu-cham' : offered.includes('tham-dinh') ? 'tham-dinh' : null
}

export type Typed = Readonly<Record<string, string>>
export type ScoreField = {
  readonly id: string
  readonly name: string
  readonly max: number
  readonly self: string
  readonly value: string
  readonly note: string
  readonly evidence: string
}

/** The sheet as it is typed. The unit's own points stand beside; the verifier begins with an empty one, or with what he gave before. */
export function scoreFields(fields: ModelFields, act: ScoringAct, typed: Typed): ScoreField[] {
  return fields.criteria.items.map(({ id, name, max }) => {
    const self = fields.self?.scores.find(score => score.id === id)
    const earlier = act === 'tham-dinh' ? fields.checked?.scores.find(score => score.id === id) : self
    return {
      id,
      name,
      max,
      self: self && act === 'tham-dinh' ? worded(self.tenths) : '',
      value: typed[`diem.${id}`] ?? (earlier ? worded(earlier.tenths) : ''),
      note: typed[`ly-do.${id}`] ?? earlier?.note ?? '',
      evidence: typed[`chung-cu.${id}`] ?? earlier?.evidence ?? self?.evidence ?? '',
    }
  })
}

const worded = (tenths: number): string => String(tenths / TENTH).replace('.', ',')

export type Fault = { readonly field: string; readonly problem: Problem }
type Posted = {
  readonly act: ScoringAct
  readonly id: Uuid
  readonly typed: Typed
  readonly criteria: CriteriaSet
  readonly key: string
}

/** Reads the sheet and performs the act; every point that cannot be read is a fault of its own. */
export async function postScores(
  { app, world, viewer }: Asker,
  { act, id, typed, criteria, key }: Posted,
): Promise<Performed | readonly Fault[]> {
  const read = criteria.items.map(item => ({
    id: item.id,
    tenths: tenthsOf(typed[`diem.${item.id}`] ?? ''),
    note: typed[`ly-do.${item.id}`] ?? '',
    evidence: typed[`chung-cu.${item.id}`] ?? '',
  }))
  const faults = read.flatMap(({ id: criterion, tenths }): Fault[] =>
    tenths === null
      ? [{ field: `diem.${criterion}`, problem: { problem: 'movement/score-unreadable', status: 422, data: {} } }]
      : [],
  )
  if (faults.length > 0) return faults
  const on = typed['on'] ?? ''
  const input = {
    scores: read,
    note: typed['note'] ?? '',
    ...(act === 'tham-dinh' ? { on: readDate(on) ?? on, team: typed['team'] ?? '', minutes: typed['minutes'] ?? '' } : {}),
  }
  const done = await inTransaction(app.db, tx => perform(tx, world, viewer, { matterId: id, act, input, key }))
  return isProblem(done) ? faultsIn(done) : done
}

function faultsIn(refusal: Problem): Fault[] {
  const { fields, field } = refusal.data
  if (Array.isArray(fields)) {
    return fields.flatMap((each: { field?: unknown; code?: unknown; data?: unknown }): Fault[] =>
      typeof each.field === 'string' && typeof each.code === 'string'
        ? [{ field: nameOf(each.field), problem: { problem: each.code, status: 422, data: {} } }]
        : [],
    )
  }
  return [{ field: typeof field === 'string' ? nameOf(field) : '', problem: refusal }]
}

const nameOf = (field: string): string => (field.startsWith('scores.') ? `diem.${field.slice('scores.'.length)}` : field)

/** "12", "12,5" in tenths; null for anything else. */
export function tenthsOf(typed: string): number | null {
  const match = /^(\d{1,3})(?:[,.](\d))?$/u.exec(typed.trim())
  return match ? Number(match[1]) * TENTH + Number(match[2] ?? 0) : null
}
