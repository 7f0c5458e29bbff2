import { defineModule, listPages } from '../../kernel/module.ts'

const STAFF = ['van-thu', 'chuyen-vien', 'truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong']

/** Work files: what belongs together about one piece of work, from its opening to the archive. */
export const workFilesModule = defineModule({
  id: 'office/work-files',
  names: { vi: 'Hồ sơ công việc', en: 'Work files' },
  rights: [
    { id: 'work-files.open', name: { vi: 'Mở hồ sơ công việc', en: 'Open work files' }, roles: STAFF },
    {
      id: 'work-files.work',
      parent: 'work-files.open',
      name: { vi: 'Xử lý hồ sơ mình phụ trách', en: 'Work on one’s own files' },
      roles: STAFF,
    },
    {
      id: 'work-files.contribute',
      parent: 'work-files.open',
      name: { vi: 'Ghi ý kiến vào hồ sơ', en: 'Give opinions in files' },
      roles: [...STAFF, 'lanh-dao-tinh'],
    },
    {
      id: 'work-files.decide',
      parent: 'work-files.open',
      name: { vi: 'Duyệt, trả lại, từ chối, gia hạn hồ sơ', en: 'Approve, return, reject, extend files' },
      roles: ['truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong', 'lanh-dao-tinh'],
    },
    {
      id: 'work-files.archive',
      parent: 'work-files.open',
      name: { vi: 'Nộp lưu, giữ, tiêu hủy hồ sơ', en: 'Archive, hold, destroy files' },
      roles: ['van-thu', 'chanh-van-phong'],
    },
    {
      id: 'work-files.plan',
      parent: 'work-files.open',
      name: { vi: 'Lập danh mục hồ sơ', en: 'Keep the file plan' },
      roles: ['van-thu', 'chanh-van-phong'],
    },
    {
      id: 'work-files.plan-approve',
      parent: 'work-files.open',
      name: { vi: 'Duyệt danh mục hồ sơ', en: 'Approve the file plan' },
      roles: ['lanh-dao-co-quan', 'chanh-van-phong', 'lanh-dao-tinh'],
    },
  ],
  menu: [{ href: '/ho-so', label: { vi: 'Hồ sơ', en: 'Work files' }, order: 36, access: { right: 'work-files.open' } }],
  pages: [
    ...listPages('ho-so', { right: 'work-files.open' }),
    { path: 'ho-so/moi', file: 'pages/new.tsx', access: { right: 'work-files.open' } },
    { path: 'ho-so/vao', file: 'pages/put-in.tsx', access: { right: 'work-files.open' } },
    { path: 'ho-so/danh-muc', file: 'pages/plan.tsx', access: { right: 'work-files.open' } },
    { path: 'ho-so/danh-muc/tep', file: 'pages/plan-file.ts', access: { right: 'work-files.open' } },
    { path: 'ho-so/danh-muc/:muc', file: 'pages/plan-entry.tsx', access: { right: 'work-files.plan' } },
    { path: 'ho-so/:id/van-ban', file: 'pages/documents.tsx', access: { right: 'work-files.contribute' } },
    { path: 'ho-so/:id/muc-luc', file: 'pages/contents.tsx', access: { right: 'work-files.contribute' } },
  ],
  lists: async () => [(await import('./list.ts')).workFilesList],
  processes: async () => {
    const [{ workFile }, { workFilesLook, fileWays }, { fileOpening }, facts] = await Promise.all([
      import('./process.ts'),
      import('./look.ts'),
      import('./opening.ts'),
      import('./facts.ts'),
    ])
    return {
      processes: [workFile],
      looks: [workFilesLook],
      openings: [fileOpening],
      waysOn: fileWays,
      facts: { fileStaff: facts.fileStaffFact, fileRegisters: facts.fileRegistersFact, childFiles: facts.childFilesFact },
    }
  },
})
