import { actInMemory, mayInMemory, openInMemory, type MemoryMatter, type MemoryWorld } from '../../casework/acts/in-memory.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import { dateInVietnam, instantInVietnam, type PlainDate } from '../../kernel/clock.ts'
import type { Holder } from '../../kernel/matter.ts'
import { HOUSE_CRITERIA } from './scoring/criteria.ts'
import { modelOf } from './model/model.ts'
import { at, daysOf, monthsBefore } from './sample/sample-days.ts'
import { activitiesIn, beActive } from './sample/sample-activities.ts'
import { SAMPLE_MODELS, SAMPLE_MOVEMENT, type SampleModel } from './sample/sample-data.ts'
import { stepsOf } from './sample/sample-steps.ts'
import { authorityParties } from './service.ts'
import { trialEnds } from './rules.ts'

export type Actor = Parameters<typeof actInMemory>[2]['actor']

/** A unit of the sample: who holds its models, who acts for it, how it is called, and from when it exists. */
export type SampleUnit = {
  readonly holder: Holder
  readonly actor: Actor
  readonly name: string
  readonly from: PlainDate
  readonly until: PlainDate | null
}
/** What the loader of the sample hands over. `unit` takes the keys of the sample's organisation (`xa-1`, `stc`, `xa-cu-1`). */
export type SampleStage = {
  readonly world: MemoryWorld
  /** Nothing happens after this instant. */
  readonly until: Date
  /** The division that launches the movement and receives registrations. */
  readonly office: Pick<SampleUnit, 'holder' | 'actor'>
  readonly chief: Actor
  readonly unit: (key: string) => SampleUnit
  /** Everybody of a unit, by name, for the lists of who took part; absent: no lists are made. */
  readonly people?: (key: string) => readonly string[]
}

const PAST_YEARS = 5

/**
 * Plays the movement of the sample province in memory, by the real rules: launched five years ago, some forty models, each year through
 * its cycle up to `until`. Matters arrive in `world.onOpen`. Returns how many models (over all years) were made.
 */
export function playMovement(stage: SampleStage): number {
  const thisYear = Number(dateInVietnam(stage.until).slice(0, 4))
  const movement = launched(stage, thisYear - PAST_YEARS)
  const begun = new Map<string, string>()
  let made = 0
  for (const [nth, model] of SAMPLE_MODELS.entries()) made += played(stage, { model, nth, thisYear, movement, begun }).length
  return made
}

function launched(stage: SampleStage, year: number): MemoryMatter {
  const { world, office } = stage
  const at = instantInVietnam(`${year}-01-05`, '08:00')
  const matter = openInMemory(
    world,
    {
      process: 'phong-trao',
      act: 'phat-dong',
      title: SAMPLE_MOVEMENT.title,
      holder: office.holder,
      input: {
        designation: SAMPLE_MOVEMENT.designation,
        issuer: SAMPLE_MOVEMENT.issuer,
        issuedOn: `${year}-01-04`,
        from: `${year}-01-01`,
        until: null,
      },
    },
    { at, actor: office.actor },
  )
  for (let each = year; each <= year + PAST_YEARS; each++) {
    const input = { year: each, form: 'bang-khen-tinh', collective: 28, individual: 12 }
    const on = new Date(Math.max(instantInVietnam(`${each}-01-15`, '08:00').getTime(), at.getTime() + 60_000))
    actInMemory(world, matter, {
      at: each === year ? new Date(at.getTime() + 60_000) : on,
      act: 'dat-chi-tieu',
      input,
      actor: office.actor,
    })
    const activities = activitiesIn(each)
    beActive(
      stage,
      matter,
      activities.filter(({ on }) => on < countedOn(each)),
    )
    takePart(stage, matter, each)
    beActive(
      stage,
      matter,
      activities.filter(({ on }) => on >= countedOn(each)),
    )
  }
  return matter
}

/** Units whose people are counted in the sample. */
const COUNTED_UNITS = ['vp', 'stc', 'snv', 'xa-1']
const countedOn = (year: number): string => `${year}-11-05`

/** Who took part in a year, unit by unit: all but one or two, and the list of everybody beside it. */
function takePart({ world, until, office, people, unit }: SampleStage, movement: MemoryMatter, year: number): void {
  for (const [nth, key] of COUNTED_UNITS.entries()) {
    const all = people?.(key) ?? []
    const on = countedOn(year)
    const when = new Date(instantInVietnam(on, '09:00').getTime() + nth * 60_000)
    if (all.length === 0 || when >= until || unit(key).from > on) continue
    const missing = (year + nth) % 3
    const input = {
      body: unit(key).holder.body,
      on,
      headcount: all.length,
      source: 'Danh sách trả lương tháng 10',
      names: all.slice(missing).join('\n'),
      roster: all.join('\n'),
    }
    actInMemory(world, movement, { at: when, act: 'ghi-tham-gia', input, actor: office.actor })
  }
}

