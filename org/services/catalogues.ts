import { newId, type Uuid } from '../../kernel/ids.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { catalogueItem, countBelow, deleteCatalogueRow, isBelow, putCatalogueItem } from '../store/catalogue.ts'
import { orgWiring } from '../wiring.ts'

/** Lists that the office keeps itself: kinds of documents beside those of law, fields of work, areas, rooms, kinds of meetings. */
export const CATALOGUES = ['loai-van-ban', 'linh-vuc', 'khu-vuc', 'phong-hop', 'loai-cuoc-hop'] as const
export type Catalogue = (typeof CATALOGUES)[number]

export type CatalogueChange = {
  readonly id?: Uuid
  readonly catalogue: Catalogue
  readonly parentId?: Uuid | null
  readonly code: string
  readonly name: string
  readonly sortOrder: number
  readonly hidden: boolean
}

/** Makes or changes an item. A code stays as it was given. Problems: `org/code-needed`, `org/name-needed`, `org/catalogue-code-taken`, `org/catalogue-under-itself`. */
export async function saveCatalogueItem(tx: Tx, change: CatalogueChange): Promise<Uuid | Problem> {
  const before = change.id ? await catalogueItem(tx, change.id) : null
  const code = before?.code ?? change.code.trim()
  if (code === '') return fieldProblem('org/code-needed', 'code')
  if (change.name.trim() === '') return fieldProblem('org/name-needed', 'name')
  const id = before?.id ?? newId()
  if (change.parentId && (await isBelow(tx, change.parentId, id))) return fieldProblem('org/catalogue-under-itself', 'parent')
  const kept = await putCatalogueItem(tx, {
    ...change,
    id,
    code,
    name: change.name.normalize('NFC').trim(),
    parentId: change.parentId === undefined ? (before?.parentId ?? null) : change.parentId,
  })
  return kept ? id : fieldProblem('org/catalogue-code-taken', 'code', { code })
}

/** Removes an item that nothing uses. Problem: `org/catalogue-in-use` with the count (hide it instead), `org/catalogue/not-found`. */
export async function deleteCatalogueItem(tx: Tx, id: Uuid): Promise<Uuid | Problem> {
  const item = await catalogueItem(tx, id)
  if (!item) return problem('org/catalogue/not-found')
  const uses = (await orgWiring().catalogueUses?.(tx, item.catalogue, item.code)) ?? 0
  const count = uses + (await countBelow(tx, id))
  if (count > 0) return problem('org/catalogue-in-use', { count, name: item.name })
  await deleteCatalogueRow(tx, id)
  return id
}
