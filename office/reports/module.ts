import { defineModule } from '../../kernel/module.ts'

const READ = { right: 'report.read' } as const

/** Reports in general: kinds and their calendar, measures, requests to several bodies, merging. */
export const reportsModule = defineModule({
  id: 'office/reports',
  names: { vi: 'Báo cáo', en: 'Reports' },
  rights: [],
  menu: [{ href: '/bao-cao', label: { vi: 'Báo cáo', en: 'Reports' }, order: 70, access: READ }],
  pages: [
    { path: 'bao-cao', file: 'pages/calendar.tsx', access: READ },
    { path: 'bao-cao/chi-tieu', file: 'pages/measures.tsx', access: READ },
    { path: 'bao-cao/chi-tieu/:chi-tieu', file: 'pages/measure.tsx', access: READ },
    { path: 'bao-cao/chi-tieu/:chi-tieu/danh-sach', file: 'pages/measure-list.tsx', access: READ },
  ],
})
