import { formatDateCited } from '@kheo/viet-text'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Asker } from '../../../casework/asker.ts'
import type { MatterView } from '../../../casework/matter/matter-view.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { bodiesAt, postsById, type PostLine } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** Parts of the Phiếu giải quyết văn bản đến, in the order of the decree. */
export const SLIP_PARTS = ['agency', 'unit', 'settler'] as const
export type SlipPart = (typeof SLIP_PARTS)[number]
/** What an opinion says beside its words: who leads, who cooperates, who is told, who is asked, until when. */
export type SlipLine = 'lead' | 'cooperating' | 'told' | 'asked' | 'due'

export type Opinion = {
  readonly id: string
  readonly text: string
  readonly lines: ReadonlyArray<{ readonly kind: SlipLine; readonly text: string }>
  readonly who: string
  readonly on: string
  /** Who wrote it into the system, where that was somebody else: from paper, or by delegation. */
  readonly writtenBy: { readonly who: string; readonly delegated: boolean } | null
}

export type Slip = {
  readonly agency: string
  readonly number: number | null
  readonly receivedOn: string
  /** Type, number and sign, date, author. */
  readonly document: string
  readonly abstract: string
  readonly parts: Readonly<Record<SlipPart, readonly Opinion[]>>
}

const words = z.string().catch('')
const maybe = z.string().nullable().catch(null)
const ids = z.array(z.string()).catch([])
const Task = z.object({
  id: words,
  content: words,
  leads: ids,
  cooperating: z.array(z.object({ body: z.string() })).catch([]),
  dueOn: maybe,
  assigner: maybe,
})
/** What the acts that carry an opinion were given, whichever of them it is. */
const Said = z.object({
  text: words,
  note: words,
  reason: words,
  dueOn: maybe,
  by: maybe,
  handlers: ids,
  lead: maybe,
  posts: ids,
  units: ids,
  leaders: ids,
  tasks: z.array(Task).catch([]),
})
type Said = z.infer<typeof Said>

type ActRow = {
  seq: number
  kind: string
  on: string
  post: Uuid
  personId: Uuid
  person: string
  delegated: boolean
  input: string
}
type Act = Omit<ActRow, 'input'> & { readonly said: Said }
type RawOpinion = {
  readonly id: string
  readonly act: Act
  readonly speaker: Uuid
  readonly text: string
  readonly lines: ReadonlyArray<readonly [SlipLine, readonly string[]]>
}

/** How each act is told as an opinion; other acts are none. */
const OPINIONS: Readonly<Record<string, (act: Act) => RawOpinion[]>> = {
  'but-phe': act => [
    {
      ...opinionOf(act, act.said.text),
      speaker: act.said.by ?? act.post,
      lines: [['lead', act.said.handlers], dueLine(act.said.dueOn)],
    },
  ],
  chuyen: act => [
    {
      ...opinionOf(act, act.said.note),
      lines: [
        ['lead', act.said.lead === null ? [] : [act.said.lead]],
        ['told', [...act.said.posts, ...act.said.units]],
        ['asked', act.said.leaders],
        dueLine(act.said.dueOn),
      ],
    },
  ],
  'giao-viec': act =>
    act.said.tasks.map(task => ({
      ...opinionOf(act, task.content),
      id: task.id,
      speaker: task.assigner ?? act.post,
      lines: [['lead', task.leads], ['cooperating', task.cooperating.map(part => part.body)], dueLine(task.dueOn)],
    })),
  'khong-giao': act => [opinionOf(act, act.said.reason)],
  'ghi-chu': act => [opinionOf(act, act.said.text)],
}

function opinionOf(act: Act, text: string): RawOpinion {
  return { id: String(act.seq), act, speaker: act.post, text, lines: [] }
}

const dueLine = (dueOn: string | null) => ['due', dueOn === null ? [] : [formatDateCited(dueOn)]] as const

/**
 * The Phiếu giải quyết văn bản đến (Phụ lục IV, Nghị định 30/2020/NĐ-CP), filled from the history. The caller has asked whether the
 * viewer may see the document; tasks that he may not see are left out.
 */
