import { actPage, defineModule, listPages } from '../../kernel/module.ts'

const STAFF = ['van-thu', 'chuyen-vien', 'truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong', 'lanh-dao-tinh']
const LEADERS = ['truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong', 'lanh-dao-tinh']

/** Incoming documents: intake, register, notes, forwarding, tasks. */
export const documentsModule = defineModule({
  id: 'office/documents',
  names: { vi: 'Văn bản', en: 'Documents' },
  rights: [
    { id: 'records', name: { vi: 'Văn bản đến', en: 'Incoming documents' }, roles: STAFF },
    {
      id: 'records.register',
      parent: 'records',
      name: { vi: 'Tiếp nhận, vào sổ văn bản', en: 'Take in and register' },
      roles: ['van-thu'],
    },
    {
      id: 'records.book',
      parent: 'records',
      name: { vi: 'Xem, in, xuất sổ văn bản đến', en: 'Read, print, export the register' },
      roles: ['van-thu', 'chanh-van-phong'],
    },
    {
      id: 'records.close-book',
      parent: 'records',
      name: { vi: 'Đóng sổ văn bản đến', en: 'Close the register' },
      roles: ['van-thu', 'chanh-van-phong'],
    },
    {
      id: 'records.note',
      parent: 'records',
      name: { vi: 'Bút phê, nhập bút phê', en: "Leaders' notes" },
      roles: [...LEADERS, 'van-thu'],
    },
    {
      id: 'records.forward',
      parent: 'records',
      name: { vi: 'Chuyển, thu hồi văn bản', en: 'Forward and recall' },
      roles: [...LEADERS, 'van-thu'],
    },
    {
      id: 'records.return',
      parent: 'records',
      name: { vi: 'Gửi trả văn bản chuyển nhầm', en: 'Send back misdirected documents' },
      roles: STAFF,
    },
    {
      id: 'records.close',
      parent: 'records',
      name: { vi: 'Kết thúc, lưu hồ sơ văn bản', en: 'Close and file documents' },
      roles: STAFF,
    },
  ],
  menu: [{ href: '/van-ban', label: { vi: 'Văn bản', en: 'Documents' }, order: 30, access: { right: 'records' } }],
  pages: [
    ...listPages('van-ban', { right: 'records' }),
    { path: 'van-ban/so-den', file: 'pages/books/book.tsx', access: { right: 'records.book' } },
    { path: 'van-ban/so-den/giai-quyet', file: 'pages/books/follow-book.tsx', access: { right: 'records.book' } },
    { path: 'van-ban/so-den/giai-quyet/tep', file: 'pages/books/follow-book-file.ts', access: { right: 'records.book' } },
    { path: 'van-ban/so-den/tep', file: 'pages/books/book-file.ts', access: { right: 'records.book' } },
    { path: 'van-ban/tiep-nhan', file: 'pages/intake/intake-list.tsx', access: { right: 'records.register' } },
    { path: 'van-ban/tiep-nhan/:id', file: 'pages/intake/intake.tsx', access: { right: 'records.register' } },
    { path: 'van-ban/tiep-nhan/:id/nhap', file: 'pages/intake/intake-typed.ts', access: { right: 'records.register' } },
    { path: 'van-ban/tiep-nhan/:id/tep/:position', file: 'pages/intake/intake-file.ts', access: { right: 'records.register' } },
    {
      path: 'van-ban/tiep-nhan/:id/tep/:position/chu',
      file: 'pages/intake/intake-file-text.tsx',
      access: { right: 'records.register' },
    },
    { path: 'van-ban/:id', file: 'pages/document.tsx', access: { right: 'records' } },
    { path: 'van-ban/:id/phieu', file: 'pages/slip.tsx', access: { right: 'records' } },
    { path: 'van-ban/:id/chuyen', file: 'pages/send.tsx', access: { right: 'records.forward' } },
    { path: 'van-ban/:id/but-phe', file: 'pages/note.tsx', access: { right: 'records.note' } },
    actPage('van-ban/:id/sua', { right: 'records.register' }),
    { path: 'van-ban/:id/giao-viec', file: 'pages/giving/give.tsx', access: { right: 'directive.give' } },
    { path: 'van-ban/:id/giao-viec/:order', file: 'pages/giving/giving-order.tsx', access: { right: 'directive.give' } },
    { path: 'van-ban/:id/tep/:position', file: 'pages/files/document-file.ts', access: { right: 'records' } },
    { path: 'van-ban/:id/tep/:position/chu', file: 'pages/files/document-file-text.tsx', access: { right: 'records' } },
  ],
  jobs: async () => (await import('./jobs.ts')).documentJobs,
  api: async () => ({ routes: (await import('./api.ts')).documentRoutes }),
  lists: async () => [(await import('./list.ts')).incomingList],
  processes: async () => {
    const [{ incomingDocument }, { documentLook }, { documentActs }, facts] = await Promise.all([
      import('./process.ts'),
      import('./look.ts'),
      import('./acts.ts'),
      import('./facts.ts'),
    ])
    return {
      processes: [incomingDocument],
      looks: [documentLook],
      acts: documentActs,
      facts: {
        officePosts: facts.officePostsFact,
        documentReaders: facts.documentReadersFact,
        livingBodies: facts.livingBodiesFact,
        documentEntry: facts.documentEntryFact,
      },
    }
  },
})
