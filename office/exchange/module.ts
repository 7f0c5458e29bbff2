import { defineModule } from '../../kernel/module.ts'

/** Exchange with other agencies over an axis: packages, statuses, recalls, the directory, the connections. */
export const exchangeModule = defineModule({
  id: 'office/exchange',
  names: { vi: 'Liên thông văn bản', en: 'Document exchange' },
  rights: [
    {
      id: 'exchange',
      name: { vi: 'Xem văn bản liên thông, trả lời yêu cầu lấy lại', en: 'See the exchange, answer requests to take back' },
      roles: ['van-thu', 'chanh-van-phong'],
    },
    {
      id: 'admin.exchange',
      parent: 'admin',
      name: { vi: 'Khai báo kết nối liên thông, xác nhận danh bạ', en: 'Set up exchange connections, confirm the directory' },
      roles: ['quan-tri'],
    },
  ],
  menu: [{ href: '/lien-thong', label: { vi: 'Liên thông', en: 'Exchange' }, order: 34, access: { right: 'exchange' } }],
  pages: [
    { path: 'lien-thong', file: 'pages/exchange.tsx', access: { right: 'exchange' } },
    { path: 'lien-thong/danh-ba', file: 'pages/directory.tsx', access: { right: 'exchange' } },
    { path: 'lien-thong/:id', file: 'pages/message.tsx', access: { right: 'exchange' } },
    { path: 'lien-thong/:id/tep/:position', file: 'pages/update-file.ts', access: { right: 'exchange' } },
    { path: 'quan-tri/lien-thong', file: 'pages/links.tsx', access: { right: 'admin.exchange' } },
    { path: 'quan-tri/lien-thong/danh-ba', file: 'pages/confirm.tsx', access: { right: 'admin.exchange' } },
    { path: 'quan-tri/lien-thong/:id', file: 'pages/link.tsx', access: { right: 'admin.exchange' } },
  ],
  jobs: async () => (await import('./jobs.ts')).exchangeJobs,
  measures: async () => (await import('./report.ts')).exchangeMeasures,
})
