import { Document, Packer, Paragraph } from 'docx'

/** Facts of a document made for a test: everything that must be new in each run, and the days its tasks are due. */
export type Conclusion = {
  readonly number: number
  readonly issuedOn: string
  readonly due: string
  readonly wards: readonly [string, string, string]
}

const long = (day: string): string => `ngày ${day.slice(8)} tháng ${day.slice(5, 7)} năm ${day.slice(0, 4)}`

/** Lines of a conclusion in the form of Nghị định 30/2020/NĐ-CP, of a province that does not exist: six tasks, one of them for three wards. */
export function conclusionLines({ number, issuedOn, due, wards: [first, second, third] }: Conclusion): string[] {
  const before = `trước ${long(due)}`
  return [
    'HỘI ĐỒNG NHÂN DÂN',
    'TỈNH TRƯỜNG YÊN',
    'THƯỜNG TRỰC',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `Số: ${number}/TB-HĐND`,
    `Trường Yên, ${long(issuedOn)}`,
    'THÔNG BÁO',
    'Kết luận giám sát việc bố trí trụ sở sau sắp xếp đơn vị hành chính',
    'Căn cứ Nghị quyết số 41/NQ-HĐND ngày 10 tháng 01 năm 2026 của Hội đồng nhân dân tỉnh, Thường trực Hội đồng nhân dân tỉnh kết luận như sau:',
    '1. Đến nay 86 trên 129 xã, phường đã bố trí xong trụ sở.',
    '2. Đề nghị Ủy ban nhân dân tỉnh chỉ đạo:',
    `a) Giao Sở Tài chính chủ trì, phối hợp với UBND phường ${first} rà soát trụ sở dôi dư, lập phương án xử lý, báo cáo ${before}.`,
    `b) Giao UBND phường ${first}, UBND phường ${second}, UBND phường ${third} lập danh mục trụ sở chưa sử dụng đợt ${number}, hoàn thành ${before}.`,
    `c) Giao Sở Nội vụ tham mưu quyết định kiện toàn Ban Chỉ đạo sắp xếp trụ sở, trình ${before}.`,
    `d) Giao Sở Nội vụ xây dựng quy chế làm việc của Ban Chỉ đạo, trình ${before}.`,
    `đ) Giao Sở Y tế cung cấp số liệu trạm y tế đã sáp nhập, hoàn thành ${before}.`,
    'Thường trực Hội đồng nhân dân tỉnh thông báo để Ủy ban nhân dân tỉnh biết, thực hiện./.',
    'Nơi nhận:',
    '- UBND tỉnh;',
    '- Lưu: VT.',
    'TM. THƯỜNG TRỰC',
    'PHÓ CHỦ TỊCH',
    'Lương Thị Ngọc Bích',
  ]
}

/** The same as a Word file. */
export async function conclusionDocx(conclusion: Conclusion): Promise<Buffer> {
  const children = conclusionLines(conclusion).map(line => new Paragraph(line))
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
