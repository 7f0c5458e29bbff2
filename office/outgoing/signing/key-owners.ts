import type { Asker } from '../../../casework/asker.ts'
import { issuersFor } from '../paper/letterhead.ts'
import { pageText } from '../pages/text.ts'
import type { KeyOwner } from './key-store.ts'

/** For whom somebody keeps keys: himself where he signs, the bodies whose seal he uses. */
export async function keyOwners({
  app,
  viewer,
  today,
  lang,
}: Asker): Promise<Array<{ id: string; name: string; owner: KeyOwner }>> {
  const own =
    viewer.rights.has('outgoing.sign') || viewer.rights.has('outgoing.co-sign')
      ? [{ id: 'toi', name: pageText(lang).ownKeys, owner: { personId: viewer.personId, bodyId: null } }]
      : []
  if (!viewer.rights.has('outgoing.issue')) return own
  const bodies = await issuersFor(app.db.kysely, viewer.post.bodyId, today)
  return [
    ...own,
    ...bodies.map(body => ({ id: body.id, name: pageText(lang).sealOf(body.name), owner: { personId: null, bodyId: body.id } })),
  ]
}
