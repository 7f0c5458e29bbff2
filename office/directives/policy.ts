import type { Policy } from '../../kernel/process.ts'

const holds = (roles: readonly string[]) => roles.some(role => role.startsWith('holder-'))
const heads = (roles: readonly string[]) => roles.includes('holder-body') || roles.includes('holder-unit')

/**
 * Which part in a directive gives which right. Only the assigner, or whoever he authorised in writing, accepts, extends, cancels; being
 * administrator opens nothing.
 */
export const directivePolicy: Policy = {
  'directive.give': () => true,
  'directive.perform': ({ roles }) => holds(roles),
  'directive.report': ({ roles }) => holds(roles) || roles.includes('follower'),
  'directive.distribute': ({ roles }) => heads(roles),
  'directive.decide': ({ roles }) => roles.includes('assigner') || roles.includes('authorised'),
  'directive.follow': ({ roles }) => roles.includes('follower') || roles.includes('assigner') || roles.includes('authorised'),
}
