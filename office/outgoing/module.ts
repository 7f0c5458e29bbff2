import { defineModule } from '../../kernel/module.ts'

const STAFF = ['van-thu', 'chuyen-vien', 'truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong', 'lanh-dao-tinh']
const LEADERS = ['truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong', 'lanh-dao-tinh']

/** Outgoing documents: drafting, sign-off, signing, numbers, issuing and sending. */
export const outgoingModule = defineModule({
  id: 'office/outgoing',
  names: { vi: 'Văn bản đi', en: 'Outgoing documents' },
  rights: [
    { id: 'outgoing', name: { vi: 'Văn bản đi', en: 'Outgoing documents' }, roles: STAFF },
    { id: 'outgoing.draft', parent: 'outgoing', name: { vi: 'Soạn thảo, trình duyệt', en: 'Draft and submit' }, roles: STAFF },
    { id: 'outgoing.opine', parent: 'outgoing', name: { vi: 'Góp ý dự thảo', en: 'Give opinions on drafts' }, roles: STAFF },
    { id: 'outgoing.sign-off', parent: 'outgoing', name: { vi: 'Duyệt, trả lại', en: 'Approve or send back' }, roles: STAFF },
    { id: 'outgoing.un-approve', parent: 'outgoing', name: { vi: 'Bỏ duyệt', en: 'Un-approve' }, roles: LEADERS },
    { id: 'outgoing.sign', parent: 'outgoing', name: { vi: 'Ký văn bản', en: 'Sign documents' }, roles: LEADERS },
    {
      id: 'outgoing.co-sign',
      parent: 'outgoing',
      name: { vi: 'Cùng ký văn bản, từ chối ký', en: 'Co-sign documents, decline to sign' },
      roles: STAFF,
    },
    {
      id: 'outgoing.co-seal',
      parent: 'outgoing',
      name: { vi: 'Đóng dấu số lên văn bản cùng ký', en: 'Put the seal on co-signed documents' },
      roles: ['van-thu'],
    },
    {
      id: 'outgoing.issue',
      parent: 'outgoing',
      name: { vi: 'Lấy số, ban hành, gửi, thu hồi', en: 'Number, issue, send, recall' },
      roles: ['van-thu'],
    },
    {
      id: 'outgoing.book',
      parent: 'outgoing',
      name: { vi: 'Xem, in, xuất sổ văn bản đi', en: 'Read, print, export the register' },
      roles: ['van-thu', 'chanh-van-phong', 'lanh-dao-co-quan'],
    },
    {
      id: 'outgoing.registers',
      parent: 'outgoing',
      name: { vi: 'Lập sổ, giữ số, hủy số', en: 'Keep registers, reserve and cancel numbers' },
      roles: ['van-thu', 'chanh-van-phong'],
    },
    {
      id: 'outgoing.signers',
      parent: 'outgoing',
      name: { vi: 'Lập danh sách người được ký', en: 'Keep the list of permitted signers' },
      roles: ['chanh-van-phong', 'lanh-dao-co-quan'],
    },
    {
      id: 'outgoing.paragraphs',
      parent: 'outgoing',
      name: { vi: 'Giữ đoạn văn mẫu', en: 'Keep standard paragraphs' },
      roles: ['chuyen-vien', 'truong-phong', 'chanh-van-phong', 'lanh-dao-co-quan'],
    },
    {
      id: 'outgoing.templates',
      parent: 'outgoing',
      name: { vi: 'Giữ mẫu văn bản của cơ quan', en: 'Keep document templates of the body' },
      roles: ['truong-phong', 'chanh-van-phong', 'lanh-dao-co-quan'],
    },
    {
      id: 'admin.templates',
      parent: 'admin',
      name: { vi: 'Mẫu văn bản dùng chung', en: 'Document templates of every body' },
      roles: ['quan-tri'],
    },
    {
      id: 'admin.signing',
      parent: 'admin',
      name: { vi: 'Dịch vụ ký số, gốc tin cậy', en: 'Signing services and trusted roots' },
      roles: ['quan-tri'],
    },
  ],
  menu: [{ href: '/van-ban/di', label: { vi: 'Văn bản đi', en: 'Outgoing' }, order: 31, access: { right: 'outgoing' } }],
  pages: [
    { path: 'van-ban/di', file: 'pages/list.tsx', access: { right: 'outgoing' } },
    { path: 'van-ban/di/moi', file: 'pages/new.tsx', access: { right: 'outgoing.draft' } },
    { path: 'van-ban/di/:id', file: 'pages/document.tsx', access: { right: 'outgoing' } },
    { path: 'van-ban/di/:id/soan', file: 'pages/edit.tsx', access: { right: 'outgoing.draft' } },
    { path: 'van-ban/di/:id/nhap', file: 'pages/draft.ts', access: { right: 'outgoing.draft' } },
    { path: 'van-ban/di/:id/xem-thu/:tep', file: 'pages/preview.ts', access: { right: 'outgoing.draft' } },
    { path: 'van-ban/di/:id/soat', file: 'pages/proofread.ts', access: { right: 'outgoing.draft' } },
    { path: 'van-ban/di/:id/soat-tep/:tep', file: 'pages/mend-file.tsx', access: { right: 'outgoing.draft' } },
    { path: 'van-ban/di/:id/trinh', file: 'pages/submit.tsx', access: { right: 'outgoing.draft' } },
    { path: 'van-ban/di/:id/ban-hanh', file: 'pages/issue.tsx', access: { right: 'outgoing.issue' } },
    { path: 'van-ban/di/:id/gui', file: 'pages/send.tsx', access: { right: 'outgoing.issue' } },
    { path: 'van-ban/di/:id/thu-hoi', file: 'pages/recall.tsx', access: { right: 'outgoing.issue' } },
    { path: 'van-ban/di/so', file: 'pages/book.tsx', access: { right: 'outgoing.book' } },
    { path: 'van-ban/di/so/tep', file: 'pages/book-file.ts', access: { right: 'outgoing.book' } },
    { path: 'van-ban/di/so/buu-dien', file: 'pages/post-book.tsx', access: { right: 'outgoing.book' } },
    { path: 'van-ban/di/so/buu-dien/tep', file: 'pages/post-book-file.ts', access: { right: 'outgoing.book' } },
    { path: 'van-ban/di/so/ban-luu', file: 'pages/copy-book.tsx', access: { right: 'outgoing.book' } },
    { path: 'van-ban/di/so/ban-luu/tep', file: 'pages/copy-book-file.ts', access: { right: 'outgoing.book' } },
    { path: 'van-ban/di/so/quan-ly', file: 'pages/registers.tsx', access: { right: 'outgoing.registers' } },
    { path: 'van-ban/di/ky', file: 'pages/signing.tsx', access: { right: 'outgoing.co-sign' } },
    { path: 'van-ban/di/khoa', file: 'pages/keys.tsx', access: { right: 'outgoing' } },
    { path: 'van-ban/di/doan-mau', file: 'pages/paragraphs.tsx', access: { right: 'outgoing' } },
    { path: 'van-ban/di/mau', file: 'pages/templates.tsx', access: { right: 'outgoing' } },
    { path: 'van-ban/di/mau/:mau', file: 'pages/template.tsx', access: { right: 'outgoing.templates' } },
    { path: 'quan-tri/mau-van-ban', file: 'pages/common-templates.tsx', access: { right: 'admin.templates' } },
    { path: 'quan-tri/mau-van-ban/:mau', file: 'pages/common-template.tsx', access: { right: 'admin.templates' } },
    { path: 'van-ban/di/:id/theo-doi', file: 'pages/follow.tsx', access: { right: 'directive.give' } },
    { path: 'van-ban/di/:id/so-sanh', file: 'pages/compare.tsx', access: { right: 'outgoing' } },
    { path: 'van-ban/di/:id/ky', file: 'pages/sign.tsx', access: { right: 'outgoing.co-sign' } },
    { path: 'van-ban/di/:id/dong-dau', file: 'pages/co-seal.tsx', access: { right: 'outgoing.co-seal' } },
    { path: 'van-ban/di/:id/ban-ky', file: 'pages/outside.tsx', access: { right: 'outgoing.issue' } },
    { path: 'van-ban/di/:id/chu-ky', file: 'pages/check.tsx', access: { right: 'outgoing' } },
    { path: 'quan-tri/ky-so', file: 'pages/signing-services.tsx', access: { right: 'admin.signing' } },
    { path: 'van-ban/di/nguoi-ky', file: 'pages/signers.tsx', access: { right: 'outgoing.signers' } },
    { path: 'van-ban/di/:id/tep/:tep', file: 'pages/file.ts', access: { right: 'outgoing' } },
  ],
  jobs: async () => (await import('./jobs.ts')).outgoingJobs,
  processes: async () => {
    const [{ outgoingDocument }, { outgoingLook }, facts] = await Promise.all([
      import('./process.ts'),
      import('./look.ts'),
      import('./facts.ts'),
    ])
    return {
      processes: [outgoingDocument],
      looks: [outgoingLook],
      facts: {
        permittedSigners: facts.permittedSignersFact,
        coSignersInForce: facts.coSignersInForceFact,
        signedFiles: facts.signedFilesFact,
        outgoingRecord: facts.outgoingRecordFact,
      },
    }
  },
})
