import { rightOf, type Access } from '../../kernel/module.ts'
import { STANDARD_ROLES } from '../../org/standard-roles.ts'
import { apiRoutes, nameOf } from '../api/routes.ts'
import { pageRoutes } from '../http/page-access.ts'
import { modules } from '../modules.ts'

const ROLES = Object.keys(STANDARD_ROLES)

/** Routes of the server itself, which no manifest names. */
const SERVER: ReadonlyArray<readonly [route: string, access: Access]> = [
  ['GET /healthz', { public: 'for balancers; tells nothing of the data' }],
  ['GET /metrics', { public: 'from the machine itself, or with METRICS_TOKEN' }],
  ['GET /su-kien', { signedIn: true }],
  ['POST /ngon-ngu', { public: 'language of the browser' }],
  ['POST /giao-dien', { public: 'appearance of the browser' }],
  ['GET /api/openapi.json', { public: 'describes the API' }],
]

/**
 * Which standard role may use which route from the first day, as Markdown: made from the manifests, kept as a golden file
 * (docs/route-table.md) and read by eye. Roles are edited by the office; services decide row by row besides.
 */
export async function routeTable(): Promise<string> {
  const rows = [
    ...SERVER,
    ...pageRoutes.map(({ path, access }) => [`page ${path}`, access] as const),
    ...(await apiRoutes()).map(route => [`${nameOf(route)} [${route.scope}]`, route.access] as const),
  ]
  return [
    '# Role × route',
    '',
    'Made by `npx kheo routes` from the manifests; `app/checks/route-table.test.ts` compares. ● may · – may not.',
    '',
    `| route | needs | ${ROLES.join(' | ')} |`,
    `|---|---|${ROLES.map(() => ':-:|').join('')}`,
    ...rows.map(
      ([route, access]) =>
        `| \`${route}\` | ${needs(access)} | ${ROLES.map(role => (may(role, access) ? '●' : '–')).join(' | ')} |`,
    ),
    '',
  ].join('\n')
}

function needs(access: Access): string {
  if ('public' in access) return `nothing: ${access.public}`
  return 'signedIn' in access ? 'a login' : `\`${access.right}\``
}

function may(role: string, access: Access): boolean {
  const right = rightOf(access)
  return right === null || modules.some(each => each.rights.some(({ id, roles }) => id === right && roles.includes(role)))
}
