import { documentText } from '@kheo/official-document/write'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askersAt } from '../../../casework/proof/office.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { copySheet } from './copy-sheet.ts'
import { postedIn } from '../drafting/form-input.ts'
import { codeOf, makeScene, TUESDAY, useOutgoing, type Scene } from '../proof/scene.ts'
import { closeRenderer, drawn } from '../paper/render.ts'
import { signedView } from '../came-signed/signed-page.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})
afterAll(closeRenderer)

/** The form of a copy of an issued report, with what its page puts into it. */
async function filledIn(scene: Scene, more: Readonly<Record<string, string | readonly string[]>> = {}) {
  const id = await scene.signed()
  must(await scene.issue(id, 1))
  const asker = { ...askersAt(db, TUESDAY)(scene.as.clerk), world: await scene.world() }
  const files = { ...asker, app: { ...asker.app, files: scene.files } }
  const { copy } = await signedView(files, new URLSearchParams({ sao: 'sao-y', cua: id }))
  const form = new FormData()
  const filled = {
    sao: 'sao-y',
    cua: id,
    issuer: scene.body,
    number: copy?.number ?? '',
    issuedOn: copy?.day ?? '',
    signer: scene.posts.chief.postId,
    printed: 'Các phòng, trung tâm\nLưu: VT',
    ...more,
  }
  for (const [name, value] of Object.entries(filled)) for (const each of [value].flat()) form.append(name, each)
  return { asker: files, posted: postedIn(form), copy, designation: (await scene.document(id)).designation ?? '' }
}

test('the sheet of a full copy bears its kind, who copies, the next number of the copy book, the day, the signer and the receivers, nothing else', async () => {
  const scene = await makeScene(db)
  const { asker, posted } = await filledIn(scene)
  const sheet = must(await copySheet(asker, posted))
  const lines = documentText(sheet).replace(scene.suffix.toLocaleUpperCase('vi'), 'N').split('\n')
  expect(lines).toEqual([
    'VĂN PHÒNG UBND TỈNH TRƯỜNG YÊN N',
    'SAO Y',
    expect.stringMatching(/^Số: 01\/SY-/u),
    expect.stringMatching(/, ngày 24 tháng 11 năm 2026$/u),
    'Nơi nhận:',
    '- Các phòng, trung tâm;',
    '- Lưu: VT.',
    'CHÁNH VĂN PHÒNG',
    'Đặng Minh Tuấn',
    '',
  ])
  const pdf = must(await drawn(sheet, 'pdf'))
  expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-')
})

test('an extract is made anew with the form of the document and the chosen part alone; without a part it is refused', async () => {
  const scene = await makeScene(db)
  const body = [
    { kind: 'paragraph' as const, text: 'Đã rà soát 129 xã, phường; 14 xã chưa gửi danh mục.' },
    { kind: 'paragraph' as const, text: 'Đề nghị bố trí kinh phí sửa chữa trụ sở cấp xã.' },
  ]
  const begin = scene.signed
  const twice = { ...scene, signed: () => begin({ content: { body } }) }
  const none = await filledIn(twice, { sao: 'trich-sao' })
  expect(none.copy?.parts).toEqual([body[0]?.text, 'Đề nghị bố trí kinh phí sửa chữa trụ sở cấp xã./.'])
  expect(codeOf(await copySheet(none.asker, none.posted))).toBe('outgoing/copy-part-needed')
  const other = await makeScene(db)
  const own = other.signed
  const { asker, posted, designation } = await filledIn(
    { ...other, signed: () => own({ content: { body } }) },
    { sao: 'trich-sao', doan: ['1'] },
  )
  const text = documentText(must(await copySheet(asker, posted)))
  expect(text).toContain('Đề nghị bố trí kinh phí sửa chữa trụ sở cấp xã')
  expect(text).not.toContain('129 xã')
  // The document's own form stands above, the copier's below.
  expect(text).toContain(`Số: ${designation}`)
  expect(text.indexOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeLessThan(text.indexOf('TRÍCH SAO'))
  expect(text).toMatch(/Số: 01\/TrS-/u)
})

test('nobody’s sheet: without a signer it is refused, and so is a copy of what one may not see', async () => {
  const scene = await makeScene(db)
  const { asker, posted } = await filledIn(scene, { signer: '' })
  expect(codeOf(await copySheet(asker, posted))).toBe('outgoing/paper-signer-needed')
  const stranger = { ...askersAt(db, TUESDAY)(scene.as.financeHead), world: await scene.world() }
  expect(codeOf(await copySheet({ ...stranger, app: asker.app }, posted))).toBe('matter/not-found')
})

test('from a letter its place, day and addressees are no parts of an extract', async () => {
  const scene = await makeScene(db)
  const begin = scene.signed
  const content = {
    addressees: ['Sở Tài chính', 'Sở Xây dựng'],
    body: [{ kind: 'paragraph' as const, text: 'Đề nghị gửi danh mục trụ sở dôi dư.' }],
  }
  const { copy } = await filledIn({ ...scene, signed: () => begin({ type: 'cong-van', content }) })
  expect(copy?.parts).toEqual(['Đề nghị gửi danh mục trụ sở dôi dư./.'])
})
