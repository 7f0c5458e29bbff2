import { defineModule } from '../../kernel/module.ts'

/** The weekly review of directives and its report. */
export const weeklyReviewModule = defineModule({
  id: 'office/weekly-review',
  names: { vi: 'Kiểm điểm tuần', en: 'Weekly review' },
  rights: [
    {
      id: 'report.read',
      name: { vi: 'Xem số liệu, báo cáo', en: 'Read figures and reports' },
      roles: ['chuyen-vien', 'truong-phong', 'chanh-van-phong', 'lanh-dao-tinh', 'giam-sat', 'lanh-dao-co-quan'],
    },
    {
      id: 'weekly.freeze',
      name: { vi: 'Chốt tuần', en: 'Freeze the week' },
      roles: ['chuyen-vien', 'truong-phong', 'chanh-van-phong'],
    },
    {
      id: 'weekly.draft',
      name: { vi: 'Soạn báo cáo tuần', en: 'Draft the weekly report' },
      roles: ['chuyen-vien', 'truong-phong', 'chanh-van-phong'],
    },
    {
      id: 'weekly.review',
      name: { vi: 'Đồng ý trình báo cáo tuần (trưởng phòng)', en: 'Agree to the weekly report (head of division)' },
      roles: ['truong-phong'],
    },
    {
      id: 'weekly.return',
      name: { vi: 'Trả báo cáo tuần để sửa', en: 'Send the weekly report back' },
      roles: ['truong-phong', 'chanh-van-phong'],
    },
    { id: 'weekly.approve', name: { vi: 'Duyệt báo cáo tuần', en: 'Approve the weekly report' }, roles: ['chanh-van-phong'] },
  ],
  menu: [],
  pages: [
    { path: 'theo-doi/kiem-diem-tuan', file: 'pages/weeks.tsx', access: { right: 'report.read' } },
    { path: 'theo-doi/kiem-diem-tuan/:tuan', file: 'pages/week.tsx', access: { right: 'report.read' } },
    { path: 'theo-doi/kiem-diem-tuan/:tuan/danh-sach', file: 'pages/week-list.tsx', access: { right: 'report.read' } },
    { path: 'theo-doi/kiem-diem-tuan/:tuan/danh-sach/tep', file: 'pages/week-list-file.ts', access: { right: 'report.read' } },
    // Whoever may see the report's matter: its drafter, the approver, the clerk who issues it.
    { path: 'theo-doi/kiem-diem-tuan/:tuan/bao-cao', file: 'pages/report.tsx', access: { signedIn: true } },
    { path: 'theo-doi/kiem-diem-tuan/:tuan/bao-cao/tep/:loai', file: 'pages/report-file.ts', access: { signedIn: true } },
    { path: 'quan-tri/theo-doi', file: 'pages/settings.tsx', access: { right: 'admin.settings' } },
    { path: 'theo-doi/kiem-diem-tuan/:tuan/phu-luc.xlsx', file: 'pages/annex.ts', access: { right: 'report.read' } },
  ],
  api: async () => import('./api.ts'),
  processes: async () => {
    const [{ weeklyReport }, { weeklyLook }, { weeklyHeadingFact }] = await Promise.all([
      import('./process.ts'),
      import('./look.ts'),
      import('./report/letterhead.ts'),
    ])
    return { processes: [weeklyReport], looks: [weeklyLook], facts: { weeklyHeading: weeklyHeadingFact } }
  },
  jobs: async () => (await import('./jobs.ts')).weeklyJobs,
})
