import { sql, type RawBuilder } from 'kysely'
import { instantsOf, measureKey, type Measure, type MeasureFigure, type MeasureSource } from '../../casework/index.ts'
import { dateInVietnam } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { named } from '../../kernel/fields.ts'

const common = {
  version: 1,
  validFrom: '2021-01-01',
  validUntil: null,
  kind: 'flow',
  source: named('Sổ gói tin liên thông', 'Messages of the exchange'),
  owner: named('Liên thông văn bản', 'Document exchange'),
  law: 'QĐ 28/2018/QĐ-TTg',
  answers: ['lien-thong'],
} as const

type Counted = { readonly measure: Measure; readonly which: RawBuilder<unknown>; readonly count: RawBuilder<unknown> }

/** What went out over the axis: one package for each receiver. */
const COUNTED: readonly Counted[] = [
  {
    which: sql`x.state = 'xong'`,
    count: sql`count(*)`,
    measure: {
      ...common,
      id: 'LT-01',
      said: 'gửi văn bản qua trục liên thông {n}',
      tells: 'leading',
      unit: named('lượt gửi', 'sendings'),
      names: named('Lượt gửi văn bản qua trục liên thông', 'Documents sent over the exchange'),
      definition: named(
        'Gói văn bản đã gửi xong qua trục trong kỳ; gửi nhiều nơi tính mỗi nơi một lượt.',
        'Packages that left over the axis in the period, one for each receiver.',
      ),
      formula: named('Đếm gói đi đã xong', 'Count of packages sent'),
    },
  },
  {
    which: sql`x.state in ('loi', 'tu-choi')`,
    count: sql`count(*)`,
    measure: {
      ...common,
      id: 'LT-02',
      said: 'có {n} qua trục bị lỗi, bị từ chối',
      tells: 'shortfall',
      unit: named('lượt gửi', 'sendings'),
      names: named('Lượt gửi qua trục bị lỗi, bị từ chối', 'Sendings that failed'),
      definition: named('Gói văn bản không gửi được hoặc bị từ chối.', 'Packages that failed or were refused.'),
      formula: named('Đếm gói đi lỗi, bị từ chối', 'Count of packages that failed'),
    },
  },
  {
    which: sql`x.state = 'xong'`,
    count: sql`count(distinct x.to_code)`,
    measure: {
      ...common,
      id: 'LT-03',
      said: 'văn bản qua trục đến {n}',
      tells: 'leading',
      // Months do not add up: an agency of two months counts once in both together.
      kind: 'stock',
      unit: named('cơ quan', 'agencies'),
      names: named('Cơ quan nhận văn bản qua trục', 'Agencies that receive over the exchange'),
      definition: named(
        'Cơ quan khác nhau đã nhận văn bản qua trục trong kỳ.',
        'Different agencies that received in the period.',
      ),
      formula: named('Đếm mã định danh nơi nhận khác nhau', 'Count of different receiver codes'),
    },
  },
]

const SENT = sql`exchange_message x join document d on d.id = x.document_id where x.direction = 'di' and x.type = 'edoc'`

/** What the exchange gives to reports. */
export const exchangeMeasures: MeasureSource = {
  id: 'office/exchange',
  measures: COUNTED.map(each => each.measure),
  compute: async (db, periods, body) => {
    const stretches = JSON.stringify(periods.map((period, i) => ({ i, ...instantsOf(period) })))
    const columns = COUNTED.map(
      ({ which, count }, n) => sql`(select ${count}::int from ${SENT} and ${which} and x.at >= p."from" and x.at < p."to"
        ${body ? sql`and d.body_id = ${body}` : sql``}) as ${sql.ref(`n${n}`)}`,
    )
    const { rows } = await sql<Record<string, number>>`select p.i, ${sql.join(columns)}
      from jsonb_to_recordset(${stretches}::jsonb) as p(i int, "from" timestamptz, "to" timestamptz) order by p.i`.execute(db)
    return periods.map((_, i) =>
      Object.fromEntries(
        COUNTED.map(({ measure }, n): [string, MeasureFigure] => [measureKey(measure), { value: rows[i]?.[`n${n}`] ?? 0 }]),
      ),
    )
  },
  behind: async (db, { measure, period, body, after, limit }) => {
    const counted = COUNTED.find(each => each.measure.id === measure.id)
    if (!counted) return []
    const { from, to } = instantsOf(period)
    // Of an agency that received several documents the first one stands for it.
    const once = measure.id === 'LT-03' ? sql`distinct on (x.to_code)` : sql``
    const { rows } = await sql<{ key: string; matter: Uuid; at: Date }>`select * from (select ${once} d.id as matter, x.at,
        to_char(x.at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || x.id::text as key
      from ${SENT} and ${counted.which} and x.at >= ${from} and x.at < ${to} ${body ? sql`and d.body_id = ${body}` : sql``}
      order by x.to_code, x.at) r
      ${after ? sql`where r.key > ${after}` : sql``} order by r.key limit ${limit}`.execute(db)
    return rows.map(({ key, matter, at }) => ({ key, matter, on: dateInVietnam(at) }))
  },
}
