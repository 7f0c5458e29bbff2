import type { Uuid } from '../../../../kernel/ids.ts'
import type { AppContext } from '../../../../platform/http/context.ts'
import { countHolders, roleHolders } from '../../../store/role.ts'

/** Holders on one page. */
const PAGE = 25

/** Who holds a role, as the address asks: `ten` words of a name, `trang` which page. */
export async function holdersOf(app: AppContext, id: Uuid, query: URLSearchParams) {
  const role = { id, date: app.clock.now().today }
  const words = query.get('ten') ?? ''
  const page = Math.max(1, Math.trunc(Number(query.get('trang'))) || 1)
  const rows = await roleHolders(app.db.kysely, role, { query: words, skip: (page - 1) * PAGE, limit: PAGE + 1 })
  const count = await countHolders(app.db.kysely, role)
  return { rows: rows.slice(0, PAGE), words, page, more: rows.length > PAGE, count, isLong: count > PAGE }
}
