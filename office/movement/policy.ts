import type { Policy } from '../../kernel/process.ts'

const holds = (roles: readonly string[]) => roles.some(role => role.startsWith('holder-'))
const receives = (roles: readonly string[]) => roles.includes('authority')
const confirms = (roles: readonly string[]) => roles.includes('confirmer')

/**
 * The unit registers, builds, assesses itself and writes; the Party committee of the unit confirms what was handed in; the body that
 * receives registrations lists, verifies, recognises, publishes. None acts before its turn.
 */
export const modelPolicy: Policy = {
  'movement.register': ({ roles }) => holds(roles),
  'movement.confirm': ({ roles, matter }) => confirms(roles) && matter.state === 'confirming',
  'movement.review': ({ roles, matter }) => (matter.state === 'confirming' ? confirms(roles) : receives(roles)),
  'movement.recognise': ({ roles }) => receives(roles),
  'movement.publish': ({ roles }) => receives(roles),
}

export const movementPolicy: Policy = {
  'movement.launch': ({ roles }) => holds(roles),
  'movement.reopen-year': ({ roles }) => holds(roles),
}