export async function resolutionSlip({ app, today }: Pick<Asker, 'app' | 'today'>, shown: MatterView): Promise<Slip | null> {
  const db = app.db.kysely
  const { id } = shown.row
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id}`.execute(db)
  const matter = rows[0]?.fold
  if (matter?.process !== 'van-ban-den') return null
  const acts = await actsOf(db, id)
  const visible = new Set<string>(shown.linked.map(each => each.id))
  const raw = acts
    .flatMap(act => OPINIONS[act.kind]?.(act) ?? [])
    .filter(({ act, id: own }) => act.kind !== 'giao-viec' || visible.has(own))
  const refs = [
    matter.holder.body,
    ...raw.flatMap(({ speaker, lines }) => [speaker, ...lines.flatMap(([kind, each]) => (kind === 'due' ? [] : each))]),
    ...acts.flatMap(({ said }) => [...said.handlers, ...said.posts, ...said.leaders]),
  ]
  const known = await knownOf(db, [...new Set(refs)], today)
  const handed = handedTo(acts, known.posts)
  const placed = raw.flatMap(each => {
    const speaker = known.posts.get(each.speaker)
    const part = speaker && partOf(speaker, handed)
    return part && speaks(each, part) ? [{ part, opinion: told(each, { speaker, names: known.names }) }] : []
  })
  const of = (part: SlipPart) => placed.filter(each => each.part === part).map(each => each.opinion)
  return {
    ...headOf(matter),
    agency: known.names.get(matter.holder.body) ?? '',
    parts: { agency: of('agency'), unit: of('unit'), settler: of('settler') },
  }
}

async function actsOf(db: Reader, id: Uuid): Promise<Act[]> {
  const { rows } =
    await sql<ActRow>`select a.seq, a.kind, a.effective_on as "on", a.post_id as post, p.id as "personId", p.name as person,
      a.on_behalf_of is not null as delegated, a.input
    from act a join account ac on ac.id = a.account_id join person p on p.id = ac.person_id
    where a.matter_id = ${id} and a.post_id is not null and a.kind = any(${Object.keys(OPINIONS)}::text[]) order by a.seq`.execute(
      db,
    )
  return rows.map(({ input, ...act }) => ({ ...act, said: Said.parse(JSON.parse(input)) }))
}

type Known = { readonly posts: ReadonlyMap<Uuid, PostLine>; readonly names: ReadonlyMap<Uuid, string> }

async function knownOf(db: Reader, refs: readonly Uuid[], today: string): Promise<Known> {
  const [posts, bodies] = [await postsById(db, refs, today), await bodiesAt(db, refs, today)]
  const names = [...posts.map(post => [post.id, nameOf(post)] as const), ...bodies.map(body => [body.id, body.name] as const)]
  return { posts: new Map(posts.map(post => [post.id, post])), names: new Map(names) }
}

const nameOf = ({ personName, title }: PostLine): string => `${personName}, ${title}`

/** Posts and divisions that the document was given to: whoever settles it is among them. */
function handedTo(acts: readonly Act[], posts: Known['posts']): ReadonlySet<Uuid> {
  const given = acts.flatMap(({ said }) => [...said.handlers, ...said.posts, ...said.leaders, ...(said.lead ? [said.lead] : [])])
  const divisions = given.flatMap(post => posts.get(post)?.unitId ?? [])
  return new Set([...given, ...divisions, ...acts.flatMap(({ said }) => said.units)])
}

/** Whose opinion stands where. Null: the words of a clerk who passes the document on are no opinion on it. */
function partOf({ id, isLeader, unitId }: PostLine, handed: ReadonlySet<Uuid>): SlipPart | null {
  if (isLeader) return unitId === null ? 'agency' : 'unit'
  return handed.has(id) || (unitId !== null && handed.has(unitId)) ? 'settler' : null
}

/** A leader who only sends on has given it to somebody; whoever else does so without a word has said nothing. */
function speaks({ text, lines }: RawOpinion, part: SlipPart): boolean {
  return text !== '' || (part !== 'settler' && lines.some(([, each]) => each.length > 0))
}

function told(raw: RawOpinion, { speaker, names }: { speaker: PostLine; names: Known['names'] }): Opinion {
  const { id, act, text, lines } = raw
  return {
    id,
    text,
    lines: lines
      .map(([kind, each]) => ({
        kind,
        text: each
          .map(ref => (kind === 'due' ? ref : (names.get(ref) ?? '')))
          .filter(Boolean)
          .join('; '),
      }))
      .filter(line => line.text !== ''),
    who: nameOf(speaker),
    on: formatDateCited(act.on),
    writtenBy:
      act.personId === speaker.personId ? null : { who: act.person, delegated: act.delegated && speaker.id === act.post },
  }
}

function headOf({ fields, receivedOn }: MatterState): Pick<Slip, 'number' | 'receivedOn' | 'document' | 'abstract'> {
  const field = (name: string): string => {
    const value = fields[name]
    return typeof value === 'string' ? value : ''
  }
  const issuedOn = field('issuedOn')
  return {
    number: typeof fields['soDen'] === 'number' ? fields['soDen'] : null,
    receivedOn: formatDateCited(receivedOn),
    document: [field('type'), field('designation'), issuedOn === '' ? '' : formatDateCited(issuedOn), field('agency')]
      .filter(Boolean)
      .join(', '),
    abstract: field('abstract'),
  }
}
