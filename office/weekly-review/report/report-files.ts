import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { documentText, type Renderer } from '@kheo/official-document/write'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { actLines, anchors, type World } from '../../../casework/index.ts'
import { documentOf } from '../../../casework/issuing/leaving.ts'
import type { Database, Reader } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import type { IssuedContent } from '../../../platform/module-jobs.ts'
import { writeXlsx } from '../../../platform/web/xlsx.ts'
import { filesThatLeft } from '../../../records/index.ts'
import { BALANCE_COLUMNS, weeklyDocument, type Letterhead, type ReportParts } from './document.ts'
import { Figures, isDueNext } from '../weeks/figures.ts'
import { Heading, headingOf } from './letterhead.ts'
import { FrozenRow, type ListName } from '../lists/rows.ts'
import { Paragraphs } from '../terms.ts'
import { weekWords } from './sentences.ts'
import { dayOf, weekNumber } from '../weeks/week.ts'

/** Version of what draws the files: the same version gives the same bytes. */
export const RENDERER = 'weekly-report/1'

export type ReportFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

type Frozen = {
  readonly id: Uuid
  readonly figures: Figures
  readonly hash: string
  readonly lists: ReadonlyMap<ListName, readonly FrozenRow[]>
}

/** A frozen week with all its rows: for the report itself, which is official and not cut to one viewer (ENGINE 23). */
export async function wholeSnapshot(db: Reader, id: Uuid): Promise<Frozen> {
  const { rows } = await sql<{ figures: string; hash: Buffer }>`select figures, hash from snapshot where id = ${id}`.execute(db)
  const snapshot = rows[0]
  if (!snapshot) throw new Error(`no snapshot ${id}`)
  const list = await sql<{
    list: ListName
    row: string
  }>`select list, row from snapshot_row where snapshot_id = ${id} order by list, position`.execute(db)
  const lists = new Map(
    [...Map.groupBy(list.rows, row => row.list)].map(([name, all]) => [
      name,
      all.map(each => FrozenRow.parse(JSON.parse(each.row))),
    ]),
  )
  return { id, figures: Figures.parse(JSON.parse(snapshot.figures)), hash: snapshot.hash.toString('hex'), lists }
}

/** The parts of a report: frozen rows and written paragraphs. Nothing of today's state. */
export async function partsOf(db: Reader, world: World, report: Pick<MatterState, 'fields'>): Promise<ReportParts> {
  const { figures, hash, lists } = await wholeSnapshot(db, String(report.fields['snapshot']))
  const cutDay = dayOf(new Date(figures.to))
  const end = lists.get('end') ?? []
  const before = (await anchors(db)).findLast(anchor => anchor.at.toISOString() <= figures.to)
  return {
    figures,
    hash,
    paragraphs: Paragraphs.parse(report.fields['paragraphs']),
    overdue: end.filter(row => row.overdue),
    dueNext: end.filter(row => isDueNext(row, { cutDay, nextDay: dayOf(new Date(figures.nextTo)) })),
    merkleRoot: before?.root.toString('hex') ?? null,
    daysLate: row => (row.dueOn ? world.calendar.workingDaysBetween(row.dueOn, cutDay) : 0),
  }
}

/** An issued report has the letterhead of its issue; one still in hand that of today. */
export async function letterheadOf(db: Reader, report: Pick<MatterState, 'fields'>): Promise<Letterhead> {
  const kept = Heading.safeParse(report.fields['letterhead']).data
  const { parent, organ, fullName, sign, place, addressees, recipients, signerPosition } = kept ?? (await headingOf(db))
  const text = (name: string) => (typeof report.fields[name] === 'string' ? report.fields[name] : null)
  const number = report.fields['number']
  return {
    parent,
    organ,
    ...(fullName ? { fullName } : {}),
    sign,
    place,
    addressees,
    recipients,
    number: typeof number === 'number' ? number : null,
    date: text('issuedOn'),
    signer: {
      authority: (text('authority') ?? '').split('\n').filter(Boolean),
      position: text('signerPosition') ?? signerPosition,
      name: text('signerName') ?? '',
    },
  }
}

