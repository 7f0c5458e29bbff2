import type { DocumentPackage, StatusMessage } from './model.ts'

/** A report of a made-up office on its way to a made-up province; the codes belong to nobody. */
export const examplePackage: DocumentPackage = {
  kind: 'document',
  from: {
    organId: 'H99.01',
    name: 'Văn phòng UBND tỉnh Trường Yên',
    inCharge: 'UBND tỉnh Trường Yên',
    email: 'vanthu@truongyen.example',
  },
  to: [
    { organId: 'H99.15', name: 'Sở Tài chính tỉnh Trường Yên' },
    { organId: 'H99.16', name: 'Sở Nội vụ tỉnh Trường Yên' },
  ],
  document: {
    documentId: 'H99.01,2026/11/20,412/BC-VPUBND',
    number: '412',
    notation: 'BC-VPUBND',
    place: 'Trường Yên',
    issuedOn: '2026-11-20',
    typeName: 'Báo cáo',
    type: 2,
    typeDetail: 0,
    subject: 'Kết quả theo dõi, đôn đốc nhiệm vụ tuần 47 & việc "tồn đọng" <quá hạn>',
    signer: { competence: 'TL. CHỦ TỊCH', position: 'CHÁNH VĂN PHÒNG', name: 'Lê Quang Vinh' },
    dueOn: '2026-11-27',
    priority: 1,
    pages: 6,
    appendixes: ['Phụ lục I. Danh mục nhiệm vụ'],
    answers: [{ organId: 'H99', code: '77/UBND-VP', documentId: 'H99,2026/11/02,77/UBND-VP', issuedOn: '2026-11-02' }],
    steering: 3,
    taskCodes: ['CD-2026-00012', 'CD-2026-00044'],
    toPlaces: ['Lãnh đạo Văn phòng', 'Lưu: VT, TH'],
  },
  trace: [{ organId: 'H99.01', at: new Date('2026-11-20T02:12:33Z') }],
  business: { kind: 'new', reason: 'Văn bản điện tử mới' },
  staff: { department: 'Phòng Hành chính', staff: 'Phạm Thu Hà', email: 'ha.pt@truongyen.example' },
  attachments: [
    { id: 'van-ban', name: '412_BC-VPUBND.pdf', contentType: 'application/pdf', description: 'Báo cáo' },
    { id: 'phu-luc', name: 'Phụ lục I.xlsx', contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ],
}

/** The receiver's word that the report came into its register. */
export const exampleStatus: StatusMessage = {
  kind: 'status',
  from: { organId: 'H99.15', name: 'Sở Tài chính tỉnh Trường Yên' },
  about: { organId: 'H99.01', code: '412/BC-VPUBND', documentId: 'H99.01,2026/11/20,412/BC-VPUBND', issuedOn: '2026-11-20' },
  status: '03',
  description: 'Đã vào sổ văn bản đến',
  at: new Date('2026-11-20T03:00:00Z'),
  staff: { staff: 'Trần Văn Bình', mobile: '0900000000' },
}