type Cast = {
  readonly model: SampleModel
  readonly nth: number
  readonly thisYear: number
  readonly movement: MemoryMatter
  /** Models played so far: identity by name. */
  readonly begun: Map<string, string>
}

/** All years of one model; the last recognised one carries its story and the places that follow. */
function played(stage: SampleStage, cast: Cast): MemoryMatter[] {
  const { model, thisYear } = cast
  const matters: MemoryMatter[] = []
  const last = thisYear - model.began + model.years - 1
  for (let year = thisYear - model.began; year <= Math.min(last, thisYear); year++) {
    const made = playYear(stage, cast, { year, last, previous: matters.at(-1) ?? null })
    if (made) matters.push(made)
    if (made) cast.begun.set(model.name, modelOf(made.state).modelId)
  }
  const recognised = matters.findLast(matter => modelOf(matter.state).recognition !== null)
  if (recognised) tellAndSpread(stage, model, recognised)
  return matters
}

type Year = { readonly year: number; readonly last: number; readonly previous: MemoryMatter | null }

function playYear(stage: SampleStage, cast: Cast, { year, last, previous }: Year): MemoryMatter | null {
  const { model, nth } = cast
  const unit = unitIn(stage, model, year)
  const days = daysOf(stage.world, { year, nth, from: unit.from })
  if (at(days.register, nth) >= stage.until) return null
  const matter = openInMemory(stage.world, opening(stage, cast, { year, unit, previous }), {
    at: at(days.register, nth),
    actor: unit.actor,
  })
  const stays = year === last || year === cast.thisYear ? model.stays : undefined
  const points = Math.max(model.points - 2 * (last - year), stays === 'notRecognised' ? 0 : 80)
  for (const step of stepsOf({ stage, model, unit, days, points, isLast: year === last })) {
    if (stays && (matter.state.state === stays || step.act === LEFT_AT[stays])) break
    handOver(stage, matter, { unit, on: step.on })
    const when = new Date(Math.max(at(step.on, nth).getTime(), (matter.acts.at(-1)?.recordedAt.getTime() ?? 0) + 60_000))
    if (when >= stage.until || !mayInMemory(matter, step.act)) continue
    actInMemory(stage.world, matter, { at: when, act: step.act, input: step.input, actor: step.actor })
  }
  ending(stage, matter, { stays, unit, on: days.verify })
  return matter
}

/** The act at which models that ended otherwise leave the way of most. */
const LEFT_AT: Partial<Readonly<Record<NonNullable<SampleModel['stays']>, string>>> = {
  returned: 'vao-danh-muc',
  notRecognised: 'cong-nhan',
  stopped: 'tu-cham',
}

/** The unit of that year: a commune that ended is carried on by the one that took it over. */
function unitIn({ unit }: SampleStage, { unit: key, then }: SampleModel, year: number): SampleUnit {
  const own = unit(key)
  return then && own.until !== null && own.until <= `${year}-03-01` ? unit(then) : own
}

/** A commune that ended in mid-year: its model goes to its successor on that day. */
function handOver(stage: SampleStage, matter: MemoryMatter, { unit, on }: { unit: SampleUnit; on: PlainDate }): void {
  const { until } = unit
  if (until === null || on < until || matter.state.holder.body !== unit.holder.body || !matter.state.open) return
  const heir = SAMPLE_MODELS.find(model => model.name === matter.state.title)?.then
  if (!heir) return
  const when = new Date(
    Math.max(instantInVietnam(until, '07:30').getTime(), (matter.acts.at(-1)?.recordedAt.getTime() ?? 0) + 60_000),
  )
  if (when >= stage.until) return
  actInMemory(stage.world, matter, {
    at: when,
    act: 'chuyen-giao',
    input: { to: stage.unit(heir).holder.body, reason: 'Sắp xếp đơn vị hành chính', chosen: false },
    actor: { account: null, name: 'system:succession', post: null, delegation: null },
  })
}

