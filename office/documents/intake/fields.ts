import type { Named } from '../../../kernel/module.ts'

/** What the register keeps of an incoming document, in the order of the intake form. `rows`: several lines. */
export const INTAKE_FIELDS = {
  type: { label: { vi: 'Loại văn bản', en: 'Type' } },
  designation: { label: { vi: 'Số, ký hiệu', en: 'Number and sign' } },
  issuedOn: { label: { vi: 'Ngày văn bản', en: 'Date of document' } },
  agency: { label: { vi: 'Cơ quan ban hành', en: 'Issuing body' } },
  abstract: { label: { vi: 'Trích yếu', en: 'Abstract' }, rows: 3 },
  signer: { label: { vi: 'Người ký', en: 'Signed by' } },
  position: { label: { vi: 'Chức vụ', en: 'Position' } },
  addressees: { label: { vi: 'Kính gửi', en: 'Addressed to' }, rows: 2 },
  legalBases: { label: { vi: 'Căn cứ', en: 'Legal bases' }, rows: 3 },
  recipients: { label: { vi: 'Nơi nhận', en: 'Recipients' }, rows: 3 },
  urgency: { label: { vi: 'Độ khẩn', en: 'Urgency' } },
  confidentiality: { label: { vi: 'Độ mật', en: 'Secrecy' } },
} as const satisfies Readonly<Record<string, { label: Named; rows?: number }>>

export type IntakeField = keyof typeof INTAKE_FIELDS
export const INTAKE_FIELD_NAMES = Object.keys(INTAKE_FIELDS) as readonly IntakeField[]

/** Names and words of urgency as documents print them (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II.I.10b). */
export const URGENCIES = {
  thuong: { vi: 'Thường', en: 'Ordinary' },
  khan: { vi: 'Khẩn', en: 'Urgent' },
  'thuong-khan': { vi: 'Thượng khẩn', en: 'Very urgent' },
  'hoa-toc': { vi: 'Hỏa tốc', en: 'Most urgent' },
} as const satisfies Readonly<Record<string, Named>>
export type UrgencyId = keyof typeof URGENCIES
