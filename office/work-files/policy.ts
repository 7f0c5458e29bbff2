import type { Policy } from '../../kernel/process.ts'

const inCharge = (roles: readonly string[]) => roles.includes('holder-post')
const has = (role: string) => (roles: readonly string[]) => roles.includes(role)
const ofUnit = (roles: readonly string[]) => inCharge(roles) || roles.includes('holder-unit')

/**
 * Which part in a work file gives which right: whoever is in charge works on it, colleagues contribute, its signing leader alone decides,
 * the records clerk keeps it afterwards.
 */
export const workFilesPolicy: Policy = {
  'work-files.open': () => true,
  'work-files.work': ({ roles }) => ofUnit(roles),
  'work-files.contribute': ({ roles }) =>
    ofUnit(roles) || has('cooperating')(roles) || has('asked')(roles) || has('signer')(roles),
  'work-files.decide': ({ roles }) => has('signer')(roles),
  'work-files.archive': ({ roles }) => roles.some(role => role.startsWith('holder-')),
  'work-files.system': () => false,
}
