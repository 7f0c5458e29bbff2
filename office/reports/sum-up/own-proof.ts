import { formatDateCited, formatNumber } from '@kheo/viet-text'
import { sql } from 'kysely'
import { instantsOf } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { divisionsOf, postsById, postsIn } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { limitationsOf } from '../merging/limitations.ts'
import type { LiveFigures } from '../live/figure.ts'
import { inWords } from '../merging/merged-report.ts'
import { letterheadOf, recipientsOf } from '../paper/letterhead.ts'
import { periodNamed, type ReportFrame } from '../live/period.ts'
import { countWords } from '../paragraphs/words.ts'
import { requestBrief } from '../requests/request-process.ts'
import { remediesOf } from '../terms.ts'
import { textOf } from '../unit-reports/unit-text.ts'
import type { OwnProof } from './claims.ts'
import type { ProofLine } from './terms.ts'

type Asked = { readonly matter: MatterState; readonly frame: ReportFrame; readonly figures: LiveFigures }
type Own = Readonly<Record<Exclude<OwnProof, 'section-three'>, ProofLine[]>>

const line = (label: string, words: string, href: string | null = null): ProofLine[] =>
  words === '' ? [] : [{ label, words, href }]

/** What bears claims out besides measures: the request itself, the organisation, partners, kinds of documents, time taken, tasks given. */
export async function ownProof(db: Reader, { matter, frame, figures }: Asked): Promise<Own> {
  const remedies = remediesOf(matter)
  const limitations = limitationsOf(requestBrief(matter).outline, node => textOf(matter, node)?.text ?? '')
  const { recipients, addressees } = await letterheadOf(db)
  const asked = requestBrief(matter).addressees
  const until = frame.period.to
  const stretch = periodNamed(null, frame)
  const within = stretch ? instantsOf(stretch.measured) : { from: frame.until, to: frame.until }
  return {
    request: await requestLines(db, matter),
    partners: [...(await organisationLines(db, matter, until)), ...(await partnerLines(db, within))],
    types: await typeLines(db, within),
    handling: await handlingLines(db, within),
    limitations: limitations.map(({ key, text: written }) => {
      const text = inWords(written, figures)
      const own = remedies.filter(each => each.limitation === key)
      return {
        label: text.length > 90 ? `${text.slice(0, 88)}…` : text,
        words: own.length > 0 ? own.map(each => each.code).join(', ') : 'chưa giao việc khắc phục',
        href: own[0] ? `/viec/${own[0].matter}` : null,
      }
    }),
    remedies: await remedyLines(db, remedies),
    recipients: line(
      'Nơi nhận',
      [...(asked.length > 0 ? asked : addressees), ...recipientsOf({ recipients, addressees: [] })].join('; '),
    ),
  }
}

/** The document that asks, when it came, who compiles, both deadlines, when the report left and whether in time. */
async function requestLines(db: Reader, matter: MatterState): Promise<ProofLine[]> {
  // A report from the records alone answers no request: nobody asked for it by a day.
  if (matter.lastSeq === 0) return []
  const { sourceWords, sourceDocument, dueOn } = requestBrief(matter)
  const received = sourceDocument ? await receivedOn(db, sourceDocument) : null
  const compiler = matter.parties.find(party => party.role === 'compiler')?.post ?? null
  const [post] = compiler ? await postsById(db, [compiler], matter.receivedOn) : []
  const upper = dateIn(matter.fields['upperDueOn'])
  const sent = dateIn(sentOf(matter))
  const page = `/bao-cao/yeu-cau/${matter.id}`
  return [
    ...line('Văn bản yêu cầu', sourceWords, sourceDocument ? `/van-ban/${sourceDocument}` : null),
    ...line('Văn bản đến Văn phòng ngày', received ? formatDateCited(received) : ''),
    ...line('Người tổng hợp', post ? `${post.personName}, ${post.title}` : ''),
    ...line('Hạn của cấp trên', upper ? formatDateCited(upper) : ''),
    ...line('Hạn nội bộ của đơn vị', formatDateCited(dueOn), page),
    ...line(
      'Đã gửi cấp trên ngày',
      sent ? `${formatDateCited(sent)}${upper ? (sent <= upper ? ', đúng hạn' : ', muộn') : ''}` : '',
    ),
  ]
}

