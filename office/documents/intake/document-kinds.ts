import { catalogueItems } from '../../../org/index.ts'
import { partyDocumentTypes, stateDocumentTypes } from '../../../law/index.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** Kinds of documents to choose from: those of the decree and of the Party, then the office's own in their order (A116). */
export async function documentKinds(db: Reader): Promise<string[]> {
  const own = await catalogueItems(db, 'loai-van-ban')
  const ofLaw = [...stateDocumentTypes, ...partyDocumentTypes].map(({ name }) => name)
  return [...new Set([...ofLaw, ...own.map(({ name }) => name)])]
}
