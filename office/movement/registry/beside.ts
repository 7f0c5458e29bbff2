import type { Asker } from '../../../casework/asker.ts'
import { askedNow } from '../../../casework/lists/address.ts'
import { listLines } from '../../../casework/index.ts'
import { tabCounts } from '../../../casework/lists/store.ts'
import { points } from '../problem-text.ts'
import { FIELDS, fieldIds, type Field } from '../scoring/vocabulary.ts'
import { movementText } from '../text.ts'
import { modelsList } from './list.ts'

/** So many models stand beside the one that is read. */
const BESIDE = 12

/** The register beside a model: others of its year and field, and how many each field has. */
export async function modelsBeside(asker: Asker, { year, field }: { readonly year: number; readonly field: Field }) {
  const words = movementText(asker.lang)
  const addressOf = (tab: string) => `nam=${year}&linh-vuc=${tab}`
  const list = modelsList
  const asked = await askedNow(asker, list, new URLSearchParams(addressOf(field)))
  const lines = await listLines(asker, { list, asked, limit: BESIDE })
  const counts = await tabCounts(asker, { list, asked })
  const tabs = [
    ...fieldIds.map(id => ({ id: id as string, label: FIELDS[id][asker.lang] })),
    { id: 'tat-ca', label: words.allFields },
  ]
  return {
    title: words.registerOf(year),
    field,
    fields: tabs.map(each => ({ ...each, count: counts.get(each.id) ?? 0, href: `/phong-trao?${addressOf(each.id)}` })),
    rows: lines.slice(0, BESIDE).map(({ id, title, holder, tenths, copies }) => ({
      id,
      title,
      holder,
      points: tenths === null ? '' : points(tenths),
      copies,
    })),
    more: { count: Math.max(0, (counts.get(field) ?? 0) - BESIDE), href: `/phong-trao?${addressOf(field)}` },
  }
}

export type ModelsBeside = Awaited<ReturnType<typeof modelsBeside>>
