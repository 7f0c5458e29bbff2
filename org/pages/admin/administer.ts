import type { Viewer } from '../../../kernel/access.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import { inTransaction, type Tx } from '../../../platform/database/transaction.ts'
import type { AppContext } from '../../../platform/http/context.ts'
import { logAdmin } from '../../store/admin-log.ts'
import { viewerHere } from '../viewer-here.ts'

type Act = {
  readonly right: string
  readonly act: string
  readonly subject: string
  readonly detail?: Readonly<Record<string, unknown>>
}

/** One act of an administrator: right, work and its line in the log in one transaction. A refused act leaves no line. */
export async function administer<T>(
  app: AppContext,
  { right, ...line }: Act,
  work: (tx: Tx, viewer: Viewer) => Promise<T | Problem>,
): Promise<T | Problem> {
  const viewer = viewerHere(app, right)
  const at = app.clock.now().instant
  return inTransaction<T | Problem>(app.db, async tx => {
    const done = await work(tx, viewer)
    if (!isProblem(done)) await logAdmin(tx, { at, accountId: viewer.accountId, address: app.address, ...line })
    return done
  })
}
