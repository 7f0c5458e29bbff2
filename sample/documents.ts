import { actInMemory, openInMemory, type MemoryMatter } from '../casework/acts/in-memory.ts'
import type { Canonical } from '../kernel/canonical.ts'
import { instantInVietnam, type PlainDate } from '../kernel/clock.ts'
import type { Facts } from '../kernel/process.ts'
import { FOR_INFORMATION, NOTES, OUTCOMES } from './document-content.ts'
import type { Incoming } from './document-plan.ts'
import { personName } from './names.ts'
import { bodyId, POSITIONS, postId, sampleBodies, samplePosts } from './organisation.ts'
import { sampleId, type Chance } from './random.ts'
import { actorAs, officeTime, type Office } from './simulation.ts'

/** Who reads and writes in the register: the clerk, the Chief of Office, the divisions that handle. */
const CLERK = 'mai'
const CHIEF = 'tuan'

/** What the rules of incoming documents ask the database for: the posts of the office, the bodies that live. */
export function documentFacts(): Facts {
  const posts = samplePosts()
    .filter(({ body }) => body === 'vp' || body === 'ubnd')
    .map(post => ({
      id: postId(post.key),
      bodyId: bodyId(post.body),
      unitId: post.unit && bodyId(post.unit),
      leader: POSITIONS[post.position]?.leader === true,
    }))
  const living = sampleBodies().flatMap(({ key, until }) => (until === null ? [bodyId(key)] : []))
  return { officePosts: posts, livingBodies: living, documentReaders: [], documentEntry: {} }
}

type Playing = { readonly facts: Facts; /** Of the last days: tasks are given from some. */ readonly onDesk: boolean }

/** Takes one document into the register and works on it as far as the present allows. Null: it would come in the future. */
export function playDocument(
  office: Office,
  chance: Chance,
  incoming: Incoming,
  { facts, onDesk }: Playing,
): MemoryMatter | null {
  const at = arrival(office, incoming)
  if (at >= office.until) return null
  const world = { ...office.world, facts, nextNumber: () => incoming.number }
  const { letter } = incoming
  const dueOn = letter.days ? office.world.calendar.addWorkingDays(incoming.receivedOn, letter.days) : null
  const matter = openInMemory(
    world,
    {
      process: 'van-ban-den',
      act: 'vao-so',
      title: 'văn bản',
      holder: { body: bodyId('vp'), unit: null, post: null },
      parties: [{ role: 'registrar', body: bodyId('vp'), unit: bodyId('vp-phc'), post: postId(CLERK), note: null }],
      urgency: letter.urgency ?? 'thuong',
      receivedOn: incoming.receivedOn,
      input: {
        source: incoming.body === null ? 'typed' : 'exchange',
        type: letter.type,
        designation: incoming.designation,
        issuedOn: incoming.issuedOn,
        agency: incoming.agency,
        agencyBody: incoming.body && bodyId(incoming.body),
        abstract: incoming.abstract,
        signer: personName(`${incoming.agency}:${letter.sign}`),
        dueOn,
        dueWords: dueOn && letter.days ? `trong ${letter.days} ngày làm việc` : null,
      },
    },
    { at, actor: actorAs(CLERK) },
  )
  new Handling(office, chance, matter, { world, incoming }).run(onDesk)
  return matter
}

/** In office hours, in the order of the numbers; what came today came before the moment at which the sample stands. */
function arrival({ until }: Office, { receivedOn, share }: Incoming): Date {
  const opens = instantInVietnam(receivedOn, '07:30').getTime()
  const minutes = share * 2 * HALF_DAY_MINUTES
  const noon = minutes > HALF_DAY_MINUTES ? LUNCH_MINUTES : 0
  const at = opens + (minutes + noon) * 60_000
  const closes = opens + (2 * HALF_DAY_MINUTES + LUNCH_MINUTES) * 60_000
  return new Date(until.getTime() < closes ? opens + share * 0.8 * (until.getTime() - opens) : at)
}

const HALF_DAY_MINUTES = 235
const LUNCH_MINUTES = 90

