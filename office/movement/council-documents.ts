import { formatDate } from '@kheo/viet-text'
import { sql } from 'kysely'
import { writeDocx, type Block, type OfficialDocument, type Table } from '@kheo/official-document/write'
import type { Asker } from '../../casework/asker.ts'
import { readMatter } from '../../casework/index.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem } from '../../kernel/problem.ts'
import { modelsToRecognise } from './council-service.ts'
import { carriedBallots, sessionOf, votesOf, type Ballot, type SessionFields } from './council.ts'
import { modelOf } from './model.ts'
import { paperDay, paperHead, partsOfNumber } from './paper-head.ts'
import { points } from './problem-text.ts'
import { bodyNames } from './registry.ts'
import { FIELDS, LEVELS } from './vocabulary.ts'

const p = (text: string): Block => ({ kind: 'paragraph', text })
const h = (title: string): Block => ({ kind: 'heading', level: 'I', title })

const WISHES: Readonly<Record<Ballot['wish'], string>> = { 'cong-nhan': 'công nhận', 'tieu-bieu': 'công nhận tiêu biểu' }

/** The minutes of a session: members, who was absent, ballots on every model, who carries. */
export async function minutesOf(asker: Asker, session: SessionFields): Promise<OfficialDocument> {
  const law = asker.world.law(session.on)
  const { members, present } = votesOf(session, { yes: 0, no: 0 })
  const carries = carriedBallots(session, law)
  const absent = session.members.filter(member => !member.present)
  return {
    ...(await paperHead(asker.app.db.kysely)),
    ...partsOfNumber(session.minutes === '' ? 'BB-HĐ' : session.minutes),
    type: 'bien-ban',
    date: session.on,
    abstract: `Họp xét công nhận mô hình phong trào thi đua cấp ${LEVELS[session.level].vi}, ngày ${formatDate(session.on)}`,
    body: [
      p(`Thời gian: ngày ${formatDate(session.on)}.${session.place === '' ? '' : ` Địa điểm: ${session.place}.`}`),
      h('Thành phần'),
      p(`Hội đồng có ${members} thành viên, dự họp ${present}, vắng ${absent.length}.`),
      membersTable(session),
      h('Kết quả bỏ phiếu'),
      ballotsTable(session, carries),
      h('Kết luận'),
      p(
        carries.length === 0
          ? 'Không mô hình nào đủ số phiếu.'
          : `Đủ số phiếu: ${carries.map(ballot => `${ballot.title} (${ballot.code}), ${WISHES[ballot.wish]}`).join('; ')}.`,
      ),
    ],
    signature: { authority: [], position: 'CHỦ TRÌ', name: session.members[0]?.name ?? '' },
    recipients: ['Các thành viên Hội đồng', 'Lưu: VT'],
  }
}

function membersTable(session: SessionFields): Table {
  return {
    kind: 'table',
    columns: [{ width: 8, align: 'center' }, { width: 50 }, { width: 70 }, { width: 24 }],
    header: [['STT', 'Họ và tên', 'Chức vụ', 'Dự họp']],
    rows: session.members.map((member, at) => [String(at + 1), member.name, member.title, member.present ? 'có' : 'vắng']),
  }
}

function ballotsTable(session: SessionFields, carries: readonly Ballot[]): Table {
  return {
    kind: 'table',
    columns: [
      { width: 8, align: 'center' },
      { width: 62 },
      { width: 30 },
      { width: 16, align: 'right' },
      { width: 16, align: 'right' },
      { width: 26 },
    ],
    header: [['STT', 'Mô hình', 'Xét', 'Đồng ý', 'Không', 'Kết quả']],
    rows: session.ballots.map((ballot, at) => [
      String(at + 1),
      `${ballot.title} (${ballot.code})`,
      WISHES[ballot.wish],
      String(ballot.yes),
      String(ballot.no),
      carries.some(each => each.model === ballot.model) ? 'đủ phiếu' : 'không đủ phiếu',
    ]),
  }
}

type Deciding = { readonly session: SessionFields; readonly models: readonly MatterState[] }

