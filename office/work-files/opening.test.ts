import { beforeAll, expect, test } from 'vitest'
import { askerOf, type Asker } from '../../casework/asker.ts'
import { useFacts, useLooks, useProcesses } from '../../casework/index.ts'
import { openedForm } from '../../casework/opening/view.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { newId } from '../../kernel/ids.ts'
import { postOpening } from '../../casework/opening/post.ts'
import { limitKeys } from '../../law/index.ts'
import { makeBody, makePost, worldOf, type MadePost } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { AppContext } from '../../platform/http/context.ts'
import { testDatabase } from '../../test/database/open.ts'
import { viewAs } from '../../test/factories/office.ts'
import { workFilesModule } from './module.ts'
import { fileOpening } from './opening.ts'

const RIGHTS = workFilesModule.rights.map((right): string => right.id)
let db: Database
let officer: MadePost, head: MadePost
let asker: Asker

beforeAll(async () => {
  db = await testDatabase()
  const { processes, looks, facts } = await workFilesModule.processes()
  useFacts(facts)
  useProcesses(processes, { rights: new Set(RIGHTS), limits: limitKeys })
  useLooks(looks)
  const viewer = await inTransaction(db, async tx => {
    const body = await makeBody(tx, { name: `Sở Xây dựng ${newId().slice(-5)}` })
    officer = await makePost(tx, { bodyId: body, personName: 'Nguyễn Văn An' })
    head = await makePost(tx, { bodyId: body, personName: 'Trần Đức Cường', isLeader: true })
    const { postId: id, personId, accountId } = officer
    return viewAs(tx, { id, personId, accountId, name: '', body, unit: null }, { rights: RIGHTS, scope: 'post' })
  })
  const world = { clock: fixedClock('2026-11-24T02:00:00Z'), ...(await worldOf(db.kysely)) }
  // Only what an asker is made from.
  asker = await askerOf({ db, viewer, lang: 'vi', csrf: '', world: async () => world } as unknown as AppContext)
})

test('its form begins with today and the one who fills it in; only leaders can be chosen to sign', async () => {
  // A draft is looked for only where no entry of the plan is chosen.
  const { view } = await openedForm(asker, fileOpening, new URLSearchParams({ muc: 'khong-co' }))
  const field = (name: string) => view.fields.find(each => each.name === name)
  expect(field('openedOn')?.values).toEqual(['24/11/2026'])
  expect(field('inCharge')?.values).toEqual([officer.postId])
  expect(field('retention')?.values).toEqual(['10'])
  expect(field('inCharge')?.choices?.map(({ value }) => value)).toEqual(expect.arrayContaining([officer.postId, head.postId]))
  expect(field('signer')?.choices?.map(({ value }) => value)).toEqual([head.postId])
})

test('each missing answer has its own message, at its own field, all at once', async () => {
  const posted = new FormData()
  posted.set('khoa', newId())
  const again = await postOpening(asker, fileOpening, { posted, query: new URLSearchParams() })
  if ('matterId' in again) throw new Error('opened')
  expect(again.view.error?.items.map(item => item.fieldId)).toEqual([
    'o-title',
    'o-openedOn',
    'o-dueOn',
    'o-inCharge',
    'o-signer',
    'o-retention',
  ])
})
