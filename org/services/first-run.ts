import { sql } from 'kysely'
import type { Now } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { fieldProblem, isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { hashPassword } from '../../platform/password.ts'
import { newOneTimeSecret } from '../rules/one-time-secret.ts'
import { refusePassword } from '../rules/password.ts'
import { ADMIN_ROLE } from '../standard-roles.ts'
import { accountsExist } from '../store/account.ts'
import { logAdmin } from '../store/admin-log.ts'
import { rawSetting, settingOf, storeSetting } from '../store/setting.ts'
import { orgWiring } from '../wiring.ts'
import { createAccount, oneTimeHash } from './accounts.ts'
import { createBody } from './bodies.ts'
import type { From } from './login.ts'
import { createPerson, createPost, savePosition } from './posts.ts'
import { ensureStandardRoles } from './roles.ts'
import { startSession, type SessionStarted } from './sessions.ts'

const CODE = 'org.first-run-code'

/** The page of the first run stands open while the office has no account at all. */
export async function isEmptyOffice(db: Database): Promise<boolean> {
  return !(await accountsExist(db.kysely))
}

/**
 * For the start of the server: a code to print on its console when the office is empty, else null. Each start makes a new one; only
 * its hash is stored.
 */
export async function openFirstRun(db: Database): Promise<string | null> {
  if (!(await isEmptyOffice(db))) return null
  const code = newOneTimeSecret()
  await inTransaction(db, tx => storeSetting(tx, { key: CODE, value: oneTimeHash(code), by: null }))
  return code
}

export type FirstRun = {
  readonly code: string
  readonly provinceName: string
  readonly officeName: string
  readonly officeCode: string
  readonly personName: string
  readonly accountName: string
  readonly password: string
  readonly repeated: string
}

/**
 * Makes the province, its Office and the first administrator, and logs him in. Once only: problems `org/not-empty`,
 * `org/first-run-code-wrong`, and those of names and passwords at their fields.
 */
export async function firstRun(db: Database, given: FirstRun, from: From): Promise<SessionStarted | Problem> {
  const { minLength } = await settingOf(db.kysely, 'password')
  const refusal = refusePassword({ ...given, minLength, sameAsOld: false })
  if (refusal) return refusal
  const passwordHash = await hashPassword(given.password)
  return inTransaction(db, async tx => {
    await sql`select pg_advisory_xact_lock(hashtext('kheo.org.first-run'))`.execute(tx)
    if (await accountsExist(tx)) return problem('org/not-empty')
    if ((await rawSetting(tx, CODE)) !== oneTimeHash(given.code)) return fieldProblem('org/first-run-code-wrong', 'code')
    const accountId = await makeOffice(tx, given, { passwordHash, now: from.now })
    if (isProblem(accountId)) return accountId
    await logAdmin(tx, { at: from.now.instant, accountId, address: from.address, act: 'office.begin', subject: given.officeName })
    await storeSetting(tx, { key: CODE, value: null, by: accountId })
    return startSession(tx, { accountId, from, via: 'password' })
  })
}

async function makeOffice(
  tx: Tx,
  given: FirstRun,
  { passwordHash, now }: { passwordHash: string; now: Now },
): Promise<Uuid | Problem> {
  await ensureStandardRoles(
    tx,
    orgWiring().modules.flatMap(each => each.rights),
  )
  const validFrom = now.today
  const province = await createBody(tx, { kind: 'province', name: given.provinceName, code: 'UBND', validFrom })
  if (isProblem(province)) return province
  const office = await createBody(tx, {
    kind: 'office',
    name: given.officeName,
    code: given.officeCode,
    parentId: province,
    validFrom,
  })
  if (isProblem(office)) return office
  const personId = await createPerson(tx, { name: given.personName })
  const positionId = await savePosition(tx, { name: 'Quản trị hệ thống', isLeader: false, mayHandle: false, rank: 900 })
  const post = await createPost(tx, {
    personId,
    bodyId: office,
    positionId,
    title: 'Quản trị hệ thống',
    scope: 'post',
    validFrom,
    roles: [ADMIN_ROLE],
  })
  if (isProblem(post)) return post
  const account = await createAccount(tx, { personId, name: given.accountName, passwordHash, now })
  if (isProblem(account)) return account
  await storeSetting(tx, { key: 'follow-up', value: { office, chiefOfOffice: null, chairman: null }, by: account.accountId })
  await storeSetting(tx, {
    key: 'office',
    value: { name: given.officeName, provinceName: given.provinceName },
    by: account.accountId,
  })
  return account.accountId
}
