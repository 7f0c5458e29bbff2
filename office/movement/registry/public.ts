import { sql } from 'kysely'
import { fold, formatDate } from '@kheo/viet-text'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { modelOf, type ModelFields } from '../model/model.ts'
import { paragraphsOf } from '../model/model-view.ts'
import { bodyNames } from './registry.ts'
import { fieldIds, type Field } from '../scoring/vocabulary.ts'

export type PublicLine = {
  readonly code: string
  readonly headline: string
  readonly title: string
  readonly holder: string
  readonly year: number
  readonly field: Field
  readonly typical: boolean
}
export type PublicFilter = { readonly year: number | null; readonly field: Field | null; readonly words: string }
export type PublicList = {
  readonly lines: readonly PublicLine[]
  readonly count: number
  readonly years: readonly number[]
  readonly filter: PublicFilter
  readonly next: number | null
}

/** What the public may read: recognised, its story approved, nothing that only named people may see. */
const PUBLISHED = sql`m.secrecy = 'normal' and m.state in ('recognised', 'proposedForReward', 'rewarded', 'replicating', 'closed')
  and f.story_state = 'dang'`

export const PER_PAGE = 20

export function publicFilter(query: URLSearchParams): PublicFilter {
  return {
    year: Number(query.get('nam')) || null,
    field: fieldIds.find(id => id === query.get('linh-vuc')) ?? null,
    words: (query.get('tim') ?? '').trim().slice(0, 80),
  }
}

/** Published models, the latest year first. Only what the page shows leaves the database. */
export async function publicList(
  db: Reader,
  filter: PublicFilter,
  { page, today }: { page: number; today: string },
): Promise<PublicList> {
  const { rows } = await sql<{
    code: string
    headline: string
    title: string
    body: string
    year: number
    field: Field
    typical: boolean
    place: string
  }>`
    select m.code, f.headline, m.title, m.holder_body as body, f.year, f.field, f.typical, coalesce(f.place, '') as place
    from fact_model f join matter m on m.id = f.matter_id where ${PUBLISHED} order by year desc, typical desc, m.code`.execute(db)
  const names = await bodyNames(
    db,
    rows.map(row => row.body),
    today,
  )
  const wanted = fold(filter.words)
    .split(' ')
    .filter(word => word !== '')
  const found = rows
    .map(row => ({ ...row, holder: names.get(row.body) ?? '' }))
    .filter(row => (filter.year === null || row.year === filter.year) && (filter.field === null || row.field === filter.field))
    .filter(row => wanted.every(word => fold(`${row.title} ${row.headline} ${row.place} ${row.holder}`).includes(word)))
  const from = (page - 1) * PER_PAGE
  return {
    lines: found.slice(from, from + PER_PAGE).map(({ code, headline, title, holder, year, field, typical }) => ({
      code,
      headline,
      title,
      holder,
      year,
      field,
      typical,
    })),
    count: found.length,
    years: [...new Set(rows.map(row => row.year))],
    filter,
    next: found.length > from + PER_PAGE ? page + 1 : null,
  }
}

export type PublicModel = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly headline: string
  readonly paragraphs: readonly string[]
  readonly holder: string
  readonly year: number
  readonly field: Field
  readonly method: string
  readonly upkeep: string
  readonly results: ModelFields['results']
  readonly recognition: { readonly designation: string; readonly date: string; readonly issuer: string } | null
  readonly places: readonly string[]
  readonly pictures: ModelFields['pictures']
  readonly updated: string
}

/** One published model by its code. Null: none, or not published (any more). */
export async function publicModel(db: Reader, code: string, today: string): Promise<PublicModel | null> {
  const { rows } = await sql<{
    fold: MatterState
  }>`select m.fold from fact_model f join matter m on m.id = f.matter_id where ${PUBLISHED} and m.code = ${code}`.execute(db)
  const matter = rows[0]?.fold
  if (!matter) return null
  const model = modelOf(matter)
  const { story, recognition } = model
  if (!story) return null
  const confirmed = model.copies.filter(copy => copy.confirmedOn)
  const names = await bodyNames(db, [matter.holder.body, ...confirmed.map(copy => copy.body)], today)
  return {
    id: matter.id,
    code: matter.code,
    title: matter.title,
    headline: story.headline,
    paragraphs: paragraphsOf(story.text),
    holder: names.get(matter.holder.body) ?? '',
    year: model.year,
    field: model.field,
    method: model.method,
    upkeep: model.upkeep,
    results: model.results,
    recognition: recognition
      ? { designation: recognition.designation, date: formatDate(recognition.issuedOn), issuer: recognition.issuer }
      : null,
    pictures: model.pictures,
    places: confirmed.flatMap(copy => names.get(copy.body) ?? []),
    updated: story.on ? formatDate(story.on) : '',
  }
}
