import { anyOf, eitherCase } from '../gazetteer/pattern.ts'

/** Names of kinds of documents (Nghị định 30/2020/NĐ-CP, Điều 7; laws; Party documents), as they stand before a number. */
export const TYPES = [
  'Nghị quyết liên tịch', 'Nghị quyết chuyên đề', 'Nghị quyết', 'Nghị định', 'Quyết định thanh tra', 'Quyết định kiểm tra', 'Quyết định xử phạt vi phạm hành chính', 'Quyết định giải quyết khiếu nại', 'Quyết định giải quyết tố cáo', 'Quyết định cưỡng chế', 'Quyết định kỷ luật', 'Quyết định', 'Chỉ thị', 'Quy chế phối hợp', 'Quy trình', 'Quy chế', 'Quy định', 'Thông cáo', 'Thông báo kết luận', 'Thông báo ý kiến', 'Thông báo liên tịch', 'Thông báo', 'Hướng dẫn liên ngành', 'Hướng dẫn liên tịch', 'Hướng dẫn', 'Chương trình hành động', 'Chương trình phối hợp', 'Chương trình công tác', 'Chương trình', 'Kế hoạch hành động', 'Kế hoạch phối hợp', 'Kế hoạch liên tịch', 'Kế hoạch liên ngành', 'Kế hoạch', 'Phương án', 'Đề án', 'Dự án', 'Báo cáo thẩm định', 'Báo cáo thẩm tra', 'Báo cáo', 'Biên bản', 'Tờ trình liên ngành', 'Tờ trình', 'Hợp tác', 'Công văn', 'Công điện', 'Bản ghi nhớ', 'Bản thỏa thuận', 'Giấy ủy quyền', 'Giấy mời', 'Giấy giới thiệu', 'Phiếu gửi', 'Phiếu chuyển', 'Phiếu báo', 'Phiếu trình', 'Thư công', 'Văn bản hợp nhất', 'Văn bản', 'Thông tư liên tịch', 'Thông tư', 'Lệnh', 'Sắc lệnh', 'Pháp lệnh', 'Kết luận thanh tra', 'Kết luận', 'Thông tri', 'Điều lệ', 'Tuyên bố', 'Cương lĩnh', 'Bộ luật', 'Luật', 'Quy chuẩn kỹ thuật quốc gia', 'Lời kêu gọi', 'Thông báo kết luận thanh tra', 'Điện',
] // prettier-ignore
const SHORT = ['QĐ', 'NĐ', 'NQ', 'CT', 'KH', 'CV', 'TB', 'TTr', 'TT', 'TTLT', 'BC', 'CĐ', 'KL', 'HD', 'CTr']

/** Any kind of document, first letter in either case. */
export const TYPE = anyOf(TYPES.filter(t => t !== 'Hợp tác').map(eitherCase))
/** Abbreviated kinds, only straight before a number. */
export const SHORT_TYPE = anyOf(SHORT)

const ABBREVIATIONS: Record<string, readonly string[]> = {
  QĐ: ['quyết định', 'quy định'], NQ: ['nghị quyết'], NĐ: ['nghị định'], CT: ['chỉ thị', 'chương trình'], KH: ['kế hoạch'], BC: ['báo cáo'], TB: ['thông báo'], TTr: ['tờ trình'], HD: ['hướng dẫn'], CTr: ['chương trình'], ĐA: ['đề án'], PA: ['phương án'], CĐ: ['công điện'], GM: ['giấy mời'], BB: ['biên bản'], TT: ['thông tư'], TTLT: ['thông tư liên tịch'], KL: ['kết luận'], QC: ['quy chế'], QĐi: ['quy định'], CV: ['công văn'], TTg: [], NQLT: ['nghị quyết liên tịch'], PL: ['pháp lệnh'], L: ['lệnh'],
} // prettier-ignore
/** Abbreviations of kinds that open a symbol: QĐ, TTr, NĐ… */
export const KIND_ABBREVIATIONS: readonly string[] = Object.keys(ABBREVIATIONS)
