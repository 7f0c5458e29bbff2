import { documentText } from '@kheo/official-document/write'
import { beforeAll, expect, test } from 'vitest'
import { must, makeBody, makePost } from '../../../org/index.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { registersOf, saveRegister, type NewRegister } from '../../../records/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { viewAs } from '../../../test/factories/office.ts'
import { readContent } from './content-store.ts'
import { documentOf, type Content } from './content.ts'
import { beginDraft, submitDraft } from './drafting.ts'
import { editedIn } from './edit-form.ts'
import { blankForm } from './form-content.ts'
import { postedIn } from './form-input.ts'
import { codeOf, makeScene, TUESDAY, useOutgoing } from '../proof/scene.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})

const at = new Date(TUESDAY)
const OPEN = { number: null, date: null }

function editedOf(fields: Readonly<Record<string, string>>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return editedIn(postedIn(form))
}

const LEAVE = {
  type: 'giay-nghi-phep',
  organ: 'Văn phòng',
  fullName: 'Văn phòng UBND tỉnh Trường Yên',
  place: 'Trường Yên',
  signerName: 'Đặng Minh Tuấn',
  'form.kind': 'giay-nghi-phep',
  'form.requestedOn': '23/11/2026',
  'form.person': 'Vũ Ngọc Lan',
  'form.position': 'Chuyên viên',
  'form.duration': '05 ngày',
  'form.from': '30/11/2026',
  'form.to': '04/12/2026',
  'form.place': 'xã Đông Thành',
  'form.countedAs': 'nghỉ hằng năm của năm 2026',
}
const HEAD = { sign: 'GNP-VPUBND', abstract: 'Nghỉ phép của bà Vũ Ngọc Lan', urgency: 'thuong' as const }

test('giấy nghỉ phép: its own fields become the words of form 1.10; the abstract is for lists alone', () => {
  const { content } = editedOf(LEAVE)
  const text = documentText(documentOf(content, { type: 'giay-nghi-phep', ...HEAD }, OPEN))
  expect(text).toContain('Xét Đơn đề nghị nghỉ phép ngày 23 tháng 11 năm 2026 của ông (bà) Vũ Ngọc Lan')
  expect(text).toContain('từ ngày 30 tháng 11 năm 2026 đến hết ngày 04 tháng 12 năm 2026 tại xã Đông Thành')
  expect(text).not.toContain(HEAD.abstract)
})

test('biên bản: hours as people write them; the secretary signs on the left; what is not known yet leaves room', () => {
  const { content } = editedOf({
    type: 'bien-ban',
    organ: 'Văn phòng',
    'form.kind': 'bien-ban',
    'form.startedOn': '24/11/2026',
    'form.startedTime': '8h5',
    'form.present': 'Trưởng các phòng\nBan Biên tập',
    'form.chair': 'Ông Đặng Minh Tuấn',
    'co.0.position': 'Thư ký',
    'co.0.name': 'Vũ Ngọc Lan',
    'co.1.position': '',
    'co.1.name': '',
    position: 'Chủ tọa',
    signerName: 'Đặng Minh Tuấn',
  })
  expect(content.form).toMatchObject({ startedAt: '2026-11-24T08:05', endedAt: '', meeting: 'Cuộc họp' })
  expect(content.coSigners).toEqual([{ authority: [], position: 'Thư ký', name: 'Vũ Ngọc Lan' }])
  const model = documentOf(content, { type: 'bien-ban', ...HEAD, sign: 'BB-VPUBND' }, OPEN)
  const text = documentText(model)
  expect(text).toContain('Thời gian bắt đầu: 08 giờ 05, ngày 24 tháng 11 năm 2026')
  expect(text).toContain('Cuộc họp kết thúc vào giờ , ngày tháng năm')
  expect(text.indexOf('Vũ Ngọc Lan')).toBeLessThan(text.lastIndexOf('Đặng Minh Tuấn'))
})

test('another type drops the form of the one before; a draft without a form stays as it was written', () => {
  expect(editedOf({ ...LEAVE, type: 'cong-van' }).content.form).toBeUndefined()
  expect(blankForm('cong-van')).toBeUndefined()
  const free = editedOf({ ...LEAVE, 'form.kind': '' }).content
  expect(documentOf(free, { type: 'giay-nghi-phep', ...HEAD }, OPEN).form).toBeUndefined()
})

