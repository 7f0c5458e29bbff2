/**
 * The 29 types of NĐ 30/2020, Điều 7, with the abbreviations of Phụ lục III.I and the form (mẫu) of Phụ lục III.
 * `enacting` opens the operative part after the legal bases; `without` lists the parts which the form does not have.
 * Hợp đồng, bản ghi nhớ, bản thỏa thuận and thư công have no form of their own there: they get that of named documents, 1.4.
 */
export const documentTypes = {
  'nghi-quyet': { name: 'Nghị quyết', abbreviation: 'NQ', form: '1.1', enacting: 'QUYẾT NGHỊ:' },
  'quyet-dinh': { name: 'Quyết định', abbreviation: 'QĐ', form: '1.2', enacting: 'QUYẾT ĐỊNH:' },
  'chi-thi': { name: 'Chỉ thị', abbreviation: 'CT', form: '1.4' },
  'quy-che': { name: 'Quy chế', abbreviation: 'QC', form: '1.4' },
  'quy-dinh': { name: 'Quy định', abbreviation: 'QyĐ', form: '1.4' },
  'thong-cao': { name: 'Thông cáo', abbreviation: 'TC', form: '1.4' },
  'thong-bao': { name: 'Thông báo', abbreviation: 'TB', form: '1.4' },
  'huong-dan': { name: 'Hướng dẫn', abbreviation: 'HD', form: '1.4' },
  'chuong-trinh': { name: 'Chương trình', abbreviation: 'CTr', form: '1.4' },
  'ke-hoach': { name: 'Kế hoạch', abbreviation: 'KH', form: '1.4' },
  'phuong-an': { name: 'Phương án', abbreviation: 'PA', form: '1.4' },
  'de-an': { name: 'Đề án', abbreviation: 'ĐA', form: '1.4' },
  'du-an': { name: 'Dự án', abbreviation: 'DA', form: '1.4' },
  'bao-cao': { name: 'Báo cáo', abbreviation: 'BC', form: '1.4' },
  'bien-ban': { name: 'Biên bản', abbreviation: 'BB', form: '1.9', without: ['place-date'] },
  'to-trinh': { name: 'Tờ trình', abbreviation: 'TTr', form: '1.4' },
  'hop-dong': { name: 'Hợp đồng', abbreviation: 'HĐ', form: '1.4' },
  'cong-van': { name: 'Công văn', abbreviation: '', form: '1.5' },
  'cong-dien': { name: 'Công điện', abbreviation: 'CĐ', form: '1.6' },
  'ban-ghi-nho': { name: 'Bản ghi nhớ', abbreviation: 'BGN', form: '1.4' },
  'ban-thoa-thuan': { name: 'Bản thỏa thuận', abbreviation: 'BTT', form: '1.4' },
  'giay-uy-quyen': { name: 'Giấy ủy quyền', abbreviation: 'GUQ', form: '1.4' },
  'giay-moi': { name: 'Giấy mời', abbreviation: 'GM', form: '1.7' },
  'giay-gioi-thieu': { name: 'Giấy giới thiệu', abbreviation: 'GGT', form: '1.8', without: ['abstract'] },
  'giay-nghi-phep': { name: 'Giấy nghỉ phép', abbreviation: 'GNP', form: '1.10', without: ['abstract'] },
  'phieu-gui': { name: 'Phiếu gửi', abbreviation: 'PG', form: '1.4' },
  'phieu-chuyen': { name: 'Phiếu chuyển', abbreviation: 'PC', form: '1.4' },
  'phieu-bao': { name: 'Phiếu báo', abbreviation: 'PB', form: '1.4' },
  'thu-cong': { name: 'Thư công', abbreviation: '', form: '1.4', without: ['number', 'abstract'] },
} as const satisfies Record<string, DocumentType>

/**
 * Types of the Party: HD 36-HD/VPTW (2018), HD 05-HD/VPTW (2026), both known from second-hand copies only. Quy định is QĐ there
 * and QĐi in much practice.
 */
export const partyDocumentTypes = {
  'nghi-quyet': { name: 'Nghị quyết', abbreviation: 'NQ' },
  'quyet-dinh': { name: 'Quyết định', abbreviation: 'QĐ', enacting: 'QUYẾT ĐỊNH' },
  'chi-thi': { name: 'Chỉ thị', abbreviation: 'CT' },
  'ket-luan': { name: 'Kết luận', abbreviation: 'KL' },
  'quy-che': { name: 'Quy chế', abbreviation: 'QC' },
  'quy-dinh': { name: 'Quy định', abbreviation: 'QĐ' },
  'thong-tri': { name: 'Thông tri', abbreviation: 'TT' },
  'huong-dan': { name: 'Hướng dẫn', abbreviation: 'HD' },
  'thong-bao': { name: 'Thông báo', abbreviation: 'TB' },
  'bao-cao': { name: 'Báo cáo', abbreviation: 'BC' },
  'ke-hoach': { name: 'Kế hoạch', abbreviation: 'KH' },
  'chuong-trinh': { name: 'Chương trình', abbreviation: 'CTr' },
  'de-an': { name: 'Đề án', abbreviation: 'ĐA' },
  'phuong-an': { name: 'Phương án', abbreviation: 'PA' },
  'to-trinh': { name: 'Tờ trình', abbreviation: 'TTr' },
  'cong-van': { name: 'Công văn', abbreviation: 'CV' },
  'bien-ban': { name: 'Biên bản', abbreviation: 'BB', without: ['place-date'] },
} as const satisfies Record<string, Omit<DocumentType, 'form'>>

/** A part of a document which some forms leave out. */
export type OptionalPart = 'abstract' | 'number' | 'place-date'

export interface DocumentType {
  name: string
  abbreviation: string
  /** Form of Phụ lục III. */
  form: string
  enacting?: string
  without?: readonly OptionalPart[]
}

export type DocumentTypeId = keyof typeof documentTypes
export type PartyDocumentTypeId = keyof typeof partyDocumentTypes

/** Whose rules give a document its form: NĐ 30/2020, or the guidance of the Party's Central Office. */
export type DocumentSystem = 'state' | 'party'

const ofState: Partial<Record<string, DocumentType>> = documentTypes
const ofParty: Partial<Record<string, Omit<DocumentType, 'form'>>> = partyDocumentTypes

/** The facts of a type; undefined when the system has no such type. */
export function typeIn(system: DocumentSystem, id: string): Omit<DocumentType, 'form'> | undefined {
  return system === 'state' ? ofState[id] : ofParty[id]
}

/** The facts of a type of NĐ 30. */
export const documentType = (id: DocumentTypeId): DocumentType => documentTypes[id]
