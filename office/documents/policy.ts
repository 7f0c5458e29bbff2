import type { Policy } from '../../kernel/process.ts'

const isOne = (roles: readonly string[], ...wanted: string[]) => wanted.some(role => roles.includes(role))

/**
 * Which part in an incoming document gives which right. The register belongs to whoever receives for the body; those to whom it was sent
 * may send it back; notes and tasks are for whoever sees it and holds the right.
 */
export const documentPolicy: Policy = {
  'records.register': ({ roles }) => isOne(roles, 'registrar', 'holder-body'),
  'records.note': () => true,
  'records.forward': () => true,
  'records.return': ({ roles }) => isOne(roles, 'recipient', 'handler', 'noter', 'holder-post', 'holder-unit'),
  'records.close': () => true,
  'directive.give': () => true,
}
