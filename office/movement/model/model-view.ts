import { sql } from 'kysely'
import { formatDate, formatDateShort } from '@kheo/viet-text'
import type { Lang } from '../../../kernel/access.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Asker } from '../../../casework/asker.ts'
import { readMatter, rolesOn } from '../../../casework/index.ts'
import { matterView, type MatterView } from '../../../casework/matter/matter-view.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { amountWords } from '../figures/amounts.ts'
import { cycleOf, type CycleStep } from '../figures/cycle.ts'
import { fullMarks } from '../scoring/criteria.ts'
import { likeModels } from '../facts.ts'
import { keptModel } from '../registry/grounds.ts'
import { factsOf, toldOf, type Told } from './model-facts.ts'
import { modelOf, type ModelFields } from './model.ts'
import { NOT_LISTED, STATE_NAMES, type State } from '../names.ts'
import { papersView, type PapersView } from '../papers/view.ts'
import { points } from '../problem-text.ts'
import { bodyNames } from '../registry/registry.ts'
import { graphOf, type Graph } from '../registry/replication.ts'
import { rewardView, type RewardView } from '../rewards/reward-view.ts'
import { trialEnds } from '../rules.ts'
import { movementText } from '../text.ts'
import { viewsOf } from '../registry/views.ts'
import { LEVELS, RESOURCES } from '../scoring/vocabulary.ts'

export type ScoreRow = {
  readonly id: string
  readonly name: string
  readonly max: number
  readonly self: string
  readonly checked: string
  readonly note: string
  readonly evidence: string
}
export type CopyRow = {
  readonly number: number
  readonly name: string
  readonly from: string
  readonly on: string
  readonly result: string
  readonly confirmed: string
}

export type ResourceRow = {
  readonly name: string
  readonly amount: string
  readonly proved: boolean
  readonly on: string
  readonly evidence: string
}
export type RecognitionView = {
  readonly head: string
  readonly by: string
  readonly council: string | null
  readonly session: Uuid | null
  readonly document: Uuid | null
}

/** A model as its page shows it. `shown` is null for those who only read it. */
export type ModelView = {
  readonly id: Uuid
  readonly code: string
  readonly title: string
  readonly state: { readonly words: string; readonly recognised: boolean }
  readonly holder: string
  readonly year: number
  readonly field: ModelFields['field']
  readonly shown: MatterView | null
  readonly cycle: ReadonlyArray<CycleStep & { readonly words: string }>
  readonly lead: string
  readonly told: readonly Told[]
  readonly facts: readonly Told[]
  readonly results: ModelFields['results']
  readonly scores: {
    readonly rows: readonly ScoreRow[]
    readonly total: ScoreRow
    readonly source: string
    readonly recognise: number
    readonly typical: number
  } | null
  readonly copies: readonly CopyRow[]
  readonly confirmed: number
  readonly graph: Graph | null
  readonly resources: readonly ResourceRow[]
  readonly recognition: RecognitionView | null
  readonly stale: string | null
  readonly copyOf: { readonly id: Uuid; readonly title: string } | null
  readonly pictures: ModelFields['pictures']
  /** What stands beside the acts: the reward file as a package, the grounds for the one who keeps them. */
  readonly beside: {
    readonly rewardFile: boolean
    readonly grounds: boolean
    readonly pictures: boolean
    readonly again: string | null
  }
  readonly papers: PapersView
  readonly reward: RewardView
  readonly story: {
    readonly headline: string
    readonly paragraphs: readonly string[]
    readonly state: keyof ReturnType<typeof movementText>['storyStates']
    readonly version: string
    readonly consent: boolean
  } | null
  readonly views: number
  readonly years: ReadonlyArray<{ readonly id: Uuid; readonly words: string; readonly current: boolean }>
  readonly likes: ReadonlyArray<{ readonly id: Uuid; readonly code: string; readonly title: string; readonly words: string }>
  readonly source: { readonly id: Uuid; readonly title: string } | null
}

