import { sql, type RawBuilder } from 'kysely'
import { instantsOf, measureKey, type Measure, type MeasurePeriod, type MeasureSource } from '../../casework/index.ts'
import { dateInVietnam } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { named } from '../../kernel/fields.ts'

const common = { version: 1, validFrom: '2021-01-01', validUntil: null, kind: 'flow', law: null } as const
const books = {
  ...common,
  unit: named('văn bản', 'documents'),
  source: named('Sổ văn bản', 'Books of documents'),
  owner: named('Văn thư', 'Records'),
} as const
const units = {
  ...common,
  unit: named('báo cáo', 'reports'),
  source: named('Báo cáo của đơn vị theo yêu cầu', 'Reports of units by request'),
  owner: named('Báo cáo', 'Reports'),
} as const

/** What is counted, and the rows of it: a matter, the moment at which it counts, the body whose it is. */
type Rows = RawBuilder<unknown>
type CountedRows = { readonly measure: Measure; readonly rows: Rows; readonly whole?: Rows }

const documents = (condition: Rows): Rows =>
  sql`select d.id as matter, d.created_at as at, d.body_id as body from document d where ${condition}`
const drafted = (condition: Rows): Rows =>
  sql`select a.matter_id as matter, a.recorded_at as at, m.holder_body as body from act a join matter m on m.id = a.matter_id
    where m.process = 'van-ban-di' and ${condition}`
const submitted = (condition: Rows): Rows =>
  sql`select f.matter_id as matter, f.recorded_at as at, f.body from flow f where f.process = 'bao-cao-don-vi' and ${condition}`

const COUNTED: readonly CountedRows[] = [
  {
    rows: documents(sql`d.direction = 'den'`),
    measure: {
      ...books,
      id: 'VB-01',
      said: 'tiếp nhận, vào sổ {n} đến',
      tells: 'leading',
      names: named('Văn bản đến đã vào sổ', 'Incoming documents registered'),
      definition: named('Văn bản đến đăng ký trong kỳ.', 'Incoming documents registered in the period.'),
      formula: named('Đếm văn bản đến theo ngày vào sổ', 'Count by the day of registration'),
    },
  },
  {
    rows: documents(sql`d.direction = 'di'`),
    measure: {
      ...books,
      id: 'VB-02',
      said: 'ban hành {n} đi',
      tells: 'leading',
      names: named('Văn bản đi đã ban hành', 'Outgoing documents issued'),
      definition: named('Văn bản đi có số, ban hành trong kỳ.', 'Numbered outgoing documents of the period.'),
      formula: named('Đếm văn bản đi theo ngày vào sổ', 'Count by the day of registration'),
    },
  },
  {
    rows: documents(sql`d.direction = 'di' and d.type_code = 'thong-bao'`),
    measure: {
      ...books,
      id: 'VB-03',
      said: 'trong văn bản đi có {n} là thông báo',
      tells: 'leading',
      names: named('Thông báo đã ban hành', 'Notices issued'),
      definition: named(
        'Văn bản đi loại thông báo (kết luận, ý kiến chỉ đạo) trong kỳ.',
        'Outgoing documents of the type notice (conclusions, instructions).',
      ),
      formula: named('Như VB-02, loại thông báo', 'As VB-02, notices only'),
    },
  },
  {
    rows: documents(sql`d.direction = 'den' and d.source = 'exchange'`),
    measure: {
      ...books,
      id: 'VB-04',
      said: 'nhận qua trục liên thông {n} đến',
      tells: 'leading',
      names: named('Văn bản đến qua trục liên thông', 'Documents received through the exchange'),
      definition: named('Văn bản đến nhận qua trục liên thông trong kỳ.', 'Incoming documents received through the exchange.'),
      formula: named('Như VB-01, nguồn trục liên thông', 'As VB-01, from the exchange only'),
    },
  },
  {
    rows: documents(sql`d.direction = 'di' and d.type_code = 'giay-moi'`),
    measure: {
      ...books,
      id: 'VB-05',
      said: 'trong văn bản đi có {n} là giấy mời',
      tells: 'leading',
      names: named('Giấy mời họp đã ban hành', 'Invitations issued'),
      definition: named('Văn bản đi loại giấy mời trong kỳ.', 'Outgoing documents of the type invitation.'),
      formula: named('Như VB-02, loại giấy mời', 'As VB-02, invitations only'),
    },
  },
  {
    rows: drafted(sql`a.kind = 'ky-so'`),
    whole: drafted(sql`a.kind in ('ky-so', 'ky-giay')`),
    measure: {
      ...books,
      id: 'VB-06',
      tells: 'leading',
      kind: 'ratio',
      unit: named('%', '%'),
      names: named('Tỷ lệ văn bản đi ký số', 'Outgoing documents signed digitally'),
      source: named('Quá trình soạn, ký văn bản đi', 'Drafting and signing of outgoing documents'),
      definition: named(
        'Lượt ký số trên mọi lượt ký văn bản đi trong kỳ.',
        'Digital signatures over all signatures of the period.',
      ),
      formula: named('Ký số ÷ (ký số + ký giấy) × 100', 'Digital ÷ (digital + on paper) × 100'),
    },
  },
  {
    rows: drafted(sql`a.kind = 'xin-y-kien'`),
    measure: {
      ...books,
      id: 'VB-07',
      said: 'lấy ý kiến dự thảo trước khi trình {n}',
      tells: 'leading',
      unit: named('lượt', 'times'),
      names: named('Lượt lấy ý kiến dự thảo trước khi trình', 'Drafts consulted on'),
      source: named('Quá trình soạn, ký văn bản đi', 'Drafting and signing of outgoing documents'),
      definition: named(
        'Lượt gửi dự thảo văn bản lấy ý kiến trong kỳ; một dự thảo lấy ý kiến hai lần tính hai lượt.',
        'Times a draft was sent for opinions; one that was sent twice counts twice.',
      ),
      formula: named('Đếm lượt xin ý kiến', 'Count of requests for opinions'),
    },
  },
  {
    rows: sql`select a.matter_id as matter, a.recorded_at as at, m.holder_body as body from act a join matter m on m.id = a.matter_id
      where m.process = 'bao-cao-tuan' and a.kind = 'ban-hanh'`,
    measure: {
      ...units,
      id: 'KD-01',
      said: 'ban hành {n} kiểm điểm tuần',
      tells: 'leading',
      names: named('Báo cáo kiểm điểm tuần đã ban hành', 'Weekly reviews issued'),
      source: named('Kiểm điểm tuần', 'Weekly review'),
      definition: named('Báo cáo kiểm điểm tuần ban hành trong kỳ.', 'Weekly reviews issued in the period.'),
      formula: named('Đếm lượt ban hành', 'Count of issues'),
    },
  },
  {
    rows: submitted(sql`f.kind = 'opened'`),
    measure: {
      ...units,
      id: 'BC-01',
      said: 'yêu cầu các đơn vị nộp {n}',
      tells: 'leading',
      names: named('Báo cáo yêu cầu đơn vị nộp', 'Reports asked of units'),
      definition: named('Báo cáo đơn vị được yêu cầu trong kỳ.', 'Reports asked of units in the period.'),
      formula: named('Đếm báo cáo được yêu cầu', 'Count of reports asked'),
    },
  },
  {
    rows: submitted(sql`f.kind = 'done' and f.result = 'in-time'`),
    whole: submitted(sql`f.kind = 'done' and f.result is not null`),
    measure: {
      ...units,
      id: 'BC-02',
      tells: 'leading',
      kind: 'ratio',
      unit: named('%', '%'),
      names: named('Tỷ lệ báo cáo nộp đúng hạn', 'Reports submitted in time'),
      definition: named(
        'Báo cáo được nhận mà nộp không sau hạn, trên báo cáo được nhận.',
        'Accepted reports submitted in time, over accepted ones.',
      ),
      formula: named('Nộp đúng hạn ÷ được nhận × 100', 'In time ÷ accepted × 100'),
    },
  },
]

