import type { Named } from '../../../kernel/module.ts'
import type { PeriodKind } from '../../../law/index.ts'

/** From where the cut-off of a kind comes: NĐ 09/2019 (`decree`), the province's own setting, or the request itself. */
export type CutOff = 'decree' | 'province' | 'request'

type Kind = {
  readonly names: Named
  readonly cutOff: CutOff
  /** The kind of period in law/report-periods; null: weeks, or a stretch that the request sets. */
  readonly period: PeriodKind | null
  readonly rule: Named
}

const decree: Named = {
  vi: 'Từ ngày 15 của tháng trước kỳ đến ngày 14 của tháng cuối kỳ (NĐ 09/2019/NĐ-CP, Điều 12)',
  en: 'From the 15th of the month before to the 14th of the last month (NĐ 09/2019/NĐ-CP, Điều 12)',
}
const request: Named = { vi: 'Theo yêu cầu báo cáo', en: 'As the request sets it' }

/** Kinds of reports (NĐ 09/2019: định kỳ, chuyên đề, đột xuất). Weeks and nine months are settings of the province. */
export const REPORT_KINDS = {
  tuan: {
    names: { vi: 'tuần', en: 'weekly' },
    cutOff: 'province',
    period: null,
    rule: {
      vi: 'Từ lần chốt trước đến 15 giờ thứ Sáu; tỉnh quy định',
      en: 'From one freeze to the next, Friday 15:00; set by the province',
    },
  },
  thang: { names: { vi: 'tháng', en: 'monthly' }, cutOff: 'decree', period: 'thang', rule: decree },
  quy: { names: { vi: 'quý', en: 'quarterly' }, cutOff: 'decree', period: 'quy', rule: decree },
  'sau-thang': { names: { vi: '6 tháng', en: 'six-month' }, cutOff: 'decree', period: 'sau-thang', rule: decree },
  'chin-thang': {
    names: { vi: '9 tháng', en: 'nine-month' },
    cutOff: 'province',
    period: 'chin-thang',
    rule: {
      vi: 'Từ 15/12 năm trước đến 14/9; tỉnh quy định thêm',
      en: 'From 15 December to 14 September; added by the province',
    },
  },
  nam: { names: { vi: 'năm', en: 'yearly' }, cutOff: 'decree', period: 'nam', rule: decree },
  'chuyen-de': { names: { vi: 'chuyên đề', en: 'thematic' }, cutOff: 'request', period: null, rule: request },
  'dot-xuat': { names: { vi: 'đột xuất', en: 'ad hoc' }, cutOff: 'request', period: null, rule: request },
} as const satisfies Record<string, Kind>

export type ReportKind = keyof typeof REPORT_KINDS
export const reportKinds = Object.keys(REPORT_KINDS) as [ReportKind, ...ReportKind[]] // keys of the literal above
