import { matchRoutes } from 'react-router'
import type { Access } from '../../kernel/module.ts'
import { appPages } from '../pages.ts'
import { modules } from '../modules.ts'

type PageRoute = { path: string; access: Access }

/** Every page with who may use it. */
export const pageRoutes: readonly PageRoute[] = [...modules.flatMap(each => each.pages), ...appPages].map(({ path, access }) => ({
  path: `/${path}`,
  access,
}))

const table = pageRoutes.map(route => ({ ...route }))

/** Which page an address leads to and who may use it; null when there is none. `.data` is how scripts ask for a page's data. */
export function pageOf(pathname: string): PageRoute | null {
  const address = pathname === '/_root.data' ? '/' : pathname.replace(/\.data$/, '')
  return matchRoutes(table, address)?.at(-1)?.route ?? null
}
