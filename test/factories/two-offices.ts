import type { Database } from '../../platform/database/open.ts'
import { freshDatabase, testDatabase } from '../database/open.ts'
import { makeAxis, makeExchangeOffice, type Axis, type ExchangeOffice } from './axis.ts'
import { makeDocumentOffice, useDocuments, type DocumentOffice } from './documents.ts'

type Agency = { readonly code: string; readonly name: string }

/** Two systems on one axis: what one sends waits before the clerk of the other. */
export type TwoOffices = {
  readonly axis: Axis
  readonly left: Database
  readonly right: Database
  readonly sender: ExchangeOffice
  readonly receiver: ExchangeOffice
  /** People and body of the receiving side. */
  readonly office: DocumentOffice
  close(): Promise<void>
}

/** The sending office lies in the database of the test file, the receiving one in a database of its own. */
export async function makeTwoOffices(now: string, { from, to }: { from: Agency; to: Agency }): Promise<TwoOffices> {
  await useDocuments()
  const axis = await makeAxis(() => new Date(now))
  const left = await testDatabase()
  const right = await freshDatabase()
  const sender = await makeExchangeOffice(left, axis, from)
  const office = await makeDocumentOffice(right)
  const receiver = await makeExchangeOffice(right, axis, { ...to, body: office.body })
  return {
    axis,
    left,
    right,
    sender,
    receiver,
    office,
    async close() {
      await axis.close()
      await right.close()
    },
  }
}
