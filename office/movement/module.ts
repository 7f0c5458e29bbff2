import { defineModule } from '../../kernel/module.ts'

const STAFF = ['van-thu', 'chuyen-vien', 'truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong', 'lanh-dao-tinh', 'giam-sat']
const UNIT = ['chuyen-vien', 'truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong']
const PUBLIC = 'recognised models whose story was approved for publication'

/** Emulation movements, "Dân vận khéo" first: registration, the yearly cycle, recognition, reward, replication, the public page. */
export const movementModule = defineModule({
  id: 'office/movement',
  names: { vi: 'Phong trào thi đua', en: 'Emulation movements' },
  rights: [
    { id: 'movement', name: { vi: 'Xem sổ mô hình, phong trào', en: 'Read the register of models' }, roles: STAFF },
    {
      id: 'movement.launch',
      parent: 'movement',
      name: { vi: 'Phát động phong trào, tiêu chí, chỉ tiêu', en: 'Launch movements, criteria, quotas' },
      roles: ['chanh-van-phong', 'truong-phong', 'chuyen-vien'],
    },
    {
      id: 'movement.register',
      parent: 'movement',
      name: { vi: 'Đăng ký, xây dựng mô hình', en: 'Register and build models' },
      roles: UNIT,
    },
    {
      id: 'movement.review',
      parent: 'movement',
      name: { vi: 'Xét danh mục, thẩm định, trình khen', en: 'List, verify, propose rewards' },
      roles: UNIT,
    },
    {
      id: 'movement.confirm',
      parent: 'movement',
      name: { vi: 'Cấp ủy xác nhận phiếu đăng ký', en: 'Confirm registrations for the Party committee' },
      roles: UNIT,
    },
    {
      id: 'movement.recognise',
      parent: 'movement',
      name: { vi: 'Ghi quyết định công nhận, khen thưởng', en: 'Record recognition and rewards' },
      roles: ['truong-phong', 'chanh-van-phong', 'lanh-dao-co-quan', 'lanh-dao-tinh', 'chuyen-vien'],
    },
    {
      id: 'movement.publish',
      parent: 'movement',
      name: { vi: 'Duyệt, đăng bài công khai', en: 'Approve public stories' },
      roles: ['chanh-van-phong', 'lanh-dao-co-quan'],
    },
  ],
  menu: [{ href: '/phong-trao', label: { vi: 'Phong trào', en: 'Movements' }, order: 60, access: { right: 'movement' } }],
  pages: [
    { path: 'phong-trao', file: 'pages/registry.tsx', access: { right: 'movement' } },
    { path: 'phong-trao/dang-ky', file: 'pages/register.tsx', access: { right: 'movement.register' } },
    { path: 'phong-trao/phat-dong', file: 'pages/launch.tsx', access: { right: 'movement.launch' } },
    { path: 'phong-trao/so-lieu', file: 'pages/figures.tsx', access: { right: 'movement' } },
    { path: 'phong-trao/tep', file: 'pages/export.ts', access: { right: 'movement' } },
    { path: 'phong-trao/:id', file: 'pages/model.tsx', access: { right: 'movement' } },
    { path: 'phong-trao/:id/cham-diem', file: 'pages/score.tsx', access: { right: 'movement' } },
    { path: 'cong-khai/mo-hinh', file: 'pages/public-list.tsx', access: { public: PUBLIC } },
    { path: 'cong-khai/mo-hinh/:code', file: 'pages/public-model.tsx', access: { public: PUBLIC } },
  ],
  processes: async () => {
    const [
      { moHinh },
      { phongTrao },
      { modelLook },
      { movementLook },
      { phienXet },
      { councilLook },
      { likeModelsFact, rewardStandingFact, yearFiguresFact },
    ] = await Promise.all([
      import('./mo-hinh.ts'),
      import('./phong-trao.ts'),
      import('./look.ts'),
      import('./movement-look.ts'),
      import('./council.ts'),
      import('./council-look.ts'),
      import('./facts.ts'),
    ])
    return {
      processes: [moHinh, phongTrao, phienXet],
      looks: [modelLook, movementLook, councilLook],
      facts: { likeModels: likeModelsFact, rewardStanding: rewardStandingFact, yearFigures: yearFiguresFact },
    }
  },
  jobs: async () => (await import('./jobs.ts')).movementJobs,
  measures: async () => (await import('./report.ts')).movementMeasures,
})
