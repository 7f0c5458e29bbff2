import type { Right } from '../../kernel/module.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { isAdminRight } from '../rules/rights.ts'
import { ADMIN_ROLE, STANDARD_ROLES } from '../standard-roles.ts'
import { addRoleRights, deleteRoleRow, putRole, roles, rolesByCode, setRoleRights } from '../store/role.ts'
import { rawSetting, storeSetting } from '../store/setting.ts'

const SEEN = 'org.rights-seen'

/**
 * Makes the standard roles and gives them the rights that manifests name for them, each right once: what an administrator took away
 * stays away. Run when the server starts. Throws when a manifest mixes administration with other rights.
 */
export async function ensureStandardRoles(tx: Tx, rights: readonly Right[]): Promise<void> {
  const known = new Map((await rolesByCode(tx, Object.keys(STANDARD_ROLES))).map(role => [role.code, role.id]))
  const seen = new Set(asTexts(await rawSetting(tx, SEEN)))
  for (const [code, name] of Object.entries(STANDARD_ROLES)) {
    const id = known.get(code) ?? newId()
    if (!known.has(code)) await putRole(tx, { id, code, name: name.vi, demandsSecondFactor: false })
    const fresh = rights.filter(right => right.roles.includes(code) && !(known.has(code) && seen.has(right.id)))
    const wrong = fresh.find(right => isAdminRight(right.id) !== (code === ADMIN_ROLE))
    if (wrong)
      throw new Error(
        `Right ${wrong.id} cannot be held by role ${code}: rights named admin.* go to ${ADMIN_ROLE} alone, all others never.`,
      )
    await addRoleRights(
      tx,
      id,
      fresh.map(right => right.id),
    )
  }
  const all = [...new Set([...seen, ...rights.map(right => right.id)])].toSorted()
  if (all.length > seen.size) await storeSetting(tx, { key: SEEN, value: all, by: null })
}

const asTexts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

export type RoleChange = {
  readonly id?: Uuid
  readonly code?: string
  readonly name: string
  readonly demandsSecondFactor: boolean
  readonly rights: readonly string[]
}

/**
 * Makes or changes a role; counts at the next request of everyone who holds it. Problems: `org/role-code-taken`,
 * `org/role-mixes-administration` (a role either administers or works).
 */
export async function saveRole(tx: Tx, change: RoleChange): Promise<Uuid | Problem> {
  const administers = change.rights.some(isAdminRight)
  if (administers && !change.rights.every(isAdminRight)) return fieldProblem('org/role-mixes-administration', 'rights')
  const code = change.code?.trim() ?? ''
  const existing = await roles(tx)
  const before = existing.find(role => role.id === change.id)
  if (change.id && !before) return problem('org/role-not-found')
  if (!before && existing.some(role => role.code === code)) return fieldProblem('org/role-code-taken', 'code', { code })
  if (before && before.members > 0 && before.rights.some(isAdminRight) !== administers && before.rights.length > 0) {
    return fieldProblem('org/role-mixes-administration', 'rights', { members: before.members })
  }
  const id = change.id ?? newId()
  await putRole(tx, { id, code: before?.code ?? code, name: change.name.trim(), demandsSecondFactor: change.demandsSecondFactor })
  // Whoever administers anything also sees the entrance to it.
  await setRoleRights(tx, id, administers ? [...new Set(['admin', ...change.rights])] : change.rights)
  return id
}

/** Removes a role nobody holds. Problems: `org/role-has-members` with the count, `org/role-is-standard`. */
export async function deleteRole(tx: Tx, id: Uuid): Promise<Uuid | Problem> {
  const role = (await roles(tx)).find(each => each.id === id)
  if (!role) return problem('org/role-not-found')
  if (role.members > 0) return problem('org/role-has-members', { count: role.members, name: role.name })
  if (role.code in STANDARD_ROLES) return problem('org/role-is-standard', { name: role.name })
  await deleteRoleRow(tx, id)
  return id
}
