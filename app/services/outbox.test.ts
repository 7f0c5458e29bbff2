import { beforeAll, expect, test } from 'vitest'
import { processesOfModules } from '../checks/ability-tables.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { must } from '../../org/index.ts'
import type { Services } from '../../platform/http/context.ts'
import type { Database } from '../../platform/database/open.ts'
import type { ContentOf, IssuedContent, ModuleJobs } from '../../platform/module-jobs.ts'
import type { OutboxRow } from '../../platform/telling/outbox.ts'
import { testDatabase } from '../../test/database/open.ts'
import { makeDocumentOffice, useDocuments } from '../../test/factories/documents.ts'
import { LETTER } from '../../test/factories/letter.ts'
import { loadEngine } from './engine.ts'
import { modules } from '../modules.ts'
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

const CONTENT: IssuedContent = {
  paper: {
    type: 'bao-cao',
    organ: { name: 'Văn phòng' },
    sign: 'BC-VP',
    place: 'Trường Yên',
    abstract: 'Kết quả',
    addressees: [],
    legalBases: [],
    body: [],
    signature: { authority: [], position: 'CHÁNH VĂN PHÒNG', name: 'Đặng Minh Tuấn' },
    recipients: [],
  },
  signer: newId(),
  attachments: [],
  replaces: null,
}
const contentOf =
  (abstract: string): ContentOf =>
  async () => ({ ...CONTENT, paper: { ...CONTENT.paper, abstract } })

test('what is issued reaches the one issuing service with the content that its own process gives, and with no other', async () => {
  const made: string[] = []
  const giving = (process: string): ModuleJobs => ({ issues: () => ({ [process]: contentOf(`of ${process}`) }) })
  const issuer: ModuleJobs = {
    issuing: () => async (of, content) => void made.push(`${of.id} ${(await content()).paper.abstract}`),
  }
  await issue([giving('bao-cao-tuan'), giving('van-ban-den'), issuer], matter)
  expect(made).toEqual([`${matter} of van-ban-den`])
})

test('a document whose content nobody gives fails aloud and stays in the outbox', async () => {
  const issuer: ModuleJobs = { issuing: () => async () => {} }
  await expect(issue([issuer], matter)).rejects.toThrow('nobody gives the content of van-ban-den')
  await expect(issue([issuer], newId())).rejects.toThrow('no matter')
})

test('two that give content for one process do not start, nor two services that issue', () => {
  const one: ModuleJobs = { issues: () => ({ 'bao-cao-tuan': contentOf('x') }) }
  expect(() => handlersOf([one, one], { db } as Services)).toThrow('two modules give the content of bao-cao-tuan')
  const issuer: ModuleJobs = { issuing: () => async () => {} }
  expect(() => handlersOf([issuer, issuer], { db } as Services)).toThrow('two modules issue documents')
})

test('every process that issues documents has somebody who gives their content, and there is a service that issues', async () => {
  const parts = await Promise.all(modules.flatMap(each => (each.jobs ? [each.jobs()] : [])))
  const given = parts.flatMap(each => Object.keys(each.issues?.({ db } as Services) ?? {}))
  const issues = (await processesOfModules()).filter(({ acts }) =>
    Object.values(acts).some(act => act.may?.includes('issue-document')),
  )
  expect(issues.map(({ id }) => id).filter(id => !given.includes(id))).toEqual([])
  expect(issues.map(({ id }) => id)).toEqual(['bao-cao-tuan', 'yeu-cau-bao-cao'])
  expect(parts.filter(each => each.issuing)).toHaveLength(1)
})
