import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { formOf } from '../../casework/forms/form-of.ts'
import { formView } from '../../casework/forms/form-view.ts'
import { perform, useFacts, useLooks, useProcesses, type World } from '../../casework/index.ts'
import { processOf } from '../../casework/registry.ts'
import type { Viewer } from '../../kernel/access.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { limitKeys } from '../../law/index.ts'
import { makeBody, makePost, must, worldOf, type MadePost } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { saveRegister } from '../../records/index.ts'
import { testDatabase } from '../../test/database/open.ts'
import { viewAs } from '../../test/factories/office.ts'
import { workFilesModule } from './module.ts'
import { openFile } from './service.ts'
import { workFileOf } from './work-file.ts'

const RIGHTS = workFilesModule.rights.map((right): string => right.id)
const TODAY = '2026-11-24'
let db: Database
let body: Uuid, other: Uuid
let officer: MadePost, head: MadePost
let asOfficer: Viewer

beforeAll(async () => {
  db = await testDatabase()
  const { processes, looks, facts } = await workFilesModule.processes()
  useFacts(facts)
  useProcesses(processes, { rights: new Set(RIGHTS), limits: limitKeys })
  useLooks(looks)
  await inTransaction(db, async tx => {
    body = await makeBody(tx, { name: `Sở Xây dựng ${newId().slice(-5)}` })
    other = await makeBody(tx, { name: 'Sở Y tế' })
    officer = await makePost(tx, { bodyId: body, personName: 'Nguyễn Văn An' })
    head = await makePost(tx, { bodyId: body, personName: 'Trần Đức Cường', isLeader: true })
    const { postId: id, personId, accountId } = officer
    asOfficer = await viewAs(tx, { id, personId, accountId, name: '', body, unit: null }, { rights: RIGHTS, scope: 'post' })
  })
})

const world = async (): Promise<World> => ({ clock: fixedClock(`${TODAY}T02:00:00Z`), ...(await worldOf(db.kysely)) })

async function opened(): Promise<Uuid> {
  const people = { inCharge: officer.postId, signer: head.postId }
  const days = { openedOn: TODAY, dueOn: '2026-12-15' }
  const file = { key: newId(), title: 'Rà soát quy hoạch', ...people, ...days, retention: '10', planNumber: '', note: '' }
  const now = await world()
  return must(await inTransaction(db, tx => openFile(tx, now, asOfficer, file))).matterId
}

async function takeNumber(matterId: Uuid, input: unknown = {}) {
  const now = await world()
  return inTransaction(db, tx => perform(tx, now, asOfficer, { matterId, act: 'lay-so', key: newId(), input }))
}

async function fold(id: Uuid): Promise<MatterState> {
  const [row] = await db.query<{ fold: MatterState }>('select fold from matter where id = $1', [id])
  if (!row) throw new Error('no such file')
  return row.fold
}

function newRegister(bodyId: Uuid, direction: 'ho-so' | 'di'): Promise<Uuid> {
  const rest = { types: [], sign: null, advisory: null, period: 'year', term: null, isDefault: false } as const
  const register = { id: null, bodyId, direction, name: `Sổ hồ sơ xây dựng ${newId().slice(-5)}`, ...rest }
  const made = { by: officer.accountId, at: new Date(`${TODAY}T02:00:00Z`) }
  return inTransaction(db, async tx => must(await saveRegister(tx, register, made)))
}

test('a file takes its number from the register that is chosen, and only from one of its own body', async () => {
  const [own, ofOthers, ofDocuments] = [
    await newRegister(body, 'ho-so'),
    await newRegister(other, 'ho-so'),
    await newRegister(body, 'di'),
  ]
  const [first, second, plain] = [await opened(), await opened(), await opened()]
  for (const wrong of [ofOthers, ofDocuments])
    expect(await takeNumber(first, { register: wrong })).toMatchObject({
      problem: 'work-files/no-such-register',
      data: { field: 'register' },
    })
  must(await takeNumber(first, { register: own }))
  must(await takeNumber(second, { register: own }))
  must(await takeNumber(plain))
  const told = async (id: Uuid) => {
    const { fileNumber, fileRegister } = workFileOf(await fold(id))
    return [fileNumber, fileRegister?.startsWith('Sổ hồ sơ xây dựng') ?? null]
  }
  expect([await told(first), await told(second)]).toEqual([
    [1, true],
    [2, true],
  ])
  expect((await told(plain))[1]).toBeNull()
})

test('a body without registers of work files is not asked for one; where it keeps some, they stand to be chosen', async () => {
  const fields = async (viewer: Viewer, id: Uuid) => {
    const process = processOf('ho-so-cong-viec', 1)
    const form = formOf(process, 'lay-so') ?? { fields: [] }
    const asked = { process, act: 'lay-so', form, viewer, lang: 'vi', today: TODAY, typed: null, kept: new Map() } as const
    const view = await formView(db.kysely, { ...asked, matter: await fold(id), refusal: null, fileFaults: new Map() })
    return view.fields.map(({ name, choices }) => [name, (choices ?? []).length > 0])
  }
  const id = await opened()
  await sql`update register set ended_at = now() where body_id = ${body} and direction = 'ho-so'`.execute(db.kysely)
  expect(await fields(asOfficer, id)).toEqual([])
  await newRegister(body, 'ho-so')
  expect(await fields(asOfficer, id)).toEqual([['register', true]])
})
