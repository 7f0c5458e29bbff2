import { actInMemory, mayInMemory, openInMemory, type MemoryMatter, type MemoryWorld } from '../casework/acts/in-memory.ts'
import type { Actor } from '../casework/acts/record.ts'
import type { Canonical } from '../kernel/canonical.ts'
import { instantInVietnam, type PlainDate } from '../kernel/clock.ts'
import type { MatterState } from '../kernel/matter.ts'
import { FIELDS, OBSTACLES, PRODUCTS, PROGRESS, PROPOSALS, RESULTS, RETURN_REASONS, SOURCE_KINDS, taskTitle } from './content.ts'
import { accountId, bodyId, postId, type SampleBody, type SamplePost } from './organisation.ts'
import type { Chance } from './random.ts'

/** The office that works through a day of the past: who there is, and until when things have happened. */
export type Office = {
  readonly world: MemoryWorld
  readonly chance: Chance
  /** Nothing happens after this instant. */
  readonly until: Date
  readonly leaders: readonly string[]
  readonly followers: ReadonlyArray<{ readonly post: string; readonly unit: string }>
  readonly postsOf: (bodyKey: string) => readonly SamplePost[]
  readonly bodyKeyOf: (id: string) => string
  /** When a body ended and who took it over; null for one that lives. */
  readonly endOf: (bodyKey: string) => { readonly on: PlainDate; readonly to: string } | null
}

/** Somebody acts: with account and post, or — for bodies of the past whose people are not in the sample — the follower on their behalf. */
export function actorAs(key: string): Actor {
  return { account: accountId(key), name: `account:${accountId(key)}`, post: postId(key), delegation: null }
}

type Plan = {
  readonly at: Date
  readonly lead: SampleBody
  readonly others: readonly SampleBody[]
  readonly cooperating: readonly SampleBody[]
}

/** One task given on a day and worked through as far as the present allows. */
export function simulateTask(office: Office, plan: Plan): MemoryMatter {
  const { chance, world } = office
  const leader = chance.pick(office.leaders)
  const follower = chance.pick(office.followers)
  const day = dayOf(plan.at)
  const dueOn = chance.chance(0.05) ? null : world.calendar.addWorkingDays(day, chance.int(3, 24))
  const give: { readonly [key: string]: Canonical } = {
    dueOn,
    dueWords: dueOn ? `trước ngày ${spoken(nextDay(dueOn))}` : null,
    product: chance.pick(PRODUCTS),
    field: chance.pick(FIELDS),
    cooperating: plan.cooperating.map(body => ({ body: bodyId(body.key), note: null })),
  }
  const many = plan.others.length > 0
  const office_ = { body: bodyId('vp'), unit: bodyId(follower.unit), post: postId(follower.post) }
  const task = openInMemory(
    world,
    {
      process: many ? 'giao-nhieu' : 'directive',
      act: 'giao',
      title: taskTitle(chance, plan.lead.key),
      holder: many ? office_ : { body: bodyId(plan.lead.key), unit: null, post: null },
      parties: [
        { role: 'assigner', body: bodyId('ubnd'), unit: null, post: postId(leader), note: null },
        { role: 'follower', ...office_, note: null },
        { role: 'authorised', body: null, unit: null, post: postId('tuan'), note: 'Quy chế làm việc của UBND tỉnh' },
      ].slice(0, chance.chance(0.5) ? 3 : 2),
      source: chance.pick(SOURCE_KINDS),
      urgency: chance.chance(0.08) ? 'khan' : 'thuong',
      input: many ? { ...give, leads: [plan.lead, ...plan.others].map(body => bodyId(body.key)) } : give,
    },
    { at: plan.at, actor: actorAs(follower.post) },
  )
  for (const directive of many ? [...task.children] : [task]) work(office, directive, { leader, follower: follower.post })
  handOverAll(office, task)
  return task
}

/** What is still open at a body that has ended goes to its successor on the day it ended, as casework's job does it. */
function handOverAll(office: Office, matter: MemoryMatter): void {
  handOver(office, matter, office.until)
  for (const child of matter.children) handOverAll(office, child)
}

