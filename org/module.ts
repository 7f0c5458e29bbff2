import { defineModule } from '../kernel/module.ts'
import { orgRights } from './policy.ts'

export const org = defineModule({
  id: 'org',
  names: { vi: 'Tổ chức', en: 'Organisation' },
  rights: orgRights,
  menu: [],
  pages: [
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
  ],
})