/** The decision that recognises the models of a session which carry; its annex lists them. */
export async function decisionOf(asker: Asker, { session, models }: Deciding): Promise<OfficialDocument> {
  const { decision } = session
  const year = session.on.slice(0, 4)
  const names = await bodyNames(
    asker.app.db.kysely,
    models.map(model => model.holder.body),
    session.on,
  )
  return {
    ...(await paperHead(asker.app.db.kysely)),
    ...partsOfNumber(decision?.designation ?? 'QĐ-BCĐ'),
    type: 'quyet-dinh',
    date: paperDay(decision?.issuedOn ?? null, asker.today),
    abstract: `Về việc công nhận mô hình phong trào thi đua năm ${year}`,
    legalBases: [`Biên bản họp xét số ${session.minutes} ngày ${formatDate(session.on)}`],
    body: [
      {
        kind: 'heading',
        level: 'dieu',
        title: `Công nhận ${models.length} mô hình phong trào thi đua cấp ${LEVELS[session.level].vi} năm ${year} (có danh sách kèm theo).`,
      },
      { kind: 'heading', level: 'dieu', title: 'Quyết định này có hiệu lực từ ngày ký.' },
      { kind: 'heading', level: 'dieu', title: 'Các đơn vị có mô hình tại Điều 1 chịu trách nhiệm thi hành Quyết định này.' },
    ],
    signature: { authority: [], position: 'NGƯỜI KÝ', name: '' },
    recipients: ['Như Điều 3', 'Lưu: VT'],
    annexes: [{ title: `Danh sách mô hình được công nhận năm ${year}`, body: [modelsTable(session, models, names)] }],
  }
}

function modelsTable(session: SessionFields, models: readonly MatterState[], names: ReadonlyMap<string, string>): Table {
  return {
    kind: 'table',
    columns: [
      { width: 8, align: 'center' },
      { width: 56 },
      { width: 40 },
      { width: 34 },
      { width: 16, align: 'right' },
      { width: 22 },
    ],
    header: [['STT', 'Mô hình', 'Đơn vị', 'Lĩnh vực', 'Điểm', 'Danh hiệu']],
    rows: models.map((model, at) => {
      const fields = modelOf(model)
      const wish = session.ballots.find(ballot => ballot.model === model.id)?.wish
      return [
        String(at + 1),
        `${model.title} (${model.code})`,
        names.get(model.holder.body) ?? '',
        FIELDS[fields.field].vi,
        points(fields.checked?.tenths ?? 0),
        wish === 'tieu-bieu' ? 'tiêu biểu' : '',
      ]
    }),
  }
}

/** A session's minutes or decision as a file. Null: no such session for this viewer, or no such paper. */
export async function councilPaper(asker: Asker, id: Uuid, paper: string): Promise<{ name: string; content: Uint8Array } | null> {
  const read = await readMatter(asker.app.db.kysely, asker.world, asker.viewer, id)
  if (isProblem(read) || read.matter.process !== 'phien-xet') return null
  const session = sessionOf(read.matter)
  if (paper === 'bien-ban')
    return { name: `bien-ban-${read.matter.code}.docx`, content: await writeDocx(await minutesOf(asker, session)) }
  if (paper !== 'quyet-dinh') return null
  const models = await modelsInDecision(asker, read.matter)
  return { name: `quyet-dinh-${read.matter.code}.docx`, content: await writeDocx(await decisionOf(asker, { session, models })) }
}

/** Before the decision, those which may stand in it; afterwards those which it recognised. */
async function modelsInDecision({ app, world }: Asker, session: MatterState): Promise<MatterState[]> {
  const { decision } = sessionOf(session)
  if (!decision) return modelsToRecognise(app.db.kysely, session, world)
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where process = 'mo-hinh'
    and fold->'fields'->'council'->>'session' = ${session.id} and fold->'fields'->'recognition'->>'designation' = ${decision.designation}
    order by code`.execute(app.db.kysely)
  return rows.map(row => row.fold)
}