/** Reads a model for a person. Null: not there, or a draft of others. */
export async function modelView(asker: Asker, id: Uuid): Promise<ModelView | null> {
  const db = asker.app.db.kysely
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id} and process = 'mo-hinh'`.execute(db)
  const matter = rows[0]?.fold
  if (!matter) return null
  const shown = await matterView(asker, id)
  if (!shown && (NOT_LISTED.includes(matter.state) || matter.secrecy !== 'normal')) return null
  return viewOf(asker, matter, shown)
}

async function viewOf(asker: Asker, matter: MatterState, shown: MatterView | null): Promise<ModelView> {
  const { lang, today, world } = asker
  const db = asker.app.db.kysely
  const model = modelOf(matter)
  const text = movementText(lang)
  const likes = await likesOf(asker, matter, model)
  const years = await yearsOf(asker, model.modelId)
  const names = await bodyNames(
    db,
    [matter.holder.body, ...model.copies.map(copy => copy.body), ...likes.map(like => like.holder)],
    today,
  )
  const holder = names.get(matter.holder.body) ?? ''
  const state = matter.state as State // the process knows no other
  return {
    id: matter.id,
    code: matter.code,
    title: matter.title,
    state: { words: STATE_NAMES[state][lang], recognised: model.recognition !== null && state !== 'revoked' },
    holder,
    year: model.year,
    field: model.field,
    shown,
    cycle: cycleOf({ model, state, closedOn: matter.closedOn, law: world.law }).map(step => ({
      ...step,
      words: stepWords(step, { lang, day: `${model.year}-01-01` }),
    })),
    lead: model.method,
    told: toldOf(model, lang),
    facts: factsOf(model, { holder, lang, receiver: await receiverOf(asker, matter, model) }),
    results: model.results,
    scores: scoresOf(model),
    copies: copiesOf(asker, model, { names, holder }),
    confirmed: model.copies.filter(copy => copy.confirmedOn).length,
    graph:
      model.copies.length === 0
        ? null
        : graphOf(
            { name: holder, startedOn: years.flatMap(each => each.startedOn ?? []).toSorted()[0] ?? startOf(model, matter) },
            model.copies.map(copy => ({
              name: names.get(copy.body) ?? '',
              startedOn: copy.startedOn,
              from: copy.learntFrom,
              confirmed: copy.confirmedOn !== null,
            })),
          ),
    resources: model.resources.map(line => ({
      name: RESOURCES[line.kind].name[lang],
      amount: amountWords(line.kind, line.amount, lang),
      proved: line.evidence !== '',
      on: formatDate(line.on),
      evidence: line.evidence,
    })),
    recognition: await recognitionOf(asker, model),
    stale: model.staleSince ? text.staleFact(formatDate(model.staleSince)) : null,
    copyOf: await titleOf(asker, model.copyOf),
    pictures: shown ? model.pictures : [],
    beside: {
      rewardFile: shown !== null && model.proposal !== null,
      grounds: !isProblem(await keptModel(db, asker.viewer, matter.id)),
      pictures: shown !== null && (await mayAddPictures(asker, matter.id)),
      again: againHref(asker, matter, { model, years }),
    },
    papers: shown ? await papersView(asker, { id: matter.id, process: 'mo-hinh', year: null }) : { drafts: [], made: [] },
    reward: await rewardView(asker, matter, model),
    story: storyOf(model, lang),
    views: await viewsOf(db, matter.id),
    years: years.map(each => ({
      id: each.id,
      words: `${each.year}: ${STATE_NAMES[each.state][lang]}`,
      current: each.id === matter.id,
    })),
    likes: likes.map(like => ({
      id: like.id,
      code: like.code,
      title: like.title,
      words: text.likeOne({
        holder: names.get(like.holder) ?? '',
        year: like.year,
        percent: like.percent,
        why: [like.samePlace ? text.samePlace : '', like.sameHolder ? text.sameHolder : '']
          .filter(part => part !== '')
          .join(', '),
      }),
    })),
    source: await sourceOf(asker, model.learntFrom),
  }
}

/** A recognised model goes on with its own unit for the year after, or is followed by another: the form with what is known. */
function againHref(
  { viewer }: Asker,
  matter: MatterState,
  { model, years }: { model: ModelFields; years: ReadonlyArray<{ year: number }> },
): string | null {
  if (!viewer.rights.has('movement.register') || model.recognition === null || model.copyOf !== null) return null
  const own = matter.holder.body === viewer.post.bodyId
  if (own && years.some(each => each.year > model.year)) return null
  return `/phong-trao/dang-ky?${own ? 'tiep' : 'theo'}=${matter.code}`
}

async function mayAddPictures({ app, world, viewer }: Asker, id: Uuid): Promise<boolean> {
  const read = await readMatter(app.db.kysely, world, viewer, id)
  return !isProblem(read) && read.offers.some(offer => offer.act === 'them-anh')
}

/** Shown while it can still be settled: until the model is recognised or over; what was recorded as different is left out. */
async function likesOf({ app, viewer }: Asker, matter: MatterState, model: ModelFields) {
  if (!matter.open) return []
  const settled = new Set(model.likeness.map(each => each.other))
  const likes = await likeModels(app.db.kysely, matter)
  // A draft is the unit's own: others are not told of it.
  const mine = (body: Uuid) => viewer.post.bodyId === body
  return likes.filter(like => !settled.has(like.code) && (like.state !== 'draft' || mine(like.holder))).slice(0, 3)
}

async function yearsOf({ app }: Asker, modelId: Uuid) {
  const { rows } = await sql<{
    id: Uuid
    year: number
    state: State
    startedOn: string | null
  }>`select m.id, f.year, m.state, f.started_on as "startedOn" from fact_model f join matter m on m.id = f.matter_id
    where f.model = ${modelId} and m.state <> 'draft' order by f.year`.execute(app.db.kysely)
  return rows
}

async function sourceOf({ app }: Asker, modelId: Uuid | null) {
  if (!modelId) return null
  const { rows } = await sql<{
    id: Uuid
    title: string
  }>`select m.id, m.title from fact_model f join matter m on m.id = f.matter_id where f.model = ${modelId}
    and m.state <> 'draft' order by m.received_on desc limit 1`.execute(app.db.kysely)
  return rows[0] ?? null
}

async function titleOf({ app }: Asker, id: Uuid | null) {
  if (!id) return null
  const { rows } = await sql<{
    id: Uuid
    title: string
  }>`select id, code || ' ' || title as title from matter where id = ${id} and process = 'mo-hinh'`.execute(app.db.kysely)
  return rows[0] ?? null
}

/** The body that received the registration, by its name of that day. */
async function receiverOf({ app }: Asker, matter: MatterState, { registeredOn }: ModelFields): Promise<string> {
  const body = matter.parties.find(party => party.role === 'authority')?.body
  if (!body || !registeredOn) return ''
  return (await bodyNames(app.db.kysely, [body], registeredOn)).get(body) ?? ''
}

function stepWords({ state, on, due }: CycleStep, { lang, day }: { lang: Lang; day: string }): string {
  const text = movementText(lang)
  if (on) return formatDateShort(on, day)
  if (state === 'skipped') return text.stepSkipped
  return due ? text.stepDue(formatDateShort(due, day)) : ''
}

function startOf(model: ModelFields, matter: MatterState): string {
  return model.startedOn ?? model.registeredOn ?? matter.receivedOn
}

function scoresOf({ criteria, self, checked }: ModelFields): ModelView['scores'] {
  if (!self && !checked) return null
  const of = (id: string, sheet: ModelFields['self']) => sheet?.scores.find(score => score.id === id)
  const shownPoints = (tenths: number | undefined) => (tenths === undefined ? '' : points(tenths))
  const rows = criteria.items.map(({ id, name, max }) => {
    const [own, verified] = [of(id, self), of(id, checked)]
    return {
      id,
      name,
      max,
      self: shownPoints(own?.tenths),
      checked: shownPoints(verified?.tenths),
      note: verified?.note || own?.note || '',
      evidence: verified?.evidence || own?.evidence || '',
    }
  })
  const total = {
    id: 'tong',
    name: '',
    max: fullMarks(criteria),
    self: shownPoints(self?.tenths),
    checked: shownPoints(checked?.tenths),
    note: '',
    evidence: '',
  }
  return { rows, total, source: criteria.source, recognise: criteria.recognise, typical: criteria.typical }
}

function copiesOf(
  { world, today, lang }: Asker,
  model: ModelFields,
  { names, holder }: { names: ReadonlyMap<Uuid, string>; holder: string },
): CopyRow[] {
  const text = movementText(lang)
  return model.copies.map((copy, at) => {
    const from = trialEnds(copy.startedOn, world.law(today), world.calendar)
    const teacher = model.copies[copy.learntFrom - 1]
    return {
      number: at + 1,
      name: names.get(copy.body) ?? '',
      from: teacher ? (names.get(teacher.body) ?? '') : holder,
      on: formatDate(copy.startedOn),
      result: copy.result,
      confirmed: copy.confirmedOn
        ? formatDate(copy.confirmedOn)
        : today < from
          ? text.waitUntil(formatDate(from))
          : text.mayConfirm,
    }
  })
}

async function recognitionOf(
  { app, viewer, lang }: Asker,
  { recognition, council, year }: ModelFields,
): Promise<RecognitionView | null> {
  if (!recognition) return null
  const text = movementText(lang)
  const sees = async (id: Uuid | null) => id !== null && (await rolesOn(app.db.kysely, viewer, id)).length > 0
  const { designation, issuedOn, issuer, typical, level } = recognition
  return {
    head: text.recognised({ typical, level: LEVELS[level][lang], year }),
    by: text.byDecision({ designation, date: formatDate(issuedOn), issuer }),
    council: council ? text.council({ date: formatDate(council.on), yes: council.yes, members: council.members }) : null,
    session: (await sees(council?.session ?? null)) ? (council?.session ?? null) : null,
    document: (await sees(recognition.document)) ? recognition.document : null,
  }
}

function storyOf({ story }: ModelFields, lang: Lang): ModelView['story'] {
  if (!story) return null
  const version = movementText(lang).storyVersion({ version: story.version, date: story.on ? formatDate(story.on) : '' })
  return { headline: story.headline, paragraphs: paragraphsOf(story.text), state: story.state, version, consent: story.consent }
}

/** Paragraphs of a text: parted by empty lines. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map(part => part.trim())
    .filter(part => part !== '')
}