function handOver(office: Office, matter: MemoryMatter, before: Date): void {
  const end = office.endOf(office.bodyKeyOf(matter.state.holder.body))
  if (!end || !matter.state.open || !mayInMemory(matter, 'chuyen-giao')) return
  const last = matter.acts.at(-1)?.recordedAt ?? before
  const at = new Date(Math.max(instantInVietnam(end.on, '00:05').getTime(), last.getTime() + 1000))
  if (at >= before) return
  const input = { to: bodyId(end.to), reason: `Đơn vị kết thúc ngày ${spoken(end.on)}`, chosen: true }
  actInMemory(office.world, matter, {
    at,
    act: 'chuyen-giao',
    input,
    actor: { account: null, name: 'system:succession', post: null, delegation: null },
  })
}

type People = { readonly leader: string; readonly follower: string }

/** Works a directive through: receive, assign, report, perhaps return or extend, submit, accept. Stops at the present. */
function work(office: Office, directive: MemoryMatter, people: People): void {
  const life = new Life(office, directive, people)
  if (!life.pass(0, 1)) return
  if (office.chance.chance(0.03) && !life.giveBack()) return
  if (!life.act('nhan', () => life.performer(), null) || !life.pass(0, 2)) return
  if (office.chance.chance(0.55)) life.distribute()
  life.parts()
  if (!life.reports()) return
  if (office.chance.chance(0.015))
    return void life.act('thu-hoi', people.leader, {
      document: 'Công văn thay thế',
      reason: 'Nội dung đã được giao trong văn bản khác',
    })
  if (office.chance.chance(0.1)) life.extend()
  if (!life.submit()) return
  if (office.chance.chance(0.06)) {
    if (
      !life.act('tra-ket-qua', people.leader, { reason: 'Cần bổ sung số liệu và đề xuất cụ thể', dueOn: null }) ||
      !life.pass(1, 4) ||
      !life.submit()
    )
      return
  }
  if (life.pass(0, 3) && life.waiveLate())
    life.act('nghiem-thu', people.leader, { rating: office.chance.pick(['tot', 'dat', 'dat', 'dat', 'chua-dat']), note: '' })
}

/** A directive's time line: each act a little later than the one before. */
class Life {
  private at: Date
  private readonly office: Office
  private readonly matter: MemoryMatter
  private readonly people: People

  constructor(office: Office, matter: MemoryMatter, people: People) {
    this.office = office
    this.matter = matter
    this.people = people
    this.at = matter.acts.at(-1)?.recordedAt ?? office.until
  }

  private get state(): MatterState {
    return this.matter.state
  }

  /** Lets some working days go by; false when that would be the future. */
  pass(min: number, max: number): boolean {
    const { chance, world } = this.office
    const days = chance.int(min, max)
    const day = days === 0 ? dayOf(this.at) : world.calendar.addWorkingDays(dayOf(this.at), days)
    this.at = days === 0 ? new Date(this.at.getTime() + chance.int(5, 90) * 60_000) : officeTime(day, chance)
    return this.at < this.office.until
  }

  act(act: string, who: string | (() => string), input: Canonical): boolean {
    if (this.at >= this.office.until) return false
    handOver(this.office, this.matter, this.at)
    if (!mayInMemory(this.matter, act)) return false
    actInMemory(this.office.world, this.matter, {
      at: this.at,
      act,
      input,
      actor: actorAs(typeof who === 'string' ? who : who()),
    })
    this.at = new Date(this.at.getTime() + this.office.chance.int(1, 40) * 60_000)
    return true
  }

  /** Somebody of the holder's body; for bodies of the past the follower enters it. */
  performer(): string {
    const posts = this.office.postsOf(this.office.bodyKeyOf(this.state.holder.body))
    const holder = posts.find(post => postId(post.key) === this.state.holder.post)
    return holder?.key ?? posts.find(post => post.scope === 'body')?.key ?? this.people.follower
  }

  giveBack(): boolean {
    const suggested = bodyId('stc')
    const back = this.act('tra-lai', () => this.performer(), { reason: this.office.chance.pick(RETURN_REASONS), suggested: null })
    return (
      back &&
      this.pass(1, 2) &&
      this.act('giao-lai', this.people.leader, { body: suggested, dueOn: null, reason: 'Đúng chức năng, nhiệm vụ' }) &&
      this.pass(0, 1)
    )
  }

  distribute(): void {
    const specialists = this.office
      .postsOf(this.office.bodyKeyOf(this.state.holder.body))
      .filter(post => post.position === 'specialist')
    if (specialists.length === 0) return
    const chosen = this.office.chance.pick(specialists)
    this.act('phan-cong', () => this.performer(), {
      unit: chosen.unit && bodyId(chosen.unit),
      post: postId(chosen.key),
      note: '',
    })
  }

