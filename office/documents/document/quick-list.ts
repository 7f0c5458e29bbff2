import type { Viewer } from '../../../kernel/access.ts'
import { ownSettings, setOwnSettings } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** Posts and divisions which an account sends to most, as its holder has put them together (A021). */
export type QuickList = { readonly posts: readonly string[]; readonly units: readonly string[] }

export async function quickListOf(db: Reader, viewer: Viewer): Promise<QuickList> {
  return (await ownSettings(db, viewer.accountId)).quickRecipients ?? { posts: [], units: [] }
}

/** Keeps the list; an empty one takes it away. */
export async function keepQuickList(db: Reader, viewer: Viewer, { posts, units }: QuickList): Promise<void> {
  await setOwnSettings(db, viewer.accountId, { quickRecipients: { posts: [...new Set(posts)], units: [...new Set(units)] } })
}
