import { z } from 'zod'
import { REFUSALS } from '../http/answers/refusals.ts'
import { modules } from '../modules.ts'
import { apiRoute, type ApiRoute } from '../../platform/http/api.ts'

const Me = z.object({
  accountId: z.uuid(),
  personName: z.string(),
  post: z.object({ id: z.uuid(), title: z.string(), bodyId: z.uuid(), bodyName: z.string() }),
  onBehalfOf: z.object({ personName: z.string(), title: z.string(), until: z.iso.date() }).nullable(),
  rights: z.array(z.string()),
})

/** Routes of the composition itself. */
const own: readonly ApiRoute[] = [
  apiRoute({
    method: 'get',
    path: '/me',
    access: { signedIn: true },
    scope: 'me:read',
    summary: { vi: 'Ai đang gọi, dưới vai nào, với quyền gì', en: 'Who calls, for which post, with which rights' },
    input: {},
    output: Me,
    async handler({ app: { viewer } }) {
      if (!viewer) return REFUSALS.signInNeeded
      const { id, title, bodyId, bodyName } = viewer.post
      const { accountId, personName, onBehalfOf } = viewer
      return { accountId, personName, post: { id, title, bodyId, bodyName }, onBehalfOf, rights: [...viewer.rights].toSorted() }
    },
  }),
]

/** Every API route of Khéo: the modules' and the composition's own. Throws when two claim the same method and path. */
export async function apiRoutes(): Promise<readonly ApiRoute[]> {
  const parts = await Promise.all(modules.flatMap(each => (each.api ? [each.api()] : [])))
  const routes = [...own, ...parts.flatMap(part => part.routes)]
  const names = routes.map(nameOf)
  const twice = names.find((name, place) => names.indexOf(name) !== place)
  if (twice) throw new Error(`the API route ${twice} is defined twice`)
  return routes
}

export function nameOf({ method, path }: Pick<ApiRoute, 'method' | 'path'>): string {
  return `${method.toUpperCase()} /api${path}`
}