  /** Cooperating bodies contribute; what has not come by the deadline is waived by the giver. */
  parts(): void {
    for (const part of this.matter.children) {
      const at = officeTime(
        this.office.world.calendar.addWorkingDays(dayOf(this.at), this.office.chance.int(1, 6)),
        this.office.chance,
      )
      if (at >= this.office.until) continue
      handOver(this.office, part, at)
      if (!mayInMemory(part, 'dong-gop')) continue
      const posts = this.office.postsOf(this.office.bodyKeyOf(part.state.holder.body))
      const who = posts.find(post => post.scope === 'body')?.key ?? this.people.follower
      actInMemory(this.office.world, part, {
        at,
        act: 'dong-gop',
        input: { result: 'Đã gửi phần việc theo yêu cầu' },
        actor: actorAs(who),
      })
      if (at > this.at) this.at = new Date(at.getTime() + 60_000)
    }
  }

  /** Parts that have not come by then are waived by the giver. */
  waiveLate(): boolean {
    for (const part of this.matter.children.filter(child => child.state.open)) {
      const after = part.acts.at(-1)?.recordedAt.getTime() ?? 0
      this.at = new Date(Math.max(this.at.getTime(), after + 60_000))
      if (this.at >= this.office.until) return false
      actInMemory(this.office.world, part, {
        at: this.at,
        act: 'mien',
        input: { reason: 'Việc chính đã đủ cơ sở để kết thúc' },
        actor: actorAs(this.people.leader),
      })
    }
    return true
  }

  reports(): boolean {
    const { chance } = this.office
    for (let n = chance.int(1, 4); n > 0; n--) {
      if (!this.pass(0, 2)) return false
      const stuck = chance.chance(0.25)
      this.act('tien-do', () => this.performer(), {
        text: chance.pick(PROGRESS),
        percent: chance.int(1, 9) * 10,
        obstacle: stuck ? chance.pick(OBSTACLES) : '',
        proposal: stuck ? chance.pick(PROPOSALS) : '',
      })
    }
    return true
  }

  extend(): void {
    const clock = this.state.clocks.find(each => each.name === 'deliver')
    if (!clock?.dueOn || dayOf(this.at) >= clock.dueOn) return
    const dueOn = this.office.world.calendar.addWorkingDays(clock.dueOn, this.office.chance.int(3, 10))
    if (!this.act('xin-gia-han', () => this.performer(), { dueOn, reason: this.office.chance.pick(OBSTACLES) })) return
    if (!this.pass(0, 2)) return
    if (this.office.chance.chance(0.75)) this.act('gia-han', this.people.leader, { dueOn, reason: 'Đồng ý theo đề nghị' })
    else this.act('tu-choi-gia-han', this.people.leader, { reason: 'Giữ nguyên thời hạn đã giao' })
  }

  /** Submits around the deadline: mostly before it, sometimes late. */
  submit(): boolean {
    const { chance, world } = this.office
    const due = this.state.clocks.findLast(each => each.name === 'deliver')?.dueOn
    if (due) {
      const wanted = chance.chance(0.84)
        ? world.calendar.addWorkingDays(due, -chance.int(0, 4))
        : world.calendar.addWorkingDays(due, chance.int(1, 12))
      const at = officeTime(wanted, chance)
      if (at > this.at) this.at = at
    } else if (!this.pass(5, 40)) return false
    return this.act('nop', () => this.performer(), { result: chance.pick(RESULTS), document: `${chance.int(10, 2400)}/BC` })
  }
}

/** A moment in office hours of a day. */
export function officeTime(day: PlainDate, chance: Chance): Date {
  const morning = chance.chance(0.55)
  const minutes = morning ? chance.int(0, 235) : chance.int(0, 235)
  return new Date(instantInVietnam(day, morning ? '07:30' : '13:00').getTime() + minutes * 60_000 + chance.int(0, 59) * 1000)
}

export function dayOf(at: Date): PlainDate {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}

function nextDay(day: PlainDate): PlainDate {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

function spoken(day: PlainDate): string {
  return `${day.slice(8)}/${Number(day.slice(5, 7)) < 3 ? day.slice(5, 7) : Number(day.slice(5, 7))}/${day.slice(0, 4)}`
}
