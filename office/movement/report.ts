import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Named } from '../../kernel/module.ts'
import type { Reader } from '../../platform/database/open.ts'
import { counts, figuresOf, LINES, type Counted, type Line } from './figures.ts'
import { FIELDS, fieldIds, RESOURCES, resourceIds, REWARDS, rewardIds, type Field } from './vocabulary.ts'

/** A period of a report: both days count. Models count by the year they are registered for. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate }
/** What stands behind a figure: matters by id and code, with what each contributes. */
export type Behind = { readonly matter: string; readonly code: string; readonly title: string; readonly value: number }
export type Measured = { readonly value: number; readonly list: readonly Behind[] }

/** A counted figure of the movement with its definition and the list behind it. */
export type MovementMeasure = {
  readonly id: string
  readonly name: Named
  readonly unit: Named
  readonly definition: Named
  /** Document and article, or null where the office counts it for itself. */
  readonly source: string | null
  readonly of: (db: Reader, period: Period) => Promise<Measured>
}

const model: Named = { vi: 'mô hình', en: 'models' }
const named = (vi: string, en: string): Named => ({ vi, en })

const NAMES: Readonly<Record<Line, readonly [name: Named, definition: Named]>> = {
  registered: [named('Lượt mô hình đăng ký', 'Registrations'), named('Phiếu đã nộp cho các năm trong kỳ, trừ phiếu đang trả lại; mô hình làm nhiều năm đếm mỗi năm một lần', 'Registrations handed in for the years of the period, those returned aside; a model of several years counts once a year')],
  new: [named('Mô hình đăng ký mới', 'New models'), named('Phiếu đăng ký loại mới', 'Registrations of the kind new')],
  kept: [named('Mô hình duy trì', 'Models kept up'), named('Phiếu đăng ký loại tiếp tục hoặc nâng chất', 'Registrations continued or upgraded')],
  copied: [named('Mô hình nhân rộng', 'Replicated models'), named('Phiếu đăng ký làm theo mô hình khác', 'Registrations that follow another model')],
  recognised: [named('Mô hình được công nhận', 'Recognised models'), named('Có quyết định công nhận còn hiệu lực', 'With a decision of recognition that stands')],
  typical: [named('Mô hình tiêu biểu', 'Typical models'), named('Được công nhận tiêu biểu', 'Recognised as typical')],
  stopped: [named('Mô hình dừng', 'Stopped models'), named('Đã nộp đăng ký rồi dừng, có lý do', 'Handed in, then stopped with a reason')],
  rewarded: [named('Mô hình được khen thưởng', 'Rewarded models'), named('Có ít nhất một quyết định khen thưởng', 'With at least one reward decision')],
  collective: [named('Mô hình tập thể', 'Collective models'), named('Phiếu đăng ký của tập thể', 'Registrations of collectives')],
  individual: [named('Điển hình cá nhân', 'Individual examples'), named('Phiếu đăng ký của cá nhân', 'Registrations of individuals')],
}

/** Every model's year that a figure may count, of the years of a period. */
export async function countedModels(db: Reader, years: { readonly from: number; readonly to: number }): Promise<Array<Counted & { readonly title: string }>> {
  const { rows } = await sql<Counted & { title: string }>`select m.id, m.code, m.title, f->>'modelId' as "modelId", (f->>'year')::int as year, f->>'field' as field, f->>'type' as type,
      f->>'kind' as kind, m.state, f->>'registeredOn' as "registeredOn", (jsonb_typeof(f->'recognition') = 'object' and m.state <> 'revoked') is true as recognised,
      coalesce((f->'recognition'->>'typical')::boolean, false) as typical, case when jsonb_typeof(f->'rewards') = 'array' then jsonb_array_length(f->'rewards') else 0 end as rewards
    from matter m, lateral (select m.fold->'fields' as f) x where m.process = 'mo-hinh' and m.state <> 'draft'
      and (f->>'year')::int between ${years.from} and ${years.to} order by m.code`.execute(db)
  return rows
}

const yearsIn = ({ from, to }: Period) => ({ from: Number(from.slice(0, 4)), to: Number(to.slice(0, 4)) })

function lineMeasure(line: Line, field: Field | null): MovementMeasure {
  const [name, definition] = NAMES[line]
  return {
    id: field ? `movement.${line}.${field}` : `movement.${line}`,
    name: field ? named(`${name.vi}, ${FIELDS[field].vi}`, `${name.en}, ${FIELDS[field].en}`) : name,
    unit: model,
    definition,
    source: null,
    of: async (db, period) => {
      const behind = (await countedModels(db, yearsIn(period))).filter(each => counts(line, each) && (field === null || each.field === field))
      return { value: figuresOf(behind)[line], list: behind.map(each => ({ matter: each.id, code: each.code, title: each.title, value: 1 })) }
    },
  }
}

