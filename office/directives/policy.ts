import type { Policy, ProcessGrades } from '../../kernel/process.ts'

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

/** What a team's grade opens. To decide – accept, extend, cancel – is the assigner's and cannot be given by a grade. */
export const directiveGrades: ProcessGrades = {
  write: ['cooperating'],
  owner: ['holder-body'],
  admin: ['holder-body', 'follower'],
  shown: { field: { vi: 'Lĩnh vực', en: 'Field' } },
}
