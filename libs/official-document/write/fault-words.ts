import type { DocumentFaultCode } from './faults.ts'
import type { ShapeFaultCode } from './shape.ts'

type Words = { readonly vi: string; readonly en: string }

/** What a fault of a model means, in both languages; `{allowed}` lists what may stand there. */
export const modelFaultWords: Readonly<Record<ShapeFaultCode | DocumentFaultCode, Words>> = {
  'official-document/missing-field': { vi: 'thiếu mục này', en: 'this field is missing' },
  'official-document/unknown-field': {
    vi: 'không có mục tên này; các mục có thể có: {allowed}',
    en: 'there is no field of this name; fields that may stand here: {allowed}',
  },
  'official-document/not-an-object': { vi: 'phải là một nhóm mục { … }', en: 'must be an object { … }' },
  'official-document/not-a-list': { vi: 'phải là danh sách [ … ]', en: 'must be a list [ … ]' },
  'official-document/not-text': { vi: 'phải là chữ trong dấu nháy', en: 'must be text in quotes' },
  'official-document/not-a-number': { vi: 'phải là số', en: 'must be a number' },
  'official-document/not-yes-or-no': { vi: 'phải là true hoặc false', en: 'must be true or false' },
  'official-document/not-one-of': { vi: 'phải là một trong: {allowed}', en: 'must be one of: {allowed}' },
  'official-document/bad-date': {
    vi: 'không phải là ngày có thật (viết NĂM-THÁNG-NGÀY, ví dụ 2026-11-27)',
    en: 'is not a real day (write YYYY-MM-DD, as 2026-11-27)',
  },
  'official-document/no-abstract': { vi: 'văn bản phải có trích yếu', en: 'a document needs an abstract' },
  'official-document/no-organ': { vi: 'thiếu tên cơ quan ban hành', en: 'the name of the issuing body is missing' },
  'official-document/no-addressee': {
    vi: 'công văn, tờ trình, công điện phải có nơi nhận ở “Kính gửi” (NĐ 30/2020/NĐ-CP, Phụ lục I, II.9.b)',
    en: 'a công văn, tờ trình or công điện needs an addressee (NĐ 30/2020/NĐ-CP, Phụ lục I, II.9.b)',
  },
  'official-document/unknown-type': { vi: 'không có loại văn bản này', en: 'there is no such type of document' },
  'official-document/form-mismatch': {
    vi: 'phần “form” là của loại văn bản khác',
    en: '“form” belongs to another type of document',
  },
  'official-document/no-such-part': { vi: 'văn bản không có phụ lục này', en: 'the document has no such annex' },
  'official-document/secret': {
    vi: 'văn bản có bí mật nhà nước không soạn trên mạng: dùng máy riêng dành cho tài liệu mật',
    en: 'a state secret is not written on the network: use the separate machine kept for secrets',
  },
  'official-document/bad-table': {
    vi: 'số ô của hàng không khớp số cột của bảng',
    en: 'a row does not fill the columns of its table',
  },
}