test('a form with open fields, one that ends before it begins, and joint documents without a form are not submitted', async () => {
  const scene = await makeScene(db)
  const submitted = async (type: 'giay-moi' | 'giay-nghi-phep' | 'bao-cao', content: Partial<Content>) => {
    const { matterId } = must(await scene.begin({ type, content }))
    return scene.submit(matterId)
  }
  const open = await submitted('giay-moi', { form: blankForm('giay-moi') })
  expect(open).toMatchObject({ problem: 'outgoing/form-open', data: { open: ['invitees', 'event', 'time', 'venue'] } })
  const early = editedOf({ ...LEAVE, 'form.to': '27/11/2026' }).content
  expect(codeOf(await submitted('giay-nghi-phep', { form: early.form, coSigners: undefined }))).toBe('outgoing/form-ends-early')
  const joint = { coSigners: [{ authority: [], position: 'Giám đốc Sở Tài chính', name: 'Trần Văn Bình' }] }
  expect(codeOf(await submitted('bao-cao', joint))).toBe('outgoing/joint-not-known')
  expect(codeOf(await submitted('giay-nghi-phep', { form: editedOf(LEAVE).content.form }))).toBe('done')
})

const register = (bodyId: Uuid, more: Partial<NewRegister>): NewRegister => ({
  id: null,
  bodyId,
  direction: 'di',
  name: 'Sổ',
  types: [],
  sign: null,
  advisory: null,
  period: 'year',
  term: null,
  isDefault: false,
  ...more,
})

test('an advisory body drafts under its own name, sign and series; nobody else is numbered there', async () => {
  const scene = await makeScene(db)
  const council = 'Hội đồng Thi đua - Khen thưởng tỉnh'
  const own = { name: 'Sổ Hội đồng TĐKT', advisory: council, sign: 'HĐTĐKT', types: ['bao-cao'] }
  const by = scene.posts.clerk.accountId
  must(await inTransaction(db, tx => saveRegister(tx, register(scene.body, own), { by, at })))
  const [kept] = await registersOf(db.kysely, scene.body, 'di')
  const { matterId } = must(await scene.begin({ advisorySeries: kept?.series ?? '' }))
  const draft = await scene.document(matterId)
  expect(draft).toMatchObject({ sign: 'BC-HĐTĐKT', series: { key: kept?.series } })
  expect(must(await readContent(scene.files, draft.content.hash))).toMatchObject({ organ: council })
  expect(codeOf(await scene.submit(matterId))).toBe('done')

  const usurping = must(await scene.begin({ more: { series: { key: kept?.series ?? '', name: 'Sổ', term: null } } }))
  expect(codeOf(await scene.submit(usurping.matterId))).toBe('outgoing/advisory-names-itself')
  const outside = must(await scene.begin({ content: { organ: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH' } }))
  expect(codeOf(await scene.submit(outside.matterId))).toBe('outgoing/advisory-own-series')
  expect(codeOf(await scene.begin({ type: 'cong-van', advisorySeries: kept?.series ?? '' }))).toBe(
    'outgoing/advisory-needs-register',
  )
})

test('a body of the Party drafts in the layout of the Party and is numbered by type and term of its committee', async () => {
  const scene = await makeScene(db)
  const party = await inTransaction(db, async tx => {
    const body = await makeBody(tx, {
      kind: 'party',
      name: `Đảng ủy UBND tỉnh ${newId().slice(-5)}`,
      code: `ĐU${newId().slice(-5)}`,
    })
    const post = await makePost(tx, { bodyId: body, personName: 'Lương Thị Bích', title: 'Chuyên viên' })
    const viewer = await viewAs(
      tx,
      { id: post.postId, personId: post.personId, accountId: post.accountId, name: '', body, unit: null },
      { rights: [...scene.as.drafter.rights], scope: 'post' },
    )
    return { body, post, viewer }
  })
  const parts = await scene.parts(party.viewer)
  const begin = async (type: 'ke-hoach' | 'cong-dien') =>
    beginDraft(parts, {
      key: newId(),
      type,
      issuer: party.body,
      abstract: 'Kiểm tra, giám sát năm 2027',
      content: { signerName: 'Lương Thị Bích' },
    })
  expect(codeOf(await begin('ke-hoach'))).toBe('outgoing/term-register-needed')
  expect(codeOf(await begin('cong-dien'))).toBe('outgoing/type-of-other-system')
  const own = { name: 'Sổ kế hoạch', period: 'term' as const, term: '2025-2030', types: ['ke-hoach'] }
  must(await inTransaction(db, tx => saveRegister(tx, register(party.body, own), { by: party.post.accountId, at })))
  const { matterId } = must(await begin('ke-hoach'))
  const draft = await scene.document(matterId)
  expect(draft).toMatchObject({ system: 'party', series: { term: '2025-2030' }, sign: expect.stringMatching(/^KH\/ĐU/u) })
  const content = must(await readContent(scene.files, draft.content.hash))
  const text = documentText(documentOf(content, draft, { number: '479', date: '2026-11-24' }))
  expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
  expect(text).toMatch(/^Số 479-KH\/ĐU/mu)
  expect(text).not.toContain('Độc lập - Tự do - Hạnh phúc')
  const levels = [{ level: 'lanh-dao' as const, post: party.post.postId }]
  const submitted = await submitDraft(parts, { matterId, key: newId(), version: undefined, levels, note: null })
  expect(isProblem(submitted) ? submitted.problem : 'done').toBe('outgoing/signer-needed')
})
