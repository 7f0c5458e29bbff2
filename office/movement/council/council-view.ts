import { sql } from 'kysely'
import { formatDate } from '@kheo/viet-text'
import type { Asker } from '../../../casework/asker.ts'
import { askedOf, listLines, readMatter, saying, type ListDef } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { carriedBallots, membersText, phienXet, sessionOf, votesOf, type Ballot, type Member } from './council.ts'
import { modelsToRecognise } from './council-service.ts'
import { modelOf } from '../model/model.ts'
import { issuedPaper } from '../papers/begin.ts'
import { papersView, type PapersView } from '../papers/view.ts'
import { movementText } from '../text.ts'
import { points } from '../problem-text.ts'
import { bodyNames } from '../registry/registry.ts'
import { LEVELS } from '../scoring/vocabulary.ts'

const say = saying(movementText)

export type SessionLine = {
  readonly id: Uuid
  readonly code: string
  readonly on: string
  readonly level: string
  readonly state: string
  readonly ballots: number
}

/** Sessions that the viewer sits at, the latest first. */
const sessionsList: ListDef<{ readonly fold: MatterState }> = {
  id: 'sessions',
  path: 'phong-trao/hop-xet',
  right: 'movement.review',
  process: 'phien-xet',
  title: say(w => w.councilsTitle),
  tabs: {
    'tat-ca': { label: say(w => w.councils), empty: say(w => w.noCouncils), where: () => null },
    giu: { label: say(w => w.councils), empty: say(w => w.noCouncils), where: () => sql`m.state <> 'dropped'` },
  },
  find: { look: 'line', head: say(w => w.filter), button: say(w => w.apply) },
  filters: [],
  order: sql`f.held_on desc, m.id desc`,
  facts: { select: sql`m.fold` },
  columns: [],
  file: 'phien-xet',
}

/** Members of the last session that the viewer sits at, all of them present, as they are typed; null: there was none. */
export async function lastMembers(asker: Asker): Promise<string | null> {
  const asked = askedOf(sessionsList, new URLSearchParams('loc=giu'))
  const [last] = await listLines(asker, { list: sessionsList, asked, limit: 1 })
  return last ? membersText(sessionOf(last.fold).members.map(member => ({ ...member, present: true }))) : null
}

const SESSIONS = 100

export async function sessionLines(asker: Asker): Promise<SessionLine[]> {
  const asked = askedOf(sessionsList, new URLSearchParams())
  const lines = await listLines(asker, { list: sessionsList, asked, limit: SESSIONS })
  return lines.slice(0, SESSIONS).map(({ fold }) => {
    const session = sessionOf(fold)
    return {
      id: fold.id,
      code: fold.code,
      on: formatDate(session.on),
      level: LEVELS[session.level][asker.lang],
      state: stateName(fold, asker.lang),
      ballots: session.ballots.length,
    }
  })
}

function stateName({ state }: MatterState, lang: Asker['lang']): string {
  const names: Readonly<Record<string, Readonly<Record<Asker['lang'], string>>>> = phienXet.stateNames
  return names[state]?.[lang] ?? state
}

export type BallotLine = Ballot & { readonly carried: boolean }
export type CouncilView = {
  readonly id: Uuid
  readonly code: string
  readonly on: string
  readonly level: string
  readonly place: string
  readonly stateWords: string
  readonly members: readonly Member[]
  readonly present: number
  readonly ballots: readonly BallotLine[]
  readonly minutes: string
  readonly decision: string
  /** Models that wait for recognition, with their points. */
  readonly verified: ReadonlyArray<{ readonly code: string; readonly words: string }>
  readonly recognising: number
  readonly offers: readonly string[]
  readonly papers: PapersView
  /** What the issued minutes and decision say, so that nobody types it again. */
  readonly issued: {
    readonly minutes: string
    readonly decision: {
      readonly designation: string
      readonly issuedOn: string
      readonly issuer: string
      readonly document: string
    } | null
  }
}

/** A session as its page shows it. Null: not there, or not for this viewer. */
export async function councilView(asker: Asker, id: Uuid): Promise<CouncilView | null> {
  const { app, world, viewer, today, lang } = asker
  const read = await readMatter(app.db.kysely, world, viewer, id)
  if (isProblem(read) || read.matter.process !== 'phien-xet') return null
  const { matter } = read
  const session = sessionOf(matter)
  const carried = new Set(carriedBallots(session, world.law(today)).map(ballot => ballot.model))
  return {
    id: matter.id,
    code: matter.code,
    on: formatDate(session.on),
    level: LEVELS[session.level][lang],
    place: session.place,
    stateWords: stateName(matter, lang),
    members: session.members,
    present: votesOf(session, { yes: 0, no: 0 }).present,
    ballots: session.ballots.map(ballot => ({ ...ballot, carried: carried.has(ballot.model) })),
    minutes: session.minutes,
    decision: session.decision ? `${session.decision.designation}, ${formatDate(session.decision.issuedOn)}` : '',
    verified: matter.state === 'voting' ? await awaiting(app.db.kysely, session.movement) : [],
    recognising: matter.state === 'closed' ? (await modelsToRecognise(app.db.kysely, matter, world)).length : 0,
    offers: read.offers.flatMap(offer => (offer.refusal === null ? [offer.act] : [])),
    papers: await papersView(asker, { id: matter.id, process: 'phien-xet', year: null }),
    issued: {
      minutes: (await issuedPaper(asker, matter.id, 'bien-ban'))?.designation ?? '',
      decision: await decisionIssued(asker, matter.id),
    },
  }
}

async function decisionIssued(asker: Asker, id: Uuid): Promise<CouncilView['issued']['decision']> {
  const issued = await issuedPaper(asker, id, 'quyet-dinh')
  if (!issued) return null
  const { designation, issuedOn, issuer, code } = issued
  const name = (await bodyNames(asker.app.db.kysely, [issuer], asker.today)).get(issuer) ?? ''
  return { designation, issuedOn: formatDate(issuedOn), issuer: name, document: code }
}

async function awaiting(db: Asker['app']['db']['kysely'], movement: Uuid) {
  const { rows } = await sql<{ fold: MatterState }>`select m.fold from fact_model f join matter m on m.id = f.matter_id
    where m.state = 'verified' and f.movement = ${movement} order by m.code`.execute(db)
  return rows.map(({ fold }) => ({
    code: fold.code,
    words: `${fold.code} ${fold.title} (${points(modelOf(fold).checked?.tenths ?? 0)})`,
  }))
}