/** What reports count themselves: documents of the books, weekly reviews, reports of units. */
export const reportMeasures: MeasureSource = {
  id: 'office/reports',
  measures: COUNTED.map(each => each.measure),
  compute: async (db, periods, body) => {
    const counts = await countsOf(db, periods, body)
    return periods.map((_, i) =>
      Object.fromEntries(COUNTED.map((each, n) => [measureKey(each.measure), figureOf(each, n, counts[i])])),
    )
  },
  behind: async (db, { measure, period, body, whole, after, limit }) => {
    const counted = COUNTED.find(each => each.measure.id === measure.id)
    if (!counted) return []
    const { from, to } = instantsOf(period)
    const { rows } = await sql<{ key: string; matter: Uuid; at: Date }>`select * from (
        select r.matter, r.at, to_char(r.at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || r.matter::text as key
        from (${whole && counted.whole ? counted.whole : counted.rows}) r where r.at >= ${from} and r.at < ${to} ${ofBody(body)}) x
      ${after ? sql`where x.key > ${after}` : sql``} order by x.key limit ${limit}`.execute(db)
    return rows.map(({ key, matter, at }) => ({ key, matter, on: dateInVietnam(at) }))
  },
}

type Counts = Readonly<Record<string, number>>
const ofBody = (body: Uuid | null) => (body ? sql`and r.body = ${body}` : sql``)

async function countsOf(db: Reader, periods: readonly MeasurePeriod[], body: Uuid | null): Promise<Counts[]> {
  const stretches = JSON.stringify(periods.map((period, i) => ({ i, ...instantsOf(period) })))
  const parts = COUNTED.flatMap(({ rows, whole }, n) => [
    { name: `n${n}`, rows },
    ...(whole ? [{ name: `w${n}`, rows: whole }] : []),
  ])
  const columns = parts.map(
    ({ name, rows }) =>
      sql`(select count(*)::int from (${rows}) r where r.at >= p."from" and r.at < p."to" ${ofBody(body)}) as ${sql.ref(name)}`,
  )
  const { rows } = await sql<Counts>`select p.i, ${sql.join(columns)}
    from jsonb_to_recordset(${stretches}::jsonb) as p(i int, "from" timestamptz, "to" timestamptz) order by p.i`.execute(db)
  return rows
}

function figureOf({ whole }: CountedRows, n: number, counts: Counts | undefined) {
  const value = counts?.[`n${n}`] ?? 0
  if (!whole) return { value }
  const denominator = counts?.[`w${n}`] ?? 0
  return { value: denominator === 0 ? null : (100 * value) / denominator, numerator: value, denominator }
}
