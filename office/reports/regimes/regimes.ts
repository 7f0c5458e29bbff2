import { z } from 'zod'
import type { Uuid } from '../../../kernel/ids.ts'
import { rawSetting, storeSetting } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { reportKinds } from './kinds.ts'
import { TEMPLATES } from '../paper/templates.ts'
import { outlineWords } from '../paper/typed-outline.ts'

/** Setting: the report regimes of this office, in place of the proposed ones. */
export const REGIMES_SETTING = 'report-regimes'

export const REGIME_GROUPS = ['departments', 'communes'] as const

/** A regime of periodic reports with the contents that NĐ 09/2019 wants of each: who reports what to whom, how, when, by which cut-off. */
export const Regime = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** How often, and with it the closing time of the figures. */
  kind: z.enum(reportKinds),
  name: z.string().default(''),
  content: z.string().default(''),
  /** Who reports, in words; `groups` are told when a request is opened. */
  from: z.string().default(''),
  groups: z.array(z.enum(REGIME_GROUPS)).default([]),
  to: z.string().default(''),
  method: z.string().default(''),
  /** Working days after the cut-off; null: law/ `reports.send`. */
  sendWithin: z.number().int().min(0).max(60).nullable().default(null),
  /** Periods of NĐ 09/2019, or calendar months as some special laws want. */
  scheme: z.enum(['nd-09', 'duong-lich']).default('nd-09'),
  /** Outline and tables as they are typed; a regime without tables says so: "không có". */
  outline: z.string().default(''),
  tables: z.string().default(''),
  guide: z.string().default(''),
  source: z.string().default(''),
  active: z.boolean().default(true),
})
export type Regime = z.infer<typeof Regime>

/** Contents that a regime must say (NĐ 09/2019): name, content, who reports, receiver, way of sending, outline, tables, guide. Deadline, frequency and closing time always stand. */
const CONTENTS = ['name', 'content', 'from', 'to', 'method', 'outline', 'tables', 'guide'] as const
export type RegimeContent = (typeof CONTENTS)[number]

/** The contents that are still empty: a regime with one cannot be switched on. */
export const emptyContents = (regime: Pick<Regime, RegimeContent>): RegimeContent[] =>
  CONTENTS.filter(name => regime[name].trim() === '')

const office = {
  content: 'Kết quả thực hiện nhiệm vụ, hạn chế, nguyên nhân, phương hướng kỳ tới',
  from: 'Các sở, ban, ngành; UBND xã, phường',
  groups: ['departments', 'communes'] as const,
  to: 'Văn phòng UBND tỉnh',
  method: 'Hệ thống báo cáo của tỉnh',
  outline: outlineWords(TEMPLATES[0]?.outline ?? []),
  tables: 'không có',
  guide: 'Viết theo đề cương; số liệu đúng kỳ, chốt theo NĐ 09/2019/NĐ-CP.',
  source: 'NĐ 09/2019/NĐ-CP',
}
const province = { source: 'Tỉnh quy định' }

/** Proposed regimes of a provincial office. */
export const DEFAULT_REGIMES: readonly Regime[] = [
  {
    id: 'tuan',
    kind: 'tuan',
    name: 'Kiểm điểm thực hiện ý kiến chỉ đạo tuần',
    ...office,
    content: 'Kết quả theo dõi, đôn đốc thực hiện ý kiến chỉ đạo trong tuần',
    from: 'Văn phòng UBND tỉnh',
    groups: [],
    to: 'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
    sendWithin: 0,
    ...province,
  },
  { id: 'thang', kind: 'thang', name: 'Tình hình thực hiện nhiệm vụ tháng', ...office },
  { id: 'quy', kind: 'quy', name: 'Tình hình thực hiện nhiệm vụ quý', ...office },
  { id: 'sau-thang', kind: 'sau-thang', name: 'Tình hình thực hiện nhiệm vụ 6 tháng', ...office },
  { id: 'chin-thang', kind: 'chin-thang', name: 'Tình hình thực hiện nhiệm vụ 9 tháng', ...office, ...province },
  { id: 'nam', kind: 'nam', name: 'Tổng kết năm', ...office },
].map(regime => Regime.parse(regime))

/** Every regime, the inactive too: the office's own when it has set them, else the proposed ones. A broken setting throws. */
export async function allRegimes(db: Reader): Promise<readonly Regime[]> {
  const set = await rawSetting(db, REGIMES_SETTING)
  return set === null || set === undefined ? DEFAULT_REGIMES : z.array(Regime).parse(set)
}

/** The regimes that hold. */
export async function regimesOf(db: Reader): Promise<readonly Regime[]> {
  return (await allRegimes(db)).filter(regime => regime.active)
}

/** Keeps a regime in place of the one of the same id, or adds it. */
export async function storeRegime(tx: Tx, regime: Regime, by: Uuid | null): Promise<void> {
  const all = await allRegimes(tx)
  const value = all.some(each => each.id === regime.id)
    ? all.map(each => (each.id === regime.id ? regime : each))
    : [...all, regime]
  await storeSetting(tx, { key: REGIMES_SETTING, value, by })
}
