/** A type of official document. `abbr` stands in its sign; null where the sign has none. */
export type DocumentType = { readonly id: string; readonly name: string; readonly abbr: string | null }

/** The 29 types of NĐ 30/2020/NĐ-CP, Điều 7, in its order, with the abbreviations of Phụ lục III, Phần I. Read in the decree's own Word files. */
export const stateDocumentTypes: readonly DocumentType[] = [
  { id: 'nghi-quyet', name: 'Nghị quyết', abbr: 'NQ' },
  { id: 'quyet-dinh', name: 'Quyết định', abbr: 'QĐ' },
  { id: 'chi-thi', name: 'Chỉ thị', abbr: 'CT' },
  { id: 'quy-che', name: 'Quy chế', abbr: 'QC' },
  { id: 'quy-dinh', name: 'Quy định', abbr: 'QyĐ' },
  { id: 'thong-cao', name: 'Thông cáo', abbr: 'TC' },
  { id: 'thong-bao', name: 'Thông báo', abbr: 'TB' },
  { id: 'huong-dan', name: 'Hướng dẫn', abbr: 'HD' },
  { id: 'chuong-trinh', name: 'Chương trình', abbr: 'CTr' },
  { id: 'ke-hoach', name: 'Kế hoạch', abbr: 'KH' },
  { id: 'phuong-an', name: 'Phương án', abbr: 'PA' },
  { id: 'de-an', name: 'Đề án', abbr: 'ĐA' },
  { id: 'du-an', name: 'Dự án', abbr: 'DA' },
  { id: 'bao-cao', name: 'Báo cáo', abbr: 'BC' },
  { id: 'bien-ban', name: 'Biên bản', abbr: 'BB' },
  { id: 'to-trinh', name: 'Tờ trình', abbr: 'TTr' },
  { id: 'hop-dong', name: 'Hợp đồng', abbr: 'HĐ' },
  { id: 'cong-van', name: 'Công văn', abbr: null },
  { id: 'cong-dien', name: 'Công điện', abbr: 'CĐ' },
  { id: 'ban-ghi-nho', name: 'Bản ghi nhớ', abbr: 'BGN' },
  { id: 'ban-thoa-thuan', name: 'Bản thỏa thuận', abbr: 'BTT' },
  { id: 'giay-uy-quyen', name: 'Giấy ủy quyền', abbr: 'GUQ' },
  { id: 'giay-moi', name: 'Giấy mời', abbr: 'GM' },
  { id: 'giay-gioi-thieu', name: 'Giấy giới thiệu', abbr: 'GGT' },
  { id: 'giay-nghi-phep', name: 'Giấy nghỉ phép', abbr: 'GNP' },
  { id: 'phieu-gui', name: 'Phiếu gửi', abbr: 'PG' },
  { id: 'phieu-chuyen', name: 'Phiếu chuyển', abbr: 'PC' },
  { id: 'phieu-bao', name: 'Phiếu báo', abbr: 'PB' },
  { id: 'thu-cong', name: 'Thư công', abbr: null },
]

/** Copies (the same annex). They share one number series. */
export const copyTypes: readonly DocumentType[] = [
  { id: 'ban-sao-y', name: 'Bản sao y', abbr: 'SY' },
  { id: 'ban-trich-sao', name: 'Bản trích sao', abbr: 'TrS' },
  { id: 'ban-sao-luc', name: 'Bản sao lục', abbr: 'SL' },
]

/**
 * Documents of the Party: HD 36-HD/VPTW, since 2026 HD 05-HD/VPTW (read in second-hand copies). The sign is number-TYPE/BODY and công
 * văn has an abbreviation. Quy định is QĐ in the text and QĐi in much practice; read both.
 */
export const partyDocumentTypes: readonly DocumentType[] = [
  { id: 'nghi-quyet', name: 'Nghị quyết', abbr: 'NQ' },
  { id: 'quyet-dinh', name: 'Quyết định', abbr: 'QĐ' },
  { id: 'chi-thi', name: 'Chỉ thị', abbr: 'CT' },
  { id: 'ket-luan', name: 'Kết luận', abbr: 'KL' },
  { id: 'quy-che', name: 'Quy chế', abbr: 'QC' },
  { id: 'quy-dinh', name: 'Quy định', abbr: 'QĐi' },
  { id: 'thong-tri', name: 'Thông tri', abbr: 'TT' },
  { id: 'huong-dan', name: 'Hướng dẫn', abbr: 'HD' },
  { id: 'thong-bao', name: 'Thông báo', abbr: 'TB' },
  { id: 'bao-cao', name: 'Báo cáo', abbr: 'BC' },
  { id: 'ke-hoach', name: 'Kế hoạch', abbr: 'KH' },
  { id: 'chuong-trinh', name: 'Chương trình', abbr: 'CTr' },
  { id: 'de-an', name: 'Đề án', abbr: 'ĐA' },
  { id: 'phuong-an', name: 'Phương án', abbr: 'PA' },
  { id: 'to-trinh', name: 'Tờ trình', abbr: 'TTr' },
  { id: 'cong-van', name: 'Công văn', abbr: 'CV' },
  { id: 'bien-ban', name: 'Biên bản', abbr: 'BB' },
]

/** A type by its id, wherever it is listed. */
export function documentType(id: string): DocumentType | undefined {
  return [...stateDocumentTypes, ...copyTypes, ...partyDocumentTypes].find(type => type.id === id)
}

/** A state type by the abbreviation in a sign ("KH" → Kế hoạch). Case counts: CT is Chỉ thị, CTr Chương trình. */
export function stateTypeOfAbbr(abbr: string): DocumentType | undefined {
  return stateDocumentTypes.find(type => type.abbr === abbr)
}
