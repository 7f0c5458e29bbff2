import { defineModule } from '../kernel/module.ts'
import { orgRights } from './policy.ts'

export const org = defineModule({
  id: 'org',
  names: { vi: 'Tổ chức', en: 'Organisation' },
  rights: orgRights,
  menu: [{ href: '/quan-tri', label: { vi: 'Quản trị', en: 'Administration' }, order: 90, access: { right: 'admin' } }],
  api: () => import('./api.ts'),
  pages: [
    { path: 'dang-nhap/cong-chung', file: 'pages/oidc-begin.tsx', access: { public: 'sends to the identity provider' } },
    {
      path: 'dang-nhap/cong-chung/ve',
      file: 'pages/oidc-return.tsx',
      access: { public: 'the identity provider sends back here; checked by state, nonce and code' },
    },
    { path: 'tai-khoan', file: 'pages/account.tsx', access: { signedIn: true } },
    { path: 'tai-khoan/khoa-api', file: 'pages/api-tokens.tsx', access: { signedIn: true } },
    { path: 'doi-vai', file: 'pages/acting.tsx', access: { signedIn: true } },
    { path: 'uy-quyen', file: 'pages/delegation.tsx', access: { signedIn: true } },
    { path: 'dang-nhap', file: 'pages/login.tsx', access: { public: 'the way in' } },
    {
      path: 'dang-nhap/ma',
      file: 'pages/code.tsx',
      access: { public: 'second step of the login; asks for the session of the first' },
    },
    {
      path: 'xac-thuc-hai-buoc',
      file: 'pages/second-factor.tsx',
      access: { public: 'may be demanded before one is let in; asks for the session' },
    },
    {
      path: 'doi-mat-khau',
      file: 'pages/password.tsx',
      access: { public: 'must be done before one is let in; asks for the session' },
    },
    { path: 'dang-xuat', file: 'pages/logout.tsx', access: { public: 'ends a session, does nothing without one' } },
    {
      path: 'bat-dau',
      file: 'pages/begin.tsx',
      access: { public: 'works only while no account exists, with the code printed by the server' },
    },
    { path: 'vao-vai', file: 'pages/step-into.tsx', access: { public: 'sample accounts only, on loopback only' } },
    { path: 'quan-tri', file: 'pages/admin/home.tsx', access: { right: 'admin' } },
    { path: 'quan-tri/co-quan', file: 'pages/admin/bodies.tsx', access: { right: 'admin.bodies' } },
    { path: 'quan-tri/co-quan/:id', file: 'pages/admin/body.tsx', access: { right: 'admin.bodies' } },
    { path: 'quan-tri/nguoi', file: 'pages/admin/people.tsx', access: { right: 'admin.people' } },
    { path: 'quan-tri/nguoi/:id', file: 'pages/admin/person.tsx', access: { right: 'admin.people' } },
    { path: 'quan-tri/chuc-vu', file: 'pages/admin/positions.tsx', access: { right: 'admin.people' } },
    { path: 'quan-tri/vai-tro', file: 'pages/admin/roles.tsx', access: { right: 'admin.roles' } },
    { path: 'quan-tri/vai-tro/:id', file: 'pages/admin/role.tsx', access: { right: 'admin.roles' } },
    { path: 'quan-tri/tran-quyen', file: 'pages/admin/ceilings.tsx', access: { right: 'admin.ceilings' } },
    { path: 'quan-tri/tran-quyen/:id', file: 'pages/admin/ceiling.tsx', access: { right: 'admin.ceilings' } },
    { path: 'quan-tri/lich-lam-viec', file: 'pages/admin/calendar.tsx', access: { right: 'admin.calendar' } },
    { path: 'quan-tri/quy-tac', file: 'pages/admin/rules.tsx', access: { right: 'admin.rules' } },
    { path: 'quan-tri/thiet-lap', file: 'pages/admin/settings.tsx', access: { right: 'admin.settings' } },
    { path: 'quan-tri/nhat-ky', file: 'pages/admin/log.tsx', access: { right: 'admin.log' } },
  ],
})