/** DOCX, PDF and the annex as XLSX, as the report stands: a draft before it is issued, the final files after. */
export async function renderReport(
  db: Reader,
  world: World,
  { report, renderer }: { report: Pick<MatterState, 'fields'>; renderer: Renderer },
): Promise<{ files: ReportFile[]; text: string }> {
  const parts = await partsOf(db, world, report)
  const document = weeklyDocument(parts, await letterheadOf(db, report))
  const stem = stemOf(parts.figures.period)
  const [docx, pdf, xlsx] = [await renderer.docx(document), await renderer.pdf(document), await annexXlsx(parts)]
  return {
    text: documentText(document),
    files: [
      { name: `${stem}.docx`, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', bytes: docx },
      { name: `${stem}.pdf`, mediaType: 'application/pdf', bytes: pdf },
      annexOf(stem, xlsx),
    ],
  }
}

const annexOf = (stem: string, bytes: Uint8Array): ReportFile => ({
  name: `${stem}-phu-luc.xlsx`,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bytes,
})
const stemOf = (period: string): string => `bao-cao-tuan-${weekNumber(period)}-${period.slice(0, 4)}`

async function annexXlsx({ figures, overdue, daysLate }: ReportParts): Promise<Uint8Array> {
  const title = [`Kết quả theo dõi, đôn đốc thực hiện ý kiến chỉ đạo tuần ${weekNumber(figures.period)}`, weekWords(figures)]
  const columns = [
    { header: 'Cơ quan chủ trì', width: 40 },
    ...BALANCE_COLUMNS.map(({ head }) => ({ header: head, width: 12, kind: 'number' as const })),
  ]
  const line = (name: string, row: Figures['total']) => [name, ...BALANCE_COLUMNS.map(column => column.value(row))]
  const late = overdue.map(row => [
    row.code,
    row.title,
    row.bodyName,
    row.dueOn,
    daysLate(row),
    row.reason ?? '',
    row.proposal ?? '',
  ])
  return writeXlsx([
    {
      name: 'Theo cơ quan chủ trì',
      title,
      columns,
      rows: [...figures.by.body.map(row => line(row.name, row)), line('Tổng cộng', figures.total)],
    },
    {
      name: 'Quá hạn',
      title,
      columns: [
        { header: 'Mã', width: 16 },
        { header: 'Nhiệm vụ', width: 60 },
        { header: 'Chủ trì', width: 32 },
        { header: 'Hạn', width: 12, kind: 'date' },
        { header: 'Quá hạn (ngày làm việc)', width: 14, kind: 'number' },
        { header: 'Lý do', width: 40 },
        { header: 'Đề xuất', width: 40 },
      ],
      rows: late,
    },
  ])
}

/** What leaves of an approved report: its pages and its annex; the Chief who approved it signs. */
export async function issuedContent(db: Reader, world: World, report: MatterState): Promise<IssuedContent> {
  const parts = await partsOf(db, world, report)
  const head = await letterheadOf(db, report)
  const { signer, letterhead } = report.fields
  const approver = report.parties.find(({ role }) => role === 'approver')?.post
  return {
    paper: weeklyDocument(parts, { ...head, number: null, date: null }),
    signer: typeof signer === 'string' ? signer : (approver ?? ''),
    position: Heading.safeParse(letterhead).data?.signerPosition,
    attachments: [annexOf(stemOf(parts.figures.period), await annexXlsx(parts))],
    replaces: null,
  }
}

type Issued = { readonly db: Database; readonly world: World; readonly files: FileStore; readonly renderer: Renderer }
type KeptFile = { readonly name: string; readonly hash: string; readonly size: number; readonly mediaType: string }

/**
 * Keeps the files of an issued report beside its frozen figures, once: later calls change nothing. They are the files by which it left; a
 * report issued before it left as a document of the register is drawn from its frozen figures.
 */
export async function keepIssuedFiles(parts: Issued, report: MatterState): Promise<void> {
  const { db, world } = parts
  const snapshot = String(report.fields['snapshot'])
  const kept = await db.query('select 1 from snapshot_file where snapshot_id = $1', [snapshot])
  if (kept.length > 0) return
  const document = documentOf(report)
  const { files: stored, text } = document ? await leftFiles(db.kysely, report, document) : await drawnFiles(parts, report)
  const issued = createHash('sha256').update(text)
  for (const { name, hash } of stored) issued.update(`\n${name} ${hash}`)
  const acts = await actLines(db.kysely, report.id)
  const at = acts.at(-1)?.recordedAt ?? world.clock.now().instant
  await inTransaction(db, async tx => {
    for (const { name, hash, mediaType, size } of stored) {
      await sql`insert into file (hash, size, media_type, created_at) values (${hash}, ${size}, ${mediaType}, ${at}) on conflict do nothing`.execute(
        tx,
      )
      await sql`insert into snapshot_file (snapshot_id, name, file_hash, renderer) values (${snapshot}, ${name}, ${hash}, ${document ? LEFT : RENDERER}) on conflict do nothing`.execute(
        tx,
      )
    }
    await sql`update snapshot set issued_hash = ${issued.digest()}, matter_id = ${report.id} where id = ${snapshot} and issued_hash is null`.execute(
      tx,
    )
  })
}

/** Said of a file that is the very one that left. */
const LEFT = 'issued-document/1'

async function leftFiles(db: Reader, report: MatterState, document: Uuid): Promise<{ files: KeptFile[]; text: string }> {
  const stem = stemOf(String(report.fields['period']))
  const names = { docx: `${stem}.docx`, pdf: `${stem}.pdf`, xlsx: `${stem}-phu-luc.xlsx` } as const
  const files = [...(await filesThatLeft(db, document))].map(([kind, file]) => ({ ...file, name: names[kind] }))
  return { files, text: document }
}

async function drawnFiles(
  { db, world, files, renderer }: Issued,
  report: MatterState,
): Promise<{ files: KeptFile[]; text: string }> {
  const drawn = await renderReport(db.kysely, world, { report, renderer })
  const stored = drawn.files.map(async ({ name, mediaType, bytes }) => ({
    name,
    mediaType,
    size: bytes.length,
    hash: await storeBytes(files, bytes),
  }))
  return { files: await Promise.all(stored), text: drawn.text }
}

async function storeBytes(files: FileStore, bytes: Uint8Array): Promise<string> {
  const stored = await files.put(bytes)
  if ('problem' in stored) throw new Error(`the file store refuses: ${stored.problem}`)
  return stored.hash
}
