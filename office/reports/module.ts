import { defineModule } from '../../kernel/module.ts'

const READ = { right: 'report.read' } as const
/** Whoever may see the matter: units, compilers, those who approve, the clerk who issues. */
const OF_MATTER = { signedIn: true } as const

/** Reports in general: kinds and their calendar, measures, requests to several bodies, merging. */
export const reportsModule = defineModule({
  id: 'office/reports',
  names: { vi: 'Báo cáo', en: 'Reports' },
  rights: [
    {
      id: 'report.ask',
      name: { vi: 'Yêu cầu, tổng hợp báo cáo', en: 'Ask for and compile reports' },
      roles: ['chuyen-vien', 'truong-phong', 'chanh-van-phong'],
    },
    {
      id: 'report.write',
      name: { vi: 'Viết báo cáo của đơn vị', en: 'Write unit reports' },
      roles: ['chuyen-vien', 'truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong', 'van-thu'],
    },
    {
      id: 'report.submit',
      name: { vi: 'Nộp báo cáo của đơn vị', en: 'Submit unit reports' },
      roles: ['chuyen-vien', 'truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong'],
    },
    {
      id: 'report.distribute',
      name: { vi: 'Phân công viết báo cáo', en: 'Assign writers' },
      roles: ['truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong'],
    },
    {
      id: 'report.review',
      name: { vi: 'Duyệt báo cáo ở phòng, trả về để sửa', en: 'Approve in the division, send back' },
      roles: ['truong-phong', 'chanh-van-phong'],
    },
    { id: 'report.approve', name: { vi: 'Duyệt báo cáo tổng hợp', en: 'Approve merged reports' }, roles: ['chanh-van-phong'] },
    {
      id: 'report.regimes',
      name: { vi: 'Đặt chế độ báo cáo', en: 'Set report regimes' },
      roles: ['chanh-van-phong'],
    },
    { id: 'report.issue', name: { vi: 'Ban hành báo cáo tổng hợp', en: 'Issue merged reports' }, roles: ['van-thu'] },
  ],
  menu: [{ href: '/bao-cao', label: { vi: 'Báo cáo', en: 'Reports' }, order: 70, access: READ }],
  pages: [
    { path: 'bao-cao', file: 'pages/calendar.tsx', access: READ },
    { path: 'bao-cao/chi-tieu', file: 'pages/measures/measures.tsx', access: READ },
    { path: 'bao-cao/chi-tieu/:chi-tieu', file: 'pages/measures/measure.tsx', access: READ },
    { path: 'bao-cao/chi-tieu/:chi-tieu/danh-sach', file: 'pages/measures/measure-list.tsx', access: READ },
    { path: 'bao-cao/tu-ho-so/:loai/:ky/:dang', file: 'pages/measures/record-file.ts', access: READ },
    { path: 'bao-cao/thong-ke', file: 'pages/measures/statistics.tsx', access: READ },
    { path: 'bao-cao/thong-ke/tep', file: 'pages/measures/statistics-file.ts', access: READ },
    { path: 'bao-cao/dang-mo', file: 'pages/measures/open-cases.tsx', access: READ },
    { path: 'bao-cao/che-do', file: 'pages/regimes.tsx', access: READ },
    { path: 'bao-cao/che-do/:id', file: 'pages/regime.tsx', access: { right: 'report.regimes' } },
    { path: 'bao-cao/yeu-cau/moi', file: 'pages/request-new.tsx', access: { right: 'report.ask' } },
    { path: 'bao-cao/yeu-cau/:id', file: 'pages/request.tsx', access: OF_MATTER },
    { path: 'bao-cao/yeu-cau/:id/tong-hop', file: 'pages/merging/merge.tsx', access: OF_MATTER },
    { path: 'bao-cao/yeu-cau/:id/phu-luc', file: 'pages/merging/merged-annexes.tsx', access: OF_MATTER },
    { path: 'bao-cao/yeu-cau/:id/ban-hanh', file: 'pages/merging/issue.tsx', access: OF_MATTER },
    { path: 'bao-cao/yeu-cau/:id/phien-ban/:so', file: 'pages/merging/version.tsx', access: OF_MATTER },
    { path: 'bao-cao/yeu-cau/:id/nhap', file: 'pages/request-draft.ts', access: { right: 'report.ask' } },
    { path: 'bao-cao/yeu-cau/:id/tep/:dang', file: 'pages/request-file.ts', access: OF_MATTER },
    { path: 'bao-cao/don-vi/:id', file: 'pages/unit/unit.tsx', access: OF_MATTER },
    { path: 'bao-cao/don-vi/:id/tep/:dang', file: 'pages/unit/unit-file.ts', access: OF_MATTER },
    { path: 'bao-cao/don-vi/:id/nhap', file: 'pages/unit/unit-draft.ts', access: { right: 'report.write' } },
  ],
  processes: async () => {
    const [{ reportRequest }, { unitReport }, looks, { reportFacts }] = await Promise.all([
      import('./requests/request-process.ts'),
      import('./unit-reports/unit-process.ts'),
      import('./look.ts'),
      import('./check-facts.ts'),
    ])
    return {
      processes: [reportRequest, unitReport],
      looks: [looks.requestLook, looks.unitLook],
      facts: reportFacts,
      waysOn: looks.reportWays,
    }
  },
  jobs: async () => (await import('./jobs.ts')).reportJobs,
  measures: async () => (await import('./report.ts')).reportMeasures,
})
