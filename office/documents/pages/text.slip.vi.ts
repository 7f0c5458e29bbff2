import type { SlipLine, SlipPart } from '../document/resolution-slip.ts'

const nbsp = '\u00A0'

/** Words of the Phiếu giải quyết văn bản đến. */
export const vi = {
  slip: 'Phiếu giải quyết văn bản đến',
  slipNote: 'Theo Phụ lục IV Nghị định 30/2020/NĐ-CP; lấy từ lịch sử của văn bản. In khổ A4 đứng; chỗ chưa có ý kiến để trống.',
  slipNumber: (data: { number: number | null; on: string }) => `Số đến: ${data.number ?? '........'}, ngày đến: ${data.on}`,
  slipDocument: 'Văn bản',
  slipAbstract: 'Về việc',
  slipParts: {
    agency: 'Ý kiến của lãnh đạo cơ quan, tổ chức',
    unit: 'Ý kiến của lãnh đạo đơn vị',
    settler: 'Ý kiến đề xuất của người giải quyết',
  } as Readonly<Record<SlipPart, string>>,
  slipLines: {
    lead: 'Chủ trì',
    cooperating: 'Phối hợp',
    told: 'Phối hợp, để biết',
    asked: 'Trình',
    due: 'Thời hạn',
  } as Readonly<Record<SlipLine, string>>,
  slipSigned: (data: { who: string; on: string }) => `${data.who}, ngày${nbsp}${data.on}`,
  slipWrittenBy: (data: { who: string; delegated: boolean }) =>
    data.delegated ? `${data.who} thực hiện theo ủy quyền` : `${data.who} nhập vào hệ thống`,
  slipNothing: 'Chưa có ý kiến.',
  slipBlankDate: 'Ngày ...... tháng ...... năm ............',
}

export type SlipText = typeof vi
