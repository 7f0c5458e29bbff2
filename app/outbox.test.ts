import { beforeAll, expect, test } from 'vitest'
import { processesOfModules } from './ability-tables.ts'
import type { MatterState } from '../kernel/matter.ts'
import { newId, type Uuid } from '../kernel/ids.ts'
import { must } from '../org/index.ts'
import type { Services } from '../platform/http/context.ts'
import type { Database } from '../platform/database/open.ts'
import type { ModuleJobs } from '../platform/module-jobs.ts'
import type { OutboxRow } from '../platform/outbox.ts'
import { testDatabase } from '../test/database/open.ts'
import { makeDocumentOffice, useDocuments } from '../test/factories/documents.ts'
import { LETTER } from '../test/factories/letter.ts'
import { loadEngine } from './engine.ts'
import { modules } from './modules.ts'
import { handlersOf } from './outbox.ts'

let db: Database
let matter: Uuid
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
  const office = await makeDocumentOffice(db)
  matter = must(await office.register((await office.take(LETTER)).id)).matterId
  await loadEngine()
})

/** Hands the outbox one document that was issued from the matter. */
async function issue(parts: readonly ModuleJobs[], id: Uuid): Promise<unknown> {
  // The handlers ask these parts for the database alone.
  const answer = handlersOf(parts, { db } as Services)['issue-document']
  return answer?.({ kind: 'issue-document', payload: { matter: id } } as unknown as OutboxRow)
}

test('what is issued is drawn by whoever draws for its own process, and by nobody else', async () => {
  const drawn: string[] = []
  const drawing = (process: string): ModuleJobs => ({
    issues: () => ({ [process]: async ({ id }: MatterState) => void drawn.push(`${process} ${id}`) }),
  })
  await issue([drawing('bao-cao-tuan'), drawing('van-ban-den')], matter)
  expect(drawn).toEqual([`van-ban-den ${matter}`])
})

test('a document that nobody draws fails aloud and stays in the outbox', async () => {
  await expect(issue([], matter)).rejects.toThrow('nobody draws the documents of van-ban-den')
  await expect(issue([], newId())).rejects.toThrow('no matter')
})

test('two that draw for one process do not start', () => {
  const one: ModuleJobs = { issues: () => ({ 'bao-cao-tuan': async () => {} }) }
  expect(() => handlersOf([one, one], { db } as Services)).toThrow('two modules draw the documents of bao-cao-tuan')
})

test('every process that issues documents has somebody who draws them', async () => {
  const parts = await Promise.all(modules.flatMap(each => (each.jobs ? [each.jobs()] : [])))
  const drawn = parts.flatMap(each => Object.keys(each.issues?.({ db } as Services) ?? {}))
  const issue = (await processesOfModules()).filter(({ acts }) =>
    Object.values(acts).some(act => act.may?.includes('issue-document')),
  )
  expect(issue.map(({ id }) => id).filter(id => !drawn.includes(id))).toEqual([])
  expect(issue).not.toEqual([])
})
