import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import { rolesOn } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { settingOf } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { activitiesByYear } from '../figures/activities.ts'
import { sessionOf } from '../council/council.ts'
import { modelsToRecognise } from '../council/council-service.ts'
import { countedModels } from '../figures/counted-models.ts'
import { authorityOn, modelOf, movementOf } from '../model/model.ts'
import { bodyNames } from '../registry/registry.ts'
import { decisionPaper } from './decision.ts'
import { PAPERS, type PaperKind } from './kinds.ts'
import { minutesPaper } from './minutes.ts'
import { achievementsPaper, petitionPaper, replicationPaper, type ModelSource } from './of-model.ts'
import { yearPlanPaper, yearReportPaper } from './of-year.ts'
import type { Paper } from './paper.ts'

export type Asked = { readonly kind: PaperKind; readonly id: Uuid; readonly year: number | null }
/** A paper with the matter it was made from; `holder` and `authority` are the bodies between which it goes. */
export type Composed = {
  readonly paper: Paper
  readonly matter: MatterState
  readonly holder: Uuid
  readonly authority: Uuid | null
}

/**
 * A paper from the records of a session, a model or a movement. Null: there is no such matter for this viewer, or its records do not bear
 * the paper yet (a session without ballots, a decision without a model that carries, a model that is not recognised).
 */
export async function composePaper(asker: Asker, { kind, id, year }: Asked): Promise<Composed | null> {
  const db = asker.app.db.kysely
  const matter = await foldOf(db, id, PAPERS[kind].of)
  if (!matter || (await rolesOn(db, asker.viewer, id)).length === 0) return null
  const paper = await paperOf(asker, matter, { kind, year })
  return paper && { paper, matter, holder: matter.holder.body, authority: await authorityOf(asker, matter) }
}

/** The same for files that are made of a matter the viewer was already let to. */
export async function paperOf(
  asker: Asker,
  matter: MatterState,
  { kind, year }: { readonly kind: PaperKind; readonly year: number | null },
): Promise<Paper | null> {
  switch (kind) {
    case 'bien-ban':
      return minutes(asker, matter)
    case 'quyet-dinh':
      return decision(asker, matter)
    case 'to-trinh':
    case 'bao-cao':
    case 'nhan-rong':
      return ofModel(asker, matter, kind)
    case 'ke-hoach':
    case 'tong-ket':
      return ofYear(asker, matter, { kind, year: year ?? Number(asker.today.slice(0, 4)) })
  }
}

async function minutes({ app, world }: Asker, matter: MatterState): Promise<Paper | null> {
  const session = sessionOf(matter)
  if (session.ballots.length === 0) return null
  return minutesPaper({
    session,
    movement: (await movementOfId(app.db.kysely, session.movement)).title,
    law: world.law(session.on),
  })
}

async function decision({ app, world }: Asker, matter: MatterState): Promise<Paper | null> {
  const db = app.db.kysely
  const session = sessionOf(matter)
  const models = session.decision
    ? await recognisedBy(db, matter.id, session.decision.designation)
    : await modelsToRecognise(db, matter, world)
  if (models.length === 0 || matter.state === 'voting') return null
  const movement = await movementOfId(db, session.movement)
  const names = await bodyNames(
    db,
    models.map(model => model.holder.body),
    session.on,
  )
  return decisionPaper({ session, movement: { title: movement.title, fields: movementOf(movement) }, models, names })
}

/** Models that a decision of a session recognised. */
async function recognisedBy(db: Reader, session: Uuid, designation: string): Promise<MatterState[]> {
  const { rows } = await sql<{ fold: MatterState }>`select m.fold from fact_model f join matter m on m.id = f.matter_id
    where f.council_session = ${session} and f.decision = ${designation} order by m.code`.execute(db)
  return rows.map(row => row.fold)
}

const OF_MODEL: Readonly<Record<'to-trinh' | 'bao-cao' | 'nhan-rong', (source: ModelSource) => Paper>> = {
  'to-trinh': petitionPaper,
  'bao-cao': achievementsPaper,
  'nhan-rong': replicationPaper,
}

async function ofModel(asker: Asker, matter: MatterState, kind: keyof typeof OF_MODEL): Promise<Paper | null> {
  const db = asker.app.db.kysely
  const model = modelOf(matter)
  if (!model.recognition) return null
  const authority = await authorityOf(asker, matter)
  const names = await bodyNames(db, [matter.holder.body, ...(authority ? [authority] : [])], asker.today)
  const { provinceName } = await settingOf(db, 'office')
  return OF_MODEL[kind]({
    matter,
    movement: (await movementOfId(db, model.movement)).title,
    holder: names.get(matter.holder.body) ?? '',
    authority: authority ? (names.get(authority) ?? '') : '',
    province: provinceName || 'tỉnh',
  })
}

async function ofYear(
  asker: Asker,
  matter: MatterState,
  { kind, year }: { kind: 'ke-hoach' | 'tong-ket'; year: number },
): Promise<Paper> {
  const db = asker.app.db.kysely
  const movement = movementOf(matter)
  const source = {
    year,
    title: matter.title,
    movement,
    models: await countedModels(db, { from: year, to: year, movement: matter.id }),
    activities: (await activitiesByYear(db)).years.find(each => each.year === year),
    names: await bodyNames(
      db,
      movement.authorities.map(line => line.body),
      asker.today,
    ),
    law: asker.world.law,
  }
  return kind === 'ke-hoach' ? yearPlanPaper(source) : yearReportPaper(source)
}

/** Who receives registrations of a model today. */
async function authorityOf({ app, today }: Asker, matter: MatterState): Promise<Uuid | null> {
  if (matter.process !== 'mo-hinh') return null
  const { movement, level } = modelOf(matter)
  const party = matter.parties.find(each => each.role === 'authority' && each.body !== null)?.body
  return party ?? authorityOn(movementOf(await movementOfId(app.db.kysely, movement)), level, today)?.body ?? null
}

async function movementOfId(db: Reader, id: Uuid): Promise<Pick<MatterState, 'title' | 'fields'>> {
  return (await foldOf(db, id, 'phong-trao')) ?? { title: 'Dân vận khéo', fields: { from: '' } }
}

async function foldOf(db: Reader, id: Uuid, process: string): Promise<MatterState | null> {
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id} and process = ${process}`.execute(db)
  return rows[0]?.fold ?? null
}
