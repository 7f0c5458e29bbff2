import { z } from 'zod'
import { rawSetting } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import { reportKinds } from './kinds.ts'

/** Setting: the report regimes of this office, in place of the proposed ones. */
export const REGIMES_SETTING = 'report-regimes'

/** A regime of periodic reports (contents by NĐ 09/2019): who reports what to whom, how, when, by which cut-off. */
export const Regime = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  kind: z.enum(reportKinds),
  name: z.string().min(1),
  from: z.string().min(1),
  to: z.string().min(1),
  method: z.string().default('Hệ thống báo cáo của tỉnh'),
  /** Working days after the cut-off; null: law/ `reports.send`. */
  sendWithin: z.number().int().min(0).max(60).nullable().default(null),
  /** Periods of NĐ 09/2019, or calendar months as some special laws want. */
  scheme: z.enum(['nd-09', 'duong-lich']).default('nd-09'),
  template: z.string().default('dinh-ky'),
  source: z.string().default('NĐ 09/2019/NĐ-CP'),
  active: z.boolean().default(true),
})
export type Regime = z.infer<typeof Regime>

const office = { from: 'Các sở, ban, ngành; UBND xã, phường', to: 'Văn phòng UBND tỉnh' }
const province = { source: 'Tỉnh quy định' }

/** Proposed regimes of a provincial office. */
export const DEFAULT_REGIMES: readonly Regime[] = [
  {
    id: 'tuan',
    kind: 'tuan',
    name: 'Kiểm điểm thực hiện ý kiến chỉ đạo tuần',
    from: 'Văn phòng UBND tỉnh',
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

/** The regimes that hold: the office's own when it has set them, else the proposed ones. A broken setting throws. */
export async function regimesOf(db: Reader): Promise<readonly Regime[]> {
  const set = await rawSetting(db, REGIMES_SETTING)
  const all = set === null || set === undefined ? DEFAULT_REGIMES : z.array(Regime).parse(set)
  return all.filter(regime => regime.active)
}
