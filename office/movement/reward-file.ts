import { zipSync } from 'fflate'
import { sql } from 'kysely'
import { formatDate } from '@kheo/viet-text'
import { writeDocx, type Block, type OfficialDocument, type Table } from '@kheo/official-document/write'
import type { Asker } from '../../casework/asker.ts'
import { rolesOn } from '../../casework/index.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { documentFiles } from '../../records/index.ts'
import { minutesOf } from './council-documents.ts'
import { sessionOf } from './council.ts'
import { modelOf, type ModelFields } from './model.ts'
import { paperDay, paperHead, partsOfNumber } from './paper-head.ts'
import { points } from './problem-text.ts'
import { bodyNames } from './registry.ts'
import { FIELDS, REWARDS, TYPES } from './vocabulary.ts'

const p = (text: string): Block => ({ kind: 'paragraph', text })

export type Package = { readonly name: string; readonly content: Uint8Array }

/**
 * The file of a proposed reward as one package: petition with its list, confirmed report, minutes of the council with the votes, decision
 * of recognition, and every file that was handed in. Problems: `matter/not-found` (also: nothing was proposed).
 */
export async function rewardPackage(asker: Asker, id: Uuid): Promise<Package | Problem> {
  const db = asker.app.db.kysely
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id} and process = 'mo-hinh'`.execute(db)
  const matter = rows[0]?.fold
  const proposal = matter ? modelOf(matter).proposal : null
  if (!matter || !proposal || (await rolesOn(db, asker.viewer, id)).length === 0) return problem('matter/not-found')
  const parts = new Map<string, Uint8Array>()
  parts.set('1-to-trinh.docx', await writeDocx(await petitionOf(asker, matter)))
  parts.set('2-bao-cao-thanh-tich.docx', await writeDocx(await reportOf(asker, matter)))
  const minutes = await sessionMinutes(asker, modelOf(matter))
  if (minutes) parts.set('3-bien-ban-hop-xet.docx', minutes)
  for (const file of await handedIn(asker, matter)) parts.set(file.name, file.content)
  return { name: `ho-so-khen-${matter.code}.zip`, content: zipSync(Object.fromEntries(parts), { mtime: FIXED }) }
}

/** The same parts give the same bytes. */
const FIXED = new Date('2020-01-01T00:00:00')

async function petitionOf(asker: Asker, matter: MatterState): Promise<OfficialDocument> {
  const model = modelOf(matter)
  const { proposal, recognition } = model
  const holder = (await bodyNames(asker.app.db.kysely, [matter.holder.body], asker.today)).get(matter.holder.body) ?? ''
  const form = proposal ? REWARDS[proposal.form].vi : ''
  return {
    ...(await paperHead(asker.app.db.kysely)),
    ...partsOfNumber(proposal?.petition ?? 'TTr'),
    type: 'to-trinh',
    date: paperDay(proposal?.on ?? null, asker.today),
    abstract: `Đề nghị tặng ${form} trong phong trào thi đua năm ${model.year}`,
    addressees: ['Hội đồng thi đua - khen thưởng'],
    legalBases: [],
    body: [
      p(
        `Mô hình “${matter.title}” (${matter.code}) của ${holder} được công nhận theo Quyết định số ${recognition?.designation ?? ''}${recognition ? ` ngày ${formatDate(recognition.issuedOn)}` : ''}; hội đồng thi đua - khen thưởng đã xét (biên bản số ${proposal?.minutes ?? ''}). Đề nghị tặng ${form}.`,
      ),
      p('Danh sách trích ngang kèm theo Tờ trình này.'),
    ],
    signature: { authority: [], position: 'NGƯỜI KÝ', name: '' },
    recipients: ['Như trên', 'Lưu: VT'],
    annexes: [{ title: 'Danh sách trích ngang', orientation: 'landscape', body: [summaryTable(matter, holder)] }],
  }
}

function summaryTable(matter: MatterState, holder: string): Table {
  const model = modelOf(matter)
  return {
    kind: 'table',
    columns: [
      { width: 8, align: 'center' },
      { width: 46 },
      { width: 40 },
      { width: 34 },
      { width: 16, align: 'right' },
      { width: 60 },
      { width: 40 },
    ],
    header: [['STT', 'Mô hình', 'Đơn vị', 'Lĩnh vực', 'Điểm', 'Thành tích', 'Hình thức đề nghị']],
    rows: [
      [
        '1',
        `${matter.title} (${matter.code})`,
        `${holder}, ${TYPES[model.type].vi}`,
        FIELDS[model.field].vi,
        points(model.checked?.tenths ?? 0),
        model.results.map(resultWords).join('; '),
        model.proposal ? REWARDS[model.proposal.form].vi : '',
      ],
    ],
  }
}

const resultWords = ({ name, unit, before, after }: ModelFields['results'][number]): string =>
  `${name}${unit === '' ? '' : ` (${unit})`}: ${before === '' ? after : `từ ${before} lên ${after}`}`

async function reportOf(asker: Asker, matter: MatterState): Promise<OfficialDocument> {
  const model = modelOf(matter)
  const h = (title: string): Block => ({ kind: 'heading', level: 'I', title })
  const holder = (await bodyNames(asker.app.db.kysely, [matter.holder.body], asker.today)).get(matter.holder.body) ?? ''
  return {
    ...(await paperHead(asker.app.db.kysely)),
    ...partsOfNumber(model.proposal?.report ?? 'BC'),
    type: 'bao-cao',
    date: paperDay(model.proposal?.on ?? null, asker.today),
    abstract: `Thành tích của mô hình “${matter.title}”, ${holder}`,
    body: [
      h('Sơ lược'),
      p(model.reason),
      h('Cách làm'),
      p(model.method),
      h('Kết quả'),
      ...(model.results.length === 0 ? [p('Chưa ghi kết quả.')] : model.results.map(line => p(`${resultWords(line)}.`))),
      h('Hình thức đã được khen'),
      p(
        model.rewards.length === 0
          ? 'Chưa.'
          : `${model.rewards.map(({ form, designation, issuedOn }) => `${REWARDS[form].vi} (${designation}, ${formatDate(issuedOn)})`).join('; ')}.`,
      ),
      h('Xác nhận của cấp quản lý'),
      p(`Theo ${model.proposal?.report ?? ''}.`),
    ],
    signature: { authority: [], position: 'NGƯỜI KÝ', name: '' },
    recipients: ['Như trên', 'Lưu: VT'],
  }
}

async function sessionMinutes(asker: Asker, { council }: ModelFields): Promise<Uint8Array | null> {
  if (!council?.session) return null
  const { rows } = await sql<{
    fold: MatterState
  }>`select fold from matter where id = ${council.session} and process = 'phien-xet'`.execute(asker.app.db.kysely)
  return rows[0] ? writeDocx(await minutesOf(asker, sessionOf(rows[0].fold))) : null
}

type Part = { readonly name: string; readonly content: Uint8Array }

/** Files of the proposal and of the recognition, and the decision as it stands in the register of documents. */
async function handedIn(asker: Asker, matter: MatterState): Promise<Part[]> {
  const db = asker.app.db.kysely
  const { rows } = await sql<{
    name: string
    hash: string
    kind: string
  }>`select f.name, f.file_hash as hash, a.kind from act_file f
    join act a on a.matter_id = f.matter_id and a.seq = f.seq
    where f.matter_id = ${matter.id} and f.withdrawn_at is null and a.kind in ('de-nghi-khen', 'cong-nhan', 'hop-xet') order by a.seq, f.position`.execute(
    db,
  )
  const recognition = modelOf(matter).recognition
  const decision =
    recognition?.document && (await rolesOn(db, asker.viewer, recognition.document)).length > 0
      ? (await documentFiles(db, recognition.document)).map(({ name, hash }) => ({ name, hash, kind: 'quyet-dinh' }))
      : []
  const parts: Part[] = []
  for (const [at, { name, hash, kind }] of [...rows, ...decision].entries()) {
    const content = await asker.app.files.read(hash)
    if (!isProblem(content)) parts.push({ name: `${PLACE[kind] ?? 5}-${kind}-${at + 1}-${name}`, content })
  }
  return parts
}

const PLACE: Readonly<Record<string, number>> = { 'de-nghi-khen': 4, 'hop-xet': 3, 'cong-nhan': 5, 'quyet-dinh': 5 }
