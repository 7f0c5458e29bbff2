import type { Asker } from '../../../casework/asker.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { modelsForReport } from '../../movement/index.ts'
import { measureLines } from './figures.ts'
import { periodNamed, type ReportFrame } from '../live/period.ts'
import { MOST_MODELS } from '../requests/request-merge.ts'
import { modelsOf } from '../sum-up/sum-up.ts'

const CANDIDATES = 60

/** Models that a measure counted in the period: `DV-06` the typical ones, `DV-05` all that were recognised. */
export async function modelsBehind(db: Reader, id: 'DV-05' | 'DV-06', frame: ReportFrame): Promise<string[]> {
  const period = periodNamed(null, frame)
  const line = measureLines().find(each => each.id === id)
  const measure = line?.versions.at(-1)
  if (!line || !measure || !period) return []
  const rows = await line.source.behind(db, { measure, period: period.measured, body: null, after: null, limit: CANDIDATES })
  return rows.map(row => row.matter)
}

/** Recognised models of the period, the typical ones first, from which three are chosen for section III. */
export async function candidatesOf(asker: Asker, matter: MatterState, { frame, may }: { frame: ReportFrame; may: boolean }) {
  const db = asker.app.db.kysely
  const chosen = modelsOf(matter)
  const found = [...chosen, ...(await modelsBehind(db, 'DV-06', frame)), ...(await modelsBehind(db, 'DV-05', frame))]
  const models = await modelsForReport(db, [...new Set(found)].slice(0, CANDIDATES), asker.today)
  return {
    most: MOST_MODELS,
    may,
    chosen,
    models: models.map(({ id, code, title, holder, field, year, typical, results }) => ({
      id,
      code,
      title,
      holder,
      field,
      year,
      typical,
      results: results.length,
    })),
  }
}
