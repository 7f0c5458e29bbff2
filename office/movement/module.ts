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
      id: 'movement.reopen-year',
      parent: 'movement',
      name: { vi: 'Bỏ chốt số liệu năm của phong trào', en: 'Undo the closing of a year' },
      roles: ['truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong'],
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
    {
      id: 'movement.commit',
      parent: 'movement',
      name: { vi: 'Đăng ký cam kết cá nhân', en: 'Register one’s commitment' },
      roles: STAFF,
    },
    {
      id: 'movement.comment-commitment',
      parent: 'movement',
      name: { vi: 'Nhận xét cam kết (bí thư chi bộ)', en: 'Comment commitments (secretary of the cell)' },
      roles: STAFF,
    },
  ],
  menu: [{ href: '/phong-trao', label: { vi: 'Phong trào', en: 'Movements' }, order: 60, access: { right: 'movement' } }],
  pages: [
    { path: 'phong-trao', file: '/casework/pages/list.tsx', access: { right: 'movement' } },
    { path: 'phong-trao/dang-ky', file: 'pages/register.tsx', access: { right: 'movement.register' } },
    { path: 'phong-trao/phat-dong', file: 'pages/launch.tsx', access: { right: 'movement.launch' } },
    { path: 'phong-trao/so-lieu', file: 'pages/figures.tsx', access: { right: 'movement' } },
    { path: 'phong-trao/so-lieu/don-vi', file: 'pages/units.tsx', access: { right: 'movement' } },
    { path: 'phong-trao/tham-gia/:id/:seq', file: 'pages/model/participation.tsx', access: { right: 'movement' } },
    { path: 'phong-trao/hop-xet', file: 'pages/council/councils.tsx', access: { right: 'movement.review' } },
    { path: 'phong-trao/hop-xet/:id', file: 'pages/council/council.tsx', access: { right: 'movement.review' } },
    { path: 'phong-trao/hop-xet/:id/tep/:paper', file: 'pages/council/council-paper.ts', access: { right: 'movement.review' } },
    { path: 'phong-trao/soan/:paper/:id', file: 'pages/model/draft-paper.tsx', access: { right: 'movement' } },
    { path: 'phong-trao/cam-ket', file: 'pages/commitments.tsx', access: { right: 'movement.commit' } },
    { path: 'phong-trao/tep', file: 'pages/export.ts', access: { right: 'movement' } },
    { path: 'phong-trao/:id', file: 'pages/model/model.tsx', access: { right: 'movement' } },
    { path: 'phong-trao/:id/cham-diem', file: 'pages/model/score.tsx', access: { right: 'movement' } },
    { path: 'phong-trao/:id/anh', file: 'pages/public/pictures.tsx', access: { right: 'movement.register' } },
    { path: 'phong-trao/:id/anh/:nth', file: 'pages/public/picture.ts', access: { right: 'movement' } },
    { path: 'phong-trao/:id/can-cu', file: 'pages/model/grounds.tsx', access: { right: 'movement.review' } },
    { path: 'phong-trao/:id/tep/ho-so-khen', file: 'pages/model/reward-file.ts', access: { right: 'movement.review' } },
    { path: 'cong-khai/mo-hinh', file: 'pages/public/public-list.tsx', access: { public: PUBLIC } },
    { path: 'cong-khai/mo-hinh/:code', file: 'pages/public/public-model.tsx', access: { public: PUBLIC } },
    { path: 'cong-khai/mo-hinh/:code/anh/:nth', file: 'pages/public/public-picture.ts', access: { public: PUBLIC } },
  ],
  lists: async () => [(await import('./registry/list.ts')).modelsList],
  processes: async () => {
    const [
      { moHinh },
      { phongTrao },
      { phienXet },
      { camKet },
      { modelLook },
      { movementLook },
      { councilLook },
      { commitmentLook },
      { movementOpenings },
      facts,
    ] = await Promise.all([
      import('./model-process.ts'),
      import('./movement-process.ts'),
      import('./council/council.ts'),
      import('./commitments/commitment.ts'),
      import('./look.ts'),
      import('./movement-look.ts'),
      import('./council/council-look.ts'),
      import('./commitments/commitment-look.ts'),
      import('./openings.ts'),
      import('./facts.ts'),
    ])
    return {
      processes: [moHinh, phongTrao, phienXet, camKet],
      looks: [modelLook, movementLook, councilLook, commitmentLook],
      openings: movementOpenings,
      facts: {
        likeModels: facts.likeModelsFact,
        rewardStanding: facts.rewardStandingFact,
        yearFigures: facts.yearFiguresFact,
      },
    }
  },
  jobs: async () => (await import('./jobs.ts')).movementJobs,
  measures: async () => (await import('./report.ts')).movementMeasures,
})
