import type { Policy } from '../../kernel/process.ts'

const holds = (roles: readonly string[]) => roles.some(role => role.startsWith('holder-'))
const heads = (roles: readonly string[]) => roles.includes('holder-body') || roles.includes('holder-unit')
const compiles = (roles: readonly string[]) => roles.includes('compiler')

/** Which part in a request or in a unit's report gives which right. Writers write; only the unit itself submits; only the compiler decides. */
export const reportPolicy: Policy = {
  'report.ask': ({ roles }) => compiles(roles),
  'report.write': ({ roles }) => holds(roles) || roles.includes('writer'),
  'report.submit': ({ roles }) => holds(roles),
  'report.distribute': ({ roles }) => heads(roles),
  'report.review': ({ roles }) => roles.includes('reviewer') || roles.includes('approver'),
  'report.approve': ({ roles }) => roles.includes('approver'),
  'report.issue': ({ roles }) => roles.includes('office'),
}
