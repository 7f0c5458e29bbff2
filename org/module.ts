import { defineModule } from '../kernel/module.ts'
import { orgRights } from './policy.ts'

export const org = defineModule({
  id: 'org',
  names: { vi: 'Tổ chức', en: 'Organisation' },
  rights: orgRights,
  menu: [],
  pages: [],
})
