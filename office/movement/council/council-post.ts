import type { Asker } from '../../../casework/asker.ts'
import { findByCode, type Performed } from '../../../casework/index.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { fieldProblem, isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { readDate } from '../../../ui/format.ts'
import { castBallot, decideSession, endSession } from './council-service.ts'

/** What the page of a session posts: ballots on a model, its end, the decision. */
export async function postCouncil(asker: Asker, session: Uuid, posted: FormData): Promise<Performed | Problem> {
  const { app, world, viewer } = asker
  const text = (name: string): string => {
    const value = posted.get(name)
    return typeof value === 'string' ? value.normalize('NFC').trim() : ''
  }
  const key = text('khoa') || newId()
  switch (text('y')) {
    case 'ghi-phieu': {
      const cast = { key, session, code: text('code'), wish: text('wish'), yes: text('yes'), no: text('no') }
      return inTransaction(app.db, tx => castBallot(tx, world, viewer, cast))
    }
    case 'ket-thuc-phien':
      return inTransaction(app.db, tx =>
        endSession(tx, world, viewer, { key, session, minutes: text('minutes'), endsAt: text('endsAt') }),
      )
    case 'ghi-quyet-dinh': {
      const document = await documentNamed(asker, text('document'))
      if (isProblem(document)) return document
      const issuedOn = readDate(text('issuedOn')) ?? text('issuedOn')
      const decision = { designation: text('designation'), issuedOn, issuer: text('issuer'), document, files: [] }
      return inTransaction(app.db, tx => decideSession(tx, world, viewer, { key, session, ...decision }))
    }
    default:
      return problem('act/not-found', { act: text('y') })
  }
}

/** The document of a code, among those the viewer may see; nothing typed is none. */
async function documentNamed({ app, viewer }: Asker, code: string): Promise<Uuid | null | Problem> {
  if (code === '') return null
  const [row] = await findByCode(app.db.kysely, viewer, code, 1)
  return row ? row.id : fieldProblem('form/matter-unknown', 'document', { typed: code })
}