function opening(
  stage: SampleStage,
  { model, movement, thisYear, begun }: Cast,
  { year, unit, previous }: { year: number; unit: SampleUnit; previous: MemoryMatter | null },
) {
  const place = unit.name.replace(/^UBND /u, '')
  const sheet = {
    field: model.field,
    type: model.type ?? 'tap-the',
    level: 'tinh',
    reason: model.problem,
    goals: `${model.result[0]}: từ ${model.result[2] || 'chưa có số liệu'} lên ${model.result[3] || 'mức đề ra'}.`,
    method: model.method,
    place,
    audience: 'Người dân trên địa bàn',
    forces: `${unit.name} chủ trì; Mặt trận và các đoàn thể phối hợp.`,
    means: 'Kinh phí thường xuyên, đóng góp tự nguyện của người dân.',
    schedule: `Trong năm ${year}, đánh giá tháng 10.`,
    outputs: `${model.result[0]} (${model.result[1]}).`,
    upkeep: 'Không thêm biên chế; có tài liệu hướng dẫn để nơi khác làm theo.',
    contactName: 'Người phụ trách của đơn vị',
    ...Object.fromEntries((model.tags ?? []).map(tag => [`tag-${tag}`, true])),
  }
  const learntFrom = (model.learnt && begun.get(model.learnt)) ?? null
  const kind = previous ? (year === thisYear ? 'nang-chat' : 'tiep-tuc') : learntFrom ? 'nhan-rong' : 'moi'
  const modelId = previous ? modelOf(previous.state).modelId : null
  const input: Canonical = {
    ...sheet,
    movement: movement.state.id,
    year,
    kind,
    modelId,
    previous: previous?.state.id ?? null,
    learntFrom,
    criteria: { ...HOUSE_CRITERIA, items: HOUSE_CRITERIA.items.map(item => ({ ...item })) },
  }
  return {
    process: 'mo-hinh',
    act: 'lap',
    title: model.name,
    holder: unit.holder,
    parties: authorityParties(stage.office.holder.body, stage.office.holder),
    input,
  }
}

type Ending = { readonly stays: SampleModel['stays']; readonly unit: SampleUnit; readonly on: PlainDate }

/** Models that ended otherwise than most. */
function ending(stage: SampleStage, matter: MemoryMatter, { stays, unit, on }: Ending): void {
  const when = new Date((matter.acts.at(-1)?.recordedAt.getTime() ?? 0) + 3_600_000)
  if (when >= stage.until) return
  if (stays === 'returned')
    doIf(stage, matter, {
      at: when,
      act: 'tra-lai',
      actor: stage.office.actor,
      input: { reason: 'Chưa rõ đối tượng và cách đo kết quả' },
    })
  if (stays === 'notRecognised')
    doIf(stage, matter, {
      at: when,
      act: 'khong-cong-nhan',
      actor: stage.chief,
      input: { reason: `Thẩm định ngày ${on} chưa đủ điểm công nhận` },
    })
  if (stays === 'stopped')
    doIf(stage, matter, {
      at: when,
      act: 'dung',
      actor: unit.actor,
      input: { reason: 'Cầu mới đã thông xe, không còn phải qua đò' },
    })
}

function doIf(stage: SampleStage, matter: MemoryMatter, step: Parameters<typeof actInMemory>[2]): void {
  if (mayInMemory(matter, step.act)) actInMemory(stage.world, matter, step)
}

/** The story, approved for the public, and the places that follow, those long enough at it confirmed. */
function tellAndSpread(stage: SampleStage, model: SampleModel, matter: MemoryMatter): void {
  const unit = stage.unit(model.then ?? model.unit)
  const today = dateInVietnam(stage.until)
  const next = () => new Date((matter.acts.at(-1)?.recordedAt.getTime() ?? 0) + 600_000)
  const act = (kind: string, actor: Actor, input: Canonical) => {
    if (next() < stage.until) doIf(stage, matter, { at: next(), act: kind, actor, input })
  }
  for (const [key, from, months] of model.copies ?? []) {
    const startedOn = monthsBefore(today, months)
    const placeBegan = stage.unit(key).from
    act('ghi-noi-lam-theo', unit.actor, {
      body: stage.unit(key).holder.body,
      startedOn: laterOf(startedOn, placeBegan, dateInVietnam(next())),
      learntFrom: from,
      result: '',
    })
  }
  for (const [at, copy] of modelOf(matter.state).copies.entries()) {
    const on = dateInVietnam(next())
    if (trialEnds(copy.startedOn, stage.world.law(on), stage.world.calendar) <= on)
      act('xac-nhan-noi-lam-theo', stage.office.actor, { place: at + 1, result: 'đạt' })
  }
  if (!model.story) return
  act('viet-bai', unit.actor, { headline: model.story[0], text: model.story[1], named: '', consent: false })
  act('trinh-bai', unit.actor, null)
  act('dang-bai', stage.chief, null)
}

function laterOf(wanted: PlainDate, from: PlainDate, latest: PlainDate): PlainDate {
  const day = wanted < from ? from : wanted
  return day > latest ? latest : day
}
