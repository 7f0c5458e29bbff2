import { index, route, type RouteConfig, type RouteConfigEntry } from '@react-router/dev/routes'
import { pageFile } from '../kernel/module.ts'
import { modules } from './modules.ts'
import { appPages } from './pages.ts'

const ofModules: RouteConfigEntry[] = modules.flatMap(({ id, pages }) =>
  pages.map(page => pageRoute(page.path, `../${pageFile(id, page)}`, pageFile(id, page))),
)
const ofApp = appPages.map(({ path, file }) => pageRoute(path, file, `app/${file}`))

export default [...ofModules, ...ofApp, route('*', 'pages/not-found.tsx', { id: 'not-found' })] satisfies RouteConfig

/** One route; a file that serves several paths gets an id per path. */
function pageRoute(path: string, file: string, id: string): RouteConfigEntry {
  const unique = `${id}@${path}`
  return path === '' ? index(file, { id: unique }) : route(path, file, { id: unique })
}
