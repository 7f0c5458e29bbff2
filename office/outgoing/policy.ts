import type { Policy } from '../../kernel/process.ts'

const isOne = (roles: readonly string[], ...wanted: string[]) => wanted.some(role => roles.includes(role))

/**
 * Which part in an outgoing document gives which right. The drafter and his division write; whoever was asked gives an opinion; the level
 * whose turn it is decides; the appointed signer signs; the clerk of the body numbers and issues.
 */
export const outgoingPolicy: Policy = {
  'outgoing.draft': ({ roles }) => isOne(roles, 'drafter', 'drafting-unit'),
  'outgoing.opine': ({ roles }) => isOne(roles, 'asked'),
  'outgoing.sign-off': ({ roles }) => isOne(roles, 'deciding'),
  'outgoing.un-approve': ({ roles }) => isOne(roles, 'leader', 'signer'),
  'outgoing.sign': ({ roles }) => isOne(roles, 'signer'),
  'outgoing.co-sign': ({ roles }) => isOne(roles, 'co-signer'),
  'outgoing.co-seal': ({ roles }) => isOne(roles, 'co-office'),
  'directive.give': ({ roles }) => isOne(roles, 'drafter', 'drafting-unit', 'office', 'leader', 'signer'),
  'outgoing.tell': ({ roles }) => isOne(roles, 'drafter', 'drafting-unit', 'office', 'leader', 'signer'),
  'outgoing.issue': ({ roles }) => isOne(roles, 'office'),
}
