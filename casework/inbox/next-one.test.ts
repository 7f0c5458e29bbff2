import { expect, test } from 'vitest'
import { newId } from '../../kernel/ids.ts'
import { must } from '../../org/index.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { testDatabase } from '../../test/database/open.ts'
import { nextOne } from './next-one.ts'
import { openMatter } from '../acts/open.ts'
import { perform } from '../acts/perform.ts'
import { snooze } from './personal.ts'
import { makeProofOffice, useProofsWithForms } from '../proof/office.ts'

test('the next one to hand out: the most urgent, then the nearest deadline; what has somebody, was put off or handed in is passed over', async () => {
  useProofsWithForms()
  const db = await testDatabase()
  const { chief, department, head, officer, posts, give } = await makeProofOffice(db)
  const next = () => nextOne(db.kysely, head.viewer, head.today)
  expect(await next()).toBeNull()
  const handedOut = {
    key: newId(),
    process: 'proof-directive',
    act: 'assign',
    title: 'đã có người làm',
    holder: { body: department, unit: null, post: posts.officer.postId },
    input: { dueOn: '2026-11-23' },
  }
  must(await inTransaction(db, tx => openMatter(tx, chief.world, chief.viewer, handedOut)))
  expect(await next()).toBeNull()
  const [later, soon, urgent] = [
    await give('sau', '2026-12-02'),
    await give('sắp đến hạn', '2026-11-25'),
    await give('hỏa tốc', null),
  ]
  await db.query(`update matter set urgency = 'hoa-toc' where id = '${urgent}'`)
  expect(await next()).toBe(urgent)
  must(await snooze(db.kysely, head.viewer, { matter: urgent, until: '2026-11-26', today: head.today }))
  expect(await next()).toBe(soon)
  const submitted = { matterId: soon, act: 'submit', key: newId(), input: { result: 'đã xong' } }
  must(
    await inTransaction(db, tx =>
      perform(tx, head.world, head.viewer, { ...submitted, act: 'receive', key: newId(), input: {} }),
    ),
  )
  must(await inTransaction(db, tx => perform(tx, head.world, head.viewer, submitted)))
  expect(await next()).toBe(later)
  expect(await nextOne(db.kysely, officer.viewer, officer.today)).toBeNull()
})
