import { defineModule, listPages } from '../../kernel/module.ts'

/** Follow-up of directives and given tasks. */
export const directivesModule = defineModule({
  id: 'office/directives',
  names: { vi: 'Ý kiến chỉ đạo', en: 'Directives' },
  rights: [
    {
      id: 'directive.give',
      name: { vi: 'Giao việc, nhập ý kiến chỉ đạo', en: 'Give tasks' },
      roles: ['chuyen-vien', 'truong-phong', 'chanh-van-phong', 'lanh-dao-tinh', 'lanh-dao-co-quan'],
    },
    {
      id: 'directive.decide',
      name: { vi: 'Nghiệm thu, gia hạn, thu hồi', en: 'Accept, extend, withdraw' },
      roles: ['chanh-van-phong', 'lanh-dao-tinh', 'lanh-dao-co-quan', 'truong-phong', 'chuyen-vien'],
    },
    {
      id: 'directive.follow',
      name: { vi: 'Theo dõi, đôn đốc', en: 'Follow up' },
      roles: ['chuyen-vien', 'truong-phong', 'chanh-van-phong'],
    },
    {
      id: 'directive.perform',
      name: { vi: 'Thực hiện việc được giao', en: 'Perform given tasks' },
      roles: ['chuyen-vien', 'truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong'],
    },
    {
      id: 'directive.report',
      name: { vi: 'Báo cáo tiến độ, nộp kết quả', en: 'Report and submit' },
      roles: ['chuyen-vien', 'truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong'],
    },
    {
      id: 'directive.distribute',
      name: { vi: 'Phân công trong đơn vị', en: 'Assign inside the body' },
      roles: ['truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong'],
    },
  ],
  menu: [{ href: '/theo-doi', label: { vi: 'Theo dõi', en: 'Follow-up' }, order: 20, access: { right: 'report.read' } }],
  pages: [
    { path: 'viec/giao', file: 'pages/give.tsx', access: { right: 'directive.give' } },
    { path: 'theo-doi', file: 'pages/follow/follow.tsx', access: { right: 'report.read' } },
    ...listPages('theo-doi/danh-sach', { right: 'report.read' }, 'tep'),
    { path: 'theo-doi/thong-ke.docx', file: 'pages/follow/statistics.ts', access: { right: 'report.read' } },
    { path: 'theo-doi/nhap-cham', file: 'pages/follow/late-entry.tsx', access: { right: 'report.read' } },
    // Only the tasks which the reader may see.
    { path: 'theo-doi/van-ban/:id', file: 'pages/follow/document.tsx', access: { signedIn: true } },
    { path: 'theo-doi/van-ban/:id/tong-hop.docx', file: 'pages/follow/synthesis.ts', access: { signedIn: true } },
    { path: 'quan-tri/ngoai-le', file: 'pages/follow/exceptions.tsx', access: { right: 'admin.settings' } },
  ],
  lists: async () => [(await import('./follow/list.ts')).followList],
  api: async () => import('./api.ts'),
  processes: async () => {
    const [{ directive }, { giaoNhieu }, { viecDinhKy }, looks] = await Promise.all([
      import('./process.ts'),
      import('./bodies/many-bodies.ts'),
      import('./recurring.ts'),
      import('./look.ts'),
    ])
    return {
      processes: [directive, giaoNhieu, viecDinhKy],
      looks: [looks.directiveLook, looks.giaoNhieuLook, looks.viecDinhKyLook],
    }
  },
  jobs: async () => (await import('./jobs.ts')).directiveJobs,
  measures: async () => (await import('./report.ts')).directiveMeasures,
})
