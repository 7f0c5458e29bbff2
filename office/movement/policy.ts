import type { Policy } from '../../kernel/process.ts'

const holds = (roles: readonly string[]) => roles.some(role => role.startsWith('holder-'))
const receives = (roles: readonly string[]) => roles.includes('authority')

/** The unit registers, builds, assesses itself and writes; the body that receives registrations lists, verifies, recognises, publishes. */
export const modelPolicy: Policy = {
  'movement.register': ({ roles }) => holds(roles),
  'movement.review': ({ roles }) => receives(roles),
  'movement.recognise': ({ roles }) => receives(roles),
  'movement.publish': ({ roles }) => receives(roles),
}

export const movementPolicy: Policy = {
  'movement.launch': ({ roles }) => holds(roles),
}