const distinct: MovementMeasure = {
  id: 'movement.distinct',
  name: named('Số mô hình riêng biệt', 'Distinct models'),
  unit: model,
  definition: named('Mô hình có đăng ký trong kỳ, mỗi mô hình đếm một lần dù làm nhiều năm', 'Models registered in the period, each once however many years it goes on'),
  source: null,
  of: async (db, period) => {
    const registered = (await countedModels(db, yearsIn(period))).filter(each => counts('registered', each))
    const first = new Map<string, Behind>()
    for (const each of registered) if (!first.has(each.modelId)) first.set(each.modelId, { matter: each.id, code: each.code, title: each.title, value: 1 })
    return { value: first.size, list: [...first.values()] }
  },
}

type Added = { readonly matter: string; readonly code: string; readonly title: string; readonly value: string }

const listed = (rows: readonly Added[]): Measured => {
  const list = rows.map(row => ({ ...row, value: Number(row.value) }))
  return { value: list.reduce((sum, row) => sum + row.value, 0), list }
}

const resources: readonly MovementMeasure[] = resourceIds.map(kind => ({
  id: `movement.resource.${kind}`,
  name: named(`Huy động: ${RESOURCES[kind].name.vi}`, `Mobilised: ${RESOURCES[kind].name.en}`),
  unit: RESOURCES[kind].unit,
  definition: named('Cộng các lần ghi có chứng cứ, theo ngày ghi trong kỳ', 'Sum of the entries with evidence whose day lies in the period'),
  source: null,
  of: async (db, { from, to }) => {
    const { rows } = await sql<Added>`select m.id as matter, m.code, m.title, sum((r->>'amount')::bigint)::text as value
      from matter m, jsonb_array_elements(case when jsonb_typeof(m.fold->'fields'->'resources') = 'array' then m.fold->'fields'->'resources' else '[]' end) r
      where m.process = 'mo-hinh' and m.state <> 'revoked' and r->>'kind' = ${kind} and r->>'on' between ${from} and ${to}
      group by m.id, m.code, m.title order by m.code`.execute(db)
    return listed(rows)
  },
}))

const rewards: readonly MovementMeasure[] = rewardIds.map(form => ({
  id: `movement.reward.${form}`,
  name: REWARDS[form],
  unit: named('lượt', 'rewards'),
  definition: named('Quyết định khen thưởng hình thức này, theo ngày quyết định trong kỳ', 'Decisions of this form whose day lies in the period'),
  source: 'Luật 06/2022/QH15; NĐ 152/2025/NĐ-CP',
  of: async (db, { from, to }) => {
    const { rows } = await sql<Added>`select m.id as matter, m.code, m.title, count(*)::text as value
      from matter m, jsonb_array_elements(case when jsonb_typeof(m.fold->'fields'->'rewards') = 'array' then m.fold->'fields'->'rewards' else '[]' end) r
      where m.process = 'mo-hinh' and m.state <> 'revoked' and r->>'form' = ${form} and r->>'issuedOn' between ${from} and ${to}
      group by m.id, m.code, m.title order by m.code`.execute(db)
    return listed(rows)
  },
}))

/** Participation: names listed and headcount, so that a rate always has both. */
const participation = (part: 'listed' | 'headcount'): MovementMeasure => ({
  id: `movement.participation.${part}`,
  name: part === 'listed' ? named('Người tham gia có tên trong danh sách', 'People named as taking part') : named('Tổng số người của các đơn vị đã ghi', 'Headcount of the bodies recorded'),
  unit: named('người', 'people'),
  definition: named('Lần ghi cuối cùng trong kỳ của từng đơn vị', 'The last entry of each body in the period'),
  source: null,
  of: async (db, { from, to }) => {
    const { rows } = await sql<Added>`select matter, code, title, value from (select distinct on (m.id, r->>'body') m.id as matter, m.code, m.title, r->>${part} as value
      from matter m, jsonb_array_elements(case when jsonb_typeof(m.fold->'fields'->'participation') = 'array' then m.fold->'fields'->'participation' else '[]' end) r
      where m.process = 'phong-trao' and r->>'on' between ${from} and ${to} order by m.id, r->>'body', r->>'on' desc) x order by code`.execute(db)
    return listed(rows)
  },
})

/** All measures of the movement: figure and list behind it. */
export const movementMeasures: readonly MovementMeasure[] = [
  ...LINES.map(line => lineMeasure(line, null)),
  ...fieldIds.flatMap(field => (['registered', 'recognised', 'typical'] as const).map(line => lineMeasure(line, field))),
  distinct,
  ...resources,
  ...rewards,
  participation('listed'),
  participation('headcount'),
]