type World = Office['world'] & { readonly facts: Facts }

/** What becomes of a document: sent to the Chief, noted, handled by a division, filed. */
class Handling {
  private at: Date
  private readonly office: Office
  private readonly chance: Chance
  private readonly matter: MemoryMatter
  private readonly world: World
  private readonly incoming: Incoming

  constructor(office: Office, chance: Chance, matter: MemoryMatter, { world, incoming }: { world: World; incoming: Incoming }) {
    this.office = office
    this.chance = chance
    this.matter = matter
    this.world = world
    this.incoming = incoming
    this.at = matter.acts.at(-1)?.recordedAt ?? office.until
  }

  run(onDesk: boolean): void {
    const { chance, incoming } = this
    const handler = `vp-${incoming.letter.unit}-${incoming.letter.unit === 'pkt' ? 'cv2' : 'cv1'}`
    if (chance.chance(0.006)) return void this.act('huy-so', CLERK, { reason: 'Vào sổ trùng với văn bản đã nhận bản giấy' })
    if (!this.act('chuyen', CLERK, { leaders: [postId(CHIEF)], note: '' }) || !this.wait(0, 1)) return
    const note = { text: chance.pick(NOTES), dueOn: null, handlers: [postId(handler)], by: postId(CHIEF) }
    if (chance.chance(0.16)) {
      this.act('khong-giao', CHIEF, { reason: chance.pick(FOR_INFORMATION) })
      return
    }
    if (!this.act('but-phe', CHIEF, note)) return
    if (onDesk && chance.chance(0.2) && this.task()) return
    const days = incoming.letter.days ?? 6
    if (this.wait(1, chance.chance(0.88) ? days : days + 9))
      this.act('ket-thuc', handler, {
        result: chance.pick(OUTCOMES),
        fonds: 'UBND tỉnh',
        record: `${incoming.letter.unit.toUpperCase()}-${incoming.receivedOn.slice(0, 4)}-${String(chance.int(1, 60)).padStart(2, '0')}`,
        copy: incoming.body === null ? 'ban-chinh' : null,
      })
  }

  /** A task is given from the document; the directive stands beside it with its sentence. */
  private task(): boolean {
    const { chance, incoming, office } = this
    const dueOn = office.world.calendar.addWorkingDays(incoming.receivedOn, chance.int(12, 20))
    const lead =
      incoming.body !== null && !incoming.body.startsWith('huyen') && !incoming.body.startsWith('xa') ? incoming.body : 'stc'
    if (office.endOf(lead) || dueOn < office.world.calendar.addWorkingDays(incoming.receivedOn, 1)) return false
    const id = sampleId(`task:${incoming.receivedOn}:${incoming.number}`)
    return this.act('giao-viec', CHIEF, {
      tasks: [
        {
          id,
          content: incoming.abstract.replace(/^V\/v\s+/u, '').replace(/^\p{Ll}/u, first => first.toUpperCase()),
          leads: [bodyId(lead)],
          cooperating: [],
          assigner: postId('thinh'),
          follower: postId('vp-pth-cv1'),
          source: 'cong-van',
          dueOn,
          proposals: [],
        },
      ],
    })
  }

  private wait(min: number, max: number): boolean {
    const days = this.chance.int(min, Math.max(min, max))
    const day = dayOf(this.at)
    this.at =
      days === 0
        ? new Date(this.at.getTime() + this.chance.int(20, 120) * 60_000)
        : officeTime(this.world.calendar.addWorkingDays(day, days), this.chance)
    return this.at < this.office.until
  }

  private act(act: string, who: string, input: Canonical): boolean {
    const last = this.matter.acts.at(-1)?.recordedAt.getTime() ?? 0
    this.at = new Date(Math.max(this.at.getTime(), last) + this.chance.int(2, 20) * 60_000)
    if (this.at >= this.office.until) return false
    actInMemory(this.world, this.matter, { at: this.at, act, input, actor: actorAs(who) })
    return true
  }
}

function dayOf(at: Date): PlainDate {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}
