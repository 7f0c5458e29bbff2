import { fieldProblem, type Problem } from '../../kernel/problem.ts'

/** What everybody tries first; a new password must not be one of them, whatever its length. */
const COMMON = ['123456789012', 'matkhau', 'password', 'qwertyuiop', 'vanphong', 'ubndtinh', 'abcd1234']

/**
 * The rule for a new password: long enough (characters, not bytes), not the old one, not the user name, not one that everybody
 * tries. Length instead of signs: NIST SP 800-63B § 3.1.1.
 */
export function refusePassword(given: {
  password: string
  repeated?: string
  accountName: string
  minLength: number
  sameAsOld: boolean
}): Problem | null {
  const { password, repeated, accountName, minLength } = given
  const length = [...password.normalize('NFC')].length
  if (length < minLength) return fieldProblem('org/password-too-short', 'password', { minLength, length })
  if (length > 200) return fieldProblem('org/password-too-long', 'password')
  if (given.sameAsOld) return fieldProblem('org/password-same', 'password')
  const lower = password.toLowerCase()
  if (lower.includes(accountName.toLowerCase())) return fieldProblem('org/password-holds-name', 'password')
  if (COMMON.some(word => lower.startsWith(word)) || new Set(lower).size < 5)
    return fieldProblem('org/password-common', 'password')
  return repeated !== undefined && repeated !== password ? fieldProblem('org/password-not-repeated', 'repeated') : null
}
