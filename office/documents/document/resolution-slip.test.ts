import { RouterContextProvider } from 'react-router'
import { beforeAll, expect, test } from 'vitest'
import { askersAt } from '../../../casework/proof/office.ts'
import { matterView } from '../../../casework/matter/matter-view.ts'
import type { Viewer } from '../../../kernel/access.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { makeBody, makePost, must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { appContext, type AppContext } from '../../../platform/http/context.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { makeDocumentOffice, RIGHTS, TUESDAY, useDocuments } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { viewAs } from '../../../test/factories/office.ts'
import { loader } from '../pages/slip.tsx'
import { resolutionSlip, type Opinion, type Slip } from './resolution-slip.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
})

/** A registered document in an office whose division has a head beside its specialist. */
async function noted() {
  const office = await makeDocumentOffice(db)
  const { body, unit } = office
  const head = await inTransaction(db, tx =>
    makePost(tx, { bodyId: body, unitId: unit, personName: 'Lê Văn Hòa', isLeader: true, title: 'Trưởng phòng Kinh tế' }),
  )
  const place = { id: head.postId, personId: head.personId, accountId: head.accountId, name: '', body, unit }
  const asHead = await inTransaction(db, tx => viewAs(tx, place, { rights: RIGHTS }))
  const { id } = await office.take(LETTER)
  must(await office.register(id))
  return { ...office, head, asHead, id }
}

async function slipFor(viewer: Viewer, id: Uuid): Promise<Slip> {
  const asker = askersAt(db, TUESDAY)(viewer)
  const shown = await matterView(asker, id)
  const slip = shown && (await resolutionSlip(asker, shown))
  if (!slip) throw new Error('the document is seen')
  return slip
}

const brief = ({ text, who, on, lines, writtenBy }: Opinion) => ({
  text,
  who,
  on,
  lines: Object.fromEntries(lines.map(line => [line.kind, line.text])),
  writtenBy,
})

test('before anybody has said anything the slip names the document and leaves its three parts empty', async () => {
  const { asClerk, id, specialist, act } = await noted()
  must(await act(asClerk, id, 'chuyen', { lead: specialist.postId, note: 'Chuyển đúng hạn giúp' }))
  const slip = await slipFor(asClerk, id)
  expect(slip).toMatchObject({ number: 1, receivedOn: '24/11/2026', parts: { agency: [], unit: [], settler: [] } })
  expect(slip.agency).toMatch(/^Văn phòng UBND tỉnh Trường Yên/u)
  expect(slip.document).toMatch(/^Thông báo, 268\/TB-HĐND, 20\/11\/2026, /u)
  expect(slip.abstract).not.toBe('')
})

test('the leader’s note, the assignment in the division and the proposal stand each in its part, with name, post and date', async () => {
  const { asClerk, asHead, asSpecialist, chief, head, specialist, second, unit, id, act } = await noted()
  must(
    await act(asClerk, id, 'but-phe', {
      text: 'Phòng Kinh tế tham mưu văn bản trả lời',
      by: chief.postId,
      handlers: [head.postId],
      dueOn: '2026-12-04',
    }),
  )
  const assign = { lead: specialist.postId, posts: [second.postId], units: [unit], dueOn: '2026-12-02' }
  must(await act(asHead, id, 'chuyen', assign, '2026-11-25T02:00:00Z'))
  const proposal = { leaders: [head.postId], note: 'Đề xuất lấy ý kiến Sở Nông nghiệp trước khi trả lời' }
  must(await act(asSpecialist, id, 'chuyen', proposal, '2026-11-26T02:00:00Z'))
  must(await act(asSpecialist, id, 'ghi-chu', { text: 'Đã có dự thảo' }, '2026-11-27T02:00:00Z'))
  const { parts } = await slipFor(asHead, id)
  expect(parts.agency.map(brief)).toEqual([
    {
      text: 'Phòng Kinh tế tham mưu văn bản trả lời',
      who: 'Đặng Minh Tuấn, Chánh Văn phòng',
      on: '24/11/2026',
      lines: { lead: 'Lê Văn Hòa, Trưởng phòng Kinh tế', due: '04/12/2026' },
      writtenBy: { who: 'Đỗ Thị Mai', delegated: false },
    },
  ])
  expect(parts.unit.map(brief)).toEqual([
    {
      text: '',
      who: 'Lê Văn Hòa, Trưởng phòng Kinh tế',
      on: '25/11/2026',
      lines: {
        lead: 'Phạm Thùy Dương, Chuyên viên',
        told: 'Trần Thu Hà, Văn thư; Phòng Kinh tế',
        due: '02/12/2026',
      },
      writtenBy: null,
    },
  ])
  expect(parts.settler.map(each => [each.text, each.who, each.on])).toEqual([
    ['Đề xuất lấy ý kiến Sở Nông nghiệp trước khi trả lời', 'Phạm Thùy Dương, Chuyên viên', '26/11/2026'],
    ['Đã có dự thảo', 'Phạm Thùy Dương, Chuyên viên', '27/11/2026'],
  ])
})

test('whoever may not see the document gets the same answer as for one that is not there', async () => {
  const { asClerk, id } = await noted()
  const stranger = await inTransaction(db, async tx => {
    const body = await makeBody(tx, { name: 'Sở Y tế của phiếu' })
    const post = await makePost(tx, { bodyId: body, scope: 'body' })
    const place = { id: post.postId, personId: post.personId, accountId: post.accountId, name: '', body, unit: null }
    return viewAs(tx, place, { rights: RIGHTS, scope: 'body' })
  })
  const open = (viewer: Viewer) => {
    const asker = askersAt(db, TUESDAY)(viewer)
    const context = new RouterContextProvider()
    context.set(appContext, { ...asker.app, viewer, lang: 'vi', world: async () => asker.world } as unknown as AppContext)
    const url = new URL(`http://kheo.vn/van-ban/${id}/phieu`)
    return loader({ context, request: new Request(url), url, params: { id }, pattern: '/van-ban/:id/phieu' })
  }
  expect(await open(asClerk)).toMatchObject({ id, parts: [{ part: 'agency' }, { part: 'unit' }, { part: 'settler' }] })
  await expect(open(stranger)).rejects.toMatchObject({ data: { problem: 'app/not-found' }, init: { status: 404 } })
})
