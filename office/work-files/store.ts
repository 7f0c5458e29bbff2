import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { audienceOf, hasPart, matchesWords } from '../../casework/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { State } from './names.ts'

/** What the list of work files reads beyond every list's own. */
export type FileFacts = { readonly progress: number; readonly documents: number }
export const FILE_FACTS = {
  select: sql`f.progress, cardinality(f.documents) as documents`,
}

/** Tabs of the list: which states stand in each. */
export const inStates = (states: readonly State[]) => sql`m.state = any(${[...states]}::text[])`

/** A document that can be put into a file, or stands in one. */
export type DocumentLine = {
  readonly id: Uuid
  readonly code: string
  readonly title: string
  readonly designation: string | null
  readonly issuedOn: PlainDate | null
  readonly agency: string | null
  readonly pages: number
}

const DOCUMENT = sql`m.id, m.code, m.title, d.designation, d.issued_on as "issuedOn", d.agency,
  (select count(*)::int from document_file f where f.document_id = m.id and f.withdrawn_at is null and f.role <> 'rendering') as pages`

/** Documents which the viewer may see and whose words were typed, the newest first. */
export async function documentsLike(
  db: Reader,
  viewer: Viewer,
  { text, without, limit }: { readonly text: string; readonly without: readonly Uuid[]; readonly limit: number },
): Promise<DocumentLine[]> {
  const { rows } = await sql<DocumentLine>`select ${DOCUMENT} from matter m left join document d on d.id = m.id
    where m.process in ('van-ban-den', 'van-ban-di') and ${audienceOf(viewer, sql`m.id`)} and ${matchesWords(sql`m.id`, text)}
      and not (m.id = any(${[...without]}::uuid[]))
    order by m.received_on desc, m.id desc limit ${limit}`.execute(db)
  return rows
}

/** The documents of a file in its order, as far as the viewer may see them. */
export async function documentsIn(db: Reader, viewer: Viewer, ids: readonly Uuid[]): Promise<DocumentLine[]> {
  const { rows } = await sql<DocumentLine>`select ${DOCUMENT} from matter m left join document d on d.id = m.id
    where m.id = any(${[...ids]}::uuid[]) and ${audienceOf(viewer, sql`m.id`)}`.execute(db)
  return ids.flatMap(id => rows.find(row => row.id === id) ?? [])
}

/** A file into which the viewer may put a document; `holds`: it lies there already. */
export type OpenFile = { readonly id: Uuid; readonly code: string; readonly title: string; readonly holds: boolean }

/** Open files in the viewer's charge, those that hold the document first, then the newest. */
export async function filesFor(
  db: Reader,
  viewer: Viewer,
  { document, text, limit }: { readonly document: Uuid; readonly text: string; readonly limit: number },
): Promise<OpenFile[]> {
  const { rows } = await sql<OpenFile>`select m.id, m.code, m.title, ${document} = any(f.documents) as holds
    from matter m join fact_work_file f on f.matter_id = m.id where m.process = 'ho-so-cong-viec' and m.open and ${matchesWords(sql`m.id`, text)}
      and ${hasPart(viewer, ['holder-post', 'holder-unit'])}
    order by holds desc, m.received_on desc, m.id desc limit ${limit}`.execute(db)
  return rows
}

/** People of the viewer's body for the form: leaders may sign, everybody may be in charge. */
export async function staffOf(
  db: Reader,
  body: Uuid,
  today: PlainDate,
): Promise<{ readonly id: Uuid; readonly name: string; readonly leader: boolean }[]> {
  const { rows } = await sql<{
    id: Uuid
    name: string
    leader: boolean
  }>`select o.id, p.name || ', ' || coalesce(o.title, ps.name, '') as name, ps.is_leader as leader
    from post o join person p on p.id = o.person_id left join position ps on ps.id = o.position_id
    join account a on a.person_id = p.id and not a.locked and a.deleted_at is null
    where o.body_id = ${body} and o.valid_from <= ${today} and (o.valid_until is null or o.valid_until > ${today}) order by p.sort_key limit 500`.execute(
    db,
  )
  return rows
}