function sentOf({ fields }: MatterState): unknown {
  const { sent } = fields
  return typeof sent === 'object' && sent !== null && 'sentOn' in sent ? sent.sentOn : null
}

const dateIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

async function receivedOn(db: Reader, document: Uuid): Promise<string | null> {
  const { rows } = await sql<{ on: string }>`select received_on as "on" from matter where id = ${document}`.execute(db)
  return rows[0]?.on ?? null
}

/** Divisions of the office on the last day of the period, and how many people stand in posts. */
async function organisationLines(db: Reader, { holder }: MatterState, on: string): Promise<ProofLine[]> {
  const divisions = await divisionsOf(db, holder.body, on)
  const posts = await postsIn(db, { date: on, bodyId: holder.body })
  if (posts.length === 0) return []
  const people = new Set(posts.map(post => post.personName)).size
  const words = `${countWords(divisions.length)} phòng, đơn vị; ${countWords(people)} người giữ vị trí`
  return line(`Tổ chức của Văn phòng đến ngày ${formatDateCited(on)}`, words)
}

type Within = { readonly from: Date; readonly to: Date }
const MOST = 5

/** From whom most documents came. */
async function partnerLines(db: Reader, { from, to }: Within): Promise<ProofLine[]> {
  const { rows } = await sql<{ name: string; count: number }>`select min(d.agency) as name, count(*)::int as count from document d
    where d.direction = 'den' and d.created_at >= ${from} and d.created_at < ${to} and coalesce(d.agency, '') <> ''
    group by coalesce(d.agency_body::text, d.agency_key, d.agency) order by 2 desc, 1 limit ${MOST}`.execute(db)
  return line(
    'Cơ quan gửi văn bản đến nhiều nhất',
    rows.map(({ name, count }) => `${name} (${countWords(count)} văn bản)`).join('; '),
  )
}

/** Documents that were issued, by their type. */
async function typeLines(db: Reader, { from, to }: Within): Promise<ProofLine[]> {
  const { rows } = await sql<{
    name: string
    count: number
  }>`select coalesce(min(d.type), 'loại khác') as name, count(*)::int as count
    from document d where d.direction = 'di' and d.created_at >= ${from} and d.created_at < ${to} group by d.type_code order by 2 desc, 1`.execute(
    db,
  )
  return line(
    'Văn bản đi theo loại',
    rows.map(({ name, count }) => `${name.toLocaleLowerCase('vi')} ${formatNumber(count)}`).join('; '),
  )
}

/** How long tasks took that were done in the period, from the day they were given. */
async function handlingLines(db: Reader, { from, to }: Within): Promise<ProofLine[]> {
  const { rows } = await sql<{ days: number | null; count: number }>`select avg(f.effective_on - m.received_on)::float8 as days,
      count(*)::int as count from flow f join matter m on m.id = f.matter_id
    where f.process = 'directive' and f.kind = 'done' and f.recorded_at >= ${from} and f.recorded_at < ${to}`.execute(db)
  const [found] = rows
  if (!found || found.days === null) return []
  const days = formatNumber(Math.round(found.days * 10) / 10)
  return line('Thời gian xử lý bình quân một nhiệm vụ', `${days} ngày (${formatNumber(found.count)} nhiệm vụ hoàn thành)`)
}

async function remedyLines(db: Reader, remedies: ReadonlyArray<{ readonly matter: string }>): Promise<ProofLine[]> {
  if (remedies.length === 0) return []
  const { rows } = await sql<{ id: Uuid; code: string; title: string; body: string; dueOn: string | null }>`
    select m.id, m.code, m.title, v.short_name as body, m.due_on as "dueOn" from matter m
    join lateral (select short_name from body_version where body_id = m.holder_body order by valid_from desc limit 1) v on true
    where m.id = any(${remedies.map(each => each.matter)}::uuid[]) order by m.code`.execute(db)
  return rows.map(({ id, code, title, body, dueOn }) => ({
    label: `${code}: ${title}`,
    words: `${body}${dueOn ? `, hạn ${formatDateCited(dueOn)}` : ''}`,
    href: `/viec/${id}`,
  }))
}
