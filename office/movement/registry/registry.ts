import { sql } from 'kysely'
import { fold } from '@kheo/viet-text'
import { audienceOf, type Sight } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { bodiesAt } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { COUNTED } from '../figures/counted-models.ts'
import { counts, type Line } from '../figures/figures.ts'
import type { State } from '../names.ts'
import type { Field, Kind, Level, ModelType, Tag } from '../scoring/vocabulary.ts'

/** One line of the register: a model in a year. Points in tenths. */
export type RegistryRow = {
  readonly id: Uuid
  readonly code: string
  readonly title: string
  readonly state: State
  readonly holder: Uuid
  readonly holderName: string
  readonly year: number
  readonly kind: Kind
  readonly field: Field
  readonly type: ModelType
  readonly level: Level
  readonly place: string
  readonly modelId: Uuid
  readonly registeredOn: string | null
  readonly tenths: number | null
  readonly copies: number
  readonly decision: string | null
  readonly recognisedOn: string | null
  readonly typical: boolean
  readonly contact: string
  readonly recognised: boolean
  readonly rewards: number
  readonly tags: readonly string[]
  readonly late: boolean
  readonly stale: boolean
  readonly results: number
}

export type RegistryFilter = {
  readonly year: number | null
  readonly field: Field | null
  readonly stage: Stage | null
  readonly words: string
  /** Only what stands behind this figure. */
  readonly line: Line | null
  readonly tag: Tag | null
  /** Each model once, in its latest year, however many years it was registered. */
  readonly distinct: boolean
}

/** The register's coarse states. */
export const STAGES = {
  'dang-ky': ['confirming', 'submitted', 'returned', 'draft'],
  'xay-dung': ['accepted', 'building'],
  xet: ['selfAssessed', 'verified'],
  'cong-nhan': ['recognised', 'proposedForReward', 'rewarded', 'replicating', 'closed'],
  khong: ['notRecognised', 'stopped', 'revoked', 'copied'],
} as const satisfies Readonly<Record<string, readonly State[]>>
export type Stage = keyof typeof STAGES

type Raw = Omit<RegistryRow, 'holderName'>

/**
 * Every model of the register, by the places that follow it, then by points. What is not on the list yet only for who may see it; what
 * only named people may see is in no register.
 */
export async function registryRows(
  db: Reader,
  viewer: Sight,
  { year, today }: { year: number | null; today: string },
): Promise<RegistryRow[]> {
  const ofYear = year === null ? sql`` : sql`and f.year = ${year}`
  const { rows } =
    await sql<Raw>`select ${COUNTED}, m.holder_body as holder, f.level, coalesce(f.place, '') as place, f.tenths, jsonb_array_length(f.copies) as copies,
      f.decision, f.decided_on as "recognisedOn", coalesce(f.contact, '') as contact
    from fact_model f join matter m on m.id = f.matter_id where m.secrecy = 'normal' ${ofYear}
      and (m.state not in ('draft', 'confirming', 'submitted', 'returned') or ${audienceOf(viewer, sql`m.id`)})`.execute(db)
  const names = await bodyNames(
    db,
    rows.map(row => row.holder),
    today,
  )
  return rows.map(row => ({ ...row, holderName: names.get(row.holder) ?? '' })).toSorted(byWorth)
}

function byWorth(a: RegistryRow, b: RegistryRow): number {
  return b.copies - a.copies || (b.tenths ?? 0) - (a.tenths ?? 0) || b.year - a.year || (a.code < b.code ? -1 : 1)
}

export async function bodyNames(db: Reader, ids: readonly Uuid[], today: string): Promise<ReadonlyMap<Uuid, string>> {
  const bodies = await bodiesAt(db, [...new Set(ids)], today)
  return new Map(bodies.map(body => [body.id, body.shortName]))
}

/** Rows that the filter lets through. Words are looked for in name, place, holder and code, marks aside. */
export function filtered(
  rows: readonly RegistryRow[],
  { field, stage, words, line, tag, distinct }: Omit<RegistryFilter, 'year'>,
): RegistryRow[] {
  const wanted = fold(words)
    .split(' ')
    .filter(word => word !== '')
  const states: readonly string[] = stage === null ? [] : STAGES[stage]
  const found = rows.filter(row => {
    if (tag !== null && !row.tags.includes(tag)) return false
    if (field !== null && row.field !== field) return false
    if (line !== null && !counts(line, row)) return false
    if (stage !== null && !states.includes(row.state)) return false
    if (wanted.length === 0) return true
    const text = fold(`${row.title} ${row.place} ${row.holderName} ${row.code}`)
    return wanted.every(word => text.includes(word))
  })
  return distinct ? latestOfEach(found) : found
}

function latestOfEach(rows: readonly RegistryRow[]): RegistryRow[] {
  const latest = new Map<Uuid, RegistryRow>()
  for (const row of rows) if (row.year > (latest.get(row.modelId)?.year ?? 0)) latest.set(row.modelId, row)
  return rows.filter(row => latest.get(row.modelId) === row)
}

/** Years in which models were registered, the latest first. */
export async function yearsOf(db: Reader): Promise<number[]> {
  const { rows } = await sql<{
    year: number
  }>`select distinct year from fact_model where year is not null order by 1 desc`.execute(db)
  return rows.map(row => row.year)
}
