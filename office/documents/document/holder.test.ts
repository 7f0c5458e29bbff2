import { beforeAll, expect, test } from 'vitest'
import { askedOf, listLines } from '../../../casework/index.ts'
import { askersAt } from '../../../casework/proof/office.ts'
import { matterView } from '../../../casework/matter/matter-view.ts'
import { workPage } from '../../../casework/inbox/work-page.ts'
import type { Viewer } from '../../../kernel/access.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { makeDocumentOffice, TUESDAY, useDocuments } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { incomingList } from '../list.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
})

const deskOf = async (viewer: Viewer, address: string, at = TUESDAY) =>
  (await workPage(askersAt(db, at)(viewer), new URL(`http://x${address}`))).groups.flatMap(({ group, rows }) =>
    rows.map(row => ({ ...row, group })),
  )
const listOf = async (viewer: Viewer, address: string) => {
  const asker = askersAt(db, TUESDAY)(viewer)
  const asked = askedOf(incomingList, new URLSearchParams(address))
  const holder = incomingList.columns.find(column => column.id === 'holder')?.cell
  const lines = await listLines(asker, { list: incomingList, asked, limit: 50 })
  return lines.map(line => ({ id: line.id, holder: String(holder?.(line, asker)) }))
}

/** Who holds a document, as the desk, the list and its own page say. */
async function holders(viewer: Viewer, id: Uuid): Promise<(string | undefined)[]> {
  const desk = (await deskOf(viewer, '/viec?loc=tat-ca')).find(row => row.id === id)
  const list = (await listOf(viewer, 'loc=tat-ca')).find(row => row.id === id)
  return [desk?.holder, list?.holder, (await matterView(askersAt(db, TUESDAY)(viewer), id))?.row.holder]
}

test('desk, list and page of a document say the same of who holds it, whatever was done with it', async () => {
  const office = await makeDocumentOffice(db)
  const { asClerk, asSpecialist, asChief, chief, specialist, unit } = office
  const { id } = await office.take(LETTER)
  must(await office.register(id))
  const agreed = async (viewers: readonly Viewer[]) => {
    const said = new Set<string | undefined>()
    for (const viewer of viewers) for (const holder of await holders(viewer, id)) said.add(holder)
    return [...said]
  }
  const [held] = await agreed([asClerk])
  expect(held).toMatch(/^Văn phòng UBND tỉnh Trường Yên/u)
  must(await office.act(asClerk, id, 'chuyen', { units: [unit], leaders: [chief.postId] }))
  expect(await agreed([asClerk, asChief])).toEqual([held])
  must(await office.act(asClerk, id, 'chuyen', { lead: specialist.postId }))
  expect(await agreed([asClerk, asSpecialist, asChief])).toEqual(['Phạm Thùy Dương'])
  for (const viewer of [asClerk, asSpecialist, asChief]) {
    const desk = (await deskOf(viewer, '/viec?loc=toi-giu&loai=van-ban-den')).map(row => row.id)
    expect((await listOf(viewer, 'loc=toi-giu')).map(row => row.id)).toEqual(desk)
  }
  expect((await listOf(asSpecialist, 'loc=toi-giu')).map(row => row.id)).toEqual([id])
  must(await office.act(asSpecialist, id, 'tra-lai', { reason: 'Không thuộc lĩnh vực của phòng' }))
  expect(await agreed([asClerk])).toEqual([held])
})

test('incoming documents stand in a group of their own on the desk, with the acts that the viewer is offered; a late one is overdue', async () => {
  const office = await makeDocumentOffice(db)
  const { asClerk, asSpecialist, specialist } = office
  const { id } = await office.take(LETTER)
  must(await office.register(id, { dueOn: '27/11/2026' }))
  const rowOf = async (viewer: Viewer, at = TUESDAY) => (await deskOf(viewer, '/viec', at)).filter(row => row.id === id)
  const [row, ...others] = await rowOf(asClerk)
  expect([row?.group, row?.pageActs, others]).toEqual([
    'documents',
    [
      { label: 'Bút phê', href: `/van-ban/${id}/but-phe` },
      { label: 'Chuyển', href: `/van-ban/${id}/chuyen` },
      { label: 'Giao', href: `/van-ban/${id}/giao-viec` },
    ],
    [],
  ])
  const page = await workPage(askersAt(db, TUESDAY)(asClerk), new URL('http://x/viec?nhom=van-ban-den'))
  expect(page.groups.map(({ group, rows }) => [group, rows.map(each => each.id)])).toEqual([['documents', [id]]])
  must(await office.act(asClerk, id, 'chuyen', { lead: specialist.postId }))
  const rights = new Set([...asSpecialist.rights].filter(right => right !== 'records.note' && right !== 'records.forward'))
  expect((await rowOf({ ...asSpecialist, rights })).map(each => [each.group, each.pageActs.map(act => act.label)])).toEqual([
    ['documents', ['Giao']],
  ])
  expect((await rowOf(asSpecialist, '2026-11-30T02:00:00Z')).map(each => [each.group, each.pageActs.length])).toEqual([
    ['overdue', 3],
  ])
})
